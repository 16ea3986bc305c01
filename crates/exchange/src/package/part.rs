//! What a part of a package may be called. What is not one of these is refused,
//! so no name can lead out of a folder or mean a device.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use uuid::Uuid;

use super::{
    CONTENT_NAME,
    limits::{
        MOST_EVIDENCE, MOST_INSTRUMENT_FILE, MOST_INVITATION, MOST_LOGO, MOST_NAME, MOST_REVISIONS, MOST_TOGETHER,
    },
};
use crate::toml_file::STRUCTURE;

const REVISIONS: &str = "revisions.jsonl";
const INVITATION: &str = "invitation.json";
const INSTRUMENTS: &str = "instruments";
const EVIDENCE: &str = "evidence";
const LOGOS: &str = "logos";

/// The name of a part, which also says what it is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartName {
    /// `revisions.jsonl`: one revision a line.
    Revisions,
    /// `invitation.json`.
    Invitation,
    /// `instruments/<id>/<version>/<file>`: as in the folder of an instrument.
    Instrument {
        /// The instrument.
        id: String,
        /// Its version.
        version: u32,
        /// The language of its words; none is the structure.
        words: Option<String>,
    },
    /// `evidence/<sha256>`: a file as it was attached.
    Evidence(String),
    /// `logos/<id>/picture` or `original`.
    Logo {
        /// The logo.
        id: Uuid,
        /// Which of its two files.
        file: LogoFile,
    },
    /// `content.age`: what a sealed package holds.
    Content,
}

/// The two files of a logo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LogoFile {
    /// What is painted.
    Picture,
    /// What somebody chose.
    Original,
}

/// No part may be called so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no part is called so")]
pub struct NotAName;

impl PartName {
    /// The structure of an instrument.
    pub fn structure(id: &str, version: u32) -> Self {
        Self::Instrument { id: id.to_owned(), version, words: None }
    }

    /// The words of an instrument in one language.
    pub fn words(id: &str, version: u32, language: &str) -> Self {
        Self::Instrument { id: id.to_owned(), version, words: Some(language.to_owned()) }
    }

    /// What it may have at most, unpacked, in bytes.
    pub fn most(&self) -> u64 {
        match self {
            Self::Revisions => MOST_REVISIONS,
            Self::Invitation => MOST_INVITATION,
            Self::Instrument { .. } => MOST_INSTRUMENT_FILE,
            Self::Evidence(_) => MOST_EVIDENCE,
            Self::Logo { .. } => MOST_LOGO,
            Self::Content => MOST_TOGETHER + (MOST_TOGETHER >> 6),
        }
    }

    /// The hash of a file of evidence.
    pub fn evidence(&self) -> Option<&str> {
        match self {
            Self::Evidence(hash) => Some(hash),
            Self::Revisions | Self::Invitation | Self::Instrument { .. } | Self::Logo { .. } | Self::Content => None,
        }
    }

    /// Whether compressing it makes it smaller: photos and documents already are.
    pub(super) fn is_text(&self) -> bool {
        match self {
            Self::Revisions | Self::Invitation | Self::Instrument { .. } => true,
            Self::Evidence(_) | Self::Logo { .. } | Self::Content => false,
        }
    }
}

impl fmt::Display for PartName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Revisions => f.write_str(REVISIONS),
            Self::Invitation => f.write_str(INVITATION),
            Self::Instrument { id, version, words: None } => write!(f, "{INSTRUMENTS}/{id}/{version}/{STRUCTURE}"),
            Self::Instrument { id, version, words: Some(language) } => {
                write!(f, "{INSTRUMENTS}/{id}/{version}/{language}.ftl")
            }
            Self::Evidence(hash) => write!(f, "{EVIDENCE}/{hash}"),
            Self::Logo { id, file: LogoFile::Picture } => write!(f, "{LOGOS}/{id}/picture"),
            Self::Logo { id, file: LogoFile::Original } => write!(f, "{LOGOS}/{id}/original"),
            Self::Content => f.write_str(CONTENT_NAME),
        }
    }
}

impl FromStr for PartName {
    type Err = NotAName;

    fn from_str(name: &str) -> Result<Self, NotAName> {
        if name.len() > MOST_NAME {
            return Err(NotAName);
        }
        let parts: Vec<&str> = name.split('/').collect();
        let read = match parts[..] {
            [REVISIONS] => Self::Revisions,
            [INVITATION] => Self::Invitation,
            [CONTENT_NAME] => Self::Content,
            [INSTRUMENTS, id, version, file] if is_id(id) => {
                let version = version.parse().map_err(|_| NotAName)?;
                let words = match file.strip_suffix(".ftl") {
                    None if file == STRUCTURE => None,
                    Some(language) if is_language(language) => Some(language.to_owned()),
                    None | Some(_) => return Err(NotAName),
                };
                Self::Instrument { id: id.to_owned(), version, words }
            }
            [EVIDENCE, hash] if hash.len() == 64 && hash.bytes().all(is_hexadecimal) => Self::Evidence(hash.to_owned()),
            [LOGOS, id, file] => {
                let id = Uuid::parse_str(id).map_err(|_| NotAName)?;
                match file {
                    "picture" => Self::Logo { id, file: LogoFile::Picture },
                    "original" => Self::Logo { id, file: LogoFile::Original },
                    _ => return Err(NotAName),
                }
            }
            _ => return Err(NotAName),
        };
        // One way of writing each: no `01` for 1, no capital letters in ids.
        if read.to_string() == name { Ok(read) } else { Err(NotAName) }
    }
}

impl Serialize for PartName {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PartName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

pub(crate) fn is_hexadecimal(byte: u8) -> bool {
    byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte)
}

/// As instruments are named, and of a form in which every computer can keep it as a folder.
fn is_id(id: &str) -> bool {
    id.starts_with(|it: char| it.is_ascii_alphanumeric())
        && !id.ends_with('.')
        && id.chars().all(|it| it.is_ascii_alphanumeric() || "-_.".contains(it))
        && !is_device(id)
}

/// `es`, `quz`, `pt-BR`.
fn is_language(language: &str) -> bool {
    let mut pieces = language.split('-');
    let is_first = |it: &str| (2..=3).contains(&it.len()) && it.bytes().all(|byte| byte.is_ascii_lowercase());
    pieces.next().is_some_and(is_first)
        && pieces.all(|it| (2..=8).contains(&it.len()) && it.bytes().all(|byte| byte.is_ascii_alphanumeric()))
        && !is_device(language)
}

/// What Windows takes for a device, whatever follows a dot.
pub(crate) fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).to_ascii_lowercase();
    let is_numbered =
        |kind: &str| stem.strip_prefix(kind).is_some_and(|it| it.len() == 1 && it.as_bytes()[0].is_ascii_digit());
    matches!(stem.as_str(), "con" | "prn" | "aux" | "nul") || is_numbered("com") || is_numbered("lpt")
}

/// A name that is not allowed, so that it can be shown: short, and without signs that hide or move others.
pub(crate) fn shown(name: &str) -> String {
    let shown = |it: char| if it.is_ascii_graphic() || it == ' ' || it.is_alphanumeric() { it } else { '?' };
    name.chars().take(80).map(shown).collect()
}
