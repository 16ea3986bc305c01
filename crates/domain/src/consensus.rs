//! How far a group agrees on one item, and what it settled on.
//!
//! [`Votes`] gathers what everybody said; [`Votes::state`] says whether that
//! needs talk; [`Votes::proposal`] is the level offered to the group. What
//! the group decides is a [`Consensus`] and never changes a vote.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    ids::{ItemId, VoteId},
    response::Answer,
    scale::{Level, Scale},
};

/// Fewer votes with a level than this say too little about a group.
pub const ENOUGH_VOTES: usize = 3;

/// What everybody said about one item, without names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Votes {
    levels: Vec<Level>,
    /// How many do not know.
    pub unknown: usize,
    /// How many say it does not apply.
    pub not_applicable: usize,
    /// How many say it is no municipal competence.
    pub not_ours: usize,
}

/// How far a group agrees; decides what the meeting does with the item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum State {
    /// Two camps: always talk, up to eight minutes.
    Split,
    /// Some distance: talk for three minutes.
    Talk,
    /// More than half do not know: no level, find out.
    NoInformation,
    /// Too few votes to say anything about a group.
    Few,
    /// Close enough to accept without talk.
    Agreed,
}

impl State {
    /// How long to talk, in minutes.
    pub fn minutes(self) -> u8 {
        match self {
            Self::Split => 8,
            Self::Talk => 3,
            Self::NoInformation | Self::Few | Self::Agreed => 0,
        }
    }
}

impl Votes {
    /// Gathers answers; their order does not matter.
    pub fn of<'a>(answers: impl IntoIterator<Item = &'a Answer>) -> Self {
        let mut votes = Self::default();
        for answer in answers {
            match answer {
                Answer::Level { level } => votes.levels.push(*level),
                Answer::Unknown => votes.unknown += 1,
                Answer::NotApplicable { .. } => votes.not_applicable += 1,
                Answer::NotOurs { .. } => votes.not_ours += 1,
                // What is no level is not voted on.
                Answer::Choice { .. }
                | Answer::Choices { .. }
                | Answer::Number { .. }
                | Answer::Text { .. }
                | Answer::Date { .. } => {}
            }
        }
        votes.levels.sort_unstable();
        votes
    }

    /// The levels given, from the lowest.
    pub fn levels(&self) -> &[Level] {
        &self.levels
    }

    /// How many chose each level of the scale, from the lowest level.
    pub fn per_level(&self, scale: &Scale) -> Vec<usize> {
        scale.levels().map(|level| self.count(|given| given == level)).collect()
    }

    /// The distance between the lowest level given and the highest, in levels.
    pub fn range(&self) -> u8 {
        match (self.levels.first(), self.levels.last()) {
            (Some(lowest), Some(highest)) => highest.0 - lowest.0,
            _ => 0,
        }
    }

    /// The level offered to the group; see [`lower_median`]. None where more
    /// than half do not know.
    pub fn proposal(&self) -> Option<Level> {
        if self.mostly_unknown() { None } else { lower_median(&self.levels) }
    }

    /// What the meeting does with the item.
    ///
    /// Rule and test vectors: `docs/decisions/one-consensus-rule.md`. Fractions
    /// are compared in whole numbers (`3 × k ≥ n`), never in decimals.
    pub fn state(&self, scale: &Scale) -> State {
        if self.mostly_unknown() {
            State::NoInformation
        } else if self.levels.len() < ENOUGH_VOTES {
            State::Few
        } else if self.is_split(scale) {
            State::Split
        } else if self.is_agreed(scale) {
            State::Agreed
        } else {
            State::Talk
        }
    }

    fn mostly_unknown(&self) -> bool {
        2 * self.unknown > self.unknown + self.levels.len()
    }

    /// On five levels or more the two lowest stand against the two highest, on
    /// fewer the lowest alone. Under five votes: a range of three levels.
    fn is_split(&self, scale: &Scale) -> bool {
        let n = self.levels.len();
        if n < 5 && scale.span() >= 4 {
            return self.range() >= 3;
        }
        let top_of_low = if scale.span() >= 4 { scale.lowest.0 + 1 } else { scale.lowest.0 };
        let low = self.count(|level| level.0 <= top_of_low);
        let high = self.count(|level| level.0 >= scale.highest.0 - 1);
        3 * low >= n && 3 * high >= n
    }

    fn is_agreed(&self, scale: &Scale) -> bool {
        let n = self.levels.len();
        if scale.span() < 4 {
            return self.range() <= 1 || self.per_level(scale).into_iter().any(|same| 10 * same >= 8 * n);
        }
        if n < 5 {
            return self.range() <= 1;
        }
        let quarter = |k: usize| self.levels[(k * n).div_ceil(4) - 1].0;
        let median = self.median_in_halves();
        let near = self.count(|level| (2 * i32::from(level.0) - median).abs() <= 2);
        quarter(3) - quarter(1) <= 1 && 10 * near >= 7 * n
    }

    /// Twice the usual median, so that a half level is a whole number.
    fn median_in_halves(&self) -> i32 {
        let n = self.levels.len();
        i32::from(self.levels[(n - 1) / 2].0) + i32::from(self.levels[n / 2].0)
    }

    fn count(&self, wanted: impl Fn(Level) -> bool) -> usize {
        self.levels.iter().filter(|level| wanted(**level)).count()
    }
}

/// The middle level; of two middle ones the lower, because levels are not averaged.
///
/// ```
/// use cabildo_domain::{Level, consensus::lower_median};
///
/// assert_eq!(lower_median(&[1, 2, 4, 5].map(Level)), Some(Level(2)));
/// assert_eq!(lower_median(&[]), None);
/// ```
pub fn lower_median(levels: &[Level]) -> Option<Level> {
    let mut sorted = levels.to_vec();
    sorted.sort_unstable();
    sorted.get(sorted.len().checked_sub(1)? / 2).copied()
}

/// The same where some levels weigh more: the lowest level at which half of the weight is reached.
///
/// ```
/// use cabildo_domain::{Level, consensus::weighted_lower_median};
///
/// assert_eq!(weighted_lower_median(&[(Level(1), 1), (Level(2), 1), (Level(4), 3)]), Some(Level(4)));
/// assert_eq!(weighted_lower_median(&[(Level(1), 1), (Level(4), 1)]), Some(Level(1)), "the lower of two middle ones");
/// ```
pub fn weighted_lower_median(levels: &[(Level, u8)]) -> Option<Level> {
    let mut sorted = levels.to_vec();
    sorted.sort_unstable();
    let whole: u32 = sorted.iter().map(|(_, weight)| u32::from(*weight)).sum();
    let mut reached = 0;
    sorted.into_iter().find_map(|(level, weight)| {
        reached += u32::from(weight);
        (2 * reached >= whole).then_some(level)
    })
}

/// A silent vote after people talked, counted by whoever facilitates. It stands beside what people answered before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecondVote {
    /// Which vote.
    pub id: VoteId,
    /// How many chose each level; levels nobody chose may be missing.
    pub people: BTreeMap<Level, usize>,
    /// How many do not know.
    pub unknown: usize,
    /// When.
    pub at: DateTime<Utc>,
}

impl SecondVote {
    /// The same as the votes of an item, so that one rule judges both.
    pub fn votes(&self) -> Votes {
        let levels = self.people.iter().flat_map(|(level, people)| std::iter::repeat_n(*level, *people)).collect();
        Votes { levels, unknown: self.unknown, ..Votes::default() }
    }
}

/// What the group settled on for one item. It never overwrites what people answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consensus {
    /// The item.
    pub item: ItemId,
    /// What was settled.
    pub outcome: Outcome,
    /// Why this level and not the next; what the group wants on paper.
    pub reason: String,
    /// What those say who see it otherwise; empty when nobody asked for it.
    pub dissent: String,
    /// Whether disagreement is put on record, with or without words.
    pub dissent_recorded: bool,
    /// Whether evidence is to be brought before the next round.
    pub evidence_wanted: bool,
    /// Which of the item's evidence hints the group cites, counted from 1.
    pub cited: Vec<u8>,
    /// Who was in the room, one to a line.
    pub present: String,
    /// When it was settled.
    pub at: DateTime<Utc>,
}

impl Consensus {
    /// What was settled, without another word.
    pub fn new(item: ItemId, outcome: Outcome, at: DateTime<Utc>) -> Self {
        Self {
            item,
            outcome,
            reason: String::new(),
            dissent: String::new(),
            dissent_recorded: false,
            evidence_wanted: false,
            cited: vec![],
            present: String::new(),
            at,
        }
    }
}

/// The ways in which a group can settle an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[ts(export)]
pub enum Outcome {
    /// One level for all.
    Agreed {
        /// The level.
        level: Level,
    },
    /// Still split after a second vote: the lower level stands, both views are kept.
    NoConsensus {
        /// The level that stands.
        level: Level,
    },
    /// Nobody knows well enough; somebody finds out.
    NoInformation,
    /// It does not apply to this municipality.
    NotApplicable,
    /// It is no municipal competence.
    NotOurs,
}

impl Outcome {
    /// The level that stands, where one does.
    pub fn level(self) -> Option<Level> {
        match self {
            Self::Agreed { level } | Self::NoConsensus { level } => Some(level),
            Self::NoInformation | Self::NotApplicable | Self::NotOurs => None,
        }
    }

    /// Whether the item counts among those that could have a level.
    pub fn applies(self) -> bool {
        match self {
            Self::Agreed { .. } | Self::NoConsensus { .. } | Self::NoInformation => true,
            Self::NotApplicable | Self::NotOurs => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn votes(levels: &[u8]) -> Votes {
        Votes::of(&levels.iter().map(|l| Answer::Level { level: Level(*l) }).collect::<Vec<_>>())
    }

    fn state(levels: &[u8]) -> State {
        votes(levels).state(&Scale::new("maturity", 1, 5))
    }

    #[test]
    fn the_published_test_vectors_hold() {
        assert_eq!(state(&[1, 2, 2, 2, 3, 4, 4, 5, 5]), State::Split, "a third low and a third high");
        assert_eq!(state(&[2, 3, 3, 3, 3, 3, 3, 4, 4]), State::Agreed, "nearly all say 3");
        assert_eq!(state(&[1, 2, 2, 3, 3, 3, 3, 4, 4]), State::Agreed, "quartiles 2 and 3, 8 of 9 near 3");
        assert_eq!(state(&[1, 2, 2, 2, 3, 3, 4, 4, 5, 5, 5, 5]), State::Split, "median 3.5 hides two camps");
        assert_eq!(state(&[1, 1, 2, 3, 4]), State::Talk, "wide, but no two camps");
        let offered = votes(&[1, 2, 2, 2, 3, 3, 4, 4, 5, 5, 5, 5]).proposal();
        assert_eq!(offered, Some(Level(3)), "of 3 and 4 the lower");
    }

    #[test]
    fn under_five_votes_only_the_range_speaks() {
        assert_eq!(state(&[1, 2, 4]), State::Split, "a range of three");
        assert_eq!(state(&[2, 2, 4]), State::Talk, "a range of two");
        assert_eq!(state(&[2, 2, 3]), State::Agreed, "a range of one");
        assert_eq!(state(&[2, 2]), State::Few, "two people are no group");
    }

    #[test]
    fn when_most_do_not_know_no_level_is_offered() {
        let mut group = votes(&[2, 3]);
        group.unknown = 3;
        assert_eq!(group.state(&Scale::new("maturity", 1, 5)), State::NoInformation, "three of five do not know");
        assert_eq!(group.proposal(), None, "a guess is not offered as the group's view");
        group.unknown = 2;
        assert_ne!(group.state(&Scale::new("maturity", 1, 5)), State::NoInformation, "half is not more than half");
    }

    #[test]
    fn a_scale_of_four_levels_has_its_own_rule() {
        let scale = Scale::new("resilience", 0, 3);
        assert_eq!(votes(&[0, 0, 2, 3, 3]).state(&scale), State::Split, "a third at 0 and a third at 2 or 3");
        assert_eq!(votes(&[1, 1, 2, 2, 2]).state(&scale), State::Agreed, "a range of one");
        assert_eq!(votes(&[1, 3, 3, 3, 3]).state(&scale), State::Agreed, "four fifths at the same level");
        assert_eq!(votes(&[1, 1, 2, 3, 3]).state(&scale), State::Talk, "neither");
    }

    proptest! {
        #[test]
        fn the_order_of_voices_is_irrelevant(mut levels in prop::collection::vec(1u8..=5, 0..30)) {
            let before = state(&levels);
            levels.reverse();
            prop_assert_eq!(before, state(&levels));
        }

        #[test]
        fn the_level_offered_was_given_by_somebody(levels in prop::collection::vec(1u8..=5, 1..30)) {
            let offered = votes(&levels).proposal().map(|level| level.0);
            prop_assert!(levels.contains(&offered.unwrap()), "no level is invented");
        }

        #[test]
        fn a_group_of_one_mind_is_never_asked_to_talk(level in 1u8..=5, n in 3usize..30) {
            prop_assert_eq!(state(&vec![level; n]), State::Agreed);
        }
    }
}
