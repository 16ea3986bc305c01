//! The program is killed at any moment, on disks that are full, failing, read-only or gone: nothing it said was saved
//! may be lost, and what does not work is said in a clear sentence.
//!
//! Children answer requests on a data file (`cabildo call`); this program kills them, fills their disk or takes it
//! away, and compares what stands in the file with what was acknowledged.
//!
//! `CABILDO_TORTURE=10000` makes so many saves; without it a few hundred.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops there, and the line says why")]

use std::io::Write;

use dice::Dice;

mod dice;
#[cfg(target_os = "linux")]
mod failing;
#[cfg(target_os = "linux")]
mod full;
mod killed;
mod look;
mod migrated;
#[cfg(target_os = "linux")]
mod place;
mod pulled;
#[cfg(target_os = "linux")]
mod read_only;
mod ready;
mod session;
mod town;
mod two;

/// How many saves are made, unless the environment says otherwise.
const SAVES: usize = 200;

/// How many saves are wanted of a run.
fn wanted() -> usize {
    std::env::var("CABILDO_TORTURE").ok().and_then(|it| it.parse().ok()).unwrap_or(SAVES)
}

/// How many towns are tortured at once: while one waits for its disk, others go on.
const TOWNS: usize = 4;

/// Does the same in several towns at once, each with chance of its own and its part of what is wanted.
fn in_towns<T: Send>(seed: u64, wanted: usize, town: impl Fn(Dice, usize) -> T + Sync) -> Vec<T> {
    let part = wanted.div_ceil(TOWNS);
    std::thread::scope(|scope| {
        let town = &town;
        let of = |number: u64| scope.spawn(move || town(Dice(seed + number), part));
        let towns: Vec<_> = (0..TOWNS as u64).map(of).collect();
        towns.into_iter().map(|it| it.join().expect("the town says what is wrong")).collect()
    })
}

/// Says something that is seen even where a test passes: counts, and what could not be tried here.
fn say(words: &str) {
    let _ = writeln!(std::io::stderr(), "torture: {words}");
}

/// The sentence that the program says in its first language.
fn sentence(of: impl FnOnce(&cabildo_text::Text) -> String) -> String {
    of(&cabildo_text::Text::new(cabildo_text::Language::REFERENCE))
}
