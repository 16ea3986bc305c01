//! `council`: the municipalities on this computer.

use cabildo_domain::CouncilId;
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Row, params};

use crate::{
    column::{maybe_date, moment, uuid, written, written_day},
    error::{StoreError, found},
    store::{Reader, Writer},
};

/// A municipality that answers; owns its assessments and one roadmap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Council {
    /// Which one.
    pub id: CouncilId,
    /// As its people call it; never empty.
    pub name: String,
    /// Two letters, ISO 3166; may be empty.
    pub country: String,
    /// Department, province or state; may be empty.
    pub region: String,
    /// Roughly how many people live there, as a word: `up-to-5000` … `over-100000`.
    pub population: Option<String>,
    /// The last day of the present term of office.
    pub term_ends: Option<NaiveDate>,
    /// When it was entered here.
    pub created_at: DateTime<Utc>,
}

const COLUMNS: &str = "SELECT id, name, country, region, population, term_ends, created_at FROM council";

impl Reader<'_> {
    /// The council of that id.
    ///
    /// # Errors
    /// There is none, or the disk refuses.
    pub fn one_council(&self, id: CouncilId) -> Result<Council, StoreError> {
        let council = self.maybe(&format!("{COLUMNS} WHERE id = ?1"), [id.to_string()], council)?;
        found(council, "council", id)
    }

    /// Every council, by name.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn list_councils(&self) -> Result<Vec<Council>, StoreError> {
        self.all(&format!("{COLUMNS} ORDER BY name COLLATE NOCASE, id"), (), council)
    }
}

impl Writer<'_> {
    /// Keeps a council, in place of what was known of it.
    ///
    /// # Errors
    /// The name is empty, or the disk refuses.
    pub fn put_council(&self, council: &Council) -> Result<(), StoreError> {
        self.run(
            "INSERT INTO council (id, name, country, region, population, term_ends, created_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
             ON CONFLICT (id) DO UPDATE SET name = excluded.name, country = excluded.country,
                 region = excluded.region, population = excluded.population, term_ends = excluded.term_ends",
            params![
                council.id.to_string(),
                council.name,
                council.country,
                council.region,
                council.population,
                council.term_ends.map(written_day),
                written(council.created_at),
            ],
        )?;
        Ok(())
    }
}

fn council(row: &Row<'_>) -> rusqlite::Result<Council> {
    Ok(Council {
        id: CouncilId(uuid(row, "id")?),
        name: row.get("name")?,
        country: row.get("country")?,
        region: row.get("region")?,
        population: row.get("population")?,
        term_ends: maybe_date(row, "term_ends")?,
        created_at: moment(row, "created_at")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Store, sample};

    #[test]
    fn a_council_comes_back_as_it_was_put_and_changes_in_place() {
        let mut store = Store::in_memory().unwrap();
        let mut council = sample::council(1);
        store.write(|db| db.put_council(&council)).unwrap();
        council.name = "../../x 漢 🏛".to_owned();
        council.term_ends = NaiveDate::from_ymd_opt(2029, 5, 31);
        store.write(|db| db.put_council(&council)).unwrap();
        assert_eq!(store.read().list_councils().unwrap(), [council], "one row, with the new name");
    }

    #[test]
    fn a_council_nobody_entered_is_said_by_name() {
        let store = Store::in_memory().unwrap();
        let unknown = sample::council(9).id;
        let error = store.read().one_council(unknown).unwrap_err();
        assert!(matches!(error, StoreError::NoSuch { what: "council", id } if id == unknown.to_string()));
    }

    #[test]
    fn a_council_without_a_name_is_refused() {
        let mut store = Store::in_memory().unwrap();
        let nameless = Council { name: String::new(), ..sample::council(1) };
        assert!(store.write(|db| db.put_council(&nameless)).is_err(), "the table itself refuses");
        assert!(store.read().list_councils().unwrap().is_empty(), "and nothing is kept");
    }
}
