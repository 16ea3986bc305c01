//! A data file that is locked or damaged, from the entrance.

use std::{fs, path::Path};

use cabildo::{Clock, Code, Entrance, Ids};
use serde_json::{Value, json};

use crate::scenario::Scenario;

fn town() -> Scenario {
    Scenario::new("digital-capability").answers("P1", [("LID-1", 2), ("TEC-5", 3)])
}

fn clock() -> Clock {
    Clock::new(|| "2026-12-01T09:00:00-04:00".parse().unwrap())
}

fn entrance(data_file: &Path) -> Entrance {
    Entrance::with(data_file.to_path_buf(), "es-BO", clock, Ids::of_this_computer)
}

fn ask(entrance: &mut Entrance, name: &str, args: Value) -> Value {
    entrance.call(name, args).unwrap_or_else(|failure| panic!("{name}: {}", failure.message))
}

/// Breaks the middle of a file, where its tables are.
fn breaks(path: &Path) -> Vec<u8> {
    let mut bytes = fs::read(path).unwrap();
    let (from, to) = (bytes.len() / 8 * 5 / 4096 * 4096, bytes.len() / 8 * 7 / 4096 * 4096);
    bytes[from..to].fill(0xA5);
    fs::write(path, &bytes).unwrap();
    bytes
}

const PHRASE: &str = "el río suena de noche";

#[test]
fn a_protected_file_opens_with_its_passphrase_alone() {
    let mut town = town();
    town.does("make_copy", json!({}));
    let short = town.call("protect", json!({ "current": "", "new": "corta", "again": "corta" })).unwrap_err();
    assert!(short.message.contains("al menos 8"), "{}", short.message);
    let differs = town.call("protect", json!({ "current": "", "new": PHRASE, "again": "otra cosa" })).unwrap_err();
    assert!(differs.message.contains("no son iguales"), "{}", differs.message);
    let view = town.does("protect", json!({ "current": "", "new": PHRASE, "again": PHRASE }));
    assert_eq!(view, json!({ "protected": true, "lockAfter": 15, "left": 0 }));
    town = town.answers("P2", [("LID-1", 4)]);
    town.does("make_copy", json!({}));
    let (folder, path) = town.closes();
    for file in fs::read_dir(path.with_file_name("copias")).unwrap().map(|it| it.unwrap().path()).chain([path.clone()])
    {
        let bytes = fs::read(&file).unwrap();
        assert!(!bytes.windows(11).any(|it| it == b"San Jacinto"), "{} can be read", file.display());
    }
    let before = fs::read(&path).unwrap();
    let mut entrance = entrance(&path);
    assert_eq!(entrance.call("start", json!({})).unwrap_err().code, Code::Locked);
    let wrong = entrance.call("unlock", json!({ "passphrase": "el rio suena" })).unwrap_err();
    assert!(wrong.code == Code::Locked && wrong.message.contains("no es la contraseña"), "{}", wrong.message);
    assert!(fs::read(&path).unwrap() == before, "trying changes nothing");
    assert_eq!(ask(&mut entrance, "unlock", json!({ "passphrase": PHRASE }))["protected"], true);
    assert_eq!(ask(&mut entrance, "start", json!({}))["councils"][0]["name"], "San Jacinto");
    ask(&mut entrance, "lock", json!({}));
    assert_eq!(entrance.call("start", json!({})).unwrap_err().code, Code::Locked, "locked is closed");
    ask(&mut entrance, "unlock", json!({ "passphrase": PHRASE }));
    let wrong = entrance.call("protect", json!({ "current": "otra", "new": "", "again": "" })).unwrap_err();
    assert_eq!(wrong.code, Code::Locked, "only who knows it takes it off");
    ask(&mut entrance, "protect", json!({ "current": PHRASE, "new": "", "again": "" }));
    ask(&mut entrance, "lock", json!({}));
    ask(&mut entrance, "start", json!({}));
    entrance.close().unwrap();
    let plain = rusqlite::Connection::open(&path).unwrap();
    let answers = plain.query_row("SELECT count(*) FROM response", (), |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!(answers, 3, "any SQLite program reads it again");
    drop(folder);
}

#[test]
fn a_copy_from_before_the_passphrase_is_restored_under_it() {
    let mut town = town();
    let stick = tempfile::tempdir().unwrap();
    let copy = town.saves_beside("whole_copy", json!({}), stick.path()).unwrap();
    town.does("protect", json!({ "current": "", "new": PHRASE, "again": PHRASE }));
    town = town.answers("P2", [("LID-1", 4)]);
    let view = town.takes("weigh_file", json!({}), &stick.path().join(copy)).unwrap();
    assert_eq!(view["lost"][0]["what"], json!(["1 persona o grupo", "1 respuesta"]));
    town.does("restore", json!({}));
    assert_eq!(town.does("protection", json!({}))["protected"], true, "nobody takes a passphrase off unasked");
}

#[test]
fn a_damaged_file_is_left_for_its_newest_copy_and_kept() {
    let mut town = town();
    town.does("make_copy", json!({}));
    town = town.answers("P2", [("LID-1", 4)]);
    let (_folder, path) = town.closes();
    let damaged = breaks(&path);
    let mut entrance = entrance(&path);
    let failure = entrance.call("start", json!({})).unwrap_err();
    assert!(failure.code == Code::DataFile && failure.message.contains("dañado"), "{}", failure.message);
    let way = ask(&mut entrance, "way_out", json!({}));
    assert_eq!(way["damaged"], true);
    assert!(way["newest"]["holds"].as_array().unwrap().contains(&json!("2 respuestas")), "{way}");
    assert!(fs::read(&path).unwrap() == damaged, "looking changes nothing");
    ask(&mut entrance, "begin_with", json!({ "copy": way["newest"]["copy"]["name"] }));
    assert_eq!(ask(&mut entrance, "start", json!({}))["councils"][0]["name"], "San Jacinto");
    let copies = ask(&mut entrance, "copies", json!({}))["copies"].clone();
    let kept = copies.as_array().unwrap().iter().find(|it| it["restorable"] == false).expect("it is kept").clone();
    let kept = path.with_file_name("copias").join(kept["name"].as_str().unwrap());
    assert!(fs::read(kept).unwrap() == damaged, "byte by byte");
}

/// A town behind a passphrase, with a copy.
fn protected_town() -> (tempfile::TempDir, std::path::PathBuf) {
    let mut town = town();
    town.does("protect", json!({ "current": "", "new": PHRASE, "again": PHRASE }));
    town.does("make_copy", json!({}));
    town.closes()
}

#[test]
fn a_protected_file_whose_beginning_is_broken_is_left_for_the_copy_its_words_open() {
    let (_folder, path) = protected_town();
    let mut damaged = fs::read(&path).unwrap();
    damaged[200..300].fill(0xA5);
    fs::write(&path, &damaged).unwrap();
    let mut entrance = entrance(&path);
    assert_eq!(entrance.call("start", json!({})).unwrap_err().code, Code::Locked, "it looks as before");
    assert_eq!(ask(&mut entrance, "way_out", json!({}))["damaged"], false, "before anything is typed nobody can tell");
    assert!(entrance.call("unlock", json!({ "passphrase": "el rio suena" })).is_err());
    assert_eq!(ask(&mut entrance, "way_out", json!({}))["damaged"], false, "those are the wrong words");
    assert_eq!(entrance.call("unlock", json!({ "passphrase": PHRASE })).unwrap_err().code, Code::Locked);
    let way = ask(&mut entrance, "way_out", json!({}));
    assert_eq!((&way["damaged"], &way["locked"]), (&json!(true), &json!(false)), "they open a copy: {way}");
    assert!(way["newest"]["holds"].as_array().unwrap().contains(&json!("2 respuestas")), "{way}");
    assert!(fs::read(&path).unwrap() == damaged, "looking changes nothing");
    ask(&mut entrance, "begin_with", json!({ "copy": way["newest"]["copy"]["name"] }));
    assert_eq!(ask(&mut entrance, "start", json!({}))["protected"], true, "and the copy is as protected");
}

#[test]
fn a_protected_file_that_was_cut_asks_for_the_words_of_its_copies() {
    let (_folder, path) = protected_town();
    let mut damaged = fs::read(&path).unwrap();
    damaged.truncate(damaged.len() / 2 + 1);
    fs::write(&path, &damaged).unwrap();
    let mut entrance = entrance(&path);
    assert_eq!(
        entrance.call("start", json!({})).unwrap_err().code,
        Code::DataFile,
        "nothing says that it was protected"
    );
    let way = ask(&mut entrance, "way_out", json!({}));
    assert_eq!((&way["damaged"], &way["locked"]), (&json!(true), &json!(true)), "{way}");
    assert!(way["newest"].is_null(), "nobody said the words yet");
    let wrong = entrance.call("way_out", json!({ "passphrase": "el rio suena" })).unwrap_err();
    assert!(wrong.message.contains("no es la contraseña"), "{}", wrong.message);
    let way = ask(&mut entrance, "way_out", json!({ "passphrase": PHRASE }));
    assert_eq!(way["locked"], false);
    ask(&mut entrance, "begin_with", json!({ "copy": way["newest"]["copy"]["name"] }));
    assert_eq!(ask(&mut entrance, "start", json!({}))["councils"][0]["name"], "San Jacinto");
    entrance.close().unwrap();
    let left: Vec<_> = fs::read_dir(path.parent().unwrap()).unwrap().map(|it| it.unwrap().file_name()).collect();
    assert!(left.iter().all(|it| it == "copias" || it == "cabildo.db"), "{left:?}");
}

#[test]
fn what_can_be_read_of_a_damaged_file_is_shown_before_it_is_used() {
    let (_folder, path) = town().closes();
    let damaged = breaks(&path);
    let mut entrance = entrance(&path);
    let way = ask(&mut entrance, "way_out", json!({}));
    assert!(way["newest"].is_null(), "there is no copy");
    assert!(entrance.call("begin_with", json!({ "copy": null })).is_err(), "nothing was collected yet");
    let found = ask(&mut entrance, "salvage", json!({}));
    assert!(fs::read(&path).unwrap() == damaged, "the damaged file keeps every byte");
    assert!(!found["holds"].as_array().unwrap().is_empty(), "{found}");
    ask(&mut entrance, "begin_with", json!({ "copy": null }));
    ask(&mut entrance, "start", json!({}));
    entrance.close().unwrap();
    let left: Vec<_> = fs::read_dir(path.parent().unwrap()).unwrap().map(|it| it.unwrap().file_name()).collect();
    assert!(left.iter().all(|it| it == "copias" || it == "cabildo.db"), "{left:?}");
}

#[test]
fn a_file_that_is_sound_or_newer_has_no_way_out_to_choose() {
    let (_folder, path) = town().closes();
    let mut entrance = entrance(&path);
    assert_eq!(ask(&mut entrance, "way_out", json!({}))["damaged"], false);
    assert!(entrance.call("begin_with", json!({ "copy": null })).is_err(), "an open file is left through settings");
    entrance.close().unwrap();
    let newer = rusqlite::Connection::open(&path).unwrap();
    newer.pragma_update(None, "user_version", 999).unwrap();
    drop(newer);
    let before = fs::read(&path).unwrap();
    let mut entrance = self::entrance(&path);
    let failure = entrance.call("start", json!({})).unwrap_err();
    assert!(failure.message.contains("versión más nueva"), "{}", failure.message);
    assert_eq!(ask(&mut entrance, "way_out", json!({}))["damaged"], false, "a newer file is no damaged one");
    assert!(fs::read(&path).unwrap() == before, "and keeps its bytes");
}

#[test]
fn a_second_program_that_holds_the_file_is_said_and_nothing_is_lost() {
    let mut town = town();
    let other = rusqlite::Connection::open(town.data_file()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let level = json!({ "kind": "level", "level": 5 });
    let failure = town.says("P1", "LID-1", level.clone()).unwrap_err();
    assert!(failure.message.contains("Otro programa usa el archivo"), "{}", failure.message);
    assert_eq!(town.count("SELECT level FROM response WHERE item = 'LID-1'"), 2, "what was saved stays");
    other.execute_batch("ROLLBACK").unwrap();
    town.says("P1", "LID-1", level).unwrap();
    assert_eq!(town.count("SELECT level FROM response WHERE item = 'LID-1'"), 5, "and work goes on");
}
