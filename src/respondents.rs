//! Who answers in a round.

use cabildo_domain::{RespondentId, RoundId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::assessments::RoundHead;

/// One person or group more.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct AddRespondent {
    /// In which round.
    pub round: RoundId,
    /// A short code without a name in it; empty: the next free one.
    pub code: String,
    /// Where the person works; may be empty.
    pub area: String,
}

/// One respondent.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[ts(export)]
pub struct OfRespondent {
    /// Which one.
    pub respondent: RespondentId,
}

/// Who answers, and how far everybody is.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct RespondentsView {
    /// Which round.
    pub head: RoundHead,
    /// By code.
    pub respondents: Vec<RespondentCard>,
}

/// A respondent as a line in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RespondentCard {
    /// Which one.
    pub id: RespondentId,
    /// A short code without a name in it.
    pub code: String,
    /// Where the person works; may be empty.
    pub area: String,
    /// Items with an answer.
    pub answered: usize,
    /// Items the form asks.
    pub of: usize,
    /// Whether the person says it is done.
    pub finished: bool,
}
