//! `instrument`: the questionnaires that are installed, version by version.
//!
//! Their structure and their words are in the tables of [`crate::structure`]
//! and [`crate::wording`]. A version that an assessment uses cannot be removed.

use cabildo_domain::{Instrument, InstrumentId, Level, Purpose, Scale, ScaleId};
use chrono::{DateTime, Utc};
use rusqlite::params;

use crate::{
    column::{count, moment, word, written},
    error::{StoreError, found},
    store::{Reader, Writer},
    wording::Words,
};

/// One installed version of an instrument, as a line in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InstalledInstrument {
    /// Which instrument.
    pub id: InstrumentId,
    /// Which version.
    pub version: u32,
    /// The fingerprint of its files.
    pub hash: String,
    /// When it was installed.
    pub installed_at: DateTime<Utc>,
    /// Whether this program brought it along or somebody imported it.
    pub origin: Origin,
    /// How many dimensions it has.
    pub dimensions: usize,
    /// How many items it has.
    pub items: usize,
    /// How many recommendations it has.
    pub recommendations: usize,
}

/// Where an instrument comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// The program brought it along.
    Shipped,
    /// Somebody imported it.
    Imported,
}

impl Reader<'_> {
    /// Every installed version, by id, the newest version first.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn list_instruments(&self) -> Result<Vec<InstalledInstrument>, StoreError> {
        self.all(
            "SELECT id, version, content_hash, installed_at, shipped,
                 (SELECT count(*) FROM dimension AS it WHERE it.instrument = i.id AND it.version = i.version)
                     AS dimensions,
                 (SELECT count(*) FROM item AS it WHERE it.instrument = i.id AND it.version = i.version) AS items,
                 (SELECT count(*) FROM recommendation AS it WHERE it.instrument = i.id AND it.version = i.version)
                     AS recommendations
             FROM instrument AS i ORDER BY id, version DESC",
            (),
            |row| {
                Ok(InstalledInstrument {
                    id: InstrumentId(row.get("id")?),
                    version: row.get("version")?,
                    hash: row.get("content_hash")?,
                    installed_at: moment(row, "installed_at")?,
                    origin: if row.get("shipped")? { Origin::Shipped } else { Origin::Imported },
                    dimensions: count(row, "dimensions")?,
                    items: count(row, "items")?,
                    recommendations: count(row, "recommendations")?,
                })
            },
        )
    }

    /// The languages a version has words in.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn languages_of(&self, id: &InstrumentId, version: u32) -> Result<Vec<String>, StoreError> {
        let sql = "SELECT language FROM instrument_wording WHERE instrument = ?1 AND version = ?2 ORDER BY language";
        self.all(sql, params![id.as_str(), version], |row| row.get("language"))
    }

    /// Every instrument that is installed, by id, and its newest version.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn newest_instruments(&self) -> Result<Vec<(InstrumentId, u32)>, StoreError> {
        let sql = "SELECT id, max(version) AS version FROM instrument GROUP BY id ORDER BY id";
        self.all(sql, (), |row| Ok((InstrumentId(row.get("id")?), row.get("version")?)))
    }

    /// The newest installed version of an instrument.
    ///
    /// # Errors
    /// None is installed, or the disk refuses.
    pub fn newest_version(&self, id: &InstrumentId) -> Result<u32, StoreError> {
        let sql = "SELECT version FROM instrument WHERE id = ?1 ORDER BY version DESC LIMIT 1";
        found(self.maybe(sql, [id.as_str()], |row| row.get("version"))?, "instrument", id)
    }

    /// The fingerprint of the files a version was installed from.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn find_instrument_hash(&self, id: &InstrumentId, version: u32) -> Result<Option<String>, StoreError> {
        let sql = "SELECT content_hash FROM instrument WHERE id = ?1 AND version = ?2";
        self.maybe(sql, params![id.as_str(), version], |row| row.get("content_hash"))
    }

    /// Whether an assessment uses a version.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn is_in_use(&self, id: &InstrumentId, version: u32) -> Result<bool, StoreError> {
        let sql = "SELECT 1 FROM assessment LEFT JOIN round ON round.assessment = assessment.id
             WHERE instrument = ?1 AND (assessment.version = ?2 OR round.version = ?2) LIMIT 1";
        Ok(self.maybe(sql, params![id.as_str(), version], |_| Ok(()))?.is_some())
    }

    /// How many assessments are in a version now.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn uses_of(&self, id: &InstrumentId, version: u32) -> Result<usize, StoreError> {
        let sql = "SELECT count(*) AS uses FROM assessment WHERE instrument = ?1 AND version = ?2";
        Ok(self.maybe(sql, params![id.as_str(), version], |row| count(row, "uses"))?.unwrap_or_default())
    }

    /// One version of an instrument: its structure, without words.
    ///
    /// # Errors
    /// It is not installed, or the disk refuses.
    pub fn instrument(&self, id: &InstrumentId, version: u32) -> Result<Instrument, StoreError> {
        let head = self.maybe(
            "SELECT scale.id, lowest, highest, purpose, repeats_per
             FROM instrument JOIN scale ON scale.id = instrument.scale
             WHERE instrument.id = ?1 AND version = ?2",
            params![id.as_str(), version],
            |row| {
                let scale = Scale {
                    id: ScaleId(row.get("id")?),
                    lowest: Level(row.get("lowest")?),
                    highest: Level(row.get("highest")?),
                };
                Ok((scale, word(row, "purpose", &PURPOSES, purpose_word)?, row.get("repeats_per")?))
            },
        )?;
        let (scale, purpose, repeats_per) = found(head, "instrument", format!("{id} {version}"))?;
        Ok(Instrument {
            id: id.clone(),
            version,
            purpose,
            repeats_per,
            scale,
            forms: self.forms_of(id, version)?,
            dimensions: self.dimensions_of(id, version)?,
            items: self.items_of(id, version)?,
            choice_lists: self.choice_lists_of(id, version)?,
            recommendations: self.recommendations_of(id, version)?,
        })
    }
}

impl Writer<'_> {
    /// Installs one version of an instrument with all its words.
    ///
    /// # Errors
    /// That version is installed already, it refers to something that is not,
    /// a word is missing (`NoSuch { what: "words" }`), or the disk refuses.
    pub fn put_instrument(
        &self,
        instrument: &Instrument,
        words: &Words,
        (hash, origin): (&str, Origin),
        at: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        self.run(
            "INSERT INTO instrument (id, version, scale, content_hash, installed_at, purpose, repeats_per, shipped)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            params![
                instrument.id.as_str(),
                instrument.version,
                instrument.scale.id.as_str(),
                hash,
                written(at),
                purpose_word(instrument.purpose),
                instrument.repeats_per,
                origin == Origin::Shipped,
            ],
        )?;
        self.put_dimensions(instrument)?;
        self.put_items(instrument)?;
        self.put_choices(instrument)?;
        self.put_forms(instrument)?;
        self.put_recommendations(instrument)?;
        self.put_wording(instrument, words)
    }

    /// Removes one version of an instrument with all its words.
    ///
    /// # Errors
    /// It is not installed, an assessment uses it, or the disk refuses.
    pub fn remove_instrument(&self, id: &InstrumentId, version: u32) -> Result<(), StoreError> {
        let sql = "DELETE FROM instrument WHERE id = ?1 AND version = ?2";
        let removed = self.run(sql, params![id.as_str(), version])?;
        found((removed > 0).then_some(()), "instrument", format!("{id} {version}"))
    }
}

const PURPOSES: [Purpose; 3] = [Purpose::Maturity, Purpose::Reflection, Purpose::Exchange];

fn purpose_word(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Maturity => "maturity",
        Purpose::Reflection => "reflection",
        Purpose::Exchange => "exchange",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Store, sample};

    fn with_taxonomies() -> Store {
        let mut store = Store::in_memory().unwrap();
        store.write(|db| db.put_taxonomies(&sample::taxonomies(), "t1")).unwrap();
        store
    }

    fn install(store: &mut Store, instrument: &Instrument, words: &Words) -> Result<(), StoreError> {
        store.write(|db| db.put_instrument(instrument, words, ("h1", Origin::Shipped), sample::moment(0)))
    }

    #[test]
    fn an_instrument_comes_back_as_it_was_installed() {
        let mut store = with_taxonomies();
        let small = sample::instrument();
        install(&mut store, &small, &sample::words()).unwrap();
        assert_eq!(store.read().instrument(&small.id, 1).unwrap(), small);
        let expected = InstalledInstrument {
            id: small.id.clone(),
            version: 1,
            hash: "h1".to_owned(),
            installed_at: sample::moment(0),
            origin: Origin::Shipped,
            dimensions: 1,
            items: 4,
            recommendations: 2,
        };
        assert_eq!(store.read().list_instruments().unwrap(), [expected]);
        assert_eq!(store.read().find_instrument_hash(&small.id, 2).unwrap(), None, "but no second version");
    }

    #[test]
    fn a_version_is_installed_once_and_the_newest_is_known() {
        let mut store = with_taxonomies();
        let small = sample::instrument();
        install(&mut store, &small, &sample::words()).unwrap();
        assert!(install(&mut store, &small, &sample::words()).is_err(), "version 1 is there");
        let second = Instrument { version: 2, ..small.clone() };
        install(&mut store, &second, &sample::words()).unwrap();
        assert_eq!(store.read().newest_version(&small.id).unwrap(), 2);
        assert_eq!(store.read().newest_instruments().unwrap(), [(small.id, 2)], "one line for both versions");
        let unknown = store.read().newest_version(&"none".into());
        assert!(matches!(unknown, Err(StoreError::NoSuch { what: "instrument", .. })));
    }

    #[test]
    fn a_missing_word_installs_nothing_and_is_named() {
        let mut store = with_taxonomies();
        let mut words = sample::words();
        words.get_mut("en").unwrap().remove("A-2.question");
        let error = install(&mut store, &sample::instrument(), &words).unwrap_err();
        assert!(matches!(error, StoreError::NoSuch { what: "words", id } if id == "en: A-2.question"));
        assert!(store.read().list_instruments().unwrap().is_empty(), "never half installed");
    }

    #[test]
    fn an_instrument_that_refers_to_nothing_known_is_refused() {
        let mut store = with_taxonomies();
        let mut small = sample::instrument();
        small.items[0].sdg_targets = vec!["99.9".into()];
        assert!(install(&mut store, &small, &sample::words()).is_err(), "there is no such SDG target");
    }

    #[test]
    fn a_version_in_use_cannot_be_removed_and_another_leaves_no_row_behind() {
        let mut store = sample::with_round();
        let small = sample::instrument();
        assert!(store.read().is_in_use(&small.id, 1).unwrap(), "an assessment was started with it");
        assert!(store.write(|db| db.remove_instrument(&small.id, 1)).is_err(), "so it stays");
        let second = Instrument { version: 2, ..small.clone() };
        install(&mut store, &second, &sample::words()).unwrap();
        store.write(|db| db.remove_instrument(&small.id, 2)).unwrap();
        for table in [
            "dimension",
            "item",
            "form_item",
            "item_strategy",
            "level_wording",
            "recommendation_need",
            "choice",
            "item_topic",
        ] {
            let sql = format!("SELECT count(*) FROM {table} WHERE version = 2");
            let left: i64 = store.read().maybe(&sql, (), |row| row.get(0)).unwrap().unwrap();
            assert_eq!(left, 0, "nothing of version 2 is left in {table}");
        }
    }
}
