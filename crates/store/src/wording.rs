//! `instrument_wording` and its sisters: the words of an instrument, by language.

use std::collections::BTreeMap;

use cabildo_domain::{DimensionId, Instrument, InstrumentId, Item, ItemId, Level, RecommendationId};
use rusqlite::params;

use crate::{
    error::{StoreError, found},
    store::{Reader, Writer},
    structure::grouped,
};

/// Language code → key → text. Keys are the message ids of the `.ftl` files,
/// with an attribute where there is one: `LID-2-2`, `LID-2.question`.
pub type Words = BTreeMap<String, BTreeMap<String, String>>;

/// The words of one instrument version in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InstrumentWording {
    /// Its whole name.
    pub title: String,
    /// Its short name.
    pub short: String,
    /// What it asks and for whom.
    pub about: String,
    /// Where its method comes from.
    pub source: String,
    dimensions: BTreeMap<DimensionId, String>,
    items: BTreeMap<ItemId, ItemWording>,
    recommendations: BTreeMap<RecommendationId, String>,
}

/// The words of one item in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ItemWording {
    /// Its name.
    pub name: String,
    /// What is asked.
    pub question: String,
    /// What exactly is looked at.
    pub help: String,
    /// What each level looks like, from the lowest.
    pub levels: Vec<(Level, String)>,
    /// What would back an answer; the first one is hint 1.
    pub evidence: Vec<String>,
}

/// For an item the instrument does not have.
static NO_WORDS: ItemWording = ItemWording {
    name: String::new(),
    question: String::new(),
    help: String::new(),
    levels: Vec::new(),
    evidence: Vec::new(),
};

impl InstrumentWording {
    /// A dimension's name; empty for one the instrument does not have.
    pub fn dimension(&self, id: &DimensionId) -> &str {
        self.dimensions.get(id).map_or("", String::as_str)
    }

    /// An item's words; empty for one the instrument does not have.
    pub fn item(&self, id: &ItemId) -> &ItemWording {
        self.items.get(id).unwrap_or(&NO_WORDS)
    }

    /// What a recommendation says to do; empty for one the instrument does not have.
    pub fn recommendation(&self, id: &RecommendationId) -> &str {
        self.recommendations.get(id).map_or("", String::as_str)
    }
}

impl Reader<'_> {
    /// The words of an instrument version in a language.
    ///
    /// # Errors
    /// It is not installed in that language, or the disk refuses.
    pub fn wording(&self, id: &InstrumentId, version: u32, language: &str) -> Result<InstrumentWording, StoreError> {
        let names = |table: &str, key: &str, name: &str| -> Result<Vec<(String, String)>, StoreError> {
            let sql =
                format!("SELECT {key}, {name} FROM {table} WHERE instrument = ?1 AND version = ?2 AND language = ?3");
            self.all(&sql, params![id.as_str(), version, language], |row| Ok((row.get(key)?, row.get(name)?)))
        };
        let dimensions = names("dimension_wording", "dimension", "name")?;
        let recommendations = names("recommendation_wording", "recommendation", "title")?;
        let wording = self.maybe(
            "SELECT title, short, about, source FROM instrument_wording
             WHERE instrument = ?1 AND version = ?2 AND language = ?3",
            params![id.as_str(), version, language],
            |row| {
                Ok(InstrumentWording {
                    title: row.get("title")?,
                    short: row.get("short")?,
                    about: row.get("about")?,
                    source: row.get("source")?,
                    dimensions: dimensions.into_iter().map(|(id, name)| (DimensionId(id), name)).collect(),
                    items: BTreeMap::new(),
                    recommendations: recommendations.into_iter().map(|(id, it)| (RecommendationId(id), it)).collect(),
                })
            },
        )?;
        let wording = found(wording, "words", format!("{id} {version} {language}"))?;
        Ok(InstrumentWording { items: self.item_words(id, version, language)?, ..wording })
    }

    fn item_words(
        &self,
        id: &InstrumentId,
        version: u32,
        language: &str,
    ) -> Result<BTreeMap<ItemId, ItemWording>, StoreError> {
        let key = params![id.as_str(), version, language];
        let levels = self.all(
            "SELECT item, level, text FROM level_wording
             WHERE instrument = ?1 AND version = ?2 AND language = ?3 ORDER BY item, level",
            key,
            |row| Ok((ItemId(row.get("item")?), (Level(row.get("level")?), row.get("text")?))),
        )?;
        let evidence = self.all(
            "SELECT item, text FROM evidence_wording
             WHERE instrument = ?1 AND version = ?2 AND language = ?3 ORDER BY item, hint",
            key,
            |row| Ok((ItemId(row.get("item")?), row.get("text")?)),
        )?;
        let (mut levels, mut evidence) = (grouped(levels), grouped(evidence));
        let items = self.all(
            "SELECT item, name, question, help FROM item_wording
             WHERE instrument = ?1 AND version = ?2 AND language = ?3",
            key,
            |row| {
                let item = ItemId(row.get("item")?);
                let words = ItemWording {
                    name: row.get("name")?,
                    question: row.get("question")?,
                    help: row.get("help")?,
                    levels: levels.remove(&item).unwrap_or_default(),
                    evidence: evidence.remove(&item).unwrap_or_default(),
                };
                Ok((item, words))
            },
        )?;
        Ok(items.into_iter().collect())
    }
}

impl Writer<'_> {
    /// The words of an instrument in every language there is.
    pub(crate) fn put_wording(&self, instrument: &Instrument, words: &Words) -> Result<(), StoreError> {
        for (code, words) in words {
            let language = Language { code, words };
            self.put_instrument_words(instrument, &language)?;
            for dimension in &instrument.dimensions {
                let name = language.of(dimension.id.as_str(), "")?;
                self.put_name(
                    "dimension_wording (instrument, version, language, dimension, name)",
                    instrument,
                    &language,
                    dimension.id.as_str(),
                    name,
                )?;
            }
            for item in &instrument.items {
                self.put_item_words(instrument, &language, item)?;
            }
            for it in &instrument.recommendations {
                let title = language.of(it.id.as_str(), "")?;
                self.put_name(
                    "recommendation_wording (instrument, version, language, recommendation, title)",
                    instrument,
                    &language,
                    it.id.as_str(),
                    title,
                )?;
            }
        }
        Ok(())
    }

    fn put_instrument_words(&self, instrument: &Instrument, language: &Language<'_>) -> Result<(), StoreError> {
        self.run(
            "INSERT INTO instrument_wording (instrument, version, language, title, short, about, source)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![
                instrument.id.as_str(),
                instrument.version,
                language.code,
                language.of("title", "")?,
                language.of("title", ".short")?,
                language.of("title", ".about")?,
                language.of("title", ".source")?,
            ],
        )?;
        Ok(())
    }

    fn put_name(
        &self,
        table: &'static str,
        instrument: &Instrument,
        language: &Language<'_>,
        id: &str,
        name: &str,
    ) -> Result<(), StoreError> {
        let sql = format!("INSERT INTO {table} VALUES (?1, ?2, ?3, ?4, ?5)");
        self.run(&sql, params![instrument.id.as_str(), instrument.version, language.code, id, name])?;
        Ok(())
    }

    fn put_item_words(&self, instrument: &Instrument, language: &Language<'_>, item: &Item) -> Result<(), StoreError> {
        let (instrument_id, version, id) = (instrument.id.as_str(), instrument.version, item.id.as_str());
        self.run(
            "INSERT INTO item_wording (instrument, version, item, language, name, question, help)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![
                instrument_id,
                version,
                id,
                language.code,
                language.of(id, "")?,
                language.of(id, ".question")?,
                language.of(id, ".help")?,
            ],
        )?;
        for level in instrument.scale.levels() {
            self.run(
                "INSERT INTO level_wording (instrument, version, item, level, language, text)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                params![
                    instrument_id,
                    version,
                    id,
                    level.0,
                    language.code,
                    language.of(id, &format!(".level-{level}"))?
                ],
            )?;
        }
        for hint in 1..=item.evidence {
            self.run(
                "INSERT INTO evidence_wording (instrument, version, item, hint, language, text)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                params![
                    instrument_id,
                    version,
                    id,
                    hint,
                    language.code,
                    language.of(id, &format!(".evidence-{hint}"))?
                ],
            )?;
        }
        Ok(())
    }
}

/// Words of one language, looked up by id.
pub(crate) struct Language<'a> {
    /// `es`, `en`…
    pub(crate) code: &'a str,
    /// By key.
    pub(crate) words: &'a BTreeMap<String, String>,
}

impl Language<'_> {
    /// The words of an id and an attribute such as `.question`, or of the id
    /// itself. Message ids have `-` where ids have a dot.
    pub(crate) fn of(&self, id: &str, attribute: &str) -> Result<&str, StoreError> {
        let key = id.replace('.', "-") + attribute;
        let text = self.words.get(&key).map(String::as_str);
        found(text, "words", format!("{}: {key}", self.code))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    #[test]
    fn words_come_back_by_language_with_levels_and_evidence_in_order() {
        let store = sample::with_round();
        let wording = store.read().wording(&"small".into(), 1, "es").unwrap();
        assert_eq!((wording.title.as_str(), wording.short.as_str()), ("title es", "title.short es"));
        assert_eq!(wording.dimension(&"A".into()), "A es");
        assert_eq!(wording.recommendation(&"A-1.1".into()), "A-1-1 es");
        let item = wording.item(&"A-1".into());
        assert_eq!(item.question, "A-1.question es");
        let levels: Vec<u8> = item.levels.iter().map(|(level, _)| level.0).collect();
        assert_eq!(levels, [1, 2, 3, 4, 5], "from the lowest");
        assert_eq!(item.evidence, ["A-1.evidence-1 es", "A-1.evidence-2 es"]);
        assert_eq!(store.read().wording(&"small".into(), 1, "en").unwrap().title, "title en");
    }

    #[test]
    fn what_the_instrument_does_not_have_has_no_words() {
        let wording = sample::with_round().read().wording(&"small".into(), 1, "es").unwrap();
        assert_eq!(wording.dimension(&"Z".into()), "");
        assert_eq!(wording.item(&"Z-1".into()), &ItemWording::default());
    }

    #[test]
    fn a_language_that_is_not_installed_is_said() {
        let error = sample::with_round().read().wording(&"small".into(), 1, "xx").unwrap_err();
        assert!(matches!(error, StoreError::NoSuch { what: "words", .. }));
    }
}
