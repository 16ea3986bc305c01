//! The words of one language.

use std::sync::Arc;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use crate::Language;

/// Every message of one language. Cheap to clone.
#[derive(Clone)]
pub struct Text {
    language: Language,
    bundle: Arc<FluentBundle<FluentResource>>,
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

impl Text {
    /// The words of a language.
    pub fn new(language: Language) -> Self {
        let source = match language {
            Language::Es => ES,
            Language::En => EN,
            Language::Pt => PT,
            Language::Fr => FR,
        };
        let id: LanguageIdentifier = language.code().parse().expect("codes of languages are well formed");
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Marks around variables would be characters that the fonts on paper do not have.
        bundle.set_use_isolating(false);
        let resource = match FluentResource::try_new(source.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource(resource).expect("the build checked that no message is there twice");
        Self { language, bundle: Arc::new(bundle) }
    }

    /// Which language this is.
    pub fn language(&self) -> Language {
        self.language
    }

    fn say<const N: usize>(&self, id: &str, arguments: [(&'static str, Value); N]) -> String {
        let mut named = FluentArgs::with_capacity(N);
        for (name, value) in arguments {
            named.set(name, value.0);
        }
        let message = self.bundle.get_message(id).and_then(|message| message.value());
        let pattern = message.expect("the build wrote this call from the message");
        self.bundle.format_pattern(pattern, Some(&named), &mut vec![]).into_owned()
    }
}

impl std::fmt::Debug for Text {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Text({})", self.language.code())
    }
}

/// What can stand in for a variable: a number, which chooses plurals, or words.
pub struct Value(FluentValue<'static>);

impl From<&str> for Value {
    fn from(words: &str) -> Self {
        Self(FluentValue::from(words.to_owned()))
    }
}

impl From<String> for Value {
    fn from(words: String) -> Self {
        Self(FluentValue::from(words))
    }
}

impl From<&String> for Value {
    fn from(words: &String) -> Self {
        Self(FluentValue::from(words.clone()))
    }
}

macro_rules! numbers {
    ($($number:ty),*) => {$(
        impl From<$number> for Value {
            fn from(number: $number) -> Self {
                Self(FluentValue::from(number))
            }
        }
    )*};
}

numbers!(u8, i8, u16, i16, u32, i32, u64, i64, usize);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_choose_the_plural_and_words_are_left_alone() {
        let es = Text::new(Language::Es);
        assert_eq!(es.roadmap_in_plan(1), "1 acción en el plan");
        assert_eq!(es.roadmap_in_plan(12), "12 acciones en el plan");
        assert_eq!(es.errors_code_taken("漢"), "Ya hay alguien con el código «漢» en esta ronda. Elija otro.");
    }

    #[test]
    fn variables_are_not_wrapped_in_invisible_marks() {
        let said = Text::new(Language::En).errors_code_taken("A1");
        assert!(!said.contains(['\u{2068}', '\u{2069}']), "paper has no glyph for them: {said:?}");
    }
}
