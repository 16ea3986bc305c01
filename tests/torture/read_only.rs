//! A disk that can only be read, and permission that is lost while people work.

use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::Path,
    process::{Command, Stdio},
};

use serde_json::json;

use crate::{
    look::{copies_are_sound, files_in},
    place::Place,
    ready, say, sentence,
    session::{Answer, Session, cabildo},
    town::{Work, takes_in},
};

#[test]
fn a_data_file_on_a_read_only_disk_is_told_and_keeps_every_byte() {
    let Some(place) = Place::of(16 << 20) else { return };
    let mut town = ready::town_in(&place.seen());
    town.data = place.folder().join("cabildo.db");
    let seen = place.seen().join("cabildo.db");
    let bytes = fs::read(&seen).unwrap();
    place.becomes("ro");
    let mut session = Session::of(place.cabildo(), &town.data);
    let why = town.enters(&mut session).refused();
    assert_eq!(why, sentence(cabildo_text::Text::errors_store_read_only));
    assert!(fs::read(&seen).unwrap() == bytes, "not a byte of it has changed");
    assert_eq!(files_in(&place.seen()), ["cabildo.db"], "and nothing lies beside it");
    place.becomes("rw");
    town.enters(&mut session).done();
    town.works(Work::Save, &mut session, place.folder()).done();
    town.is_whole(&mut session);
}

#[test]
fn what_lies_on_a_read_only_stick_comes_in_and_nothing_is_written_there() {
    let Some(place) = Place::of(16 << 20) else { return };
    let folder = tempfile::tempdir().unwrap();
    let mut town = ready::town_in(folder.path());
    fs::copy(&town.packages[0], place.seen().join("otra.cabildo")).unwrap();
    fs::copy(&town.data, place.seen().join("copia.db")).unwrap();
    place.becomes("ro");
    let mut session = Session::of(place.cabildo(), &town.data);
    town.enters(&mut session).done();
    takes_in(&mut session, &place.folder().join("otra.cabildo")).done();
    let copy = place.folder().join("copia.db");
    session.asks(&json!({ "open": "weigh_file", "args": {}, "from": copy })).done();
    for work in [Work::Package, Work::Report] {
        let why = town.works(work, &mut session, place.folder()).refused();
        assert!(why.starts_with("No tiene permiso para guardar en"), "{work:?}: {why}");
    }
    let copy = json!({ "save": "whole_copy", "args": {}, "to": place.folder() });
    let why = session.asks(&copy).refused();
    assert_eq!(why, sentence(cabildo_text::Text::errors_copy_denied));
    town.works(Work::Save, &mut session, folder.path()).done();
    town.is_whole(&mut session);
}

#[test]
fn permission_that_is_lost_while_people_work_stops_only_what_needs_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut town = ready::town_in(folder.path());
    let stick = folder.path().join("palo");
    fs::create_dir(&stick).unwrap();
    let Some(program) = bound_by_permissions(folder.path()) else { return };
    let mut session = Session::of(program(), &town.data);
    town.enters(&mut session).done();
    town.works(Work::Save, &mut session, &stick).done();
    let places = [town.shelf(), stick.clone(), folder.path().to_path_buf(), town.data.clone()];
    let was: Vec<_> = places.iter().map(|it| fs::metadata(it).unwrap().permissions()).collect();
    for place in &places {
        let mode = if place.is_dir() { 0o555 } else { 0o444 };
        fs::set_permissions(place, fs::Permissions::from_mode(mode)).unwrap();
    }
    for work in Work::ALL {
        match (work, town.works(work, &mut session, &stick)) {
            // The file is open: its rights are not asked again.
            (Work::Save | Work::Import, Answer::Done(_)) => {}
            (Work::Copy, Answer::Refused(why)) => {
                assert_eq!(why, sentence(cabildo_text::Text::errors_copy_denied));
            }
            (Work::Package | Work::Report, Answer::Refused(why)) => {
                assert!(why.starts_with("No tiene permiso para guardar en"), "{work:?}: {why}");
            }
            (_, other) => panic!("{work:?}: {other:?}"),
        }
    }
    town.is_whole(&mut session);
    drop(session);
    let mut session = Session::of(program(), &town.data);
    let why = town.enters(&mut session).refused();
    assert_eq!(why, sentence(cabildo_text::Text::errors_store_read_only), "the next start says what is wrong");
    for (place, was) in places.iter().zip(was).rev() {
        fs::set_permissions(place, was).unwrap();
    }
    town.enters(&mut session).done();
    town.is_whole(&mut session);
    for work in Work::ALL {
        town.works(work, &mut session, &stick).done();
    }
    assert!(copies_are_sound(&town.shelf()) > 0);
}

/// How to start the program so that permissions bind it, as they bind anybody but root.
fn bound_by_permissions(folder: &Path) -> Option<fn() -> Command> {
    let locked = folder.join("candado");
    fs::create_dir(&locked).unwrap();
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o555)).unwrap();
    let binds = |mut touch: Command, name: &str| {
        let touched = touch.arg(locked.join(name)).stderr(Stdio::null()).status();
        touched.is_ok_and(|it| !it.success())
    };
    let starts = || without_override("true").stderr(Stdio::null()).status().is_ok_and(|it| it.success());
    let found: Option<fn() -> Command> = if binds(Command::new("touch"), "uno") {
        Some(cabildo)
    } else if starts() && binds(without_override("touch"), "dos") {
        Some(|| without_override(env!("CARGO_BIN_EXE_cabildo")))
    } else {
        say("permissions bind nobody here (no setpriv); permission lost while working was NOT tried");
        None
    };
    fs::remove_dir_all(&locked).unwrap();
    found
}

/// A program of root's that permissions bind all the same.
fn without_override(name: &str) -> Command {
    let mut program = Command::new("setpriv");
    program.args(["--bounding-set=-dac_override,-dac_read_search", name]);
    program
}
