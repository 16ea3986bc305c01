//! Any bytes as `kit.json`, and as its signature; what is read, written and read again is the same.
#![no_main]

use cabildo_exchange::kit::KitManifest;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    drop(KitManifest::read(bytes, Some(bytes)));
    if let Ok(manifest) = KitManifest::parse(bytes) {
        let again = serde_json::to_vec(&manifest).expect("JSON");
        assert_eq!(KitManifest::parse(&again), Ok(manifest));
    }
});
