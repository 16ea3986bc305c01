//! How the data file is opened, checked and brought up to date.
//!
//! First it is looked at without touching it: its name and the head of its
//! bytes. Then SQLite reads it whole. Only then is anything written.
//!
//! | What | Why |
//! |---|---|
//! | `application_id` is `Cabd` | another program's file is refused, never changed |
//! | `user_version` | a newer Cabildo's file is refused, an older one is copied and then brought up to date |
//! | `quick_check` | a damaged file is noticed before anybody works in it; 10 ms for 100,000 answers |
//! | `busy_timeout` 5 s | two programs on one file wait for each other; then [`StoreError::InUse`] |
//! | `DEFENSIVE` on | no statement can break the file's own structure |
//! | `TRUSTED_SCHEMA` off | a file from elsewhere cannot make the program do anything |
//! | `NO_CKPT_ON_CLOSE` until all is well | a file that is refused keeps its bytes, and what a crash left beside it |
//! | `cell_size_check` on | damage is noticed when a page is read, not later |
//! | `journal_mode` WAL | one answer costs one write at the end of a file; readers do not wait |
//! | `synchronous` FULL | what is shown as saved survives a power cut (docs/decisions) |
//! | `foreign_keys` on | no row can point to nothing |
//!
//! On a disk that cannot keep a WAL, such as some network folders, SQLite keeps
//! its ordinary journal; `synchronous` FULL holds there too.

use std::{
    fs::{self, File},
    io::{self, Read},
    path::{Path, PathBuf},
    time::Duration,
};

use rusqlite::{Connection, OpenFlags, config::DbConfig};
use rusqlite_migration::{M, Migrations};

use crate::{
    copying,
    error::StoreError,
    protecting::{self, Passphrase},
};

/// `Cabd` in ASCII: says whose file it is, to us and to the `file` tool.
pub(crate) const APPLICATION_ID: u32 = 0x4361_6264;

/// How every SQLite file begins that is not protected.
pub(crate) const PLAIN: &[u8] = b"SQLite format 3\0";

/// How long to wait for another program.
const PATIENCE: Duration = Duration::from_secs(5);

/// Statements that are kept ready: about as many as there are in this crate, and a few for each table that travels.
const READY_STATEMENTS: usize = 256;

/// What brings a file of any released version up to date. Released ones never change.
static MIGRATIONS: &[M<'static>] = &[
    M::up(include_str!("../migrations/0001_first.sql")),
    M::up(include_str!("../migrations/0002_library.sql")),
    M::up(include_str!("../migrations/0003_together.sql")),
    M::up(include_str!("../migrations/0004_plan.sql")),
    M::up(include_str!("../migrations/0005_logos.sql")),
    M::up(include_str!("../migrations/0006_workshop.sql")),
    M::up(include_str!("../migrations/0007_revisions.sql")).foreign_key_check(),
];

/// How a data file is opened.
pub(crate) struct Opening<'a> {
    /// What opens it, if it is protected.
    pub(crate) passphrase: Option<&'a Passphrase>,
    /// Where a copy of an older file goes before it is brought up to date; none of what is a copy itself.
    pub(crate) copy_to: &'a dyn Fn(u32) -> Option<PathBuf>,
}

/// Opens the data file, or makes it.
pub(crate) fn file(path: &Path, opening: &Opening<'_>) -> Result<Connection, StoreError> {
    file_with(path, opening, MIGRATIONS)
}

/// The newest version of the tables.
pub(crate) fn newest() -> u32 {
    u32::try_from(MIGRATIONS.len()).expect("there are not that many migrations")
}

/// A store without a file.
pub(crate) fn memory() -> Result<Connection, StoreError> {
    let mut connection = Connection::open_in_memory()?;
    set_up(&connection)?;
    migrate(&mut connection, MIGRATIONS)?;
    Ok(connection)
}

fn file_with(path: &Path, opening: &Opening<'_>, migrations: &[M<'_>]) -> Result<Connection, StoreError> {
    let known = u32::try_from(migrations.len()).expect("there are not that many migrations");
    // SQLite takes some names, such as `:memory:`, for something else than a file.
    let path = &std::path::absolute(path)?;
    look_at(path, opening.passphrase, known)?;
    let was_left_in_a_crash = wal_of(path).exists();
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(path, flags)?;
    if let Some(passphrase) = opening.passphrase {
        passphrase.unlock(&connection)?;
    }
    guard(&connection)?;
    if was_left_in_a_crash {
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    }
    if is_empty(&connection)? {
        connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    } else {
        check(&connection, known)?;
    }
    set_up(&connection)?;
    bring_up_to_date(&mut connection, opening, migrations)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    Ok(connection)
}

/// Looks at a file without SQLite, which might tidy it up while opening it.
fn look_at(path: &Path, passphrase: Option<&Passphrase>, known: u32) -> Result<(), StoreError> {
    if path.is_dir() {
        return Err(StoreError::IsDirectory);
    }
    let mut file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)?;
            }
            return Ok(());
        }
        Err(error) => return Err(error.into()),
    };
    let about = file.metadata()?;
    if about.permissions().readonly() {
        return Err(StoreError::ReadOnly);
    }
    if about.len() == 0 {
        return Ok(());
    }
    let mut head = [0; 100];
    file.read_exact(&mut head).map_err(|error| match error.kind() {
        io::ErrorKind::UnexpectedEof => StoreError::NotOurs,
        // The kinds of the standard library are not ours to list.
        _ => error.into(),
    })?;
    // https://sqlite.org/fileformat.html#the_database_header: whole numbers, the highest byte first.
    let number = |at: usize| u32::from_be_bytes([head[at], head[at + 1], head[at + 2], head[at + 3]]);
    if !head.starts_with(PLAIN) && protecting::looks_protected(&head, about.len()) {
        return if passphrase.is_some() { Ok(()) } else { Err(StoreError::Locked) };
    }
    if passphrase.is_some() {
        return Err(StoreError::NotLocked);
    }
    if !head.starts_with(PLAIN) || number(68) != APPLICATION_ID {
        return Err(StoreError::NotOurs);
    }
    not_newer(number(60), known)
}

/// Where SQLite keeps what is not yet in the file itself.
pub(crate) fn wal_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-wal");
    name.into()
}

/// What holds before the file is known to be sound.
fn guard(connection: &Connection) -> Result<(), StoreError> {
    connection.busy_timeout(PATIENCE)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    if connection.is_readonly("main")? { Err(StoreError::ReadOnly) } else { Ok(()) }
}

/// Whether there is nothing in the file: it is new, or its first start was cut short.
fn is_empty(connection: &Connection) -> Result<bool, StoreError> {
    let pages: u32 = connection.pragma_query_value(None, "page_count", |row| row.get(0))?;
    Ok(pages == 0)
}

/// Reads the file whole, with what a crash may have left in its WAL.
pub(crate) fn check(connection: &Connection, known: u32) -> Result<(), StoreError> {
    let number = |name: &str| connection.pragma_query_value(None, name, |row| row.get::<_, u32>(0));
    if number("application_id")? != APPLICATION_ID {
        return Err(StoreError::NotOurs);
    }
    not_newer(number("user_version")?, known)?;
    let verdict: String = connection.pragma_query_value(None, "quick_check", |row| row.get(0))?;
    if verdict == "ok" { Ok(()) } else { Err(StoreError::Damaged { what: verdict }) }
}

fn not_newer(found: u32, known: u32) -> Result<(), StoreError> {
    if found > known { Err(StoreError::TooNew { found, known }) } else { Ok(()) }
}

fn set_up(connection: &Connection) -> Result<(), StoreError> {
    // Answers with the mode it got: on a disk that cannot keep a WAL, the ordinary journal.
    connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.set_prepared_statement_cache_capacity(READY_STATEMENTS);
    Ok(())
}

/// Runs the migrations a file has not seen. Before anything of an older file changes, it is copied.
fn bring_up_to_date(
    connection: &mut Connection,
    opening: &Opening<'_>,
    migrations: &[M<'_>],
) -> Result<(), StoreError> {
    let found: u32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if found > 0
        && (found as usize) < migrations.len()
        && let Some(place) = (opening.copy_to)(found)
    {
        copying::copy(connection, opening.passphrase, &place)?;
    }
    migrate(connection, migrations)
}

/// Runs the migrations with foreign keys off, so that a table can be rebuilt: dropping the old one would
/// otherwise take along what points to it. Those that do so check the keys at their end.
fn migrate(connection: &mut Connection, migrations: &[M<'_>]) -> Result<(), StoreError> {
    connection.pragma_update(None, "foreign_keys", false)?;
    let done = Migrations::from_slice(migrations).to_latest(connection);
    connection.pragma_update(None, "foreign_keys", true)?;
    Ok(done?)
}

/// A name beside the file that nothing has yet.
pub(crate) fn free_name(path: &Path, version: u32) -> PathBuf {
    let first = path.with_extension(format!("version-{version}.db"));
    let later = (2..).map(|number| path.with_extension(format!("version-{version}-{number}.db")));
    std::iter::once(first).chain(later).find(|name| !name.exists()).expect("names do not run out")
}

#[cfg(test)]
mod tests;
