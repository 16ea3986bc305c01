//! A strip of big figures.

use super::{
    Layout,
    canvas::{Canvas, Tag},
    pages::Piece,
    tree::{Attribute, Node, Role},
    words::Slot,
};
use crate::{
    document::{Fact, Rich},
    lines::Hyphens,
    style::{CAPTION, CIVIC, FIGURE, HAIRLINE, INK, LABEL},
};

/// Between two figures.
const GUTTER: f32 = 18.0;

impl Layout<'_> {
    pub(super) fn facts(&mut self, facts: &[Fact], section: Node) -> Vec<Piece> {
        let mut pieces = Vec::new();
        for strip in facts.chunks(4) {
            pieces.push(self.strip(strip, section));
        }
        pieces
    }

    fn strip(&mut self, facts: &[Fact], section: Node) -> Piece {
        let list = self.tree.add_with(Role::List, section, Attribute::Unmarked);
        let count = facts.len() as f32;
        let width = (self.geometry.measure() - GUTTER * (count - 1.0)) / count;
        let mut canvas = Canvas::default();
        let mut height: f32 = 0.0;
        for (place, fact) in facts.iter().enumerate() {
            let slot = Slot::left(self.geometry.left + place as f32 * (width + GUTTER), width);
            height = height.max(self.fact(&mut canvas, fact, slot, list));
        }
        canvas.rule(Tag::Decoration, self.geometry.left, height, self.geometry.measure(), (HAIRLINE, 0.5));
        Piece { height, canvas, before: 4.0, after: 18.0, ..Piece::default() }
    }

    fn fact(&mut self, canvas: &mut Canvas, fact: &Fact, slot: Slot, list: Node) -> f32 {
        let item = self.tree.add(Role::ListItem, list);
        let body = self.tree.add(Role::ListBody, item);
        canvas.rule(Tag::Decoration, slot.x, 0.0, slot.width, (CIVIC, 1.6));

        let figure = self.tree.add(Role::Paragraph, body);
        let line = self.one_line_within(&fact.figure, FIGURE, slot.width);
        self.set_line(canvas, &line, slot, 6.0 + FIGURE.baseline(), Tag::Content(figure));
        let mut y = 6.0 + FIGURE.leading;
        for (words, style) in [(&fact.label, LABEL.coloured(INK)), (&fact.note, CAPTION)] {
            if words.trim().is_empty() {
                continue;
            }
            let node = self.tree.add(Role::Paragraph, body);
            for line in self.lines(&Rich::from(words.as_str()), style, slot.width, Hyphens::Allowed) {
                self.set_line(canvas, &line, slot, y + style.baseline(), Tag::Content(node));
                y += style.leading;
            }
        }
        y + 9.0
    }
}
