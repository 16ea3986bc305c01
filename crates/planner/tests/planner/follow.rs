//! The plan shown at once goes on from the earlier one.

use std::{collections::BTreeMap, ops::ControlFlow};

use cabildo_planner::{Hold, NoPlan, Out, Plan, Problem, Reasons, check, follow, improve, schedule};
use proptest::prelude::*;

use crate::{
    instances::{Dice, town},
    tight::tight,
};

/// The plan when something changed: less or more money and hands, another date, one thing locked or excluded.
pub(crate) fn changed(problem: &Problem, plan: &Plan, dice: &mut Dice) -> Problem {
    let mut changed = problem.clone();
    let action = dice.usize(0, changed.actions.len() - 1);
    match dice.roll(0, 5) {
        0 => changed.budgets[dice.usize(0, 2)].amount = dice.roll(0, 20) as i64,
        1 => changed.capacity.values_mut().flatten().for_each(|there| *there = dice.roll(1, 6) as u32),
        2 => changed.actions[action].choice = cabildo_planner::Choice::Never,
        3 => {
            changed.actions[action].choice = cabildo_planner::Choice::Must;
            let start = plan.starts.get(&changed.actions[action].id);
            changed.actions[action].fixed = start.map(|start| *start as i64 + dice.roll(0, 2) as i64);
        }
        4 => changed.actions[action].duration = dice.usize(1, 4),
        _ => changed.actions[action].earliest = dice.usize(0, 4),
    }
    changed
}

/// Nothing could start earlier, and nothing that fits is missing.
fn assert_is_tight(problem: &Problem, plan: &Plan) {
    let reasons = Reasons::of(problem, plan).expect("there is a plan");
    for action in &problem.actions {
        let id = &action.id;
        if plan.starts.contains_key(id) {
            let holds = reasons.holds(id).expect("it is there");
            assert!(!holds.is_empty() && !holds.contains(&Hold::Free), "{id} could start earlier: {plan:?}");
        } else if let Out::Lacks { hands, money, .. } = reasons.outs(id).expect("it is there") {
            assert!(hands.len() + money.len() > 0, "{id} fits and is missing: {plan:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn whatever_changed_the_plan_shown_at_once_keeps_to_the_limits(size in 1_usize..14, seed in any::<u64>()) {
        let problem = tight(size, seed);
        let Ok(before) = follow(&problem, &Plan::default()) else { return Ok(()) };
        prop_assert_eq!(check(&problem, &before), vec![], "from nothing");
        let now = changed(&problem, &before, &mut Dice::new(seed));
        match follow(&now, &before) {
            Ok(plan) => {
                prop_assert_eq!(check(&now, &plan), vec![], "from the earlier plan");
                prop_assert_eq!(follow(&now, &plan), Ok(plan.clone()), "a full plan stays as it is");
                let better = improve(&now, &before, 40, &mut |_| ControlFlow::Continue(())).expect("there is a plan");
                prop_assert_eq!(check(&now, &better.plan), vec![], "improved");
                let values = [&plan, &better.plan].map(|it| it.value(&now).expect("there is a plan"));
                prop_assert!(values[0] <= values[1], "improving begins where following ends: {:?}", values);
                prop_assert_eq!(follow(&now, &better.plan), Ok(better.plan.clone()), "nothing is missing");
                assert_is_tight(&now, &better.plan);
                if check(&now, &before).is_empty() {
                    let stays = before.starts.iter().all(|(id, start)| plan.starts.get(id) == Some(start));
                    prop_assert!(stays, "what keeps to the limits stays where it is");
                } else {
                    assert_is_tight(&now, &plan);
                }
            }
            Err(NoPlan::NoRoom(actions)) => prop_assert!(!actions.is_empty(), "it says what has no room"),
            Err(NoPlan::Problem(_)) => {}
        }
    }

    #[test]
    fn with_more_money_or_people_the_value_shown_never_falls(size in 1_usize..14, seed in any::<u64>(), more in 1_u32..5, whom in 0_usize..5) {
        let problem = tight(size, seed);
        let go_on = |problem: &Problem, start: &Plan| improve(problem, start, 40, &mut |_| ControlFlow::Continue(()));
        let Ok(before) = go_on(&problem, &Plan::default()) else { return Ok(()) };
        let mut richer = problem;
        match whom {
            0..=2 => richer.budgets[whom].amount += i64::from(more),
            _ => richer.capacity.values_mut().nth(whom - 3).into_iter().flatten().for_each(|there| *there += more),
        }
        let shown = follow(&richer, &before.plan).expect("the earlier plan is one").value(&richer).expect("well put");
        let after = go_on(&richer, &before.plan).expect("the earlier plan is one").progress.best;
        prop_assert!(before.progress.best <= shown && shown <= after, "{}, {}, {}", before.progress.best, shown, after);
    }
}

#[test]
fn a_town_goes_on_from_its_plan() {
    for (candidates, seed) in [(40, 1), (120, 2), (120, 3), (300, 1)] {
        let problem = town(candidates, seed);
        let first = schedule(&problem).expect("nothing must be in the plan");
        let full = follow(&problem, &first).expect("nothing must be in the plan");
        assert!(full.value(&problem).ok() >= first.value(&problem).ok(), "what is added brings something");
        assert_eq!(check(&problem, &full), [], "{candidates}, seed {seed}");
        let mut poorer = problem.clone();
        poorer.budgets.iter_mut().for_each(|budget| budget.amount = budget.amount * 2 / 3);
        let less = follow(&poorer, &full).expect("nothing must be in the plan");
        assert_eq!(check(&poorer, &less), [], "{candidates}, seed {seed}, with less money");
        assert_is_tight(&poorer, &less);
        let stay = full.starts.iter().filter(|(id, start)| less.starts.get(*id) == Some(*start)).count();
        assert!(stay > 0, "something stays where it was");
    }
}

#[test]
fn from_nothing_it_is_about_as_good_as_the_first_plan() {
    let sums = (0..10).map(|seed| {
        let problem = town(60, seed);
        let value = |plan: Result<Plan, NoPlan>| plan.expect("nothing must be").value(&problem).expect("well put");
        (value(schedule(&problem)), value(follow(&problem, &Plan::default())))
    });
    let (first, followed) = sums.fold((0, 0), |sum, it| (sum.0 + it.0, sum.1 + it.1));
    assert!(followed * 100 >= first * 97, "{followed} of {first}");
}

#[test]
fn a_lock_that_moves_an_action_leaves_the_others_where_they_are_if_it_can() {
    let action = |id: &str| cabildo_planner::Action {
        id: id.into(),
        duration: 2,
        value: 5,
        demand: BTreeMap::from([("TIC".into(), 10)]),
        ..cabildo_planner::Action::default()
    };
    let mut problem = Problem {
        periods: 8,
        actions: vec![action("a"), action("b")],
        capacity: BTreeMap::from([("TIC".into(), vec![10; 8])]),
        ..Problem::default()
    };
    let mut plan = follow(&problem, &Plan::default()).expect("well put");
    assert_eq!(plan.starts, [("a".into(), 0), ("b".into(), 2)].into(), "one after the other");
    problem.actions[0].choice = cabildo_planner::Choice::Must;
    problem.actions[0].fixed = Some(5);
    plan.starts.insert("a".into(), 5);
    let moved = follow(&problem, &plan).expect("well put");
    assert_eq!(moved.starts, [("a".into(), 5), ("b".into(), 2)].into(), "b stays");
    let reasons = Reasons::of(&problem, &moved).expect("well put");
    assert_eq!(reasons.holds("b"), Ok(vec![Hold::Free]), "and is said to have room before it");
}
