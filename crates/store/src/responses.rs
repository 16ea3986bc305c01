//! `response`, `response_evidence` and `response_history`: what one person says about one item.
//!
//! A response is never overwritten without trace: the old one goes to history
//! in the same transaction.

use std::num::ParseFloatError;

use cabildo_domain::{
    Answer, ChoiceId, Confidence, Evidence, ItemId, Level, RespondentId, Response, RoundId, response::Said,
};
use chrono::{DateTime, Utc};
use rusqlite::{Row, params, types::FromSqlError};
use serde::Deserialize;

use crate::{
    column::{count, maybe_word, moment, not_that, uuid, written},
    error::StoreError,
    store::{Reader, Writer},
};

const COLUMNS: &str = "SELECT respondent, item, answer, level, reason, confidence, evidence_other, comment,
    share_comment, at, (SELECT group_concat(hint) FROM response_evidence AS seen
        WHERE seen.respondent = response.respondent AND seen.item = response.item) AS evidence_seen,
    (SELECT json_object('kind', min(kind), 'worths', json_group_array(worth ORDER BY position))
        FROM response_value AS it WHERE it.respondent = response.respondent AND it.item = response.item
        HAVING count(*) > 0) AS worths
    FROM response";

impl Reader<'_> {
    /// What a person says about an item, if anything.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn find_response(&self, respondent: RespondentId, item: &ItemId) -> Result<Option<Response>, StoreError> {
        let sql = format!("{COLUMNS} WHERE respondent = ?1 AND item = ?2");
        self.maybe(&sql, params![respondent.to_string(), item.as_str()], response)
    }

    /// Everything one person says, by item.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn responses_by(&self, respondent: RespondentId) -> Result<Vec<Response>, StoreError> {
        self.all(&format!("{COLUMNS} WHERE respondent = ?1 ORDER BY item"), [respondent.to_string()], response)
    }

    /// Everything everybody says in a round, by item and respondent; without the sheets that were set aside.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn responses_of(&self, round: RoundId) -> Result<Vec<Response>, StoreError> {
        let sql = format!(
            "{COLUMNS} WHERE round = ?1 AND respondent NOT IN
                 (SELECT id FROM respondent WHERE round = ?1 AND set_aside_at IS NOT NULL)
             ORDER BY item, respondent"
        );
        self.all(&sql, [round.to_string()], response)
    }

    /// How many items a person has answered. A note without an answer does not count.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn answered_by(&self, respondent: RespondentId) -> Result<usize, StoreError> {
        let sql = "SELECT count(*) AS answered FROM response WHERE respondent = ?1 AND (answer IS NOT NULL OR EXISTS
             (SELECT 1 FROM response_value AS it WHERE it.respondent = ?1 AND it.item = response.item))";
        Ok(self.maybe(sql, [respondent.to_string()], |row| count(row, "answered"))?.unwrap_or_default())
    }

    /// When a person last said anything, if ever.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn last_response_at(&self, respondent: RespondentId) -> Result<Option<DateTime<Utc>>, StoreError> {
        let sql = "SELECT at FROM response WHERE respondent = ?1 ORDER BY at DESC LIMIT 1";
        self.maybe(sql, [respondent.to_string()], |row| moment(row, "at"))
    }
}

impl Writer<'_> {
    /// Keeps what one person says about one item. What was there goes to
    /// history; the same said again changes nothing, not even its moment.
    ///
    /// # Errors
    /// The person does not answer in that round, or the disk refuses.
    pub fn put_response(&self, round: RoundId, response: &Response) -> Result<(), StoreError> {
        let mut said = response.said.clone();
        said.evidence.seen.sort_unstable();
        said.evidence.seen.dedup();
        match self.find_response(response.respondent, &response.item)? {
            Some(old) if old.said == said => return Ok(()),
            Some(_) => self.put_response_into_history(response)?,
            None => {}
        }
        self.put_row(round, response)?;
        self.put_values(response)?;
        self.put_hints_seen(response, &said.evidence.seen)
    }

    /// Takes away what everybody in a round said about an item that is no
    /// longer asked; it stays in history.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn remove_responses(&self, round: RoundId, item: &ItemId, at: DateTime<Utc>) -> Result<(), StoreError> {
        let sql = format!("{COLUMNS} WHERE round = ?1 AND item = ?2");
        for old in self.all(&sql, params![round.to_string(), item.as_str()], response)? {
            self.put_response_into_history(&Response { at, ..old })?;
        }
        let sql = "DELETE FROM response WHERE round = ?1 AND item = ?2";
        self.run(sql, params![round.to_string(), item.as_str()])?;
        Ok(())
    }

    fn put_values(&self, response: &Response) -> Result<(), StoreError> {
        let (respondent, item) = (response.respondent.to_string(), response.item.as_str());
        self.run("DELETE FROM response_value WHERE respondent = ?1 AND item = ?2", params![respondent, item])?;
        let Some((kind, worths)) = response.said.answer.as_ref().and_then(worths) else { return Ok(()) };
        for (position, worth) in (0_u32..).zip(worths) {
            let sql =
                "INSERT INTO response_value (respondent, item, position, kind, worth) VALUES (?1, ?2, ?3, ?4, ?5)";
            self.run(sql, params![respondent, item, position, kind, worth])?;
        }
        Ok(())
    }

    fn put_response_into_history(&self, replaced_by: &Response) -> Result<(), StoreError> {
        self.run(
            "INSERT INTO response_history (round, respondent, item, answer, level, reason, confidence,
                 evidence_seen, evidence_other, comment, share_comment, at, replaced_at, worths)
             SELECT round, respondent, item, answer, level, reason, confidence,
                 (SELECT json_group_array(hint ORDER BY hint) FROM response_evidence AS seen
                  WHERE seen.respondent = ?1 AND seen.item = ?2),
                 evidence_other, comment, share_comment, at, ?3,
                 (SELECT json_object('kind', min(kind), 'worths', json_group_array(worth ORDER BY position))
                  FROM response_value AS it WHERE it.respondent = ?1 AND it.item = ?2 HAVING count(*) > 0)
             FROM response WHERE respondent = ?1 AND item = ?2",
            params![replaced_by.respondent.to_string(), replaced_by.item.as_str(), written(replaced_by.at)],
        )?;
        Ok(())
    }

    fn put_row(&self, round: RoundId, response: &Response) -> Result<(), StoreError> {
        let said = &response.said;
        self.run(
            "INSERT INTO response (round, respondent, item, answer, level, reason, confidence, evidence_other,
                 comment, share_comment, at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
             ON CONFLICT (respondent, item) DO UPDATE SET round = excluded.round, answer = excluded.answer,
                 level = excluded.level, reason = excluded.reason, confidence = excluded.confidence,
                 evidence_other = excluded.evidence_other, comment = excluded.comment,
                 share_comment = excluded.share_comment, at = excluded.at",
            params![
                round.to_string(),
                response.respondent.to_string(),
                response.item.as_str(),
                said.answer.as_ref().and_then(answer_word),
                said.answer.as_ref().and_then(Answer::level).map(|level| level.0),
                said.answer.as_ref().and_then(reason),
                said.confidence.map(confidence_word),
                said.evidence.other,
                said.comment,
                said.share_comment,
                written(response.at),
            ],
        )?;
        Ok(())
    }

    fn put_hints_seen(&self, response: &Response, seen: &[u8]) -> Result<(), StoreError> {
        let (respondent, item) = (response.respondent.to_string(), response.item.as_str());
        let sql = "DELETE FROM response_evidence WHERE respondent = ?1 AND item = ?2";
        self.run(sql, params![respondent, item])?;
        for hint in seen {
            let sql = "INSERT INTO response_evidence (respondent, item, hint) VALUES (?1, ?2, ?3)";
            self.run(sql, params![respondent, item, hint])?;
        }
        Ok(())
    }
}

fn response(row: &Row<'_>) -> rusqlite::Result<Response> {
    Ok(Response {
        respondent: RespondentId(uuid(row, "respondent")?),
        item: ItemId(row.get("item")?),
        said: Said {
            answer: answer(row)?,
            confidence: maybe_word(row, "confidence", &CONFIDENCES, confidence_word)?,
            evidence: Evidence { seen: hints(row)?, other: row.get("evidence_other")? },
            comment: row.get("comment")?,
            share_comment: row.get("share_comment")?,
        },
        at: moment(row, "at")?,
    })
}

fn answer(row: &Row<'_>) -> rusqlite::Result<Option<Answer>> {
    let Some(word) = row.get::<_, Option<String>>("answer")? else { return value(row) };
    Ok(Some(match word.as_str() {
        "level" => Answer::Level { level: Level(row.get("level")?) },
        "unknown" => Answer::Unknown,
        "not-applicable" => Answer::NotApplicable { reason: row.get("reason")? },
        "not-ours" => Answer::NotOurs { reason: row.get("reason")? },
        _ => return Err(not_that(row, "answer", FromSqlError::InvalidType)),
    }))
}

/// An answer that is no level, from its rows.
fn value(row: &Row<'_>) -> rusqlite::Result<Option<Answer>> {
    let Some(text) = row.get::<_, Option<String>>("worths")? else { return Ok(None) };
    let wrong = |error: serde_json::Error| not_that(row, "worths", error);
    let Worths { kind, mut worths } = serde_json::from_str(&text).map_err(wrong)?;
    if kind == "choices" {
        worths.retain(|it| !it.is_empty());
        return Ok(Some(Answer::Choices { choices: worths.into_iter().map(ChoiceId).collect() }));
    }
    let one = worths.pop().unwrap_or_default();
    Ok(Some(match kind.as_str() {
        "choice" => Answer::Choice { choice: ChoiceId(one) },
        "number" => {
            Answer::Number { number: one.parse().map_err(|error: ParseFloatError| not_that(row, "worths", error))? }
        }
        "text" => Answer::Text { text: one },
        "date" => {
            Answer::Date { day: one.parse().map_err(|error: chrono::ParseError| not_that(row, "worths", error))? }
        }
        _ => return Err(not_that(row, "worths", FromSqlError::InvalidType)),
    }))
}

/// The rows of an answer that is no level, as one value.
#[derive(Deserialize)]
struct Worths {
    kind: String,
    worths: Vec<String>,
}

/// The kind and the rows of an answer that is no level. Nothing ticked is a
/// row, too: it is an answer.
fn worths(answer: &Answer) -> Option<(&'static str, Vec<String>)> {
    match answer {
        Answer::Choice { choice } => Some(("choice", vec![choice.to_string()])),
        Answer::Choices { choices } if choices.is_empty() => Some(("choices", vec![String::new()])),
        Answer::Choices { choices } => Some(("choices", choices.iter().map(ToString::to_string).collect())),
        Answer::Number { number } => Some(("number", vec![number.to_string()])),
        Answer::Text { text } => Some(("text", vec![text.clone()])),
        Answer::Date { day } => Some(("date", vec![day.to_string()])),
        Answer::Level { .. } | Answer::Unknown | Answer::NotApplicable { .. } | Answer::NotOurs { .. } => None,
    }
}

/// What stands in the column `answer`; other answers have rows of their own.
fn answer_word(answer: &Answer) -> Option<&'static str> {
    match answer {
        Answer::Level { .. } => Some("level"),
        Answer::Unknown => Some("unknown"),
        Answer::NotApplicable { .. } => Some("not-applicable"),
        Answer::NotOurs { .. } => Some("not-ours"),
        Answer::Choice { .. }
        | Answer::Choices { .. }
        | Answer::Number { .. }
        | Answer::Text { .. }
        | Answer::Date { .. } => None,
    }
}

fn reason(answer: &Answer) -> Option<&str> {
    match answer {
        Answer::NotApplicable { reason } | Answer::NotOurs { reason } => Some(reason),
        Answer::Level { .. }
        | Answer::Unknown
        | Answer::Choice { .. }
        | Answer::Choices { .. }
        | Answer::Number { .. }
        | Answer::Text { .. }
        | Answer::Date { .. } => None,
    }
}

const CONFIDENCES: [Confidence; 3] = [Confidence::Low, Confidence::Medium, Confidence::High];

fn confidence_word(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Low => "low",
        Confidence::Medium => "medium",
        Confidence::High => "high",
    }
}

/// `1,3` as hints 1 and 3.
fn hints(row: &Row<'_>) -> rusqlite::Result<Vec<u8>> {
    let text: Option<String> = row.get("evidence_seen")?;
    let hints = text.iter().flat_map(|text| text.split(',')).map(str::parse);
    let mut hints: Vec<u8> = hints
        .collect::<Result<_, _>>()
        .map_err(|error: std::num::ParseIntError| not_that(row, "evidence_seen", error))?;
    hints.sort_unstable();
    Ok(hints)
}

#[cfg(test)]
mod tests;
