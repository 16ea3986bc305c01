//! Any bytes as an update, as what an update says, and as a program that needs no installing.
#![no_main]

use std::io::Cursor;

use cabildo_exchange::{
    package::example,
    update::{Folder, Update, UpdateManifest},
};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let key = example::signing_key().expect("a key");
    if let Ok(mut update) = Update::open(Cursor::new(bytes), key.public()) {
        drop(update.verify());
    }
    drop(UpdateManifest::parse(bytes));
    if let Ok(mut folder) = Folder::open(Cursor::new(bytes)) {
        assert!(folder.names().all(|it| it.pieces().all(|piece| piece != ".." && !piece.is_empty())));
        drop(folder.unpack(|_| Ok(std::io::sink()), |_| Ok(())));
    }
});
