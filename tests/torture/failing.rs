//! A disk that fails now and then, or from one moment to the next: `fiu-run` (Debian's fiu-utils) makes what the
//! program asks of the system fail.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::Duration,
};

use serde_json::json;

use crate::{
    dice::Dice,
    in_towns,
    look::{copies_are_sound, is_sound},
    ready, say, sentence,
    session::{Answer, Session},
    town::{Work, takes_in},
    wanted,
};

/// The number of an error, as the system gives it.
const EIO: u32 = 5;
const ENOSPC: u32 = 28;
const EROFS: u32 = 30;

/// How much is done with each program.
const OPERATIONS: usize = 15;

/// What fails, how often, and with which error.
const FAILURES: [(&str, &str, u32); 10] = [
    ("posix/io/rw/pwrite", "0.05", EIO),
    ("posix/io/rw/pwrite", "0.05", ENOSPC),
    ("posix/io/rw/pwrite/reduce", "0.10", 0),
    ("posix/io/sync/*", "0.10", EIO),
    ("posix/io/sync/*", "0.10", ENOSPC),
    ("posix/io/rw/ftruncate", "0.20", ENOSPC),
    ("posix/io/oc/open", "0.10", EIO),
    ("posix/io/rw/pread", "0.02", EIO),
    ("posix/io/dir/rename", "0.30", EIO),
    ("posix/io/dir/unlink", "0.50", EIO),
];

/// A program whose disk can be made to fail; none, said aloud, where that cannot be done.
struct Failing {
    /// Where it is told what fails.
    orders: PathBuf,
    /// What it says to developers goes there.
    said: PathBuf,
}

impl Failing {
    fn here(folder: &Path) -> Option<Self> {
        let there = Command::new("fiu-run").args(["-x", "-f", "", "true"]).stderr(Stdio::null()).status();
        if there.is_ok_and(|it| it.success()) {
            return Some(Self { orders: folder.join("fiu"), said: folder.join("dicho") });
        }
        say("there is no fiu-run here (Debian's fiu-utils); disks that fail were NOT tried");
        None
    }

    fn opens(&self, data: &Path) -> Session {
        let mut program = Command::new("fiu-run");
        program.arg("-x").arg("-f").arg(&self.orders).arg(env!("CARGO_BIN_EXE_cabildo"));
        program.stderr(fs::File::create(&self.said).unwrap());
        Session::of(program, data)
    }

    /// From now on this fails in that program, or no longer.
    fn order(&self, session: &Session, order: &str) {
        let pipe = |end: &str| self.orders.with_file_name(format!("fiu-{}.{end}", session.id()));
        fs::write(pipe("in"), format!("{order}\n")).unwrap();
        assert_eq!(fs::read_to_string(pipe("out")).unwrap().trim(), "0", "{order}");
    }
}

/// How often what failed was done all the same, and refused.
type Counts = BTreeMap<&'static str, (usize, usize)>;

#[test]
fn a_disk_that_fails_now_and_then_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    if Failing::here(folder.path()).is_none() {
        return;
    }
    let mut counts = Counts::new();
    for (name, (done, refused)) in in_towns(0x2026_1123, wanted() / 4, fails_now_and_then).into_iter().flatten() {
        let count = counts.entry(name).or_default();
        *count = (count.0 + done, count.1 + refused);
    }
    say(&format!("failing disk, done and refused: {counts:?}; lost: 0"));
    assert!(counts.values().any(|it| it.1 > 0), "something failed");
}

/// One town, until so many answers were acknowledged.
fn fails_now_and_then(mut dice: Dice, wanted: usize) -> Counts {
    let folder = tempfile::tempdir().unwrap();
    let disk = Failing::here(folder.path()).expect("it was there");
    let mut town = ready::town_in(folder.path());
    let stick = folder.path().join("palo");
    let mut counts = Counts::new();
    while town.saves < wanted {
        let _ = fs::remove_dir_all(&stick);
        fs::create_dir(&stick).unwrap();
        let (name, how_often, error) = FAILURES[dice.below(FAILURES.len() as u64) as usize];
        let mut session = disk.opens(&town.data);
        town.enters(&mut session).done();
        disk.order(&session, &format!("enable_random name={name},probability={how_often},failinfo={error}"));
        let count = counts.entry(name).or_default();
        for _ in 0..OPERATIONS {
            let work = if dice.below(2) > 0 { Work::Save } else { Work::ALL[dice.below(5) as usize] };
            match town.works(work, &mut session, &stick) {
                Answer::Done(_) => count.0 += 1,
                Answer::Refused(why) => {
                    count.1 += 1;
                    assert!(is_about_the_disk(&why), "{name}, {work:?}: {why}");
                }
                Answer::Gone => panic!("{name}, {work:?}: {}", fs::read_to_string(&disk.said).unwrap()),
            }
        }
        drop(session);
        town.is_whole(&mut town.opened());
        is_sound(&town.data);
    }
    copies_are_sound(&town.shelf());
    counts
}

/// Whether a sentence says something about a disk and what to do, and blames nothing else.
fn is_about_the_disk(why: &str) -> bool {
    use cabildo_text::Text;
    let whole = [
        Text::errors_store_full,
        Text::errors_store_unreachable,
        Text::errors_store_read_only,
        Text::errors_copy_full,
        Text::errors_copy_denied,
        Text::errors_copy_not_made,
    ];
    let begins = ["No se pudo guardar el archivo en", "No hay espacio para", "No se pudo leer «"];
    whole.into_iter().any(|it| sentence(it) == why) || begins.iter().any(|it| why.starts_with(it))
}

#[test]
fn a_disk_that_goes_away_and_comes_back_stops_nobody_for_good() {
    let folder = tempfile::tempdir().unwrap();
    let Some(disk) = Failing::here(folder.path()) else { return };
    let mut town = ready::town_in(folder.path());
    let stick = folder.path().join("palo");
    fs::create_dir(&stick).unwrap();
    let mut session = disk.opens(&town.data);
    town.enters(&mut session).done();
    for error in [EIO, ENOSPC, EROFS] {
        for point in ["posix/io/rw/pwrite", "posix/io/sync/*"] {
            town.works(Work::Save, &mut session, &stick).done();
            disk.order(&session, &format!("enable name={point},failinfo={error}"));
            for work in [Work::Save, Work::Import, Work::Copy] {
                let answer = town.works(work, &mut session, &stick);
                assert!(
                    matches!(&answer, Answer::Refused(why) if is_about_the_disk(why)),
                    "{point} {error}, {work:?}: {answer:?}"
                );
            }
            disk.order(&session, &format!("disable name={point}"));
            for work in [Work::Save, Work::Import, Work::Copy] {
                town.works(work, &mut session, &stick).done();
            }
            town.is_whole(&mut session);
        }
    }
    for work in Work::ALL {
        town.works(work, &mut session, &stick).done();
    }
    drop(session);
    town.is_whole(&mut town.opened());
    is_sound(&town.data);
}

#[test]
fn a_stick_that_fails_while_it_is_written_or_read_is_told_and_tried_again() {
    let folder = tempfile::tempdir().unwrap();
    let Some(disk) = Failing::here(folder.path()) else { return };
    let mut town = ready::town_in(folder.path());
    let stick = folder.path().join("palo");
    fs::create_dir(&stick).unwrap();
    for work in [Work::Package, Work::Report] {
        let mut session = disk.opens(&town.data);
        town.enters(&mut session).done();
        // Once: the next thing that is written is the answer.
        disk.order(&session, &format!("enable name=posix/io/rw/write,onetime,failinfo={EIO}"));
        let why = town.works(work, &mut session, &stick).refused();
        assert!(why.starts_with("No se pudo guardar el archivo en"), "{work:?}: {why}");
        assert_eq!(fs::read_dir(&stick).unwrap().count(), 0, "{work:?}: nothing half made stays");
        town.works(work, &mut session, &stick).done();
        fs::remove_dir_all(&stick).unwrap();
        fs::create_dir(&stick).unwrap();
    }
    let mut session = disk.opens(&town.data);
    town.enters(&mut session).done();
    let waiting = session.asks(&json!({ "lay": [town.packages[1]] })).done();
    let file = &waiting["files"][0]["file"];
    // The program waits for the next question by then; what it reads afterwards is the package.
    thread::sleep(Duration::from_millis(200));
    disk.order(&session, &format!("enable name=posix/io/rw/read,onetime,failinfo={EIO}"));
    let answer = session.calls("take_package", json!({ "file": file, "passphrase": null }));
    assert!(matches!(&answer, Answer::Refused(why) if why.starts_with("No se pudo leer el paquete")), "{answer:?}");
    let known = session.does("taken_packages", json!({}));
    assert_eq!(known["packages"].as_array().unwrap().len(), 1, "nothing of it came in: {known}");
    takes_in(&mut session, &town.packages[1]).done();
    town.is_whole(&mut session);
}
