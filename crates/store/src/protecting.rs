//! A data file that only a passphrase opens.
//!
//! SQLCipher encrypts every page with AES-256 and signs it; the key is worked out of the passphrase with 256,000 rounds
//! of PBKDF2-HMAC-SHA512 and a salt that stands in the first 16 bytes of the file (docs/decisions). A protected file
//! therefore looks like dice: nothing in it says whose it is before it is opened.

use rusqlite::Connection;

use crate::{error::StoreError, open::PLAIN};

/// What opens a protected data file. Never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Passphrase(String);

impl std::fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Passphrase")
    }
}

impl Passphrase {
    /// What somebody typed, as it is; nothing if they typed nothing.
    pub fn typed(words: &str) -> Option<Self> {
        (!words.is_empty()).then(|| Self(words.to_owned()))
    }

    /// What was typed.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// Says it to a connection that has read nothing yet, and reads the first page.
    ///
    /// # Errors
    /// It is not the passphrase of this file.
    pub(crate) fn unlock(&self, connection: &Connection) -> Result<(), StoreError> {
        connection.pragma_update(None, "key", &self.0)?;
        let read = connection.query_row("SELECT count(*) FROM sqlite_schema", (), |row| row.get::<_, i64>(0));
        match read.map_err(StoreError::from) {
            Ok(_) => Ok(()),
            Err(StoreError::NotOurs) => Err(StoreError::WrongPassphrase),
            Err(other) => Err(other),
        }
    }
}

/// The size of every page, in bytes.
const PAGE: u64 = 4096;

/// Whether a file that does not begin as SQLite's do may be a protected one: whole pages, and a head without any order.
pub(crate) fn looks_protected(head: &[u8], size: u64) -> bool {
    let like_plain = head.iter().zip(PLAIN).filter(|(a, b)| a == b).count();
    let different: std::collections::BTreeSet<u8> = head.iter().copied().collect();
    let letters = head.iter().filter(|byte| byte.is_ascii_graphic() || byte.is_ascii_whitespace()).count();
    // Of 100 dice of 256 sides about 83 fall differently and 38 are letters; a text has few kinds, and all are letters.
    size >= PAGE && size.is_multiple_of(PAGE) && like_plain < 4 && different.len() > 55 && letters < 70
}
