//! What readers of other programs' files have in common: language names, short
//! names, ids, and what an instrument says of itself when its file does not.

use cabildo_text::{Language, Text};

use crate::{draft::Draft, place::Place};

/// How long the short name of an item is at most, in characters.
const SHORT: usize = 60;

/// What people call the languages, besides their codes.
const NAMES: [(Language, &[&str]); 4] = [
    (Language::Es, &["español", "espanol", "castellano", "spanish", "espanhol", "espagnol"]),
    (Language::En, &["english", "inglés", "ingles", "inglês", "anglais"]),
    (Language::Pt, &["português", "portugues", "portugués", "portuguese", "portugais"]),
    (Language::Fr, &["français", "francais", "francés", "frances", "francês", "french"]),
];

/// The language that `Español (es)`, `spanish`, `pt-BR` or `fr` stand for.
pub(crate) fn language(written: &str) -> Option<Language> {
    let written = written.trim().to_lowercase();
    let in_brackets = written.split_once('(').map(|(_, rest)| rest.trim_end_matches(')').trim());
    let by_code = |it: &str| Language::parse(it.split(['-', '_']).next().unwrap_or(it));
    let name = written.split('(').next().unwrap_or("").trim();
    let by_name = || NAMES.iter().find(|(_, names)| names.iter().any(|it| name.starts_with(it))).map(|(it, _)| *it);
    match in_brackets {
        Some(code) => by_code(code),
        None => by_code(&written).or_else(by_name),
    }
}

/// A name for lists and tables: the text, or its beginning up to a whole word.
pub(crate) fn short(text: &str) -> String {
    if text.chars().count() <= SHORT {
        return text.to_owned();
    }
    let start: String = text.chars().take(SHORT).collect();
    let end = start.rfind(char::is_whitespace).unwrap_or(start.len());
    format!("{}…", start[..end].trim_end_matches([',', ';', ':', '.', ' ']))
}

/// An id made of anything: other signs become `-`, and it begins with a letter.
pub(crate) fn id(written: &str) -> String {
    let fits = |c: char| if c.is_ascii_alphanumeric() || matches!(c, '_' | '.') { c } else { '-' };
    let plain: String = written.trim().chars().map(fits).take(70).collect();
    if plain.starts_with(|c: char| c.is_ascii_alphabetic()) { plain } else { format!("x{plain}") }
}

/// What comes before the ending of a file's name.
pub(crate) fn stem(file: &str) -> &str {
    file.rsplit_once('.').map_or(file, |(stem, _)| stem)
}

/// What an instrument must say of itself, where its file says nothing.
pub(crate) fn introduce(draft: &mut Draft, title: &str, place: &Place, about: fn(&Text) -> String) {
    let file = place.file.to_string();
    let codes: Vec<String> = draft.words.keys().cloned().collect();
    for code in codes {
        let text = Language::parse(&code).map(Text::new);
        draft.say(&code, "title", title, place.clone());
        let title = draft.said(&code, "title").map_or(title.to_owned(), |it| it.value.clone());
        draft.say(&code, "title.short", &short(&title), place.clone());
        if let Some(text) = text {
            draft.say(&code, "title.about", &about(&text), place.clone());
            draft.say(&code, "title.source", &text.imports_source(&file), place.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_known_by_their_names_and_codes() {
        for written in ["Español (es)", "es", "spanish", "Spanish", "ES", "Castellano", "es-PE"] {
            assert_eq!(language(written), Some(Language::Es), "{written}");
        }
        assert_eq!(language("Português (pt-BR)"), Some(Language::Pt), "the part before the dash counts");
        assert_eq!(language("English (Quechua: qu)"), None, "the code decides, not the name");
        assert_eq!(language("Kreyòl"), None, "one this program does not speak");
    }

    #[test]
    fn a_short_name_ends_with_a_whole_word() {
        let long = "¿Con qué frecuencia se reúne el concejo municipal con las organizaciones del barrio?";
        assert_eq!(
            short(long),
            "¿Con qué frecuencia se reúne el concejo municipal con las…",
            "not in the middle of one"
        );
        assert_eq!(short("Agua"), "Agua", "what is short stays");
    }
}
