//! `assessment`: a council's use of one instrument version.

use cabildo_domain::{AssessmentId, CouncilId, FormId, InstrumentId, RoundId};
use chrono::{DateTime, Utc};
use rusqlite::{Row, params};

use crate::{
    column::{moment, uuid, written},
    error::{StoreError, found},
    store::{Reader, Writer},
};

/// One council's use of one instrument version, for as many rounds as it likes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// Which one.
    pub id: AssessmentId,
    /// Whose.
    pub council: CouncilId,
    /// What is asked.
    pub instrument: InstrumentId,
    /// In which version, until somebody moves it to a newer one.
    pub version: u32,
    /// Absent: the full form.
    pub form: Option<FormId>,
    /// As its people call it; never empty.
    pub name: String,
    /// What it is about, where its instrument is answered once for each; may be empty.
    pub subject: String,
    /// Whether items count by their weight.
    pub weighted: bool,
    /// When it was started.
    pub created_at: DateTime<Utc>,
}

const COLUMNS: &str =
    "SELECT id, council, instrument, version, form, name, subject, weighted, created_at FROM assessment";

impl Reader<'_> {
    /// The assessment of that id.
    ///
    /// # Errors
    /// There is none, or the disk refuses.
    pub fn one_assessment(&self, id: AssessmentId) -> Result<Assessment, StoreError> {
        let assessment = self.maybe(&format!("{COLUMNS} WHERE id = ?1"), [id.to_string()], assessment)?;
        found(assessment, "assessment", id)
    }

    /// A council's assessments, the first one first.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn assessments_of(&self, council: CouncilId) -> Result<Vec<Assessment>, StoreError> {
        let sql = format!("{COLUMNS} WHERE council = ?1 ORDER BY created_at, id");
        self.all(&sql, [council.to_string()], assessment)
    }

    /// When anything in an assessment changed last: its rounds, people, answers or consensus.
    ///
    /// # Errors
    /// There is no such assessment, or the disk refuses.
    pub fn changed_at(&self, id: AssessmentId) -> Result<DateTime<Utc>, StoreError> {
        let last = self.maybe(
            "SELECT max(at) AS at FROM change WHERE assessment = ?1 HAVING count(*) > 0",
            [id.to_string()],
            |row| moment(row, "at"),
        )?;
        found(last, "assessment", id)
    }
}

impl Writer<'_> {
    /// Keeps an assessment. Of one that is there already the name, the subject
    /// and the weights can change: it is bound to its council, instrument and
    /// form, and to its version until [`Writer::move_assessment`].
    ///
    /// # Errors
    /// Its council, instrument version or form does not exist, or the disk refuses.
    pub fn put_assessment(&self, assessment: &Assessment) -> Result<(), StoreError> {
        self.run(
            "INSERT INTO assessment (id, council, instrument, version, form, name, subject, weighted, created_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
             ON CONFLICT (id) DO UPDATE SET name = excluded.name, subject = excluded.subject,
                 weighted = excluded.weighted",
            params![
                assessment.id.to_string(),
                assessment.council.to_string(),
                assessment.instrument.as_str(),
                assessment.version,
                assessment.form.as_ref().map(FormId::as_str),
                assessment.name,
                assessment.subject,
                assessment.weighted,
                written(assessment.created_at),
            ],
        )?;
        Ok(())
    }

    /// From now on the assessment, and its open round if it has one, is in that
    /// version and form; earlier rounds stay in theirs, and the move is on record.
    ///
    /// # Errors
    /// That version or form is not installed, or the disk refuses.
    pub fn move_assessment(
        &self,
        assessment: &Assessment,
        open_round: Option<RoundId>,
        to: (u32, Option<&FormId>),
        at: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let (id, (version, form)) = (assessment.id.to_string(), to);
        let sql = "UPDATE assessment SET version = ?2, form = ?3 WHERE id = ?1";
        self.run(sql, params![id, version, form.map(FormId::as_str)])?;
        if let Some(round) = open_round {
            self.run("UPDATE round SET version = ?2 WHERE id = ?1", params![round.to_string(), version])?;
        }
        let sql = "INSERT INTO version_move (assessment, from_version, to_version, at) VALUES (?1, ?2, ?3, ?4)";
        self.run(sql, params![id, assessment.version, version, written(at)])?;
        Ok(())
    }
}

fn assessment(row: &Row<'_>) -> rusqlite::Result<Assessment> {
    Ok(Assessment {
        id: AssessmentId(uuid(row, "id")?),
        council: CouncilId(uuid(row, "council")?),
        instrument: InstrumentId(row.get("instrument")?),
        version: row.get("version")?,
        form: row.get::<_, Option<String>>("form")?.map(FormId),
        name: row.get("name")?,
        subject: row.get("subject")?,
        weighted: row.get("weighted")?,
        created_at: moment(row, "created_at")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    #[test]
    fn an_assessment_stays_with_its_instrument_version() {
        let mut store = sample::with_round();
        let kept = sample::assessment();
        let renamed = Assessment { name: "Otro nombre".to_owned(), version: 2, ..kept.clone() };
        store.write(|db| db.put_assessment(&renamed)).unwrap();
        let expected = Assessment { name: "Otro nombre".to_owned(), ..kept.clone() };
        assert_eq!(store.read().assessments_of(kept.council).unwrap(), [expected], "only the name changed");
    }

    #[test]
    fn an_assessment_of_a_form_that_does_not_exist_is_refused() {
        let mut store = sample::with_round();
        let other = Assessment { id: AssessmentId(sample::id(77)), form: Some("none".into()), ..sample::assessment() };
        assert!(store.write(|db| db.put_assessment(&other)).is_err(), "the instrument has no such form");
    }

    #[test]
    fn the_last_answer_is_the_last_change() {
        let mut store = sample::with_round();
        let id = sample::assessment().id;
        let started = store.read().changed_at(id).unwrap();
        let response = sample::response("A-1", 3);
        store.write(|db| db.put_response(sample::round().id, &response)).unwrap();
        let answered = store.read().changed_at(id).unwrap();
        assert!(started < answered, "answering is a change");
        assert_eq!(answered, response.at);
        let unknown = AssessmentId(sample::id(99));
        assert!(matches!(store.read().changed_at(unknown), Err(StoreError::NoSuch { what: "assessment", .. })));
    }
}
