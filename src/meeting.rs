//! What a group does on the way to a consensus: vote again, sit at tables, say who is there.

use std::collections::BTreeMap;

use cabildo_domain::{DimensionId, ItemId, Level, RoundId, VoteId, consensus::SecondVote};
use cabildo_store::{Round, TableProposal};
use serde::Deserialize;
use ts_rs::TS;

use crate::{
    App,
    assessments::{OfRound, RoundInHand},
    consensus::{Agree, ConsensusView, TableOf, consensus},
    error::{Error, Result},
    names,
};

/// More voices than this are no show of hands.
const MOST_VOICES: usize = 500;

/// A silent vote after people talked, as it was counted.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct VoteAgain {
    /// In which round.
    pub round: RoundId,
    /// About what.
    pub item: ItemId,
    /// How many chose each level, from the lowest.
    pub votes: Vec<usize>,
    /// How many do not know.
    pub unknown: usize,
}

/// Who is in the room.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct SetPresent {
    /// In which round.
    pub round: RoundId,
    /// One to a line; roles or names, as the council wishes.
    pub present: String,
}

/// Which table talks about which dimension.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct SetTables {
    /// In which round.
    pub round: RoundId,
    /// Dimensions that are not named stay with the plenary; empty: no tables.
    pub tables: Vec<TableOf>,
}

/// What a table proposes to the plenary.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct Propose {
    /// Which table.
    pub number: u8,
    /// What; the reason of a change is not wanted.
    pub agree: Agree,
}

/// What the facilitator notes about an item.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct NoteItem {
    /// In which round.
    pub round: RoundId,
    /// About what.
    pub item: ItemId,
    /// For nobody else.
    pub note: String,
}

/// Keeps a silent vote. What people answered alone stays as it is; the newest vote says what is offered.
///
/// # Errors
/// The round is closed or sealed, the item is not asked, or the counts are no vote of this scale.
pub fn vote_again(app: &mut App, vote: VoteAgain) -> Result<ConsensusView> {
    let db = app.store.read();
    let hand = RoundInHand::take(&app.desk, &db, vote.round)?;
    hand.must_be_open()?;
    hand.must_be_revealed()?;
    let scale = hand.asked(&vote.item)?.scale().unwrap_or(&hand.instrument.scale);
    let levels: Vec<Level> = scale.levels().collect();
    let voices = vote.votes.iter().chain([&vote.unknown]).fold(0_usize, |sum, more| sum.saturating_add(*more));
    if vote.votes.len() != levels.len() || !(1..=MOST_VOICES).contains(&voices) {
        return Err(Error::VoteOutOfRange(voices));
    }
    let people: BTreeMap<Level, usize> = levels.into_iter().zip(vote.votes).filter(|(_, people)| *people > 0).collect();
    let kept = SecondVote { id: VoteId(app.desk.ids.next()), people, unknown: vote.unknown, at: app.desk.clock.now() };
    app.store.write(|db| Ok::<_, Error>(db.put_second_vote(vote.round, &vote.item, &kept)?))?;
    consensus(app, OfRound { round: vote.round })
}

/// Says who is in the room from now on; every consensus keeps it.
///
/// # Errors
/// The round is closed or unknown, or the text is too long.
pub fn set_present(app: &mut App, set: SetPresent) -> Result<ConsensusView> {
    let hand = RoundInHand::take(&app.desk, &app.store.read(), set.round)?;
    hand.must_be_open()?;
    let round = Round { present: names::text(set.present)?, ..hand.round };
    app.store.write(|db| Ok::<_, Error>(db.put_round(&round)?))?;
    consensus(app, OfRound { round: set.round })
}

/// Shares dimensions out to tables, or with none of them ends the work at tables. Proposals are kept.
///
/// # Errors
/// The round is closed or unknown, or a dimension or table is not there.
pub fn set_tables(app: &mut App, set: SetTables) -> Result<ConsensusView> {
    let hand = RoundInHand::take(&app.desk, &app.store.read(), set.round)?;
    hand.must_be_open()?;
    let known = |id: &DimensionId| hand.to_agree().any(|item| item.dimension == *id);
    if let Some(wrong) = set.tables.iter().find(|it| it.number == 0 || !known(&it.dimension)) {
        return Err(Error::NoSuchTable(wrong.number));
    }
    let tables = set.tables.into_iter().map(|it| (it.dimension, it.number)).collect();
    app.store.write(|db| Ok::<_, Error>(db.put_tables(set.round, &tables)?))?;
    consensus(app, OfRound { round: set.round })
}

/// Keeps what a table proposes; it is settled only once the plenary agrees.
///
/// # Errors
/// The table does not talk about the item, or what it proposes could not be settled.
pub fn propose(app: &mut App, propose: Propose) -> Result<ConsensusView> {
    let db = app.store.read();
    let round = propose.agree.round;
    let hand = RoundInHand::take(&app.desk, &db, round)?;
    let consensus = hand.settles(propose.agree, app.desk.clock.now())?;
    let dimension = &hand.asked(&consensus.item)?.dimension;
    if db.tables_of(round)?.get(dimension) != Some(&propose.number) {
        return Err(Error::NoSuchTable(propose.number));
    }
    let proposal = TableProposal { number: propose.number, consensus };
    app.store.write(|db| Ok::<_, Error>(db.put_proposal(round, &proposal)?))?;
    self::consensus(app, OfRound { round })
}

/// Keeps what the facilitator notes about an item.
///
/// # Errors
/// The round or item is unknown, or the text is too long.
pub fn note_item(app: &mut App, note: NoteItem) -> Result<ConsensusView> {
    let hand = RoundInHand::take(&app.desk, &app.store.read(), note.round)?;
    hand.asked(&note.item)?;
    let words = names::text(note.note)?;
    let now = app.desk.clock.now();
    app.store.write(|db| Ok::<_, Error>(db.put_facilitator_note(note.round, &note.item, &words, now)?))?;
    consensus(app, OfRound { round: note.round })
}
