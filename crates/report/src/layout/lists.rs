//! Two short lists beside each other.

use super::{
    Layout,
    canvas::{Canvas, Tag},
    chip::{CHIP_HEIGHT, CHIP_WIDTH},
    pages::Piece,
    tree::{Attribute, Node, Role},
    words::Slot,
};
use crate::{
    document::{Rich, ShortList, ShortRow},
    lines::Hyphens,
    style::{HAIRLINE, INK, PART, VALUE},
};

/// Between the lists.
const GUTTER: f32 = 26.0;
/// Above and below the words of a row.
const PADDING: f32 = 4.5;

/// One of the lists, with its place and its elements.
struct Side<'a> {
    list: &'a ShortList,
    slot: Slot,
    title: Node,
    points: Node,
}

impl Layout<'_> {
    pub(super) fn two_lists(&mut self, left: &ShortList, right: &ShortList, section: Node) -> Vec<Piece> {
        let width = (self.geometry.measure() - GUTTER) / 2.0;
        let first = self.side(left, Slot::left(self.geometry.left, width), section);
        let second = self.side(right, Slot::left(self.geometry.left + width + GUTTER, width), section);
        let sides = [first, second];

        let mut pieces = vec![self.titles(&sides)];
        let rows = left.rows.len().max(right.rows.len());
        for place in 0..rows {
            pieces.push(self.row_pair(&sides, place));
        }
        if let Some(last) = pieces.last_mut() {
            last.keeps_next = false;
            last.after = 14.0;
        }
        pieces
    }

    fn side<'b>(&mut self, list: &'b ShortList, slot: Slot, section: Node) -> Side<'b> {
        let part = self.tree.add(Role::Section, section);
        let title = self.tree.add(Role::Paragraph, part);
        let points = self.tree.add_with(Role::List, part, Attribute::Unmarked);
        Side { list, slot, title, points }
    }

    fn titles(&mut self, sides: &[Side<'_>]) -> Piece {
        let mut canvas = Canvas::default();
        for side in sides {
            let line = self.one_line_within(&side.list.title, PART, side.slot.width);
            self.set_line(&mut canvas, &line, side.slot, PART.baseline(), Tag::Content(side.title));
            canvas.rule(Tag::Decoration, side.slot.x, PART.leading + 4.0, side.slot.width, (INK, 0.8));
        }
        Piece { height: PART.leading + 4.0, canvas, before: 10.0, keeps_next: true, ..Piece::default() }
    }

    fn row_pair(&mut self, sides: &[Side<'_>], place: usize) -> Piece {
        let mut canvas = Canvas::default();
        let mut height: f32 = 0.0;
        for side in sides {
            if let Some(row) = side.list.rows.get(place) {
                height = height.max(self.short_row(&mut canvas, row, side));
            }
        }
        for side in sides.iter().filter(|side| side.list.rows.len() > place) {
            canvas.rule(Tag::Decoration, side.slot.x, height, side.slot.width, (HAIRLINE, 0.5));
        }
        Piece { height, canvas, keeps_next: place == 0, ..Piece::default() }
    }

    fn short_row(&mut self, canvas: &mut Canvas, row: &ShortRow, side: &Side<'_>) -> f32 {
        let item = self.tree.add(Role::ListItem, side.points);
        let body = self.tree.add(Role::ListBody, item);
        let mut indent = 0.0;
        if let Some(level) = row.level {
            let middle = PADDING + VALUE.leading / 2.0;
            self.chip(canvas, level, side.slot.x, middle - CHIP_HEIGHT / 2.0, Tag::Content(body));
            indent = CHIP_WIDTH + 7.0;
        }
        let slot = Slot::left(side.slot.x + indent, side.slot.width - indent);
        let words = if row.words.is_blank() { &Rich::from("—") } else { &row.words };
        let lines = self.lines(words, VALUE, slot.width, Hyphens::Allowed);
        let mut y = PADDING;
        for line in &lines {
            self.set_line(canvas, line, slot, y + VALUE.baseline(), Tag::Content(body));
            y += VALUE.leading;
        }
        y + PADDING
    }
}
