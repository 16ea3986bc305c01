//! The languages that are complete.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A language Cabildo speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum Language {
    /// Spanish, the first one and the reference for all others.
    Es,
    /// English.
    En,
    /// Portuguese, as Brazil writes it.
    Pt,
    /// French.
    Fr,
}

impl Language {
    /// Every language, the reference first.
    pub const ALL: [Self; 4] = [Self::Es, Self::En, Self::Pt, Self::Fr];

    /// What all others are checked against.
    pub const REFERENCE: Self = Self::Es;

    /// As it is written in files and folders.
    pub fn code(self) -> &'static str {
        match self {
            Self::Es => "es",
            Self::En => "en",
            Self::Pt => "pt",
            Self::Fr => "fr",
        }
    }

    /// The language of a code.
    ///
    /// ```
    /// use cabildo_text::Language;
    ///
    /// assert_eq!(Language::parse("en"), Some(Language::En));
    /// assert_eq!(Language::parse("xx"), None);
    /// ```
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    /// What its speakers call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Es => "Español",
            Self::En => "English",
            Self::Pt => "Português",
            Self::Fr => "Français",
        }
    }
}
