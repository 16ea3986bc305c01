//! Any text as a library.
#![no_main]

use cabildo_exchange::{Known, check, library_yaml};

libfuzzer_sys::fuzz_target!(|text: &str| {
    if let Ok(draft) = library_yaml::read_library(text, "any.yaml") {
        drop(check(draft, &Known::default()));
    }
});
