//! How good a plan can be at most.

use crate::{
    model::Model,
    problem::{Aim, Problem},
    validate::ProblemError,
};

/// What no plan can exceed: a value for [`Aim::Value`], else working periods left after the last end.
///
/// # Errors
/// The problem is not well put.
pub fn bound(problem: &Problem) -> Result<u64, ProblemError> {
    Ok(highest(&Model::of(problem)?))
}

pub(crate) fn highest(model: &Model) -> u64 {
    match model.aim {
        Aim::Value => by_prices(model),
        Aim::ShortestTime => model.left_after(shortest(model)),
    }
}
fn by_prices(model: &Model) -> u64 {
    model
        .actions
        .iter()
        .filter(|t| t.latest.is_some())
        .map(|t| t.value * model.left_after(t.earliest + t.duration))
        .sum::<u64>()
        + model.goals.iter().map(|g| g.value * model.periods() as u64).sum::<u64>()
}

/// The longest chain, and for each resource all work divided by what it has in a period.
fn shortest(model: &Model) -> usize {
    let chain = model.actions.iter().map(|task| task.earliest + task.duration).max().unwrap_or(0);
    let energy = (0..model.capacity.len()).map(|resource| {
        let uses = model.actions.iter().flat_map(|task| task.demand.iter().map(move |it| (task.duration, *it)));
        let work: u64 =
            uses.filter(|it| it.1.0 == resource).map(|(time, (_, much))| time as u64 * u64::from(much)).sum();
        let mut done = 0;
        let enough = |there: &u32| {
            done += u64::from(*there);
            done >= work
        };
        if work == 0 { 0 } else { 1 + model.capacity[resource].iter().position(enough).unwrap_or(0) }
    });
    chain.max(energy.max().unwrap_or(0))
}
