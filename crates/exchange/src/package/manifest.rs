//! What a package says about itself, before anything in it is believed.

use cabildo_domain::{CouncilId, RoundId};
use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    FORMAT, MANIFEST_NAME, PackageProblem, PartName, RoundPublic, SigningPublic,
    limits::{MOST_PARTS, MOST_TOGETHER, MOST_WORDS},
};

/// What a package is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Whole assessments with everything that was answered.
    Assessment,
    /// What one respondent answered; always sealed.
    Answers,
    /// What a group settled on, and nothing of any person.
    Results,
    /// What the council means to do, and how it goes.
    Plan,
    /// Instruments and nothing of any council.
    Instrument,
    /// What a respondent needs to answer on another computer.
    Invitation,
}

impl Kind {
    /// All, in the order in which they are explained.
    pub const ALL: [Self; 6] =
        [Self::Assessment, Self::Answers, Self::Results, Self::Plan, Self::Instrument, Self::Invitation];
}

/// The computer a package was made on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct MadeBy {
    /// The device, as in its revisions.
    pub device: Uuid,
    /// As its owner named it. Shown, never trusted.
    pub name: String,
}

/// The council a package is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CouncilHead {
    /// The council.
    #[schemars(with = "Uuid")]
    pub id: CouncilId,
    /// Its name when the package was made. Shown, never trusted.
    pub name: String,
}

/// For whom a package is sealed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", tag = "for")]
pub enum Sealed {
    /// Whoever holds the key of a round.
    Round {
        /// The round.
        #[schemars(with = "Uuid")]
        round: RoundId,
        /// Its public key, `age1…`.
        #[schemars(with = "String")]
        recipient: RoundPublic,
    },
    /// Whoever knows the passphrase.
    Passphrase,
}

/// One part of a package.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PartEntry {
    /// What it is called in the zip.
    #[schemars(with = "String")]
    pub name: PartName,
    /// Unpacked, in bytes.
    pub size: u64,
    /// SHA-256 of it unpacked, in 64 small hexadecimal digits.
    #[schemars(regex(pattern = "^[0-9a-f]{64}$"))]
    pub sha256: String,
}

/// What whoever makes a package says about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// What it is for.
    pub kind: Kind,
    /// The package itself: one taken in twice is known by it.
    pub id: Uuid,
    /// When, by the clock of the computer it was made on.
    pub made_at: DateTime<Utc>,
    /// Where.
    pub made_by: MadeBy,
    /// By which version of the program.
    pub program: String,
    /// About which council, if about one.
    pub council: Option<CouncilHead>,
    /// About what, in words.
    pub about: String,
}

/// `manifest.json`.
///
/// Of a sealed package, the outer one tells only what anybody may know: no
/// council, no computer, no words. The whole one lies inside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Manifest {
    /// The version of the format, 1.
    #[schemars(range(min = 1, max = 1))]
    pub format: u32,
    /// What the package is for.
    pub kind: Kind,
    /// The package itself; the same inside and outside of a seal.
    pub id: Uuid,
    /// When it was made, by the clock of the computer it was made on.
    pub made_at: DateTime<Utc>,
    /// The computer; not told outside of a seal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub made_by: Option<MadeBy>,
    /// The version of the program that made it.
    pub program: String,
    /// The council; not told outside of a seal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub council: Option<CouncilHead>,
    /// What it is about, in words; not told outside of a seal. Shown, never trusted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
    /// For whom it is sealed; absent if anybody may read it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sealed: Option<Sealed>,
    /// The public key of the signature beside it, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub signer: Option<SigningPublic>,
    /// Every part but the manifest, its signature and `mimetype`.
    pub parts: Vec<PartEntry>,
}

/// What every version of the format begins with.
#[derive(Deserialize)]
struct AnyFormat {
    format: u32,
}

impl Manifest {
    /// The manifest of what `head` tells.
    pub(super) fn new(head: Head, signer: Option<SigningPublic>, parts: Vec<PartEntry>) -> Self {
        let Head { kind, id, made_at, made_by, program, council, about } = head;
        let (made_by, about) = (Some(made_by), Some(about));
        Self { format: FORMAT, kind, id, made_at, made_by, program, council, about, sealed: None, signer, parts }
    }

    /// What may be told outside of a seal.
    pub(super) fn outside(head: &Head, sealed: Sealed, content: PartEntry) -> Self {
        Self {
            format: FORMAT,
            kind: head.kind,
            id: head.id,
            made_at: head.made_at,
            made_by: None,
            program: head.program.clone(),
            council: None,
            about: None,
            sealed: Some(sealed),
            signer: None,
            parts: vec![content],
        }
    }

    /// Reads `manifest.json` and looks at everything that can be known without the parts.
    ///
    /// # Errors
    /// It is no manifest, of a newer format, or says what no package may.
    pub fn read(json: &[u8]) -> Result<Self, PackageProblem> {
        let any: AnyFormat = serde_json::from_slice(json).map_err(|_| damaged())?;
        if any.format > FORMAT {
            return Err(PackageProblem::TooNew { format: any.format });
        }
        // Names that are not allowed are told as such, before anything else about them is looked at.
        let names: Names = serde_json::from_slice(json).map_err(|_| damaged())?;
        if let Some(named) = names.parts.iter().find(|it| it.name.parse::<PartName>().is_err()) {
            return Err(PackageProblem::NameNotAllowed { name: super::part::shown(&named.name) });
        }
        let manifest: Self = serde_json::from_slice(json).map_err(|_| damaged())?;
        manifest.check()?;
        Ok(manifest)
    }

    /// The bytes of `manifest.json`.
    pub(super) fn write(&self) -> Vec<u8> {
        let mut json = serde_json::to_vec_pretty(self).unwrap_or_default();
        json.push(b'\n');
        json
    }

    /// The part of this name.
    pub fn part(&self, name: &PartName) -> Option<&PartEntry> {
        self.parts.iter().find(|it| it.name == *name)
    }

    /// What its parts come to, unpacked, in bytes.
    pub fn size(&self) -> u64 {
        self.parts.iter().map(|it| it.size).sum()
    }

    fn check(&self) -> Result<(), PackageProblem> {
        if self.format == 0 {
            return Err(damaged());
        }
        if self.parts.len() > MOST_PARTS {
            return Err(PackageProblem::TooMany { most: MOST_PARTS });
        }
        let words = [
            Some(&self.program),
            self.about.as_ref(),
            self.council.as_ref().map(|it| &it.name),
            self.made_by.as_ref().map(|it| &it.name),
        ];
        if words.into_iter().flatten().any(|it| it.chars().count() > MOST_WORDS) {
            return Err(PackageProblem::TooLarge { part: MANIFEST_NAME.to_owned() });
        }
        let mut seen = std::collections::BTreeSet::new();
        let mut together = 0_u64;
        for part in &self.parts {
            let name = part.name.to_string();
            if part.size > part.name.most() {
                return Err(PackageProblem::TooLarge { part: name });
            }
            together += part.size;
            let is_hash = part.sha256.len() == 64 && part.sha256.bytes().all(super::part::is_hexadecimal);
            let is_itself = part.name.evidence().is_none_or(|hash| hash == part.sha256);
            if !is_hash || !is_itself {
                return Err(PackageProblem::Damaged { part: name });
            }
            // Names that differ only in small and capital letters are one file on most computers.
            if !seen.insert(name.to_lowercase()) {
                return Err(PackageProblem::Twice { part: name });
            }
        }
        if together > MOST_TOGETHER {
            return Err(PackageProblem::TooLarge { part: String::new() });
        }
        self.check_kind()
    }

    /// A sealed package holds one part; any other what its kind is about.
    fn check_kind(&self) -> Result<(), PackageProblem> {
        let missing = |name: PartName| PackageProblem::Missing { part: name.to_string() };
        if self.sealed.is_some() {
            let only = self.parts.iter().find(|it| it.name != PartName::Content);
            return match only {
                Some(part) => Err(PackageProblem::NameNotAllowed { name: part.name.to_string() }),
                None if self.parts.is_empty() => Err(missing(PartName::Content)),
                None => Ok(()),
            };
        }
        if self.part(&PartName::Content).is_some() {
            return Err(PackageProblem::NameNotAllowed { name: PartName::Content.to_string() });
        }
        let needed = match self.kind {
            Kind::Assessment | Kind::Answers | Kind::Results | Kind::Plan => PartName::Revisions,
            Kind::Invitation => PartName::Invitation,
            Kind::Instrument if self.parts.iter().any(|it| matches!(it.name, PartName::Instrument { .. })) => {
                return Ok(());
            }
            Kind::Instrument => return Err(PackageProblem::Missing { part: "instruments".to_owned() }),
        };
        if self.part(&needed).is_none() { Err(missing(needed)) } else { Ok(()) }
    }
}

/// The names of the parts as they are written.
#[derive(Deserialize)]
struct Names {
    parts: Vec<Named>,
}

#[derive(Deserialize)]
struct Named {
    name: String,
}

fn damaged() -> PackageProblem {
    PackageProblem::Damaged { part: MANIFEST_NAME.to_owned() }
}
