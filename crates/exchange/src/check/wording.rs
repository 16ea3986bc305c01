//! The words: every text the structure calls for, in every language, and no other.

use std::collections::{BTreeMap, BTreeSet};

use cabildo_domain::{Asks, Instrument, item::choice_key};
use cabildo_text::Language;

use super::Checking;
use crate::{
    draft::DraftWords,
    keys::{form_key, level_key, message_id},
    problem::{Fault, Problem},
    read::Words,
};

impl Checking<'_> {
    /// The words of an instrument, without the empty ones.
    pub(super) fn wording(&mut self, instrument: &Instrument) -> Words {
        let draft = self.draft;
        if draft.words.is_empty() {
            self.problem(&draft.place, Fault::NoLanguage);
        }
        let must = self.must_be_said(instrument);
        let may = may_be_said(instrument);
        // A scale with too few levels has been told; its names are not surplus as well.
        let scales: Vec<String> =
            draft.scales.iter().map(|it| message_id(&format!("scale-{}-", it.id.text()))).collect();
        let said: Words = draft.words.iter().map(|(code, words)| (code.clone(), texts(words))).collect();
        // What one language says, all must.
        let somewhere: BTreeSet<&String> =
            may.difference(&must).filter(|key| said.values().any(|words| words.contains_key(*key))).collect();
        for (code, words) in &draft.words {
            if Language::parse(code).is_none() {
                self.problem(&words.place, Fault::UnknownLanguage { code: code.clone() });
                continue;
            }
            let missing = must.iter().chain(somewhere.iter().copied()).filter(|key| !said[code].contains_key(*key));
            self.problems.extend(missing.map(|key| missing_words(words, key, code)));
            self.check_said(words, |key| {
                must.contains(key) || may.contains(key) || scales.iter().any(|it| key.starts_with(it))
            });
        }
        completed(said, instrument)
    }

    fn check_said(&mut self, words: &DraftWords, is_wanted: impl Fn(&String) -> bool) {
        for (key, text) in words.said.iter().filter(|(_, text)| !text.value.is_empty()) {
            if !is_wanted(key) {
                self.problem(&text.place, Fault::SurplusWords { key: key.clone() });
            }
            // The files of words use them for variables, and there are none here.
            if text.value.contains(['{', '}']) {
                self.problem(&text.place, Fault::Braces);
            }
        }
    }

    /// The keys that every language must have.
    fn must_be_said(&self, instrument: &Instrument) -> BTreeSet<String> {
        let mut keys: BTreeSet<String> =
            ["title", "title.short", "title.about", "title.source"].map(str::to_owned).into();
        keys.extend(instrument.forms.keys().map(|it| form_key(it.as_str())));
        keys.extend(instrument.dimensions.iter().map(|it| message_id(it.id.as_str())));
        keys.extend(instrument.recommendations.iter().map(|it| message_id(it.id.as_str())));
        for scale in self.own_scales() {
            keys.extend(scale.levels().map(|level| level_key(scale.id.as_str(), level.0)));
        }
        for list in &instrument.choice_lists {
            keys.extend(list.choices.iter().map(|it| choice_key(list.id.as_str(), it.id.as_str())));
        }
        for item in &instrument.items {
            let id = message_id(item.id.as_str());
            if item.is_read() {
                keys.insert(format!("{id}.question"));
            }
            keys.extend(item.worded_levels().iter().map(|level| format!("{id}.level-{level}")));
            keys.extend((1..=item.evidence).map(|hint| format!("{id}.evidence-{hint}")));
            keys.insert(id);
        }
        keys
    }
}

/// The keys an author may leave out in all languages.
fn may_be_said(instrument: &Instrument) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    keys.extend(instrument.forms.keys().map(|it| form_key(it.as_str()) + ".about"));
    for item in &instrument.items {
        let id = message_id(item.id.as_str());
        keys.extend([".question", ".help", ".rule"].map(|attribute| format!("{id}{attribute}")));
    }
    for it in &instrument.recommendations {
        let id = message_id(it.id.as_str());
        keys.extend([".product", ".indicator", ".first-step"].map(|attribute| format!("{id}{attribute}")));
    }
    keys
}

fn texts(words: &DraftWords) -> BTreeMap<String, String> {
    let said = words.said.iter().filter(|(_, text)| !text.value.is_empty());
    said.map(|(key, text)| (key.clone(), text.value.clone())).collect()
}

/// Where a text is missing: in its empty cell, else where its message begins, else where the language does.
fn missing_words(words: &DraftWords, key: &str, code: &str) -> Problem {
    let message = key.split('.').next().unwrap_or(key);
    let near = words.said.get(key).or_else(|| words.said.get(message));
    let fault = Fault::NoWords { key: key.to_owned(), language: code.to_owned() };
    Problem::new(near.map_or(&words.place, |it| &it.place), fault)
}

/// A calculation is never seen; where its author wrote no question, its name stands for it.
fn completed(mut words: Words, instrument: &Instrument) -> Words {
    for item in instrument.items.iter().filter(|it| matches!(it.asks, Asks::Calculation { .. })) {
        let id = message_id(item.id.as_str());
        for words in words.values_mut() {
            let name = words.get(&id).cloned().unwrap_or_default();
            words.entry(format!("{id}.question")).or_insert(name);
        }
    }
    words
}
