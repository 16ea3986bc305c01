//! Scales, dimensions, forms and lists of choices; and that every id is there once.

use std::collections::BTreeMap;

use cabildo_domain::{Choice, ChoiceList, Dimension, Form, FormId, Scale, item::choice_key};

use super::Checking;
use crate::{
    draft::{DraftForm, DraftScale},
    field::Field,
    keys::message_id,
    place::{Place, Written},
    problem::{Fault, Thing},
};

/// The highest level of all: a level is chosen by pressing its digit.
const HIGHEST_LEVEL: u8 = 9;
/// The scale of instruments that name none and need none.
const USUAL_SCALE: (&str, u8, u8) = ("maturity", 1, 5);

impl<'a> Checking<'a> {
    /// The scales the instrument brings along can be named from here on.
    pub(super) fn check_scales(&mut self) {
        let mut seen = BTreeMap::new();
        for draft in &self.draft.scales {
            self.check_id(&draft.id);
            self.check_once(&draft.id, &mut seen);
            let Some(scale) = self.scale(draft) else { continue };
            let id = draft.id.text();
            let differs = self.known.brought_scales.get(id).is_some_and(|known| *known != scale);
            if differs || self.known.scales.contains_key(id) {
                self.problem(&draft.id.place, Fault::ScaleTaken { id: draft.id.value.clone() });
            }
            self.scales.entry(id).or_insert(scale);
        }
    }

    fn scale(&mut self, draft: &DraftScale) -> Option<Scale> {
        let place = &draft.id.place;
        let lowest = self.required(draft.lowest.as_ref(), Field::Lowest, place);
        let highest = self.required(draft.highest.as_ref(), Field::Highest, place);
        let lowest = lowest.and_then(|it| self.small_number(it, Field::Lowest, 0..=HIGHEST_LEVEL));
        let highest = highest.and_then(|it| self.small_number(it, Field::Highest, 0..=HIGHEST_LEVEL));
        let (lowest, highest) = (lowest?, highest?);
        if lowest >= highest {
            self.problem(place, Fault::OneLevel);
            return None;
        }
        Some(Scale::new(draft.id.text(), lowest, highest))
    }

    /// The scales the instrument brings along.
    pub(super) fn own_scales(&self) -> Vec<Scale> {
        self.draft.scales.iter().filter_map(|it| self.scales.get(it.id.text())).cloned().collect()
    }

    /// The scale that a name stands for; if there is none, says so.
    pub(super) fn named_scale(&mut self, id: &Written) -> Option<Scale> {
        if let Some(scale) = self.scales.get(id.text()) {
            return Some(scale.clone());
        }
        let names: Vec<&str> =
            self.scales.keys().copied().chain(self.draft.scales.iter().map(|it| it.id.text())).collect();
        self.is_known(Thing::Scale, id, names.into_iter());
        None
    }

    /// The scale of all items that name none. It may be missing where every level item has its own.
    pub(super) fn common_scale(&mut self) -> Scale {
        let usual = || Scale::new(USUAL_SCALE.0, USUAL_SCALE.1, USUAL_SCALE.2);
        if let Some(id) = self.draft.scale.as_ref().filter(|it| !it.text().is_empty()) {
            return self.named_scale(id).unwrap_or_else(usual);
        }
        let is_level = |kind: Option<&Written>| kind.is_none_or(|it| it.text() == "level");
        if self.draft.items.iter().any(|it| is_level(it.kind.as_ref()) && it.scale.is_none()) {
            self.required(self.draft.scale.as_ref(), Field::Scale, &self.draft.place);
        }
        usual()
    }

    /// Dimensions, items and recommendations share one space of ids, because
    /// their words stand side by side.
    pub(super) fn check_unique(&mut self) {
        let draft = self.draft;
        let dimensions = draft.dimensions.iter().map(|it| &it.id);
        let items = draft.items.iter().map(|it| &it.id);
        let recommendations = draft.recommendations.iter().map(|it| &it.id);
        let mut seen = BTreeMap::new();
        for id in dimensions.chain(items).chain(recommendations) {
            self.check_id(id);
            let reserved = ["form-", "choice-", "scale-"].iter().any(|start| id.text().starts_with(start));
            if reserved || id.text() == "title" {
                self.problem(&id.place, Fault::ReservedId { id: id.value.clone() });
            }
            self.check_once(id, &mut seen);
        }
        if draft.items.is_empty() {
            self.problem(&draft.place, Fault::NoItems);
        }
    }

    /// Whether an id is new, also as the key of its words.
    fn check_once<'b>(&mut self, id: &'b Written, seen: &mut BTreeMap<String, &'b Written>) {
        let Some(first) = seen.insert(message_id(id.text()), id) else { return };
        let fault = if first.value == id.value {
            Fault::Twice { id: id.value.clone(), first: first.place.clone() }
        } else {
            Fault::SameKey { id: id.value.clone(), other: first.value.clone() }
        };
        self.problem(&id.place, fault);
    }

    pub(super) fn all_dimensions(&mut self) -> Vec<Dimension> {
        let (draft, known) = (self.draft, self.known);
        let mut dimensions = Vec::new();
        for it in &draft.dimensions {
            let principles = known.principles.iter().map(String::as_str);
            let principle = it.principle.as_ref();
            let principle = principle.filter(|id| self.is_known(Thing::Principle, id, principles.clone()));
            dimensions.push(Dimension { id: it.id.text().into(), principle: principle.map(|it| it.text().into()) });
        }
        dimensions
    }

    pub(super) fn forms(&mut self) -> BTreeMap<FormId, Form> {
        let mut seen = BTreeMap::new();
        let mut forms = BTreeMap::new();
        for draft in &self.draft.forms {
            self.check_id(&draft.id);
            self.check_once(&draft.id, &mut seen);
            forms.insert(draft.id.text().into(), self.form(draft));
        }
        forms
    }

    fn form(&mut self, draft: &DraftForm) -> Form {
        let by_dimension = self.truth(draft.by_dimension.as_ref(), Field::ByDimension);
        if draft.items.is_empty() {
            if !by_dimension {
                self.problem(&draft.id.place, Fault::EmptyForm);
            }
            return Form { items: self.draft.items.iter().map(|it| it.id.text().into()).collect(), by_dimension };
        }
        let mut seen = BTreeMap::new();
        for id in &draft.items {
            self.is_item(id);
            self.check_once(id, &mut seen);
        }
        Form { items: draft.items.iter().map(|it| it.text().into()).collect(), by_dimension }
    }

    pub(super) fn choice_lists(&mut self) -> Vec<ChoiceList> {
        let (mut lists, mut keys) = (BTreeMap::new(), BTreeMap::new());
        let mut found = Vec::new();
        for draft in &self.draft.choice_lists {
            self.check_choice_id(&draft.id);
            self.check_once(&draft.id, &mut lists);
            if draft.choices.is_empty() {
                self.problem(&draft.id.place, Fault::EmptyList);
            }
            let mut choices = Vec::new();
            for choice in &draft.choices {
                self.check_choice_id(&choice.id);
                self.check_choice_key(&draft.id, &choice.id, &mut keys);
                let properties = choice.properties.iter().map(|(name, it)| (name.clone(), it.value.clone()));
                choices.push(Choice { id: choice.id.text().into(), properties: properties.collect() });
            }
            found.push(ChoiceList { id: draft.id.text().into(), choices });
        }
        found
    }

    /// Ids of choices and lists come from other programs, where they may be
    /// anything without a space: `1`, `2.5`, `a/b`.
    fn check_choice_id(&mut self, id: &Written) {
        let fits = |c: char| !c.is_whitespace() && !c.is_control() && !matches!(c, '\'' | '"');
        if id.text().is_empty() || id.text().len() > 80 || !id.text().chars().all(fits) {
            self.problem(&id.place, Fault::NotAChoiceId { written: id.value.clone() });
        }
    }

    fn check_choice_key(
        &mut self,
        list: &Written,
        choice: &'a Written,
        keys: &mut BTreeMap<String, (String, String, Place)>,
    ) {
        let key = choice_key(list.text(), choice.text());
        let here = (list.value.clone(), choice.value.clone(), choice.place.clone());
        let Some((first_list, first, place)) = keys.insert(key, here) else { return };
        let fault = if first_list == list.value && first == choice.value {
            Fault::Twice { id: choice.value.clone(), first: place }
        } else {
            Fault::SameKey { id: format!("{} {}", list.value, choice.value), other: format!("{first_list} {first}") }
        };
        self.problem(&choice.place, fault);
    }
}
