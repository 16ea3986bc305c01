//! A data file that only a passphrase opens.
//!
//! `SQLCipher` encrypts every page with AES-256 and signs it; the key is worked out of the passphrase with 256,000 rounds
//! of PBKDF2-HMAC-SHA512 and a salt that stands in the first 16 bytes of the file (docs/decisions). A protected file
//! therefore looks like dice: nothing in it says whose it is before it is opened.

use std::{fs::File, path::Path};

use rusqlite::{Connection, OptionalExtension};

use crate::{
    Store,
    copying::{forget, sound},
    error::StoreError,
    open::PLAIN,
};

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
    pub(crate) fn words(&self) -> &str {
        &self.0
    }

    /// Says it to a connection that has read nothing yet, and reads the first page.
    ///
    /// # Errors
    /// It is not the passphrase of this file.
    pub(crate) fn unlock(&self, connection: &Connection) -> Result<(), StoreError> {
        // A wrong passphrase is nothing to write on the terminal.
        connection.pragma_update_and_check(None, "cipher_log_level", "NONE", |_| Ok(())).optional()?;
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

impl Store {
    /// Writes a whole copy that another passphrase opens, or none, and reads it through; this store stays as it is.
    ///
    /// # Errors
    /// There is something at that place, or the disk refuses. Nothing is left behind then.
    pub fn copy_protected(&self, to: &Path, passphrase: Option<&Passphrase>) -> Result<(), StoreError> {
        let from: String =
            self.connection
                .query_row("SELECT file FROM pragma_database_list WHERE name = 'main'", (), |row| row.get(0))?;
        protect_copy(Path::new(&from), self.passphrase.as_ref(), to, passphrase)
    }
}

/// Writes a whole copy of a file that is sound, which another passphrase opens, or none.
///
/// # Errors
/// As [`Store::copy_protected`].
pub fn protect_copy(
    from: &Path,
    was: Option<&Passphrase>,
    to: &Path,
    passphrase: Option<&Passphrase>,
) -> Result<(), StoreError> {
    let copied = export(from, was, to, passphrase);
    if copied.is_err() {
        forget(to);
    }
    copied
}

fn export(from: &Path, was: Option<&Passphrase>, to: &Path, passphrase: Option<&Passphrase>) -> Result<(), StoreError> {
    let name = to.to_str().ok_or_else(|| std::io::Error::other("the folder's name is not Unicode"))?;
    // A connection of its own: writing views into another file is what DEFENSIVE forbids.
    let connection = Connection::open(from)?;
    if let Some(was) = was {
        was.unlock(&connection)?;
    }
    let number = |name: &str| connection.pragma_query_value(None, name, |row| row.get::<_, u32>(0));
    let (ours, version) = (number("application_id")?, number("user_version")?);
    connection.execute("ATTACH ?1 AS fresh KEY ?2", (name, passphrase.map_or("", Passphrase::words)))?;
    connection.query_row("SELECT sqlcipher_export('fresh')", (), |_| Ok(()))?;
    connection.pragma_update(Some("fresh"), "application_id", ours)?;
    connection.pragma_update(Some("fresh"), "user_version", version)?;
    connection.execute("DETACH fresh", ())?;
    File::options().write(true).open(to)?.sync_all()?;
    sound(to, passphrase)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::sample;

    fn words(typed: &str) -> Passphrase {
        Passphrase::typed(typed).unwrap()
    }

    #[test]
    fn only_the_passphrase_opens_a_protected_file_and_everything_is_in_it() {
        let folder = tempfile::tempdir().unwrap();
        let (plain, secret) = (folder.path().join("cabildo.db"), folder.path().join("secreto.db"));
        let mut store = Store::open(&plain).unwrap();
        sample::fill(&mut store);
        let phrase = words("el río suena 'de noche'");
        store.copy_protected(&secret, Some(&phrase)).unwrap();
        let bytes = fs::read(&secret).unwrap();
        assert!(!bytes.windows(11).any(|it| it == b"San Jacinto"), "no name can be read in it");
        assert!(matches!(Store::open(&secret), Err(StoreError::Locked)), "it asks for the passphrase");
        let none = |_| None;
        let wrong = Store::open_with(&secret, Some(&words("el rio suena")), &none);
        assert!(matches!(wrong, Err(StoreError::WrongPassphrase)));
        assert!(fs::read(&secret).unwrap() == bytes, "and keeps its bytes");
        let opened = Store::open_with(&secret, Some(&phrase), &none).unwrap();
        assert_eq!(opened.read().list_councils().unwrap(), store.read().list_councils().unwrap());
        // A copy of a protected file is protected alike.
        let copy = folder.path().join("copia.db");
        opened.copy_to(&copy).unwrap();
        assert!(matches!(Store::open(&copy), Err(StoreError::Locked)));
        Store::open_with(&copy, Some(&phrase), &none).unwrap();
        // And it can be taken off.
        let again = folder.path().join("abierto.db");
        opened.copy_protected(&again, None).unwrap();
        assert_eq!(Store::open(&again).unwrap().read().list_councils().unwrap().len(), 1);
        let views = "SELECT count(*) FROM sqlite_schema";
        let count = |store: &Store| store.connection.query_row(views, (), |row| row.get::<_, i64>(0)).unwrap();
        assert_eq!(count(&Store::open(&again).unwrap()), count(&store), "with every table, index and view");
    }

    #[test]
    fn texts_and_pictures_are_no_protected_files() {
        let text = "Acta de la sesión del concejo municipal. ".repeat(200);
        assert!(!looks_protected(&text.as_bytes()[..100], 8192));
        assert!(!looks_protected(&[0; 100], 8192));
        let mut plain = [0; 100];
        plain[..16].copy_from_slice(PLAIN);
        plain[3] ^= 1;
        assert!(!looks_protected(&plain, 8192), "a damaged head of ours is damaged");
    }
}
