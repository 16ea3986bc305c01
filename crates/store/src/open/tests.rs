use std::collections::BTreeMap;

use rusqlite::Transaction;
use tempfile::TempDir;

use super::*;
use crate::{Store, sample};

fn file(path: &Path) -> Result<Connection, StoreError> {
    file_with(path, MIGRATIONS)
}

fn file_with(path: &Path, migrations: &[M<'_>]) -> Result<Connection, StoreError> {
    let opening = Opening { passphrase: None, copy_to: &|version| Some(free_name(path, version)) };
    super::file_with(path, &opening, migrations)
}

struct Place {
    folder: TempDir,
}

impl Place {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("cabildo.db")
    }

    /// A closed data file with a council in it.
    fn with_store() -> Self {
        let place = Self::new();
        let mut store = Store::open(&place.path()).unwrap();
        sample::fill(&mut store);
        store.close().unwrap();
        place
    }

    fn with_bytes(bytes: &[u8]) -> Self {
        let place = Self::new();
        fs::write(place.path(), bytes).unwrap();
        place
    }

    /// Every file of the folder and what is in it.
    fn contents(&self) -> BTreeMap<String, Vec<u8>> {
        let files = fs::read_dir(self.folder.path()).unwrap().map(|entry| entry.unwrap());
        files.map(|it| (it.file_name().into_string().unwrap(), fs::read(it.path()).unwrap())).collect()
    }

    /// The error of opening, after which every byte is as before.
    fn refusal(&self) -> StoreError {
        let before = self.contents();
        let error = Store::open(&self.path()).err().expect("this file is not opened");
        assert!(self.contents() == before, "a file that is refused keeps its bytes and gets no neighbours");
        error
    }
}

/// What makes a file's tables what they are.
fn schema(connection: &Connection) -> Vec<String> {
    let sql = "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY type, name";
    let mut statement = connection.prepare(sql).unwrap();
    statement.query_map((), |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
}

#[test]
fn a_first_start_makes_the_folders_and_the_file() {
    let place = Place::new();
    let deep = place.folder.path().join("a/../año/Cabildo/cabildo.db");
    fs::create_dir(place.folder.path().join("a")).unwrap();
    Store::open(&deep).unwrap().close().unwrap();
    let head = fs::read(&deep).unwrap();
    assert_eq!(&head[68..72], b"Cabd", "the file says whose it is");
}

#[test]
fn an_empty_file_is_as_good_as_none() {
    let place = Place::with_bytes(b"");
    Store::open(&place.path()).unwrap();
}

#[test]
fn a_first_start_that_was_cut_short_is_finished_at_the_next() {
    let place = Place::new();
    let cut_short = Connection::open(place.path()).unwrap();
    cut_short.pragma_update(None, "application_id", APPLICATION_ID).unwrap();
    drop(cut_short);
    let opened = file(&place.path()).unwrap();
    assert_eq!(schema(&opened), schema(&memory().unwrap()), "all tables are there");
    assert!(!place.contents().contains_key("cabildo.version-0.db"), "there was nothing worth a copy");
}

#[test]
fn no_name_at_all_is_refused() {
    assert!(Store::open(Path::new("")).is_err(), "SQLite would take it for a file that vanishes");
}

#[test]
fn what_was_kept_is_there_at_the_next_start() {
    let place = Place::with_store();
    let store = Store::open(&place.path()).unwrap();
    assert_eq!(store.read().list_councils().unwrap(), [sample::council(1)]);
    assert_eq!(store.read().instrument(&"small".into(), 1).unwrap(), sample::instrument());
}

#[test]
fn the_settings_that_keep_answers_safe_are_on() {
    let place = Place::with_store();
    let connection = file(&place.path()).unwrap();
    let number = |name: &str| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0)).unwrap();
    let mode: String = connection.pragma_query_value(None, "journal_mode", |row| row.get(0)).unwrap();
    assert_eq!(mode, "wal");
    assert_eq!(number("synchronous"), 2, "FULL: a commit waits for the disk");
    assert_eq!(number("foreign_keys"), 1);
    assert_eq!(number("cell_size_check"), 1);
    assert!(connection.db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE).unwrap());
    assert!(!connection.db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA).unwrap());
    assert!(!connection.db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE).unwrap(), "all is well, so it tidies up");
}

#[test]
fn a_newer_file_is_refused_untouched() {
    let place = Place::with_store();
    let connection = Connection::open(place.path()).unwrap();
    connection.pragma_update(None, "user_version", 8).unwrap();
    drop(connection);
    assert!(matches!(place.refusal(), StoreError::TooNew { found: 8, known: 7 }));
}

#[test]
fn a_newer_file_whose_program_crashed_is_refused_untouched() {
    let place = Place::with_store();
    let crashed = Place::new();
    let connection = Connection::open(place.path()).unwrap();
    connection.pragma_update(None, "user_version", 8).unwrap();
    // The version stands in the WAL alone, as when the power fails now.
    for file in ["cabildo.db", "cabildo.db-wal"] {
        fs::copy(place.folder.path().join(file), crashed.folder.path().join(file)).unwrap();
    }
    let before = crashed.contents();
    let error = Store::open(&crashed.path()).err().expect("it is newer");
    assert!(matches!(error, StoreError::TooNew { found: 8, known: 7 }));
    let after = crashed.contents();
    assert!(before.iter().all(|(name, bytes)| after[name] == *bytes), "nothing of it was changed");
}

#[test]
fn files_of_other_programs_are_refused_untouched() {
    assert!(matches!(Place::with_bytes(b"Hola").refusal(), StoreError::NotOurs), "a short text");
    assert!(matches!(Place::with_bytes(&[b'x'; 5000]).refusal(), StoreError::NotOurs), "a long text");
    let other = Place::new();
    let connection = Connection::open(other.path()).unwrap();
    connection.execute_batch("PRAGMA application_id = 7; CREATE TABLE note (text TEXT);").unwrap();
    drop(connection);
    assert!(matches!(other.refusal(), StoreError::NotOurs), "another program's SQLite file");
}

#[test]
fn a_folder_of_that_name_is_refused() {
    let place = Place::new();
    fs::create_dir(place.path()).unwrap();
    let error = Store::open(&place.path()).err().expect("it is a folder");
    assert!(matches!(error, StoreError::IsDirectory));
}

#[test]
fn a_file_where_a_folder_should_be_is_unreachable() {
    let place = Place::with_bytes(b"Hola");
    let error = Store::open(&place.path().join("deeper/cabildo.db")).err().expect("a file is in the way");
    assert!(matches!(error, StoreError::Unreachable(_)), "{error}");
}

#[test]
fn a_read_only_file_is_refused_untouched() {
    let place = Place::with_store();
    let mut permissions = fs::metadata(place.path()).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(place.path(), permissions).unwrap();
    assert!(matches!(place.refusal(), StoreError::ReadOnly));
}

#[cfg(unix)]
#[test]
fn a_read_only_folder_is_refused() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new();
    let locked = fs::Permissions::from_mode(0o555);
    fs::set_permissions(place.folder.path(), locked).unwrap();
    if fs::write(place.folder.path().join("probe"), "").is_ok() {
        return; // For this user permissions do not bind.
    }
    let error = Store::open(&place.path()).err().expect("nothing can be made there");
    assert!(matches!(error, StoreError::ReadOnly | StoreError::Unreachable(_)), "{error}");
}

#[test]
fn a_damaged_file_is_refused_untouched() {
    let place = Place::with_store();
    let mut bytes = fs::read(place.path()).unwrap();
    let middle = bytes.len() / 2;
    bytes[8192..middle].fill(0xA5);
    fs::write(place.path(), &bytes).unwrap();
    assert!(matches!(place.refusal(), StoreError::Damaged { .. }));
}

#[test]
fn a_file_that_lost_its_end_is_refused_untouched() {
    let place = Place::with_store();
    let bytes = fs::read(place.path()).unwrap();
    fs::write(place.path(), &bytes[..bytes.len() / 2]).unwrap();
    assert!(matches!(place.refusal(), StoreError::Damaged { .. }));
}

#[test]
fn a_file_that_another_program_holds_is_in_use() {
    let place = Place::with_store();
    let other = Connection::open(place.path()).unwrap();
    other.execute_batch("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;").unwrap();
    let connection = Connection::open(place.path()).unwrap();
    connection.busy_timeout(Duration::ZERO).unwrap();
    let error = check(&connection, 1).unwrap_err();
    assert!(matches!(error, StoreError::InUse), "{error}");
}

#[test]
fn the_store_of_the_first_release_opens_and_has_the_tables_of_today() {
    let place = Place::new();
    let old = Connection::open(place.path()).unwrap();
    old.execute_batch(include_str!("../../fixtures/store-1.sql")).unwrap();
    drop(old);
    let opened = file(&place.path()).unwrap();
    assert_eq!(schema(&opened), schema(&memory().unwrap()), "wherever a file comes from, its tables are the same");
    drop(opened);
    let store = Store::open(&place.path()).unwrap();
    let said = store.read().responses_by(sample::respondent().id).unwrap();
    assert_eq!(said, [sample::response("A-2", 3)], "and what people said is still there");
}

#[test]
fn the_migrations_are_sound() {
    Migrations::from_slice(MIGRATIONS).validate().unwrap();
}

#[test]
fn before_an_older_file_is_changed_a_copy_is_put_beside_it() {
    let place = Place::with_store();
    let first_copy = place.folder.path().join("cabildo.version-7.db");
    fs::write(&first_copy, "precious").unwrap();
    let newer = [MIGRATIONS, &[M::up("ALTER TABLE council ADD COLUMN motto TEXT;")]].concat();
    drop(file_with(&place.path(), &newer).unwrap());
    assert_eq!(fs::read_to_string(&first_copy).unwrap(), "precious", "what has the name already is not touched");
    let copy = place.folder.path().join("cabildo.version-7-2.db");
    let store = Store::open(&copy).unwrap();
    assert_eq!(store.read().list_councils().unwrap(), [sample::council(1)], "the copy opens with the older program");
    let error = Store::open(&place.path()).err().expect("the file itself is newer now");
    assert!(matches!(error, StoreError::TooNew { found: 8, known: 7 }));
}

#[test]
fn a_migration_that_fails_leaves_the_file_as_it_was() {
    let place = Place::with_store();
    let refuses = |_: &Transaction<'_>| Err(rusqlite_migration::HookError::Hook("no".to_owned()));
    let newer = [MIGRATIONS, &[M::up_with_hook("ALTER TABLE council ADD COLUMN motto TEXT;", refuses)]].concat();
    assert!(file_with(&place.path(), &newer).is_err(), "the migration refuses");
    let opened = file(&place.path()).unwrap();
    assert_eq!(schema(&opened), schema(&memory().unwrap()), "version 7, whole");
}

#[test]
fn nothing_is_copied_when_nothing_changes() {
    let place = Place::with_store();
    Store::open(&place.path()).unwrap().close().unwrap();
    assert_eq!(place.contents().len(), 1, "one file, as before");
}
