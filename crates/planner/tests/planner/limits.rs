//! Plans keep to the limits, and are the same each time.

use std::ops::ControlFlow;

use cabildo_planner::{NoPlan, Plan, Problem, check, improve, schedule};
use proptest::prelude::*;

use crate::{instances::town, tight::tight};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]

    #[test]
    fn no_plan_breaks_a_limit(size in 1_usize..12, seed in any::<u64>()) {
        let problem = tight(size, seed);
        match schedule(&problem) {
            Ok(plan) => {
                prop_assert_eq!(check(&problem, &plan), vec![], "the first plan");
                let better = improve(&problem, &plan, 60, &mut |_| ControlFlow::Continue(())).expect("it has a first plan");
                prop_assert_eq!(check(&problem, &better.plan), vec![], "the better plan");
                let values = [&plan, &better.plan].map(|it| it.value(&problem).expect("it has a first plan"));
                prop_assert!(values[0] <= values[1], "never worse than the start: {:?}", values);
                prop_assert_eq!(values[1], better.progress.best, "what is told is what it comes to");
                prop_assert!(values[1] <= better.progress.bound, "never above the bound");
            }
            Err(NoPlan::NoRoom(actions)) => prop_assert!(!actions.is_empty(), "it says what has no room"),
            Err(NoPlan::Problem(_)) => {}
        }
    }
}

#[test]
fn plans_of_whole_towns_keep_to_the_limits() {
    for (candidates, work) in [(40, 300), (120, 100), (400, 10)] {
        for seed in 0..4 {
            let problem = town(candidates, seed);
            let plan = schedule(&problem).expect("nothing must be in the plan");
            assert_eq!(check(&problem, &plan), [], "first plan of {candidates}, seed {seed}");
            let better = improve(&problem, &plan, work, &mut |_| ControlFlow::Continue(())).expect("as before");
            assert_eq!(check(&problem, &better.plan), [], "better plan of {candidates}, seed {seed}");
        }
    }
}

#[test]
fn the_same_problem_gives_the_same_plan_whatever_the_order_of_its_actions() {
    let problem = town(60, 7);
    let mut turned = problem.clone();
    turned.actions.reverse();
    let plans = [&problem, &turned].map(|it| {
        improve(it, &Plan::default(), 200, &mut |_| ControlFlow::Continue(())).expect("nothing must be in the plan")
    });
    assert_eq!(plans[0], plans[1], "the order in which actions are listed says nothing");
}

#[test]
fn a_search_can_be_stopped_and_keeps_what_it_has() {
    let problem = town(60, 7);
    let first = schedule(&problem).expect("nothing must be in the plan");
    let stopped = improve(&problem, &first, 10_000, &mut |_| ControlFlow::Break(())).expect("as before");
    assert_eq!(stopped.progress.made, 0, "stopped at the first question");
    assert!(stopped.plan.value(&problem).ok() >= first.value(&problem).ok(), "what was there is kept");
}

#[test]
fn more_work_goes_on_where_less_ended() {
    let problem = town(40, 3);
    let best = [50, 400, 4500].map(|work| {
        let found = improve(&problem, &Plan::default(), work, &mut |_| ControlFlow::Continue(()));
        found.expect("nothing must be in the plan").progress.best
    });
    assert!(best.is_sorted(), "more work never finds less: {best:?}");
}

#[test]
fn when_a_limit_is_relaxed_the_value_shown_never_falls() {
    let problem = town(40, 5);
    let go_on = |problem: &Problem, start: &Plan| {
        improve(problem, start, 100, &mut |_| ControlFlow::Continue(())).expect("nothing must be in the plan")
    };
    let before = go_on(&problem, &Plan::default());
    let mut richer = problem;
    for step in 0..6 {
        richer.budgets[step % 4].amount += 5_000;
        richer.capacity.values_mut().flatten().for_each(|there| *there += 1);
        let after = go_on(&richer, &before.plan);
        assert!(after.progress.best >= before.progress.best, "the earlier plan is where the search begins");
        assert!(after.progress.bound >= before.progress.bound, "and the bound does not fall");
    }
}
