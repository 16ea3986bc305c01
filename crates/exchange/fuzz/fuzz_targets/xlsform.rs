//! Any bytes as an XLSForm; and any text as its rows, so that the fuzzer need not learn to zip.
#![no_main]

use cabildo_exchange::{
    Known, Place, check,
    sheets::{Book, Cell, Row, Sheet},
    xlsform,
};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let draft = match std::str::from_utf8(bytes) {
        Ok(text) => xlsform::read_book(&book(text), "any.xlsx"),
        Err(_) => xlsform::read_xlsform(bytes, "any.xlsx"),
    };
    if let Ok(draft) = draft {
        drop(check(draft, &Known::default()));
    }
});

/// Sheets begin with `#`, cells stand between `|`.
fn book(text: &str) -> Book {
    let mut sheets: Vec<Sheet> = Vec::new();
    for line in text.lines() {
        if let Some(name) = line.strip_prefix('#') {
            let place = Place::file("any.xlsx").sheet(name, sheets.len());
            sheets.push(Sheet { name: name.to_owned(), place, rows: vec![], problems: vec![], formulas: std::collections::BTreeSet::new() });
        } else if let Some(sheet) = sheets.last_mut() {
            let cells = (0..).zip(line.split('|').map(str::trim)).filter(|(_, text)| !text.is_empty());
            let cells = cells.map(|(column, text)| Cell { column, text: text.to_owned() }).collect();
            sheet.rows.push(Row { number: sheet.rows.len() + 1, cells });
        }
    }
    Book { sheets }
}
