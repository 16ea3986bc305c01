//! Tables as meant: what the columns are and what stands in each cell.

use super::Rich;

/// A table. Its head is repeated on every page it reaches, and its rows are kept whole.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// What the table shows, printed above it with its number; empty for a table without caption.
    pub caption: String,
    /// The columns, left to right. The first one names the row.
    pub columns: Vec<Column>,
    /// The rows, top to bottom.
    pub rows: Vec<Row>,
    /// How high a row is at least, in points, for lists filled in by hand; 0: as high as its words.
    pub least_row_height: f32,
}

/// One column of a [`Table`].
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// What stands at its head.
    pub head: String,
    /// Its part of the width, compared with the other columns' parts.
    pub share: f32,
    /// Where its words stand.
    pub align: Align,
}

/// Where the words of a column stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Align {
    /// At the left edge: words.
    #[default]
    Left,
    /// In the middle: levels and marks.
    Centre,
    /// At the right edge: amounts.
    Right,
}

/// One row of a [`Table`].
#[derive(Debug, Clone, PartialEq)]
pub enum Row {
    /// A cell for each column; the first is the row's head.
    Cells(Vec<Cell>),
    /// A full-width line that names the rows below it.
    Group(String),
}

/// What stands in one cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Words as they are; in the first column they stand out, as they name the row.
    Plain(String),
    /// Words with their own dress.
    Rich(Rich),
    /// Several short paragraphs under each other.
    Paragraphs(Vec<Rich>),
    /// A level: numeral on its chip, with its name where there is room for it.
    Level {
        /// The level, as it is written.
        level: u8,
        /// Which of the five colours it has, 1 to 5; scales of other lengths are stretched over them.
        shade: u8,
        /// Its name; without it only the chip is printed.
        name: Option<String>,
    },
    /// No level could be agreed: an empty chip with a dash, and these words.
    NoInformation(String),
}

impl Column {
    /// A column of words.
    pub fn new(head: impl Into<String>, share: f32) -> Self {
        Self { head: head.into(), share, align: Align::Left }
    }

    /// The same column with its words standing elsewhere.
    #[must_use]
    pub fn aligned(mut self, align: Align) -> Self {
        self.align = align;
        self
    }
}

impl From<&str> for Cell {
    fn from(words: &str) -> Self {
        Self::Plain(words.into())
    }
}

impl From<String> for Cell {
    fn from(words: String) -> Self {
        Self::Plain(words)
    }
}

impl From<Rich> for Cell {
    fn from(words: Rich) -> Self {
        Self::Rich(words)
    }
}
