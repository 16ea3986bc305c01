//! One sheet of the questionnaire: its heads, its rows, and what may be chosen in it.

use cabildo_text::Text;
use rust_xlsxwriter::{
    Color, DataValidation, DataValidationRule, Format, FormatAlign, FormatBorder, Formula, Worksheet, XlsxError,
};

use super::{codes::Codes, help::about, rows::Filling};
use crate::{
    field::Field,
    read::ReadInstrument,
    vocabulary::words_of,
    workbook::{Part, columns::Column},
};

/// Choosing is made easy down to this row; more rows may follow.
const LAST_ROW: u32 = 1_500;

/// The heads and rows of a part.
pub(super) fn write(sheet: &mut Worksheet, part: Part, read: &ReadInstrument, text: &Text) -> Result<(), XlsxError> {
    sheet.set_name(part.name(text))?;
    let filling = Filling::new(read, text);
    let columns = filling.columns(part);
    if part == Part::Instrument {
        return write_down(sheet, &filling, &columns);
    }
    sheet.set_freeze_panes(1, 1)?;
    for (at, column) in columns.iter().enumerate() {
        let at = at as u16;
        sheet.set_column_width(at, width(column))?;
        sheet.set_column_format(at, &cell_format(column))?;
        sheet.write_string_with_format(0, at, column.head(text), &head_format())?;
    }
    for (number, row) in filling.rows(part).iter().enumerate() {
        for (at, column) in columns.iter().enumerate() {
            if let Some(cell) = filling.cell(row, column) {
                write_cell(sheet, (number as u32 + 1, at as u16), column, &cell)?;
            }
        }
    }
    Ok(())
}

/// The first sheet has one entry below the other: its name, what it says, what to write.
fn write_down(sheet: &mut Worksheet, filling: &Filling<'_>, columns: &[Column]) -> Result<(), XlsxError> {
    let text = filling.text;
    sheet.set_freeze_panes(1, 1)?;
    let heads = [text.workbook_head_entry(), text.workbook_head_value(), text.workbook_head_meaning()];
    for ((at, head), width) in heads.into_iter().enumerate().zip([26.0, 60.0, 70.0]) {
        sheet.set_column_width(at as u16, width)?;
        sheet.write_string_with_format(0, at as u16, head, &head_format())?;
    }
    let meaning = Format::new().set_text_wrap().set_align(FormatAlign::Top).set_font_color(Color::Gray);
    for row in &filling.rows(Part::Instrument) {
        for (at, column) in columns.iter().enumerate() {
            let at = at as u32 + 1;
            sheet.write_string_with_format(at, 0, column.head(text), &name_format())?;
            sheet.write_string_with_format(at, 2, about(column.field(), text), &meaning)?;
            match filling.cell(row, column) {
                Some(cell) => write_cell(sheet, (at, 1), column, &cell)?,
                None => _ = sheet.write_blank(at, 1, &cell_format(column))?,
            }
        }
    }
    Ok(())
}

/// Counted things are numbers, so that spreadsheets treat them as such; codes such as 1.10 never are.
fn write_cell(sheet: &mut Worksheet, (row, at): (u32, u16), column: &Column, cell: &str) -> Result<(), XlsxError> {
    let format = cell_format(column);
    match cell.parse::<f64>() {
        Ok(number) if is_counted(column) => _ = sheet.write_number_with_format(row, at, number, &format)?,
        Ok(_) | Err(_) => _ = sheet.write_string_with_format(row, at, cell, &format)?,
    }
    Ok(())
}

/// What may be chosen or written in each column, and what it is for.
pub(super) fn offer(
    sheet: &mut Worksheet,
    part: Part,
    read: &ReadInstrument,
    codes: &Codes,
    text: &Text,
) -> Result<(), XlsxError> {
    let columns = Filling::new(read, text).columns(part);
    for (at, column) in columns.iter().enumerate() {
        let rule = with_message(rule(part, column.field(), codes, text)?, column, text)?;
        if part == Part::Instrument {
            sheet.add_data_validation(at as u32 + 1, 1, at as u32 + 1, 1, &rule)?;
        } else {
            sheet.add_data_validation(1, at as u16, LAST_ROW, at as u16, &rule)?;
        }
    }
    Ok(())
}

fn rule(part: Part, field: Field, codes: &Codes, text: &Text) -> Result<DataValidation, XlsxError> {
    let any = DataValidation::new();
    let words = words_of(field, text);
    if !words.is_empty() {
        return any.allow_list_strings(&words);
    }
    if let Some(range) = codes.range(field) {
        return Ok(any.allow_list_formula(Formula::new(range)));
    }
    // Where scales and lists are described, their codes are new.
    let is_new = part == Part::Scales && field == Field::Scale || part == Part::Choices && field == Field::List;
    if is_new {
        return Ok(any.allow_any_value());
    }
    if let Some((_, part)) = OF_SHEETS.iter().find(|(it, _)| *it == field) {
        let rule = any.allow_list_formula(Formula::new(format!("='{}'!$A$2:$A${LAST_ROW}", part.name(text))));
        return Ok(rule.show_error_message(field != Field::List));
    }
    if let Some(range) = codes.scales().filter(|_| field == Field::Scale) {
        // Scales of one's own are no mistake.
        return Ok(any.allow_list_formula(Formula::new(range)).show_error_message(false));
    }
    Ok(match NUMBERS.iter().find(|(it, ..)| *it == field) {
        Some((_, least, most)) => any.allow_whole_number(DataValidationRule::Between(*least, *most)),
        None => any.allow_any_value(),
    })
}

/// Entries that name a row of another sheet.
const OF_SHEETS: [(Field, Part); 3] =
    [(Field::Dimension, Part::Dimensions), (Field::Item, Part::Items), (Field::List, Part::Choices)];

/// Entries that are whole numbers, with the least and the most.
const NUMBERS: [(Field, i32, i32); 6] = [
    (Field::Version, 1, 999_999),
    (Field::Weight, 1, 100),
    (Field::WeeksLeast, 1, 104),
    (Field::WeeksMost, 1, 104),
    (Field::Level, 0, 9),
    (Field::Reaches, 0, 9),
];

/// What is shown beside a cell while it is chosen; spreadsheets cut longer texts off.
fn with_message(rule: DataValidation, column: &Column, text: &Text) -> Result<DataValidation, XlsxError> {
    let title: String = column.head(text).chars().take(32).collect();
    let message: String = about(column.field(), text).chars().take(255).collect();
    if message.is_empty() { Ok(rule) } else { rule.set_input_title(title)?.set_input_message(message) }
}

fn is_counted(column: &Column) -> bool {
    matches!(column, Column::Entry(field) if NUMBERS.iter().any(|(it, ..)| it == field))
}

fn width(column: &Column) -> f64 {
    match column {
        Column::Text(Field::Name | Field::EvidenceText, ..) => 28.0,
        Column::Text(..) => 44.0,
        Column::Entry(Field::Relevant | Field::Constraint | Field::Filter | Field::Calculation | Field::Items) => 32.0,
        Column::Entry(_) | Column::Property(_) => 17.0,
    }
}

fn cell_format(column: &Column) -> Format {
    let format = Format::new().set_align(FormatAlign::Top);
    match column {
        Column::Text(..) => format.set_text_wrap(),
        Column::Entry(_) if is_counted(column) => format.set_align(FormatAlign::Left),
        // As text, so that a spreadsheet does not make 1.1 of the code 1.10.
        Column::Entry(_) | Column::Property(_) => format.set_num_format("@"),
    }
}

/// Heads are dark on pale, as in the programme's own tables, and may take two lines.
pub(super) fn head_format() -> Format {
    name_format().set_text_wrap().set_background_color(Color::RGB(0xE4_EC_EA)).set_border_bottom(FormatBorder::Thin)
}

fn name_format() -> Format {
    Format::new().set_bold().set_align(FormatAlign::Top)
}
