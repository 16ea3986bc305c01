//! Tables of plain text, as the one sheet of a workbook.

use std::borrow::Cow;

use csv::ReaderBuilder;

use super::{Book, Gathering, container, too_large};
use crate::{plan::FORMULA_SIGNS, problem::Fault};

/// What letters 128 to 159 are where no UTF-8 is written: programs for spreadsheets do so still.
const OLD_LETTERS: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";

/// The cells of a table of plain text, with this sign between them. The mark before what would be taken for a
/// formula is taken away again.
///
/// # Errors
/// It is no text, or larger than a questionnaire can be.
pub fn read_csv(bytes: &[u8], separator: u8) -> Result<Book, Fault> {
    if bytes.len() > container::MOST_FILE {
        return Err(too_large());
    }
    let text = letters(bytes)?;
    let mut gathering = Gathering::new("");
    gathering.begin_sheet("")?;
    let mut reader =
        ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(text.as_bytes());
    for (row, record) in (0..).zip(reader.records()) {
        let record = record.map_err(|error| Fault::CannotRead { why: error.to_string() })?;
        for (column, cell) in (0..).zip(&record) {
            let said = said(cell);
            gathering.put(row, column, said)?;
        }
    }
    gathering.end_sheet();
    Ok(gathering.book)
}

/// What a cell says without the mark of text. As many apostrophes as somebody typed before a sign stay.
fn said(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if is_formula(rest.trim_start_matches('\'')) => rest,
        Some(_) | None => cell,
    }
}

/// Whether a spreadsheet would take a text for a formula, also one that passes by space at its beginning.
pub(crate) fn is_formula(text: &str) -> bool {
    text.starts_with(['\t', '\r']) || text.trim_start().starts_with(FORMULA_SIGNS)
}

fn letters(bytes: &[u8]) -> Result<Cow<'_, str>, Fault> {
    let bytes = bytes.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(bytes);
    if bytes.contains(&0) {
        return Err(Fault::NotText);
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok(text.into());
    }
    let old: Vec<char> = OLD_LETTERS.chars().collect();
    let letter = |byte: &u8| match byte {
        0x80..=0x9F => old.get(usize::from(byte - 0x80)).copied().unwrap_or('\u{FFFD}'),
        other => char::from(*other),
    };
    Ok(bytes.iter().map(letter).collect::<String>().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(bytes: &[u8]) -> Vec<Vec<String>> {
        let book = read_csv(bytes, b';').unwrap();
        book.sheets[0].rows.iter().map(|row| row.cells.iter().map(|it| it.text.clone()).collect()).collect()
    }

    #[test]
    fn letters_of_old_programs_are_read() {
        assert_eq!(cells(b"Raz\xF3n;\x93s\xED\x94;1 \x80\r\n"), [["Razón", "“sí”", "1 €"]]);
        assert_eq!(cells("\u{FEFF}Razón;\"a\nb\"\n".as_bytes()), [["Razón", "a\nb"]], "and those of new ones");
        assert_eq!(read_csv(b"a\0b", b';'), Err(Fault::NotText), "letters of two bytes are not guessed");
    }

    #[test]
    fn the_mark_of_text_is_taken_away_and_no_other_apostrophe() {
        assert_eq!(cells("'=1+1;''=1;'hoy;' -3;it's".as_bytes()), [["=1+1", "'=1", "'hoy", "-3", "it's"]]);
    }
}
