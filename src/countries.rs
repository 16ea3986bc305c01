//! What countries are called, where paper names them; the screens ask the system the same.

use cabildo_text::Language;

/// A line for each country: its code (ISO 3166) and its names, as `scripts/countries.mjs` writes them.
const NAMES: &str = include_str!("../assets/countries/names.csv");

/// The name of a country; a code that is none stays as it is.
pub(crate) fn name_of(code: &str, language: Language) -> &str {
    let mut lines = NAMES.lines().map(|line| line.split(';'));
    let place = lines.next().and_then(|mut heads| heads.position(|head| head == language.code()));
    let found = lines.find(|fields| fields.clone().next() == Some(code));
    found.zip(place).and_then(|(mut fields, place)| fields.nth(place)).unwrap_or(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_is_called_as_each_language_calls_it() {
        let said = |code| Language::ALL.map(|language| name_of(code, language));
        assert_eq!(said("BR"), ["Brasil", "Brazil", "Brasil", "Brésil"]);
        assert_eq!(said("XX"), ["XX"; 4], "what nobody knows stays as it was typed");
    }

    #[test]
    fn every_country_that_can_be_chosen_has_a_name() {
        let list = include_str!("../ui/src/parts/countries.ts");
        let list = &list[list.find("const ALL").unwrap()..list.find("export const COUNTRIES").unwrap()];
        let words = list.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| word.len() == 2);
        let codes = words.filter(|word| word.chars().all(|letter| letter.is_ascii_uppercase()));
        let unnamed: Vec<_> = codes.filter(|code| name_of(code, Language::Es) == *code).collect();
        assert!(unnamed.is_empty(), "run scripts/countries.mjs for {unnamed:?}");
    }
}
