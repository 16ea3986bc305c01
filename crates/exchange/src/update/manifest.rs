//! What an update says about itself.

use std::collections::BTreeMap;

use cabildo_domain::update::{Arrival, System, Version};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{FORMAT, MOST, MOST_LINES, MOST_NEWS};
use crate::{
    kit::StickName,
    package::{MANIFEST_NAME, PackageProblem, part::is_hexadecimal},
};

/// `manifest.json` of an update.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UpdateManifest {
    /// The version of the format.
    pub format: u32,
    /// The version of the program it brings.
    pub version: Version,
    /// For which kind of computer.
    pub system: System,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// What the installer is called; it has no folder.
    pub file: StickName,
    /// Its size in bytes.
    pub size: u64,
    /// Its SHA-256 in 64 small hexadecimal digits.
    pub sha256: String,
    /// What is new, a sentence each, by language.
    pub news: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
struct AnyFormat {
    format: u32,
}

impl UpdateManifest {
    /// Reads a manifest that a key we know signed.
    ///
    /// # Errors
    /// It is none, of a newer format, or says what no update may.
    pub fn parse(json: &[u8]) -> Result<Self, PackageProblem> {
        let any: AnyFormat = serde_json::from_slice(json).map_err(|_| damaged())?;
        if any.format > FORMAT {
            return Err(PackageProblem::TooNew { format: any.format });
        }
        let manifest: Self = serde_json::from_slice(json).map_err(|_| damaged())?;
        manifest.check().map(|()| manifest)
    }

    /// The bytes of the manifest.
    ///
    /// # Errors
    /// It says what no update may.
    pub(super) fn write(&self) -> Result<Vec<u8>, PackageProblem> {
        self.check()?;
        let mut json = serde_json::to_vec_pretty(self).map_err(|_| damaged())?;
        json.push(b'\n');
        Ok(json)
    }

    /// How the program arrives.
    pub fn arrival(&self) -> Option<Arrival> {
        Arrival::of(self.file.as_str())
    }

    /// What is new, in this language or the first there is.
    pub fn news_in(&self, language: &str) -> &[String] {
        self.news.get(language).or_else(|| self.news.values().next()).map_or(&[], Vec::as_slice)
    }

    fn check(&self) -> Result<(), PackageProblem> {
        let too_large = |part: &str| PackageProblem::TooLarge { part: part.to_owned() };
        if self.size > MOST {
            return Err(too_large(self.file.as_str()));
        }
        let letters = |lines: &Vec<String>| lines.iter().map(|it| it.chars().count()).sum::<usize>();
        let is_long = |lines: &Vec<String>| lines.len() > MOST_LINES || letters(lines) > MOST_NEWS;
        if self.news.len() > MOST_LINES || self.news.values().any(is_long) {
            return Err(too_large(MANIFEST_NAME));
        }
        // Somebody reads these before clicking: nothing that hides or moves other signs.
        let is_plain = |line: &String| !line.chars().any(|it| it.is_control() || is_hidden(it));
        let is_told = self.news.values().all(|lines| !lines.is_empty() && lines.iter().all(is_plain));
        let is_hash = self.sha256.len() == 64 && self.sha256.bytes().all(is_hexadecimal);
        let fits = self.arrival().is_some_and(|it| it.system() == self.system);
        if self.format > 0 && is_hash && fits && is_told && self.file.pieces().count() == 1 {
            Ok(())
        } else {
            Err(damaged())
        }
    }
}

/// Signs without a shape of their own that change how others are read.
fn is_hidden(it: char) -> bool {
    matches!(it, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

fn damaged() -> PackageProblem {
    PackageProblem::Damaged { part: MANIFEST_NAME.to_owned() }
}
