//! Any bytes as `manifest.json`; what is read, written and read again is the same.
#![no_main]

use cabildo_exchange::package::Manifest;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(manifest) = Manifest::read(bytes) {
        let again = serde_json::to_vec(&manifest).expect("JSON");
        assert_eq!(Manifest::read(&again), Ok(manifest));
    }
});
