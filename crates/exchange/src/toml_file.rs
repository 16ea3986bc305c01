//! The folder of an instrument: `instrument.toml` (structure) and one `.ftl`
//! file for each language (words). `docs/instrument-format.md` explains it.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::{
    check::check, draft::Draft, hashed::hexadecimal, known::Known, place::Place, problem::Problem, read::ReadInstrument,
};

mod blocks;
mod structure;
mod words;
mod write;

#[cfg(test)]
mod tests;

pub use write::write_toml;
pub(crate) use write::{LevelTexts, cost_text, kind_text};

/// The name of the file of the structure.
pub const STRUCTURE: &str = "instrument.toml";

/// The files of one instrument, as text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct InstrumentFiles {
    /// `instrument.toml`.
    pub structure: String,
    /// Language code → the `.ftl` file of that language.
    pub words: BTreeMap<String, String>,
}

impl InstrumentFiles {
    /// A fingerprint of the files as they are, comments and all, without
    /// reading them. [`ReadInstrument::hash`] is the one of what they say.
    pub fn hash(&self) -> String {
        let mut hash = Sha256::new();
        hash.update(&self.structure);
        for (language, words) in &self.words {
            hash.update([0]);
            hash.update(language);
            hash.update([0]);
            hash.update(words);
        }
        hexadecimal(hash.finalize())
    }
}

/// What the files say.
///
/// # Errors
/// `instrument.toml` breaks the rules of TOML; lines of the files of words that
/// cannot be read are told as well.
pub fn read_toml(files: &InstrumentFiles) -> Result<Draft, Vec<Problem>> {
    let mut draft = Draft::new(Place::file(STRUCTURE));
    let structure = structure::read(&files.structure, &mut draft);
    for (number, (language, text)) in files.words.iter().enumerate() {
        let place = Place { part: number as u16 + 1, ..Place::file(&format!("{language}.ftl")) };
        words::read(language, text, &place, &mut draft);
    }
    match structure {
        Ok(()) => Ok(draft),
        Err(mut problems) => {
            problems.append(&mut draft.problems);
            Err(problems)
        }
    }
}

/// Reads an instrument and checks everything that can be known without using it.
///
/// # Errors
/// Every problem, in the order of the files.
pub fn read_instrument(files: &InstrumentFiles, known: &Known) -> Result<ReadInstrument, Vec<Problem>> {
    check(read_toml(files)?, known)
}
