//! Assessments and their rounds.

use cabildo_domain::{AssessmentId, CouncilId, FormId, InstrumentId, Level, RoundId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A new use of an instrument.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct StartAssessment {
    /// Who answers.
    pub council: CouncilId,
    /// What is asked; its newest version.
    pub instrument: InstrumentId,
    /// Absent: the full form.
    pub form: Option<FormId>,
    /// How people will call it; empty: the instrument's short name.
    pub name: String,
    /// How people will call its first round; empty: "first round" and the year.
    pub round: String,
}

/// Answering once more.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct StartRound {
    /// What is repeated.
    pub assessment: AssessmentId,
    /// How people will call the round; empty: its number and the year.
    pub name: String,
}

/// One round.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[ts(export)]
pub struct OfRound {
    /// Which one.
    pub round: RoundId,
}

/// What every screen of a round shows on top.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RoundHead {
    /// Whose.
    pub council: CouncilId,
    /// Its name.
    pub council_name: String,
    /// Of which assessment.
    pub assessment: AssessmentId,
    /// The assessment's name.
    pub title: String,
    /// Which round.
    pub round: RoundId,
    /// Its name.
    pub round_name: String,
    /// Whether it takes no more answers.
    pub closed: bool,
    /// All rounds of the assessment, the first one first.
    pub rounds: Vec<RoundCard>,
    /// The names of the levels, from the lowest.
    pub levels: Vec<LevelName>,
    /// Items the form asks.
    pub items: usize,
    /// Items the group has settled.
    pub agreed: usize,
}

/// A round as a line in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RoundCard {
    /// Which round.
    pub id: RoundId,
    /// Its name.
    pub name: String,
    /// Whether it takes no more answers.
    pub closed: bool,
}

/// What a level is called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LevelName {
    /// The step.
    pub level: Level,
    /// Its name.
    pub name: String,
}
