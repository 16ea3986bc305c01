//! Any text as `instrument.toml` and a file of words, with a line `---` between them.
#![no_main]

use cabildo_exchange::{InstrumentFiles, Known, read_instrument};

libfuzzer_sys::fuzz_target!(|text: &str| {
    let (structure, words) = text.split_once("\n---\n").unwrap_or((text, ""));
    let words = [("es".to_owned(), words.to_owned())].into();
    drop(read_instrument(&InstrumentFiles { structure: structure.to_owned(), words }, &Known::default()));
});
