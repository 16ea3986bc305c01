//! Any bytes as a package: opened, every part read, rows and instruments looked at.
#![no_main]

use std::io::Cursor;

use cabildo_exchange::{
    Known,
    package::{Going, Opened, PartName},
};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    match Opened::new(Cursor::new(bytes)) {
        Ok(Opened::Open(mut package)) => {
            drop(package.verify(&mut |_, _| Going::On));
            if let Ok(lines) = package.lines::<serde_json::Value>(&PartName::Revisions) {
                lines.for_each(drop);
            }
            drop(package.invitation());
            for (id, version) in package.instruments() {
                drop(package.instrument(&id, version, &Known::default()));
            }
        }
        Ok(Opened::Sealed(mut sealed)) => drop(sealed.verify(&mut |_, _| Going::On)),
        Err(_) => {}
    }
});
