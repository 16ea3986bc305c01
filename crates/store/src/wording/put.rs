//! The words of an instrument on their way into the tables.

use std::collections::BTreeMap;

use cabildo_domain::{Instrument, Item, item::choice_key};
use rusqlite::params;

use super::Words;
use crate::{
    error::{StoreError, found},
    store::Writer,
};

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
            let name = language.of(&choice_key(list, choice), "")?;
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
