//! The group looks at the spread and settles a level.

use std::{cmp::Reverse, collections::BTreeMap};

use cabildo_domain::{
    Answer, DimensionId, Item, ItemId, Level, Response, RoundId,
    consensus::{Consensus, Outcome, State, Votes},
    gap::Target,
};
use cabildo_store::ItemWording;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    App,
    assessments::{OfRound, RoundHead, RoundInHand},
    error::{Error, Result},
    names,
    responses::LevelText,
};

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
    /// Where the council wants to be, from the settled or offered level; absent where there is no plan.
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

/// What everybody said, without names, and what was settled.
///
/// # Errors
/// There is no such round.
pub fn consensus(app: &App, of: OfRound) -> Result<ConsensusView> {
    let db = app.store.read();
    let hand = RoundInHand::take(&app.desk, &db, of.round)?;
    let responses = db.responses_of(of.round)?;
    let settled = db.consensus_of(of.round)?;
    let targets = db.targets_of(hand.assessment.id)?;
    if !hand.instrument.purpose.agrees() {
        return Err(Error::NothingToAgree);
    }
    let mut items: Vec<ItemToAgree> = hand
        .to_agree()
        .enumerate()
        .map(|(place, item)| {
            let said: Vec<&Response> = responses.iter().filter(|it| it.item == item.id).collect();
            let settled = settled.get(&item.id);
            ItemToAgree { place, ..ItemToAgree::of(&hand, item, &said, settled, targets.get(&item.id).copied()) }
        })
        .collect();
    // Stable: items that need the group equally stay in the instrument's order.
    items.sort_by_key(ItemToAgree::urgency);
    let mut voices: Vec<_> = responses.iter().filter(|it| it.said.answer.is_some()).map(|it| it.respondent).collect();
    voices.sort_unstable();
    voices.dedup();
    Ok(ConsensusView { head: hand.head(&app.desk, &db)?, voices: voices.len(), items })
}

/// Settles one item. Individual answers stay as they are.
///
/// # Errors
/// The round is closed, the item is not asked, the level is not on the scale,
/// "not ours" is no answer here, or a text is too long.
pub fn agree(app: &mut App, agree: Agree) -> Result<ConsensusView> {
    let db = app.store.read();
    let hand = RoundInHand::take(&app.desk, &db, agree.round)?;
    hand.must_be_open()?;
    hand.accept_outcome(&agree.item, agree.outcome)?;
    let consensus = Consensus {
        reason: names::text(agree.reason)?,
        dissent: names::text(agree.dissent)?,
        dissent_recorded: agree.dissent_recorded,
        evidence_wanted: agree.evidence_wanted,
        ..Consensus::new(agree.item, agree.outcome, app.desk.clock.now())
    };
    app.store.write(|db| Ok::<_, Error>(db.put_consensus(agree.round, &consensus, "")?))?;
    self::consensus(app, OfRound { round: agree.round })
}

/// Takes back what was settled for one item; it stays in history.
///
/// # Errors
/// The round is closed or unknown.
pub fn reopen_item(app: &mut App, of: OfItem) -> Result<ConsensusView> {
    let db = app.store.read();
    RoundInHand::take(&app.desk, &db, of.round)?.must_be_open()?;
    let now = app.desk.clock.now();
    app.store.write(|db| Ok::<_, Error>(db.remove_consensus(of.round, &of.item, now, "")?))?;
    consensus(app, OfRound { round: of.round })
}

impl RoundInHand {
    fn accept_outcome(&self, item: &ItemId, outcome: Outcome) -> Result<()> {
        let asked = self
            .to_agree()
            .find(|asked| asked.id == *item)
            .ok_or_else(|| cabildo_domain::response::ResponseError::NoSuchItem { item: item.clone() })?;
        let scale = asked.scale().unwrap_or(&self.instrument.scale);
        if let Some(level) = outcome.level().filter(|level| !scale.has(*level)) {
            return Err(Error::LevelOutOfScale(level.0));
        }
        match outcome {
            Outcome::NotOurs if !asked.shared => Err(Error::OursAfterAll(item.to_string())),
            Outcome::NotOurs
            | Outcome::Agreed { .. }
            | Outcome::NoConsensus { .. }
            | Outcome::NoInformation
            | Outcome::NotApplicable => Ok(()),
        }
    }
}

impl ItemToAgree {
    fn of(
        hand: &RoundInHand,
        item: &Item,
        said: &[&Response],
        settled: Option<&Consensus>,
        target: Option<Target>,
    ) -> Self {
        let scale = item.scale().unwrap_or(&hand.instrument.scale);
        let words = hand.words.item(&item.id);
        let answers: Vec<&Answer> = said.iter().filter_map(|it| it.said.answer.as_ref()).collect();
        let votes = Votes::of(answers);
        let state = votes.state(scale);
        let stands = settled.and_then(|it| it.outcome.level()).or_else(|| votes.proposal());
        Self {
            id: item.id.clone(),
            place: 0,
            name: words.name.clone(),
            dimension: item.dimension.clone(),
            dimension_name: hand.words.dimension(&item.dimension).to_owned(),
            question: words.question.clone(),
            levels: LevelText::all(words),
            votes: votes.per_level(scale),
            unknown: votes.unknown,
            not_applicable: votes.not_applicable,
            not_ours: votes.not_ours,
            range: votes.range(),
            state,
            minutes: state.minutes(),
            proposal: votes.proposal(),
            evidence: evidence_seen(words, said),
            comments: shared_comments(said),
            shared: item.shared,
            settled: settled.map(Settled::of),
            target: stands
                .filter(|_| hand.instrument.purpose.plans())
                .map(|stands| target.unwrap_or_else(|| Target::usual(scale, stands))),
        }
    }

    /// What needs the group most is smallest: open before settled, split before
    /// talk, then the wider spread.
    fn urgency(&self) -> (bool, State, Reverse<u8>, Reverse<usize>) {
        (self.settled.is_some(), self.state, Reverse(self.range), Reverse(self.unknown))
    }
}

fn evidence_seen(words: &ItemWording, said: &[&Response]) -> Vec<EvidenceSeen> {
    let seen = |hint: usize| {
        said.iter().filter(|it| it.said.evidence.seen.iter().any(|seen| usize::from(*seen) == hint + 1)).count()
    };
    words.evidence.iter().enumerate().map(|(n, hint)| EvidenceSeen { hint: hint.clone(), people: seen(n) }).collect()
}

/// Sorted by their words, so that their order does not tell who wrote them.
fn shared_comments(said: &[&Response]) -> Vec<String> {
    let is_shared = |it: &&&Response| it.said.share_comment && !it.said.comment.trim().is_empty();
    let mut comments: Vec<String> = said.iter().filter(is_shared).map(|it| it.said.comment.clone()).collect();
    comments.sort_unstable();
    comments
}

impl Settled {
    fn of(consensus: &Consensus) -> Self {
        Self {
            outcome: consensus.outcome,
            reason: consensus.reason.clone(),
            dissent: consensus.dissent.clone(),
            dissent_recorded: consensus.dissent_recorded,
            evidence_wanted: consensus.evidence_wanted,
            at: consensus.at,
        }
    }
}

/// What was settled, by item.
pub(crate) type SettledItems = BTreeMap<ItemId, Consensus>;

/// The level of each item that has one.
pub(crate) fn levels(settled: &SettledItems) -> BTreeMap<ItemId, Level> {
    settled.iter().filter_map(|(item, it)| Some((item.clone(), it.outcome.level()?))).collect()
}
