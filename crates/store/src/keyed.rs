//! `keyed_answer`, `keyed_sheet` and `keyed_decision`: paper sheets, keyed in twice.

use std::collections::BTreeMap;

use cabildo_domain::{
    Answer, ItemId, RespondentId, RoundId,
    keying::{Reading, Turn},
};
use chrono::{DateTime, Utc};
use rusqlite::{Row, params, types::FromSqlError};

use crate::{
    column::{not_that, uuid, written},
    error::StoreError,
    store::{Reader, Writer},
};

fn number(turn: Turn) -> u8 {
    match turn {
        Turn::First => 1,
        Turn::Second => 2,
    }
}

impl Reader<'_> {
    /// What one turn read from a sheet so far.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn keyed_answers(&self, respondent: RespondentId, turn: Turn) -> Result<Reading, StoreError> {
        let sql = "SELECT item, answer FROM keyed_answer WHERE respondent = ?1 AND turn = ?2";
        let read = self.all(sql, params![respondent.to_string(), number(turn)], marked)?;
        Ok(read.into_iter().filter_map(|(item, answer)| Some((item, answer?))).collect())
    }

    /// Who has a sheet in a round that somebody has begun to key in.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn keying_begun_in(&self, round: RoundId) -> Result<Vec<RespondentId>, StoreError> {
        let sql = "SELECT DISTINCT respondent FROM keyed_answer JOIN respondent ON respondent.id = respondent
             WHERE round = ?1";
        self.all(sql, [round.to_string()], |row| Ok(RespondentId(uuid(row, "respondent")?)))
    }

    /// Which turns of which sheets of a round were gone through, in order.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn keyed_turns_of(&self, round: RoundId) -> Result<BTreeMap<RespondentId, Vec<Turn>>, StoreError> {
        let sql = "SELECT respondent, turn FROM keyed_sheet JOIN respondent ON respondent.id = respondent
             WHERE round = ?1 ORDER BY respondent, turn";
        let rows =
            self.all(sql, [round.to_string()], |row| Ok((RespondentId(uuid(row, "respondent")?), turn(row)?)))?;
        let mut turns: BTreeMap<RespondentId, Vec<Turn>> = BTreeMap::new();
        for (respondent, turn) in rows {
            turns.entry(respondent).or_default().push(turn);
        }
        Ok(turns)
    }

    /// What was decided where the turns of a sheet differ; for nothing, that nothing is marked.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn keyed_decisions(&self, respondent: RespondentId) -> Result<BTreeMap<ItemId, Option<Answer>>, StoreError> {
        let sql = "SELECT item, answer FROM keyed_decision WHERE respondent = ?1";
        Ok(self.all(sql, [respondent.to_string()], marked)?.into_iter().collect())
    }
}

impl Writer<'_> {
    /// Keeps what is marked at an item of a sheet, or that nothing is, as this turn read it last.
    ///
    /// # Errors
    /// There is no such respondent, or the disk refuses.
    pub fn put_keyed_answer(
        &self,
        (respondent, turn): (RespondentId, Turn),
        item: &ItemId,
        answer: Option<&Answer>,
        at: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        self.run(
            "INSERT INTO keyed_answer (respondent, turn, item, answer, at) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (respondent, turn, item) DO UPDATE SET answer = excluded.answer, at = excluded.at",
            params![respondent.to_string(), number(turn), item.as_str(), json(answer)?, written(at)],
        )?;
        Ok(())
    }

    /// Keeps that a turn was gone through to the end.
    ///
    /// # Errors
    /// It was already, there is no such respondent, or the disk refuses.
    pub fn put_keyed_sheet(&self, respondent: RespondentId, turn: Turn, at: DateTime<Utc>) -> Result<(), StoreError> {
        let sql = "INSERT INTO keyed_sheet (respondent, turn, at) VALUES (?1, ?2, ?3)";
        self.run(sql, params![respondent.to_string(), number(turn), written(at)])?;
        Ok(())
    }

    /// Keeps what a person decided about a difference; what the turns read stays.
    ///
    /// # Errors
    /// There is no such respondent, or the disk refuses.
    pub fn put_keyed_decision(
        &self,
        respondent: RespondentId,
        item: &ItemId,
        answer: Option<&Answer>,
        at: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        self.run(
            "INSERT INTO keyed_decision (respondent, item, answer, at) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (respondent, item) DO UPDATE SET answer = excluded.answer, at = excluded.at",
            params![respondent.to_string(), item.as_str(), json(answer)?, written(at)],
        )?;
        Ok(())
    }
}

fn turn(row: &Row<'_>) -> rusqlite::Result<Turn> {
    let written: u8 = row.get("turn")?;
    let turn = Turn::ALL.into_iter().find(|turn| number(*turn) == written);
    turn.ok_or_else(|| not_that(row, "turn", FromSqlError::InvalidType))
}

fn marked(row: &Row<'_>) -> rusqlite::Result<(ItemId, Option<Answer>)> {
    let text: Option<String> = row.get("answer")?;
    let answer = text.map(|text| serde_json::from_str(&text)).transpose();
    Ok((ItemId(row.get("item")?), answer.map_err(|error| not_that(row, "answer", error))?))
}

fn json(answer: Option<&Answer>) -> Result<Option<String>, StoreError> {
    let text = answer.map(serde_json::to_string).transpose();
    Ok(text.map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?)
}

#[cfg(test)]
mod tests {
    use cabildo_domain::Level;

    use super::*;
    use crate::sample;

    fn level(level: u8) -> Answer {
        Answer::Level { level: Level(level) }
    }

    #[test]
    fn each_turn_keeps_what_it_read_last() {
        let mut store = sample::with_round();
        let person = sample::respondent().id;
        let [first, second] = Turn::ALL.map(|turn| (person, turn));
        let key = |of, item: &str, answer: Option<Answer>| (of, ItemId::from(item), answer);
        let keyed = [
            key(first, "A-1", Some(level(2))),
            key(first, "A-1", Some(level(3))),
            key(first, "A-2", Some(Answer::NotApplicable { reason: String::new() })),
            key(first, "A-2", None),
            key(second, "A-1", Some(level(4))),
        ];
        for (at, (of, item, answer)) in (1..).zip(keyed) {
            store.write(|db| db.put_keyed_answer(of, &item, answer.as_ref(), sample::moment(at))).unwrap();
        }
        let db = store.read();
        assert_eq!(db.keyed_answers(person, Turn::First).unwrap(), Reading::from([("A-1".into(), level(3))]));
        assert_eq!(db.keyed_answers(person, Turn::Second).unwrap(), Reading::from([("A-1".into(), level(4))]));
        assert_eq!(db.keying_begun_in(sample::round().id).unwrap(), [person]);
        assert_eq!(db.responses_by(person).unwrap(), [], "nothing counts yet");
    }

    #[test]
    fn a_turn_is_gone_through_once() {
        let mut store = sample::with_round();
        let (person, round) = (sample::respondent().id, sample::round().id);
        assert_eq!(store.read().keyed_turns_of(round).unwrap(), BTreeMap::new());
        for turn in Turn::ALL {
            store.write(|db| db.put_keyed_sheet(person, turn, sample::moment(1))).unwrap();
        }
        assert!(store.write(|db| db.put_keyed_sheet(person, Turn::Second, sample::moment(2))).is_err());
        assert_eq!(store.read().keyed_turns_of(round).unwrap(), BTreeMap::from([(person, Turn::ALL.to_vec())]));
    }

    #[test]
    fn a_decision_may_be_that_nothing_is_marked() {
        let mut store = sample::with_round();
        let person = sample::respondent().id;
        let decided = [(ItemId::from("A-1"), Some(level(3))), (ItemId::from("A-2"), None)];
        for (item, answer) in &decided {
            store.write(|db| db.put_keyed_decision(person, item, answer.as_ref(), sample::moment(1))).unwrap();
        }
        assert_eq!(store.read().keyed_decisions(person).unwrap(), decided.into());
    }
}
