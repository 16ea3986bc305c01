//! `es.ftl` and its sisters: plain messages without variables.

use std::collections::BTreeMap;

use cabildo_domain::{Instrument, item::choice_key};
use cabildo_text::instrument_text::read_wording;

use crate::{
    draft::{Draft, DraftWords},
    keys::{form_key, message_id},
    place::Place,
    problem::{Fault, Problem},
};

/// Reads the words of one language into the draft.
pub(super) fn read(language: &str, text: &str, place: &Place, draft: &mut Draft) {
    if let Some(line) = too_deep(text) {
        draft.problems.push(Problem::new(&place.at_line(line), Fault::TooDeep));
        return;
    }
    let (said, unreadable) = read_wording(text);
    for it in unreadable {
        draft.problems.push(Problem::new(&place.at_line(it.line), Fault::WordsLine { why: it.message }));
    }
    draft.words.insert(language.to_owned(), DraftWords { place: place.clone(), said: BTreeMap::new() });
    let lines = lines(text);
    for (key, text) in said {
        let line = lines.get(key.as_str()).copied().unwrap_or(1);
        draft.say(language, &key, &text, place.at_line(line));
    }
}

/// How many braces and brackets may stand inside each other; none should, and the reader of
/// words goes down with them until its stack ends.
const DEEPEST: usize = 20;

/// The line on which they stand too deep inside each other.
fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0usize;
    text.lines()
        .position(|line| {
            line.chars().any(|c| {
                depth = match c {
                    '{' => depth + 1,
                    // Arguments of what is called inside braces.
                    '(' if depth > 0 => depth + 1,
                    '}' | ')' => depth.saturating_sub(1),
                    _ => depth,
                };
                depth > DEEPEST
            })
        })
        .map(|index| index + 1)
}

/// The line each key stands on: `LID-1`, `LID-1.question`.
fn lines(text: &str) -> BTreeMap<String, usize> {
    let mut lines = BTreeMap::new();
    let mut message = "";
    for (number, line) in text.trim_start_matches('\u{feff}').lines().enumerate() {
        let Some((name, _)) = line.split_once('=') else { continue };
        let (set_in, name) = (name.starts_with(' '), name.trim());
        let is_name = name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'));
        if !is_name || name.is_empty() {
            continue;
        }
        let key = match (set_in, name.starts_with('.')) {
            (true, true) => format!("{message}{name}"),
            (false, false) => {
                message = name;
                name.to_owned()
            }
            // The second line of a longer text.
            (true, false) | (false, true) => continue,
        };
        lines.entry(key).or_insert(number + 1);
    }
    lines
}

/// The words of one language as a file, in the order of the instrument.
pub(super) fn write(said: &BTreeMap<String, String>, instrument: &Instrument) -> String {
    let mut messages: BTreeMap<&str, Message<'_>> = BTreeMap::new();
    for (key, text) in said {
        match key.split_once('.') {
            None => messages.entry(key).or_default().text = text,
            Some((id, attribute)) => messages.entry(id).or_default().attributes.push((attribute, text)),
        }
    }
    let mut file = String::new();
    for id in order(instrument) {
        if let Some(message) = messages.remove(id.as_str()) {
            message.write(&id, &mut file);
        }
    }
    messages.into_iter().for_each(|(id, message)| message.write(id, &mut file));
    file
}

/// A message with its attributes.
#[derive(Default)]
struct Message<'a> {
    text: &'a str,
    attributes: Vec<(&'a str, &'a str)>,
}

impl Message<'_> {
    fn write(mut self, id: &str, file: &mut String) {
        file.push_str(&format!("{id} = {}\n", self.text));
        self.attributes.sort_by_key(|(name, _)| rank(name));
        for (name, text) in self.attributes {
            file.push_str(&format!("    .{name} = {text}\n"));
        }
    }
}

/// `question` before `help`, `level-2` before `level-10`.
fn rank(attribute: &str) -> (usize, u8, &str) {
    const ORDER: [&str; 10] =
        ["short", "about", "source", "question", "help", "rule", "evidence", "level", "product", "indicator"];
    let (name, number) = attribute.rsplit_once('-').unwrap_or((attribute, "0"));
    let place = ORDER.iter().position(|it| *it == name).unwrap_or(ORDER.len());
    (place, number.parse().unwrap_or(0), attribute)
}

/// The messages of an instrument as its readers meet them: each dimension with
/// its items, each item with its advice.
fn order(instrument: &Instrument) -> Vec<String> {
    let mut ids = vec!["title".to_owned()];
    ids.extend(instrument.forms.keys().map(|it| form_key(it.as_str())));
    for dimension in &instrument.dimensions {
        ids.push(message_id(dimension.id.as_str()));
        for item in instrument.items.iter().filter(|it| it.dimension == dimension.id) {
            ids.push(message_id(item.id.as_str()));
            let advice = instrument.recommendations.iter().filter(|it| it.item == item.id);
            ids.extend(advice.map(|it| message_id(it.id.as_str())));
        }
    }
    for list in &instrument.choice_lists {
        ids.extend(list.choices.iter().map(|it| choice_key(list.id.as_str(), it.id.as_str())));
    }
    ids
}
