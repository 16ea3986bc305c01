//! So many of something.

use serde::Serialize;
use ts_rs::TS;

/// So many of something, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CountView {
    /// Of what.
    pub what: Counted,
    /// How many.
    pub count: usize,
    /// Both in words: "3 acuerdos".
    pub says: String,
}

/// What is counted in packages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum Counted {
    /// Instruments.
    Instruments,
    /// The council itself and its logos.
    Council,
    /// Assessments.
    Assessments,
    /// Rounds.
    Rounds,
    /// People and groups who answer.
    Respondents,
    /// What they answered.
    Answers,
    /// What the group settled.
    Agreements,
    /// Where the council wants to be.
    Targets,
    /// Actions, and what the plan keeps to.
    Actions,
    /// How they go.
    Progress,
    /// Workshops and who was there.
    Workshops,
    /// Files that back something.
    Evidence,
    /// Anything else.
    Rest,
}

impl Counted {
    /// All, in the order in which they are told.
    pub const ALL: [Self; 13] = [
        Self::Instruments,
        Self::Council,
        Self::Assessments,
        Self::Rounds,
        Self::Respondents,
        Self::Answers,
        Self::Agreements,
        Self::Targets,
        Self::Actions,
        Self::Progress,
        Self::Workshops,
        Self::Evidence,
        Self::Rest,
    ];
}
