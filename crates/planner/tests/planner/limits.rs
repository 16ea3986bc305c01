//! Plans keep to the limits, and are the same each time.

use std::ops::ControlFlow;

use cabildo_planner::{NoPlan, Plan, check, improve, schedule};
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
