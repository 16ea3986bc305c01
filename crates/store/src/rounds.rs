//! `round`: one time an assessment is answered.

use cabildo_domain::{AssessmentId, RoundId};
use chrono::{DateTime, Utc};
use rusqlite::{Row, params};

use crate::{
    column::{maybe_moment, moment, uuid, written},
    error::{StoreError, found},
    store::{Reader, Writer},
};

/// One time an assessment is answered: the baseline, a follow-up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    /// Which one.
    pub id: RoundId,
    /// Of which assessment.
    pub assessment: AssessmentId,
    /// Counts from 1 in its assessment.
    pub number: u32,
    /// The version of the instrument it is answered in.
    pub version: u32,
    /// As its people call it; never empty.
    pub name: String,
    /// When it was started.
    pub started_at: DateTime<Utc>,
    /// Since when it takes no more answers.
    pub closed_at: Option<DateTime<Utc>>,
    /// Since when the group sees what people answered; until then the round is sealed.
    pub revealed_at: Option<DateTime<Utc>>,
    /// Who is in the room now, one to a line.
    pub present: String,
}

const COLUMNS: &str = "SELECT id, assessment, number, version, name, started_at, closed_at, revealed_at, present
    FROM round";

impl Reader<'_> {
    /// The round of that id.
    ///
    /// # Errors
    /// There is none, or the disk refuses.
    pub fn one_round(&self, id: RoundId) -> Result<Round, StoreError> {
        let round = self.maybe(&format!("{COLUMNS} WHERE id = ?1"), [id.to_string()], round)?;
        found(round, "round", id)
    }

    /// An assessment's rounds, the first one first.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn rounds_of(&self, assessment: AssessmentId) -> Result<Vec<Round>, StoreError> {
        let sql = format!("{COLUMNS} WHERE assessment = ?1 ORDER BY number, id");
        self.all(&sql, [assessment.to_string()], round)
    }
}

impl Writer<'_> {
    /// Keeps a round; of one that is there already everything but its place changes.
    ///
    /// # Errors
    /// Its assessment does not exist, or the disk refuses.
    pub fn put_round(&self, round: &Round) -> Result<(), StoreError> {
        self.run(
            "INSERT INTO round (id, assessment, number, version, name, started_at, closed_at, revealed_at, present)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
             ON CONFLICT (id) DO UPDATE SET name = excluded.name, started_at = excluded.started_at,
                 closed_at = excluded.closed_at, revealed_at = excluded.revealed_at, present = excluded.present",
            params![
                round.id.to_string(),
                round.assessment.to_string(),
                round.number,
                round.version,
                round.name,
                written(round.started_at),
                round.closed_at.map(written),
                round.revealed_at.map(written),
                round.present,
            ],
        )?;
        Ok(())
    }
}

fn round(row: &Row<'_>) -> rusqlite::Result<Round> {
    Ok(Round {
        id: RoundId(uuid(row, "id")?),
        assessment: AssessmentId(uuid(row, "assessment")?),
        number: row.get("number")?,
        version: row.get("version")?,
        name: row.get("name")?,
        started_at: moment(row, "started_at")?,
        closed_at: maybe_moment(row, "closed_at")?,
        revealed_at: maybe_moment(row, "revealed_at")?,
        present: row.get("present")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    #[test]
    fn a_round_can_be_closed_and_opened_again() {
        let mut store = sample::with_round();
        let open = sample::round();
        let closed = Round { closed_at: Some(sample::moment(5)), ..open.clone() };
        store.write(|db| db.put_round(&closed)).unwrap();
        assert_eq!(store.read().one_round(open.id).unwrap(), closed);
        store.write(|db| db.put_round(&open)).unwrap();
        assert_eq!(store.read().rounds_of(open.assessment).unwrap(), [open], "still one round");
    }

    #[test]
    fn rounds_of_one_number_come_in_the_same_order_everywhere() {
        let mut store = sample::with_round();
        let twin = Round { id: RoundId(sample::id(8)), ..sample::round() };
        store.write(|db| db.put_round(&twin)).unwrap();
        assert_eq!(store.read().rounds_of(twin.assessment).unwrap(), [twin, sample::round()], "the smaller id first");
    }

    #[test]
    fn a_round_nobody_started_is_said_by_name() {
        let error = sample::with_round().read().one_round(RoundId(sample::id(99))).unwrap_err();
        assert!(matches!(error, StoreError::NoSuch { what: "round", .. }));
    }
}
