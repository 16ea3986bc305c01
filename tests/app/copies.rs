//! Copies make themselves, tell what a restore would cost, and come back.

use std::{fs, path::Path};

use serde_json::{Value, json};

use crate::scenario::Scenario;

/// A town with an answer.
fn town() -> Scenario {
    Scenario::new("digital-capability").answers("P1", [("LID-1", 2)])
}

fn names(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else { return vec![] };
    let mut names: Vec<String> = entries.map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn shelf(town: &Scenario) -> std::path::PathBuf {
    town.data_file().with_file_name("copias")
}

/// What a restore of the newest copy would cost, in words.
fn weighed(town: &mut Scenario, copy: &Value) -> Vec<String> {
    let view = town.does("weigh_copy", json!({ "copy": copy["name"] }));
    let lost = view["lost"].as_array().unwrap();
    lost.iter()
        .flat_map(|it| it["what"].as_array().unwrap().clone())
        .map(|it| it.as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn the_first_opening_of_each_day_of_use_makes_one_copy() {
    let mut town = town();
    assert_eq!(names(&shelf(&town)), [""; 0], "a first start has nothing worth a copy");
    town = town.restarts();
    assert_eq!(names(&shelf(&town)).len(), 1);
    town = town.restarts();
    assert_eq!(names(&shelf(&town)).len(), 1, "one on each day");
    town.waits(1);
    town = town.restarts();
    let view = town.does("copies", json!({}));
    assert_eq!(view["copies"].as_array().unwrap().len(), 2);
    assert_eq!(view["copies"][0]["why"], "Copia del día");
    assert!(view["trouble"].is_null());
}

#[test]
fn what_others_put_into_the_folder_is_theirs() {
    let mut town = town();
    fs::create_dir(shelf(&town)).unwrap();
    let theirs = ["notas.txt", "cabildo.2026-1-1.090000.dia.db", "otro.2026-01-01.090000.dia.db"];
    for name in theirs {
        fs::write(shelf(&town).join(name), name).unwrap();
    }
    for _ in 0..40 {
        town.waits(1);
        town = town.restarts();
    }
    let there = names(&shelf(&town));
    assert!(theirs.iter().all(|it| there.iter().any(|name| name == it)), "{there:?}");
    assert!(there.len() < 25, "and ours are thinned out: {there:?}");
}

#[test]
fn a_restore_says_first_what_would_be_lost_and_keeps_it() {
    let mut town = town();
    let copy = town.does("make_copy", json!({}))["copies"][0].clone();
    assert_eq!(weighed(&mut town, &copy), [""; 0], "nothing was done since");
    town = town.answers("P2", [("LID-1", 3), ("TEC-5", 4)]);
    assert_eq!(weighed(&mut town, &copy), ["1 persona o grupo", "2 respuestas"]);
    town.does("restore", json!({}));
    assert_eq!(town.count("SELECT count(*) FROM response"), 1, "as it was");
    // And back again: the present state was copied first.
    let copies = town.does("copies", json!({}))["copies"].clone();
    assert_eq!(copies[0]["why"], "Antes de volver a otra copia");
    assert_eq!(weighed(&mut town, &copies[0].clone()), [""; 0], "an older state has nothing of its own");
    town.does("restore", json!({}));
    assert_eq!(town.count("SELECT count(*) FROM response"), 3, "nothing was lost for good");
    let left = names(town.data_file().parent().unwrap());
    assert!(left.iter().all(|it| it == "copias" || it.starts_with("cabildo.db")), "{left:?}");
    assert!(!left.iter().any(|it| it.contains("restaurando")), "nothing is left beside it");
}

#[test]
fn looking_at_a_copy_changes_no_byte_of_it() {
    let mut town = town();
    let copy = town.does("make_copy", json!({}))["copies"][0].clone();
    let place = shelf(&town).join(copy["name"].as_str().unwrap());
    let before = fs::read(&place).unwrap();
    weighed(&mut town, &copy);
    town.does("restore", json!({}));
    assert!(fs::read(&place).unwrap() == before);
}

#[test]
fn a_copy_goes_to_a_stick_and_comes_back_from_there() {
    let mut town = town();
    let stick = tempfile::tempdir().unwrap();
    let name = town.saves_beside("whole_copy", json!({}), stick.path()).unwrap();
    assert!(name.starts_with("Copia de Cabildo 2026-11-2") && name.ends_with(".db"), "{name}");
    let twice = town.saves_beside("whole_copy", json!({}), stick.path()).unwrap();
    assert_ne!(name, twice, "what is there stays");
    town = town.answers("P2", [("LID-1", 3)]);
    let view = town.takes("weigh_file", json!({}), &stick.path().join(&name)).unwrap();
    assert_eq!(view["lost"][0]["council"], "San Jacinto");
    town.does("restore", json!({}));
    assert_eq!(town.count("SELECT count(*) FROM response"), 1);
}

#[test]
fn what_is_no_copy_is_refused_and_nothing_changes() {
    let mut town = town();
    let stick = tempfile::tempdir().unwrap();
    let letter = stick.path().join("carta.db");
    fs::write(&letter, "Estimada alcaldesa").unwrap();
    let failure = town.takes("weigh_file", json!({}), &letter).unwrap_err();
    assert!(failure.message.contains("no es una copia de Cabildo"), "{}", failure.message);
    let name = town.saves_beside("whole_copy", json!({}), stick.path()).unwrap();
    let place = stick.path().join(name);
    let mut bytes = fs::read(&place).unwrap();
    let end = bytes.len() / 2;
    bytes[8192..end].fill(0xA5);
    fs::write(&place, bytes).unwrap();
    let failure = town.takes("weigh_file", json!({}), &place).unwrap_err();
    assert!(failure.message.contains("dañada"), "{}", failure.message);
    assert!(town.call("restore", json!({})).is_err(), "there is nothing to put in its place");
    assert_eq!(town.count("SELECT count(*) FROM response"), 1);
}

#[test]
fn a_restore_waits_for_the_other_window() {
    let mut town = town();
    let copy = town.does("make_copy", json!({}))["copies"][0].clone();
    town = town.answers("P2", [("LID-1", 3)]);
    weighed(&mut town, &copy);
    let other = rusqlite::Connection::open(town.data_file()).unwrap();
    other.query_row("SELECT count(*) FROM response", (), |row| row.get::<_, i64>(0)).unwrap();
    let failure = town.call("restore", json!({})).unwrap_err();
    assert!(failure.message.contains("Cierre la otra ventana"), "{}", failure.message);
    assert_eq!(town.count("SELECT count(*) FROM response"), 2, "what is there stays");
    town = town.answers("P3", [("LID-1", 1)]);
    drop(other);
    town.does("restore", json!({}));
    assert_eq!(town.count("SELECT count(*) FROM response"), 1);
}

#[test]
fn a_disk_without_room_for_copies_stops_nobody() {
    let mut town = town();
    // A file where the folder should be: no copy can be made.
    fs::write(shelf(&town), "").unwrap();
    town = town.restarts();
    let said = town.does("start", json!({}))["copyTrouble"].clone();
    assert!(said.as_str().is_some_and(|it| it.contains("Sus datos siguen a salvo")), "{said}");
    town = town.answers("P2", [("LID-1", 3)]);
    assert_eq!(town.count("SELECT count(*) FROM response"), 2);
    assert!(town.call("make_copy", json!({})).is_err(), "who asks for one is told");
}
