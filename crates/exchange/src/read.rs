//! An instrument that was read and found right.

use std::collections::BTreeMap;

use cabildo_domain::{Instrument, Scale};
use sha2::{Digest, Sha256};

use crate::{hashed::hexadecimal, problem::Problem, toml_file};

/// Language code → key → text. Keys are ids, or ids with an attribute such as `LID-2.question`.
pub type Words = BTreeMap<String, BTreeMap<String, String>>;

/// An instrument with its words, free of problems.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadInstrument {
    /// What is asked.
    pub instrument: Instrument,
    /// In which words; also the names of the levels of its own scales, `scale-<id>-<n>`.
    pub words: Words,
    /// The scales it brings along.
    pub scales: Vec<Scale>,
    /// What this program cannot do and left out.
    pub left_out: Vec<Problem>,
}

impl ReadInstrument {
    /// A fingerprint of the content: the same for a folder and a workbook that
    /// say the same, whatever their comments, order of entries or line ends.
    pub fn hash(&self) -> String {
        let files = toml_file::write_toml(self);
        let mut hash = Sha256::new();
        hash.update(&files.structure);
        for (language, words) in &self.words {
            for part in [language].into_iter().chain(words.iter().flat_map(|(key, text)| [key, text])) {
                hash.update([0]);
                hash.update(part);
            }
        }
        hexadecimal(hash.finalize())
    }
}
