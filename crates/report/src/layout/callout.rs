//! Something the reader must not miss: a rule at its side, and its words.

use super::{
    Layout,
    canvas::{Area, Canvas, Tag},
    pages::Piece,
    tree::{Node, Role},
    words::{Room, Slot},
};
use crate::{
    document::{Callout, Rich, Tone},
    lines::Hyphens,
    style::{CIVIC, PART, Style, VALUE, WARNING},
};

/// Width of the rule at the side.
const RULE_WIDTH: f32 = 2.6;
/// From the rule to the words.
const INDENT: f32 = 16.0;
/// Above and below the words.
const PADDING: f32 = 5.0;

impl Layout<'_> {
    pub(super) fn callout(&mut self, callout: &Callout, section: Node) -> Vec<Piece> {
        let colour = match callout.tone {
            Tone::Note => CIVIC,
            Tone::Warning => WARNING,
        };
        let part = self.tree.add(Role::Section, section);
        let slot = Slot::left(self.geometry.left + INDENT, self.geometry.prose() - INDENT);
        let mut pieces = Vec::new();
        let title = Rich::from(callout.title.as_str());
        if !title.is_blank() {
            let node = self.tree.add(Role::Paragraph, part);
            let style = Style { leading: PART.leading + 1.5, ..PART.coloured(colour) };
            pieces.extend(self.text(&title, style, slot, Room::default(), node, Hyphens::Avoided));
        }
        for piece in &mut pieces {
            piece.keeps_next = true;
        }
        if !callout.text.is_blank() {
            let node = self.tree.add(Role::Paragraph, part);
            pieces.extend(self.text(&callout.text, VALUE, slot, Room::default(), node, Hyphens::Allowed));
        }
        pad(&mut pieces);
        for piece in &mut pieces {
            let mut canvas = Canvas::default();
            let area = Area { x: self.geometry.left, y: 0.0, width: RULE_WIDTH, height: piece.height };
            canvas.block(Tag::Decoration, area, colour);
            canvas.add(std::mem::take(&mut piece.canvas), 0.0);
            piece.canvas = canvas;
        }
        pieces
    }
}

/// Gives the first and the last piece room inside, so that the rule reaches past the words.
fn pad(pieces: &mut [Piece]) {
    if let Some(first) = pieces.first_mut() {
        let mut lowered = Canvas::default();
        lowered.add(std::mem::take(&mut first.canvas), PADDING);
        first.canvas = lowered;
        first.height += PADDING;
        first.before = 8.0;
    }
    if let Some(last) = pieces.last_mut() {
        last.height += PADDING;
        last.after = 16.0;
    }
}
