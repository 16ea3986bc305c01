//! Which language each text of an XLSForm is in.

use std::collections::{BTreeMap, BTreeSet};

use cabildo_text::Language;

use super::heads::{Head, Table};
use crate::{
    draft::{Draft, DraftWords},
    foreign,
    place::Written,
    problem::{Fault, Problem},
};

/// The languages of a form.
pub(super) struct Tongues {
    /// Whether any of its languages is one of ours.
    some_known: bool,
    /// The code of texts that do not say what language they are in; none where
    /// that language is there already.
    plain: Option<String>,
}

/// Finds the languages; those of the labels are there from now on, and others are listed.
pub(super) fn of(tables: &[Option<&Table<'_>>], settings: Option<&Table<'_>>, draft: &mut Draft) -> Tongues {
    let tables: Vec<&Table<'_>> = tables.iter().copied().flatten().collect();
    let labels = || tables.iter().flat_map(|table| table.under(&Head::Label).map(move |it| (*table, it)));
    let known: BTreeSet<Language> =
        labels().filter_map(|(_, it)| it.language.as_deref()).filter_map(foreign::language).collect();
    let some_known = !known.is_empty() || labels().any(|(_, it)| it.language.is_none());
    let default = settings.and_then(default_language);
    // Without a word about it, a text is in the first of our languages that has no column of its own.
    let plain = default.or_else(|| Language::ALL.into_iter().find(|it| !known.contains(it)));
    let plain = plain.filter(|it| !known.contains(it)).map(|it| it.code().to_owned());
    let tongues = Tongues { some_known, plain };
    for (table, column) in labels() {
        let place = table.sheet.place.at_column(column.number as usize);
        match tongues.code(column.language.as_deref()) {
            Some(code) => {
                draft.words.entry(code).or_insert_with(|| DraftWords { place, said: BTreeMap::new() });
            }
            None => {
                let fault = Fault::LeftOut { what: column.written.clone() };
                draft.left_out.push(Problem::new(&place, fault));
            }
        }
    }
    tongues
}

fn default_language(settings: &Table<'_>) -> Option<Language> {
    let column = settings.columns.iter().find(|it| it.written.eq_ignore_ascii_case("default_language"))?;
    foreign::language(settings.rows.first()?.text(column.number)?)
}

impl Tongues {
    /// The code of a language as it is written in a head; none where it is left out.
    pub(super) fn code(&self, written: Option<&str>) -> Option<String> {
        match written {
            None => self.plain.clone(),
            Some(written) => match foreign::language(written) {
                Some(language) => Some(language.code().to_owned()),
                // Where no language is ours, the author is told of each.
                None => (!self.some_known).then(|| written.to_lowercase()),
            },
        }
    }

    /// Keeps texts under a key, in the languages of the form.
    pub(super) fn say(&self, draft: &mut Draft, key: &str, texts: &[(Option<&str>, Written)]) {
        for (language, text) in texts {
            let Some(code) = self.code(*language).filter(|code| draft.words.contains_key(code)) else { continue };
            let plain = without_braces(text, draft);
            draft.say(&code, key, &plain, text.place.clone());
        }
    }
}

/// Texts here hold no answers: `${name}` becomes a gap, and the author is told.
pub(super) fn without_braces(text: &Written, draft: &mut Draft) -> String {
    let mut plain = String::new();
    let mut rest = text.text();
    while let Some((before, after)) = rest.split_once("${") {
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        draft.left_out.push(Problem::new(&text.place, Fault::CannotDo { what: format!("${{{name}}}") }));
        plain += before;
        plain += "…";
        rest = after;
    }
    plain += rest;
    plain.replace('{', "(").replace('}', ")")
}
