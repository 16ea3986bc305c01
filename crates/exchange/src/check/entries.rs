//! Single entries: is it there, a number, one of the words that may stand here, an id, a name of something?

use std::ops::RangeInclusive;

use super::{Checking, near::nearest};
use crate::{
    field::Field,
    place::{Place, Written},
    problem::{Fault, Thing},
};

/// Yes and no, as authors write them.
const TRUTHS: &[&str] = &["false", "true"];
/// The longest id, in characters; ids become columns, file names and keys.
const LONGEST_ID: usize = 80;

impl Checking<'_> {
    /// An entry that must be there and say something.
    pub(super) fn required<'b>(
        &mut self,
        entry: Option<&'b Written>,
        field: Field,
        place: &Place,
    ) -> Option<&'b Written> {
        let found = entry.filter(|it| !it.text().trim().is_empty());
        if found.is_none() {
            self.problem(entry.map_or(place, |it| &it.place), Fault::Missing { field });
        }
        found
    }

    /// A whole number within a range.
    pub(super) fn number(&mut self, entry: &Written, field: Field, range: RangeInclusive<u32>) -> Option<u32> {
        let number = entry.text().trim().parse().ok().filter(|it| range.contains(it));
        if number.is_none() {
            let (least, most) = (*range.start(), *range.end());
            self.problem(&entry.place, Fault::NotInRange { field, written: entry.value.clone(), least, most });
        }
        number
    }

    /// The same for the many numbers below 256.
    pub(super) fn small_number(&mut self, entry: &Written, field: Field, range: RangeInclusive<u8>) -> Option<u8> {
        let number = self.number(entry, field, u32::from(*range.start())..=u32::from(*range.end()));
        number.and_then(|it| u8::try_from(it).ok())
    }

    /// Which of a few words it is; without an entry, the first.
    pub(super) fn one_of(&mut self, entry: Option<&Written>, field: Field, allowed: &'static [&'static str]) -> usize {
        let Some(entry) = entry else { return 0 };
        let found = allowed.iter().position(|word| *word == entry.text().trim());
        if found.is_none() {
            self.problem(&entry.place, Fault::NotOneOf { field, written: entry.value.clone(), allowed });
        }
        found.unwrap_or(0)
    }

    /// Yes or no; without an entry, no.
    pub(super) fn truth(&mut self, entry: Option<&Written>, field: Field) -> bool {
        self.one_of(entry, field, TRUTHS) == 1
    }

    /// Ids become keys of words, file names and columns: letters, digits, `-`, `_` and `.`.
    pub(super) fn check_id(&mut self, id: &Written) {
        let written = id.text();
        if written.is_empty() {
            return self.problem(&id.place, Fault::Missing { field: Field::Id });
        }
        let starts_well = written.starts_with(|c: char| c.is_ascii_alphabetic());
        let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        if !starts_well || !written.chars().all(fits) || written.len() > LONGEST_ID {
            self.problem(&id.place, Fault::NotAnId { written: id.value.clone() });
        }
    }

    /// Whether something of that name is there; if not, says so.
    pub(super) fn is_known<'b>(
        &mut self,
        thing: Thing,
        id: &Written,
        known: impl Iterator<Item = &'b str> + Clone,
    ) -> bool {
        if known.clone().any(|it| it == id.text()) {
            return true;
        }
        let near = nearest(id.text(), known).map(str::to_owned);
        self.problem(&id.place, Fault::Unknown { thing, id: id.value.clone(), near });
        false
    }

    /// Whether there is an item of that name; if not, says so.
    pub(super) fn is_item(&mut self, id: &Written) -> bool {
        // Not `is_known` at once: there may be thousands of items and as many who name one.
        if self.items.contains(id.text()) {
            return true;
        }
        let items = self.draft.items.iter().map(|it| it.id.text());
        self.is_known(Thing::Item, id, items)
    }

    /// All of a list that are known, as ids.
    pub(super) fn known_ids<Id: for<'b> From<&'b str>>(
        &mut self,
        named: &[Written],
        thing: Thing,
        known: &std::collections::BTreeSet<String>,
    ) -> Vec<Id> {
        named
            .iter()
            .filter(|id| self.is_known(thing, id, known.iter().map(String::as_str)))
            .map(|id| id.text().into())
            .collect()
    }
}
