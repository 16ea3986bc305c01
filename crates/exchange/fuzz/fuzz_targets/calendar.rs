//! Any bytes as a calendar of feasts.
#![no_main]

use cabildo_exchange::plan::closed_days_from_ics;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(found) = closed_days_from_ics(bytes) {
        assert!(found.days.iter().all(|it| it.from <= it.to));
    }
});
