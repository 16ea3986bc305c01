//! The group looks at the spread and settles a level.

use std::collections::{BTreeMap, BTreeSet};

use cabildo_domain::{
    Item, ItemId, Level, Response, RoundId,
    consensus::{Consensus, Outcome},
    response::ResponseError,
};
use serde::Deserialize;
use ts_rs::TS;

use crate::{
    App,
    assessments::{OfRound, RoundInHand},
    error::{Error, Result},
    names,
};

mod agenda;
mod views;

pub(crate) use agenda::evidence_seen;
pub use views::*;

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
    /// Which of the item's evidence hints the group cites, counted from 1.
    #[serde(default)]
    pub cited: Vec<u8>,
    /// Why something else is settled than before; wanted only then.
    #[serde(default)]
    pub why: String,
}

/// Taking back what was settled.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct ReopenItem {
    /// In which round.
    pub round: RoundId,
    /// Which item.
    pub item: ItemId,
    /// Why; never empty.
    pub why: String,
}

/// What everybody said, without names, and what was settled; while the round is sealed only who has finished.
///
/// # Errors
/// There is no such round, or nothing is settled in its instrument.
pub fn consensus(app: &App, of: OfRound) -> Result<ConsensusView> {
    let db = app.store.read();
    let hand = RoundInHand::take(&app.desk, &db, of.round)?;
    if !hand.instrument.purpose.agrees() {
        return Err(Error::NothingToAgree);
    }
    match hand.round.revealed_at {
        None => agenda::sealed(&app.desk, &db, &hand),
        Some(revealed) => agenda::revealed(&app.desk, &db, &hand, revealed),
    }
}

/// Settles one item. Individual answers stay as they are.
///
/// # Errors
/// The round is closed or sealed, the item is not asked, the level is not on the scale, "not ours" is no answer
/// here, a text is too long, or something else was settled and nobody says why it changes.
pub fn agree(app: &mut App, agree: Agree) -> Result<ConsensusView> {
    let db = app.store.read();
    let hand = RoundInHand::take(&app.desk, &db, agree.round)?;
    let (round, why) = (agree.round, names::text(agree.why.clone())?);
    let consensus = hand.settles(agree, app.desk.clock.now())?;
    if let Some(before) = db.find_consensus(round, &consensus.item)?
        && before.outcome != consensus.outcome
        && why.trim().is_empty()
    {
        return Err(Error::WhyMissing);
    }
    app.store.write(|db| Ok::<_, Error>(db.put_consensus(round, &consensus, &why)?))?;
    self::consensus(app, OfRound { round })
}

/// Takes back what was settled for one item; it stays in history, with the reason.
///
/// # Errors
/// The round is closed, sealed or unknown, or nobody says why.
pub fn reopen_item(app: &mut App, reopen: ReopenItem) -> Result<ConsensusView> {
    let db = app.store.read();
    let hand = RoundInHand::take(&app.desk, &db, reopen.round)?;
    hand.must_be_open()?;
    hand.must_be_revealed()?;
    let why = names::text(reopen.why)?;
    if why.trim().is_empty() {
        return Err(Error::WhyMissing);
    }
    let now = app.desk.clock.now();
    app.store.write(|db| Ok::<_, Error>(db.remove_consensus(reopen.round, &reopen.item, now, &why)?))?;
    consensus(app, OfRound { round: reopen.round })
}

impl RoundInHand {
    /// What the group is about to settle, or a table to propose, checked.
    ///
    /// # Errors
    /// As [`agree`], but for the reason of a change.
    pub(crate) fn settles(&self, agree: Agree, at: chrono::DateTime<chrono::Utc>) -> Result<Consensus> {
        self.must_be_open()?;
        self.must_be_revealed()?;
        let item = self.asked(&agree.item)?;
        self.accept_outcome(item, agree.outcome)?;
        let cited: BTreeSet<u8> = agree.cited.into_iter().collect();
        if let Some(hint) = cited.iter().copied().find(|hint| *hint == 0 || *hint > item.evidence) {
            return Err(ResponseError::NoSuchEvidence { hint }.into());
        }
        Ok(Consensus {
            reason: names::text(agree.reason)?,
            dissent: names::text(agree.dissent)?,
            dissent_recorded: agree.dissent_recorded,
            evidence_wanted: agree.evidence_wanted,
            cited: cited.into_iter().collect(),
            present: self.round.present.clone(),
            ..Consensus::new(agree.item, agree.outcome, at)
        })
    }

    /// An item the group settles.
    ///
    /// # Errors
    /// The round does not ask it.
    pub(crate) fn asked(&self, item: &ItemId) -> Result<&Item> {
        let asked = self.to_agree().find(|asked| asked.id == *item);
        Ok(asked.ok_or_else(|| ResponseError::NoSuchItem { item: item.clone() })?)
    }

    fn accept_outcome(&self, item: &Item, outcome: Outcome) -> Result<()> {
        let scale = item.scale().unwrap_or(&self.instrument.scale);
        if let Some(level) = outcome.level().filter(|level| !scale.has(*level)) {
            return Err(Error::LevelOutOfScale(level.0));
        }
        match outcome {
            Outcome::NotOurs if !item.shared => Err(Error::OursAfterAll(item.id.to_string())),
            Outcome::NotOurs
            | Outcome::Agreed { .. }
            | Outcome::NoConsensus { .. }
            | Outcome::NoInformation
            | Outcome::NotApplicable => Ok(()),
        }
    }
}

/// What was settled, by item.
pub(crate) type SettledItems = BTreeMap<ItemId, Consensus>;

/// The level of each item that has one.
pub(crate) fn levels(settled: &SettledItems) -> BTreeMap<ItemId, Level> {
    settled.iter().filter_map(|(item, it)| Some((item.clone(), it.outcome.level()?))).collect()
}

/// What everybody said about one item.
pub(crate) fn about<'a>(responses: &'a [Response], item: &ItemId) -> Vec<&'a Response> {
    responses.iter().filter(|it| it.item == *item).collect()
}
