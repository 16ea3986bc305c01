//! Workbooks of any of the three common kinds, as plain cells: .xlsx, .xls, .ods.
//!
//! Begin with [`read`]. Files come from anywhere, so nothing is unpacked before
//! `container` has looked at it, and `Gathering` stops at more than a
//! questionnaire can be. Blank formatted rows down to the last row of a sheet
//! cost time, not memory. What stands in a cell is text: numbers as they are
//! shown without a format, dates as `2026-11-21`, formulas as what they came to.

use std::{
    collections::{BTreeMap, BTreeSet},
    panic::{AssertUnwindSafe, catch_unwind},
};

use crate::{
    place::{Place, Written},
    problem::{Fault, Problem},
};

mod container;
pub(crate) mod csv;
mod ods;
#[cfg(test)]
mod tests;
mod xls;
mod xlsx;

use container::Container;
pub use csv::read_csv;

/// Rows with something in them, on one sheet.
pub const MOST_ROWS: u32 = 20_000;
/// The last column that may be used.
pub const MOST_COLUMNS: u32 = 400;
/// A workbook with more than this is no questionnaire.
const MOST_SHEETS: usize = 200;
/// Filled cells in the whole workbook; half of the memory this may take.
const MOST_CELLS: usize = 1_000_000;
/// Bytes of text in the whole workbook, repeated texts counted each time.
const MOST_TEXT: usize = 32 << 20;

/// A workbook.
#[derive(Debug, Clone, PartialEq)]
pub struct Book {
    /// In the order of their tabs.
    pub sheets: Vec<Sheet>,
}

/// One sheet, its filled cells only.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// As its tab says.
    pub name: String,
    /// Its first row; gives each cell its place.
    pub place: Place,
    /// The rows with something in them, from the top.
    pub rows: Vec<Row>,
    /// Cells that show an error, and formulas nobody computed.
    pub problems: Vec<Problem>,
    /// Where a formula stands, whatever it came to: rows counted from 1, columns from 0.
    pub formulas: BTreeSet<(usize, u32)>,
}

/// One row of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Counted from 1, as spreadsheets do.
    pub number: usize,
    /// From left to right; empty ones are left out.
    pub cells: Vec<Cell>,
}

/// A filled cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// Counted from 0.
    pub column: u32,
    /// Never empty, without space around it.
    pub text: String,
}

impl Book {
    /// The sheet of that name, written in any case and with any space around it.
    pub fn sheet(&self, name: &str) -> Option<&Sheet> {
        let plain = |it: &str| it.trim().to_lowercase();
        self.sheets.iter().find(|sheet| plain(&sheet.name) == plain(name))
    }
}

impl Sheet {
    /// Where a cell stands, empty or not; columns count from 0.
    pub fn place_of(&self, row: &Row, column: u32) -> Place {
        self.place.at_line(row.number).at_column(column as usize)
    }

    /// What stands in a cell, and where; none if it is empty.
    pub fn written(&self, row: &Row, column: u32) -> Option<Written> {
        let text = row.text(column)?;
        Some(Written::new(text.to_owned(), self.place_of(row, column)))
    }
}

impl Row {
    /// What stands in a column, counted from 0; none if it is empty.
    pub fn text(&self, column: u32) -> Option<&str> {
        let found = self.cells.binary_search_by_key(&column, |cell| cell.column).ok()?;
        Some(&self.cells[found].text)
    }
}

/// The cells of a workbook. The first bytes tell what kind it is, whatever its name says.
///
/// # Errors
/// It is no workbook, is locked with a password, or is larger than a questionnaire can be.
pub fn read(bytes: &[u8], name: &str) -> Result<Book, Fault> {
    let read = || {
        let mut gathering = Gathering::new(name);
        match container::look(bytes)? {
            Container::Xlsx => xlsx::read(bytes, &mut gathering)?,
            Container::Xls(stream) => xls::read(stream, &mut gathering)?,
            Container::Ods => ods::read(bytes, &mut gathering)?,
        }
        Ok(gathering.book)
    };
    // Readers of foreign formats have panicked on broken files before, and a
    // broken file must not stop the program. Nothing outlives the panic.
    let broken = |_| Err(Fault::CannotRead { why: String::new() });
    catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(broken)
}

/// A book that is being read, and what it has taken so far.
struct Gathering {
    book: Book,
    file: Place,
    rows: BTreeMap<u32, Vec<Cell>>,
    cells: usize,
    text: usize,
}

impl Gathering {
    fn new(name: &str) -> Self {
        Self { book: Book { sheets: vec![] }, file: Place::file(name), rows: BTreeMap::new(), cells: 0, text: 0 }
    }

    /// What follows belongs to a sheet of this name, until [`Gathering::end_sheet`].
    fn begin_sheet(&mut self, name: &str) -> Result<(), Fault> {
        let number = self.book.sheets.len();
        if number == MOST_SHEETS {
            return Err(too_large());
        }
        let name = name.trim().to_owned();
        let place = self.file.sheet(&name, number);
        self.book.sheets.push(Sheet { name, place, rows: vec![], problems: vec![], formulas: BTreeSet::new() });
        Ok(())
    }

    /// Keeps a cell; rows and columns count from 0. Empty ones are no news.
    fn put(&mut self, row: u32, column: u32, text: &str) -> Result<(), Fault> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(());
        }
        self.cells += 1;
        self.text += text.len();
        if column >= MOST_COLUMNS {
            return Err(Fault::TooManyColumns { most: MOST_COLUMNS });
        }
        if self.cells > MOST_CELLS || self.text > MOST_TEXT {
            return Err(too_large());
        }
        self.rows.entry(row).or_default().push(Cell { column, text: text.to_owned() });
        if self.rows.len() > MOST_ROWS as usize {
            return Err(Fault::TooManyRows { most: MOST_ROWS });
        }
        Ok(())
    }

    /// Remembers that a formula stands in a cell.
    fn mark_formula(&mut self, row: u32, column: u32) -> Result<(), Fault> {
        self.cells += 1;
        if self.cells > MOST_CELLS {
            return Err(too_large());
        }
        if let Some(sheet) = self.book.sheets.last_mut() {
            sheet.formulas.insert((row as usize + 1, column));
        }
        Ok(())
    }

    /// Says what is wrong with a cell.
    fn complain(&mut self, row: u32, column: u32, fault: Fault) -> Result<(), Fault> {
        let Some(sheet) = self.book.sheets.last_mut() else { return Ok(()) };
        if sheet.problems.len() == MOST_ROWS as usize {
            return Err(fault);
        }
        let place = sheet.place.at_line(row as usize + 1).at_column(column as usize);
        sheet.problems.push(Problem::new(&place, fault));
        Ok(())
    }

    fn end_sheet(&mut self) {
        let rows = std::mem::take(&mut self.rows);
        let Some(sheet) = self.book.sheets.last_mut() else { return };
        sheet.rows.extend(rows.into_iter().map(|(number, mut cells)| {
            // Broken files name a cell twice; what came first stays.
            cells.sort_by_key(|cell| cell.column);
            cells.dedup_by_key(|cell| cell.column);
            Row { number: number as usize + 1, cells }
        }));
    }
}

fn too_large() -> Fault {
    Fault::TooLarge { most: container::MOST_MEGABYTES }
}

/// A number as people write it, without a format.
fn number(number: f64) -> String {
    // Half-sums such as 0.30000000000000004 are shown as spreadsheets show them: with 15 digits.
    let digits = format!("{number:.14e}").parse().unwrap_or(number);
    format!("{digits}")
}
