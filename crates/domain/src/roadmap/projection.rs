//! Where items would stand on a day of the plan, if every action brings what it helps to reach.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::{gap::Gap, ids::ItemId, scale::Level};

/// What the end of an action brings to an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rise {
    /// The item it serves.
    pub item: ItemId,
    /// The level it helps to reach.
    pub to: Level,
    /// The last day of the action.
    pub on: NaiveDate,
}

/// Where items stand in the evening of a day: at the highest level that an action which has ended by
/// then brings, or where they stand today, if that is higher.
///
/// An item without a level today stays without one: what nobody has settled cannot rise.
pub fn levels_on(today: &BTreeMap<ItemId, Level>, rises: &[Rise], day: NaiveDate) -> BTreeMap<ItemId, Level> {
    let mut levels = today.clone();
    for rise in rises.iter().filter(|rise| rise.on <= day) {
        if let Some(level) = levels.get_mut(&rise.item) {
            *level = rise.to.max(*level);
        }
    }
    levels
}

/// How many of these gaps are closed where items stand at these levels.
pub fn targets_reached(gaps: &[Gap], levels: &BTreeMap<ItemId, Level>) -> usize {
    gaps.iter().filter(|gap| levels.get(&gap.item).is_some_and(|level| *level >= gap.target.level)).count()
}

/// The days on which a plan is looked at: the last of each month of it, and its own last day.
pub fn month_ends(start: NaiveDate, end: NaiveDate) -> Vec<NaiveDate> {
    use chrono::{Datelike, Days, Months};
    let mut days = Vec::new();
    let mut first = start.with_day(1);
    while let Some(next) = first.and_then(|day| day.checked_add_months(Months::new(1))) {
        let last = next - Days::new(1);
        if last >= end {
            break;
        }
        days.push(last);
        first = Some(next);
    }
    if end >= start {
        days.push(end);
    }
    days
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{Scale, gap::gaps};

    fn day(n: u64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2027, 1, 4).unwrap() + chrono::Days::new(n)
    }

    fn item(n: u8) -> ItemId {
        format!("A-{n}").as_str().into()
    }

    #[test]
    fn an_item_rises_on_the_day_its_action_ends() {
        let today = [(item(1), Level(2))].into();
        let rises = [Rise { item: item(1), to: Level(4), on: day(20) }];
        assert_eq!(levels_on(&today, &rises, day(19))[&item(1)], Level(2), "the day before");
        assert_eq!(levels_on(&today, &rises, day(20))[&item(1)], Level(4), "that evening");
    }

    #[test]
    fn what_nobody_settled_does_not_rise() {
        let rises = [Rise { item: item(1), to: Level(4), on: day(1) }];
        assert!(levels_on(&BTreeMap::new(), &rises, day(9)).is_empty());
    }

    #[test]
    fn a_target_counts_once_it_is_reached() {
        let today: BTreeMap<ItemId, Level> = [(item(1), Level(2)), (item(2), Level(2))].into();
        let open = gaps(&Scale::new("maturity", 1, 5), &today, &BTreeMap::new());
        let rises = [Rise { item: item(1), to: Level(3), on: day(5) }];
        assert_eq!(targets_reached(&open, &levels_on(&today, &rises, day(4))), 0);
        assert_eq!(targets_reached(&open, &levels_on(&today, &rises, day(5))), 1, "one of two");
    }

    #[test]
    fn a_plan_is_looked_at_at_the_end_of_each_month() {
        let date = |month, day| NaiveDate::from_ymd_opt(2027, month, day).unwrap();
        assert_eq!(month_ends(date(1, 4), date(3, 12)), [date(1, 31), date(2, 28), date(3, 12)]);
        assert_eq!(month_ends(date(1, 4), date(2, 28)), [date(1, 31), date(2, 28)], "a month's end is not told twice");
        assert_eq!(month_ends(date(1, 4), date(1, 20)), [date(1, 20)]);
    }

    proptest! {
        #[test]
        fn levels_never_fall_and_stay_until_something_ends(
            levels in prop::collection::vec(1u8..=5, 1..8),
            ends in prop::collection::vec((0u8..9, 1u8..=5, 1u64..60), 0..12),
            earlier in 0u64..60,
            later in 0u64..60,
        ) {
            let today: BTreeMap<ItemId, Level> =
                levels.iter().enumerate().map(|(n, level)| (item(n as u8), Level(*level))).collect();
            let rises: Vec<Rise> =
                ends.iter().map(|(n, to, on)| Rise { item: item(*n), to: Level(*to), on: day(*on) }).collect();
            let (earlier, later) = (earlier.min(later), earlier.max(later));
            let (first, then) = (levels_on(&today, &rises, day(earlier)), levels_on(&today, &rises, day(later)));
            prop_assert!(first.keys().eq(today.keys()), "the same items");
            for (item, level) in &today {
                prop_assert!(first[item] >= *level, "never below today");
                prop_assert!(then[item] >= first[item], "later is never lower");
            }
            let before = rises.iter().map(|rise| rise.on).min().unwrap_or(day(60)) - chrono::Days::new(1);
            prop_assert_eq!(levels_on(&today, &rises, before), today, "as today before the first end");
        }
    }
}
