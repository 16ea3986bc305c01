//! Reading an instrument as its authors write it: a folder with
//! `instrument.toml` (structure) and one `.ftl` file for each language (words).
//!
//! [`read_instrument`] reports all problems at once, each with its file, its
//! place and what to do, so that an author gets a list and not a duel. The
//! format is explained in `docs/instrument-format.md`.

use std::{collections::BTreeMap, ops::Range};

use cabildo_domain::Instrument;
use sha2::{Digest, Sha256};

use crate::{Known, reach, structure, words};

/// The files of one instrument, as text.
#[derive(Debug, Clone, Default)]
pub struct InstrumentFiles {
    /// `instrument.toml`.
    pub structure: String,
    /// Language code → the `.ftl` file of that language.
    pub words: BTreeMap<String, String>,
}

impl InstrumentFiles {
    /// A fingerprint of structure and words in all languages.
    pub fn hash(&self) -> String {
        let mut hash = Sha256::new();
        hash.update(&self.structure);
        for (language, words) in &self.words {
            hash.update([0]);
            hash.update(language);
            hash.update([0]);
            hash.update(words);
        }
        hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// An instrument with its words: language → key → text. Keys are ids, or ids
/// with an attribute such as `LID-2.question`.
#[derive(Debug, Clone)]
pub struct ReadInstrument {
    /// What is asked.
    pub instrument: Instrument,
    /// In which words.
    pub words: BTreeMap<String, BTreeMap<String, String>>,
}

/// Something an author has to mend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// `instrument.toml`, `es.ftl`…
    pub file: String,
    /// Counted from 1.
    pub line: usize,
    /// The bytes it is about, where they are known.
    pub span: Option<Range<usize>>,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub hint: String,
}

/// Reads an instrument and checks everything that can be known without using it.
///
/// # Errors
/// Every problem, in the order of the files.
pub fn read_instrument(files: &InstrumentFiles, known: &Known) -> Result<ReadInstrument, Vec<Problem>> {
    let (instrument, mut problems) = structure::read(&files.structure, known);
    let (words, wording_problems) = words::read(files, instrument.as_ref());
    problems.extend(wording_problems);
    match instrument {
        Some(instrument) if problems.is_empty() => {
            problems.extend(reach::problems(&instrument, &files.structure));
            if problems.is_empty() { Ok(ReadInstrument { instrument, words }) } else { Err(problems) }
        }
        Some(_) | None => Err(problems),
    }
}

/// The line of a byte, counted from 1.
pub(crate) fn line_of(text: &str, byte: usize) -> usize {
    text.as_bytes()[..byte.min(text.len())].iter().filter(|it| **it == b'\n').count() + 1
}
