//! Several things in one sentence.

use crate::{Language, Text};

impl Text {
    /// All of them: "a, b y c".
    pub fn list(&self, things: &[String]) -> String {
        self.joined(things, |last| match self.language() {
            Language::Es if begins_with_i(last) => "e",
            Language::Es => "y",
            Language::En => "and",
            Language::Pt => "e",
            Language::Fr => "et",
        })
    }

    /// One of them: "a, b o c".
    pub fn list_or(&self, things: &[String]) -> String {
        self.joined(things, |last| match self.language() {
            Language::Es if begins_with_o(last) => "u",
            Language::Es => "o",
            Language::En => "or",
            Language::Pt | Language::Fr => "ou",
        })
    }

    fn joined(&self, things: &[String], word: impl FnOnce(&str) -> &'static str) -> String {
        match things {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => format!("{} {} {last}", first.join(", "), word(last)),
        }
    }
}

/// "Francia e Italia", but "agua y hielo".
fn begins_with_i(word: &str) -> bool {
    let word = word.trim_start_matches(['«', '“', '"']).to_lowercase();
    let sounds = word.starts_with(['i', 'í']) || word.starts_with("hi") || word.starts_with("hí");
    sounds && !word.starts_with("hie") && !word.starts_with("io")
}

/// "siete u ocho".
fn begins_with_o(word: &str) -> bool {
    let word = word.trim_start_matches(['«', '“', '"']).to_lowercase();
    word.starts_with(['o', 'ó']) || word.starts_with("ho") || word.starts_with("hó")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spanish_lists_end_as_people_say_them() {
        let es = Text::new(Language::Es);
        let list = |things: &[&str]| es.list(&things.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>());
        assert_eq!(list(&["agua", "luz", "internet"]), "agua, luz e internet");
        assert_eq!(list(&["agua", "hielo"]), "agua y hielo", "hie- does not sound like i");
        assert_eq!(es.list_or(&["siete".to_owned(), "ocho".to_owned()]), "siete u ocho");
    }
}
