//! What the consensus screen shows.

use cabildo_domain::{
    DimensionId, ItemId, Level,
    agenda::Concern,
    consensus::{Consensus, Outcome, SecondVote, State},
    gap::Target,
    response::Backing,
};
use cabildo_store::{EarlierConsensus, TableProposal};
use chrono::{DateTime, Utc};
use serde::Serialize;
use ts_rs::TS;

use crate::{assessments::RoundHead, respondents::RespondentCard, responses::LevelText};

/// What the group talks about, without names.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ConsensusView {
    /// Which round.
    pub head: RoundHead,
    /// Who has finished, while the round is sealed; then nothing else is here.
    pub seal: Option<SealView>,
    /// People with at least one answer.
    pub voices: usize,
    /// Of these, how many said or changed something after the round was revealed.
    pub late: usize,
    /// How far the group sees the whole round alike: Krippendorff's alpha, written as the language does; absent
    /// where it cannot be computed.
    pub alpha: Option<String>,
    /// In the instrument's order.
    pub dimensions: Vec<DimensionAgreement>,
    /// How tables could share the dimensions out; empty where the group is too small for tables.
    pub suggested_tables: Vec<TableOf>,
    /// Who is in the room now, one to a line.
    pub present: String,
    /// What needs the group most comes first; the same answers give the same order.
    pub items: Vec<ItemToAgree>,
}

/// A sealed round: nothing but who has finished.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SealView {
    /// By code.
    pub people: Vec<RespondentCard>,
    /// How many have finished.
    pub finished: usize,
}

/// How far the group sees a dimension alike, and at which table it is talked about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct DimensionAgreement {
    /// Which dimension.
    pub id: DimensionId,
    /// Its name.
    pub name: String,
    /// Krippendorff's alpha; absent where it cannot be computed.
    pub alpha: Option<String>,
    /// The table that talks about it; absent where all do.
    pub table: Option<u8>,
}

/// A dimension at a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, serde::Deserialize, TS)]
#[ts(export)]
pub struct TableOf {
    /// Which dimension.
    pub dimension: DimensionId,
    /// Which table, from 1.
    pub number: u8,
}

/// One item, what everybody said, and what was settled.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ItemToAgree {
    /// Which item.
    pub id: ItemId,
    /// Its place in the questionnaire, from 0.
    pub place: usize,
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
    /// How many of those who chose a level call it a guess.
    pub unsure: usize,
    /// Levels between the lowest vote and the highest.
    pub range: u8,
    /// Whether it needs talk, after the newest vote.
    pub state: State,
    /// Why it is on the agenda, after what people answered alone.
    pub concern: Concern,
    /// For how many minutes to talk.
    pub minutes: u8,
    /// The level offered to the group, after the newest vote.
    pub proposal: Option<Level>,
    /// How alike people see this item beside the rest of the round: its share in the round's alpha.
    pub share: Option<String>,
    /// What its dimension would show with the lowest answer and with the highest; absent where it moves nothing.
    pub moves: Option<Moves>,
    /// Silent votes after people talked, the first one first.
    pub second_votes: Vec<SecondVoteView>,
    /// What would back an answer, and how many have seen it.
    pub evidence: Vec<EvidenceSeen>,
    /// The best evidence anybody named, alone or together.
    pub backing: Backing,
    /// From this level on somebody should have seen evidence.
    pub wants_evidence_from: Option<Level>,
    /// Comments whose authors let the group read them, in no order that tells who.
    pub comments: Vec<String>,
    /// Whether "not a municipal competence" may be settled.
    pub shared: bool,
    /// The table that talks about it; absent where all do.
    pub table: Option<u8>,
    /// What that table proposes to the plenary.
    pub proposed: Option<ProposedView>,
    /// What was settled.
    pub settled: Option<Settled>,
    /// What was settled before, the first one first.
    pub earlier: Vec<EarlierView>,
    /// Where the council wants to be, from the settled or offered level; absent where there is no plan.
    pub target: Option<Target>,
    /// What the facilitator noted; never shown in the room.
    pub note: String,
}

/// How far one item can move its dimension.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Moves {
    /// With the lowest answer.
    pub from: Level,
    /// With the highest.
    pub to: Level,
}

/// A silent vote after people talked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SecondVoteView {
    /// How many chose each level, from the lowest.
    pub votes: Vec<usize>,
    /// How many do not know.
    pub unknown: usize,
    /// When.
    pub at: DateTime<Utc>,
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
    /// Which evidence hints the group cites, counted from 1.
    pub cited: Vec<u8>,
    /// Who was in the room, one to a line.
    pub present: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// What a table proposes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ProposedView {
    /// Which table.
    pub number: u8,
    /// What.
    pub settled: Settled,
}

/// What was settled before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct EarlierView {
    /// What.
    pub settled: Settled,
    /// Until when it stood.
    pub replaced_at: DateTime<Utc>,
    /// Why it was changed; may be empty where only its words were.
    pub why: String,
}

impl Settled {
    /// What was settled, as a screen shows it.
    pub(crate) fn of(consensus: &Consensus) -> Self {
        Self {
            outcome: consensus.outcome,
            reason: consensus.reason.clone(),
            dissent: consensus.dissent.clone(),
            dissent_recorded: consensus.dissent_recorded,
            evidence_wanted: consensus.evidence_wanted,
            cited: consensus.cited.clone(),
            present: consensus.present.clone(),
            at: consensus.at,
        }
    }
}

impl EarlierView {
    /// What was settled before, as a screen shows it.
    pub(crate) fn of(earlier: &EarlierConsensus) -> Self {
        Self { settled: Settled::of(&earlier.consensus), replaced_at: earlier.replaced_at, why: earlier.why.clone() }
    }
}

impl ProposedView {
    /// What a table proposes, as a screen shows it.
    pub(crate) fn of(proposal: &TableProposal) -> Self {
        Self { number: proposal.number, settled: Settled::of(&proposal.consensus) }
    }
}

impl SecondVoteView {
    /// A silent vote on the levels of an item.
    pub(crate) fn of(vote: &SecondVote, levels: &[LevelText]) -> Self {
        let people = |it: &LevelText| vote.people.get(&it.level).copied().unwrap_or_default();
        Self { votes: levels.iter().map(people).collect(), unknown: vote.unknown, at: vote.at }
    }
}
