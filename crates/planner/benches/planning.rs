//! How long plans for a town take. `cargo bench -p cabildo-planner` prints it.

use std::ops::ControlFlow;

use cabildo_planner::{bound, improve, schedule};
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
