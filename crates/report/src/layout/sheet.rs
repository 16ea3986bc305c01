//! The sheet of one action: title, then what is known about it, label by label.

use std::rc::Rc;

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
    style::{CAPTION, CIVIC, HAIRLINE, LABEL, PART, VALUE},
};

/// Width of the labels.
const LABELS: f32 = 96.0;
/// Between two rows that stand beside each other.
const GUTTER: f32 = 14.0;
/// How many rows of a sheet that goes on overleaf stay with its title, and with its end.
const STAY: (usize, usize) = (4, 2);
/// Above and below the words of a row.
const PADDING: f32 = 4.0;

impl Layout<'_> {
    pub(super) fn sheet(&mut self, sheet: &Sheet, section: Node) -> Vec<Piece> {
        let part = self.tree.add(Role::Section, section);
        let mut rows = vec![self.sheet_title(sheet, part)];
        let facts: Vec<&SheetRow> = sheet.facts.iter().filter(|fact| !fact.is_blank()).collect();
        for pair in facts.chunks(2) {
            rows.push(self.side_by_side(pair, part));
        }
        let known: Vec<&SheetRow> = sheet.rows.iter().filter(|row| !row.is_blank()).collect();
        let mut next = 0;
        while let Some(row) = known.get(next) {
            let pair = known[next..].iter().take(2).filter(|row| self.is_short(row)).count() == 2;
            if pair {
                rows.push(self.side_by_side(&known[next..next + 2], part));
            } else {
                rows.push(self.across(row, part));
            }
            next += if pair { 2 } else { 1 };
        }
        keep_together(&mut rows, self.geometry.body() / 2.0);
        let again = Rc::new(self.title_again(sheet));
        let title = rows[0].len();
        let mut pieces: Vec<Piece> = rows.into_iter().flatten().collect();
        pieces.iter_mut().skip(title).for_each(|piece| piece.repeated = Some(again.clone()));
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

    /// The title where the sheet goes on overleaf, as decoration.
    fn title_again(&mut self, sheet: &Sheet) -> Piece {
        let words = format!("{} ({})", sheet.title.trim(), self.document.words.continued);
        let line = self.one_line_within(&words, CAPTION, self.geometry.measure());
        let mut canvas = Canvas::default();
        self.set_line(&mut canvas, &line, self.full_width(), CAPTION.baseline(), Tag::Decoration);
        Piece { height: CAPTION.leading + 4.0, canvas, ..Piece::default() }
    }

    /// Whether a value stands on one line in half the width.
    fn is_short(&self, row: &SheetRow) -> bool {
        let [value] = row.value.as_slice() else { return false };
        let lines = self.lines(value, VALUE, self.half() - LABELS, Hyphens::Avoided);
        lines.len() == 1 && self.lines(&row.label.as_str().into(), LABEL, LABELS - 10.0, Hyphens::Avoided).len() == 1
    }

    /// The width of one of two rows that stand beside each other.
    fn half(&self) -> f32 {
        (self.geometry.measure() - GUTTER) / 2.0
    }

    /// One or two rows beside each other, each in its half.
    fn side_by_side(&mut self, pair: &[&SheetRow], part: Node) -> Vec<Piece> {
        let mut pieces = Vec::new();
        for (place, fact) in pair.iter().enumerate() {
            let half = Slot::left(self.geometry.left + place as f32 * (self.half() + GUTTER), self.half());
            pieces = join(pieces, self.label_and_value(fact, half, part));
        }
        self.frame_row(&mut pieces);
        pieces
    }

    /// A row across the whole width.
    fn across(&mut self, row: &SheetRow, part: Node) -> Vec<Piece> {
        let whole = Slot::left(self.geometry.left, self.geometry.measure());
        let mut pieces = self.label_and_value(row, whole, part);
        self.frame_row(&mut pieces);
        pieces
    }

    /// The label at the left edge of a column, and the value in the rest of it.
    fn label_and_value(&mut self, row: &SheetRow, column: Slot, part: Node) -> Vec<Piece> {
        let node = self.tree.add(Role::Paragraph, part);
        let labels = Slot::left(column.x, LABELS - 10.0);
        let label = self.text(&row.label.as_str().into(), LABEL, labels, Room::default(), node, Hyphens::Allowed);

        let values = Slot::left(column.x + LABELS, column.width - LABELS);
        let mut value = Vec::new();
        for (place, text) in row.value.iter().filter(|text| !text.is_blank()).enumerate() {
            let node = self.tree.add(Role::Paragraph, part);
            let room = Room { before: if place == 0 { 0.0 } else { 3.0 }, after: 0.0 };
            value.extend(self.text(text, VALUE, values, room, node, Hyphens::Allowed));
        }
        join(label, value)
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

/// No row is parted. A sheet up to that height stays on one page, so that several share it; a higher one may go
/// on overleaf, between rows.
fn keep_together(rows: &mut [Vec<Piece>], most: f32) {
    let height: f32 = rows.iter().flatten().map(|piece| piece.before + piece.height + piece.after).sum();
    let count = rows.len();
    for (place, row) in rows.iter_mut().enumerate() {
        let stays = height <= most || place <= STAY.0 || place + STAY.1 >= count;
        let last = row.len().saturating_sub(1);
        for (line, piece) in row.iter_mut().enumerate() {
            piece.keeps_next = line < last || stays;
        }
    }
}

/// Lines of two columns joined, so that they break over pages together.
fn join(left: Vec<Piece>, right: Vec<Piece>) -> Vec<Piece> {
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
