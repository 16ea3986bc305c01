//! On small problems: against every plan there is.

use std::{collections::BTreeMap, ops::ControlFlow};

use cabildo_planner::{NoPlan, Plan, Problem, Violation, bound, check, improve, schedule, validate};
use proptest::prelude::*;

use crate::tight::tight;

/// The value of the best plan, by trying them all; none if there is no plan.
fn best_of_all(problem: &Problem) -> Option<u64> {
    let mut best = None;
    try_all(problem, 0, &mut Plan::default(), &mut best);
    best
}

fn try_all(problem: &Problem, action: usize, plan: &mut Plan, best: &mut Option<u64>) {
    let Some(next) = problem.actions.get(action) else {
        if check(problem, plan).is_empty() {
            *best = (*best).max(plan.value(problem).ok());
        }
        return;
    };
    try_all(problem, action + 1, plan, best);
    for start in next.earliest..problem.periods {
        plan.starts.insert(next.id.clone(), start);
        // More actions never mend an overload, so whole branches need not be looked at.
        if !check(problem, plan).iter().any(is_final) {
            try_all(problem, action + 1, plan, best);
        }
        plan.starts.remove(&next.id);
    }
}

fn is_final(violation: &Violation) -> bool {
    match violation {
        Violation::Missing(_) | Violation::NeedNotMet { .. } => false,
        Violation::Unknown(_)
        | Violation::Excluded(_)
        | Violation::StartsClosed(_)
        | Violation::EndsAfterPlan(_)
        | Violation::TooEarly(_)
        | Violation::TooLate(_)
        | Violation::NotWhereFixed(_)
        | Violation::TooManyHands { .. }
        | Violation::Overspent { .. }
        | Violation::NoBudget { .. } => true,
    }
}

#[test]
fn the_search_reaches_the_best_plan_and_the_bound_is_never_below_it() {
    let (mut solved, mut missed) = (0, BTreeMap::new());
    for seed in 0..120 {
        let problem = tight(4 + seed as usize % 3, seed);
        let Ok(first) = schedule(&problem) else { continue };
        let best = best_of_all(&problem).expect("there is a first plan");
        let found = improve(&problem, &first, 4000, &mut |_| ControlFlow::Continue(())).expect("as before").progress;
        assert!(found.bound >= best, "seed {seed}: the bound {} is below {best}", found.bound);
        if found.best < best {
            missed.insert(seed, (found.best, best));
        }
        solved += 1;
    }
    assert!(solved >= 80, "only {solved} problems had a plan");
    assert_eq!(missed, BTreeMap::new(), "seed, found and best");
}

#[test]
fn no_room_is_only_said_where_a_plan_is_hard_to_find() {
    let mut wrong = 0;
    for seed in 0..200 {
        let problem = tight(5, seed);
        if matches!(schedule(&problem), Err(NoPlan::NoRoom(_))) && best_of_all(&problem).is_some() {
            wrong += 1;
        }
        if validate(&problem).is_err() {
            assert_eq!(best_of_all(&problem), None, "seed {seed} is refused and has a plan");
        }
    }
    assert!(wrong <= 2, "said {wrong} times of 200 though there was a plan");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn more_money_or_people_never_lowers_the_bound(size in 1_usize..20, seed in any::<u64>(), more in 0_u32..5, whom in 0_usize..5) {
        let problem = tight(size, seed);
        let Ok(before) = bound(&problem) else { return Ok(()) };
        let mut richer = problem;
        match whom {
            0..=2 => richer.budgets[whom].amount += i64::from(more),
            _ => richer.capacity.values_mut().nth(whom - 3).into_iter().flatten().for_each(|there| *there += more),
        }
        prop_assert!(before <= bound(&richer).expect("it was a good problem with less"), "{} before", before);
    }
}
