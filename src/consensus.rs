//! The group looks at the spread and settles a level.

use cabildo_domain::{
    DimensionId, ItemId, Level, RoundId,
    consensus::{Outcome, State},
    gap::Target,
};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{assessments::RoundHead, responses::LevelText};

/// What the group talks about, without names.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ConsensusView {
    /// Which round.
    pub head: RoundHead,
    /// People with at least one answer.
    pub voices: usize,
    /// What needs the group most comes first; the same answers give the same order.
    pub items: Vec<ItemToAgree>,
}

/// One item, what everybody said, and what was settled.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ItemToAgree {
    /// Which item.
    pub id: ItemId,
    /// Its name.
    pub name: String,
    /// Of which dimension.
    pub dimension: DimensionId,
    /// The dimension's name.
    pub dimension_name: String,
    /// What is asked.
    pub question: String,
    /// What each level looks like, from the lowest.
    pub levels: Vec<LevelText>,
    /// How many chose each level, from the lowest.
    pub votes: Vec<usize>,
    /// How many do not know.
    pub unknown: usize,
    /// How many say it does not apply.
    pub not_applicable: usize,
    /// How many say it is no municipal competence.
    pub not_ours: usize,
    /// Levels between the lowest vote and the highest.
    pub range: u8,
    /// Whether it needs talk.
    pub state: State,
    /// For how many minutes.
    pub minutes: u8,
    /// The level offered to the group.
    pub proposal: Option<Level>,
    /// What would back an answer, and how many have seen it.
    pub evidence: Vec<EvidenceSeen>,
    /// Comments whose authors let the group read them, in no order that tells who.
    pub comments: Vec<String>,
    /// Whether "not a municipal competence" may be settled.
    pub shared: bool,
    /// What was settled.
    pub settled: Option<Settled>,
    /// Where the council wants to be; from the settled or offered level.
    pub target: Option<Target>,
}

/// A piece of evidence, and how many have seen it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct EvidenceSeen {
    /// What.
    pub hint: String,
    /// How many.
    pub people: usize,
}

/// What the group settled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Settled {
    /// What.
    pub outcome: Outcome,
    /// Why this level and not the next.
    pub reason: String,
    /// What those say who see it otherwise.
    pub dissent: String,
    /// Whether disagreement is on record.
    pub dissent_recorded: bool,
    /// Whether evidence is to be brought.
    pub evidence_wanted: bool,
    /// When.
    pub at: DateTime<Utc>,
}

/// What the group settles for one item.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Agree {
    /// In which round.
    pub round: RoundId,
    /// About what.
    pub item: ItemId,
    /// What.
    pub outcome: Outcome,
    /// Why this level and not the next; may be empty.
    pub reason: String,
    /// What those say who see it otherwise; may be empty.
    pub dissent: String,
    /// Whether disagreement is put on record.
    pub dissent_recorded: bool,
    /// Whether evidence is to be brought.
    pub evidence_wanted: bool,
}

/// One item of one round.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct OfItem {
    /// In which round.
    pub round: RoundId,
    /// Which item.
    pub item: ItemId,
}
