//! How good a plan can be at most.
//!
//! For the value: hours and money are given prices, high when they are scarce and early.
//! At any prices no plan is worth more than what is there comes to at these prices, plus for
//! each action its profit where it is highest (Lagrangian relaxation: Fisher, Management
//! Science 27 (1981); for schedules Möhring et al., Management Science 49 (2003)). So each
//! price list proves a bound, and the lowest of them is taken.
//!
//! The price lists tried depend on the actions and the length of the plan, never on how much
//! money or how many people there are. At each list more of them never lowers what it proves;
//! hence never the lowest either. A search for the best prices would prove a little more and
//! lose this.

use crate::{
    prices::{Part, Shape, money_lists},
    problem::{Aim, Choice, Problem},
    ready::Model,
    validate::ProblemError,
};

/// One unit of value, so that parts of it are whole numbers.
pub(crate) const UNIT: i128 = 1 << 24;

/// What no plan can exceed: a value, or for the shortest time the working periods left after the end.
///
/// # Errors
/// The problem is not well put.
pub fn bound(problem: &Problem) -> Result<u64, ProblemError> {
    Ok(highest(&Model::of(problem)?))
}

/// See [`bound`].
pub(crate) fn highest(model: &Model) -> u64 {
    match model.aim {
        Aim::Value => highest_value(model),
        Aim::ShortestTime => model.left_after(shortest(model)),
    }
}

fn highest_value(model: &Model) -> u64 {
    // A goal counts once: apart from the actions, at its best; or with each action that brings it. Both are too high.
    let best = |goal: &crate::ready::Shared| {
        let ends = goal.any_of.iter().filter(|at| is_possible(model, **at));
        let earliest = ends.map(|at| model.actions[*at].earliest + model.actions[*at].duration).min();
        i128::from(goal.value) * earliest.map_or(0, |end| i128::from(model.left_after(end)))
    };
    let goals_apart: i128 = model.goals.iter().map(best).sum();
    let apart = at_best_prices(model, false) + goals_apart * UNIT;
    let lowest = if model.goals.is_empty() { apart } else { apart.min(at_best_prices(model, true)) };
    u64::try_from(lowest / UNIT).unwrap_or(u64::MAX)
}

fn is_possible(model: &Model, action: usize) -> bool {
    model.actions[action].choice != Choice::Never && model.actions[action].latest.is_some()
}

/// The lowest bound of all price lists, in parts of [`UNIT`].
fn at_best_prices(model: &Model, with_goals: bool) -> i128 {
    let possible = (0..model.actions.len()).filter(|at| is_possible(model, *at));
    let parts: Vec<Part> = possible.flat_map(|at| Part::of(model, at, with_goals)).collect();
    let shape = Shape::of(model.periods());
    let of_resource = |resource: usize| parts.iter().filter(move |it| it.resource == Some(resource));
    let by_resource: Vec<Vec<&Part>> = (0..model.capacity.len()).map(|it| of_resource(it).collect()).collect();
    let free: Vec<&Part> = parts.iter().filter(|it| it.resource.is_none()).collect();
    let mut turns = vec![shape.prices.len() / 2; model.capacity.len()];
    let bounds = money_lists(model, &parts).into_iter().map(|money| {
        let there: i128 = model.windows.iter().zip(&money).map(|(it, price)| i128::from(it.amount) * price).sum();
        let unused: i128 = free.iter().map(|part| part.profit(model, &money, &shape, 0)).sum();
        let hands = by_resource.iter().enumerate().map(|(it, parts)| {
            let hours: i128 =
                model.capacity[it].iter().zip(&shape.heights).map(|(it, high)| i128::from(*it) * high).sum();
            let profits =
                |price: i128| parts.iter().map(|part| part.profit(model, &money, &shape, price)).sum::<i128>();
            let at = |place: usize| hours * shape.prices[place] + profits(shape.prices[place]);
            lowest(shape.prices.len(), &mut turns[it], at)
        });
        there + unused + hands.sum::<i128>()
    });
    bounds.min().unwrap_or(0)
}

/// The lowest value of a function of places that falls and then rises; `turn` is where it may
/// turn, and then where it does. Steps double as long as it falls and halve where it rises.
fn lowest(places: usize, turn: &mut usize, at: impl Fn(usize) -> i128) -> i128 {
    let mut best = at(*turn);
    let mut step = 1;
    while step > 0 {
        let sides = [turn.checked_sub(step), Some(*turn + step).filter(|place| *place < places)];
        let lower = sides.into_iter().flatten().map(|place| (at(place), place)).min().filter(|it| it.0 < best);
        match lower {
            Some((value, place)) => {
                (best, *turn) = (value, place);
                step *= 2;
            }
            None => step /= 2,
        }
    }
    best
}

/// The longest chain, and for each resource the time in which all its work can be done.
fn shortest(model: &Model) -> usize {
    let chain = model.actions.iter().map(|task| task.earliest + task.duration).max().unwrap_or(0);
    let energy = (0..model.capacity.len()).map(|resource| {
        let uses = model.actions.iter().flat_map(|task| task.demand.iter().map(move |it| (task.duration, *it)));
        let work = uses.filter(|it| it.1.0 == resource).map(|(time, (_, much))| time as u64 * u64::from(much));
        let work: u64 = work.sum();
        let mut done = 0;
        let enough = |there: &u32| {
            done += u64::from(*there);
            done >= work
        };
        if work == 0 { 0 } else { 1 + model.capacity[resource].iter().position(enough).unwrap_or(0) }
    });
    chain.max(energy.max().unwrap_or(0))
}
