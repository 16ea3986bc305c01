//! A workbook → the rows of a plan, as somebody left them.

use std::collections::BTreeMap;

use super::{Column, PlanProblem, workbook::ID};
use crate::{
    problem::{Fault, Problem},
    sheets::{self, Book, Row, Sheet},
};

/// The row with the ids is looked for down to this one: people put titles above.
const LAST_ROW_OF_IDS: usize = 50;

/// The rows of a plan, as they stand in a workbook. [`super::changes()`] says what is new in them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanRows {
    /// The council whose plan it was.
    pub(super) council_id: String,
    pub(super) columns: Vec<Column>,
    pub(super) rows: Vec<PlanRow>,
    /// The heads of columns that are none of ours.
    pub(super) left_out: Vec<String>,
}

/// One row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PlanRow {
    /// Counted from 1, as spreadsheets do.
    pub(super) number: u32,
    /// Its filled cells.
    pub(super) cells: BTreeMap<Column, Found>,
}

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Found {
    /// Text, or a number or a day as text.
    Text(String),
    /// What a formula came to; empty if nobody computed it.
    Formula(String),
    /// An error: `#REF!`.
    Broken(String),
}

impl PlanRows {
    /// What stands in a row, counted from 1; empty for a row or a cell that is not there.
    pub fn text(&self, number: u32, column: &Column) -> &str {
        self.rows.iter().find(|it| it.number == number).map_or("", |row| row.text(column))
    }
}

impl PlanRow {
    /// What a cell says, whatever it is; empty if nothing stands there.
    pub(super) fn text(&self, column: &Column) -> &str {
        match self.cells.get(column) {
            Some(Found::Text(text) | Found::Formula(text) | Found::Broken(text)) => text,
            None => "",
        }
    }
}

/// The rows of the plan in a workbook: .xlsx, .ods or .xls.
///
/// # Errors
/// It is no workbook, or no sheet of it is a plan that was written out here.
pub fn read_plan(bytes: &[u8]) -> Result<PlanRows, PlanProblem> {
    let book = sheets::read(bytes, "").map_err(PlanProblem::Workbook)?;
    let (sheet, at) = ids(&book).ok_or(PlanProblem::NotAPlan)?;
    let (above, below) = sheet.rows.split_at(at + 1);
    let ids = above.last().ok_or(PlanProblem::NotAPlan)?;
    let head = |column: u32| below.first().and_then(|row| row.text(column)).unwrap_or_default().to_owned();
    let mut council_id = None;
    let mut columns: BTreeMap<u32, Column> = BTreeMap::new();
    for cell in &ids.cells {
        let Some(id) = cell.text.strip_prefix(ID) else { continue };
        let (id, council) = id.split_once('@').filter(|(id, _)| *id == "key").unwrap_or((id, ""));
        let Some(column) = Column::of_id(id) else { continue };
        if columns.values().any(|it| *it == column) {
            return Err(PlanProblem::ColumnTwice { head: head(cell.column) });
        }
        if column == Column::Key {
            council_id = Some(council.to_owned());
        }
        columns.insert(cell.column, column);
    }
    let broken = |it: &Problem| {
        let Fault::BrokenCell { shows } = &it.fault else { return None };
        Some(((it.place.line, it.place.column?), shows.clone()))
    };
    let reading = Reading { sheet, columns: &columns, broken: sheet.problems.iter().filter_map(broken).collect() };
    let rows = below.iter().map(|row| reading.row(row));
    let others = below.first().into_iter().flat_map(|row| &row.cells).filter(|it| !columns.contains_key(&it.column));
    Ok(PlanRows {
        council_id: council_id.ok_or(PlanProblem::NotAPlan)?,
        rows: rows.filter(|row| !row.cells.is_empty()).collect(),
        left_out: others.map(|it| it.text.clone()).collect(),
        columns: columns.into_values().collect(),
    })
}

/// The sheet with ids of columns, and which of its rows holds them.
fn ids(book: &Book) -> Option<(&Sheet, usize)> {
    let holds_ids = |row: &Row| row.cells.iter().any(|cell| cell.text.starts_with(ID));
    let of = |sheet: &Sheet| sheet.rows.iter().take_while(|row| row.number <= LAST_ROW_OF_IDS).position(holds_ids);
    book.sheets.iter().find_map(|sheet| Some((sheet, of(sheet)?)))
}

/// A sheet, and what is known of it.
struct Reading<'a> {
    sheet: &'a Sheet,
    columns: &'a BTreeMap<u32, Column>,
    /// The errors that cells show, by row and column.
    broken: BTreeMap<(usize, u32), String>,
}

impl Reading<'_> {
    fn row(&self, row: &Row) -> PlanRow {
        let cells = self.columns.iter().filter_map(|(at, column)| Some((column.clone(), self.cell(row, *at)?)));
        PlanRow { number: u32::try_from(row.number).unwrap_or(u32::MAX), cells: cells.collect() }
    }

    fn cell(&self, row: &Row, at: u32) -> Option<Found> {
        let text = row.text(at).unwrap_or_default().to_owned();
        if let Some(shows) = self.broken.get(&(row.number, at)) {
            Some(Found::Broken(shows.clone()))
        } else if self.sheet.formulas.contains(&(row.number, at)) {
            Some(Found::Formula(text))
        } else {
            (!text.is_empty()).then_some(Found::Text(text))
        }
    }
}
