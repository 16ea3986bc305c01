//! Shorter plans by pushing everything to the right and back to the left.
//!
//! Double justification: Valls, Ballestín and Quintanilla, *Justification and RCPSP: a
//! technique that pays*, EJOR 165 (2005). A plan pushed to the right is the plan of the
//! problem read backwards, so both directions are the serial placing.

use crate::{
    ready::{Model, Task},
    serial::{Order, generate},
};

/// The plan after both pushes, if it is shorter; else as it was.
pub(crate) fn justified(model: &Model, starts: Vec<Option<usize>>) -> Vec<Option<usize>> {
    let length = model.makespan(&starts);
    let Some(backward) = &model.backward else { return starts };
    let latest_end_first = by(&starts, |start, duration| length - start - duration, &model.actions);
    let pushed = generate(backward, &latest_end_first).starts;
    let right_length = backward.makespan(&pushed);
    let earliest_first = by(&pushed, |start, duration| right_length - start - duration, &model.actions);
    let again = generate(model, &earliest_first).starts;
    let is_whole = again.iter().all(Option::is_some);
    if is_whole && model.makespan(&again) <= length { again } else { starts }
}

fn by(starts: &[Option<usize>], key: impl Fn(usize, usize) -> usize, tasks: &[Task]) -> Order {
    let mut actions: Vec<usize> = (0..starts.len()).collect();
    actions.sort_by_key(|at| (starts[*at].map(|start| key(start, tasks[*at].duration)), *at));
    Order { actions, wanted: vec![true; starts.len()] }
}
