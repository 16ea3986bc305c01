//! Today's workbooks, cell by cell.

use std::io::Cursor;

use calamine::{DataRef, ExcelDateTime, Reader, SheetType, Xlsx, XlsxError};

use super::{Gathering, number};
use crate::problem::Fault;

/// Reads a workbook whose parts have been looked at.
pub(super) fn read(bytes: &[u8], gathering: &mut Gathering) -> Result<(), Fault> {
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(unreadable)?;
    let sheets = book.sheets_metadata().iter().filter(|it| it.typ == SheetType::WorkSheet);
    let names: Vec<String> = sheets.map(|it| it.name.clone()).collect();
    for name in names {
        gathering.begin_sheet(&name)?;
        let mut cells = book.worksheet_cells_reader(&name).map_err(unreadable)?;
        // Blank formatted cells and rows pass by here and are forgotten.
        while let Some(cell) = cells.next_cell_with_formula_metadata().map_err(unreadable)? {
            let (row, column) = cell.pos;
            if cell.formula.is_some() {
                gathering.mark_formula(row, column)?;
            }
            match cell.value {
                DataRef::Empty if cell.formula.is_some() => {
                    gathering.complain(row, column, Fault::FormulaWithoutValue)?;
                }
                DataRef::Error(error) => {
                    gathering.complain(row, column, Fault::BrokenCell { shows: error.to_string() })?;
                }
                DataRef::SharedString(text) => gathering.put(row, column, text)?,
                value => gathering.put(row, column, &shown(value))?,
            }
        }
        gathering.end_sheet();
    }
    Ok(())
}

fn shown(value: DataRef<'_>) -> String {
    match value {
        DataRef::Int(it) => it.to_string(),
        DataRef::Float(it) => number(it),
        DataRef::String(it) | DataRef::DurationIso(it) => it,
        DataRef::SharedString(it) => it.to_owned(),
        DataRef::Bool(it) => it.to_string(),
        DataRef::DateTime(it) => moment(it),
        DataRef::DateTimeIso(it) => day(&it),
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

/// A day as `2026-11-21`, with the time of day where there is one.
pub(super) fn moment(moment: ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    let (date, time) = (format!("{year:04}-{month:02}-{day:02}"), format!("{hour:02}:{minute:02}:{second:02}"));
    if moment.is_duration() || (0.0..1.0).contains(&moment.as_f64()) {
        time
    } else if (hour, minute, second) == (0, 0, 0) {
        date
    } else {
        format!("{date} {time}")
    }
}

/// The same for days that are written out: midnight is not meant.
pub(super) fn day(written: &str) -> String {
    match written.split_once('T') {
        Some((day, time)) if time.chars().all(|it| matches!(it, '0' | ':' | '.' | 'Z')) => day.to_owned(),
        Some((day, time)) => format!("{day} {time}"),
        None => written.to_owned(),
    }
}

fn unreadable(error: XlsxError) -> Fault {
    match error {
        XlsxError::Password => Fault::Password,
        error => Fault::CannotRead { why: error.to_string() },
    }
}
