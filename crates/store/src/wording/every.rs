//! Every word of an instrument under its key, as its author wrote it.

use cabildo_domain::{InstrumentId, item::choice_key};
use rusqlite::{Row, params};

use super::Words;
use crate::{error::StoreError, store::Reader};

/// Language, key and text of everything but choices, whose keys are made elsewhere.
const EVERY_WORD: &str = "
    SELECT language, 'title', title FROM instrument_wording WHERE instrument = ?1 AND version = ?2
    UNION ALL SELECT language, 'title.short', short FROM instrument_wording WHERE instrument = ?1 AND version = ?2
    UNION ALL SELECT language, 'title.about', about FROM instrument_wording WHERE instrument = ?1 AND version = ?2
    UNION ALL SELECT language, 'title.source', source FROM instrument_wording WHERE instrument = ?1 AND version = ?2
    UNION ALL SELECT language, 'form-' || replace(form, '.', '-'), name
        FROM form_wording WHERE instrument = ?1 AND version = ?2
    UNION ALL SELECT language, 'form-' || replace(form, '.', '-') || '.about', about
        FROM form_wording WHERE instrument = ?1 AND version = ?2
    UNION ALL SELECT language, replace(dimension, '.', '-'), name
        FROM dimension_wording WHERE instrument = ?1 AND version = ?2
    UNION ALL SELECT language, replace(item, '.', '-'), name
        FROM item_wording WHERE instrument = ?1 AND version = ?2
    UNION ALL SELECT language, replace(item, '.', '-') || '.question', question
        FROM item_wording WHERE instrument = ?1 AND version = ?2
    UNION ALL SELECT language, replace(item, '.', '-') || '.help', help
        FROM item_wording WHERE instrument = ?1 AND version = ?2
    UNION ALL SELECT language, replace(item, '.', '-') || '.rule', rule
        FROM item_wording WHERE instrument = ?1 AND version = ?2
    UNION ALL SELECT language, replace(item, '.', '-') || '.level-' || level, text
        FROM level_wording WHERE instrument = ?1 AND version = ?2
    UNION ALL SELECT language, replace(item, '.', '-') || '.evidence-' || hint, text
        FROM evidence_wording WHERE instrument = ?1 AND version = ?2
    UNION ALL SELECT language, replace(recommendation, '.', '-'), title
        FROM recommendation_wording WHERE instrument = ?1 AND version = ?2
    UNION ALL SELECT language, replace(recommendation, '.', '-') || '.product', product
        FROM recommendation_wording WHERE instrument = ?1 AND version = ?2
    UNION ALL SELECT language, replace(recommendation, '.', '-') || '.indicator', indicator
        FROM recommendation_wording WHERE instrument = ?1 AND version = ?2
    UNION ALL SELECT language, replace(recommendation, '.', '-') || '.first-step', first_step
        FROM recommendation_wording WHERE instrument = ?1 AND version = ?2";

impl Reader<'_> {
    /// Every word of an instrument version in every language, under the keys
    /// it was installed with; words that an author left out have no key.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn all_words(&self, id: &InstrumentId, version: u32) -> Result<Words, StoreError> {
        let key = params![id.as_str(), version];
        let mut words = Words::new();
        let mut keep = |language: String, key: String, text: String| {
            if !text.is_empty() {
                words.entry(language).or_default().insert(key, text);
            }
        };
        let triple = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?));
        for (language, key, text) in self.all(EVERY_WORD, key, triple)? {
            keep(language, key, text);
        }
        let sql = "SELECT language, list, choice, name FROM choice_wording WHERE instrument = ?1 AND version = ?2";
        let choices: Vec<(String, String, String, String)> =
            self.all(sql, key, |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
        for (language, list, choice, name) in choices {
            keep(language, choice_key(&list, &choice), name);
        }
        Ok(words)
    }
}

#[cfg(test)]
mod tests {
    use crate::sample;

    #[test]
    fn every_word_comes_back_under_its_key() {
        let words = sample::with_round().read().all_words(&"small".into(), 1).unwrap();
        assert_eq!(words, sample::words(), "in both languages, and no other");
    }
}
