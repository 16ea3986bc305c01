//! Killed while people work: answers, packages that come in, copies.

use std::{path::Path, time::Duration};

use crate::{
    TOWNS,
    dice::Dice,
    in_towns,
    look::{copies_are_sound, files_in, is_sound},
    ready, say,
    session::{Answer, Session},
    town::{Town, Work},
    wanted,
};

/// A child does up to so many pieces of work before somebody takes aim at it, so that a slow computer gets as far as a
/// quick one.
const PIECES: u64 = 24;
/// And then it lives so long at the most, in milliseconds.
const LONGEST: u64 = 300;
/// Of so many pieces of work, one is a package that is taken in and one a copy; the others are answers.
const MOSTLY_SAVES: u64 = 10;

#[test]
fn whatever_was_acknowledged_is_there_after_any_number_of_kills() {
    let towns = in_towns(0x2026_1121, wanted(), killed_again_and_again);
    let sum = |of: fn(&(Town, usize, usize)) -> usize| towns.iter().map(of).sum::<usize>();
    let (saves, imports, copies) = (sum(|it| it.0.saves), sum(|it| it.0.imports), sum(|it| it.0.copies));
    let (whole, kills) = (sum(|it| it.1), sum(|it| it.2));
    say(&format!(
        "{saves} saves, {imports} imports, {copies} copies ({whole} kept, all whole), {kills} kills; lost: 0"
    ));
    assert!(kills > TOWNS, "the program was killed while it worked");
}

/// One town; how many copies it has at the end, and how often it was killed.
fn killed_again_and_again(mut dice: Dice, wanted: usize) -> (Town, usize, usize) {
    let folder = tempfile::tempdir().unwrap();
    let mut town = ready::town_in(folder.path());
    let mut kills = 0;
    while town.saves < wanted {
        // What was left by the last kill is opened, compared, worked with and killed again.
        let mut session = town.opened();
        town.is_whole(&mut session);
        is_sound(&town.data);
        for _ in 0..dice.below(PIECES) {
            assert!(works(&mut town, &mut dice, &mut session, folder.path()), "nobody has killed it yet");
        }
        let killer = session.killed_after(Duration::from_millis(dice.below(LONGEST)));
        while works(&mut town, &mut dice, &mut session, folder.path()) {}
        killer.join().unwrap();
        kills += 1;
    }
    let mut session = town.opened();
    town.is_whole(&mut session);
    is_sound(&town.data);
    let whole = copies_are_sound(&town.shelf());
    drop(session);
    assert_eq!(leftovers(folder.path()), Vec::<String>::new(), "nothing half made lies about");
    (town, whole, kills)
}

/// One piece of work, mostly an answer; whether the program is still there.
fn works(town: &mut Town, dice: &mut Dice, session: &mut Session, stick: &Path) -> bool {
    let work = match dice.below(MOSTLY_SAVES) {
        0 => Work::Import,
        1 => Work::Copy,
        2.. => Work::Save,
    };
    match town.works(work, session, stick) {
        Answer::Done(_) => true,
        Answer::Gone => false,
        Answer::Refused(why) => panic!("{work:?}: {why}"),
    }
}

/// Files beside the data file that are neither it nor its copies.
fn leftovers(folder: &Path) -> Vec<String> {
    let ours = |name: &String| name == "copias" || name == "cabildo.db" || name.starts_with("cabildo.db-");
    files_in(folder).into_iter().filter(|name| !ours(name)).collect()
}
