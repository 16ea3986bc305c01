//! Lines to sign on, two beside each other.

use super::{
    Layout,
    canvas::{Canvas, Tag},
    pages::Piece,
    tree::{Node, Role},
    words::Slot,
};
use crate::{
    document::Signature,
    style::{CAPTION, INK, PART, RULE},
};

/// Between two signatures.
const GUTTER: f32 = 36.0;
/// Room to write in, above the line.
const ROOM: f32 = 50.0;

impl Layout<'_> {
    pub(super) fn signatures(&mut self, signatures: &[Signature], section: Node) -> Vec<Piece> {
        let mut pieces: Vec<Piece> = signatures.chunks(2).map(|pair| self.pair_of_signatures(pair, section)).collect();
        // Whoever signs sees who else does.
        if let Some((_, others)) = pieces.split_last_mut() {
            others.iter_mut().for_each(|pair| pair.keeps_next = true);
        }
        pieces
    }

    fn pair_of_signatures(&mut self, pair: &[Signature], section: Node) -> Piece {
        let width = (self.geometry.measure() - GUTTER) / 2.0;
        let mut canvas = Canvas::default();
        for (place, signature) in pair.iter().enumerate() {
            let x = self.geometry.left + place as f32 * (width + GUTTER);
            self.signature(&mut canvas, signature, Slot::left(x, width), section);
        }
        Piece { height: ROOM + 50.0, canvas, after: 12.0, ..Piece::default() }
    }

    fn signature(&mut self, canvas: &mut Canvas, signature: &Signature, slot: Slot, section: Node) {
        canvas.rule(Tag::Decoration, slot.x, ROOM, slot.width, (INK, 0.7));
        let mut y = ROOM + 3.0;
        for (words, style) in [(&signature.name, PART), (&signature.role, CAPTION)] {
            if words.trim().is_empty() {
                continue;
            }
            let node = self.tree.add(Role::Paragraph, section);
            let line = self.one_line_within(words, style, slot.width);
            self.set_line(canvas, &line, slot, y + style.baseline(), Tag::Content(node));
            y += style.leading;
        }
        let node = self.tree.add(Role::Paragraph, section);
        let date = self.document.words.date.as_str();
        let y = y + 3.0 + CAPTION.baseline();
        let reach = self.set_words(canvas, date, CAPTION, slot, y, Tag::Content(node));
        canvas.rule(Tag::Decoration, slot.x + reach + 6.0, y + 1.0, 96.0, (RULE, 0.5));
    }
}
