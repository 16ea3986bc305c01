//! What a meeting talks about first, and at which table.
//!
//! A meeting has an hour and a questionnaire has forty items. [`Weight`] says
//! how much an item needs the group; sorted by it, the same answers give the
//! same agenda everywhere.

use std::{cmp::Reverse, collections::BTreeMap};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Confidence, Level, Response,
    consensus::{State, lower_median},
    ids::{DimensionId, ItemId},
};

/// Why an item is on the agenda, the most pressing first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum Concern {
    /// Two camps.
    Split,
    /// Some distance.
    Talk,
    /// More than half do not know.
    Unknown,
    /// At least half of those who chose a level call it a guess.
    Unsure,
    /// Too few answers to say anything about a group.
    Few,
    /// Nothing: it can be accepted without talk.
    Nothing,
}

impl Concern {
    /// Why an item is on the agenda: `unsure` of the `levels` given are guesses.
    pub fn of(state: State, unsure: usize, levels: usize) -> Self {
        match state {
            State::Split => Self::Split,
            State::Talk => Self::Talk,
            State::NoInformation => Self::Unknown,
            State::Few | State::Agreed if unsure > 0 && 2 * unsure >= levels => Self::Unsure,
            State::Few => Self::Few,
            State::Agreed => Self::Nothing,
        }
    }
}

/// How many of the people who chose a level call it a guess.
pub fn unsure<'a>(responses: impl IntoIterator<Item = &'a Response>) -> usize {
    let guesses = |it: &&Response| {
        it.said.confidence == Some(Confidence::Low) && it.said.answer.as_ref().is_some_and(|it| it.level().is_some())
    };
    responses.into_iter().filter(guesses).count()
}

/// How far one item could move its dimension: what the dimension would show if
/// the item stood at the lowest level anybody gave it, and at the highest, all
/// other items staying where they stand. None where it moves nothing.
///
/// `standing` are the items of the dimension that have a level: the settled
/// one, else the one offered to the group.
///
/// ```
/// use cabildo_domain::{Level, agenda::reach};
///
/// let standing = [("A".into(), Level(1)), ("B".into(), Level(3)), ("C".into(), Level(4))].into();
/// assert_eq!(reach(&standing, &"C".into(), (Level(2), Level(5))), Some((Level(2), Level(3))));
/// assert_eq!(reach(&standing, &"A".into(), (Level(1), Level(2))), None, "the middle stays at 3");
/// ```
pub fn reach(standing: &BTreeMap<ItemId, Level>, item: &ItemId, given: (Level, Level)) -> Option<(Level, Level)> {
    let shown = |level: Level| {
        let others = standing.iter().filter(|(other, _)| *other != item).map(|(_, level)| *level);
        lower_median(&others.chain([level]).collect::<Vec<_>>())
    };
    let (low, high) = (shown(given.0)?, shown(given.1)?);
    (low < high).then_some((low, high))
}

/// How much an item needs the group; the smallest comes first.
///
/// Ties are broken by what is at stake: how far the dimension could move, then
/// how little people agree on the item beside the rest of the round, then the
/// distance between the lowest answer and the highest, then the item's place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Weight {
    /// Items that are settled come last.
    pub settled: bool,
    /// Why it is on the agenda.
    pub concern: Concern,
    /// Levels its dimension could move; see [`reach`].
    pub moves: u8,
    /// The item's share in the round's reliability; see [`crate::reliability::Reliability::share`].
    pub share: Option<f64>,
    /// Levels between the lowest answer and the highest.
    pub range: u8,
    /// Its place in the questionnaire.
    pub place: usize,
}

impl Weight {
    /// Sorts what needs the group most first.
    pub fn order(&self, other: &Self) -> std::cmp::Ordering {
        let key = |it: &Self| (it.settled, it.concern, Reverse(it.moves));
        let share = |it: &Self| it.share.unwrap_or(f64::INFINITY);
        key(self)
            .cmp(&key(other))
            .then(share(self).total_cmp(&share(other)))
            .then(Reverse(self.range).cmp(&Reverse(other.range)))
            .then(self.place.cmp(&other.place))
    }
}

/// A table of the meeting has at most this many people; fewer than [`SMALLEST_TABLE`] are no group.
pub const LARGEST_TABLE: usize = 6;
/// A table of the meeting has at least this many people.
pub const SMALLEST_TABLE: usize = 4;

/// Deals dimensions out to tables of four to six people, so that each has about
/// the same number of items: the longest dimension first, each to the table
/// with the fewest so far. Fewer than eight people stay together: no tables.
pub fn tables(people: usize, dimensions: &[(DimensionId, usize)]) -> BTreeMap<DimensionId, u8> {
    let most = (people / SMALLEST_TABLE).min(dimensions.len());
    let number = people.div_ceil(LARGEST_TABLE).max(2).min(most);
    if number < 2 {
        return BTreeMap::new();
    }
    let mut longest: Vec<&(DimensionId, usize)> = dimensions.iter().collect();
    longest.sort_by_key(|(_, items)| Reverse(*items));
    let mut load = vec![0_usize; number];
    let mut dealt = BTreeMap::new();
    for (dimension, items) in longest {
        let Some(table) = (0..number).min_by_key(|table| load[*table]) else { break };
        load[table] += items;
        dealt.insert(dimension.clone(), u8::try_from(table + 1).unwrap_or(u8::MAX));
    }
    dealt
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_guess_shared_by_half_the_group_is_a_reason_to_talk() {
        assert_eq!(Concern::of(State::Agreed, 2, 4), Concern::Unsure, "two of four guess");
        assert_eq!(Concern::of(State::Agreed, 1, 4), Concern::Nothing, "one of four does");
        assert_eq!(Concern::of(State::Split, 4, 4), Concern::Split, "a split is the stronger reason");
        assert_eq!(Concern::of(State::Few, 0, 0), Concern::Few, "nobody answered, nobody guesses");
    }

    #[test]
    fn what_could_move_its_dimension_comes_before_what_could_not() {
        let item = |moves, share, place| Weight {
            settled: false,
            concern: Concern::Talk,
            moves,
            share: Some(share),
            range: 2,
            place,
        };
        let mut agenda = [item(0, 0.1, 0), item(1, 0.9, 1), item(1, 0.2, 2)];
        agenda.sort_by(Weight::order);
        let places: Vec<usize> = agenda.iter().map(|it| it.place).collect();
        assert_eq!(places, [2, 1, 0], "by movement, then by the lower share");
    }

    #[test]
    fn tables_have_about_the_same_work() {
        let dimensions = [("A", 8), ("B", 5), ("C", 5), ("D", 4)].map(|(id, items)| (id.into(), items));
        let dealt = tables(10, &dimensions);
        assert_eq!(dealt.values().copied().max(), Some(2), "ten people are two tables of five");
        let load =
            |table| dimensions.iter().filter(|(id, _)| dealt[id] == table).map(|(_, items)| items).sum::<usize>();
        assert_eq!((load(1), load(2)), (12, 10));
        assert!(tables(7, &dimensions).is_empty(), "seven people are one group");
    }

    proptest! {
        #[test]
        fn the_order_depends_on_nothing_but_the_items(
            mut items in prop::collection::vec((any::<bool>(), 0u8..4, prop::option::of(-1.0..1.0f64), 0u8..5), 1..30),
        ) {
            let weights = |items: &[(bool, u8, Option<f64>, u8)], places: &[usize]| {
                let mut all: Vec<Weight> = items.iter().zip(places).map(|((settled, moves, share, range), place)| Weight {
                    settled: *settled, concern: Concern::Talk, moves: *moves, share: *share, range: *range, place: *place,
                }).collect();
                all.sort_by(Weight::order);
                all.iter().map(|it| it.place).collect::<Vec<_>>()
            };
            let mut places: Vec<usize> = (0..items.len()).collect();
            let before = weights(&items, &places);
            items.reverse();
            places.reverse();
            prop_assert_eq!(before, weights(&items, &places));
        }

        #[test]
        fn every_table_has_four_to_six_people_and_something_to_do(
            people in 0usize..60, sizes in prop::collection::vec(1usize..12, 1..16),
        ) {
            let dimensions: Vec<(DimensionId, usize)> =
                sizes.iter().enumerate().map(|(n, size)| (DimensionId(format!("D{n}")), *size)).collect();
            let dealt = tables(people, &dimensions);
            let used: std::collections::BTreeSet<u8> = dealt.values().copied().collect();
            prop_assert!(dealt.is_empty() || dealt.len() == dimensions.len(), "every dimension is at a table");
            prop_assert!(used.len() != 1, "one table is no table");
            if !used.is_empty() {
                prop_assert!(people / used.len() >= SMALLEST_TABLE, "nobody sits at a table of three");
                let enough_dimensions = dimensions.len() >= people.div_ceil(LARGEST_TABLE);
                prop_assert!(!enough_dimensions || people.div_ceil(used.len()) <= LARGEST_TABLE);
            }
        }
    }
}
