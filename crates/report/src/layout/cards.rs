//! Cards to be cut out: two beside each other, four under each other.

use std::rc::Rc;

use super::{
    Layout,
    boxes::Named,
    canvas::{Area, Canvas, Paint, Step, Tag},
    pages::Piece,
    tree::{Node, Role},
    words::Slot,
};
use crate::{
    document::{Align, BallotCard},
    lines::Hyphens,
    style::{CAPTION, CIVIC, LABEL, PART, RULE, VALUE},
};

/// How many stand under each other.
const ROWS: f32 = 4.0;
/// From the line to cut along to the words.
const PADDING: f32 = 12.0;
/// How wide and high a box is: votes are read across the table.
const BOX: f32 = 18.0;
/// From one box to the next.
const PITCH: f32 = 28.0;
/// Below a row of boxes.
const BELOW: f32 = 8.0;
/// How many lines stand at the foot.
const MOST_NOTE: usize = 4;
/// Dash and gap of the lines to cut along.
const CUT: (f32, f32) = (4.0, 3.0);

impl Layout<'_> {
    pub(super) fn cards(&mut self, cards: &[BallotCard], section: Node) -> Vec<Piece> {
        let height = (self.geometry.body() / ROWS).floor();
        let width = self.geometry.measure() / 2.0;
        let mut pieces = Vec::new();
        for (row, pair) in cards.chunks(2).enumerate() {
            let mut canvas = Canvas::default();
            for (place, card) in pair.iter().enumerate() {
                let x = self.geometry.left + place as f32 * width;
                self.card(&mut canvas, card, Slot::left(x, width), height, section);
            }
            cut_lines(&mut canvas, (self.geometry.left, width, height), pair.len(), row % ROWS as usize == 0);
            pieces.push(Piece { height, canvas, ..Piece::default() });
        }
        pieces
    }

    fn card(&mut self, canvas: &mut Canvas, card: &BallotCard, slot: Slot, height: f32, section: Node) {
        let part = self.tree.add(Role::Section, section);
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

        let across = ((inner.width - BOX) / PITCH + 1.0).floor().max(1.0) as usize;
        let rows = card.marks.len().div_ceil(across) as f32;
        let note = self.lines(&card.note, CAPTION, inner.width, Hyphens::Avoided);
        let foot = note.len().min(MOST_NOTE) as f32 * CAPTION.leading;
        let boxes = height - PADDING - foot - 4.0 - rows * (BOX + BELOW);
        let node = self.tree.add(Role::Paragraph, part);
        let most = ((boxes - 4.0 - y) / VALUE.leading).max(1.0) as usize;
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
        let node = self.tree.add(Role::Paragraph, part);
        let mut y = height - PADDING - foot;
        for line in note.iter().take(MOST_NOTE) {
            self.set_line(canvas, line, inner, y + CAPTION.baseline(), Tag::Content(node));
            y += CAPTION.leading;
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
            let x = slot.x + (place % across) as f32 * PITCH;
            let y = top + (place / across) as f32 * (BOX + BELOW);
            let area = Area { x, y, width: BOX, height: BOX };
            self.marked_box(canvas, area, Named { item: &item, choice: mark }, node);
        }
    }
}

/// Broken lines around the cards of a row, each drawn once; the upper ones only where no row stands above.
fn cut_lines(canvas: &mut Canvas, (left, width, height): (f32, f32, f32), cards: usize, first: bool) {
    let paint = Paint { dash: Some(CUT), ..Paint::line(RULE, 0.7) };
    let right = left + width * cards as f32;
    let mut line = |from: (f32, f32), to: (f32, f32)| {
        canvas.path(Tag::Decoration, &[Step::Move(from.0, from.1), Step::Line(to.0, to.1)], paint);
    };
    if first {
        line((left, 0.0), (right, 0.0));
    }
    line((left, height), (right, height));
    for card in 0..=cards {
        let x = left + width * card as f32;
        line((x, 0.0), (x, height));
    }
}
