//! The tables of a report as a workbook: a sheet for each, to count with.

use std::collections::BTreeSet;

use cabildo_report::{
    document::Document,
    tables::{Sheet, SheetRow, Value, tables},
};
use chrono::Datelike;
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use crate::error::{Error, Result};

/// The longest name of a sheet that every spreadsheet takes.
const LONGEST_NAME: usize = 31;
/// What no name of a sheet may hold.
const NOT_IN_NAMES: [char; 7] = ['[', ']', ':', '*', '?', '/', '\\'];
/// What a spreadsheet takes for the beginning of a formula, in the letters of any script.
const FORMULA_SIGNS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
/// How wide a sheet is as a whole, in digits of its usual letters.
const WIDTH: f32 = 110.0;
/// The narrowest and the widest a column may be.
const COLUMN_WIDTHS: (f32, f32) = (11.0, 60.0);

/// How high a line of words is, in points, and the tallest row there is.
const LINE: f64 = 15.0;
const TALLEST: f64 = 409.0;

const CAPTION: u32 = 0;
const HEADS: u32 = 1;
const FIRST: u32 = 2;

/// The tables of a report as a workbook.
///
/// # Errors
/// The report has no table, or a text is longer than a cell holds.
pub(super) fn write(document: &Document) -> Result<Vec<u8>> {
    let sheets = tables(document);
    if sheets.is_empty() {
        return Err(Error::NoTables);
    }
    workbook(document, &sheets).map_err(|error| Error::NotMade(error.to_string()))
}

fn workbook(document: &Document, sheets: &[Sheet]) -> std::result::Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let day = document.meta.produced.date();
    let day = ExcelDateTime::from_ymd(day.year().try_into().unwrap_or(1900), day.month() as u8, day.day() as u8)?;
    let about = DocProperties::new().set_title(&document.meta.title).set_author(&document.meta.author);
    workbook.set_properties(&about.set_creation_datetime(&day));
    let mut names = BTreeSet::new();
    for sheet in sheets {
        let name = name_of(sheet, &mut names);
        write_sheet(workbook.add_worksheet().set_name(name)?, sheet)?;
    }
    workbook.save_to_buffer()
}

fn write_sheet(page: &mut Worksheet, sheet: &Sheet) -> std::result::Result<(), XlsxError> {
    let cell = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let strong = Format::new().set_bold();
    let head =
        cell.clone().set_bold().set_background_color(Color::RGB(0xEF_E9DC)).set_border_bottom(FormatBorder::Thin);
    let caption = [sheet.number.as_str(), sheet.caption.as_str()].into_iter().filter(|words| !words.is_empty());
    write_words(page, (CAPTION, 0), &caption.collect::<Vec<_>>().join(". "), &strong)?;

    let whole: f32 = sheet.shares.iter().map(|share| share.max(0.01)).sum();
    let wished = sheet.shares.iter().map(|share| share.max(0.01) / whole * WIDTH);
    let widths: Vec<f32> = wished.map(|width| width.clamp(COLUMN_WIDTHS.0, COLUMN_WIDTHS.1)).collect();
    for (at, (words, width)) in (0..).zip(sheet.heads.iter().zip(&widths)) {
        write_words(page, (HEADS, at), words, &head)?;
        page.set_column_width(at, f64::from(*width))?;
    }
    page.set_row_height(HEADS, height(sheet.heads.iter().map(String::as_str), &widths))?;
    for (row, said) in (FIRST..).zip(&sheet.rows) {
        match said {
            SheetRow::Group(words) => write_words(page, (row, 0), words, &strong)?,
            SheetRow::Values(values) => {
                page.set_row_height(row, height(values.iter().map(words_of), &widths))?;
                for (at, value) in (0..).zip(values) {
                    write_value(page, (row, at), value, &cell)?;
                }
            }
        }
    }
    page.set_freeze_panes(FIRST, 1)?;
    page.set_repeat_rows(HEADS, HEADS)?;
    page.set_landscape().set_print_fit_to_pages(1, 0);
    Ok(())
}

/// How high a row is for all its words to be seen; not every spreadsheet finds out by itself.
fn height<'a>(words: impl Iterator<Item = &'a str>, widths: &[f32]) -> f64 {
    let lines = |words: &str, width: f32| -> f64 {
        words.split('\n').map(|line| (line.chars().count() as f32 / width).ceil().max(1.0)).map(f64::from).sum()
    };
    let most = words.zip(widths).map(|(words, width)| lines(words, *width)).fold(1.0, f64::max);
    (most * LINE).min(TALLEST)
}

fn words_of(value: &Value) -> &str {
    match value {
        Value::Words(words) | Value::Level(_, words) => words,
        Value::Number(..) => "",
    }
}

/// Levels and amounts are numbers and say what they mean; anything else is text.
fn write_value(
    page: &mut Worksheet,
    (row, at): (u32, u16),
    value: &Value,
    cell: &Format,
) -> std::result::Result<(), XlsxError> {
    match value {
        Value::Words(words) => write_words(page, (row, at), words, cell)?,
        Value::Number(amount, decimals) => {
            let zeros = "0".repeat(usize::from(*decimals));
            let pattern = if zeros.is_empty() { "#,##0".to_owned() } else { format!("#,##0.{zeros}") };
            page.write_number_with_format(row, at, *amount, &cell.clone().set_num_format(pattern))?;
        }
        Value::Level(level, name) => {
            let format = cell.clone().set_align(FormatAlign::Left);
            // The name belongs to the look of the number, so that levels can be counted and averaged.
            let format = match name.replace('"', "'") {
                name if name.is_empty() => format,
                name => format.set_num_format(format!("0\" {name}\"")),
            };
            page.write_number_with_format(row, at, *level, &format)?;
        }
    }
    Ok(())
}

fn write_words(
    page: &mut Worksheet,
    (row, at): (u32, u16),
    words: &str,
    format: &Format,
) -> std::result::Result<(), XlsxError> {
    if words.trim_start().starts_with(FORMULA_SIGNS) {
        // With the sign of text, it also stays text when somebody edits it.
        page.write_string_with_format(row, at, words, &format.clone().set_quote_prefix())?;
    } else {
        page.write_string_with_format(row, at, words, format)?;
    }
    Ok(())
}

/// A name for a sheet: its number and as much of its caption as fits, unlike all before it.
fn name_of(sheet: &Sheet, names: &mut BTreeSet<String>) -> String {
    let wished = format!("{} {}", sheet.number, sheet.caption);
    let plain: String =
        wished.chars().map(|letter| if NOT_IN_NAMES.contains(&letter) { ' ' } else { letter }).collect();
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    for count in 1.. {
        let ending = if count == 1 { String::new() } else { format!(" {count}") };
        let mut name = shortened(&plain, LONGEST_NAME - ending.len());
        if name.is_empty() {
            "—".clone_into(&mut name);
        }
        name += &ending;
        if names.insert(name.to_lowercase()) {
            return name;
        }
    }
    wished
}

/// As much as fits, measured as spreadsheets do; an apostrophe may neither begin nor end a name.
fn shortened(words: &str, most: usize) -> String {
    let mut short = String::new();
    let mut length = 0;
    for letter in words.chars().filter(|letter| !letter.is_control()) {
        length += letter.len_utf16();
        if length > most {
            break;
        }
        short.push(letter);
    }
    short.trim_matches(|letter: char| letter == '\'' || letter.is_whitespace()).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn called(number: &str, caption: &str) -> Sheet {
        let (heads, shares, rows) = (Vec::new(), Vec::new(), Vec::new());
        Sheet { number: number.to_owned(), caption: caption.to_owned(), heads, shares, rows }
    }

    #[test]
    fn every_sheet_has_a_name_that_spreadsheets_take() {
        let mut names = BTreeSet::new();
        let long = called("", "Presupuesto por año y por fuente [en miles]: 2027/2028 y después");
        let first = name_of(&long, &mut names);
        assert_eq!(first, "Presupuesto por año y por fuent", "as much as fits, without what is not allowed");
        assert_eq!(name_of(&long, &mut names), "Presupuesto por año y por fue 2", "and no name stands twice");
        assert_eq!(
            name_of(&called("", "PRESUPUESTO por año y por fuente"), &mut names),
            "PRESUPUESTO por año y por fue 3"
        );
        assert_eq!(name_of(&called("", "''"), &mut names), "—", "nothing is left of two apostrophes");
        assert_eq!(name_of(&called("Tabla 3", "Metas"), &mut names), "Tabla 3 Metas");
    }
}
