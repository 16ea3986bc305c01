//! What is named as the cause is the cause: take it away, and see.

use std::ops::ControlFlow;

use cabildo_planner::{
    Budget, Choice, Hold, Out, Plan, Problem, ProblemError, Reasons, check, follow, holds, improve, moved, outs,
};
use proptest::prelude::*;

use crate::{
    follow::changed,
    instances::{Dice, town},
    tight::tight,
};

/// A tight problem, sometimes without one of its budgets, with a plan.
fn planned(size: usize, seed: u64) -> Option<(Problem, Plan)> {
    let mut problem = tight(size, seed);
    let mut dice = Dice::new(seed ^ 5);
    if dice.roll(0, 3) == 0 {
        problem.budgets.remove(dice.usize(0, 1));
    }
    let plan = follow(&problem, &Plan::default()).ok()?;
    Some((problem, plan))
}

/// The problem without this hold for the action.
fn freed(problem: &mut Problem, action: &str, hold: &Hold, start: usize) {
    let at = problem.actions.iter().position(|it| it.id == action).expect("it is there");
    match hold {
        Hold::Nothing | Hold::Free => {}
        Hold::Fixed => problem.actions[at].fixed = None,
        Hold::NotBefore(_) => problem.actions[at].earliest = start,
        Hold::Need(first) => problem.actions[at].needs.retain(|need| !need.any_of.contains(first)),
        Hold::Hands { resource, period, short, .. } => {
            problem.capacity.get_mut(resource).expect("it is there")[*period] += short;
        }
        Hold::Money { source, from, short } => grant(problem, source, *from, *short),
    }
}

/// More money in the budget that begins there, or a new one for the stretch without.
fn grant(problem: &mut Problem, source: &str, from: usize, more: u64) {
    match problem.budgets.iter_mut().find(|it| it.source == source && it.from == from) {
        Some(budget) => budget.amount += more as i64,
        None => {
            let next = problem.budgets.iter().filter(|it| it.source == source && it.from > from).map(|it| it.from);
            let until = next.min().unwrap_or(problem.periods);
            problem.budgets.push(Budget { source: source.into(), from, until, amount: more as i64 });
        }
    }
}

/// Freed of all that holds it each action can start a working period earlier, and of all but one it cannot.
fn assert_holds_hold(problem: &Problem, plan: &Plan) {
    let reasons = Reasons::of(problem, plan).expect("there is a plan");
    let open: Vec<usize> = (0..problem.periods).filter(|it| !problem.closed.contains(it)).collect();
    for (id, start) in &plan.starts {
        let found = reasons.holds(id).expect("it is there");
        let Some(before) = open.iter().rfind(|it| *it < start).copied() else {
            assert_eq!(found, [Hold::Nothing], "{id} starts first");
            continue;
        };
        let mut earlier = plan.clone();
        earlier.starts.insert(id.clone(), before);
        assert!(!found.is_empty() && !found.contains(&Hold::Nothing), "{id}: {found:?}");
        for left in (0..found.len()).map(Some).chain([None]) {
            let mut mended = problem.clone();
            let gone = found.iter().enumerate().filter(|(at, _)| Some(*at) != left).map(|it| it.1);
            gone.for_each(|hold| freed(&mut mended, id, hold, before));
            let broken = check(&mended, &earlier);
            let is_kept = left.is_some_and(|it| found[it] != Hold::Free);
            assert_eq!(!broken.is_empty(), is_kept, "{id} at {before}: {found:?} but {left:?}: {broken:?}");
        }
    }
}

/// What is said of each action outside the plan is so.
fn assert_outs_are_so(problem: &Problem, plan: &Plan) {
    let reasons = Reasons::of(problem, plan).expect("there is a plan");
    for action in &problem.actions {
        let why = reasons.outs(&action.id).expect("it is there");
        if plan.starts.contains_key(&action.id) {
            let fits = match &why {
                Out::Lacks { hands, money, with, .. } => hands.is_empty() && money.is_empty() && with.is_empty(),
                Out::NothingToGain { .. } => true,
                Out::Never | Out::Closed | Out::Without(_) | Out::TooLong { .. } | Out::Late => false,
            };
            assert!(fits, "{} is in the plan: {why:?}", action.id);
        } else {
            assert_is_so(problem, plan, &action.id, why);
        }
    }
}

fn assert_is_so(problem: &Problem, plan: &Plan, id: &str, why: Out) {
    let at = problem.actions.iter().position(|it| it.id == id).expect("it is there");
    let action = &problem.actions[at];
    let mut mended = problem.clone();
    match why {
        Out::Never => assert_eq!(action.choice, Choice::Never, "{id}"),
        Out::Closed => assert!(problem.closed.contains(&(action.fixed.expect("fixed") as usize)), "{id}"),
        Out::NothingToGain { by } => {
            assert!(by.iter().all(|it| plan.starts.contains_key(it)), "{id}: {by:?}");
            mended.actions[at].value = 1;
            let now = outs(&mended, plan, id).expect("well put");
            assert!(matches!(now, Out::Lacks { .. }), "{id} with a value of its own: {now:?}");
        }
        Out::Without(root) => {
            let own = outs(problem, plan, &root).expect("it is there");
            assert!(matches!(own, Out::Never | Out::Closed | Out::TooLong { .. } | Out::Late), "{id}, {root}: {own:?}");
            mended.actions.iter_mut().for_each(|it| it.needs.retain(|need| !need.any_of.contains(&root)));
            let now = outs(&mended, plan, id).expect("well put");
            assert_ne!(now, Out::Without(root), "{id} no longer needs it");
        }
        Out::TooLong { periods, left } => {
            assert!(periods > left, "{id}: {periods} of {left}");
            mended.periods += periods - left;
            mended.capacity.values_mut().for_each(|it| it.resize(mended.periods, 9));
            let last = mended.budgets.iter_mut().filter(|it| it.until == problem.periods);
            last.for_each(|it| it.until = mended.periods);
            let now = outs(&mended, plan, id).expect("well put");
            assert!(!matches!(now, Out::TooLong { .. } | Out::Without(_)), "{id} with so much more time: {now:?}");
        }
        Out::Late => {
            mended.actions[at].due = None;
            mended.actions[at].fixed = None;
            let now = outs(&mended, plan, id).expect("well put");
            assert!(!matches!(now, Out::Late | Out::Without(_)), "{id} without a date: {now:?}");
        }
        Out::Lacks { start, hands, money, with } => {
            assert!(hands.len() + money.len() > 0, "{id} fits and is missing");
            for (resource, more) in &hands {
                mended.capacity.get_mut(resource).expect("it is there").iter_mut().for_each(|there| *there += more);
            }
            money.iter().for_each(|((source, from), more)| grant(&mut mended, source, *from, *more));
            let mut grown = plan.clone();
            grown.starts.insert(id.into(), start);
            grown.starts.extend(with);
            assert!(grown.starts.len() > plan.starts.len(), "{id} and others come in");
            assert_eq!(check(&mended, &grown), [], "{id} with what it lacks");
            assert_ne!(check(problem, &grown), [], "{id} without");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn what_holds_an_action_is_all_that_holds_it(size in 1_usize..14, seed in any::<u64>()) {
        let Some((problem, plan)) = planned(size, seed) else { return Ok(()) };
        assert_holds_hold(&problem, &plan);
        let now = changed(&tight(size, seed), &plan, &mut Dice::new(seed));
        if check(&now, &plan).is_empty() && follow(&now, &plan).is_ok() {
            assert_holds_hold(&now, &plan);
        }
    }

    #[test]
    fn with_what_it_lacks_an_action_comes_in(size in 1_usize..16, seed in any::<u64>()) {
        let Some((problem, plan)) = planned(size, seed) else { return Ok(()) };
        assert_outs_are_so(&problem, &plan);
    }

    #[test]
    fn moving_says_exactly_what_it_breaks(size in 1_usize..14, seed in any::<u64>(), by in any::<u64>()) {
        let Some((problem, plan)) = planned(size, seed) else { return Ok(()) };
        let mut dice = Dice::new(by);
        let action = &problem.actions[dice.usize(0, size - 1)].id;
        let start = dice.usize(0, problem.periods - 1);
        let mut after = plan.clone();
        after.starts.insert(action.clone(), start);
        prop_assert_eq!(moved(&problem, &plan, action, start), check(&problem, &after), "the plan breaks nothing before");
        let again = plan.starts.get(action).map(|start| moved(&problem, &after, action, *start));
        prop_assert!(again.is_none_or(|it| it.is_empty()), "back where it was it breaks nothing");
        prop_assert_eq!(moved(&problem, &after, action, start), vec![], "what is broken already is not told");
    }
}

#[test]
fn the_reasons_of_whole_towns_are_so() {
    for (candidates, seed) in [(40, 1), (60, 4), (120, 2)] {
        let problem = town(candidates, seed);
        let plan = improve(&problem, &Plan::default(), 100, &mut |_| ControlFlow::Continue(()));
        let plan = plan.expect("nothing must be in the plan").plan;
        assert_holds_hold(&problem, &plan);
        assert_outs_are_so(&problem, &plan);
    }
}

#[test]
fn every_reason_occurs() {
    let (mut held, mut out) = ([0; 6], [0; 7]);
    for (problem, plan) in (0..600).filter_map(|seed| planned(12, seed)) {
        let reasons = Reasons::of(&problem, &plan).expect("there is a plan");
        for id in problem.actions.iter().map(|it| &it.id) {
            for hold in reasons.holds(id).expect("it is there") {
                let kind = match hold {
                    Hold::Nothing => 0,
                    Hold::Free => panic!("a plan from nothing leaves no room"),
                    Hold::Fixed => 1,
                    Hold::NotBefore(_) => 2,
                    Hold::Need(_) => 3,
                    Hold::Hands { .. } => 4,
                    Hold::Money { .. } => 5,
                };
                held[kind] += 1;
            }
            if !plan.starts.contains_key(id) {
                let kind = match reasons.outs(id).expect("it is there") {
                    Out::Never => 0,
                    Out::Closed => 1,
                    Out::NothingToGain { .. } => 2,
                    Out::Without(_) => 3,
                    Out::TooLong { .. } => 4,
                    Out::Late => 5,
                    Out::Lacks { .. } => 6,
                };
                out[kind] += 1;
            }
        }
    }
    assert!(held.iter().all(|it| *it > 9), "held by nothing, lock, date, need, hands, money: {held:?}");
    assert!(out.iter().all(|it| *it > 9), "never, closed, nothing to gain, without, too long, late, lacks: {out:?}");
}

#[test]
fn nobody_is_asked_about_who_is_not_there() {
    let (problem, plan) = planned(3, 1).expect("there is a plan");
    let unknown = ProblemError::UnknownAction { by: None, name: "ghost".into() };
    assert_eq!(holds(&problem, &plan, "ghost"), Err(unknown.clone()), "held");
    assert_eq!(outs(&problem, &plan, "ghost"), Err(unknown), "left out");
    let id = &problem.actions[0].id;
    assert_eq!(holds(&problem, &Plan::default(), id), Ok(vec![]), "nothing holds what is not in the plan");
}
