//! The disk is full: it is said, what stood there stands there, and work goes on once there is room.

use std::{collections::BTreeMap, fs, path::Path};

use serde_json::json;

use crate::{
    look::{aside, files_in, is_sound},
    place::Place,
    ready, say, sentence,
    session::{Answer, Session},
    town::{Town, Work},
};

/// Large enough for a town with a few copies, for which a disk must have room to spare.
const DISK: u64 = 160 << 20;
/// How much is left free, from nothing to enough for some of the work and not for the rest.
const LEFT: [u64; 5] = [0, 64 << 10, 512 << 10, 4 << 20, 80 << 20];

/// A town on a small disk, and a stick on it.
fn town_on(place: &Place) -> Town {
    let mut town = ready::town_in(&place.seen());
    town.data = place.folder().join("cabildo.db");
    fs::create_dir(place.seen().join("palo")).unwrap();
    town
}

fn opened(town: &Town, place: &Place) -> Session {
    let mut session = Session::of(place.cabildo(), &town.data);
    town.enters(&mut session).done();
    session
}

/// What may be said of a full disk.
fn sentences(stick: &Path) -> Vec<String> {
    let report = stick.join("Informe Otra - primera.pdf");
    let start = |words: String| words.split(report.to_str().unwrap()).next().unwrap().to_owned();
    vec![
        sentence(cabildo_text::Text::errors_store_full),
        sentence(cabildo_text::Text::errors_copy_full),
        // The first words; then comes the place or the size.
        start(sentence(|it| it.errors_not_written_full(report.to_str().unwrap()))),
        sentence(|it| it.errors_no_room_for_copy("7")).split('7').next().unwrap().to_owned(),
    ]
}

#[test]
fn a_full_disk_is_said_and_loses_nothing() {
    let Some(place) = Place::of(DISK) else { return };
    let mut town = town_on(&place);
    let stick = place.folder().join("palo");
    let may_be_said = sentences(&stick);
    let mut counts: BTreeMap<Work, (usize, usize)> = BTreeMap::new();
    for left in LEFT {
        let mut session = opened(&town, &place);
        for work in Work::ALL {
            place.fill_but(left);
            let before = files_of(&place);
            for _ in 0..if work == Work::Save { 20 } else { 2 } {
                let count = counts.entry(work).or_default();
                match town.works(work, &mut session, &stick) {
                    Answer::Done(_) => count.0 += 1,
                    Answer::Refused(why) => {
                        count.1 += 1;
                        assert!(may_be_said.iter().any(|it| why.starts_with(it)), "{work:?} with {left} left: {why}");
                        assert_eq!(half_made(&place), Vec::<String>::new(), "{work:?} with {left} left");
                    }
                    Answer::Gone => panic!("{work:?} with {left} left: the program has gone"),
                }
            }
            assert!(files_of(&place).is_superset(&before), "{work:?} with {left} left: nothing that was there is gone");
            town.is_whole(&mut session);
            place.empty();
            tidy(&place);
            town.works(work, &mut session, &stick).done();
        }
        drop(session);
        town.is_whole(&mut opened(&town, &place));
        let (_aside, file) = aside(&place.seen().join("cabildo.db"));
        is_sound(&file);
    }
    let refused: usize = counts.values().map(|it| it.1).sum();
    say(&format!("full disk, done and refused: {counts:?}; lost: 0"));
    assert!(counts.values().all(|it| it.0 > 0 && it.1 > 0), "each was refused sometimes: {counts:?}, {refused}");
}

#[test]
fn what_stood_at_a_place_stands_there_when_the_disk_is_full() {
    let Some(place) = Place::of(DISK) else { return };
    let town = town_on(&place);
    let mut session = opened(&town, &place);
    let (seen, to) = (place.seen().join("palo/Informe.pdf"), place.folder().join("palo/Informe.pdf"));
    fs::write(&seen, "the old report").unwrap();
    let about = json!({ "kind": "assessment", "round": town.other.1 });
    let args = json!({ "about": about, "language": "es", "paper": null });
    let save = json!({ "save": "report", "args": args, "to": to });
    place.fill_but(8 << 10);
    let why = session.asks(&save).refused();
    assert_eq!(why, sentence(|it| it.errors_not_written_full(to.to_str().unwrap())));
    assert_eq!(fs::read_to_string(&seen).unwrap(), "the old report");
    assert_eq!(files_in(&place.seen().join("palo")), ["Informe.pdf"], "nothing half made beside it");
    place.empty();
    session.asks(&save).done();
    assert!(fs::read(&seen).unwrap().starts_with(b"%PDF"));
}

#[test]
fn a_start_on_a_full_disk_says_so_or_works_and_the_copy_of_the_day_follows() {
    let Some(place) = Place::of(DISK) else { return };
    let mut town = town_on(&place);
    for left in LEFT {
        let _ = fs::remove_dir_all(place.seen().join("copias"));
        place.fill_but(left);
        let mut session = Session::of(place.cabildo(), &town.data);
        match town.enters(&mut session) {
            Answer::Done(_) => {
                let copies = session.does("copies", json!({}));
                let (made, trouble) = (copies["copies"].as_array().unwrap().len(), copies["trouble"].as_str());
                assert!(made == 1 || trouble.is_some(), "with {left} left, a copy or why there is none: {copies}");
            }
            Answer::Refused(why) => {
                assert_eq!(why, sentence(cabildo_text::Text::errors_store_full), "with {left} left");
                // The same program goes on as soon as there is room.
                place.empty();
                town.enters(&mut session).done();
            }
            Answer::Gone => panic!("with {left} left, the program has gone"),
        }
        assert_eq!(half_made(&place), Vec::<String>::new(), "with {left} left");
        drop(session);
        place.empty();
        let mut session = opened(&town, &place);
        town.is_whole(&mut session);
        let copies = files_in(&place.seen().join("copias"));
        assert_eq!(copies.len(), 1, "with room again, there is the copy of the day: {copies:?}");
        let (_aside, copy) = aside(&place.seen().join("copias").join(&copies[0]));
        is_sound(&copy);
    }
}

/// Files that are not whole.
fn half_made(place: &Place) -> Vec<String> {
    let all = files_of(place);
    all.into_iter().filter(|name| name.ends_with(".part") || name.contains(".tmp")).collect()
}

/// Every file on the disk but those that are SQLite's own.
fn files_of(place: &Place) -> std::collections::BTreeSet<String> {
    let mut all = std::collections::BTreeSet::new();
    for folder in ["", "palo", "copias"] {
        let names = files_in(&place.seen().join(folder)).into_iter();
        all.extend(names.filter(|it| !it.starts_with("cabildo.db-")).map(|it| format!("{folder}/{it}")));
    }
    all
}

/// Takes away what the work made, so that the next has the same room.
fn tidy(place: &Place) {
    let _ = fs::remove_dir_all(place.seen().join("copias"));
    for name in files_in(&place.seen().join("palo")) {
        fs::remove_file(place.seen().join("palo").join(name)).unwrap();
    }
}
