use std::{collections::BTreeMap, fs, path::PathBuf};

use cabildo_domain::{DeviceId, EvidenceId, RespondentId, Response, revision::Revision};

use super::*;
use crate::{AttachedFile, PackageScope, Pen, Respondent, Taken, sample};

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
    // Three pages in the middle, apart.
    breaks(&place.path("cabildo.db"), &[pages[10], pages[20], pages[30]]);
    let (new, salvaged) = place.salvage(None);
    let table = salvaged.unwrap().tables.into_iter().find(|it| it.table == "response_history").unwrap();
    assert!(table.broken);
    let lost = there - rows(&new)["response_history"];
    assert!(lost > 0 && lost < there / 10, "only what stood on three pages is lost: {lost} of {there}");
    assert_eq!(new.read().list_councils().unwrap(), [sample::council(1)]);
}

/// Notes what the rows say that no revision says yet: how many parts that is.
fn note(store: &mut Store, device: u128) -> usize {
    let mut next = device << 64;
    let mut ids = || {
        next += 1;
        sample::id(next)
    };
    let device = DeviceId(sample::id(device));
    store.write(|db| db.note_revisions(device, sample::moment(50), &mut ids, None)).unwrap()
}

/// Takes a package in, as another computer made it.
fn take(store: &mut Store, package: &[Revision]) -> Result<Taken, StoreError> {
    let mut ids = || -> uuid::Uuid { panic!("there is nothing left to note") };
    let mut pen = Pen { device: DeviceId(sample::id(9)), now: sample::moment(60), ids: &mut ids };
    store.write(|db| db.take_revisions(&mut pen, package, &[]))
}

/// How much was ever noted as taken away.
fn taken_away(store: &Store) -> usize {
    let sql = "SELECT count(*) FROM revision WHERE worth IS NULL";
    store.connection.query_row(sql, (), |row| row.get(0)).unwrap()
}

/// Fills pages of a closed file with something else.
fn breaks(path: &Path, pages: &[usize]) {
    let mut bytes = fs::read(path).unwrap();
    for page in pages {
        let at = (page - 1) * 4096;
        bytes[at..at + 4096].fill(0xA5);
    }
    fs::write(path, &bytes).unwrap();
}

#[test]
fn answers_on_a_broken_page_come_back_from_what_was_noted_and_are_not_taken_away_elsewhere() {
    let place = Place::filled();
    let mut store = Store::open(&place.path("cabildo.db")).unwrap();
    let answered = store.write(|db| {
        for number in 0..400 {
            let id = RespondentId(sample::id(10_000 + number));
            db.put_respondent(&Respondent { id, code: format!("P{}", number + 2), ..sample::respondent() })?;
            let mut response = Response { respondent: id, ..sample::response("A-1", 3) };
            response.said.comment = format!("respuesta {number}");
            response.said.evidence.seen = vec![1];
            db.put_response(sample::round().id, &response)?;
        }
        Ok::<_, StoreError>(())
    });
    answered.unwrap();
    assert!(note(&mut store, 1) > 0);
    let there = rows(&store);
    store.close().unwrap();
    let bytes = fs::read(place.path("cabildo.db")).unwrap();
    let says = |page: &[u8], words: &[u8]| page.windows(words.len()).any(|it| it == words);
    let of_answers = |page: &&[u8]| page[0] == 13 && says(page, b"respuesta ") && !says(page, b"\"comment\"");
    let pages: Vec<usize> =
        bytes.chunks(4096).enumerate().filter(|(_, page)| of_answers(page)).map(|(at, _)| at + 1).collect();
    breaks(&place.path("cabildo.db"), &[pages[2], pages[4]]);
    let (mut new, salvaged) = place.salvage(None);
    let salvaged = salvaged.unwrap();
    let table = salvaged.tables.iter().find(|it| it.table == "response").unwrap();
    assert!(table.broken && table.rows < there["response"], "some of them cannot be read: {table:?}");
    assert_eq!(rows(&new), there, "and all of them are there");
    assert_eq!((note(&mut new, 2), taken_away(&new)), (0, 0), "there is nothing to tell other computers");
}

#[test]
fn what_cannot_be_written_again_comes_back_with_the_package_of_another_computer() {
    let place = Place::filled();
    let mut store = Store::open(&place.path("cabildo.db")).unwrap();
    let hash = "a".repeat(64);
    let attached = AttachedFile {
        id: EvidenceId(sample::id(61)),
        round: sample::round().id,
        item: "A-1".into(),
        respondent: None,
        hash: hash.clone(),
        kind: "pdf".to_owned(),
        size: 4,
        name: "Acta".to_owned(),
        owner: String::new(),
        valid_until: None,
        at: sample::moment(5),
        removed_at: None,
    };
    let file = |db: &crate::Writer<'_>| db.put_evidence_file(&hash, "pdf", b"acta", sample::moment(5));
    store.write(|db| file(db).and_then(|()| db.put_evidence(&attached))).unwrap();
    note(&mut store, 1);
    let package = store.read().revisions_of(sample::council(1).id, &PackageScope::Council).unwrap();
    let there = rows(&store)["evidence"];
    store.close().unwrap();
    let damaged = Connection::open(place.path("cabildo.db")).unwrap();
    damaged.execute_batch("PRAGMA foreign_keys = OFF; DELETE FROM evidence_file;").unwrap();
    drop(damaged);
    let (mut new, salvaged) = place.salvage(None);
    assert!(salvaged.unwrap().dangling.iter().any(|it| it.contains("Acta")), "its file is lost");
    assert_eq!((rows(&new)["evidence"], note(&mut new, 2), taken_away(&new)), (0, 0, 0), "it is not taken away");
    new.write(file).unwrap();
    take(&mut new, &package).unwrap();
    assert_eq!(rows(&new)["evidence"], there, "another computer has it still");
}

#[test]
fn where_it_is_lost_what_follows_what_packages_of_other_computers_still_come_in() {
    let place = Place::filled();
    let mut store = Store::open(&place.path("cabildo.db")).unwrap();
    note(&mut store, 1);
    store.write(|db| db.put_council(&crate::Council { name: "San Jacinto".to_owned(), ..sample::council(1) })).unwrap();
    note(&mut store, 3);
    let package = store.read().revisions_of(sample::council(1).id, &PackageScope::Council).unwrap();
    let page: usize = store
        .connection
        .query_row("SELECT rootpage FROM sqlite_schema WHERE name = 'revision_follows'", (), |row| row.get(0))
        .unwrap();
    store.close().unwrap();
    breaks(&place.path("cabildo.db"), &[page]);
    let (mut new, salvaged) = place.salvage(None);
    assert!(salvaged.unwrap().dangling.is_empty());
    let noted = note(&mut new, 2);
    assert_eq!(noted, 1, "only the name is noted anew, as nobody knows what it followed");
    take(&mut new, &package).unwrap();
    let council = sample::council(1).id;
    assert_eq!(new.read().one_council(council).unwrap().name, "San Jacinto");
    assert!(new.read().conflicts_of(council).unwrap().is_empty(), "both say the same");
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
