//! Paper sheets are keyed in twice, independently: where both turns read the same it counts, and where they do not,
//! a person decides.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{ids::ItemId, response::Answer};

/// What was read from a sheet in one turn. An item that is missing has nothing marked.
pub type Reading = BTreeMap<ItemId, Answer>;

/// Which of the two times a sheet is keyed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum Turn {
    /// The first time.
    First,
    /// The second time, without seeing the first.
    Second,
}

impl Turn {
    /// Both, in order.
    pub const ALL: [Self; 2] = [Self::First, Self::Second];

    /// The turn that comes next after those that were gone through; none after both.
    pub fn next(gone_through: &[Self]) -> Option<Self> {
        Self::ALL.into_iter().find(|turn| !gone_through.contains(turn))
    }
}

/// An item that the two turns read differently.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    /// About what.
    pub item: ItemId,
    /// What the first turn read; absent where it saw nothing marked.
    pub first: Option<Answer>,
    /// What the second turn read; absent where it saw nothing marked.
    pub second: Option<Answer>,
}

/// The items that two turns read differently, in the order of the items.
pub fn differences<'a>(
    items: impl IntoIterator<Item = &'a ItemId>,
    first: &Reading,
    second: &Reading,
) -> Vec<Difference> {
    let of = |item: &ItemId| Difference {
        item: item.clone(),
        first: first.get(item).cloned(),
        second: second.get(item).cloned(),
    };
    items.into_iter().map(of).filter(|it| it.first != it.second).collect()
}

/// The one sheet that two turns and what was decided about their differences make. A decision for nothing is that
/// nothing is marked; one about an item without a difference changes nothing.
///
/// # Errors
/// The differences that nobody has decided yet, in the order of the items.
pub fn settle<'a>(
    items: impl IntoIterator<Item = &'a ItemId> + Clone,
    first: &Reading,
    second: &Reading,
    decided: &BTreeMap<ItemId, Option<Answer>>,
) -> Result<Reading, Vec<Difference>> {
    let (closed, open): (Vec<_>, Vec<_>) =
        differences(items.clone(), first, second).into_iter().partition(|it| decided.contains_key(&it.item));
    if !open.is_empty() {
        return Err(open);
    }
    let differs = |item: &ItemId| closed.iter().any(|it| it.item == *item);
    let marked = |item: &ItemId| {
        if differs(item) { decided.get(item).cloned().flatten() } else { first.get(item).cloned() }
    };
    Ok(items.into_iter().filter_map(|item| Some((item.clone(), marked(item)?))).collect())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::scale::Level;

    fn items() -> Vec<ItemId> {
        (1..=12).map(|number| ItemId(format!("A-{number}"))).collect()
    }

    fn level(level: u8) -> Answer {
        Answer::Level { level: Level(level) }
    }

    prop_compose! {
        fn answer()(kind in 0u8..7) -> Answer {
            match kind {
                0 => Answer::Unknown,
                6 => Answer::NotApplicable { reason: String::new() },
                digit => level(digit),
            }
        }
    }

    fn reading() -> impl Strategy<Value = Reading> {
        let marks = prop::collection::vec(prop::option::of(answer()), 12);
        marks.prop_map(|marks| items().into_iter().zip(marks).filter_map(|(item, mark)| Some((item, mark?))).collect())
    }

    #[test]
    fn a_turn_follows_the_other() {
        assert_eq!(Turn::next(&[]), Some(Turn::First));
        assert_eq!(Turn::next(&[Turn::First]), Some(Turn::Second));
        assert_eq!(Turn::next(&Turn::ALL), None, "a sheet is keyed in twice, not more");
    }

    #[test]
    fn what_one_turn_saw_and_the_other_did_not_is_a_difference() {
        let first = Reading::from([("A-1".into(), level(3))]);
        let found = differences(&items(), &first, &Reading::new());
        assert_eq!(found, [Difference { item: "A-1".into(), first: Some(level(3)), second: None }]);
        let nothing = BTreeMap::from([("A-1".into(), None)]);
        assert_eq!(settle(&items(), &first, &Reading::new(), &nothing), Ok(Reading::new()), "it was a stain");
    }

    proptest! {
        #[test]
        fn there_is_no_difference_exactly_where_the_turns_are_equal(first in reading(), second in reading()) {
            let found = differences(&items(), &first, &second);
            prop_assert_eq!(found.is_empty(), first == second);
            for item in items() {
                prop_assert_eq!(found.iter().any(|it| it.item == item), first.get(&item) != second.get(&item));
            }
            prop_assert_eq!(differences(&items(), &first, &first), []);
        }

        #[test]
        fn the_order_of_items_and_turns_is_irrelevant(first in reading(), second in reading()) {
            let backwards: Vec<ItemId> = items().into_iter().rev().collect();
            let mut found = differences(&backwards, &second, &first);
            found.reverse();
            for it in &mut found {
                std::mem::swap(&mut it.first, &mut it.second);
            }
            prop_assert_eq!(found, differences(&items(), &first, &second));
        }

        #[test]
        fn a_decision_for_every_difference_makes_one_sheet(
            first in reading(),
            second in reading(),
            by in prop::collection::vec(prop::option::of(answer()), 12),
        ) {
            let open = differences(&items(), &first, &second);
            let mut decided: BTreeMap<ItemId, Option<Answer>> =
                open.iter().zip(by).map(|(it, answer)| (it.item.clone(), answer)).collect();
            let sheet = settle(&items(), &first, &second, &decided).unwrap();
            for item in items() {
                let expected = match decided.get(&item) {
                    Some(answer) => answer.as_ref(),
                    None => first.get(&item),
                };
                prop_assert_eq!(sheet.get(&item), expected);
            }
            if let Some(last) = open.last() {
                decided.remove(&last.item);
                let missing = settle(&items(), &first, &second, &decided);
                prop_assert_eq!(missing, Err(vec![last.clone()]), "one decision less, and nothing counts");
            }
        }

        #[test]
        fn equal_turns_need_no_decision(sheet in reading(), item in 0usize..12, answer in answer()) {
            prop_assert_eq!(settle(&items(), &sheet, &sheet, &BTreeMap::new()), Ok(sheet.clone()));
            let needless = BTreeMap::from([(items()[item].clone(), Some(answer))]);
            prop_assert_eq!(settle(&items(), &sheet, &sheet, &needless), Ok(sheet));
        }
    }
}
