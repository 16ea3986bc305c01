//! The old workbooks: records one after the other, BIFF5 and BIFF8.
//!
//! The reader of this format makes room for whole rectangles at once, so the
//! records are walked first: what they would take is added up, and what would
//! only cost room is blotted out.

use std::{
    collections::BTreeSet,
    io::{Cursor, Write},
};

use calamine::{Data, Reader, Xls, XlsError};

use super::{
    Gathering, MOST_CELLS, MOST_COLUMNS, MOST_ROWS, MOST_SHEETS, number, too_large,
    xlsx::{day, moment},
};
use crate::problem::Fault;

/// The cells of the rectangles around what is filled, on all sheets together.
const MOST_AREA: u64 = 2_000_000;

/// Records that hold cells, with row and column in their first four bytes.
const CELLS: [u16; 9] = [0x0203, 0x0204, 0x00D6, 0x0205, 0x027E, 0x00FD, 0x00BD, FORMULA, 0x0207];
const FORMULA: u16 = 0x0006;
/// The value of the formula before it; it has no row and column of its own.
const STRING: u16 = 0x0207;
const DIMENSIONS: u16 = 0x0200;
const BOUND_SHEET: u16 = 0x0085;
const FILE_PASS: u16 = 0x002F;
const BEGIN: u16 = 0x0809;
const END: u16 = 0x000A;

/// Reads the records of a workbook.
pub(super) fn read(mut records: Vec<u8>, gathering: &mut Gathering) -> Result<(), Fault> {
    let starts = sheet_starts(&records)?;
    let mut formulas = Vec::new();
    let (mut area, mut cells) = (0, 0);
    for start in starts {
        let walked = walk(&mut records, start)?;
        area += walked.area();
        cells += walked.cells;
        if area > MOST_AREA || cells > MOST_CELLS {
            return Err(too_large());
        }
        formulas.push(walked.formulas);
    }
    let mut book = Xls::new(Cursor::new(contained(&records)?)).map_err(unreadable)?;
    let names: Vec<String> = book.sheets_metadata().iter().map(|it| it.name.clone()).collect();
    for (name, formulas) in names.into_iter().zip(formulas) {
        gathering.begin_sheet(&name)?;
        let range = book.worksheet_range(&name).map_err(unreadable)?;
        for (row, column) in formulas {
            gathering.mark_formula(row, column)?;
            if matches!(range.get_value((row, column)), None | Some(Data::Empty)) {
                gathering.complain(row, column, Fault::FormulaWithoutValue)?;
            }
        }
        let (top, left) = range.start().unwrap_or_default();
        for (row, column, value) in range.used_cells() {
            let (row, column) = (top + row as u32, left + column as u32);
            match value {
                Data::Error(error) => {
                    gathering.complain(row, column, Fault::BrokenCell { shows: error.to_string() })?;
                }
                value => gathering.put(row, column, &shown(value))?,
            }
        }
        gathering.end_sheet();
    }
    Ok(())
}

/// A record's kind, and where its content begins and ends.
fn record(records: &[u8], at: usize) -> Option<(u16, usize, usize)> {
    let head = records.get(at..at + 4)?;
    let length = usize::from(u16::from_le_bytes([head[2], head[3]]));
    let end = at + 4 + length;
    (end <= records.len()).then_some((u16::from_le_bytes([head[0], head[1]]), at + 4, end))
}

/// Where the records of each sheet begin.
fn sheet_starts(records: &[u8]) -> Result<Vec<usize>, Fault> {
    let (mut at, mut starts) = (0, Vec::new());
    while let Some((kind, content, end)) = record(records, at) {
        match kind {
            FILE_PASS => return Err(Fault::Password),
            BOUND_SHEET => starts.push(number_at(records, content, 4)),
            END => break,
            _ => {}
        }
        at = end;
    }
    if starts.len() > MOST_SHEETS {
        return Err(too_large());
    }
    if starts.iter().any(|start| *start >= records.len()) {
        return Err(Fault::CannotRead { why: String::new() });
    }
    Ok(starts)
}

/// What one sheet would take.
#[derive(Default)]
struct Walked {
    cells: usize,
    rows: BTreeSet<u32>,
    /// The last column of all.
    right: u32,
    formulas: Vec<(u32, u32)>,
}

impl Walked {
    /// A rectangle from the first row to the last.
    fn area(&self) -> u64 {
        let (Some(first), Some(last)) = (self.rows.first(), self.rows.last()) else { return 0 };
        u64::from(last - first + 1) * u64::from(self.right + 1)
    }
}

/// Walks over the records of a sheet.
fn walk(records: &mut [u8], start: usize) -> Result<Walked, Fault> {
    let (mut at, mut depth) = (start, 0_u32);
    let mut walked = Walked::default();
    while let Some((kind, content, end)) = record(records, at) {
        match kind {
            BEGIN => depth += 1,
            END if depth <= 1 => break,
            END => depth -= 1,
            // The room the sheet says it takes: only a hint, and often the last row there is.
            DIMENSIONS => records[content..end].fill(0),
            _ if CELLS.contains(&kind) => walked.cell(records, kind, content, end)?,
            _ => {}
        }
        at = end;
    }
    Ok(walked)
}

impl Walked {
    fn cell(&mut self, records: &mut [u8], kind: u16, content: usize, end: usize) -> Result<(), Fault> {
        self.cells += 1;
        if kind == STRING || end - content < 6 {
            return Ok(());
        }
        let (row, column) = (number_at(records, content, 2) as u32, number_at(records, content + 2, 2) as u32);
        // A record of several numbers ends with its last column.
        let last = if kind == 0x00BD { number_at(records, end - 2, 2) as u32 } else { column };
        self.cells += last.saturating_sub(column) as usize;
        self.right = self.right.max(column).max(last);
        self.rows.insert(row);
        if kind == FORMULA {
            self.formulas.push((row, column));
            // Only what it came to is wanted; written out, formulas can be a hundred times as long.
            if end - content > 22 {
                records[content + 22..end].fill(0);
            }
        }
        if self.right >= MOST_COLUMNS {
            return Err(Fault::TooManyColumns { most: MOST_COLUMNS });
        }
        if self.rows.len() > MOST_ROWS as usize {
            return Err(Fault::TooManyRows { most: MOST_ROWS });
        }
        Ok(())
    }
}

/// A number of 2 or 4 bytes; 0 where there are not as many.
fn number_at(records: &[u8], at: usize, bytes: usize) -> usize {
    let bytes = records.get(at..at + bytes).unwrap_or_default();
    bytes.iter().rev().fold(0, |sum, byte| sum << 8 | usize::from(*byte))
}

/// The records in a fresh container, without whatever else the old one held.
fn contained(records: &[u8]) -> Result<Vec<u8>, Fault> {
    let write = || {
        let mut file = cfb::CompoundFile::create_with_version(cfb::Version::V3, Cursor::new(Vec::new()))?;
        file.create_stream("/Workbook")?.write_all(records)?;
        file.flush()?;
        Ok(file.into_inner().into_inner())
    };
    write().map_err(|error: std::io::Error| Fault::CannotRead { why: error.to_string() })
}

fn shown(value: &Data) -> String {
    match value {
        Data::Int(it) => it.to_string(),
        Data::Float(it) => number(*it),
        Data::String(it) | Data::DurationIso(it) => it.clone(),
        Data::Bool(it) => it.to_string(),
        Data::DateTime(it) => moment(*it),
        Data::DateTimeIso(it) => day(it),
        Data::Error(_) | Data::Empty => String::new(),
    }
}

fn unreadable(error: XlsError) -> Fault {
    match error {
        XlsError::Password => Fault::Password,
        error => Fault::CannotRead { why: error.to_string() },
    }
}
