//! Whether a draft makes sense: all problems at once, in the order an author reads.
//!
//! Begin with [`check`]. Each kind of entry has a file: `entries` for single
//! words and numbers, `structure` for scales, dimensions, forms and lists,
//! `items`, `conditions`, `advice`, `wording`; `reach` looks at the
//! whole at last.

use std::collections::{BTreeMap, BTreeSet};

use cabildo_domain::{Instrument, Purpose, Scale};

use crate::{
    draft::Draft,
    field::Field,
    known::Known,
    place::Place,
    problem::{Fault, Problem},
    read::ReadInstrument,
};

mod advice;
mod conditions;
mod entries;
mod items;
mod near;
mod reach;
mod structure;
mod wording;

pub(crate) use advice::{CONSENSUS, need_text};

#[cfg(test)]
mod tests;

/// The purposes, as authors write them.
const PURPOSES: &[&str] = &["maturity", "reflection", "exchange"];

/// The instrument a draft describes.
///
/// # Errors
/// Everything that is wrong with it, in the order of its files and sheets.
pub fn check(draft: Draft, known: &Known) -> Result<ReadInstrument, Vec<Problem>> {
    let mut checking = Checking::new(&draft, known);
    let instrument = checking.instrument();
    let words = checking.wording(&instrument);
    let scales = checking.own_scales();
    let mut problems = checking.problems;
    problems.extend(draft.problems.iter().cloned());
    if problems.is_empty() {
        problems = reach::problems(&instrument, &draft);
    }
    if problems.is_empty() {
        return Ok(ReadInstrument { instrument, words, scales, left_out: draft.left_out });
    }
    problems.sort_by_key(|it| it.place.order());
    problems.dedup();
    Err(problems)
}

/// A draft that is being looked at, and what was found so far.
struct Checking<'a> {
    draft: &'a Draft,
    known: &'a Known,
    /// Every scale an item may name.
    scales: BTreeMap<&'a str, Scale>,
    dimensions: BTreeSet<&'a str>,
    items: BTreeSet<&'a str>,
    recommendations: BTreeSet<&'a str>,
    problems: Vec<Problem>,
}

impl<'a> Checking<'a> {
    fn new(draft: &'a Draft, known: &'a Known) -> Self {
        Self {
            draft,
            known,
            scales: known.scales.iter().map(|(id, scale)| (id.as_str(), scale.clone())).collect(),
            dimensions: draft.dimensions.iter().map(|it| it.id.text()).collect(),
            items: draft.items.iter().map(|it| it.id.text()).collect(),
            recommendations: draft.recommendations.iter().map(|it| it.id.text()).collect(),
            problems: Vec::new(),
        }
    }

    fn problem(&mut self, place: &Place, fault: Fault) {
        self.problems.push(Problem::new(place, fault));
    }

    /// The instrument, as far as it can be made out.
    fn instrument(&mut self) -> Instrument {
        let draft = self.draft;
        let id = self.required(draft.id.as_ref(), Field::Id, &draft.place);
        if let Some(id) = id {
            self.check_id(id);
        }
        let version = self.required(draft.version.as_ref(), Field::Version, &draft.place);
        let version = version.and_then(|it| self.number(it, Field::Version, 1..=999_999));
        if let Some(unit) = &draft.repeats_per {
            self.check_id(unit);
        }
        let purpose = match self.one_of(draft.purpose.as_ref(), Field::Purpose, PURPOSES) {
            1 => Purpose::Reflection,
            2 => Purpose::Exchange,
            _ => Purpose::Maturity,
        };
        self.check_scales();
        self.check_unique();
        let scale = self.common_scale();
        let items = self.all_items(&scale, purpose);
        let instrument = Instrument {
            version: version.unwrap_or(1),
            purpose,
            repeats_per: draft.repeats_per.as_ref().map(|it| it.value.clone()),
            forms: self.forms(),
            dimensions: self.all_dimensions(),
            choice_lists: self.choice_lists(),
            recommendations: self.recommendations(&items),
            items,
            ..Instrument::new(id.map_or("", |it| it.text()), scale)
        };
        self.check_conditions(&instrument);
        instrument
    }
}
