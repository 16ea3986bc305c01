//! What is different in a plan since it was agreed.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::ids::{ActionKey, RoleId};

/// What a plan promises about an action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// Which action.
    pub key: ActionKey,
    /// Who carries it.
    pub role: RoleId,
    /// Its first day.
    pub start: NaiveDate,
    /// Its last day.
    pub last_day: NaiveDate,
    /// What it costs, in the plan's currency; absent if nobody has said.
    pub amount: Option<u64>,
}

impl Planned {
    /// How many weeks it takes by the calendar, begun weeks included; at least 1.
    fn weeks(&self) -> i64 {
        (self.last_day.signed_duration_since(self.start).num_days() / 7 + 1).max(1)
    }
}

/// One thing that is different.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanChange {
    /// At which action.
    pub key: ActionKey,
    /// What.
    pub change: Change,
}

/// What can be different at an action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// It was not in the plan before.
    Added,
    /// It is no longer in the plan.
    Dropped,
    /// It starts so many weeks later.
    Later {
        /// At least 1.
        weeks: i64,
    },
    /// It starts so many weeks earlier.
    Earlier {
        /// At least 1.
        weeks: i64,
    },
    /// It takes so many weeks more.
    Longer {
        /// At least 1.
        weeks: i64,
    },
    /// It takes so many weeks less.
    Shorter {
        /// At least 1.
        weeks: i64,
    },
    /// Another role carries it.
    Role {
        /// Who did.
        from: RoleId,
        /// Who does.
        to: RoleId,
    },
    /// It costs something else.
    Amount {
        /// What it did.
        from: Option<u64>,
        /// What it does.
        to: Option<u64>,
    },
}

/// What is different in the plan now, against the plan that was agreed: what came in, what went out, and then what
/// changed at the others, in the order of their start now. Some days more or less within a week are no change.
pub fn against(agreed: &[Planned], now: &[Planned]) -> Vec<PlanChange> {
    let before: BTreeMap<&ActionKey, &Planned> = agreed.iter().map(|it| (&it.key, it)).collect();
    let after: BTreeMap<&ActionKey, &Planned> = now.iter().map(|it| (&it.key, it)).collect();
    let of = |it: &Planned, change| PlanChange { key: it.key.clone(), change };
    let added = in_order(now).into_iter().filter(|it| !before.contains_key(&it.key)).map(|it| of(it, Change::Added));
    let gone = in_order(agreed).into_iter().filter(|it| !after.contains_key(&it.key));
    let gone = gone.map(|it| of(it, Change::Dropped));
    let kept = in_order(now).into_iter().filter_map(|it| before.get(&it.key).map(|was| (*was, it)));
    let kept = kept.flat_map(|(was, it)| differences(was, it).into_iter().map(|change| of(it, change)));
    added.chain(gone).chain(kept).collect()
}

fn in_order(plan: &[Planned]) -> Vec<&Planned> {
    let mut plan: Vec<&Planned> = plan.iter().collect();
    plan.sort_by_key(|it| (it.start, &it.key));
    plan
}

fn differences(was: &Planned, is: &Planned) -> Vec<Change> {
    let mut found = vec![];
    match is.start.signed_duration_since(was.start).num_days() / 7 {
        0 => {}
        weeks if weeks > 0 => found.push(Change::Later { weeks }),
        weeks => found.push(Change::Earlier { weeks: -weeks }),
    }
    match is.weeks() - was.weeks() {
        0 => {}
        weeks if weeks > 0 => found.push(Change::Longer { weeks }),
        weeks => found.push(Change::Shorter { weeks: -weeks }),
    }
    if was.role != is.role {
        found.push(Change::Role { from: was.role.clone(), to: is.role.clone() });
    }
    if was.amount != is.amount {
        found.push(Change::Amount { from: was.amount, to: is.amount });
    }
    found
}

#[cfg(test)]
mod tests {
    use chrono::Days;
    use proptest::prelude::*;

    use super::*;

    fn planned(key: u8, week: u64, weeks: u64, role: u8, amount: Option<u64>) -> Planned {
        let start = NaiveDate::from_ymd_opt(2027, 1, 4).unwrap() + Days::new(7 * week);
        Planned {
            key: ActionKey(format!("small/A-{key}")),
            role: RoleId(format!("R{role}")),
            start,
            last_day: start + Days::new(7 * weeks - 3),
            amount,
        }
    }

    #[test]
    fn each_difference_is_told_once() {
        let agreed = [planned(1, 0, 4, 1, Some(500)), planned(2, 0, 4, 1, None)];
        let now = [planned(1, 3, 6, 2, None), planned(3, 0, 4, 1, None)];
        let told: Vec<Change> = against(&agreed, &now).into_iter().map(|it| it.change).collect();
        let role = Change::Role { from: "R1".into(), to: "R2".into() };
        let amount = Change::Amount { from: Some(500), to: None };
        let (later, longer) = (Change::Later { weeks: 3 }, Change::Longer { weeks: 2 });
        assert_eq!(told, [Change::Added, Change::Dropped, later, longer, role, amount]);
    }

    #[test]
    fn a_few_days_are_no_change() {
        let it = planned(1, 2, 4, 1, None);
        let moved = Planned { start: it.start + Days::new(4), last_day: it.last_day + Days::new(2), ..it.clone() };
        assert_eq!(against(&[it], &[moved]), []);
    }

    fn plans() -> impl Strategy<Value = Vec<Planned>> {
        let one = (0u64..50, 1u64..20, 0u8..3, prop::option::of(0u64..3));
        let plan = prop::collection::btree_map(0u8..8, one, 0..8);
        plan.prop_map(|plan| {
            plan.into_iter().map(|(key, (at, weeks, role, amount))| planned(key, at, weeks, role, amount)).collect()
        })
    }

    fn turned(change: PlanChange) -> PlanChange {
        let back = match change.change {
            Change::Added => Change::Dropped,
            Change::Dropped => Change::Added,
            Change::Later { weeks } => Change::Earlier { weeks },
            Change::Earlier { weeks } => Change::Later { weeks },
            Change::Longer { weeks } => Change::Shorter { weeks },
            Change::Shorter { weeks } => Change::Longer { weeks },
            Change::Role { from, to } => Change::Role { from: to, to: from },
            Change::Amount { from, to } => Change::Amount { from: to, to: from },
        };
        PlanChange { key: change.key, change: back }
    }

    fn told(changes: Vec<PlanChange>) -> Vec<String> {
        let mut told: Vec<String> = changes.iter().map(|it| format!("{it:?}")).collect();
        told.sort();
        told
    }

    proptest! {
        #[test]
        fn a_plan_is_not_different_from_itself(plan in plans()) {
            prop_assert_eq!(against(&plan, &plan), []);
        }

        #[test]
        fn seen_from_the_other_side_every_change_is_turned_around(a in plans(), b in plans()) {
            let back = against(&b, &a).into_iter().map(turned).collect();
            prop_assert_eq!(told(against(&a, &b)), told(back));
        }

        #[test]
        fn what_changed_leads_from_one_plan_to_the_other(a in plans(), b in plans()) {
            let changes = against(&a, &b);
            let untouched = |it: &&Planned| !changes.iter().any(|change| change.key == it.key);
            for it in b.iter().filter(untouched) {
                prop_assert!(a.contains(it), "what no change names is as it was");
            }
        }
    }
}
