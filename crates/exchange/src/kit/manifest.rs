//! What the folder says about itself: `kit.json`, and the signature beside it.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{FORMAT, MANIFEST, MOST_FILE, MOST_FILES, MOST_MANIFEST, MOST_TOGETHER, SIGNATURE, StickName};
use crate::package::{
    MadeBy, NotAKey, SigningKey, SigningPublic,
    limits::MOST_WORDS,
    part::{is_hexadecimal, shown},
};

/// What a file of a kit is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KitPart {
    /// Installs the program.
    Installer,
    /// A questionnaire for the program.
    Instrument,
    /// To be printed or read.
    Paper,
    /// The public key of whoever signed.
    Key,
}

/// One file of a kit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KitFile {
    /// Where it lies in the folder.
    pub name: StickName,
    /// What it is for.
    pub part: KitPart,
    /// In bytes.
    pub size: u64,
    /// In 64 small hexadecimal digits.
    pub sha256: String,
}

/// `kit.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KitManifest {
    /// The version of the format.
    pub format: u32,
    /// When it was made, by the clock of the computer it was made on.
    pub made_at: DateTime<Utc>,
    /// On which computer.
    pub made_by: MadeBy,
    /// By which version of the program.
    pub program: String,
    /// The languages of its papers.
    pub languages: Vec<String>,
    /// The public key of the signature beside it.
    pub signer: SigningPublic,
    /// Every file but this one and its signature, by name.
    pub files: Vec<KitFile>,
}

/// Why a folder is not believed to be a kit.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KitProblem {
    /// There is no `kit.json`, or it is something else.
    #[error("not a kit")]
    NotAKit,
    /// A newer program made it.
    #[error("of format {format}")]
    TooNew {
        /// What it says its format is.
        format: u32,
    },
    /// There is no signature.
    #[error("not signed")]
    Unsigned,
    /// `kit.json` was changed after it was signed, or the signature is another's.
    #[error("signature broken")]
    Broken,
    /// Another key signed it than the one that was expected.
    #[error("signed with {0}")]
    OtherKey(SigningPublic),
    /// It names a file as none may be called.
    #[error("not allowed: {name}")]
    NameNotAllowed {
        /// As it can be shown.
        name: String,
    },
    /// Two of its files have names that most computers take for one, or one is the folder of another.
    #[error("twice: {name}")]
    Twice {
        /// The name.
        name: String,
    },
    /// It lists more, or larger files than any kit has.
    #[error("too large")]
    TooLarge,
}

#[derive(Deserialize)]
struct AnyFormat {
    format: u32,
}

#[derive(Deserialize)]
struct Names {
    files: Vec<Named>,
}

#[derive(Deserialize)]
struct Named {
    name: String,
}

impl KitManifest {
    /// Reads `kit.json` with the signature beside it. Nothing it says is to be believed but by whoever knows the key.
    ///
    /// # Errors
    /// It is none, not signed by the key it names, or says what no kit may.
    pub fn read(json: &[u8], signature: Option<&[u8]>) -> Result<Self, KitProblem> {
        let manifest = Self::parse(json)?;
        let signature = signature.ok_or(KitProblem::Unsigned)?;
        manifest.signer.check(json, signature).map(|_| manifest).ok_or(KitProblem::Broken)
    }

    /// Reads `kit.json` and looks at everything that can be known without the files.
    ///
    /// # Errors
    /// It is none, of a newer format, or says what no kit may.
    pub fn parse(json: &[u8]) -> Result<Self, KitProblem> {
        if json.len() as u64 > MOST_MANIFEST {
            return Err(KitProblem::TooLarge);
        }
        let any: AnyFormat = serde_json::from_slice(json).map_err(|_| KitProblem::NotAKit)?;
        if any.format > FORMAT {
            return Err(KitProblem::TooNew { format: any.format });
        }
        // Names that are not allowed are told as such, before anything else about them is looked at.
        let names: Names = serde_json::from_slice(json).map_err(|_| KitProblem::NotAKit)?;
        if let Some(it) = names.files.iter().find(|it| it.name.parse::<StickName>().is_err()) {
            return Err(KitProblem::NameNotAllowed { name: shown(&it.name) });
        }
        let manifest: Self = serde_json::from_slice(json).map_err(|_| KitProblem::NotAKit)?;
        manifest.check().map(|()| manifest)
    }

    /// The bytes of `kit.json` and of its signature; files come by name.
    ///
    /// # Errors
    /// It would not be one that can be read, or the key does not sign.
    pub fn write(mut self, key: &SigningKey) -> Result<(Vec<u8>, Vec<u8>), KitProblem> {
        self.files.sort_by(|a, b| a.name.cmp(&b.name));
        self.signer = key.public().clone();
        self.check()?;
        let mut json = serde_json::to_vec_pretty(&self).map_err(|_| KitProblem::NotAKit)?;
        json.push(b'\n');
        let comment = format!("{} kit", self.made_at.format("%Y-%m-%dT%H:%M:%SZ"));
        let signature = key.sign_bytes(&comment, &json).map_err(|NotAKey| KitProblem::Broken)?;
        Ok((json, signature.into_bytes()))
    }

    fn check(&self) -> Result<(), KitProblem> {
        if self.format == 0 {
            return Err(KitProblem::NotAKit);
        }
        let words = [&self.program, &self.made_by.name].into_iter().chain(&self.languages);
        let too_long = words.into_iter().any(|it| it.chars().count() > MOST_WORDS);
        if too_long || self.files.len() > MOST_FILES || self.languages.len() > MOST_FILES {
            return Err(KitProblem::TooLarge);
        }
        let (mut seen, mut together) = (BTreeSet::new(), 0_u64);
        for file in &self.files {
            together = together.saturating_add(file.size);
            if file.size > MOST_FILE || together > MOST_TOGETHER {
                return Err(KitProblem::TooLarge);
            }
            if file.sha256.len() != 64 || !file.sha256.bytes().all(is_hexadecimal) {
                return Err(KitProblem::NotAKit);
            }
            let folded = file.name.folded();
            if [MANIFEST, SIGNATURE].contains(&folded.as_str()) || !seen.insert(folded) {
                return Err(KitProblem::Twice { name: file.name.to_string() });
            }
        }
        let folder_of = |name: &str| {
            let mut ends: Vec<usize> = name.match_indices('/').map(|(at, _)| at).collect();
            ends.retain(|at| seen.contains(&name[..*at]) || [MANIFEST, SIGNATURE].contains(&&name[..*at]));
            !ends.is_empty()
        };
        match self.files.iter().find(|it| folder_of(&it.name.folded())) {
            Some(file) => Err(KitProblem::Twice { name: file.name.to_string() }),
            None => Ok(()),
        }
    }

    /// What its files come to, in bytes.
    pub fn size(&self) -> u64 {
        self.files.iter().map(|it| it.size).sum()
    }
}
