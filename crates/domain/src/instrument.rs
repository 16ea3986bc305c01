//! What is asked: a versioned questionnaire with its scale, dimensions, items and advice.
//!
//! Structure only. Every word of an instrument stands apart, by language, under
//! the same ids.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    expression::{Facts, Worth},
    ids::{ChoiceListId, DimensionId, FormId, InstrumentId, ItemId, PrincipleId, RecommendationId},
    item::{Asks, ChoiceList, Item},
    recommendation::Recommendation,
    response::Answer,
    scale::Scale,
};

/// One version of a questionnaire.
///
/// A version never changes once it is installed: an assessment is bound to the
/// version it was started with.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Instrument {
    /// The same in every version.
    pub id: InstrumentId,
    /// Counts from 1.
    pub version: u32,
    /// What its answers are for, and who may see them.
    pub purpose: Purpose,
    /// What the council names and answers about one by one, such as a `service`;
    /// each gets an assessment of its own.
    pub repeats_per: Option<String>,
    /// The steps of its items, unless an item has its own.
    pub scale: Scale,
    /// Shorter forms by name. The full form asks all.
    pub forms: BTreeMap<FormId, Form>,
    /// In the order they are asked.
    pub dimensions: Vec<Dimension>,
    /// In the order they are asked, dimension by dimension.
    pub items: Vec<Item>,
    /// What items offer to choose from.
    pub choice_lists: Vec<ChoiceList>,
    /// The advice for all items.
    pub recommendations: Vec<Recommendation>,
}

/// What the answers to an instrument are for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum Purpose {
    /// The group agrees on a level for each item; gaps become a plan.
    #[default]
    Maturity,
    /// Each answers for themselves and sees their own answers. A group of
    /// [`SMALLEST_GROUP`] or more sees how answers are spread, never a level.
    Reflection,
    /// The group agrees on what the council offers and needs; there is no better or worse, so no plan.
    Exchange,
}

/// Below this many people a spread would tell what somebody said.
/// Source: the rules of use of the mindsets instrument.
pub const SMALLEST_GROUP: usize = 5;

impl Purpose {
    /// Whether the group settles on one level for each item.
    pub fn agrees(self) -> bool {
        match self {
            Self::Maturity | Self::Exchange => true,
            Self::Reflection => false,
        }
    }

    /// Whether there are targets, gaps and a plan.
    pub fn plans(self) -> bool {
        match self {
            Self::Maturity => true,
            Self::Reflection | Self::Exchange => false,
        }
    }
}

/// A shorter way through an instrument.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form {
    /// What it asks.
    pub items: Vec<ItemId>,
    /// Whether each respondent, such as a table, answers one dimension only.
    pub by_dimension: bool,
}

/// A named aspect; groups items.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dimension {
    /// Unique in the instrument.
    pub id: DimensionId,
    /// The governance principle this dimension is, where it is one.
    pub principle: Option<PrincipleId>,
}

impl Instrument {
    /// Version 1 of an instrument that asks nothing yet.
    pub fn new(id: &str, scale: Scale) -> Self {
        Self {
            id: id.into(),
            version: 1,
            purpose: Purpose::default(),
            repeats_per: None,
            scale,
            forms: BTreeMap::new(),
            dimensions: vec![],
            items: vec![],
            choice_lists: vec![],
            recommendations: vec![],
        }
    }

    /// The item of that id.
    pub fn item(&self, id: &ItemId) -> Option<&Item> {
        self.items.iter().find(|item| item.id == *id)
    }

    /// The recommendation of that id.
    pub fn recommendation(&self, id: &RecommendationId) -> Option<&Recommendation> {
        self.recommendations.iter().find(|it| it.id == *id)
    }

    /// The choices of that list.
    pub fn choice_list(&self, id: &ChoiceListId) -> Option<&ChoiceList> {
        self.choice_lists.iter().find(|list| list.id == *id)
    }

    /// Whether each respondent of this form answers one dimension only.
    pub fn is_by_dimension(&self, form: Option<&FormId>) -> bool {
        form.and_then(|form| self.forms.get(form)).is_some_and(|form| form.by_dimension)
    }

    /// The items a form asks, in the instrument's order; without a form, all.
    /// A form the instrument does not have asks nothing.
    pub fn items_of_form<'a>(&'a self, form: Option<&'a FormId>) -> impl Iterator<Item = &'a Item> + 'a {
        self.items.iter().filter(move |item| match form {
            None => true,
            Some(form) => self.forms.get(form).is_some_and(|it| it.items.contains(&item.id)),
        })
    }

    /// Whether answers decide on what else is asked.
    pub fn has_conditions(&self) -> bool {
        let depends =
            |item: &Item| item.relevant.is_some() || matches!(item.asks, Asks::Choice { filter: Some(_), .. });
        self.items.iter().any(depends)
    }

    /// Whether an item is asked of somebody after what they said before: it is
    /// no calculation, and what it depends on holds.
    pub fn is_asked(&self, item: &Item, before: &dyn Facts) -> bool {
        !matches!(item.asks, Asks::Calculation { .. }) && item.relevant.as_ref().is_none_or(|it| it.holds(before))
    }
}

/// The answers of one person, as conditions and calculations look at them.
pub struct AnswersOf<'a> {
    /// What is asked.
    pub instrument: &'a Instrument,
    /// What the person answered.
    pub answers: BTreeMap<&'a ItemId, &'a Answer>,
}

impl Facts for AnswersOf<'_> {
    fn of(&self, item: &ItemId) -> Worth {
        if let Some(answer) = self.answers.get(item) {
            return (*answer).into();
        }
        match self.instrument.item(item).map(|it| &it.asks) {
            // No circle: reading an instrument refuses calculations that look at themselves.
            Some(Asks::Calculation { value }) => value.worth(self),
            Some(
                Asks::Level { .. } | Asks::Choice { .. } | Asks::Number { .. } | Asks::Text | Asks::Date | Asks::Note,
            )
            | None => Worth::Nothing,
        }
    }
}
