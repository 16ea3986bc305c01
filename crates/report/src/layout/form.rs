//! The marks by which a filled-in sheet is known again: corners, code, square code.

use super::{
    Layout,
    canvas::{Area, Canvas, Paint, Tag, rectangle},
    pages::{Copy, Page},
    square::square_code,
    tree::{Bounds, Role, Tree},
    words::Slot,
};
use crate::{
    document::Align,
    style::{FIGURE, FURNITURE, INK, PART, QUIET, RULE, Style},
};

/// Where the words of a form begin, from the top of the sheet: its head is higher than others.
pub(super) const TOP: f32 = 112.0;
/// Where they begin from the left: rows of boxes need width.
pub(super) const LEFT: f32 = 52.0;
/// From the edge of the sheet to the marks in its corners.
const EDGE: f32 = 24.0;
/// How wide and high such a mark is.
const CORNER: f32 = 12.0;
/// How wide and high the square code is.
const SQUARE: f32 = 60.0;
/// From the top of the sheet to the square code.
const SQUARE_TOP: f32 = 30.0;
/// Baselines of the two lines at the left.
const LINES: (f32, f32) = (52.0, 68.0);
/// Baseline of the code, and of what stands above it.
const CODE: (f32, f32) = (78.0, 44.0);
/// How many letters have a box where the code is written by hand.
const LETTERS: u8 = 6;
/// How wide and high such a box is.
const LETTER: (f32, f32) = (17.0, 22.0);

impl Layout<'_> {
    /// Head, marks and foot of a page of a form.
    pub(super) fn furnish_form(&mut self, pages: &mut [Page], place: usize) {
        let Some(copy) = pages[place].form.clone() else { return };
        let of_copy = |page: &Page| page.form.as_ref().is_some_and(|form| form.number == copy.number);
        let (begun, count) =
            (pages.iter().position(of_copy).unwrap_or(place), pages.iter().filter(|it| of_copy(it)).count());
        let number = place - begun + 1;
        let mut canvas = Canvas::default();
        self.corners(&mut canvas);
        self.square(&mut canvas, &copy, place, number);
        self.form_head(&mut canvas, &copy);
        // Whoever hears the page hears first which sheet it is.
        canvas.draws.append(&mut pages[place].canvas.draws);
        self.foot(&mut canvas, number, count);
        pages[place].canvas = canvas;
    }

    /// One full corner and three empty ones tell which way up a sheet was scanned.
    fn corners(&self, canvas: &mut Canvas) {
        let (right, bottom) = (self.geometry.width - EDGE - CORNER, self.geometry.height - EDGE - CORNER);
        for (x, y, full) in [(EDGE, EDGE, true), (right, EDGE, false), (EDGE, bottom, false), (right, bottom, false)] {
            // The line of an empty corner stands within it, so that all four are of one size.
            let inset = if full { 0.0 } else { 1.0 };
            let side = CORNER - 2.0 * inset;
            let area = Area { x: x + inset, y: y + inset, width: side, height: side };
            let paint = if full { Paint::filled(INK) } else { Paint::line(INK, 2.0 * inset) };
            canvas.path(Tag::Decoration, &rectangle(area), paint);
        }
    }

    /// The square code: read aloud on the first page of a copy, repeated on the others.
    fn square(&mut self, canvas: &mut Canvas, copy: &Copy, page: usize, number: usize) {
        let x = self.geometry.right() - SQUARE;
        let steps = square_code(&format!("{}/{number}", copy.marks.square), (x, SQUARE_TOP), SQUARE);
        if steps.is_empty() {
            return;
        }
        let tag = if number == 1 && !copy.marks.says.trim().is_empty() {
            let node = self.tree.add(Role::Figure, Tree::DOCUMENT);
            let area = Area { x, y: SQUARE_TOP, width: SQUARE, height: SQUARE };
            let says = self.typesetter.legible(&copy.marks.says);
            let element = self.tree.element_mut(node);
            element.says = Some(says);
            element.bounds = Some(Bounds { page: Some(page), area });
            Tag::Content(node)
        } else {
            Tag::Head
        };
        canvas.path(tag, &steps, Paint::filled(INK));
    }

    /// Whose form it is at the left, and the code in large letters beside the square.
    fn form_head(&mut self, canvas: &mut Canvas, copy: &Copy) {
        let document = self.document;
        let (left, measure) = (self.geometry.left, self.geometry.measure());
        let right = Slot { x: left, width: measure - SQUARE - 14.0, align: Align::Right };
        self.set_words(canvas, &copy.marks.label, FURNITURE, right, CODE.1, Tag::Head);
        let code = copy.marks.code.trim();
        let style = Style { size: 24.0, ..FIGURE };
        let taken = if code.is_empty() {
            self.letter_boxes(canvas, right)
        } else {
            let line = self.one_line_within(code, style, right.width / 2.0);
            self.set_line(canvas, &line, right, CODE.0, Tag::Head);
            line.width
        };
        let words = right.width - taken.max(60.0) - 14.0;
        let (council, about) = &document.meta.running_head;
        let styles = [(council, PART, LINES.0), (about, FURNITURE.coloured(QUIET), LINES.1)];
        for (line, style, y) in styles {
            let line = self.one_line_within(line, style, words);
            self.set_line(canvas, &line, Slot::left(left, words), y, Tag::Head);
        }
        canvas.rule(Tag::Head, left, SQUARE_TOP + SQUARE + 8.0, measure, (INK, 0.8));
    }

    /// Boxes to write a code in; tells how wide they are together.
    fn letter_boxes(&self, canvas: &mut Canvas, slot: Slot) -> f32 {
        let width = f32::from(LETTERS) * LETTER.0;
        let begin = slot.x + slot.width - width;
        for letter in 0..LETTERS {
            let area = Area {
                x: begin + f32::from(letter) * LETTER.0,
                y: CODE.0 - LETTER.1 + 4.0,
                width: LETTER.0,
                height: LETTER.1,
            };
            canvas.path(Tag::Head, &rectangle(area), Paint::line(RULE, 0.8));
        }
        width
    }
}
