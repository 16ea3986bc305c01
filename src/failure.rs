//! How a person is told that a use case was stopped.

use cabildo_text::{Language, Text};
use serde::Serialize;
use ts_rs::TS;

use crate::Error;

/// What goes over the wire instead of an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Failure {
    /// Only where a screen does something different because of it.
    pub code: Code,
    /// What happened and what to do now, in the person's language.
    pub message: String,
    /// Which language that is: before the data file is open, nobody else knows.
    pub language: Language,
}

/// Kinds of failure that a screen treats in its own way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum Code {
    /// The data file cannot be used; nothing else works.
    DataFile,
    /// The data file is opened with its passphrase.
    Locked,
    /// What was asked for is not there.
    NotFound,
    /// What was entered cannot be accepted.
    Refused,
    /// Ours.
    Bug,
}

impl Failure {
    /// The failure a person reads.
    pub fn of(error: &Error, text: &Text) -> Self {
        Self { code: error.code(), message: error.explain(text), language: text.language() }
    }
}
