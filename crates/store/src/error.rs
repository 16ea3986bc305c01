//! What can go wrong with the data file, told apart by what a person can do about it.

use std::io;

use rusqlite::ErrorCode;

/// Why the store refuses. Whatever it is, the file is as it was before.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// SQLite refuses for a reason that is ours: a row that breaks a rule of its table.
    #[error("sql: {0}")]
    Sql(#[source] rusqlite::Error),
    /// A newer Cabildo made this file.
    #[error("made by version {found} of the tables, known up to {known}")]
    TooNew {
        /// The version of its tables.
        found: u32,
        /// The newest version this program knows.
        known: u32,
    },
    /// Something else: no SQLite file, or another program's.
    #[error("not a Cabildo file")]
    NotOurs,
    /// It was a Cabildo file, and parts of it are broken.
    #[error("damaged: {what}")]
    Damaged {
        /// The first thing found broken.
        what: String,
    },
    /// It is protected, and nobody said the passphrase.
    #[error("protected by a passphrase")]
    Locked,
    /// That is not its passphrase, or it is no data file at all: nobody can tell.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// A passphrase was said, and the file is not protected.
    #[error("not protected by a passphrase")]
    NotLocked,
    /// There is a folder of that name.
    #[error("a folder")]
    IsDirectory,
    /// The file, its folder or its disk may not be written to.
    #[error("read-only")]
    ReadOnly,
    /// The disk is full.
    #[error("disk full")]
    Full,
    /// Another program holds the file.
    #[error("in use by another program")]
    InUse,
    /// The disk or the folder cannot be reached.
    #[error("unreachable: {0}")]
    Unreachable(#[source] io::Error),
    /// What came in does not say what it should; nothing of it was kept.
    #[error("unfit: {what}")]
    Unfit {
        /// What is wrong with it.
        what: String,
    },
    /// What came in speaks of something that is neither in it nor here; nothing of it was kept.
    #[error("incomplete: {what}")]
    Incomplete {
        /// What is missing.
        what: String,
    },
    /// What was asked for is not there.
    #[error("no such {what}: {id}")]
    NoSuch {
        /// A kind of thing, in the glossary's word.
        what: &'static str,
        /// Which one.
        id: String,
    },
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::Error as Sqlite;
        // A value that is not what its column promises can only come from outside.
        if matches!(error, Sqlite::FromSqlConversionFailure(..) | Sqlite::InvalidColumnType(..)) {
            return Self::Damaged { what: error.to_string() };
        }
        // Beside a WAL there is a file that is mapped into memory; that it cannot be made as large as it must be is the
        // first thing a full disk refuses when a data file is opened.
        if error.sqlite_error().is_some_and(|it| it.extended_code == rusqlite::ffi::SQLITE_IOERR_SHMSIZE) {
            return Self::Full;
        }
        match error.sqlite_error_code() {
            Some(ErrorCode::NotADatabase) => Self::NotOurs,
            Some(ErrorCode::DatabaseCorrupt) => Self::Damaged { what: error.to_string() },
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Self::ReadOnly,
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::InUse,
            Some(ErrorCode::CannotOpen | ErrorCode::SystemIoFailure) => Self::Unreachable(io::Error::other(error)),
            // The other codes of SQLite are not ours to list.
            _ => Self::Sql(error),
        }
    }
}

impl From<rusqlite_migration::Error> for StoreError {
    fn from(error: rusqlite_migration::Error) -> Self {
        match error {
            rusqlite_migration::Error::RusqliteError { err, .. } => err.into(),
            // What else can be wrong with migrations is wrong with our own list of them.
            other => Self::Damaged { what: other.to_string() },
        }
    }
}

impl From<io::Error> for StoreError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            io::ErrorKind::StorageFull => Self::Full,
            // The kinds of the standard library are not ours to list.
            _ => Self::Unreachable(error),
        }
    }
}

/// What must exist, or [`StoreError::NoSuch`].
pub(crate) fn found<T>(row: Option<T>, what: &'static str, id: impl ToString) -> Result<T, StoreError> {
    row.ok_or_else(|| StoreError::NoSuch { what, id: id.to_string() })
}

#[cfg(test)]
mod tests {
    use rusqlite::ffi;

    use super::*;

    fn of(code: i32) -> StoreError {
        rusqlite::Error::SqliteFailure(ffi::Error::new(code), None).into()
    }

    #[test]
    fn a_disk_too_full_to_open_a_file_on_is_full_and_not_away() {
        assert!(matches!(of(ffi::SQLITE_IOERR_SHMSIZE), StoreError::Full));
        assert!(matches!(of(ffi::SQLITE_FULL), StoreError::Full));
        assert!(matches!(of(ffi::SQLITE_IOERR_WRITE), StoreError::Unreachable(_)));
    }
}
