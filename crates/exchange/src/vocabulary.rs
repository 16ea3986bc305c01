//! The words that may stand in an entry, as people write them in each language.
//!
//! A draft holds the words of `instrument.toml`: `low`, `choices`, `true`. Workbooks
//! hold those of their author: "bajo", "varias opciones", "sí".

use std::collections::HashMap;

use cabildo_text::{Language, Text};

use crate::field::Field;

/// One word: where it may stand, how `instrument.toml` spells it, and what people call it.
type Word = (&'static [Field], &'static str, fn(&Text) -> String);

const TRUTHS: &[Field] =
    &[Field::Reversed, Field::Decimal, Field::Required, Field::Shared, Field::ByDimension, Field::ReachesOwnProposal];

const WORDS: [Word; 18] = [
    (TRUTHS, "true", Text::workbook_yes),
    (TRUTHS, "false", Text::workbook_no),
    (&[Field::Purpose], "maturity", Text::workbook_purpose_maturity),
    (&[Field::Purpose], "reflection", Text::workbook_purpose_reflection),
    (&[Field::Purpose], "exchange", Text::workbook_purpose_exchange),
    (&[Field::LevelTexts], "own", Text::workbook_texts_own),
    (&[Field::LevelTexts], "scale", Text::workbook_texts_scale),
    (&[Field::Kind], "level", Text::workbook_kind_level),
    (&[Field::Kind], "choice", Text::workbook_kind_choice),
    (&[Field::Kind], "choices", Text::workbook_kind_choices),
    (&[Field::Kind], "number", Text::workbook_kind_number),
    (&[Field::Kind], "text", Text::workbook_kind_text),
    (&[Field::Kind], "date", Text::workbook_kind_date),
    (&[Field::Kind], "note", Text::workbook_kind_note),
    (&[Field::Kind], "calculation", Text::workbook_kind_calculation),
    (&[Field::Cost], "low", Text::workbook_cost_low),
    (&[Field::Cost], "medium", Text::workbook_cost_medium),
    (&[Field::Cost], "high", Text::workbook_cost_high),
];

/// What people call a word; the word itself where they have no other.
pub fn in_words(field: Field, word: &str, text: &Text) -> String {
    let found = WORDS.iter().find(|(fields, spelt, _)| fields.contains(&field) && *spelt == word);
    found.map_or_else(|| word.to_owned(), |(_, _, say)| say(text))
}

/// Everything that may stand in an entry, as people call it; nothing where it is not a choice of words.
pub(crate) fn words_of(field: Field, text: &Text) -> Vec<String> {
    WORDS.iter().filter(|(fields, ..)| fields.contains(&field)).map(|(_, _, say)| say(text)).collect()
}

/// The words of all languages, to find out what somebody meant.
pub(crate) struct Vocabulary {
    spelt: HashMap<(Field, String), &'static str>,
}

impl Vocabulary {
    pub(crate) fn new(texts: &[Text]) -> Self {
        let mut spelt = HashMap::new();
        for (fields, word, say) in WORDS {
            for field in fields {
                spelt.insert((*field, word.to_owned()), word);
                spelt.extend(texts.iter().map(|text| ((*field, plain(&say(text))), word)));
            }
        }
        Self { spelt }
    }

    /// How `instrument.toml` spells what somebody wrote in any language; what nobody says is left as it is.
    pub(crate) fn spelt(&self, field: Field, written: &str) -> String {
        if !WORDS.iter().any(|(fields, ..)| fields.contains(&field)) {
            return written.to_owned();
        }
        let found = self.spelt.get(&(field, plain(written)));
        found.map_or_else(|| written.to_owned(), |word| (*word).to_owned())
    }
}

/// The texts of all languages.
pub(crate) fn all_texts() -> Vec<Text> {
    Language::ALL.into_iter().map(Text::new).collect()
}

/// Without capitals, accents and doubled spaces: how people recognise a word.
pub(crate) fn plain(written: &str) -> String {
    let words: Vec<String> = written
        .split_whitespace()
        .map(|word| word.chars().flat_map(char::to_lowercase).map(without_accent).collect())
        .collect();
    words.join(" ")
}

fn without_accent(letter: char) -> char {
    match letter {
        'á' | 'à' | 'â' | 'ã' | 'ä' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'õ' | 'ö' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        'ñ' => 'n',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_recognised_in_every_language_and_means_one_thing() {
        let texts = all_texts();
        let vocabulary = Vocabulary::new(&texts);
        let spelt = |field, written: &str| vocabulary.spelt(field, written);
        for (fields, word, say) in WORDS {
            for (text, field) in texts.iter().flat_map(|text| fields.iter().map(move |field| (text, *field))) {
                assert_eq!(spelt(field, &say(text)), word, "{} in {text:?}", say(text));
            }
        }
        assert_eq!(spelt(Field::Shared, "SI"), "true", "without accent and in capitals");
        assert_eq!(spelt(Field::Kind, "mapa"), "mapa", "nobody says this");
    }
}
