//! The sheet of one action: title, then what is known about it, label by label.

use super::{
    Layout,
    canvas::{Canvas, Tag},
    pages::Piece,
    tree::{Node, Role},
    words::{Room, Slot},
};
use crate::{
    document::{Rich, Sheet, SheetRow},
    lines::Hyphens,
    style::{CIVIC, HAIRLINE, LABEL, PART, VALUE},
};

/// Width of the labels.
const LABELS: f32 = 112.0;
/// Width of the labels of facts that stand beside each other, and the room between these.
const FACT_LABELS: f32 = 84.0;
const GUTTER: f32 = 16.0;
/// Above and below the words of a row.
const PADDING: f32 = 4.0;

impl Layout<'_> {
    pub(super) fn sheet(&mut self, sheet: &Sheet, section: Node) -> Vec<Piece> {
        let part = self.tree.add(Role::Section, section);
        let mut pieces = self.sheet_title(sheet, part);
        let facts: Vec<&SheetRow> = sheet.facts.iter().filter(|fact| !fact.is_blank()).collect();
        for pair in facts.chunks(2) {
            pieces.extend(self.two_facts(pair, part));
        }
        for row in sheet.rows.iter().filter(|row| !row.is_blank()) {
            pieces.extend(self.sheet_row(row, part));
        }
        let height: f32 = pieces.iter().map(|piece| piece.before + piece.height + piece.after).sum();
        if height <= self.geometry.body() {
            for piece in &mut pieces {
                piece.keeps_next = true;
            }
        }
        if let Some(last) = pieces.last_mut() {
            last.keeps_next = false;
            last.after = 20.0;
        }
        pieces
    }

    fn sheet_title(&mut self, sheet: &Sheet, part: Node) -> Vec<Piece> {
        let node = self.tree.add(Role::Heading(self.next_level(4)), part);
        let mut text = Rich::new();
        if !sheet.mark.trim().is_empty() {
            text = text.strong(format!("{}  ", sheet.mark.trim()));
        }
        let text = text.plain(sheet.title.as_str());
        let style = PART.coloured(CIVIC);
        let room = Room { before: 0.0, after: 3.0 };
        let mut pieces = self.text(&text, style, self.full_width(), room, node, Hyphens::Avoided);
        if let Some(first) = pieces.first_mut() {
            let mut canvas = Canvas::default();
            canvas.rule(Tag::Decoration, self.geometry.left, 0.0, self.geometry.measure(), (CIVIC, 1.6));
            canvas.add(std::mem::take(&mut first.canvas), 6.0);
            first.canvas = canvas;
            first.height += 6.0;
            first.before = 6.0;
        }
        for piece in &mut pieces {
            piece.keeps_next = true;
        }
        pieces
    }

    /// One or two facts beside each other, each in its half.
    fn two_facts(&mut self, pair: &[&SheetRow], part: Node) -> Vec<Piece> {
        let half = self.geometry.measure() / 2.0;
        let mut pieces = Vec::new();
        for (place, fact) in pair.iter().enumerate() {
            let half = Slot::left(self.geometry.left + place as f32 * half, half - GUTTER * (1.0 - place as f32));
            pieces = side_by_side(pieces, self.label_and_value(fact, half, FACT_LABELS, part));
        }
        self.frame_row(&mut pieces);
        pieces
    }

    fn sheet_row(&mut self, row: &SheetRow, part: Node) -> Vec<Piece> {
        let whole = Slot::left(self.geometry.left, self.geometry.measure());
        let mut pieces = self.label_and_value(row, whole, LABELS, part);
        self.frame_row(&mut pieces);
        pieces
    }

    /// A label of that width at the left edge of a column, and the value in the rest of it.
    fn label_and_value(&mut self, row: &SheetRow, column: Slot, wide: f32, part: Node) -> Vec<Piece> {
        let node = self.tree.add(Role::Paragraph, part);
        let labels = Slot::left(column.x, wide - 10.0);
        let label = self.text(&row.label.as_str().into(), LABEL, labels, Room::default(), node, Hyphens::Allowed);

        let values = Slot::left(column.x + wide, column.width - wide);
        let mut value = Vec::new();
        for (place, text) in row.value.iter().filter(|text| !text.is_blank()).enumerate() {
            let node = self.tree.add(Role::Paragraph, part);
            let room = Room { before: if place == 0 { 0.0 } else { 3.0 }, after: 0.0 };
            value.extend(self.text(text, VALUE, values, room, node, Hyphens::Allowed));
        }
        side_by_side(label, value)
    }

    /// A hairline above a row, and room around its words.
    fn frame_row(&self, pieces: &mut [Piece]) {
        if let Some(first) = pieces.first_mut() {
            let mut canvas = Canvas::default();
            canvas.rule(Tag::Decoration, self.geometry.left, 0.0, self.geometry.measure(), (HAIRLINE, 0.5));
            canvas.add(std::mem::take(&mut first.canvas), PADDING);
            first.canvas = canvas;
            first.height += PADDING;
            first.before = 0.0;
        }
        if let Some(last) = pieces.last_mut() {
            last.height += PADDING;
        }
    }
}

/// Lines of two columns joined, so that they break over pages together.
fn side_by_side(left: Vec<Piece>, right: Vec<Piece>) -> Vec<Piece> {
    let rows = left.len().max(right.len());
    let (mut left, mut right) = (left.into_iter(), right.into_iter());
    let mut joined = Vec::with_capacity(rows);
    for _ in 0..rows {
        let piece = match (left.next(), right.next()) {
            (Some(mut first), Some(second)) => {
                first.canvas.add(second.canvas, 0.0);
                first.height = first.height.max(second.height);
                first.before = first.before.max(second.before);
                first.keeps_next |= second.keeps_next;
                first
            }
            (Some(piece), None) | (None, Some(piece)) => piece,
            (None, None) => break,
        };
        joined.push(piece);
    }
    joined
}
