//! From pieces to pages: what stays together, what is repeated, where a page ends.

use std::rc::Rc;

use super::{
    canvas::{Canvas, Tag},
    contents::ContentsLine,
    geometry::Geometry,
    tree::Tree,
};
use crate::document::FormMarks;

/// A part of the report that is never split: a line, a row, a picture.
#[derive(Debug, Clone, Default)]
pub(crate) struct Piece {
    /// How high it is.
    pub(crate) height: f32,
    /// What it paints; `y` counts from its top.
    pub(crate) canvas: Canvas,
    /// Room before it, unless it stands at the top of a page.
    pub(crate) before: f32,
    /// Room after it.
    pub(crate) after: f32,
    /// Whether the next piece must stand on the same page.
    pub(crate) keeps_next: bool,
    /// What is painted above it when it is the first on its page: the head of its table.
    pub(crate) repeated: Option<Rc<Piece>>,
    /// The heading it begins, by its place among the headings.
    pub(crate) heading: Option<usize>,
    /// The line of the contents it is.
    pub(crate) contents: Option<ContentsLine>,
    /// Whether its page has neither head nor foot.
    pub(crate) bare: bool,
    /// Not a piece, but the wish for a new page.
    pub(crate) new_page: bool,
    /// The marks of the copy of a form that begins on the new page.
    pub(crate) form: Option<Rc<FormMarks>>,
}

/// One page with everything on it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Page {
    /// What it paints.
    pub(crate) canvas: Canvas,
    /// Whether it has neither head nor foot, as the cover.
    pub(crate) cover: bool,
    /// The copy of the form it belongs to, where the report is one.
    pub(crate) form: Option<Copy>,
}

/// One of the copies of a form in a report.
#[derive(Debug, Clone)]
pub(crate) struct Copy {
    /// Which, from 0.
    pub(crate) number: usize,
    /// Its marks.
    pub(crate) marks: Rc<FormMarks>,
}

/// Where a heading came to stand.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Place {
    /// Its page, counted from 0.
    pub(crate) page: usize,
    /// How far down.
    pub(crate) y: f32,
}

/// Puts pieces on pages and notes where headings and pictures came to stand.
pub(crate) fn paginate(
    pieces: &[Piece],
    geometry: Geometry,
    form: Option<Rc<FormMarks>>,
    pages: &mut Vec<Page>,
    places: &mut [Place],
    tree: &mut Tree,
) {
    let form = form.map(|marks| Copy { number: 0, marks });
    stack_up(pieces, Stack { geometry, form, pages, places, tree: Some(tree), y: 0.0, at_top: true });
}

/// Finds where headings will come to stand, after `before` pages that are there already; paints nothing.
pub(crate) fn find_places(pieces: &[Piece], geometry: Geometry, before: usize, places: &mut [Place]) {
    let pages = &mut vec![Page::default(); before];
    stack_up(pieces, Stack { geometry, form: None, pages, places, tree: None, y: 0.0, at_top: true });
}

fn stack_up(pieces: &[Piece], mut stack: Stack<'_>) {
    if pieces.is_empty() {
        return;
    }
    stack.turn_page();
    let mut next = 0;
    while next < pieces.len() {
        if pieces[next].new_page {
            stack.begin_form(&pieces[next]);
            if !stack.at_top && pieces[next + 1..].iter().any(|piece| !piece.new_page) {
                stack.turn_page();
            }
            next += 1;
            continue;
        }
        let end = next + length_of_chain(&pieces[next..]);
        stack.put_chain(&pieces[next..end]);
        next = end;
    }
}

/// How many pieces, from the first on, want to stay together.
fn length_of_chain(pieces: &[Piece]) -> usize {
    let mut length = 1;
    while pieces[length - 1].keeps_next && pieces.get(length).is_some_and(|piece| !piece.new_page) {
        length += 1;
    }
    length
}

struct Stack<'a> {
    geometry: Geometry,
    form: Option<Copy>,
    pages: &'a mut Vec<Page>,
    places: &'a mut [Place],
    /// Where pictures are noted; without it nothing is painted.
    tree: Option<&'a mut Tree>,
    y: f32,
    at_top: bool,
}

impl Stack<'_> {
    fn turn_page(&mut self) {
        self.pages.push(Page { form: self.form.clone(), ..Page::default() });
        self.y = self.geometry.top;
        self.at_top = true;
    }

    /// Another copy of the form begins with the next page.
    fn begin_form(&mut self, piece: &Piece) {
        if let Some(marks) = piece.form.clone() {
            let number = self.form.as_ref().map_or(0, |form| form.number + 1);
            self.form = Some(Copy { number, marks });
        }
    }

    /// Puts pieces that want to stay together; only a chain taller than a page is parted.
    fn put_chain(&mut self, chain: &[Piece]) {
        let height = height_of(chain, self.at_top);
        let fits_here = self.y + height <= self.geometry.bottom;
        let fits_a_page = height <= self.geometry.body();
        if !fits_here && fits_a_page && !self.at_top {
            self.turn_page();
            self.repeat_head(&chain[0]);
        }
        for piece in chain {
            let before = if self.at_top { 0.0 } else { piece.before };
            if !self.at_top && self.y + before + piece.height > self.geometry.bottom {
                self.turn_page();
                self.repeat_head(piece);
            } else {
                self.y += before;
            }
            self.put(piece);
            self.y += piece.height + piece.after;
            self.at_top = false;
        }
    }

    fn repeat_head(&mut self, piece: &Piece) {
        if let Some(head) = &piece.repeated {
            self.put(head);
            self.y += head.height;
        }
    }

    fn put(&mut self, piece: &Piece) {
        let page = self.pages.len() - 1;
        self.pages[page].cover |= piece.bare;
        if let Some(tree) = &mut self.tree {
            for draw in &piece.canvas.draws {
                if let Tag::Content(node) = draw.tag {
                    tree.place(node, page, self.y);
                }
                self.pages[page].canvas.draws.push(draw.clone().moved(self.y));
            }
        }
        if let Some(heading) = piece.heading {
            self.places[heading] = Place { page, y: self.y };
        }
    }
}

fn height_of(chain: &[Piece], at_top: bool) -> f32 {
    let last = chain.len() - 1;
    let mut height = 0.0;
    for (place, piece) in chain.iter().enumerate() {
        height += if place == 0 && at_top { 0.0 } else { piece.before };
        height += piece.height;
        height += if place == last { 0.0 } else { piece.after };
    }
    height
}
