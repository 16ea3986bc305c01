//! The texts of a library, and which of its languages are complete.

use std::collections::{BTreeMap, BTreeSet};

use cabildo_text::Language;

use super::{code_of, tree::Part};
use crate::{
    draft::{Draft, DraftWords},
    place::{Place, Placed},
    problem::{Fault, Problem},
};

/// The library's own language is there from the beginning.
pub(super) fn begin(code: &str, place: &Place, draft: &mut Draft) {
    draft.words.entry(code.to_owned()).or_insert_with(|| DraftWords { place: place.clone(), said: BTreeMap::new() });
}

/// Keeps the first text there is under some keys of a part, and its translations.
pub(super) fn say(draft: &mut Draft, code: &str, key: &str, part: &Part, of: &[&str]) {
    for (language, text) in texts(part, code, of) {
        draft.say(&language, key, &text.value, text.place);
    }
}

/// The first text there is under some keys, in the library's language and in those it is translated to.
pub(super) fn texts(part: &Part, code: &str, of: &[&str]) -> Vec<(String, Placed<String>)> {
    let found = of.iter().find_map(|key| Some((*key, part.text(key)?)));
    let Some((key, text)) = found else { return vec![] };
    let mut texts = vec![(code.to_owned(), plain(text))];
    for (language, translated) in part.part("translations").into_iter().flat_map(Part::keys) {
        if let Some(text) = translated.text(key) {
            let language = code_of(&Placed::new(language.to_owned(), text.place.clone()));
            texts.push((language, plain(text)));
        }
    }
    texts
}

/// Words here hold no variables, so braces become brackets.
pub(super) fn plain(text: Placed<String>) -> Placed<String> {
    Placed::new(text.value.replace('{', "(").replace('}', ")"), text.place)
}

/// Translations are often begun and not finished: a language stays where nothing
/// is missing in it, and others are listed. The library's own stays if it is one
/// of ours, or if no other is.
pub(super) fn keep_complete_languages(code: &str, place: &Place, draft: &mut Draft) {
    let keys: BTreeSet<String> = draft.words.get(code).map(|it| it.said.keys().cloned().collect()).unwrap_or_default();
    let is_complete = |it: &DraftWords| keys.iter().all(|key| it.said.get(key).is_some_and(|it| !it.value.is_empty()));
    let is_ours = |it: &str| Language::parse(it).is_some();
    let others = draft.words.iter().filter(|(it, words)| *it != code && is_ours(it) && is_complete(words));
    let mut stay: BTreeSet<String> = others.map(|(it, _)| it.clone()).collect();
    if is_ours(code) || stay.is_empty() {
        stay.insert(code.to_owned());
    }
    let gone: Vec<String> = draft.words.keys().filter(|it| !stay.contains(*it)).cloned().collect();
    for language in gone {
        draft.words.remove(&language);
        let fault = Fault::LeftOut { what: format!("translations: {language}") };
        draft.left_out.push(Problem::new(place, fault));
    }
}
