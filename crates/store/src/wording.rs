//! `instrument_wording` and its sisters: the words of an instrument, by language.

use std::collections::BTreeMap;

use cabildo_domain::{ChoiceId, ChoiceListId, DimensionId, FormId, InstrumentId, ItemId, Level, RecommendationId};
use rusqlite::{ToSql, params};

use crate::{
    error::{StoreError, found},
    store::Reader,
    structure::grouped,
};

mod every;
mod put;

pub(crate) use put::Language;

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
    /// Every text that a report can show by itself, in no particular order.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let items = self.items.values().flat_map(|it| {
            let levels = it.levels.iter().map(|(_, text)| text);
            [&it.name, &it.question, &it.help].into_iter().chain(levels).chain(&it.evidence)
        });
        let advice =
            self.recommendations.values().flat_map(|it| [&it.title, &it.product, &it.indicator, &it.first_step]);
        let whole = [&self.title, &self.short, &self.about, &self.source].into_iter();
        whole.chain(self.dimensions.values()).chain(items).chain(advice).map(String::as_str)
    }

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
