//! One person's questionnaire.

use cabildo_domain::{DimensionId, ItemId, Level, RespondentId, response::Said};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{assessments::RoundHead, respondents::RespondentCard};

/// A questionnaire, as one person sees it.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct AnsweringView {
    /// Which round.
    pub head: RoundHead,
    /// Who answers.
    pub respondent: RespondentCard,
    /// In the order they are asked.
    pub dimensions: Vec<AskedDimension>,
}

/// Items that belong together.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct AskedDimension {
    /// Which dimension.
    pub id: DimensionId,
    /// Its name.
    pub name: String,
    /// In the order they are asked.
    pub items: Vec<AskedItem>,
}

/// One item with its words and what this person said.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct AskedItem {
    /// Which item.
    pub id: ItemId,
    /// Its name.
    pub name: String,
    /// What is asked.
    pub question: String,
    /// What exactly is looked at.
    pub help: String,
    /// What each level looks like, from the lowest.
    pub levels: Vec<LevelText>,
    /// What would back an answer; the first one is hint 1.
    pub evidence: Vec<String>,
    /// Whether "not a municipal competence" may be answered.
    pub shared: bool,
    /// What this person said so far.
    pub said: Said,
    /// When, if at all.
    pub at: Option<DateTime<Utc>>,
}

/// What a level looks like for one item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LevelText {
    /// The step.
    pub level: Level,
    /// Its description.
    pub text: String,
}

/// What one person says about one item.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct RecordResponse {
    /// Who says it.
    pub respondent: RespondentId,
    /// About what.
    pub item: ItemId,
    /// What.
    pub said: Said,
}

/// A response that is on the disk.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Recorded {
    /// About what.
    pub item: ItemId,
    /// What is kept now.
    pub said: Said,
    /// Since when.
    pub at: DateTime<Utc>,
    /// Items with an answer.
    pub answered: usize,
    /// Items the form asks.
    pub of: usize,
}
