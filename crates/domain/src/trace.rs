//! What a level is worked out from, one by one, so that nobody has to believe a figure.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use crate::{
    consensus::{Consensus, Outcome},
    ids::ItemId,
    item::Item,
    scale::Level,
    score::Coverage,
};

/// How a level came about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Trace {
    /// Items with a level, the lowest first; same levels in the order they are asked.
    pub counted: Vec<Counted>,
    /// Which of these is the one in the middle, from 0; none while nothing is settled.
    pub middle: Option<usize>,
    /// What does not count, in the order it is asked.
    pub left_out: Vec<(ItemId, NotCounted)>,
}

/// An item that counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// Which item.
    pub item: ItemId,
    /// Where it stands.
    pub level: Level,
    /// How often it counts.
    pub weight: u8,
}

/// Why an item does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum NotCounted {
    /// Nothing is settled yet.
    NotSettled,
    /// Nobody knows well enough.
    NoInformation,
    /// It does not apply to this municipality.
    NotApplicable,
    /// It is no municipal competence.
    NotOurs,
}

impl Trace {
    /// How the level of these items comes about. Items count alike unless weights are turned on.
    pub fn of(items: &[&Item], settled: &BTreeMap<ItemId, Consensus>, weighted: bool) -> Self {
        let mut trace = Self::default();
        for item in items {
            let outcome = settled.get(&item.id).map(|it| it.outcome);
            match standing(outcome) {
                Ok(level) => {
                    let weight = if weighted { item.weight } else { 1 };
                    trace.counted.push(Counted { item: item.id.clone(), level, weight });
                }
                Err(why) => trace.left_out.push((item.id.clone(), why)),
            }
        }
        trace.counted.sort_by_key(|it| it.level);
        trace.middle = trace.find_middle();
        trace
    }

    /// The level in the middle; see [`crate::consensus::lower_median`].
    pub fn level(&self) -> Option<Level> {
        Some(self.counted.get(self.middle?)?.level)
    }

    /// The weight of everything that counts.
    pub fn whole(&self) -> u32 {
        self.counted.iter().map(|it| u32::from(it.weight)).sum()
    }

    /// Items with a level, of those that apply.
    pub fn coverage(&self) -> Coverage {
        let open = |it: &&(ItemId, NotCounted)| match it.1 {
            NotCounted::NotSettled | NotCounted::NoInformation => true,
            NotCounted::NotApplicable | NotCounted::NotOurs => false,
        };
        let answered = self.counted.len();
        Coverage { answered, of: answered + self.left_out.iter().filter(open).count() }
    }

    /// The first at which half of the weight is reached.
    fn find_middle(&self) -> Option<usize> {
        let whole = self.whole();
        let mut reached = 0;
        self.counted.iter().position(|it| {
            reached += u32::from(it.weight);
            2 * reached >= whole
        })
    }
}

fn standing(outcome: Option<Outcome>) -> Result<Level, NotCounted> {
    match outcome {
        Some(Outcome::Agreed { level } | Outcome::NoConsensus { level }) => Ok(level),
        Some(Outcome::NoInformation) => Err(NotCounted::NoInformation),
        Some(Outcome::NotApplicable) => Err(NotCounted::NotApplicable),
        Some(Outcome::NotOurs) => Err(NotCounted::NotOurs),
        None => Err(NotCounted::NotSettled),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{Scale, score::standing_of};

    fn items(weights: &[u8]) -> Vec<Item> {
        let scale = Scale::new("maturity", 1, 5);
        let item = |(n, weight): (usize, &u8)| Item { weight: *weight, ..Item::level(&format!("A-{n}"), "A", &scale) };
        weights.iter().enumerate().map(item).collect()
    }

    fn outcome(kind: u8) -> Option<Outcome> {
        match kind {
            0 => None,
            6 => Some(Outcome::NoInformation),
            7 => Some(Outcome::NotApplicable),
            8 => Some(Outcome::NotOurs),
            level => Some(Outcome::Agreed { level: Level(level) }),
        }
    }

    fn settled(outcomes: &[u8]) -> BTreeMap<ItemId, Consensus> {
        let at = chrono::DateTime::UNIX_EPOCH;
        let settled = |(n, kind): (usize, &u8)| {
            let item: ItemId = format!("A-{n}").as_str().into();
            Some((item.clone(), Consensus::new(item, outcome(*kind)?, at)))
        };
        outcomes.iter().enumerate().filter_map(settled).collect()
    }

    #[test]
    fn what_counts_stands_in_order_and_what_does_not_says_why() {
        let items = items(&[1, 1, 1, 1, 1]);
        let trace = Trace::of(&items.iter().collect::<Vec<_>>(), &settled(&[4, 7, 2, 0, 1]), false);
        let levels: Vec<u8> = trace.counted.iter().map(|it| it.level.0).collect();
        assert_eq!((levels, trace.middle), (vec![1, 2, 4], Some(1)), "the second of three");
        assert_eq!(trace.left_out, [("A-1".into(), NotCounted::NotApplicable), ("A-3".into(), NotCounted::NotSettled)]);
        assert_eq!(trace.coverage(), Coverage { answered: 3, of: 4 }, "what does not apply is not missing");
    }

    proptest! {
        #[test]
        fn a_trace_tells_the_same_as_the_score(
            rows in prop::collection::vec((0u8..=8, 1u8..=9), 0..20),
            weighted in any::<bool>(),
        ) {
            let (outcomes, weights): (Vec<u8>, Vec<u8>) = rows.into_iter().unzip();
            let (items, settled) = (items(&weights), settled(&outcomes));
            let items: Vec<&Item> = items.iter().collect();
            let (trace, score) = (Trace::of(&items, &settled, weighted), standing_of(&items, &settled, weighted));
            prop_assert_eq!((trace.level(), trace.coverage()), (score.level, score.coverage));
        }
    }
}
