//! What every page repeats: its head, its foot, its number.

use super::{
    Layout,
    canvas::{Canvas, Tag},
    pages::Page,
    words::Slot,
};
use crate::{
    document::Align,
    style::{FURNITURE, INK, RULE},
};

/// Baseline of the head, from the top of the sheet.
const HEAD: f32 = 46.0;
/// Baseline of the foot, from its bottom.
const FOOT: f32 = 38.0;

impl Layout<'_> {
    /// Gives every page but the cover its head and foot.
    pub(super) fn furnish(&mut self, pages: &mut [Page]) {
        let count = pages.len();
        for place in 0..count {
            if pages[place].form.is_some() {
                self.furnish_form(pages, place);
            } else if !pages[place].cover {
                let canvas = &mut pages[place].canvas;
                self.head(canvas);
                self.foot(canvas, place + 1, count);
            }
        }
    }

    fn head(&mut self, canvas: &mut Canvas) {
        let document = self.document;
        let (left, measure) = (self.geometry.left, self.geometry.measure());
        let half = measure / 2.0 - 8.0;

        let (at_left, at_right) = &document.meta.running_head;
        let line = self.one_line_within(at_left, FURNITURE, half);
        self.set_line(canvas, &line, Slot::left(left, half), HEAD, Tag::Head);
        let line = self.one_line_within(at_right, FURNITURE, half);
        let slot = Slot { x: left, width: measure, align: Align::Right };
        self.set_line(canvas, &line, slot, HEAD, Tag::Head);
        canvas.rule(Tag::Head, left, HEAD + 8.0, measure, (INK, 0.8));
    }

    /// The foot of a page, with its number.
    pub(super) fn foot(&mut self, canvas: &mut Canvas, number: usize, count: usize) {
        let document = self.document;
        let (left, measure) = (self.geometry.left, self.geometry.measure());
        let slot = Slot { x: left, width: measure, align: Align::Right };
        let y = self.geometry.height - FOOT;
        canvas.rule(Tag::Foot, left, y - 15.0, measure, (RULE, 0.5));
        let line = self.one_line_within(&document.meta.foot, FURNITURE, measure * 0.7);
        self.set_line(canvas, &line, Slot::left(left, measure), y, Tag::Foot);
        let page = document.words.page_of(number, count);
        self.set_words(canvas, &page, FURNITURE, slot, y, Tag::Foot);
    }
}
