//! Cards to be cut out: two beside each other, four under each other.

use std::rc::Rc;

use super::{
    Layout,
    boxes::{BOX, Named},
    canvas::{Canvas, Paint, Step, Tag},
    pages::Piece,
    tree::{Node, Role},
    words::Slot,
};
use crate::{
    document::{Align, BallotCard},
    lines::Hyphens,
    style::{CAPTION, CIVIC, LABEL, PART, QUIET, RULE, VALUE},
};

/// How many stand under each other.
const ROWS: f32 = 4.0;
/// From the line to cut along to the words.
const PADDING: f32 = 12.0;
/// From one box to the next.
const PITCH: f32 = 25.0;
/// Dash and gap of the lines to cut along.
const CUT: (f32, f32) = (4.0, 3.0);

impl Layout<'_> {
    pub(super) fn cards(&mut self, cards: &[BallotCard], section: Node) -> Vec<Piece> {
        let height = (self.geometry.body() / ROWS).floor();
        let width = self.geometry.measure() / 2.0;
        let mut pieces = Vec::new();
        for pair in cards.chunks(2) {
            let mut canvas = Canvas::default();
            for (place, card) in pair.iter().enumerate() {
                let x = self.geometry.left + place as f32 * width;
                self.card(&mut canvas, card, Slot::left(x, width), height, section);
            }
            pieces.push(Piece { height, canvas, ..Piece::default() });
        }
        pieces
    }

    fn card(&mut self, canvas: &mut Canvas, card: &BallotCard, slot: Slot, height: f32, section: Node) {
        let part = self.tree.add(Role::Section, section);
        cut_lines(canvas, slot, height);
        let inner = Slot::left(slot.x + PADDING, slot.width - 2.0 * PADDING);
        let mut y = PADDING;

        let node = self.tree.add(Role::Paragraph, part);
        let number = self.one_line_within(&card.number, PART.coloured(CIVIC), inner.width / 2.0);
        self.set_line(canvas, &number, inner, y + PART.baseline(), Tag::Content(node));
        let right = Slot { align: Align::Right, ..inner };
        let node = self.tree.add(Role::Paragraph, part);
        let seat = self.one_line_within(&card.seat, LABEL, inner.width / 2.0);
        self.set_line(canvas, &seat, right, y + PART.baseline(), Tag::Content(node));
        y += PART.leading + 4.0;

        let across = (inner.width / PITCH).floor().max(1.0) as usize;
        let rows = card.marks.len().div_ceil(across);
        let foot = if card.note.trim().is_empty() { 0.0 } else { CAPTION.leading };
        let boxes = height - PADDING - foot - rows as f32 * (BOX + 8.0);
        let most = ((boxes - 4.0 - y) / VALUE.leading).max(1.0) as usize;
        let node = self.tree.add(Role::Paragraph, part);
        let mut lines = self.lines(&card.words, VALUE, inner.width, Hyphens::Allowed);
        if lines.len() > most {
            lines.truncate(most.saturating_sub(1));
            lines.push(self.one_line("…", VALUE));
        }
        for line in &lines {
            self.set_line(canvas, line, inner, y + VALUE.baseline(), Tag::Content(node));
            y += VALUE.leading;
        }
        self.card_boxes(canvas, card, (inner, boxes), across, part);
        if foot > 0.0 {
            let node = self.tree.add(Role::Paragraph, part);
            let style = CAPTION.coloured(QUIET);
            let line = self.one_line_within(&card.note, style, inner.width);
            self.set_line(canvas, &line, inner, height - PADDING - foot + style.baseline(), Tag::Content(node));
        }
    }

    fn card_boxes(
        &mut self,
        canvas: &mut Canvas,
        card: &BallotCard,
        (slot, top): (Slot, f32),
        across: usize,
        part: Node,
    ) {
        if card.marks.is_empty() {
            return;
        }
        let item: Rc<str> = card.number.trim().into();
        let node = self.tree.add(Role::Paragraph, part);
        for (place, mark) in card.marks.iter().enumerate() {
            let at = (slot.x + (place % across) as f32 * PITCH, top + (place / across) as f32 * (BOX + 8.0));
            self.marked_box(canvas, at, Named { item: &item, choice: mark }, node);
        }
    }
}

/// Broken lines around a card; neighbours share theirs.
fn cut_lines(canvas: &mut Canvas, slot: Slot, height: f32) {
    let Slot { x, width, .. } = slot;
    let paint = Paint { dash: Some(CUT), ..Paint::line(RULE, 0.7) };
    let corners = [(x, 0.0), (x + width, 0.0), (x + width, height), (x, height), (x, 0.0)];
    for edge in corners.windows(2) {
        let (from, to) = (edge[0], edge[1]);
        canvas.path(Tag::Decoration, &[Step::Move(from.0, from.1), Step::Line(to.0, to.1)], paint);
    }
}
