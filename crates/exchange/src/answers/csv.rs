//! A table as plain text.
//!
//! Excel opens such a table rightly if its letters are marked as UTF-8 and the separator is that of its language:
//! where decimals have a comma, a semicolon. Texts that begin like a formula get an apostrophe before them.

use csv::{QuoteStyle, Terminator, WriterBuilder};

use super::{Cell, NotWritten, Separator, Table};
use crate::sheets::csv::is_formula;

/// A row of heads and the rows of a table, in UTF-8 with its mark.
///
/// # Errors
/// Nothing is known that could go wrong while writing to memory.
pub fn write_csv(table: &Table, separator: Separator) -> Result<Vec<u8>, NotWritten> {
    let mut writer = WriterBuilder::new()
        .delimiter(separator.byte())
        .quote_style(QuoteStyle::NonNumeric)
        .terminator(Terminator::CRLF)
        .from_writer("\u{FEFF}".as_bytes().to_vec());
    let refused = |error: csv::Error| NotWritten::Refused(error.to_string());
    writer.write_record(table.columns.iter().map(|it| harmless(it.head.clone()))).map_err(refused)?;
    for row in &table.rows {
        writer.write_record(row.iter().map(|it| written(it, separator))).map_err(refused)?;
    }
    writer.into_inner().map_err(|error| NotWritten::Refused(error.to_string()))
}

fn written(cell: &Cell, separator: Separator) -> String {
    match (cell, separator) {
        (Cell::Empty, _) => String::new(),
        (Cell::Text(text), _) => harmless(text.clone()),
        (Cell::Number(number), Separator::Comma) => number.to_string(),
        (Cell::Number(number), Separator::Semicolon) => number.to_string().replace('.', ","),
        (Cell::Day(day), _) => day.to_string(),
    }
}

/// A text that no spreadsheet takes for a formula. Apostrophes before a sign are counted in, so that reading takes
/// only ours away.
fn harmless(text: String) -> String {
    if is_formula(text.trim_start_matches('\'')) { format!("'{text}") } else { text }
}
