//! Everything people answered that lies on a stick, found at once in whatever folder they put it.

use std::{
    fs::File,
    io::BufReader,
    path::{Path, PathBuf},
};

use cabildo_exchange::package::{ENDING, Kind, Opened};

use super::WaitingView;
use crate::{
    App, Nothing,
    error::{Error, Result},
    files::walk,
};

/// How deep folders may lie in folders.
const DEEPEST: usize = 8;

/// The answer sheets in a folder and in the folders in it, by name. What is called like one and cannot be read is among
/// them, so that it is told of; whatever else travels is left to whoever chooses it.
///
/// # Errors
/// The folder cannot be read, or has far too many files.
pub fn answers_on_stick(folder: &Path) -> Result<Vec<PathBuf>> {
    let is_ours = |path: &Path| path.extension().is_some_and(|it| it.eq_ignore_ascii_case(ENDING));
    let found = walk(folder, DEEPEST)?.into_iter().filter(|it| !it.is_strange && is_ours(&it.path));
    Ok(found.map(|it| it.path).filter(|path| may_be_answers(path)).collect())
}

/// Whether nothing is known that speaks against it.
fn may_be_answers(path: &Path) -> bool {
    let opened = File::open(path).ok().and_then(|file| Opened::new(BufReader::new(file)).ok());
    opened.is_none_or(|package| package.manifest().kind == Kind::Answers)
}

/// Lays all answer sheets of a stick down, to be looked into.
///
/// # Errors
/// There are none, the folder cannot be read, or has far too many files.
pub fn lay_stick(app: &mut App, _: Nothing, folder: &Path) -> Result<WaitingView> {
    let found = answers_on_stick(folder)?;
    if found.is_empty() { Err(Error::NoAnswersThere) } else { Ok(app.lay_packages(found)) }
}
