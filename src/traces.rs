//! Every figure opens into what it is made of.

use cabildo_domain::{
    DimensionId, Item, ItemId, Level, RoundId,
    consensus::{Consensus, Outcome, Votes},
    score::has_dissent,
    trace::{NotCounted, Trace},
};
use cabildo_store::EarlierConsensus;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    App,
    consensus::{EvidenceSeen, evidence_seen},
    crosswalk::LinkKind,
    error::{Error, Result},
    responses::LevelText,
    results::{Findings, ResultsOf},
};

/// One item of one round.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct OfItem {
    /// In which round.
    pub round: RoundId,
    /// Which item.
    pub item: ItemId,
}

/// A figure of a round.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct OfFigure {
    /// Which round.
    pub round: RoundId,
    /// The earlier round it is compared with; absent: the round before, if there is one.
    pub before: Option<RoundId>,
    /// Of what.
    pub of: Figure,
}

/// What a level can be of.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[ts(export)]
pub enum Figure {
    /// A dimension.
    Dimension {
        /// Which.
        id: DimensionId,
    },
    /// A governance principle.
    Principle {
        /// Which.
        id: String,
    },
    /// An SDG target.
    SdgTarget {
        /// Which.
        id: String,
    },
}

/// What a level is worked out from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TraceView {
    /// Of what.
    pub name: String,
    /// The level.
    pub level: Option<Level>,
    /// What counts, the lowest first.
    pub counted: Vec<CountedItem>,
    /// What does not count, in the order it is asked.
    pub left_out: Vec<LeftOutItem>,
    /// Whether items count by their weight.
    pub weighted: bool,
    /// How the figures follow from these items, in sentences with their numbers.
    pub says: Vec<String>,
}

/// An item that counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CountedItem {
    /// Which item.
    pub item: ItemId,
    /// Its name.
    pub name: String,
    /// Where it stands.
    pub level: Level,
    /// How often it counts.
    pub weight: u8,
    /// Whether it is the one in the middle.
    pub middle: bool,
    /// Whether disagreement is on record.
    pub dissent: bool,
}

/// An item that does not count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LeftOutItem {
    /// Which item.
    pub item: ItemId,
    /// Its name.
    pub name: String,
    /// Why.
    pub why: NotCounted,
}

/// Everything behind the level of one item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ItemTraceView {
    /// Which item.
    pub item: ItemId,
    /// Its name.
    pub name: String,
    /// What is asked.
    pub question: String,
    /// What each level looks like, from the lowest.
    pub levels: Vec<LevelText>,
    /// What everybody said; absent before the round is revealed.
    pub spread: Option<ItemAnswers>,
    /// What the group settled, if anything.
    pub agreed: Option<AgreementView>,
    /// What it had settled before, the first one first.
    pub earlier: Vec<AgreementView>,
}

/// What everybody said about one item, without names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ItemAnswers {
    /// How many chose each level, from the lowest.
    pub votes: Vec<usize>,
    /// How many do not know.
    pub unknown: usize,
    /// How many say it does not apply.
    pub not_applicable: usize,
    /// How many say it is no municipal competence.
    pub not_ours: usize,
    /// What would back an answer, and how many have seen it.
    pub evidence: Vec<EvidenceSeen>,
}

/// Something a group settled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct AgreementView {
    /// What.
    pub outcome: Outcome,
    /// Why this level and not the next; may be empty.
    pub reason: String,
    /// What those say who see it otherwise; may be empty.
    pub dissent: String,
    /// The evidence the group cites.
    pub cited: Vec<String>,
    /// Who was in the room.
    pub present: Vec<String>,
    /// When.
    pub at: DateTime<Utc>,
    /// Why it was replaced; absent for what stands, may be empty.
    pub replaced: Option<String>,
}

/// What the level of a dimension, a principle or an SDG target is worked out from.
///
/// # Errors
/// There is no such round, or it has no profile.
pub fn trace(app: &App, of: OfFigure) -> Result<TraceView> {
    let db = app.store.read();
    let findings = Findings::of(&app.desk, &db, ResultsOf { round: of.round, before: of.before })?;
    let link = |kind: LinkKind, id: &str| -> Result<(String, Vec<&Item>)> {
        let crosswalk = app.desk.library.crosswalk(&db, app.desk.text.language())?;
        let name = crosswalk.all(kind).into_iter().find(|it| it.id == id).map(|it| it.name);
        Ok((name.unwrap_or_default(), findings.items_on(&crosswalk, kind, id)))
    };
    let (name, items) = match &of.of {
        Figure::Dimension { id } => {
            let items = findings.hand.to_agree().filter(|item| item.dimension == *id).collect();
            (findings.hand.words.dimension(id).to_owned(), items)
        }
        Figure::Principle { id } => link(LinkKind::Principle, id)?,
        Figure::SdgTarget { id } => link(LinkKind::SdgTarget, id)?,
    };
    let weighted = findings.hand.assessment.weighted && findings.hand.has_weights();
    let trace = Trace::of(&items, &findings.settled, weighted);
    let mut says = vec![rule(app, &trace, weighted), coverage(app, &trace)];
    if let Figure::Dimension { id } = &of.of {
        says.extend(around(app, &findings, id));
    }
    Ok(TraceView {
        name,
        level: trace.level(),
        counted: counted(&findings, &trace),
        left_out: trace
            .left_out
            .iter()
            .map(|(item, why)| LeftOutItem { name: findings.item_name(item), item: item.clone(), why: *why })
            .collect(),
        weighted,
        says,
    })
}

fn counted(findings: &Findings, trace: &Trace) -> Vec<CountedItem> {
    let dissent = |item: &ItemId| findings.settled.get(item).is_some_and(has_dissent);
    let item = |(place, it): (usize, &cabildo_domain::trace::Counted)| CountedItem {
        name: findings.item_name(&it.item),
        level: it.level,
        weight: it.weight,
        middle: trace.middle == Some(place),
        dissent: dissent(&it.item),
        item: it.item.clone(),
    };
    trace.counted.iter().enumerate().map(item).collect()
}

/// How the level follows, in one sentence.
fn rule(app: &App, trace: &Trace, weighted: bool) -> String {
    let text = &app.desk.text;
    match (trace.level(), trace.counted.len()) {
        (None, _) => text.trace_rule_none(),
        (Some(level), 1) => text.trace_rule_one(level.0),
        (Some(level), _) if weighted => text.trace_rule_weighted(level.0, trace.whole()),
        (Some(level), items) => text.trace_rule(items, level.0, (items - 1) / 2 + 1),
    }
}

fn coverage(app: &App, trace: &Trace) -> String {
    let coverage = trace.coverage();
    app.desk.text.trace_coverage(coverage.answered, coverage.of)
}

/// What else is said of a dimension: its target, and the earlier round.
fn around(app: &App, findings: &Findings, id: &DimensionId) -> Vec<String> {
    let text = &app.desk.text;
    let Some(it) = findings.dimensions().into_iter().find(|it| it.id == *id) else { return vec![] };
    let target = it.target.map(|target| {
        let aims: Vec<String> = findings.targets_of(id).iter().map(ToString::to_string).collect();
        text.trace_target(aims.join(", "), target.0)
    });
    let before = it.before.map(|before| text.trace_before(before.0));
    target.into_iter().chain(before).collect()
}

/// Everything behind the level of one item.
///
/// # Errors
/// There is no such round, it has no profile, or does not ask that item.
pub fn trace_item(app: &App, of: OfItem) -> Result<ItemTraceView> {
    let db = app.store.read();
    let findings = Findings::of(&app.desk, &db, ResultsOf { round: of.round, before: None })?;
    let item =
        findings.hand.to_agree().find(|it| it.id == of.item).ok_or_else(|| {
            Error::from(cabildo_domain::response::ResponseError::NoSuchItem { item: of.item.clone() })
        })?;
    let scale = item.scale().unwrap_or(&findings.hand.instrument.scale);
    let words = findings.hand.words.item(&item.id);
    let agreement = |it: &Consensus, replaced: Option<String>| AgreementView {
        outcome: it.outcome,
        reason: it.reason.clone(),
        dissent: it.dissent.clone(),
        cited: it.cited.iter().filter_map(|n| words.evidence.get(usize::from(*n).checked_sub(1)?).cloned()).collect(),
        present: it.present.lines().map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect(),
        at: it.at,
        replaced,
    };
    let said: Vec<_> = findings.responses.iter().filter(|it| it.item == item.id).collect();
    let votes = Votes::of(said.iter().filter_map(|it| it.said.answer.as_ref()));
    let spread = findings.hand.round.revealed_at.map(|_| ItemAnswers {
        votes: votes.per_level(scale),
        unknown: votes.unknown,
        not_applicable: votes.not_applicable,
        not_ours: votes.not_ours,
        evidence: evidence_seen(words, &said),
    });
    let earlier: Vec<EarlierConsensus> = db.earlier_consensus_of(of.round)?;
    Ok(ItemTraceView {
        name: words.name.clone(),
        question: words.question.clone(),
        levels: LevelText::all(scale, words),
        spread,
        agreed: findings.settled.get(&item.id).map(|it| agreement(it, None)),
        earlier: earlier
            .iter()
            .filter(|it| it.consensus.item == item.id)
            .map(|it| agreement(&it.consensus, Some(it.why.clone())))
            .collect(),
        item: item.id.clone(),
    })
}
