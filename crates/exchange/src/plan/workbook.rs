//! The plan → a workbook to work on.
//!
//! The first row is hidden and says which column is which. Heads would do as
//! long as nobody rewords them or opens the sheet in another language; the ids
//! move with their columns, and the row stands above the filter, so that
//! sorting leaves it where it is. Beside the keys it also says whose plan it is.

use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{
    Color, DataValidation, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Formula, Workbook,
    Worksheet, XlsxError,
};

use super::{Cell, Column, PlanAction, PlanChoice, PlanFile, PlanHeads, column::Kind, on_one_line, settled};
use crate::workbook::WorkbookError;

/// Before the id of a column, so that no head is taken for one.
pub(super) const ID: &str = "cabildo:";
/// Rows of new actions for which choosing is made easy.
const SPARE_ROWS: u32 = 200;
/// Larger amounts have more digits than a spreadsheet keeps.
const MOST_AMOUNT: u64 = 999_999_999_999_999;
/// The format that shows a day as the computer of the reader does.
const LOCAL_DAY: u8 = 14;

const IDS: u32 = 0;
const HEADS: u32 = 1;
const FIRST: u32 = 2;

/// A workbook with one row for each action, and a sheet that says how to use it.
///
/// # Errors
/// A text is longer than the 32,767 characters a cell may hold, or a sheet has
/// a name that spreadsheets refuse.
pub fn plan_workbook(plan: &PlanFile, heads: &PlanHeads) -> Result<Vec<u8>, WorkbookError> {
    let mut workbook = Workbook::new();
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&excel_day(plan.stamp.date_naive())?));
    let columns = heads.with_key();
    let sheet = workbook.add_worksheet().set_name(&heads.sheet)?;
    write_heads(sheet, plan, &columns)?;
    for (row, action) in (FIRST..).zip(&plan.actions) {
        for (at, (column, _)) in (0..).zip(&columns) {
            write_cell(sheet, (row, at), action, column)?;
        }
    }
    let last = FIRST + u32::try_from(plan.actions.len()).unwrap_or(u32::MAX - SPARE_ROWS - FIRST);
    let right = u16::try_from(columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
    sheet.autofilter(HEADS, 0, last.saturating_sub(1).max(HEADS), right)?;
    for (at, (column, _)) in (0..).zip(&columns) {
        if let Some(rule) = rule(plan, heads, column)? {
            sheet.add_data_validation(FIRST, at, last + SPARE_ROWS, at, &rule)?;
        }
    }
    write_help(workbook.add_worksheet().set_name(&heads.help_sheet)?, plan, heads)?;
    Ok(workbook.save_to_buffer()?)
}

fn write_heads(sheet: &mut Worksheet, plan: &PlanFile, columns: &[(Column, &str)]) -> Result<(), XlsxError> {
    for (at, (column, head)) in (0..).zip(columns) {
        let id = match column {
            Column::Key => format!("{ID}{}@{}", column.id(), settled(&plan.council_id)),
            other => format!("{ID}{}", other.id()),
        };
        sheet.write_string(IDS, at, id)?;
        sheet.write_string_with_format(HEADS, at, on_one_line(head), &head_format())?;
        sheet.set_column_width(at, width(column))?;
        sheet.set_column_format(at, &cell_format(column))?;
    }
    sheet.set_row_hidden(IDS)?;
    sheet.set_freeze_panes(FIRST, 1)?;
    Ok(())
}

/// Days and numbers are such; anything else is text, also where it looks like a formula.
fn write_cell(sheet: &mut Worksheet, at: (u32, u16), action: &PlanAction, column: &Column) -> Result<(), XlsxError> {
    let (row, at) = at;
    let format = cell_format(column);
    match action.cell(column) {
        Cell::Day(day) => sheet.write_datetime_with_format(row, at, excel_day(day)?, &format)?,
        Cell::Number(number) if number <= MOST_AMOUNT => {
            sheet.write_number_with_format(row, at, number as f64, &format)?
        }
        Cell::Number(number) => sheet.write_string_with_format(row, at, number.to_string(), &format)?,
        Cell::Text(text) if text.is_empty() => sheet.write_blank(row, at, &format)?,
        Cell::Text(text) if text.starts_with(FORMULA_SIGNS) => {
            // With the sign of text, it also stays text when somebody edits it.
            sheet.write_string_with_format(row, at, text, &format.set_quote_prefix())?
        }
        Cell::Text(text) => sheet.write_string_with_format(row, at, text, &format)?,
    };
    Ok(())
}

/// What a spreadsheet takes for the beginning of a formula, in the letters of any script.
pub(crate) const FORMULA_SIGNS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// What may be chosen in a column, and what is said beside it.
fn rule(plan: &PlanFile, heads: &PlanHeads, column: &Column) -> Result<Option<DataValidation>, XlsxError> {
    if !column.can_be_changed() {
        let message: String = on_one_line(&heads.do_not_change).chars().take(120).collect();
        return Ok(Some(DataValidation::new().allow_any_value().set_input_message(message)?));
    }
    let lists = lists(plan, heads);
    let Some(at) = lists.iter().position(|(it, ..)| it == column) else { return Ok(None) };
    let (letter, rows) = (char::from(b'C' + at as u8), lists[at].2.len() + 1);
    let sheet = heads.help_sheet.replace('\'', "''");
    let range = Formula::new(format!("='{sheet}'!${letter}$2:${letter}${rows}"));
    Ok(Some(DataValidation::new().allow_list_formula(range)))
}

/// The words that can be chosen: for which column, under which head, and which.
fn lists<'a>(plan: &'a PlanFile, heads: &'a PlanHeads) -> Vec<(Column, &'a str, &'a [PlanChoice])> {
    let all = [(Column::Role, &plan.roles), (Column::State, &plan.states), (Column::CostBand, &plan.cost_bands)];
    let head = |column: &Column| heads.columns.iter().find(|(it, _)| it == column).map(|(_, head)| head.as_str());
    let shown = all.into_iter().filter(|(_, choices)| !choices.is_empty());
    shown.filter_map(|(column, choices)| Some((column.clone(), head(&column)?, choices.as_slice()))).collect()
}

/// What is said first, and beside it the words that can be chosen.
fn write_help(sheet: &mut Worksheet, plan: &PlanFile, heads: &PlanHeads) -> Result<(), XlsxError> {
    let text = Format::new().set_text_wrap().set_align(FormatAlign::Top).set_quote_prefix();
    sheet.set_column_width(0, 90)?;
    for (row, paragraph) in (0..).zip(&heads.help) {
        sheet.write_string_with_format(row, 0, settled(paragraph), &text)?;
    }
    for (at, (_, head, choices)) in (2..).zip(lists(plan, heads)) {
        sheet.set_column_width(at, 28)?;
        sheet.write_string_with_format(0, at, on_one_line(head), &head_format())?;
        for (row, choice) in (1..).zip(choices) {
            sheet.write_string_with_format(row, at, on_one_line(&choice.name), &text)?;
        }
    }
    Ok(())
}

fn excel_day(day: NaiveDate) -> Result<ExcelDateTime, XlsxError> {
    let year = u16::try_from(day.year()).unwrap_or(0);
    ExcelDateTime::from_ymd(year, day.month() as u8, day.day() as u8)
}

fn cell_format(column: &Column) -> Format {
    let format = Format::new().set_align(FormatAlign::Top);
    let format = match column.kind() {
        Kind::Day => format.set_num_format_index(LOCAL_DAY),
        Kind::Number if *column == Column::Amount => format.set_num_format("#,##0"),
        Kind::Number => format,
        Kind::Word => format.set_num_format("@"),
        Kind::Text => format.set_text_wrap(),
    };
    if column.can_be_changed() {
        format
    } else {
        format.set_background_color(Color::RGB(0xF0_F0_F0)).set_font_color(Color::RGB(0x59_59_59))
    }
}

fn head_format() -> Format {
    let format = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top);
    format.set_background_color(Color::RGB(0xE4_EC_EA)).set_border_bottom(FormatBorder::Thin)
}

fn width(column: &Column) -> f64 {
    match column.kind() {
        Kind::Day | Kind::Number => 13.0,
        Kind::Word => 16.0,
        Kind::Text if *column == Column::Title => 48.0,
        Kind::Text => 30.0,
    }
}
