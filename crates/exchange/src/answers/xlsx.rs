//! Tables as a workbook of Excel.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{
    Color, DataValidation, DataValidationErrorStyle, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder,
    Workbook, Worksheet, XlsxError,
};

use super::{Cell, Column, LONGEST_CELL, NotWritten, Table, TableColumn, Tables, TooLong, settled_text};
use crate::sheets::csv::is_formula;

/// The format that shows a day as the computer of the reader does.
const LOCAL_DAY: u8 = 14;
/// The longest list of words that can be offered in a cell, with its commas.
const LONGEST_OFFER: usize = 255;
/// The longest name of a sheet.
const LONGEST_NAME: usize = 31;

impl From<XlsxError> for NotWritten {
    fn from(error: XlsxError) -> Self {
        Self::Refused(error.to_string())
    }
}

/// Each table on a sheet of its own, its heads frozen above.
///
/// # Errors
/// A text is longer than [`LONGEST_CELL`]: it is named and never cut.
pub fn write_xlsx(tables: &Tables) -> Result<Vec<u8>, NotWritten> {
    for (number, table) in tables.tables.iter().enumerate() {
        if let Some((row, column)) = too_long(table) {
            return Err(NotWritten::TooLong(TooLong { row, table: number, column }));
        }
    }
    let mut workbook = Workbook::new();
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&excel_day(tables.made)?));
    let mut names = BTreeSet::new();
    for table in &tables.tables {
        let sheet = workbook.add_worksheet().set_name(sheet_name(&table.name, &mut names))?;
        write_table(sheet, table)?;
    }
    if let Some((name, help)) = &tables.help {
        let sheet = workbook.add_worksheet().set_name(sheet_name(name, &mut names))?;
        sheet.set_column_width(0, 90)?;
        let format = Format::new().set_text_wrap().set_align(FormatAlign::Top).set_quote_prefix();
        for (row, paragraph) in (0..).zip(help) {
            sheet.write_string_with_format(row, 0, settled_text(paragraph), &format)?;
        }
    }
    Ok(workbook.save_to_buffer()?)
}

fn too_long(table: &Table) -> Option<(usize, Column)> {
    let is_long = |cell: &Cell| matches!(cell, Cell::Text(text) if text.encode_utf16().count() > LONGEST_CELL);
    let at = |row: &Vec<Cell>| row.iter().position(is_long);
    let (row, column) = table.rows.iter().enumerate().find_map(|(row, cells)| Some((row, at(cells)?)))?;
    Some((row, table.columns.get(column)?.column))
}

/// A name without the signs that spreadsheets refuse, told apart from those before.
pub(super) fn sheet_name(name: &str, taken: &mut BTreeSet<String>) -> String {
    let allowed = name.chars().map(|it| if it.is_control() || "[]:*?/\\'".contains(it) { ' ' } else { it });
    let name = allowed.collect::<String>().trim().to_owned();
    let cut = |text: &str, most: usize| text.chars().take(most).collect::<String>();
    let mut shown = cut(&name, LONGEST_NAME);
    let mut number = 2;
    while shown.is_empty() || !taken.insert(shown.to_lowercase()) {
        shown = format!("{} {number}", cut(&name, LONGEST_NAME - 6));
        number += 1;
    }
    shown
}

fn write_table(sheet: &mut Worksheet, table: &Table) -> Result<(), XlsxError> {
    for (at, column) in (0..).zip(&table.columns) {
        sheet.write_string_with_format(0, at, settled_text(&column.head), &head_format())?;
        sheet.set_column_width(at, column.column.width())?;
    }
    sheet.set_freeze_panes(1, 0)?;
    for (row, cells) in (1..).zip(&table.rows) {
        for ((at, column), cell) in (0..).zip(&table.columns).zip(cells) {
            write_cell(sheet, (row, at), cell, column.column)?;
        }
    }
    let last = u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
    for (at, column) in (0..).zip(&table.columns) {
        if let Some(rule) = rule(column)? {
            sheet.add_data_validation(1, at, last.max(1), at, &rule)?;
        }
    }
    Ok(())
}

fn write_cell(sheet: &mut Worksheet, at: (u32, u16), cell: &Cell, column: Column) -> Result<(), XlsxError> {
    let (row, at) = at;
    let format = cell_format(column);
    match cell {
        Cell::Empty => sheet.write_blank(row, at, &format)?,
        Cell::Number(number) => sheet.write_number_with_format(row, at, *number, &format)?,
        Cell::Day(day) => match excel_day(*day) {
            Ok(day) => sheet.write_datetime_with_format(row, at, day, &format.set_num_format_index(LOCAL_DAY))?,
            // Excel knows no days before 1900.
            Err(_) => sheet.write_string_with_format(row, at, day.to_string(), &format)?,
        },
        // With the sign of text, it also stays text when somebody edits it.
        Cell::Text(text) if is_formula(text) => {
            sheet.write_string_with_format(row, at, text, &format.set_quote_prefix())?
        }
        Cell::Text(text) => sheet.write_string_with_format(row, at, text, &format)?,
    };
    Ok(())
}

/// What is offered in the cells of a column; something else may be written.
fn rule(column: &TableColumn) -> Result<Option<DataValidation>, XlsxError> {
    let letters: usize = column.offers.iter().map(|it| it.encode_utf16().count() + 1).sum();
    let has_comma = column.offers.iter().any(|it| it.contains(','));
    if column.offers.is_empty() || letters > LONGEST_OFFER || has_comma {
        return Ok(None);
    }
    let rule = DataValidation::new().allow_list_strings(&column.offers)?;
    Ok(Some(rule.set_error_style(DataValidationErrorStyle::Warning)))
}

fn excel_day(day: NaiveDate) -> Result<ExcelDateTime, XlsxError> {
    let year = u16::try_from(day.year()).unwrap_or(0);
    ExcelDateTime::from_ymd(year, day.month() as u8, day.day() as u8)
}

fn cell_format(column: Column) -> Format {
    let format = Format::new().set_align(FormatAlign::Top).set_text_wrap();
    if column.is_filled_in() {
        format
    } else {
        format.set_background_color(Color::RGB(0xF0_F0_F0)).set_font_color(Color::RGB(0x59_59_59))
    }
}

fn head_format() -> Format {
    let format = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top);
    format.set_background_color(Color::RGB(0xE4_EC_EA)).set_border_bottom(FormatBorder::Thin)
}
