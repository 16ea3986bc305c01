//! Where computers say different things.

use cabildo_domain::{CouncilId, RevisionId};
use serde::Serialize;
use ts_rs::TS;

/// Where computers say different things.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ConflictsView {
    /// Whose.
    pub council: CouncilId,
    /// Its name.
    pub name: String,
    /// What waits for a decision.
    pub conflicts: Vec<ConflictView>,
}

/// One part of one thing about which computers say different things.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ConflictView {
    /// Which conflict, for the decision.
    pub conflict: String,
    /// Where, from the large to the small: questionnaire, round, question; or the action.
    pub place: Vec<String>,
    /// What is different: "Nivel acordado".
    pub field: String,
    /// What is said, the one that is shown meanwhile first.
    pub said: Vec<SaidView>,
    /// Whether other words can be written in its place.
    pub writable: bool,
}

/// What one computer says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SaidView {
    /// Which revision says so.
    pub revision: RevisionId,
    /// What it says, line by line, as people read it.
    pub says: Vec<String>,
    /// Whether it says that there is nothing any more.
    pub removed: bool,
    /// On which computer, and when.
    pub by: String,
    /// Whether this stands meanwhile.
    pub shown: bool,
}
