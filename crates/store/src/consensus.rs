//! `consensus` and `consensus_history`: what the group settled on.

use std::collections::BTreeMap;

use cabildo_domain::{
    ItemId, Level, RoundId,
    consensus::{Consensus, Outcome},
};
use chrono::{DateTime, Utc};
use rusqlite::{Row, params, types::FromSqlError};

use crate::{
    column::{moment, not_that, written},
    error::StoreError,
    store::{Reader, Writer},
};

const COLUMNS: &str = "SELECT item, outcome, level, reason, dissent, dissent_recorded, evidence_wanted, cited, present,
    at FROM consensus";

/// Something settled that was replaced or taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EarlierConsensus {
    /// As it was.
    pub consensus: Consensus,
    /// When it was replaced or taken back.
    pub replaced_at: DateTime<Utc>,
    /// Why; may be empty.
    pub why: String,
}

impl Reader<'_> {
    /// What the group settled for an item, if anything.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn find_consensus(&self, round: RoundId, item: &ItemId) -> Result<Option<Consensus>, StoreError> {
        let sql = format!("{COLUMNS} WHERE round = ?1 AND item = ?2");
        self.maybe(&sql, params![round.to_string(), item.as_str()], consensus)
    }

    /// Everything a group settled in a round.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn consensus_of(&self, round: RoundId) -> Result<BTreeMap<ItemId, Consensus>, StoreError> {
        let settled = self.all(&format!("{COLUMNS} WHERE round = ?1"), [round.to_string()], consensus)?;
        Ok(settled.into_iter().map(|it| (it.item.clone(), it)).collect())
    }

    /// Everything a group had settled in a round before it settled something else, the first one first.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn earlier_consensus_of(&self, round: RoundId) -> Result<Vec<EarlierConsensus>, StoreError> {
        let sql = "SELECT item, outcome, level, reason, dissent, dissent_recorded, evidence_wanted, cited, present, at,
                 replaced_at, why
             FROM consensus_history WHERE round = ?1 ORDER BY replaced_at, at, item, outcome, level, reason, why";
        self.all(sql, [round.to_string()], |row| {
            let (replaced_at, why) = (moment(row, "replaced_at")?, row.get("why")?);
            Ok(EarlierConsensus { consensus: consensus(row)?, replaced_at, why })
        })
    }
}

impl Writer<'_> {
    /// Keeps what the group settled for an item. What was there goes to
    /// history with the reason why it is replaced; the same settled again
    /// changes nothing, not even its moment.
    ///
    /// # Errors
    /// There is no such round, or the disk refuses.
    pub fn put_consensus(&self, round: RoundId, consensus: &Consensus, why: &str) -> Result<(), StoreError> {
        if let Some(old) = self.find_consensus(round, &consensus.item)? {
            if (Consensus { at: consensus.at, ..old }) == *consensus {
                return Ok(());
            }
            self.remove_consensus(round, &consensus.item, consensus.at, why)?;
        }
        self.run(
            "INSERT INTO consensus (round, item, outcome, level, reason, dissent, dissent_recorded,
                 evidence_wanted, cited, present, at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
            params![
                round.to_string(),
                consensus.item.as_str(),
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

    /// Takes back what was settled for an item; it stays in history. An item
    /// that was not settled stays as it is.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn remove_consensus(
        &self,
        round: RoundId,
        item: &ItemId,
        at: DateTime<Utc>,
        why: &str,
    ) -> Result<(), StoreError> {
        let (round, item) = (round.to_string(), item.as_str());
        self.run(
            "INSERT INTO consensus_history (round, item, outcome, level, reason, dissent, dissent_recorded,
                 evidence_wanted, cited, present, at, replaced_at, why)
             SELECT round, item, outcome, level, reason, dissent, dissent_recorded, evidence_wanted, cited, present,
                 at, ?3, ?4
             FROM consensus WHERE round = ?1 AND item = ?2",
            params![round, item, written(at), why],
        )?;
        self.run("DELETE FROM consensus WHERE round = ?1 AND item = ?2", params![round, item])?;
        Ok(())
    }
}

/// Hints as a JSON list.
pub(crate) fn hints_written(hints: &[u8]) -> String {
    let hints: Vec<String> = hints.iter().map(u8::to_string).collect();
    format!("[{}]", hints.join(","))
}

/// A consensus out of a row with its columns.
pub(crate) fn consensus(row: &Row<'_>) -> rusqlite::Result<Consensus> {
    Ok(Consensus {
        item: ItemId(row.get("item")?),
        outcome: outcome(row)?,
        reason: row.get("reason")?,
        dissent: row.get("dissent")?,
        dissent_recorded: row.get("dissent_recorded")?,
        evidence_wanted: row.get("evidence_wanted")?,
        cited: serde_json::from_str(&row.get::<_, String>("cited")?).map_err(|error| not_that(row, "cited", error))?,
        present: row.get("present")?,
        at: moment(row, "at")?,
    })
}

fn outcome(row: &Row<'_>) -> rusqlite::Result<Outcome> {
    let word: String = row.get("outcome")?;
    Ok(match word.as_str() {
        "agreed" => Outcome::Agreed { level: Level(row.get("level")?) },
        "no-consensus" => Outcome::NoConsensus { level: Level(row.get("level")?) },
        "no-information" => Outcome::NoInformation,
        "not-applicable" => Outcome::NotApplicable,
        "not-ours" => Outcome::NotOurs,
        _ => return Err(not_that(row, "outcome", FromSqlError::InvalidType)),
    })
}

/// How an outcome is written.
pub(crate) fn outcome_word(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Agreed { .. } => "agreed",
        Outcome::NoConsensus { .. } => "no-consensus",
        Outcome::NoInformation => "no-information",
        Outcome::NotApplicable => "not-applicable",
        Outcome::NotOurs => "not-ours",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Store, sample};

    fn settled(outcome: Outcome, minute: u32) -> Consensus {
        Consensus {
            reason: "Hay acta".to_owned(),
            dissent: "El concejo lo ve más bajo".to_owned(),
            dissent_recorded: true,
            cited: vec![1, 2],
            present: "Alcaldía\nTesorería".to_owned(),
            ..Consensus::new("A-1".into(), outcome, sample::moment(minute))
        }
    }

    fn history(store: &Store) -> Vec<(String, Option<u8>, String)> {
        let sql = "SELECT outcome, level, replaced_at FROM consensus_history ORDER BY id";
        store.read().all(sql, (), |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap()
    }

    #[test]
    fn every_outcome_comes_back_and_the_earlier_ones_are_history() {
        let mut store = sample::with_round();
        let round = sample::round().id;
        let outcomes = [
            Outcome::Agreed { level: Level(3) },
            Outcome::NoConsensus { level: Level(2) },
            Outcome::NoInformation,
            Outcome::NotApplicable,
            Outcome::NotOurs,
        ];
        for (minute, outcome) in (0..).zip(outcomes) {
            let consensus = settled(outcome, minute);
            store.write(|db| db.put_consensus(round, &consensus, "Apareció el acta")).unwrap();
            assert_eq!(store.read().consensus_of(round).unwrap(), [("A-1".into(), consensus)].into());
        }
        let replaced = history(&store);
        assert_eq!(replaced.len(), 4, "each but the last");
        assert_eq!(replaced[0], ("agreed".to_owned(), Some(3), written(sample::moment(1))));
        let earlier = store.read().earlier_consensus_of(round).unwrap();
        assert_eq!(earlier[0].consensus, settled(outcomes[0], 0), "as it was, with who was there");
        assert_eq!(earlier[0].why, "Apareció el acta", "and why it was changed");
    }

    #[test]
    fn the_same_settled_again_changes_nothing() {
        let mut store = sample::with_round();
        let round = sample::round().id;
        let first = settled(Outcome::NoInformation, 1);
        store.write(|db| db.put_consensus(round, &first, "")).unwrap();
        store.write(|db| db.put_consensus(round, &settled(Outcome::NoInformation, 2), "")).unwrap();
        assert_eq!(store.read().find_consensus(round, &first.item).unwrap(), Some(first));
        assert!(history(&store).is_empty(), "there was nothing new");
    }

    #[test]
    fn what_is_taken_back_stays_in_history() {
        let mut store = sample::with_round();
        let round = sample::round().id;
        store.write(|db| db.put_consensus(round, &settled(Outcome::NotOurs, 1), "")).unwrap();
        for minute in [7, 8] {
            store
                .write(|db| db.remove_consensus(round, &"A-1".into(), sample::moment(minute), "Se decidió de prisa"))
                .unwrap();
        }
        assert!(store.read().consensus_of(round).unwrap().is_empty(), "the item is open again");
        let expected = ("not-ours".to_owned(), None, written(sample::moment(7)));
        assert_eq!(history(&store), [expected], "once, although it was taken back twice");
    }
}
