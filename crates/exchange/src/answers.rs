//! The answers of a round, out to spreadsheets, and back.
//!
//! | Out | In | For |
//! |---|---|---|
//! | [`write_xlsx`], [`write_ods`], [`write_csv`] | | tables for any program |
//! | [`answer_row`] | [`read_rows`], [`noted`] | one person's sheet, filled in elsewhere |
//! | | [`read_rows`], [`settled`] | what a group agreed |
//!
//! Which cells a table has is the app's to say: nothing here knows a round. What comes back is found by the heads of
//! its columns, in any of the four languages, and by the keys of its items; nothing of it is applied here.

use chrono::NaiveDate;

mod agreed;
mod column;
mod csv;
mod found;
mod ods;
mod personal;
mod rows;
#[cfg(test)]
mod tests;
mod word;
mod xlsx;

pub use agreed::{Settling, settled};
pub use column::Column;
pub use csv::write_csv;
pub use found::{Refused, Why};
pub use ods::write_ods;
pub use personal::{AskedItem, Noted, Takes, answer_row, noted};
pub use rows::{AnswerRow, AnswerRows, AnswersProblem, Found, read_rows};
pub use word::Word;
pub use xlsx::write_xlsx;

pub use crate::plan::Separator;

/// The longest text that a cell of an .xlsx holds, in the units in which it is counted there: UTF-16.
pub const LONGEST_CELL: usize = 32_767;

/// Tables that belong together.
#[derive(Debug, Clone, PartialEq)]
pub struct Tables {
    /// Each becomes a sheet.
    pub tables: Vec<Table>,
    /// What is said on a last sheet: its name, and one paragraph a row.
    pub help: Option<(String, Vec<String>)>,
    /// The day that stands in the file as the day it was made.
    pub made: NaiveDate,
}

/// A table.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// What its sheet is called.
    pub name: String,
    /// From left to right.
    pub columns: Vec<TableColumn>,
    /// From the top; each as long as there are columns.
    pub rows: Vec<Vec<Cell>>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableColumn {
    /// Which.
    pub column: Column,
    /// What it is called in the language of the file.
    pub head: String,
    /// What is offered to choose from in each of its cells; empty for anything.
    pub offers: Vec<String>,
}

/// What a cell holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// A text, also where it looks like a formula.
    Text(String),
    /// A finite number.
    Number(f64),
    /// A day.
    Day(NaiveDate),
}

/// A text that cannot be written: longer than a cell of this format holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TooLong {
    /// In which row of its table, counted from 0.
    pub row: usize,
    /// In which table, counted from 0.
    pub table: usize,
    /// In which column.
    pub column: Column,
}

/// Why a file was not made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotWritten {
    /// A text is too long.
    TooLong(TooLong),
    /// Something that the writer of the format does not take: a sheet with a name that spreadsheets refuse.
    Refused(String),
}

impl Cell {
    /// A text as every format can hold it; nothing where there are no letters.
    pub fn text(text: &str) -> Self {
        let text = settled_text(text);
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }

    /// A number as exactly as spreadsheets keep it: with more than 15 digits it is written as text.
    pub fn number(number: f64) -> Self {
        let kept: f64 = format!("{number:.14e}").parse().unwrap_or(f64::NAN);
        if kept == number { Self::Number(number) } else { Self::Text(number.to_string()) }
    }
}

/// A text as every format can hold it: one kind of line end, no other control characters, no space around it.
pub fn settled_text(text: &str) -> String {
    crate::plan::settled(text)
}
