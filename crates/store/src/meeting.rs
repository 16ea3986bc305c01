//! `second_vote`, `meeting_table`, `table_proposal` and `facilitator_note`: what happens while a group agrees.

use std::collections::BTreeMap;

use cabildo_domain::{
    DimensionId, ItemId, Level, RoundId, VoteId,
    consensus::{Consensus, SecondVote},
};
use chrono::{DateTime, Utc};
use rusqlite::params;

use crate::{
    column::{count, moment, uuid, written},
    consensus::{consensus, hints_written, outcome_word},
    error::StoreError,
    store::{Reader, Writer},
};

/// What a table of the meeting proposes to the plenary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableProposal {
    /// Which table, from 1.
    pub number: u8,
    /// What it proposes; settled only once the plenary says so.
    pub consensus: Consensus,
}

impl Reader<'_> {
    /// The silent votes of a round by item, each item's first one first.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn second_votes_of(&self, round: RoundId) -> Result<BTreeMap<ItemId, Vec<SecondVote>>, StoreError> {
        let sql = "SELECT vote, level, people FROM second_vote_level JOIN second_vote ON second_vote.id = vote
             WHERE round = ?1 ORDER BY vote, level";
        let levels = self.all(sql, [round.to_string()], |row| {
            Ok((uuid(row, "vote")?, Level(row.get("level")?), count(row, "people")?))
        })?;
        let sql = "SELECT id, item, unknown, at FROM second_vote WHERE round = ?1 ORDER BY at, id";
        let votes = self.all(sql, [round.to_string()], |row| {
            let id = uuid(row, "id")?;
            let of_vote = levels.iter().filter(|(vote, ..)| *vote == id);
            let people = of_vote.map(|(_, level, people)| (*level, *people)).collect();
            let item = ItemId(row.get("item")?);
            let vote = SecondVote { id: VoteId(id), people, unknown: count(row, "unknown")?, at: moment(row, "at")? };
            Ok((item, vote))
        })?;
        let mut by_item: BTreeMap<ItemId, Vec<SecondVote>> = BTreeMap::new();
        for (item, vote) in votes {
            by_item.entry(item).or_default().push(vote);
        }
        Ok(by_item)
    }

    /// Which table of the meeting talks about which dimension.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn tables_of(&self, round: RoundId) -> Result<BTreeMap<DimensionId, u8>, StoreError> {
        let sql = "SELECT dimension, number FROM meeting_table WHERE round = ?1";
        let pairs =
            self.all(sql, [round.to_string()], |row| Ok((DimensionId(row.get("dimension")?), row.get("number")?)))?;
        Ok(pairs.into_iter().collect())
    }

    /// What tables propose, by item; the newest of each.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn proposals_of(&self, round: RoundId) -> Result<BTreeMap<ItemId, TableProposal>, StoreError> {
        let sql = "SELECT number, item, outcome, level, reason, dissent, dissent_recorded, evidence_wanted, cited,
                 present, at
             FROM table_proposal WHERE round = ?1
             ORDER BY at, number, outcome, level, reason, dissent, cited, present";
        let proposals = self.all(sql, [round.to_string()], |row| {
            Ok(TableProposal { number: row.get("number")?, consensus: consensus(row)? })
        })?;
        Ok(proposals.into_iter().map(|it| (it.consensus.item.clone(), it)).collect())
    }

    /// What the facilitator noted, by item.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn facilitator_notes_of(&self, round: RoundId) -> Result<BTreeMap<ItemId, String>, StoreError> {
        let sql = "SELECT item, note FROM facilitator_note WHERE round = ?1";
        let notes = self.all(sql, [round.to_string()], |row| Ok((ItemId(row.get("item")?), row.get("note")?)))?;
        Ok(notes.into_iter().collect())
    }
}

impl Writer<'_> {
    /// Keeps a silent vote beside those before it.
    ///
    /// # Errors
    /// There is no such round, or the disk refuses.
    pub fn put_second_vote(&self, round: RoundId, item: &ItemId, vote: &SecondVote) -> Result<(), StoreError> {
        let id = vote.id.to_string();
        self.run(
            "INSERT INTO second_vote (id, round, item, unknown, at) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![id, round.to_string(), item.as_str(), i64::try_from(vote.unknown).ok(), written(vote.at)],
        )?;
        for (level, people) in vote.people.iter().filter(|(_, people)| **people > 0) {
            self.run(
                "INSERT INTO second_vote_level (vote, level, people) VALUES (?1, ?2, ?3)",
                params![id, level.0, i64::try_from(*people).ok()],
            )?;
        }
        Ok(())
    }

    /// Says anew which table talks about which dimension.
    ///
    /// # Errors
    /// There is no such round, or the disk refuses.
    pub fn put_tables(&self, round: RoundId, tables: &BTreeMap<DimensionId, u8>) -> Result<(), StoreError> {
        self.run("DELETE FROM meeting_table WHERE round = ?1", [round.to_string()])?;
        for (dimension, number) in tables {
            self.run(
                "INSERT INTO meeting_table (round, dimension, number) VALUES (?1, ?2, ?3)",
                params![round.to_string(), dimension.as_str(), number],
            )?;
        }
        Ok(())
    }

    /// Keeps what a table proposes, beside what was proposed before.
    ///
    /// # Errors
    /// There is no such round, or the disk refuses.
    pub fn put_proposal(&self, round: RoundId, proposal: &TableProposal) -> Result<(), StoreError> {
        let TableProposal { number, consensus } = proposal;
        self.run(
            "INSERT INTO table_proposal (round, item, number, outcome, level, reason, dissent, dissent_recorded,
                 evidence_wanted, cited, present, at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
            params![
                round.to_string(),
                consensus.item.as_str(),
                number,
                outcome_word(consensus.outcome),
                consensus.outcome.level().map(|level| level.0),
                consensus.reason,
                consensus.dissent,
                consensus.dissent_recorded,
                consensus.evidence_wanted,
                hints_written(&consensus.cited),
                consensus.present,
                written(consensus.at),
            ],
        )?;
        Ok(())
    }

    /// Keeps what the facilitator notes about an item.
    ///
    /// # Errors
    /// There is no such round, or the disk refuses.
    pub fn put_facilitator_note(
        &self,
        round: RoundId,
        item: &ItemId,
        note: &str,
        at: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        self.run(
            "INSERT INTO facilitator_note (round, item, note, at) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (round, item) DO UPDATE SET note = excluded.note, at = excluded.at",
            params![round.to_string(), item.as_str(), note, written(at)],
        )?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use cabildo_domain::consensus::Outcome;

    use super::*;
    use crate::sample;

    #[test]
    fn every_silent_vote_is_kept_in_its_order() {
        let mut store = sample::with_round();
        let round = sample::round().id;
        let vote = |number, levels: &[(u8, usize)], minute| SecondVote {
            id: VoteId(sample::id(number)),
            people: levels.iter().map(|(level, people)| (Level(*level), *people)).collect(),
            unknown: 1,
            at: sample::moment(minute),
        };
        let votes = vec![vote(91, &[(1, 2), (5, 3)], 1), vote(90, &[(3, 5)], 2)];
        store.write(|db| votes.iter().try_for_each(|it| db.put_second_vote(round, &"A-1".into(), it))).unwrap();
        assert_eq!(store.read().second_votes_of(round).unwrap(), [("A-1".into(), votes)].into());
    }

    #[test]
    fn a_dimension_is_at_one_table() {
        let mut store = sample::with_round();
        let round = sample::round().id;
        for number in [1, 2] {
            let tables = [("A".into(), number)].into();
            store.write(|db| db.put_tables(round, &tables)).unwrap();
            assert_eq!(store.read().tables_of(round).unwrap(), tables);
        }
    }

    #[test]
    fn the_newest_proposal_of_an_item_stands_and_the_older_ones_are_kept() {
        let mut store = sample::with_round();
        let round = sample::round().id;
        let proposal = |level| TableProposal {
            number: 2,
            consensus: Consensus {
                cited: vec![2],
                ..Consensus::new("A-1".into(), Outcome::Agreed { level: Level(level) }, sample::moment(level.into()))
            },
        };
        for level in [2, 3] {
            store.write(|db| db.put_proposal(round, &proposal(level))).unwrap();
        }
        assert_eq!(store.read().proposals_of(round).unwrap(), [("A-1".into(), proposal(3))].into());
        let kept = store.read().all("SELECT level FROM table_proposal ORDER BY id", (), |row| row.get::<_, u8>(0));
        assert_eq!(kept.unwrap(), [2, 3]);
    }

    #[test]
    fn a_note_is_what_it_was_changed_to() {
        let mut store = sample::with_round();
        let round = sample::round().id;
        for note in ["Hablar antes con Tesorería", "Ya está"] {
            store.write(|db| db.put_facilitator_note(round, &"A-1".into(), note, sample::moment(1))).unwrap();
            assert_eq!(store.read().facilitator_notes_of(round).unwrap(), [("A-1".into(), note.to_owned())].into());
        }
    }
}
