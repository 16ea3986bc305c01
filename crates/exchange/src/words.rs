//! The `.ftl` files of an instrument: every word the structure calls for, and no other.

use std::collections::{BTreeMap, BTreeSet};

use cabildo_domain::Instrument;
use cabildo_text::instrument_text::read_wording;

use crate::instrument_file::{InstrumentFiles, Problem};

/// Language → key → text.
type Words = BTreeMap<String, BTreeMap<String, String>>;

/// The words as far as they can be read, and everything that is wrong with them.
pub(crate) fn read(files: &InstrumentFiles, instrument: Option<&Instrument>) -> (Words, Vec<Problem>) {
    let mut problems = Vec::new();
    let mut words = Words::new();
    if files.words.is_empty() {
        problems.push(problem("es.ftl", 1, "no words at all".to_owned(), "add es.ftl with the Spanish wording"));
    }
    for (language, text) in &files.words {
        let file = format!("{language}.ftl");
        let (found, unreadable) = read_wording(text);
        for it in unreadable {
            problems.push(problem(&file, it.line, it.message, "write one message a line: id = text"));
        }
        if let Some(instrument) = instrument {
            problems.extend(compare(&file, text, &found, &wanted(instrument)));
        }
        words.insert(language.clone(), found);
    }
    (words, problems)
}

/// The keys an instrument needs words for.
fn wanted(instrument: &Instrument) -> BTreeSet<String> {
    let mut keys: BTreeSet<String> = ["title", "title.short", "title.about", "title.source"].map(str::to_owned).into();
    keys.extend(instrument.forms.keys().map(|it| format!("form-{it}")));
    keys.extend(instrument.dimensions.iter().map(|it| message_id(it.id.as_str())));
    keys.extend(instrument.recommendations.iter().map(|it| message_id(it.id.as_str())));
    for item in &instrument.items {
        let id = message_id(item.id.as_str());
        keys.extend([format!("{id}.question"), format!("{id}.help")]);
        keys.extend(item.worded_levels().iter().map(|level| format!("{id}.level-{level}")));
        keys.extend((1..=item.evidence).map(|hint| format!("{id}.evidence-{hint}")));
        keys.insert(id);
    }
    keys
}

/// Fluent ids have no dots.
pub(crate) fn message_id(id: &str) -> String {
    id.replace('.', "-")
}

fn compare(file: &str, text: &str, found: &BTreeMap<String, String>, wanted: &BTreeSet<String>) -> Vec<Problem> {
    let missing = wanted.iter().filter(|key| !found.contains_key(*key)).map(|key| {
        let line = line_of_message(text, key);
        problem(file, line, format!("no words for `{key}`"), "add them, or remove what calls for them")
    });
    let may = |key: &str| {
        key.starts_with("form-") || [".product", ".indicator", ".first-step"].iter().any(|it| key.ends_with(it))
    };
    let surplus = found.keys().filter(|key| !wanted.contains(*key) && !may(key)).map(|key| {
        let hint = "nothing in instrument.toml calls for it; remove it or mend its id";
        problem(file, line_of_message(text, key), format!("`{key}` is never used"), hint)
    });
    let empty = found
        .iter()
        .filter(|(_, words)| words.trim().is_empty())
        .map(|(key, _)| problem(file, line_of_message(text, key), format!("`{key}` is empty"), "write its words"));
    missing.chain(surplus).chain(empty).collect()
}

/// Where the message of a key stands, or would stand.
fn line_of_message(text: &str, key: &str) -> usize {
    let message = key.split('.').next().unwrap_or(key);
    let starts = |line: &str| line.strip_prefix(message).is_some_and(|rest| rest.trim_start().starts_with('='));
    text.lines().position(starts).map_or(1, |index| index + 1)
}

fn problem(file: &str, line: usize, message: String, hint: &str) -> Problem {
    Problem { file: file.to_owned(), line, span: None, message, hint: hint.to_owned() }
}
