//! The open store: who may look, who may change, and what a transaction is.

use std::{
    ops::Deref,
    path::{Path, PathBuf},
};

use rusqlite::{Connection, OptionalExtension, Params, Row, TransactionBehavior};

use crate::{
    error::StoreError,
    open::{self, Opening},
    protecting::Passphrase,
};

/// The data file, open. There is one for each running program.
pub struct Store {
    pub(crate) connection: Connection,
    /// What opened it, if it is protected; its copies are protected alike.
    pub(crate) passphrase: Option<Passphrase>,
}

impl Store {
    /// Opens the data file, makes it and its folders if there is none, and
    /// brings an older one up to date after putting a copy beside it.
    ///
    /// # Errors
    /// The file cannot be used. It is left exactly as it was.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        Self::open_with(path, None, &|version| Some(open::free_name(path, version)))
    }

    /// The same for a file that may be protected; `copy_to` is told the version of an older file, and says where its copy
    /// goes. What is a copy itself needs none.
    ///
    /// # Errors
    /// As [`Store::open`]; [`StoreError::Locked`] or [`StoreError::WrongPassphrase`] where it is protected.
    pub fn open_with(
        path: &Path,
        passphrase: Option<&Passphrase>,
        copy_to: &dyn Fn(u32) -> Option<PathBuf>,
    ) -> Result<Self, StoreError> {
        let connection = open::file(path, &Opening { passphrase, copy_to })?;
        Ok(Self { connection, passphrase: passphrase.cloned() })
    }

    /// A store that is gone when it is dropped, for tests.
    ///
    /// # Errors
    /// There is no memory for it.
    pub fn in_memory() -> Result<Self, StoreError> {
        Ok(Self { connection: open::memory()?, passphrase: None })
    }

    /// Nothing at all, to put in the place of a store.
    #[cfg(test)]
    pub(crate) fn in_memory_without_tables() -> Self {
        Self { connection: Connection::open_in_memory().unwrap(), passphrase: None }
    }

    /// Looks things up.
    pub fn read(&self) -> Reader<'_> {
        Reader { connection: &self.connection }
    }

    /// Changes things: all that the closure does, or nothing if it fails.
    ///
    /// When this answers `Ok`, the change is on the disk, not in a cache.
    ///
    /// # Errors
    /// Those of the closure, and those of the disk.
    pub fn write<T, E: From<StoreError>>(&mut self, change: impl FnOnce(&Writer<'_>) -> Result<T, E>) -> Result<T, E> {
        // Immediate: a second program is noticed now, not in the middle.
        let transaction =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(StoreError::from)?;
        let answer = change(&Writer(Reader { connection: &transaction }))?;
        transaction.commit().map_err(not_kept)?;
        Ok(answer)
    }

    /// Moves everything into the one file, so that a copy of it is whole; for idle moments.
    ///
    /// If another program is reading, part of it waits for the next time.
    ///
    /// # Errors
    /// The disk refuses; what was kept stays kept.
    pub fn checkpoint(&self) -> Result<(), StoreError> {
        Ok(self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", (), |_| Ok(()))?)
    }

    /// Whether a passphrase opens the file.
    pub fn is_protected(&self) -> bool {
        self.passphrase.is_some()
    }

    /// What opened the file, if it is protected.
    pub fn passphrase(&self) -> Option<&Passphrase> {
        self.passphrase.as_ref()
    }

    /// Puts everything into the one file and leaves nothing beside it, so that another can take its place; nothing can
    /// be read or written through this store afterwards. Refused where another program has the file open.
    ///
    /// # Errors
    /// [`StoreError::InUse`], or the disk refuses; then the store is as it was.
    pub fn let_go(&mut self) -> Result<(), StoreError> {
        // SQLite leaves the WAL only where nobody else has the file open.
        let mode: String = self.connection.query_row("PRAGMA journal_mode = DELETE", (), |row| row.get(0))?;
        if mode != "delete" {
            return Err(StoreError::InUse);
        }
        let nothing = Connection::open_in_memory()?;
        let was = std::mem::replace(&mut self.connection, nothing);
        was.close().map_err(|(connection, error)| {
            self.connection = connection;
            error.into()
        })
    }

    /// The last [`Store::checkpoint`], and then the file is closed.
    ///
    /// # Errors
    /// The disk refuses; what was kept stays kept.
    pub fn close(self) -> Result<(), StoreError> {
        self.checkpoint()?;
        self.connection.close().map_err(|(_, error)| error.into())
    }
}

/// Why a change is not kept at its end: only of what comes in it is seen then that it points to nothing.
fn not_kept(error: rusqlite::Error) -> StoreError {
    if error.sqlite_error().is_some_and(|it| it.extended_code == rusqlite::ffi::SQLITE_CONSTRAINT_FOREIGNKEY) {
        return StoreError::Incomplete { what: "a row that others point to".to_owned() };
    }
    error.into()
}

/// Everything that can be looked up; changes nothing.
pub struct Reader<'a> {
    connection: &'a Connection,
}

/// A [`Reader`] that can also put and remove. Lives as long as one transaction.
pub struct Writer<'a>(Reader<'a>);

impl<'a> Deref for Writer<'a> {
    type Target = Reader<'a>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl Reader<'_> {
    /// The connection itself, for what knows no table by name.
    pub(crate) fn connection(&self) -> &Connection {
        self.connection
    }

    /// Every row of a query, in its order.
    pub(crate) fn all<T>(
        &self,
        sql: &str,
        params: impl Params,
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>, StoreError> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map(params, read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The one row of a query, if there is one.
    pub(crate) fn maybe<T>(
        &self,
        sql: &str,
        params: impl Params,
        read: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Option<T>, StoreError> {
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(statement.query_row(params, read).optional()?)
    }
}

impl Writer<'_> {
    /// Runs one statement; the number of rows it changed.
    pub(crate) fn run(&self, sql: &str, params: impl Params) -> Result<usize, StoreError> {
        Ok(self.connection.prepare_cached(sql)?.execute(params)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_that_fails_halfway_leaves_nothing() {
        let mut store = Store::in_memory().unwrap();
        let failed: Result<(), StoreError> = store.write(|db| {
            db.put_setting("theme", "dark")?;
            Err(StoreError::NoSuch { what: "round", id: "7".to_owned() })
        });
        assert!(failed.is_err(), "the closure's own error comes out");
        assert_eq!(store.read().find_setting("theme").unwrap(), None, "and the first half is undone");
    }

    #[test]
    fn a_full_disk_is_said_and_what_was_kept_stays_kept() {
        let mut store = Store::in_memory().unwrap();
        store.write(|db| db.put_setting("theme", "dark")).unwrap();
        let pages: i64 = store.connection.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
        store.connection.pragma_update_and_check(None, "max_page_count", pages, |_| Ok(())).unwrap();
        let refused = store.write(|db| db.put_setting("theme", &"light".repeat(100_000)));
        assert!(matches!(refused, Err(StoreError::Full)), "there is no page left");
        assert_eq!(store.read().find_setting("theme").unwrap().as_deref(), Some("dark"));
    }

    #[test]
    fn a_copy_of_the_file_alone_is_whole_after_a_checkpoint_and_after_closing() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("cabildo.db");
        let mut store = Store::open(&path).unwrap();
        let copied = |name: &str| {
            let copy = folder.path().join(name);
            std::fs::copy(&path, &copy).unwrap();
            Store::open(&copy).unwrap().read().find_setting("theme").unwrap()
        };
        store.write(|db| db.put_setting("theme", "dark")).unwrap();
        store.checkpoint().unwrap();
        assert_eq!(copied("idle.db").as_deref(), Some("dark"), "while the program is open and idle");
        store.write(|db| db.put_setting("theme", "light")).unwrap();
        store.close().unwrap();
        assert_eq!(copied("closed.db").as_deref(), Some("light"), "and when it was closed");
        assert!(!folder.path().join("cabildo.db-wal").exists(), "nothing is left beside it");
    }

    #[test]
    fn a_second_program_reads_what_the_first_wrote() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("cabildo.db");
        let mut window = Store::open(&path).unwrap();
        let command_line = Store::open(&path).unwrap();
        window.write(|db| db.put_setting("language", "es")).unwrap();
        assert_eq!(command_line.read().find_setting("language").unwrap().as_deref(), Some("es"));
    }
}
