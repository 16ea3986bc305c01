use std::{collections::BTreeMap, fs, path::PathBuf};

use super::*;
use crate::sample;

struct Place(tempfile::TempDir);

impl Place {
    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// A data file with a council and many answers, closed.
    fn filled() -> Self {
        let place = Self(tempfile::tempdir().unwrap());
        let mut store = Store::open(&place.path("cabildo.db")).unwrap();
        sample::fill(&mut store);
        let sql = "WITH RECURSIVE many (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM many WHERE n < 2000)
                   INSERT INTO response_history (id, round, respondent, item, evidence_seen, evidence_other, comment,
                   share_comment, at, replaced_at)
                   SELECT n, round, id, 'A-2', '[]', '', 'comentario ' || n, 0, created_at, created_at
                   FROM respondent, many";
        store.connection.execute(sql, ()).unwrap();
        store.close().unwrap();
        place
    }

    /// What is readable of the file, in a new one.
    fn salvage(&self, good: Option<&Path>) -> (Store, Result<Salvaged, StoreError>) {
        static EMPTY: std::sync::OnceLock<Vec<u8>> = std::sync::OnceLock::new();
        let empty = EMPTY.get_or_init(|| {
            Store::open(&self.path("empty.db")).unwrap().close().unwrap();
            fs::read(self.path("empty.db")).unwrap()
        });
        fs::write(self.path("new.db"), empty).unwrap();
        let mut new = Store::open(&self.path("new.db")).unwrap();
        let damaged = self.path("cabildo.db");
        let before = fs::read(&damaged).unwrap();
        let salvaged = new.salvage(&damaged, None, good, &self.path("work.db"));
        assert!(fs::read(&damaged).unwrap() == before, "the damaged file keeps every byte");
        assert!(!self.path("work.db").exists(), "and its copy is gone");
        (new, salvaged)
    }
}

fn rows(store: &Store) -> BTreeMap<String, usize> {
    let tables = Table::all(&store.connection).unwrap();
    let count = |name: &str| {
        store.connection.query_row(&format!("SELECT count(*) FROM \"{name}\""), (), |row| row.get(0)).unwrap()
    };
    tables.into_iter().map(|it| (it.name.clone(), count(&it.name))).collect()
}

#[test]
fn everything_comes_out_of_a_file_that_is_sound() {
    let place = Place::filled();
    let (new, salvaged) = place.salvage(None);
    let salvaged = salvaged.unwrap();
    assert!(salvaged.tables.iter().all(|it| !it.broken) && salvaged.dangling.is_empty(), "{salvaged:?}");
    assert_eq!(rows(&new), rows(&Store::open(&place.path("cabildo.db")).unwrap()));
}

#[test]
fn around_a_broken_page_everything_is_found() {
    let place = Place::filled();
    let store = Store::open(&place.path("cabildo.db")).unwrap();
    let (there, pages) = (rows(&store)["response_history"], leaves(&store, "response_history"));
    drop(store);
    let mut bytes = fs::read(place.path("cabildo.db")).unwrap();
    // Three pages in the middle, apart.
    for page in [pages[10], pages[20], pages[30]] {
        let at = (page - 1) * 4096;
        bytes[at..at + 4096].fill(0xA5);
    }
    fs::write(place.path("cabildo.db"), &bytes).unwrap();
    let (new, salvaged) = place.salvage(None);
    let table = salvaged.unwrap().tables.into_iter().find(|it| it.table == "response_history").unwrap();
    assert!(table.broken);
    let lost = there - rows(&new)["response_history"];
    assert!(lost > 0 && lost < there / 10, "only what stood on three pages is lost: {lost} of {there}");
    assert_eq!(new.read().list_councils().unwrap(), [sample::council(1)]);
}

/// The pages with the rows of a table, in their order.
fn leaves(store: &Store, table: &str) -> Vec<usize> {
    // Without the table of statistics: pages whose text has a comment of the table.
    let path: String =
        store.connection.query_row("SELECT file FROM pragma_database_list", (), |row| row.get(0)).unwrap();
    assert_eq!(table, "response_history", "whose comments are numbered");
    let bytes = fs::read(path).unwrap();
    let has = |page: &[u8]| page[0] == 13 && page.windows(11).any(|it| it == b"comentario ");
    bytes.chunks(4096).enumerate().filter(|(_, page)| has(page)).map(|(at, _)| at + 1).collect()
}

#[test]
fn owners_come_from_the_copy_and_what_dangles_is_told() {
    let place = Place::filled();
    fs::copy(place.path("cabildo.db"), place.path("copy.db")).unwrap();
    let damaged = Connection::open(place.path("cabildo.db")).unwrap();
    damaged.execute_batch("PRAGMA foreign_keys = OFF; DELETE FROM respondent; DELETE FROM round;").unwrap();
    drop(damaged);
    let (new, salvaged) = place.salvage(Some(&place.path("copy.db")));
    let salvaged = salvaged.unwrap();
    assert!(salvaged.from_the_copy > 0 && salvaged.dangling.is_empty(), "{salvaged:?}");
    assert_eq!(rows(&new), rows(&Store::open(&place.path("copy.db")).unwrap()));
    drop(new);
    fs::remove_file(place.path("new.db")).unwrap();
    let (new, salvaged) = place.salvage(None);
    let dangling = salvaged.unwrap().dangling;
    assert!(dangling.iter().any(|it| it.contains("comentario 7")), "what people said is told");
    let broken: i64 =
        new.connection.query_row("SELECT count(*) FROM pragma_foreign_key_check", (), |row| row.get(0)).unwrap();
    assert_eq!(broken, 0, "and nothing points to nothing");
}

/// Numbers that look drawn by lot and are the same each time.
fn dice(seed: u64) -> impl FnMut(usize) -> usize {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    move |sides| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % sides as u64) as usize
    }
}

#[test]
fn whatever_is_flipped_it_opens_or_is_salvaged_or_is_said() {
    let place = Place::filled();
    let sound = fs::read(place.path("cabildo.db")).unwrap();
    let (mut opened, mut most) = (0, 0);
    for seed in 1..=24 {
        let mut roll = dice(seed);
        let mut bytes = sound.clone();
        for _ in 0..=roll(8) {
            match roll(4) {
                // A page of dice, a page of nothing, a flipped byte, the end cut off.
                0 => {
                    let at = roll(bytes.len() / 4096) * 4096;
                    let end = bytes.len().min(at + 4096);
                    bytes[at..end].iter_mut().for_each(|byte| *byte = roll(256) as u8);
                }
                1 => {
                    let at = roll(bytes.len() / 4096) * 4096;
                    let end = bytes.len().min(at + 4096);
                    bytes[at..end].fill(0);
                }
                2 => {
                    let at = roll(bytes.len());
                    bytes[at] ^= 1 << roll(8);
                }
                _ => bytes.truncate(bytes.len() - roll(bytes.len() / 8)),
            }
        }
        for name in ["cabildo.db", "new.db"] {
            forget(&place.path(name));
        }
        fs::write(place.path("cabildo.db"), &bytes).unwrap();
        match Store::open(&place.path("cabildo.db")) {
            Ok(_) => opened += 1,
            Err(error) => {
                assert!(fs::read(place.path("cabildo.db")).unwrap() == bytes, "{seed}: refused, and unchanged");
                let told = matches!(error, StoreError::Damaged { .. } | StoreError::NotOurs | StoreError::Locked);
                assert!(told || matches!(error, StoreError::TooNew { .. }), "{seed}: {error}");
                let readable = Connection::open(place.path("cabildo.db")).ok().and_then(|db| {
                    db.query_row("SELECT count(comment) FROM response_history", (), |row| row.get::<_, usize>(0)).ok()
                });
                forget(&place.path("cabildo.db"));
                fs::write(place.path("cabildo.db"), &bytes).unwrap();
                let (new, salvaged) = place.salvage(None);
                let Ok(salvaged) = salvaged else { continue };
                let lines = salvaged.dangling.iter().filter(|it| it.contains("\"response_history\"")).count();
                let found = rows(&new)["response_history"] + lines;
                most = most.max(found);
                assert!(readable.is_none_or(|it| found >= it), "{seed}: {found} of the {readable:?} that can be read");
            }
        }
    }
    assert!(opened > 0 && most > 1000, "the dice are fair: {opened} opened, {most} rows salvaged");
}
