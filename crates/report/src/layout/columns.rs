//! How wide the columns of a table are.

use super::{
    Layout,
    cells::{CHIP_INDENT, PADDING},
    chip::CHIP_WIDTH,
    words::Slot,
};
use crate::{
    document::{Cell, Row, Table},
    style::{CELL, COLUMN_HEAD, Style},
};

impl Layout<'_> {
    /// Columns by their shares, but never narrower than what cannot be broken in them.
    pub(super) fn slots(&self, table: &Table) -> Vec<Slot> {
        let widths = self.widths(table);
        let mut x = self.geometry.left;
        let mut slots = Vec::with_capacity(widths.len());
        for (column, (place, width)) in table.columns.iter().zip(widths.iter().enumerate()) {
            let before = if place == 0 { 0.0 } else { PADDING };
            let after = if place + 1 == widths.len() { 0.0 } else { PADDING };
            slots.push(Slot { x: x + before, width: width - before - after, align: column.align });
            x += width;
        }
        slots
    }

    /// How wide its columns are with the room between them.
    pub(super) fn widths(&self, table: &Table) -> Vec<f32> {
        let measure = self.geometry.measure();
        let shares: f32 = table.columns.iter().map(|column| column.share.max(0.01)).sum();
        let wished = table.columns.iter().map(|column| column.share.max(0.01) / shares * measure);
        let least: Vec<f32> = (0..table.columns.len()).map(|place| self.least_width(table, place)).collect();
        widened(wished.collect(), &least)
    }

    /// The narrowest a column may be: its head's longest word, or its chip and the longest word of a level's name.
    fn least_width(&self, table: &Table, place: usize) -> f32 {
        let head = table.columns.get(place).map_or("", |column| column.head.as_str());
        let mut least = self.longest_word(head, COLUMN_HEAD);
        for row in &table.rows {
            let Row::Cells(cells) = row else { continue };
            let Some(cell) = cells.get(place) else { continue };
            least = least.max(match cell {
                Cell::Level { name: Some(name), .. } => CHIP_INDENT + self.longest_word(name, CELL),
                Cell::Level { name: None, .. } => CHIP_WIDTH,
                Cell::NoInformation(words) => CHIP_INDENT + self.longest_word(words, CELL),
                Cell::Plain(_) | Cell::Rich(_) | Cell::Paragraphs(_) => 0.0,
            });
        }
        // A little more than measured, so that rounding never breaks the word.
        least + 2.0 * PADDING + 0.5
    }

    fn longest_word(&self, words: &str, style: Style) -> f32 {
        words
            .split_whitespace()
            .map(|word| self.typesetter.width(style.face, style.size, word))
            .fold(0.0, f32::max)
            .min(self.geometry.measure() / 4.0)
    }
}

/// Gives narrow columns what they need, at the cost of those that have room to spare.
fn widened(mut widths: Vec<f32>, least: &[f32]) -> Vec<f32> {
    let lacking: f32 = widths.iter().zip(least).map(|(width, least)| (least - width).max(0.0)).sum();
    let spare: f32 = widths.iter().zip(least).map(|(width, least)| (width - least).max(0.0)).sum();
    if lacking <= 0.0 || spare < lacking {
        return widths;
    }
    for (width, least) in widths.iter_mut().zip(least) {
        *width = if *width < *least { *least } else { *width - (*width - *least) / spare * lacking };
    }
    widths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_narrow_column_takes_what_it_needs_from_the_wide_ones() {
        let widths = widened(vec![20.0, 80.0, 100.0], &[40.0, 40.0, 60.0]);
        assert_eq!(widths, [40.0, 70.0, 90.0], "the two wide ones give ten each, as they have forty to spare each");
    }

    #[test]
    fn columns_keep_their_shares_where_all_fit() {
        assert_eq!(widened(vec![50.0, 50.0], &[10.0, 10.0]), [50.0, 50.0], "nothing to repair");
    }
}
