//! What was planned against what came of it.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::Standing;
use crate::{
    action::ActionState,
    ids::{ActionKey, InstrumentId, ItemId},
    scale::Level,
};

/// An action of the plan, by when it should be done, and what it is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Promise {
    /// Which action.
    pub key: ActionKey,
    /// The last day it was given.
    pub last_day: NaiveDate,
    /// How it stands.
    pub stands: Standing,
    /// The levels it helps to reach.
    pub aims: Vec<Aim>,
}

/// A level an action helps an item to reach.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Aim {
    /// In which questionnaire.
    pub instrument: InstrumentId,
    /// Which item.
    pub item: ItemId,
    /// Which level.
    pub reaches: Level,
}

/// What was planned and what came of it, until one day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Achieved {
    /// How many actions there are, without those that were stopped.
    pub actions: usize,
    /// How many of them should be done.
    pub planned: usize,
    /// How many are done, whether or not they should be.
    pub done: usize,
    /// How many should be done and are.
    pub kept: usize,
    /// How many were stopped.
    pub stopped: usize,
    /// What the actions are for: each item once, in the order of its name.
    pub items: Vec<ItemAim>,
}

/// How far the actions for one item are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemAim {
    /// In which questionnaire.
    pub instrument: InstrumentId,
    /// Which item.
    pub item: ItemId,
    /// The level it should be helped to by the end of the plan.
    pub at_end: Level,
    /// The level it should be helped to by the day; absent if none of its actions should be done.
    pub planned: Option<Level>,
    /// The level the actions that are done help it to. Whether it is reached, the next round says.
    pub worked_for: Option<Level>,
}

/// What was planned and what came of it, until a day, that day included.
///
/// An action that was stopped is promised no more; what it was for counts only if another action is for it.
pub fn achieved(promises: &[Promise], day: NaiveDate) -> Achieved {
    let mut sum = Achieved::default();
    let mut items: BTreeMap<(&InstrumentId, &ItemId), ItemAim> = BTreeMap::new();
    for it in promises {
        if it.stands.state == ActionState::Stopped {
            sum.stopped += 1;
            continue;
        }
        let should = it.last_day <= day;
        let done = it.stands.state == ActionState::Done && it.stands.ended.is_some_and(|ended| ended <= day);
        sum.actions += 1;
        sum.planned += usize::from(should);
        sum.done += usize::from(done);
        sum.kept += usize::from(should && done);
        for aim in &it.aims {
            let item = items.entry((&aim.instrument, &aim.item)).or_insert_with(|| ItemAim {
                instrument: aim.instrument.clone(),
                item: aim.item.clone(),
                at_end: aim.reaches,
                planned: None,
                worked_for: None,
            });
            item.at_end = item.at_end.max(aim.reaches);
            item.planned = item.planned.max(should.then_some(aim.reaches));
            item.worked_for = item.worked_for.max(done.then_some(aim.reaches));
        }
    }
    sum.items = items.into_values().collect();
    sum
}

impl Achieved {
    /// How many items should have been helped to a level by the day.
    pub fn items_planned(&self) -> usize {
        self.items.iter().filter(|it| it.planned.is_some()).count()
    }

    /// How many of those were helped to that level or a higher one.
    pub fn items_kept(&self) -> usize {
        self.items.iter().filter(|it| it.planned.is_some() && it.worked_for >= it.planned).count()
    }
}

#[cfg(test)]
mod tests {
    use chrono::Days;
    use proptest::prelude::*;

    use super::*;

    fn day(number: u64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2027, 1, 4).unwrap() + Days::new(number)
    }

    fn promise(number: usize, last_day: u64, ended: Option<(ActionState, u64)>, item: u8, level: u8) -> Promise {
        let stands = ended.map_or_else(Standing::default, |(state, at)| Standing {
            state,
            begun: Some(day(0)),
            ended: Some(day(at)),
        });
        let aims = vec![Aim { instrument: "small".into(), item: ItemId(format!("A-{item}")), reaches: Level(level) }];
        Promise { key: ActionKey(format!("small/{number}")), last_day: day(last_day), stands, aims }
    }

    #[test]
    fn what_should_be_done_and_what_is_are_counted_apart() {
        let done = |at| Some((ActionState::Done, at));
        let sum = achieved(
            &[
                promise(1, 10, done(12), 1, 3),
                promise(2, 10, None, 2, 3),
                promise(3, 40, done(5), 2, 4),
                promise(4, 40, None, 3, 2),
                promise(5, 10, Some((ActionState::Stopped, 3)), 4, 2),
            ],
            day(20),
        );
        assert_eq!((sum.actions, sum.planned, sum.done, sum.kept, sum.stopped), (4, 2, 2, 1, 1));
        assert_eq!(sum.items.len(), 3, "nobody works for the fourth any more");
        assert_eq!((sum.items_planned(), sum.items_kept()), (2, 2), "a later action brought the second item further");
    }

    #[test]
    fn what_is_done_after_the_day_is_not_done_yet() {
        let it = promise(1, 10, Some((ActionState::Done, 12)), 1, 3);
        assert_eq!(achieved(&[it], day(11)).done, 0);
    }

    fn promises() -> impl Strategy<Value = Vec<Promise>> {
        let state = prop::sample::select(vec![ActionState::Done, ActionState::Stopped]);
        let one = (0u64..60, prop::option::of((state, 0u64..60)), 0u8..4, 1u8..5);
        prop::collection::vec(one, 0..12).prop_map(|all| {
            let numbered = all.into_iter().enumerate();
            numbered.map(|(at, (last, ended, item, level))| promise(at, last, ended, item, level)).collect()
        })
    }

    proptest! {
        #[test]
        fn no_count_is_larger_than_what_it_counts(all in promises(), at in 0u64..80) {
            let sum = achieved(&all, day(at));
            prop_assert_eq!(sum.actions + sum.stopped, all.len());
            prop_assert!(sum.kept <= sum.done && sum.kept <= sum.planned && sum.planned <= sum.actions);
            prop_assert!(sum.items_kept() <= sum.items_planned() && sum.items_planned() <= sum.items.len());
        }

        #[test]
        fn neither_plan_nor_work_goes_back(all in promises(), at in 0u64..80, wait in 0u64..40) {
            let (before, after) = (achieved(&all, day(at)), achieved(&all, day(at + wait)));
            prop_assert!(before.planned <= after.planned && before.done <= after.done && before.kept <= after.kept);
            for (was, is) in before.items.iter().zip(&after.items) {
                prop_assert!(was.planned <= is.planned && was.worked_for <= is.worked_for);
            }
        }

        #[test]
        fn when_all_is_done_in_time_all_is_kept(all in promises(), at in 0u64..80) {
            let done = |it: Promise| {
                let stands = Standing { state: ActionState::Done, begun: None, ended: Some(it.last_day) };
                Promise { stands, ..it }
            };
            let all: Vec<Promise> = all.into_iter().map(done).collect();
            let sum = achieved(&all, day(at));
            prop_assert_eq!((sum.kept, sum.items_kept()), (sum.planned, sum.items_planned()));
        }
    }
}
