//! Killed while people work: answers, packages that come in, copies.

use std::{path::Path, time::Duration};

use crate::{
    dice::Dice,
    look::{copies_are_sound, files_in, is_sound},
    ready, say,
    session::{Answer, Session},
    town::{Town, Work},
    wanted,
};

/// The longest a child lives, in milliseconds after it is ready.
const LONGEST: u64 = 1000;
/// Every so many saves a package is taken in and a copy is made.
const EVERY: usize = 5;

#[test]
fn whatever_was_acknowledged_is_there_after_any_number_of_kills() {
    let folder = tempfile::tempdir().unwrap();
    let mut town = ready::town_in(folder.path());
    let mut dice = Dice(0x2026_1121);
    let mut kills = 0;
    while town.saves < wanted() {
        // What was left by the last kill is opened, compared, worked with and killed again.
        let mut session = town.opened();
        town.is_whole(&mut session);
        is_sound(&town.data);
        let killer = session.killed_after(Duration::from_millis(dice.below(LONGEST)));
        while works(&mut town, &mut session, folder.path()) {}
        killer.join().unwrap();
        kills += 1;
    }
    let mut session = town.opened();
    town.is_whole(&mut session);
    is_sound(&town.data);
    let whole = copies_are_sound(&town.shelf());
    say(&format!(
        "{} saves, {} imports, {} copies ({whole} kept, all whole), {kills} kills; lost: 0",
        town.saves, town.imports, town.copies,
    ));
    assert!(kills > 1, "the program was killed while it worked");
    drop(session);
    assert_eq!(leftovers(folder.path()), Vec::<String>::new(), "nothing half made lies about");
}

/// One save, and now and then something larger; whether the program is still there.
fn works(town: &mut Town, session: &mut Session, stick: &Path) -> bool {
    let mut does = |town: &mut Town, work| match town.works(work, session, stick) {
        Answer::Done(_) => true,
        Answer::Gone => false,
        Answer::Refused(why) => panic!("{work:?}: {why}"),
    };
    let is_larger = (town.saves + 1).is_multiple_of(EVERY);
    does(town, Work::Save) && (!is_larger || (does(town, Work::Import) && does(town, Work::Copy)))
}

/// Files beside the data file that are neither it nor its copies.
fn leftovers(folder: &Path) -> Vec<String> {
    let ours = |name: &String| name == "copias" || name == "cabildo.db" || name.starts_with("cabildo.db-");
    files_in(folder).into_iter().filter(|name| !ours(name)).collect()
}
