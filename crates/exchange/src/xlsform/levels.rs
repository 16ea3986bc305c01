//! Which lists are a scale, so that what asks for one of them asks for a level.
//!
//! A list is one when its choices are numbers in a row, 3 to 7 of them, and at
//! least three questions share it: numbers are also used as mere codes. Forms
//! that this program wrote say so themselves.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    choices::List,
    heads::{Head, Table, Texts},
    kinds::{Kind, kind},
    moved,
    tongues::Tongues,
};
use crate::{
    draft::{Draft, DraftScale},
    foreign,
    keys::level_key,
    place::Written,
};

/// How many steps a scale has.
const STEPS: std::ops::RangeInclusive<usize> = 3..=7;
/// How many questions share it at least.
const FEWEST_ITEMS: usize = 3;
/// A list with the names of the levels of a scale that the form brings along: `own_scale_steps`.
pub(super) const OWN_SCALE: &str = "own_scale_";
/// A list with the names of the levels of a shared scale: `scale_maturity`.
pub(super) const SCALE: &str = "scale_";

/// The lists that are no choices any more.
#[derive(Default)]
pub(super) struct Levels<'a> {
    /// List → what asking for one of it means.
    lists: BTreeMap<String, Level>,
    /// List → level → its texts, where items have their own.
    pub texts: BTreeMap<String, Vec<(String, Texts<'a>)>>,
}

/// An item that asks for one of a list asks for this.
#[derive(Clone)]
pub(super) struct Level {
    /// None where the item names its scale itself.
    pub scale: Option<Written>,
    /// Whether the list says what each level means for the item.
    pub own_texts: bool,
}

impl Levels<'_> {
    pub(super) fn of(&self, list: &str) -> Option<&Level> {
        self.lists.get(list)
    }
}

/// Takes the scales out of the lists, and puts them into the draft.
pub(super) fn find<'a>(
    survey: &Table<'_>,
    lists: &mut Vec<List<'a>>,
    tongues: &Tongues,
    draft: &mut Draft,
) -> Levels<'a> {
    let mut levels = Levels::default();
    let (uses, marked) = uses(survey);
    let common = common_range(lists, &uses);
    lists.retain_mut(|list| {
        let id = list.id.value.clone();
        if let Some(scale) = id.strip_prefix(OWN_SCALE) {
            own_scale(scale, list, tongues, draft);
        } else if marked.contains(&id) {
            let own_texts = !id.starts_with(SCALE);
            levels.lists.insert(id, Level { scale: None, own_texts });
            levels.keep_texts(list);
        } else if common.is_some() && range(list) == common && uses.get(&id).is_some_and(|it| *it >= FEWEST_ITEMS) {
            levels.add(list, tongues, draft);
        } else {
            return true;
        }
        false
    });
    levels
}

/// How many questions ask for one of each list and nothing more; and the lists our own forms mark as scales.
fn uses(survey: &Table<'_>) -> (BTreeMap<String, usize>, BTreeSet<String>) {
    let (mut uses, mut marked, mut otherwise) = (BTreeMap::new(), BTreeSet::new(), BTreeSet::new());
    for row in survey.rows {
        let plain = survey.cell(row, &Head::Filter).is_none();
        match survey.cell(row, &Head::Type).map(|it| kind(it.text())) {
            Some(Kind::One { list: Some(list), other: false }) if survey.ours(row, "scale").is_some() => {
                marked.insert(list);
            }
            Some(Kind::One { list: Some(list), other: false }) if plain => *uses.entry(list).or_insert(0) += 1,
            Some(Kind::One { list: Some(list), .. } | Kind::Several { list: Some(list), .. }) => {
                otherwise.insert(list);
            }
            Some(_) | None => {}
        }
    }
    uses.retain(|list, _| !otherwise.contains(list));
    (uses, marked)
}

/// The least and most of most questions: all levels of an instrument are on one scale.
fn common_range(lists: &[List<'_>], uses: &BTreeMap<String, usize>) -> Option<(u8, u8)> {
    let mut counts = BTreeMap::new();
    for list in lists {
        let used = uses.get(list.id.text()).copied().filter(|it| *it >= FEWEST_ITEMS);
        if let (Some(used), Some(range)) = (used, range(list)) {
            *counts.entry(range).or_insert(0) += used;
        }
    }
    counts.into_iter().max_by_key(|(_, used)| *used).map(|(range, _)| range)
}

/// The least and most of a list whose choices are numbers in a row.
fn range(list: &List<'_>) -> Option<(u8, u8)> {
    let numbers: Option<BTreeSet<u8>> = list.choices.iter().map(|it| it.id.text().parse().ok()).collect();
    let numbers = numbers?;
    let (least, most) = (*numbers.first()?, *numbers.last()?);
    let in_a_row = usize::from(most - least) + 1 == numbers.len() && numbers.len() == list.choices.len();
    (in_a_row && STEPS.contains(&numbers.len()) && most <= 9).then_some((least, most))
}

impl<'a> Levels<'a> {
    /// The first list of a scale names its levels; others have the words of their items.
    fn add(&mut self, list: &mut List<'a>, tongues: &Tongues, draft: &mut Draft) {
        let is_first = draft.scales.is_empty();
        if is_first {
            let form = draft.id.as_ref().map_or("form", |it| it.text());
            let id = foreign::id(&format!("{form}-{}", list.id.text()));
            own_scale(&id, list, tongues, draft);
            draft.scale = Some(moved(id, &list.id));
        }
        self.lists.insert(list.id.value.clone(), Level { scale: draft.scale.clone(), own_texts: !is_first });
        self.keep_texts(list);
    }

    fn keep_texts(&mut self, list: &mut List<'a>) {
        let texts = list.choices.iter_mut().map(|it| (it.id.value.clone(), std::mem::take(&mut it.labels)));
        self.texts.insert(list.id.value.clone(), texts.collect());
    }
}

fn own_scale(id: &str, list: &List<'_>, tongues: &Tongues, draft: &mut Draft) {
    let number = |it: &super::choices::Choice<'_>| it.id.text().parse::<u8>().ok();
    for choice in &list.choices {
        if let Some(level) = number(choice) {
            tongues.say(draft, &level_key(id, level), &choice.labels);
        }
    }
    let least = list.choices.iter().min_by_key(|it| number(it)).map(|it| it.id.clone());
    let most = list.choices.iter().max_by_key(|it| number(it)).map(|it| it.id.clone());
    draft.scales.push(DraftScale { id: moved(id, &list.id), lowest: least, highest: most });
}
