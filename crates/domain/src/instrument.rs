//! What is asked: a versioned questionnaire with its scale, dimensions, items and advice.
//!
//! Structure only. Every word of an instrument stands apart, by language, under
//! the same ids.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    ids::{DimensionId, FormId, InstrumentId, ItemId, PrincipleId, RecommendationId, SdgTargetId, StrategyId},
    recommendation::Recommendation,
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
    /// The steps of every item.
    pub scale: Scale,
    /// Shorter forms by name: the items they ask. The full form asks all.
    pub forms: BTreeMap<FormId, Vec<ItemId>>,
    /// In the order they are asked.
    pub dimensions: Vec<Dimension>,
    /// In the order they are asked, dimension by dimension.
    pub items: Vec<Item>,
    /// The advice for all items.
    pub recommendations: Vec<Recommendation>,
}

/// A named aspect; groups items.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dimension {
    /// Unique in the instrument.
    pub id: DimensionId,
    /// The governance principle this dimension is, where it is one.
    pub principle: Option<PrincipleId>,
}

/// One thing answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Unique in the instrument and the same in every version.
    pub id: ItemId,
    /// The dimension it belongs to.
    pub dimension: DimensionId,
    /// How many evidence hints its wording has.
    pub evidence: u8,
    /// Whether the competence is shared with other governments, so that "not a
    /// municipal competence" may be answered.
    pub shared: bool,
    /// The governance strategies it serves.
    pub strategies: Vec<StrategyId>,
    /// The SDG targets it serves.
    pub sdg_targets: Vec<SdgTargetId>,
}

impl Instrument {
    /// The item of that id.
    pub fn item(&self, id: &ItemId) -> Option<&Item> {
        self.items.iter().find(|item| item.id == *id)
    }

    /// The recommendation of that id.
    pub fn recommendation(&self, id: &RecommendationId) -> Option<&Recommendation> {
        self.recommendations.iter().find(|it| it.id == *id)
    }

    /// The items a form asks, in the instrument's order; without a form, all.
    /// A form the instrument does not have asks nothing.
    pub fn items_of_form<'a>(&'a self, form: Option<&'a FormId>) -> impl Iterator<Item = &'a Item> + 'a {
        self.items.iter().filter(move |item| match form {
            None => true,
            Some(form) => self.forms.get(form).is_some_and(|ids| ids.contains(&item.id)),
        })
    }
}
