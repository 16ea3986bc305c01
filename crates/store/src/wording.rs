//! `instrument_wording` and its sisters: the words of an instrument, by language.

use std::collections::BTreeMap;

use cabildo_domain::{
    ChoiceId, ChoiceListId, DimensionId, FormId, Instrument, InstrumentId, Item, ItemId, Level, RecommendationId,
};
use rusqlite::{ToSql, params};

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
    recommendations: BTreeMap<RecommendationId, RecommendationWording>,
    forms: BTreeMap<FormId, FormWording>,
    choices: BTreeMap<(ChoiceListId, ChoiceId), String>,
}

/// The words of one recommendation in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RecommendationWording {
    /// What it says to do.
    pub title: String,
    /// What is there when it is done; may be empty.
    pub product: String,
    /// What is counted to see it; may be empty.
    pub indicator: String,
    /// What somebody does first; may be empty.
    pub first_step: String,
}

/// The words of one form in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FormWording {
    /// What it is called.
    pub name: String,
    /// For whom and how long; may be empty.
    pub about: String,
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
    /// What an answer must satisfy, in words; may be empty.
    pub rule: String,
}

/// For an item the instrument does not have.
static NO_WORDS: ItemWording = ItemWording {
    name: String::new(),
    question: String::new(),
    help: String::new(),
    levels: Vec::new(),
    evidence: Vec::new(),
    rule: String::new(),
};

/// For a recommendation the instrument does not have.
static NO_ADVICE: RecommendationWording = RecommendationWording {
    title: String::new(),
    product: String::new(),
    indicator: String::new(),
    first_step: String::new(),
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
        &self.advice(id).title
    }

    /// Everything a recommendation says; empty for one the instrument does not have.
    pub fn advice(&self, id: &RecommendationId) -> &RecommendationWording {
        self.recommendations.get(id).unwrap_or(&NO_ADVICE)
    }

    /// What a form is called, and for whom it is.
    pub fn form(&self, id: &FormId) -> Option<&FormWording> {
        self.forms.get(id)
    }

    /// What a choice says; empty for one the instrument does not have.
    pub fn choice(&self, list: &ChoiceListId, id: &ChoiceId) -> &str {
        self.choices.get(&(list.clone(), id.clone())).map_or("", String::as_str)
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
                    recommendations: BTreeMap::new(),
                    forms: BTreeMap::new(),
                    choices: BTreeMap::new(),
                })
            },
        )?;
        let wording = found(wording, "words", format!("{id} {version} {language}"))?;
        let key = params![id.as_str(), version, language];
        Ok(InstrumentWording {
            items: self.item_words(id, version, language)?,
            recommendations: self.recommendation_words(key)?,
            forms: self.form_words(key)?,
            choices: self.choice_words(key)?,
            ..wording
        })
    }

    fn recommendation_words(
        &self,
        key: &[&dyn ToSql],
    ) -> Result<BTreeMap<RecommendationId, RecommendationWording>, StoreError> {
        let words = self.all(
            "SELECT recommendation, title, product, indicator, first_step FROM recommendation_wording
             WHERE instrument = ?1 AND version = ?2 AND language = ?3",
            key,
            |row| {
                let words = RecommendationWording {
                    title: row.get("title")?,
                    product: row.get("product")?,
                    indicator: row.get("indicator")?,
                    first_step: row.get("first_step")?,
                };
                Ok((RecommendationId(row.get("recommendation")?), words))
            },
        )?;
        Ok(words.into_iter().collect())
    }

    fn form_words(&self, key: &[&dyn ToSql]) -> Result<BTreeMap<FormId, FormWording>, StoreError> {
        let words = self.all(
            "SELECT form, name, about FROM form_wording WHERE instrument = ?1 AND version = ?2 AND language = ?3",
            key,
            |row| Ok((FormId(row.get("form")?), FormWording { name: row.get("name")?, about: row.get("about")? })),
        )?;
        Ok(words.into_iter().collect())
    }

    fn choice_words(&self, key: &[&dyn ToSql]) -> Result<BTreeMap<(ChoiceListId, ChoiceId), String>, StoreError> {
        let words = self.all(
            "SELECT list, choice, name FROM choice_wording WHERE instrument = ?1 AND version = ?2 AND language = ?3",
            key,
            |row| Ok(((ChoiceListId(row.get("list")?), ChoiceId(row.get("choice")?)), row.get("name")?)),
        )?;
        Ok(words.into_iter().collect())
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
        // Items without texts of their own say what the levels of their scale are called.
        let names = self.all(
            "SELECT item.id AS item, level, name FROM item
             JOIN instrument ON instrument.id = item.instrument AND instrument.version = item.version
             JOIN level_name ON level_name.scale = coalesce(item.scale, instrument.scale) AND language = ?3
             WHERE item.instrument = ?1 AND item.version = ?2 AND kind = 'level' AND own_texts = 0
             ORDER BY item.id, level",
            key,
            |row| Ok((ItemId(row.get("item")?), (Level(row.get("level")?), row.get("name")?))),
        )?;
        let (mut levels, mut evidence) = (grouped(levels), grouped(evidence));
        levels.extend(grouped(names));
        let items = self.all(
            "SELECT item, name, question, help, rule FROM item_wording
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
                    rule: row.get("rule")?,
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
            self.put_recommendation_words(instrument, &language)?;
            self.put_form_words(instrument, &language)?;
            self.put_choice_words(instrument, &language)?;
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

    fn put_recommendation_words(&self, instrument: &Instrument, language: &Language<'_>) -> Result<(), StoreError> {
        for it in &instrument.recommendations {
            let id = it.id.as_str();
            self.run(
                "INSERT INTO recommendation_wording (instrument, version, recommendation, language, title, product,
                     indicator, first_step)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                params![
                    instrument.id.as_str(),
                    instrument.version,
                    id,
                    language.code,
                    language.of(id, "")?,
                    language.maybe(id, ".product"),
                    language.maybe(id, ".indicator"),
                    language.maybe(id, ".first-step"),
                ],
            )?;
        }
        Ok(())
    }

    fn put_form_words(&self, instrument: &Instrument, language: &Language<'_>) -> Result<(), StoreError> {
        for form in instrument.forms.keys() {
            let key = format!("form-{form}");
            let sql = "INSERT INTO form_wording (instrument, version, form, language, name, about)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
            let (name, about) = (language.of(&key, "")?, language.maybe(&key, ".about"));
            let (id, version) = (instrument.id.as_str(), instrument.version);
            self.run(sql, params![id, version, form.as_str(), language.code, name, about])?;
        }
        Ok(())
    }

    fn put_choice_words(&self, instrument: &Instrument, language: &Language<'_>) -> Result<(), StoreError> {
        for (list, choice) in instrument.choice_lists.iter().flat_map(|it| it.choices.iter().map(move |at| (it, at))) {
            let sql = "INSERT INTO choice_wording (instrument, version, list, choice, language, name)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
            let (id, version) = (instrument.id.as_str(), instrument.version);
            let (list, choice) = (list.id.as_str(), choice.id.as_str());
            let name = language.of(&cabildo_domain::item::choice_key(list, choice), "")?;
            self.run(sql, params![id, version, list, choice, language.code, name])?;
        }
        Ok(())
    }

    fn put_item_words(&self, instrument: &Instrument, language: &Language<'_>, item: &Item) -> Result<(), StoreError> {
        let (instrument_id, version, id) = (instrument.id.as_str(), instrument.version, item.id.as_str());
        self.run(
            "INSERT INTO item_wording (instrument, version, item, language, name, question, help, rule)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            params![
                instrument_id,
                version,
                id,
                language.code,
                language.of(id, "")?,
                language.of(id, ".question")?,
                language.maybe(id, ".help"),
                language.maybe(id, ".rule"),
            ],
        )?;
        for level in item.worded_levels() {
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

    /// The same for words an author may leave out.
    pub(crate) fn maybe(&self, id: &str, attribute: &str) -> &str {
        self.words.get(&(id.replace('.', "-") + attribute)).map_or("", String::as_str)
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
    fn what_an_author_may_leave_out_is_empty_and_what_is_there_comes_back() {
        let wording = sample::with_round().read().wording(&"small".into(), 1, "es").unwrap();
        let advice = wording.advice(&"A-2.1".into());
        assert_eq!((advice.product.as_str(), advice.indicator.as_str()), ("A-2-1.product es", ""));
        assert_eq!(wording.form(&"express".into()).unwrap().about, "form-express.about es");
        assert_eq!(wording.choice(&"services".into(), &"lift".into()), "choice-services-lift es");
        let services = wording.item(&"A-3".into());
        assert_eq!((services.help.as_str(), services.rule.as_str()), ("", "A-3.rule es"));
        let need: Vec<&str> = wording.item(&"A-4".into()).levels.iter().map(|(_, name)| name.as_str()).collect();
        assert_eq!(need, ["scale-need-0 es", "scale-need-1 es"], "without texts of its own, the scale says it");
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
