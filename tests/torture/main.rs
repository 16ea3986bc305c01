//! The program is killed at any moment, on disks that are full, failing, read-only or gone: nothing it said was saved
//! may be lost, and what does not work is said in a clear sentence.
//!
//! Children answer requests on a data file (`cabildo call`); this program kills them, fills their disk or takes it
//! away, and compares what stands in the file with what was acknowledged.
//!
//! `CABILDO_TORTURE=10000` makes so many saves; without it a few hundred.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops there, and the line says why")]

use std::io::Write;

mod dice;
mod failing;
mod full;
mod killed;
mod look;
mod migrated;
mod place;
mod pulled;
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

/// Says something that is seen even where a test passes: counts, and what could not be tried here.
fn say(words: &str) {
    let _ = writeln!(std::io::stderr(), "torture: {words}");
}

/// The sentence that the program says in its first language.
fn sentence(of: impl FnOnce(&cabildo_text::Text) -> String) -> String {
    of(&cabildo_text::Text::new(cabildo_text::Language::REFERENCE))
}
