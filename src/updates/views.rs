//! What is shown about updates. Everything a person reads is in words already.

use serde::Serialize;
use ts_rs::TS;

/// The program that runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct UpdatesView {
    /// Its version.
    pub version: String,
    /// Whether it can check updates.
    pub can_check: bool,
    /// Why not, and what to do instead; empty where it can.
    pub says: String,
}

/// An update that is whole and signed by the release's key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct UpdateView {
    /// Which version, for which system.
    pub title: String,
    /// Who signed it, when it was made, what it takes the place of.
    pub says: Vec<String>,
    /// What is new.
    pub news: Vec<String>,
    /// What the person should think of before.
    pub warnings: Vec<String>,
}

/// What became of an update that was taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct HandedView {
    /// What to do now, then where the copy of the data and the program of before are.
    pub says: Vec<String>,
}
