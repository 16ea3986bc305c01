//! What a dimension shows, computed from what the group settled.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    consensus::{Consensus, Outcome, weighted_lower_median},
    ids::{DimensionId, FormId, ItemId},
    instrument::Instrument,
    item::Item,
    scale::Level,
};

/// What one dimension shows. There is no overall score, by decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Score {
    /// Of which dimension.
    pub dimension: DimensionId,
    /// Where it stands.
    pub standing: Standing,
}

/// What some items show together: those of a dimension, or those that bear on a principle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The lower median of the settled levels; none while nothing is settled.
    pub level: Option<Level>,
    /// The item that stands lowest, the first of them in the instrument's order.
    pub lowest: Option<(ItemId, Level)>,
    /// How much of what applies is settled.
    pub coverage: Coverage,
    /// How many items have disagreement on record.
    pub dissent: usize,
    /// How many items are without information.
    pub without_information: usize,
}

/// Items with a level, of the items that apply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Coverage {
    /// Items with a settled level.
    pub answered: usize,
    /// Items of the form, less those that do not apply.
    pub of: usize,
}

/// The score of each dimension the form asks about, in the instrument's order.
/// Items count alike, unless the council turned their weights on.
pub fn score(
    instrument: &Instrument,
    form: Option<&FormId>,
    settled: &BTreeMap<ItemId, Consensus>,
    weighted: bool,
) -> Vec<Score> {
    instrument
        .dimensions
        .iter()
        .map(|dimension| {
            let items: Vec<&Item> = instrument
                .items_of_form(form)
                .filter(|item| item.dimension == dimension.id && item.scale().is_some())
                .collect();
            Score { dimension: dimension.id.clone(), standing: standing_of(&items, settled, weighted) }
        })
        .filter(|it| it.standing.is_something())
        .collect()
}

/// What some items that ask for a level show together.
pub fn standing_of(items: &[&Item], settled: &BTreeMap<ItemId, Consensus>, weighted: bool) -> Standing {
    let found: Vec<(&Item, &Consensus)> = items.iter().filter_map(|it| Some((*it, settled.get(&it.id)?))).collect();
    let levels: Vec<(&Item, Level)> =
        found.iter().filter_map(|(item, it)| Some((*item, it.outcome.level()?))).collect();
    let weigh = |item: &Item| if weighted { item.weight } else { 1 };
    let weights: Vec<(Level, u8)> = levels.iter().map(|(item, level)| (*level, weigh(item))).collect();
    let out_of_scope = found.iter().filter(|(_, it)| !it.outcome.applies()).count();
    Standing {
        level: weighted_lower_median(&weights),
        lowest: levels.iter().min_by_key(|(_, level)| *level).map(|(item, level)| (item.id.clone(), *level)),
        coverage: Coverage { answered: levels.len(), of: items.len() - out_of_scope },
        dissent: found.iter().filter(|(_, it)| has_dissent(it)).count(),
        without_information: found.iter().filter(|(_, it)| it.outcome == Outcome::NoInformation).count(),
    }
}

impl Standing {
    /// Whether anything could be settled here: some item applies.
    pub fn is_something(&self) -> bool {
        self.coverage.of > 0 || self.level.is_some()
    }
}

/// Whether disagreement stands on record for this item.
pub fn has_dissent(consensus: &Consensus) -> bool {
    consensus.dissent_recorded || matches!(consensus.outcome, Outcome::NoConsensus { .. })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Dimension, Scale};

    fn instrument() -> Instrument {
        let scale = Scale::new("maturity", 1, 5);
        Instrument {
            dimensions: vec![Dimension { id: "GOB".into(), principle: None }],
            items: (1..=6).map(|n| Item::level(&format!("GOB-{n}"), "GOB", &scale)).collect(),
            ..Instrument::new("small", scale)
        }
    }

    fn settled(outcomes: &[(&str, Outcome)]) -> BTreeMap<ItemId, Consensus> {
        let consensus = |item: &str, outcome| Consensus::new(item.into(), outcome, chrono::DateTime::UNIX_EPOCH);
        outcomes.iter().map(|(item, outcome)| ((*item).into(), consensus(item, *outcome))).collect()
    }

    fn agreed(level: u8) -> Outcome {
        Outcome::Agreed { level: Level(level) }
    }

    #[test]
    fn a_dimension_is_the_lower_median_of_what_was_agreed() {
        let outcomes = [("GOB-1", agreed(3)), ("GOB-2", agreed(2)), ("GOB-3", agreed(1))];
        let scores = score(&instrument(), None, &settled(&outcomes), false);
        assert_eq!(scores[0].standing.level, Some(Level(2)), "the middle of 1, 2 and 3");
        assert_eq!(scores[0].standing.coverage, Coverage { answered: 3, of: 6 }, "three of six were agreed");
        assert_eq!(scores[0].standing.lowest, Some(("GOB-3".into(), Level(1))), "the lowest item is named");
    }

    #[test]
    fn an_item_marked_not_applicable_does_not_lower_the_score() {
        let outcomes = [("GOB-1", agreed(4)), ("GOB-2", Outcome::NotApplicable)];
        let scores = score(&instrument(), None, &settled(&outcomes), false);
        assert_eq!(scores[0].standing.level, Some(Level(4)), "only what applies is counted");
        assert_eq!(scores[0].standing.coverage, Coverage { answered: 1, of: 5 }, "and it is not missing either");
    }

    #[test]
    fn a_split_group_leaves_its_level_and_its_dissent() {
        let outcomes = [("GOB-1", Outcome::NoConsensus { level: Level(2) }), ("GOB-2", Outcome::NoInformation)];
        let scores = score(&instrument(), None, &settled(&outcomes), false);
        assert_eq!(scores[0].standing.level, Some(Level(2)), "the lower level stands");
        assert_eq!(
            (scores[0].standing.dissent, scores[0].standing.without_information),
            (1, 1),
            "and both are on record"
        );
    }

    #[test]
    fn weights_count_only_where_the_council_turned_them_on() {
        let mut small = instrument();
        small.items[2].weight = 5;
        let outcomes = [("GOB-1", agreed(1)), ("GOB-2", agreed(2)), ("GOB-3", agreed(4))];
        let level = |weighted| score(&small, None, &settled(&outcomes), weighted)[0].standing.level;
        assert_eq!(level(false), Some(Level(2)), "the middle of 1, 2 and 4");
        assert_eq!(level(true), Some(Level(4)), "the third counts five times");
    }

    #[test]
    fn nothing_agreed_shows_nothing() {
        let scores = score(&instrument(), None, &BTreeMap::new(), false);
        assert_eq!(scores[0].standing.level, None, "no level is made up");
    }
}
