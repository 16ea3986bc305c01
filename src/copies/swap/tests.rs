//! The program is stopped after each step; the next start finds one whole state or the other.

use chrono::NaiveDate;
use serde_json::json;

use super::*;
use crate::{Clock, Ids};

fn open(path: &Path) -> App {
    let clock = Clock::new(|| "2026-11-22T09:00:00Z".parse().unwrap());
    App::open_with(path, clock, Ids::of_this_computer()).unwrap()
}

fn councils(app: &App) -> usize {
    app.store.read().list_councils().unwrap().len()
}

fn add(app: &mut App, name: &str) {
    let profile = json!({ "name": name, "country": "BO", "region": "", "population": null, "termEnds": null });
    app.call("create_council", profile).unwrap();
}

fn at() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap().and_hms_opt(10, 0, 0).unwrap()
}

/// A file with two councils, of which one is younger than its copy.
fn place() -> (tempfile::TempDir, PathBuf, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("cabildo.db");
    let mut app = open(&path);
    add(&mut app, "San Jacinto");
    let copy = app.copy_before(Why::Asked).unwrap();
    add(&mut app, "Villa Nueva");
    app.close().unwrap();
    let copy = folder.path().join("copias").join(copy);
    (folder, path, copy)
}

#[test]
fn whenever_it_stops_the_next_start_finds_a_whole_state() {
    for stop in 0..6 {
        let (folder, path, copy) = place();
        let mut app = open(&path);
        let mut done = 0;
        let mut goes_on = || {
            done += 1;
            done <= stop
        };
        let stopped = || -> Option<()> {
            goes_on().then_some(())?;
            let mut coming = prepare(&path, &copy, None).unwrap();
            goes_on().then_some(())?;
            finish(&mut coming, Some(&app.store)).unwrap();
            drop(coming);
            goes_on().then_some(())?;
            Shelf::of(&path).add(&app.store, &path, at(), Why::Restore).unwrap();
            goes_on().then_some(())?;
            app.store.let_go().unwrap();
            goes_on().then_some(())?;
            put_in_place(&incoming(&path), &path).unwrap();
            Some(())
        };
        let finished = { stopped }().is_some();
        // As a kill leaves it: nothing is closed.
        std::mem::forget(app);
        let after = open(&path);
        assert_eq!(councils(&after), if finished { 1 } else { 2 }, "stopped after step {stop}");
        assert!(!incoming(&path).exists(), "what was prepared is tidied up");
        drop(folder);
    }
}

#[test]
fn a_power_cut_while_a_damaged_file_is_left_keeps_all_its_bytes() {
    let (_folder, path, copy) = place();
    let mut bytes = std::fs::read(&path).unwrap();
    bytes[8192..20480].fill(0xA5);
    std::fs::write(&path, &bytes).unwrap();
    let mut coming = prepare(&path, &copy, None).unwrap();
    finish(&mut coming, None).unwrap();
    drop(coming);
    // All but the last step.
    let aside = Shelf::of(&path).free(at(), Why::Damaged);
    copy_bytes(&path, &aside).unwrap();
    assert!(Store::open(&path).is_err(), "it is still the damaged one");
    assert!(replace_damaged(&path, &incoming(&path), at()).unwrap().exists());
    assert!(std::fs::read(&aside).unwrap() == bytes);
    assert_eq!(councils(&open(&path)), 1);
}
