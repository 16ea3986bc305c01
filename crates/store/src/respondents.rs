//! `respondent`: who answers in a round.

use cabildo_domain::{DimensionId, RespondentId, RoleId, RoundId, respondent::Way};
use chrono::{DateTime, Utc};
use rusqlite::{Row, params};

use crate::{
    column::{maybe_moment, moment, uuid, word, written},
    error::{StoreError, found},
    store::{Reader, Writer},
};

/// A person or group who answers in one round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Respondent {
    /// Which one.
    pub id: RespondentId,
    /// In which round.
    pub round: RoundId,
    /// A short code without a name in it; in a round everybody has another one.
    pub code: String,
    /// Where the person works; may be empty.
    pub area: String,
    /// The one dimension this table answers, in a form that is split by dimension.
    pub dimension: Option<DimensionId>,
    /// When it was entered.
    pub created_at: DateTime<Utc>,
    /// Since when the person says it is done.
    pub finished_at: Option<DateTime<Utc>>,
    /// What the person does in the municipality.
    pub role: Option<RoleId>,
    /// How the answers come in.
    pub way: Way,
    /// What opens the sheet again; drawn when it is opened first.
    pub sheet_key: Option<String>,
    /// Since when another sheet takes the place of this one, which is kept and does not count.
    pub set_aside_at: Option<DateTime<Utc>>,
}

const WAYS: [Way; 3] = [Way::Here, Way::Paper, Way::File];

fn way_word(way: Way) -> &'static str {
    match way {
        Way::Here => "here",
        Way::Paper => "paper",
        Way::File => "file",
    }
}

/// The code people see. Two computers can each give a code to somebody, and together twice: then the
/// larger id has a number behind it. A macro, so that it can stand in the middle of a statement.
macro_rules! shown_code {
    () => {
        "respondent.code || coalesce((SELECT ' (' || (count(*) + 1) || ')' FROM respondent AS twin
         WHERE twin.round = respondent.round AND twin.code = respondent.code AND twin.id < respondent.id
         HAVING count(*) > 0), '')"
    };
}

const COLUMNS: &str = concat!(
    "SELECT id, round, ",
    shown_code!(),
    " AS shown_code, area, dimension, created_at, finished_at, role, way, sheet_key,
    set_aside_at FROM respondent"
);

impl Reader<'_> {
    /// The respondent of that id.
    ///
    /// # Errors
    /// There is none, or the disk refuses.
    pub fn one_respondent(&self, id: RespondentId) -> Result<Respondent, StoreError> {
        let respondent = self.maybe(&format!("{COLUMNS} WHERE id = ?1"), [id.to_string()], respondent)?;
        found(respondent, "respondent", id)
    }

    /// Who answers in a round, by code; without those whose sheet was set aside.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn respondents_of(&self, round: RoundId) -> Result<Vec<Respondent>, StoreError> {
        let mut respondents = self.all_respondents_of(round)?;
        respondents.retain(|it| it.set_aside_at.is_none());
        Ok(respondents)
    }

    /// Who answers in a round or did, by code.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn all_respondents_of(&self, round: RoundId) -> Result<Vec<Respondent>, StoreError> {
        // A shorter code first, so that P2 stands before P10.
        let sql = format!("{COLUMNS} WHERE round = ?1 ORDER BY length(code), code COLLATE NOCASE, code, id");
        self.all(&sql, [round.to_string()], respondent)
    }
}

impl Writer<'_> {
    /// Keeps a respondent; of one that is there already the everything but its round and its moment of birth changes.
    ///
    /// # Errors
    /// Its round does not exist, or the disk refuses.
    pub fn put_respondent(&self, respondent: &Respondent) -> Result<(), StoreError> {
        let sql = concat!(
            "INSERT INTO respondent (id, round, code, area, dimension, created_at, finished_at, role, way,
                 sheet_key, set_aside_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
             ON CONFLICT (id) DO UPDATE SET
                 code = CASE WHEN excluded.code = ",
            shown_code!(),
            " THEN respondent.code ELSE excluded.code END, area = excluded.area,
                 dimension = excluded.dimension, finished_at = excluded.finished_at,
                 role = excluded.role, way = excluded.way, sheet_key = excluded.sheet_key,
                 set_aside_at = excluded.set_aside_at"
        );
        self.run(
            sql,
            params![
                respondent.id.to_string(),
                respondent.round.to_string(),
                respondent.code,
                respondent.area,
                respondent.dimension.as_ref().map(DimensionId::as_str),
                written(respondent.created_at),
                respondent.finished_at.map(written),
                respondent.role.as_ref().map(RoleId::as_str),
                way_word(respondent.way),
                respondent.sheet_key,
                respondent.set_aside_at.map(written),
            ],
        )?;
        Ok(())
    }
}

fn respondent(row: &Row<'_>) -> rusqlite::Result<Respondent> {
    Ok(Respondent {
        id: RespondentId(uuid(row, "id")?),
        round: RoundId(uuid(row, "round")?),
        code: row.get("shown_code")?,
        area: row.get("area")?,
        dimension: row.get::<_, Option<String>>("dimension")?.map(DimensionId),
        created_at: moment(row, "created_at")?,
        finished_at: maybe_moment(row, "finished_at")?,
        role: row.get::<_, Option<String>>("role")?.map(RoleId),
        way: word(row, "way", &WAYS, way_word)?,
        sheet_key: row.get("sheet_key")?,
        set_aside_at: maybe_moment(row, "set_aside_at")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    #[test]
    fn respondents_come_by_code_as_people_count() {
        let mut store = sample::with_round();
        let round = sample::round().id;
        let more = [(21, "P10"), (22, "P2")].map(|(number, code)| Respondent {
            id: RespondentId(sample::id(number)),
            code: code.to_owned(),
            ..sample::respondent()
        });
        store.write(|db| more.iter().try_for_each(|it| db.put_respondent(it))).unwrap();
        let codes: Vec<String> = store.read().respondents_of(round).unwrap().into_iter().map(|it| it.code).collect();
        assert_eq!(codes, ["P1", "P2", "P10"]);
    }

    #[test]
    fn a_code_that_two_computers_gave_is_told_apart_and_stays_what_it_was() {
        let mut store = sample::with_round();
        let twin = Respondent { id: RespondentId(sample::id(79)), ..sample::respondent() };
        let other = Respondent { id: RespondentId(sample::id(80)), code: "P2".to_owned(), ..sample::respondent() };
        store.write(|db| [&twin, &other].into_iter().try_for_each(|it| db.put_respondent(it))).unwrap();
        let told_apart = Respondent { code: "P1 (2)".to_owned(), ..twin };
        assert_eq!(store.read().respondents_of(twin.round).unwrap(), [sample::respondent(), told_apart.clone(), other]);
        let finished = Respondent { finished_at: Some(sample::moment(9)), ..told_apart };
        store.write(|db| db.put_respondent(&finished)).unwrap();
        assert_eq!(store.read().one_respondent(finished.id).unwrap(), finished);
        let kept: Option<String> = store
            .read()
            .maybe("SELECT code FROM respondent WHERE finished_at IS NOT NULL", (), |row| row.get(0))
            .unwrap();
        assert_eq!(kept.as_deref(), Some("P1"), "what is shown does not become what was typed");
    }
}
