//! How long plans for a town take. `cargo bench -p cabildo-planner` prints it.

use std::ops::ControlFlow;

use cabildo_planner::{Plan, Reasons, bound, follow, holds, improve, schedule};
use divan::Bencher;

#[path = "../tests/planner/instances.rs"]
mod instances;

/// Candidates over 24 months.
const SIZES: [usize; 3] = [40, 120, 1000];

fn main() {
    divan::main();
}

/// 120 candidates: under 100 ms.
#[divan::bench(args = SIZES)]
fn first_plan(bencher: Bencher<'_, '_>, candidates: usize) {
    let problem = instances::town(candidates, 1);
    bencher.bench(|| schedule(&problem));
}

#[divan::bench(args = SIZES, sample_count = 3)]
fn how_good_at_most(bencher: Bencher<'_, '_>, candidates: usize) {
    let problem = instances::town(candidates, 1);
    bencher.bench(|| bound(&problem));
}

/// A thousand plans, the bound included.
#[divan::bench(args = SIZES, sample_count = 3)]
fn improvement(bencher: Bencher<'_, '_>, candidates: usize) {
    let problem = instances::town(candidates, 1);
    let first = schedule(&problem).expect("nothing must be in the plan");
    bencher.bench(|| improve(&problem, &first, 1000, &mut |_| ControlFlow::Continue(())));
}

/// 120 candidates: under 20 ms, from the first plan with a third less money.
#[divan::bench(args = SIZES)]
fn follow_an_earlier_plan(bencher: Bencher<'_, '_>, candidates: usize) {
    let mut problem = instances::town(candidates, 1);
    let earlier = schedule(&problem).expect("nothing must be in the plan");
    problem.budgets.iter_mut().for_each(|budget| budget.amount = budget.amount * 2 / 3);
    bencher.bench(|| follow(&problem, &earlier));
}

/// The same where nothing changed.
#[divan::bench(args = SIZES)]
fn follow_a_full_plan(bencher: Bencher<'_, '_>, candidates: usize) {
    let problem = instances::town(candidates, 1);
    let full = follow(&problem, &Plan::default()).expect("nothing must be in the plan");
    bencher.bench(|| follow(&problem, &full));
}

/// Why each action is when it is.
#[divan::bench(args = SIZES)]
fn all_holds(bencher: Bencher<'_, '_>, candidates: usize) {
    let problem = instances::town(candidates, 1);
    let plan = follow(&problem, &Plan::default()).expect("nothing must be in the plan");
    bencher.bench(|| {
        let reasons = Reasons::of(&problem, &plan).expect("there is a plan");
        plan.starts.keys().filter_map(|id| reasons.holds(id).ok()).collect::<Vec<_>>()
    });
}

/// Why each other action is not in the plan.
#[divan::bench(args = SIZES)]
fn all_outs(bencher: Bencher<'_, '_>, candidates: usize) {
    let problem = instances::town(candidates, 1);
    let plan = follow(&problem, &Plan::default()).expect("nothing must be in the plan");
    let out: Vec<&String> =
        problem.actions.iter().map(|it| &it.id).filter(|it| !plan.starts.contains_key(*it)).collect();
    bencher.bench(|| {
        let reasons = Reasons::of(&problem, &plan).expect("there is a plan");
        out.iter().filter_map(|id| reasons.outs(id).ok()).collect::<Vec<_>>()
    });
}

/// Why one action is when it is.
#[divan::bench(args = SIZES)]
fn one_hold(bencher: Bencher<'_, '_>, candidates: usize) {
    let problem = instances::town(candidates, 1);
    let plan = follow(&problem, &Plan::default()).expect("nothing must be in the plan");
    let last = plan.starts.keys().next_back().expect("something is in the plan");
    bencher.bench(|| holds(&problem, &plan, last));
}
