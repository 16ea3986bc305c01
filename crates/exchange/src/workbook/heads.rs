//! Recognising the heads of columns, in any language and however they are spelt.

use std::collections::BTreeMap;

use cabildo_text::{Language, Text};

use super::{
    Part,
    columns::{Column, is_text, numbered_head},
};
use crate::{field::Field, problem::Fault, vocabulary::plain};

/// What the heads of a sheet can be.
pub(super) struct Heads {
    part: Part,
    /// Plain head → entry, in all languages.
    known: BTreeMap<String, Field>,
    properties: Vec<String>,
    /// For texts whose head does not name their language.
    language: Language,
}

impl Heads {
    pub(super) fn new(part: Part, texts: &[Text], language: Language) -> Self {
        let mut known = BTreeMap::new();
        for text in texts {
            for field in part.fields() {
                // Without a number; it is set apart below.
                known.insert(plain(&numbered_head(*field, "", text)), *field);
            }
        }
        let properties = texts.iter().map(|text| plain(&Field::Property.head(text))).collect();
        Self { part, known, properties, language }
    }

    /// The column a head stands for.
    ///
    /// # Errors
    /// It stands for none, or for a text in a language this program does not speak.
    pub(super) fn column(&self, head: &str) -> Result<Column, Fault> {
        if let Some(name) = self.property(head) {
            return Ok(Column::Property(name));
        }
        let (name, code) = without_language(head);
        let (name, number) = without_number(&name);
        let unknown = || Fault::UnknownKey { key: head.trim().to_owned() };
        let field = *self.known.get(&name).ok_or_else(unknown)?;
        let has_number = matches!(field, Field::LevelText | Field::EvidenceText);
        if has_number != number.is_some() || code.is_some() && !is_text(field) {
            return Err(unknown());
        }
        if !is_text(field) {
            return Ok(Column::Entry(field));
        }
        let language = match &code {
            Some(code) => Language::parse(code).ok_or(Fault::UnknownLanguage { code: code.clone() })?,
            None => self.language,
        };
        Ok(Column::Text(field, number.unwrap_or(0), language))
    }

    /// `propiedad: zona`
    fn property(&self, head: &str) -> Option<String> {
        let (start, name) = head.split_once(':')?;
        let is_one = self.part == Part::Choices && self.properties.contains(&plain(start)) && !name.trim().is_empty();
        is_one.then(|| name.trim().to_owned())
    }
}

/// `Pregunta (es)` → `pregunta` and `es`.
fn without_language(head: &str) -> (String, Option<String>) {
    let inside = head.trim().strip_suffix(')').and_then(|it| it.rsplit_once('('));
    match inside {
        Some((name, code)) => (plain(name), Some(plain(code))),
        None => (plain(head), None),
    }
}

/// `nivel 3` → `nivel` and 3.
fn without_number(name: &str) -> (String, Option<u8>) {
    match name.rsplit_once(' ').map(|(name, number)| (name, number.parse())) {
        Some((name, Ok(number))) => (name.to_owned(), Some(number)),
        Some((_, Err(_))) | None => (name.to_owned(), None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::all_texts;

    #[test]
    fn every_head_is_recognised_in_every_language_and_means_one_thing() {
        let texts = all_texts();
        for part in Part::ALL {
            let heads = Heads::new(part, &texts, Language::Es);
            for (text, field) in texts.iter().flat_map(|text| part.fields().iter().map(move |field| (text, *field))) {
                let number = if matches!(field, Field::LevelText | Field::EvidenceText) { 3 } else { 0 };
                let column =
                    if is_text(field) { Column::Text(field, number, Language::Pt) } else { Column::Entry(field) };
                let head = column.head(text);
                assert_eq!(heads.column(&head), Ok(column), "{head} in {text:?}");
            }
        }
    }

    #[test]
    fn heads_are_recognised_without_accents_and_in_capitals() {
        let heads = Heads::new(Part::Items, &all_texts(), Language::Es);
        assert_eq!(heads.column(" CODIGO "), Ok(Column::Entry(Field::Id)));
        assert_eq!(heads.column("Nivel  2 (ES)"), Ok(Column::Text(Field::LevelText, 2, Language::Es)));
        assert_eq!(heads.column("pregunta"), Ok(Column::Text(Field::Question, 0, Language::Es)), "of the workbook");
        assert_eq!(heads.column("pregunta (de)"), Err(Fault::UnknownLanguage { code: "de".to_owned() }));
        assert_eq!(heads.column("color"), Err(Fault::UnknownKey { key: "color".to_owned() }));
        assert!(heads.column("código (es)").is_err(), "codes have no language");
        assert!(heads.column("nivel (es)").is_err(), "which level?");
    }

    #[test]
    fn only_choices_have_properties() {
        let heads = |part| Heads::new(part, &all_texts(), Language::Es);
        assert_eq!(heads(Part::Choices).column("Propiedad: zona"), Ok(Column::Property("zona".to_owned())));
        assert!(heads(Part::Items).column("propiedad: zona").is_err(), "questions have columns of their own");
    }
}
