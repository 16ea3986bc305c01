//! Killed while an older data file is brought up to date.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

use rusqlite::Connection;
use serde_json::json;

use crate::{
    dice::Dice,
    in_towns,
    look::{aside, files_in, is_sound},
    say,
    session::Session,
    wanted,
};

/// How many people answered in the old file.
const PEOPLE: usize = 1500;
/// So long after the first sign of the copy the program is killed at the latest, in milliseconds.
const LATEST: u64 = 250;
/// For so many saves that are wanted, there is one kill here.
const SAVES_A_KILL: usize = 20;

/// Everything people said, as it stood in the first release and stands now.
const ROWS: &str = "SELECT r.code, p.item, p.level, p.comment, h.level FROM respondent r
    JOIN response p ON p.respondent = r.id LEFT JOIN response_history h ON h.respondent = r.id ORDER BY r.code";

type Row = (String, String, i64, String, Option<i64>);

#[test]
fn an_older_file_is_brought_up_to_date_whole_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let old = folder.path().join("antes.db");
    let rows = write_old(&old);
    let towns =
        in_towns(0x2026_1122, wanted() / SAVES_A_KILL, |dice, kills| killed_in_between(&old, &rows, dice, kills));
    let mut stages = BTreeMap::new();
    for stage in towns.into_iter().flatten() {
        *stages.entry(stage).or_insert(0) += 1;
    }
    say(&format!("{} kills while a file was brought up to date, {stages:?}; lost: 0", stages.values().sum::<usize>()));
    assert!(stages.len() > 1, "it was killed at different moments: {stages:?}");
}

/// One town; how far the program had come at each kill.
fn killed_in_between(old: &Path, rows: &[Row], mut dice: Dice, kills: usize) -> Vec<&'static str> {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("town/cabildo.db");
    let mut stages = vec![];
    for number in 0..kills {
        let _ = fs::remove_dir_all(place.parent().unwrap());
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::copy(old, &place).unwrap();
        // Some files are killed twice before they are looked at.
        for _ in 0..=dice.below(2) {
            stages.push(killed(&place, Duration::from_millis(dice.below(LATEST))));
        }
        let mut session = Session::on(&place);
        session.does("start", json!({}));
        assert_eq!(said(&place), rows, "kill {number}: every row is there");
        is_sound(&place);
        let shelf = place.with_file_name("copias");
        let copies = files_in(&shelf);
        let before: Vec<_> = copies.iter().filter(|it| it.ends_with(".version.db")).collect();
        assert!(!before.is_empty(), "kill {number}: the copy from before is there: {copies:?}");
        for copy in before {
            is_sound(&shelf.join(copy));
            assert_eq!(version(&shelf.join(copy)), 1, "kill {number}: it is what was there");
            assert_eq!(said(&shelf.join(copy)), rows, "kill {number}: and all of it");
        }
        assert!(session.closes());
        let left = files_in(place.parent().unwrap());
        assert_eq!(left, ["cabildo.db", "copias"], "kill {number}: nothing half made lies about");
    }
    stages
}

/// Starts the program on the file and kills it so long after the copy has begun; how far it had come.
fn killed(place: &Path, after: Duration) -> &'static str {
    let shelf = place.with_file_name("copias");
    let already = files_in(&shelf);
    let mut session = Session::on(place);
    session.hears(&json!({ "call": "start", "args": {} }));
    let patience = Instant::now();
    while files_in(&shelf) == already && patience.elapsed() < Duration::from_secs(2) {
        thread::sleep(Duration::from_millis(1));
    }
    thread::sleep(after);
    drop(session);
    let copies = files_in(&shelf);
    // What the WAL says counts.
    let (_aside, there) = aside(place);
    match version(&there) {
        1 if copies.iter().any(|it| it.ends_with(".part")) => "in the copy",
        1 if copies.is_empty() => "before the copy",
        1 => "between the copy and the end",
        _ => "after it",
    }
}

/// A file of the first release in which many people answered.
fn write_old(place: &PathBuf) -> Vec<Row> {
    let db = Connection::open(place).unwrap();
    db.execute_batch(include_str!("../../crates/store/fixtures/store-1.sql")).unwrap();
    let more = format!(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {PEOPLE})
         INSERT INTO respondent SELECT printf('00000000-0000-0000-0001-%012d', i), r.round, printf('Q%05d', i),
             'Área ' || i, r.created_at, NULL FROM n, respondent r;
         INSERT INTO response SELECT r.round, r.id, 'A-2', 'level', 1 + length(r.area) % 5, NULL, NULL, '',
             'número ' || r.code || printf('%200s', r.code), 0, r.created_at FROM respondent r WHERE r.code LIKE 'Q%';
         INSERT INTO response_history SELECT NULL, r.round, r.id, 'A-2', 'level', 2, NULL, NULL, '[]', '', '', 0,
             r.created_at, r.created_at FROM respondent r WHERE r.code LIKE 'Q%';"
    );
    db.execute_batch(&more).unwrap();
    assert_eq!(version_of(&db), 1, "it is as the first release left it");
    drop(db);
    let rows = said(place);
    assert_eq!(rows.len(), PEOPLE + 1);
    rows
}

fn said(place: &Path) -> Vec<Row> {
    let db = Connection::open(place).unwrap();
    let mut statement = db.prepare(ROWS).unwrap();
    let rows = statement.query_map((), |it| Ok((it.get(0)?, it.get(1)?, it.get(2)?, it.get(3)?, it.get(4)?)));
    rows.unwrap().collect::<Result<_, _>>().unwrap()
}

fn version(place: &Path) -> u32 {
    version_of(&Connection::open(place).unwrap())
}

fn version_of(db: &Connection) -> u32 {
    db.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap()
}
