//! An instrument → a workbook.

use std::collections::BTreeMap;

use cabildo_text::{Language, Text};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use super::Part;
use crate::{known::Known, problem::Problem, read::ReadInstrument};

mod codes;
mod help;
mod rows;
mod sheet;

/// Why no workbook could be written: most likely a text is longer than a cell may be.
#[derive(Debug)]
pub struct WorkbookError(String);

impl WorkbookError {
    /// The example of the template has problems.
    pub(super) fn of_example(problems: &[Problem]) -> Self {
        Self(format!("{problems:?}"))
    }
}

impl std::fmt::Display for WorkbookError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for WorkbookError {}

impl From<XlsxError> for WorkbookError {
    fn from(error: XlsxError) -> Self {
        Self(error.to_string())
    }
}

/// What instruments share: for the lists to choose from, and the sheet of codes.
#[derive(Debug, Clone, Copy)]
pub struct Shared<'a> {
    /// The codes.
    pub known: &'a Known,
    /// What they are called in the language of the workbook: `role-TIC`,
    /// `scale-maturity-1`, `principle-COM`, `strategy-1-2`, `sdg-target-11-a`, `topic-T01`.
    pub names: &'a BTreeMap<String, String>,
}

/// A workbook whose heads and instructions are in one language, and whose
/// texts are in all languages of the instrument. Reading it gives the same instrument.
///
/// # Errors
/// A text is longer than the 32,767 characters a cell may hold.
pub fn write_workbook(read: &ReadInstrument, shared: Shared<'_>, language: Language) -> Result<Vec<u8>, WorkbookError> {
    let text = Text::new(language);
    let mut workbook = Workbook::new();
    // A fixed day, so that the same instrument gives the same bytes.
    let created = ExcelDateTime::from_ymd(2026, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&created));
    help::write(workbook.add_worksheet(), &text)?;
    for part in Part::ALL {
        sheet::write(workbook.add_worksheet(), part, read, &text)?;
    }
    let codes = codes::write(workbook.add_worksheet(), shared, &text)?;
    for (number, part) in Part::ALL.into_iter().enumerate() {
        // The instructions come first.
        let worksheet = workbook.worksheet_from_index(number + 1)?;
        sheet::offer(worksheet, part, read, &codes, &text)?;
    }
    workbook.worksheet_from_index(0)?.set_active(true);
    Ok(workbook.save_to_buffer()?)
}
