//! A file → the rows of a sheet, as somebody left them.

use std::collections::BTreeMap;

use super::{Column, word::column_of};
use crate::{
    problem::{Fault, Problem},
    sheets::{self, Book, Row, Sheet},
};

/// The row of heads is looked for down to this one: people put titles above.
const LAST_ROW_OF_HEADS: usize = 50;
/// What may stand between the cells of a table of plain text.
const SEPARATORS: [u8; 3] = [b';', b',', b'\t'];

/// The rows of a sheet.
#[derive(Debug)]
pub struct AnswerRows {
    /// From the top.
    pub rows: Vec<AnswerRow>,
    /// The heads of columns that are none of ours.
    pub left_out: Vec<String>,
    /// What stands before decimals where a number is a text.
    pub(super) mark: Mark,
}

/// One row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerRow {
    /// Counted from 1, as spreadsheets do.
    pub number: u32,
    /// Its filled cells.
    pub cells: BTreeMap<Column, Found>,
}

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// Text, or a number or a day as text.
    Text(String),
    /// What a formula came to; empty if nobody computed it.
    Formula(String),
    /// An error: `#REF!`.
    Broken(String),
}

/// What a file has before decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// 1.5
    Point,
    /// 1,5
    Comma,
}

/// Why a file cannot be taken in. It is data; the sentences are the app's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AnswersProblem {
    /// It is no table that can be read.
    Workbook(Fault),
    /// No sheet of it has the column of keys and another that is asked for.
    NoHeads,
    /// Two columns of the sheet are the same one.
    ColumnTwice {
        /// The head of the second.
        head: String,
    },
}

impl AnswerRow {
    /// What a cell says, whatever it is; empty if nothing stands there.
    pub fn text(&self, column: Column) -> &str {
        match self.cells.get(&column) {
            Some(Found::Text(text) | Found::Formula(text) | Found::Broken(text)) => text,
            None => "",
        }
    }
}

/// The rows below the heads of the first sheet that has the keys of items and one of these columns: of .xlsx, .ods,
/// .xls, or a table of plain text.
///
/// # Errors
/// It cannot be read, or has no such heads, or one of them twice.
pub fn read_rows(bytes: &[u8], any_of: &[Column]) -> Result<AnswerRows, AnswersProblem> {
    let is_packed = bytes.starts_with(b"PK") || bytes.starts_with(b"\xD0\xCF\x11\xE0");
    if is_packed {
        let book = sheets::read(bytes, "").map_err(AnswersProblem::Workbook)?;
        let (sheet, at) = find(&book, any_of).ok_or(AnswersProblem::NoHeads)?;
        let (rows, left_out) = gathered(sheet, at)?;
        return Ok(AnswerRows { rows, left_out, mark: Mark::Point });
    }
    for separator in SEPARATORS {
        let book = sheets::read_csv(bytes, separator).map_err(AnswersProblem::Workbook)?;
        if let Some((sheet, at)) = find(&book, any_of) {
            let (rows, left_out) = gathered(sheet, at)?;
            let mark = if separator == b';' { Mark::Comma } else { Mark::Point };
            return Ok(AnswerRows { rows, left_out, mark });
        }
    }
    Err(AnswersProblem::NoHeads)
}

/// The sheet and the place of its row of heads. Tables that count people, and what stood earlier, are not brought back.
fn find<'a>(book: &'a Book, any_of: &[Column]) -> Option<(&'a Sheet, usize)> {
    let is_heads = |row: &Row| {
        let columns: Vec<Column> = row.cells.iter().filter_map(|it| column_of(&it.text)).collect();
        columns.contains(&Column::Item)
            && any_of.iter().any(|it| columns.contains(it))
            && ![Column::People, Column::Until].iter().any(|it| columns.contains(it))
    };
    book.sheets.iter().find_map(|sheet| {
        let above = sheet.rows.iter().take_while(|row| row.number <= LAST_ROW_OF_HEADS);
        Some((sheet, above.enumerate().find(|(_, row)| is_heads(row))?.0))
    })
}

/// The rows of a sheet, and the heads of columns that are none of ours.
type Gathered = (Vec<AnswerRow>, Vec<String>);

fn gathered(sheet: &Sheet, at: usize) -> Result<Gathered, AnswersProblem> {
    let (above, below) = sheet.rows.split_at(at + 1);
    let mut columns: BTreeMap<u32, Column> = BTreeMap::new();
    let mut left_out = vec![];
    for cell in above.last().into_iter().flat_map(|row| &row.cells) {
        match column_of(&cell.text) {
            None => left_out.push(cell.text.clone()),
            Some(column) if columns.values().any(|it| *it == column) => {
                return Err(AnswersProblem::ColumnTwice { head: cell.text.clone() });
            }
            Some(column) => {
                columns.insert(cell.column, column);
            }
        }
    }
    let mut rows: BTreeMap<usize, BTreeMap<Column, Found>> = BTreeMap::new();
    for row in below {
        for cell in &row.cells {
            let Some(column) = columns.get(&cell.column) else { continue };
            let is_formula = sheet.formulas.contains(&(row.number, cell.column));
            let found = if is_formula { Found::Formula } else { Found::Text };
            rows.entry(row.number).or_default().insert(*column, found(cell.text.clone()));
        }
    }
    let first = above.last().map_or(0, |row| row.number);
    for problem in &sheet.problems {
        if let Some((row, column, found)) = broken(problem, &columns).filter(|(row, ..)| *row > first) {
            rows.entry(row).or_default().insert(column, found);
        }
    }
    let row = |(number, cells): (usize, _)| AnswerRow { number: u32::try_from(number).unwrap_or(u32::MAX), cells };
    Ok((rows.into_iter().map(row).collect(), left_out))
}

/// The cell of a problem, if it stands in one of these columns.
fn broken(problem: &Problem, columns: &BTreeMap<u32, Column>) -> Option<(usize, Column, Found)> {
    let found = if let Fault::BrokenCell { shows } = &problem.fault {
        Found::Broken(shows.clone())
    } else if problem.fault == Fault::FormulaWithoutValue {
        Found::Formula(String::new())
    } else {
        return None;
    };
    Some((problem.place.line, *columns.get(&problem.place.column?)?, found))
}
