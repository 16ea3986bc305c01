//! Any bytes as a workbook.
#![no_main]

use cabildo_exchange::sheets;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(book) = sheets::read(bytes, "any.xlsx") {
        assert!(book.sheets.iter().all(|it| it.rows.len() <= sheets::MOST_ROWS as usize));
    }
});
