//! Conditions and calculations: they look at what is there, and none waits for itself.

use std::collections::{BTreeMap, BTreeSet};

use cabildo_domain::{Asks, Instrument, Item, ItemId, expression::Expression};

use super::Checking;
use crate::{
    draft::DraftItem,
    place::{Placed, Written},
    problem::Fault,
};

/// How many steps it may take to work out one calculation with all it rests on.
const MOST_STEPS: usize = 1_000;

impl Checking<'_> {
    /// Looks at every expression of an instrument whose items stand in the order of the draft.
    pub(super) fn check_conditions(&mut self, instrument: &Instrument) {
        let draft = self.draft;
        for (written, item) in draft.items.iter().zip(&instrument.items) {
            let calculation = match &item.asks {
                Asks::Calculation { value } => Some(value),
                Asks::Choice { list, filter: Some(filter), .. } => {
                    self.check_filter(filter, written.filter.as_ref(), list.as_str());
                    None
                }
                Asks::Choice { filter: None, .. }
                | Asks::Level { .. }
                | Asks::Number { .. }
                | Asks::Text
                | Asks::Date
                | Asks::Note => None,
            };
            self.check_expression(calculation, written.calculation.as_ref());
            self.check_expression(item.relevant.as_ref(), written.relevant.as_ref());
            self.check_expression(item.constraint.as_ref(), written.constraint.as_ref());
        }
        self.check_circles(instrument);
    }

    /// Outside a filter a bare name means nothing; most often its quotes were forgotten.
    fn check_expression(&mut self, expression: Option<&Expression>, written: Option<&Written>) {
        let (Some(expression), Some(written)) = (expression, written) else { return };
        self.check_items_named(expression, written);
        for name in expression.properties() {
            self.problem(&written.place, Fault::BareName { name: name.to_owned() });
        }
    }

    fn check_filter(&mut self, filter: &Expression, written: Option<&Written>, list: &str) {
        let Some(written) = written else { return };
        self.check_items_named(filter, written);
        let Some(list) = self.draft.choice_lists.iter().find(|it| it.id.text() == list) else { return };
        for name in filter.properties() {
            if name != "name" && !list.choices.iter().any(|it| it.properties.contains_key(name)) {
                let fault = Fault::NoProperty { name: name.to_owned(), list: list.id.value.clone() };
                self.problem(&written.place, fault);
            }
        }
    }

    fn check_items_named(&mut self, expression: &Expression, written: &Written) {
        for id in expression.items() {
            self.is_item(&Placed::new(id.to_string(), written.place.clone()));
        }
    }

    fn check_circles(&mut self, instrument: &Instrument) {
        let waits: BTreeMap<&ItemId, BTreeSet<&ItemId>> =
            instrument.items.iter().map(|item| (&item.id, looks_at(item))).collect();
        let drafts: BTreeMap<&str, &DraftItem> = self.draft.items.iter().map(|it| (it.id.text(), it)).collect();
        let (order, circles) = in_order(waits);
        for circle in circles {
            let Some(first) = circle.first().and_then(|id| drafts.get(id.as_str())) else { continue };
            let place = [&first.relevant, &first.calculation, &first.filter].into_iter().flatten().next();
            let place = place.map_or(&first.id.place, |it| &it.place);
            self.problem(place, Fault::Circle { items: circle.iter().map(ToString::to_string).collect() });
        }
        for id in too_long(instrument, &order) {
            if let Some(draft) = drafts.get(id.as_str()) {
                let place = draft.calculation.as_ref().map_or(&draft.id.place, |it| &it.place);
                self.problem(place, Fault::TooManySteps);
            }
        }
    }
}

/// The items whose answers decide on this one.
fn looks_at(item: &Item) -> BTreeSet<&ItemId> {
    let own = match &item.asks {
        Asks::Calculation { value } => Some(value),
        Asks::Choice { filter, .. } => filter.as_ref(),
        Asks::Level { .. } | Asks::Number { .. } | Asks::Text | Asks::Date | Asks::Note => None,
    };
    own.into_iter().chain(&item.relevant).flat_map(Expression::items).collect()
}

/// The items, each after those it waits for; and those that wait in circles.
///
/// Without recursion: a file may have as many items in a chain as it likes.
fn in_order<'a>(mut waits: BTreeMap<&'a ItemId, BTreeSet<&'a ItemId>>) -> (Vec<&'a ItemId>, Vec<Vec<&'a ItemId>>) {
    let mut waited_for: BTreeMap<&ItemId, Vec<&ItemId>> = BTreeMap::new();
    let there: BTreeSet<&ItemId> = waits.keys().copied().collect();
    for (id, items) in &mut waits {
        items.retain(|it| there.contains(it));
        items.iter().for_each(|it| waited_for.entry(it).or_default().push(id));
    }
    let (mut order, mut circles) = (Vec::new(), Vec::new());
    let mut free: Vec<&ItemId> = waits.iter().filter(|(_, items)| items.is_empty()).map(|(id, _)| *id).collect();
    loop {
        while let Some(id) = free.pop() {
            if waits.remove(id).is_none() {
                continue;
            }
            order.push(id);
            for other in waited_for.get(id).into_iter().flatten() {
                let Some(left) = waits.get_mut(other) else { continue };
                left.remove(id);
                if left.is_empty() {
                    free.push(other);
                }
            }
        }
        let Some(circle) = circle(&waits) else { return (order, circles) };
        // Told once; what else waits for it is free to be looked at.
        free.extend(&circle);
        circles.push(circle);
    }
}

/// One circle among items that all wait for another of them; it begins and ends with the same.
fn circle<'a>(waits: &BTreeMap<&'a ItemId, BTreeSet<&'a ItemId>>) -> Option<Vec<&'a ItemId>> {
    let mut at = *waits.keys().next()?;
    let (mut path, mut places) = (Vec::new(), BTreeMap::new());
    loop {
        if let Some(start) = places.insert(at, path.len()) {
            path.push(at);
            return Some(path.split_off(start));
        }
        path.push(at);
        at = waits.get(at)?.iter().next()?;
    }
}

/// Calculations that rest on so many others that working them out would be felt.
fn too_long<'a>(instrument: &'a Instrument, order: &[&'a ItemId]) -> Vec<&'a ItemId> {
    let calculations: BTreeMap<&ItemId, &Expression> = instrument
        .items
        .iter()
        .filter_map(|item| match &item.asks {
            Asks::Calculation { value } => Some((&item.id, value)),
            Asks::Level { .. } | Asks::Choice { .. } | Asks::Number { .. } | Asks::Text | Asks::Date | Asks::Note => {
                None
            }
        })
        .collect();
    let (mut steps, mut found) = (BTreeMap::new(), Vec::new());
    for id in order {
        let Some(value) = calculations.get(id) else { continue };
        let written = value.to_string();
        // Naming another one twice means working it out twice.
        let of = |it: &ItemId| written.matches(&format!("${{{it}}}")).count() * steps.get(it).copied().unwrap_or(1);
        let sum = 1 + value.items().into_iter().map(of).sum::<usize>();
        if sum > MOST_STEPS {
            found.push(*id);
        }
        steps.insert(*id, sum.min(MOST_STEPS));
    }
    found
}
