//! What is shown about packages. Everything a person reads is in words already.

use cabildo_domain::{AssessmentId, CouncilId, RespondentId, RoundId};
use serde::Serialize;
use ts_rs::TS;

mod conflict;
mod count;
mod package;
mod taken;

pub use conflict::*;
pub use count::*;
pub use package::*;
pub use taken::*;

/// What a package is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum PackageKind {
    /// Whole assessments.
    Assessment,
    /// What one person answered.
    Answers,
    /// What a group settled.
    Results,
    /// What the council means to do.
    Plan,
    /// Instruments.
    Instrument,
    /// What somebody needs to answer elsewhere.
    Invitation,
}

/// This computer, as others see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ComputerView {
    /// What it is called.
    pub name: String,
    /// Sixteen digits by which others know what it signs; to be read out on the telephone.
    pub key: String,
}

/// What a council can give out now.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct GivingView {
    /// Whose.
    pub council: CouncilId,
    /// Its name.
    pub name: String,
    /// This computer.
    pub computer: ComputerView,
    /// Its assessments, the latest first.
    pub assessments: Vec<GivenAssessment>,
    /// Whether it has a plan.
    pub has_plan: bool,
    /// Conflicts that wait for a decision.
    pub conflicts: usize,
}

/// An assessment that can be given out.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct GivenAssessment {
    /// Which one.
    pub assessment: AssessmentId,
    /// Its name.
    pub title: String,
    /// Whether the group settled anything, so that there are results.
    pub has_results: bool,
    /// Whether somebody answers it, so that a whole package of it needs a passphrase.
    pub needs_passphrase: bool,
    /// Its rounds, the latest first.
    pub rounds: Vec<GivenRound>,
}

/// A round of it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct GivenRound {
    /// Which one.
    pub round: RoundId,
    /// Its name.
    pub name: String,
    /// Whether people elsewhere can be invited to answer: it is open and not revealed, and this computer
    /// made it or was the first to invite.
    pub can_invite: bool,
    /// Whether sealed answers to it can be opened on this computer.
    pub is_holder: bool,
    /// The sheet that is open now, if it is of this round and its answers can be given out.
    pub own_sheet: Option<RespondentId>,
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct GivenView {
    /// The name of the file.
    pub name: String,
    /// How large it is, in words.
    pub size: String,
    /// What it holds, counted.
    pub holds: Vec<CountView>,
    /// What to know about it: who can read it.
    pub says: Vec<String>,
}

/// An invitation as text, for a square code or a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct InvitationView {
    /// The text.
    pub text: String,
    /// The square code: rows of its small squares, `true` where one is dark.
    pub squares: Vec<Vec<bool>>,
}
