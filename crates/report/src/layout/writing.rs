//! Room to write in by hand.

use super::{
    Layout,
    canvas::{Canvas, Tag},
    pages::Piece,
    tree::{Node, Role},
    words::Room,
};
use crate::{
    lines::Hyphens,
    style::{LABEL, RULE},
};

/// From one line to the next: room for handwriting.
pub(super) const WRITING: f32 = 22.0;
/// Room after the last line.
const AFTER: f32 = 14.0;

impl Layout<'_> {
    /// Lines to write on under a label.
    pub(super) fn writing_lines(&mut self, label: &str, count: u8, section: Node) -> Vec<Piece> {
        let mut pieces = Vec::new();
        if !label.trim().is_empty() {
            let node = self.tree.add(Role::Paragraph, section);
            let room = Room { before: 4.0, after: 0.0 };
            pieces = self.text(&label.into(), LABEL, self.full_width(), room, node, Hyphens::Avoided);
            pieces.iter_mut().for_each(|piece| piece.keeps_next = count > 0);
        }
        pieces.extend(self.empty_lines(count, self.geometry.left, self.geometry.measure()));
        if let Some(last) = pieces.last_mut() {
            last.after = AFTER;
        }
        pieces
    }

    /// Lines to write on, the first two and the last two of them on one page.
    pub(super) fn empty_lines(&self, count: u8, x: f32, width: f32) -> Vec<Piece> {
        let line = |place: u8| {
            let mut canvas = Canvas::default();
            canvas.rule(Tag::Decoration, x, WRITING - 0.5, width, (RULE, 0.6));
            let keeps_next = place == 0 || place + 2 == count;
            Piece { height: WRITING, canvas, keeps_next: keeps_next && place + 1 < count, ..Piece::default() }
        };
        (0..count).map(line).collect()
    }
}
