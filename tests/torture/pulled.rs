//! A stick that is pulled out while something is read from it or written to it.

use std::{
    fs,
    path::Path,
    thread,
    time::{Duration, Instant},
};

use serde_json::json;

use crate::{
    look::files_in,
    ready, sentence,
    session::{Answer, Session},
    town::{Work, takes_in},
};

/// So much evidence is in the package, in bytes.
const EVIDENCE: usize = 8 << 20;

#[test]
fn a_package_that_is_pulled_away_while_it_waits_or_comes_in_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut town = ready::town_in(folder.path());
    let mut session = town.opened();
    let stick = folder.path().join("palo");
    // Gone between choosing and taking in.
    let file = lay(&mut session, &town.packages[1], &stick);
    fs::remove_dir_all(&stick).unwrap();
    let why = take(&mut session, &file).refused();
    let path = stick.join("paquete.cabildo");
    assert_eq!(why, sentence(|it| it.errors_not_read(path.to_str().unwrap())));
    // Cut at every eighth of its length.
    let whole = fs::metadata(&town.packages[1]).unwrap().len();
    for eighth in 0..8 {
        let file = lay(&mut session, &town.packages[1], &stick);
        fs::File::options().write(true).open(&path).unwrap().set_len(whole * eighth / 8).unwrap();
        let answer = take(&mut session, &file);
        assert!(matches!(&answer, Answer::Refused(_)), "cut to {eighth}/8: {answer:?}");
    }
    let known = session.does("taken_packages", json!({}));
    assert_eq!(known["packages"].as_array().unwrap().len(), 1, "nothing of it came in");
    town.works(Work::Save, &mut session, &stick).done();
    takes_in(&mut session, &town.packages[1]).done();
    town.is_whole(&mut session);
}

#[test]
fn a_large_package_that_is_cut_while_it_comes_in_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (package, mut town) = (large(folder.path()), ready::town_in(folder.path()));
    let path = folder.path().join("palo/paquete.cabildo");
    let whole = fs::metadata(&package).unwrap().len();
    let mut refused = 0;
    for wait in [0, 5, 20, 60, 150] {
        let mut session = town.opened();
        let file = lay(&mut session, &package, &folder.path().join("palo"));
        session.hears(&json!({ "call": "take_package", "args": { "file": file, "passphrase": null } }));
        thread::sleep(Duration::from_millis(wait));
        fs::File::options().write(true).open(&path).unwrap().set_len(whole / 2).unwrap();
        let evidence = "SELECT count(*) FROM evidence_file";
        match session.answers() {
            Answer::Refused(_) => {
                refused += 1;
                assert_eq!(count(&town.data, evidence), 0, "cut after {wait} ms: nothing of it came in");
            }
            Answer::Done(_) => {
                // It was read before it was cut.
                assert_eq!(count(&town.data, evidence), 1, "cut after {wait} ms: all of it came in");
                break;
            }
            Answer::Gone => panic!("cut after {wait} ms: the program has gone"),
        }
        town.works(Work::Save, &mut session, folder.path()).done();
        town.is_whole(&mut session);
    }
    assert!(refused > 0, "it was cut in time");
}

#[test]
fn a_stick_that_is_pulled_while_a_package_is_written_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let mut town = ready::town_in(folder.path());
    let package = large(folder.path());
    let mut session = town.opened();
    takes_in(&mut session, &package).done();
    let stick = folder.path().join("palo");
    let mut refused = 0;
    for _ in 0..3 {
        let _ = fs::create_dir(&stick);
        let of = json!({ "kind": "assessment", "council": town.other.0, "assessments": [] });
        session.hears(&json!({ "give": stick, "args": { "of": of, "passphrase": null } }));
        let patience = Instant::now();
        while files_in(&stick).is_empty() && patience.elapsed() < Duration::from_secs(20) {
            thread::sleep(Duration::from_millis(1));
        }
        // On a stick that was pulled no name leads anywhere.
        fs::rename(&stick, folder.path().join("ido")).unwrap();
        match session.answers() {
            Answer::Refused(why) => {
                refused += 1;
                assert!(why.starts_with("No se pudo guardar el archivo en"), "{why}");
            }
            Answer::Done(_) => {}
            Answer::Gone => panic!("the program has gone"),
        }
        fs::remove_dir_all(folder.path().join("ido")).unwrap();
    }
    assert!(refused > 0, "it was pulled in time");
    fs::create_dir(&stick).unwrap();
    for work in Work::ALL {
        town.works(work, &mut session, &stick).done();
    }
    town.is_whole(&mut session);
}

fn lay(session: &mut Session, package: &Path, stick: &Path) -> serde_json::Value {
    fs::create_dir_all(stick).unwrap();
    let path = stick.join("paquete.cabildo");
    fs::copy(package, &path).unwrap();
    let waiting = session.asks(&json!({ "lay": [path] })).done();
    waiting["files"].as_array().unwrap().last().unwrap()["file"].clone()
}

fn take(session: &mut Session, file: &serde_json::Value) -> Answer {
    let answer = session.calls("take_package", json!({ "file": file, "passphrase": null }));
    session.does("leave_packages", json!({ "files": [] }));
    answer
}

/// A package of the other town with much evidence in it.
fn large(folder: &Path) -> std::path::PathBuf {
    let place = folder.join("grande");
    fs::create_dir(&place).unwrap();
    let mut town = ready::town_in(&place);
    let mut session = town.opened();
    // Bytes that cannot be packed any smaller.
    let mut dice = crate::dice::Dice(7);
    let mut bytes = b"%PDF-1.7\n".to_vec();
    bytes.extend((0..EVIDENCE).map(|_| dice.below(256) as u8));
    let acta = place.join("Acta.pdf");
    fs::write(&acta, bytes).unwrap();
    let args = json!({ "round": town.other.1, "item": town.items[0], "respondent": null, "original": true });
    session.asks(&json!({ "open": "attach", "args": args, "from": acta })).done();
    let stick = place.join("palo");
    fs::create_dir(&stick).unwrap();
    town.works(Work::Package, &mut session, &stick).done();
    let package = folder.join("grande.cabildo");
    fs::rename(stick.join(&files_in(&stick)[0]), &package).unwrap();
    fs::remove_dir_all(&place).unwrap();
    package
}

fn count(data: &Path, sql: &str) -> i64 {
    rusqlite::Connection::open(data).unwrap().query_row(sql, (), |row| row.get(0)).unwrap()
}
