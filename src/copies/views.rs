//! What is asked and shown about copies.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A copy that somebody chose from the list.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct OfCopy {
    /// The name of its file.
    pub copy: String,
}

/// The copies of the data file.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct CopiesView {
    /// Newest first.
    pub copies: Vec<CopyView>,
    /// Where they are.
    pub folder: String,
    /// Why the last copy was not made, if it was not.
    pub trouble: Option<String>,
}

/// One copy.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct CopyView {
    /// The name of its file.
    pub name: String,
    /// When it was made: "22 de noviembre de 2026, 09:15".
    pub made: String,
    /// Why it was made.
    pub why: String,
    /// How large it is: "3,4 MB".
    pub size: String,
    /// Whether it can be restored; what is left of a damaged file cannot.
    pub restorable: bool,
}

/// What restoring would do, before it is done.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RestoreView {
    /// What would be restored: when it was made, or the name of the file.
    pub copy: String,
    /// What would be lost, council by council; empty if nothing would.
    pub lost: Vec<LostView>,
}

/// What one council would lose.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct LostView {
    /// Its name.
    pub council: String,
    /// That all of it would go, as the copy does not know this council; or how much of each kind.
    pub what: Vec<String>,
}

/// What came of restoring.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RestoredView {
    /// The copy of what was there before, in words.
    pub said: String,
}
