//! The plan to show at once, going on from an earlier one.

use crate::{
    improve::{finished, order_of},
    plan::Plan,
    problem::Problem,
    ready::Model,
    serial::{NoPlan, first, orders},
    settle::{filled, settled},
};

/// The plan to show at once, without a bound.
///
/// An earlier plan that keeps to the limits stays as it is, and what still fits beside it is
/// added. Of one that does not (limits have changed since) the order is kept, and all is placed
/// again; or it is the first plan, if that is worth more.
///
/// # Errors
/// The problem is not well put, or no room is found for what must be in the plan.
pub fn follow(problem: &Problem, start: &Plan) -> Result<Plan, NoPlan> {
    let model = Model::of(problem)?;
    Ok(model.plan(&begin(problem, &model, start, &orders(&model))?))
}

/// See [`follow`]; `orders` are those of the model.
pub(crate) fn begin(
    problem: &Problem,
    model: &Model,
    start: &Plan,
    orders: &[Vec<usize>],
) -> Result<Vec<Option<usize>>, NoPlan> {
    let given = model.placed(start);
    if crate::check(problem, start).is_empty() {
        return Ok(filled(model, &given, orders));
    }
    let settle = |starts: Vec<Option<usize>>| settled(model, &starts, orders);
    let again = finished(model, &order_of(model, &given, &[])).map(settle);
    let anew = first(model, orders).map(settle);
    match (again, anew) {
        (Some(again), Ok(anew)) if model.score(&again) < model.score(&anew) => Ok(anew),
        (Some(again), Ok(_) | Err(_)) => Ok(again),
        (None, anew) => anew,
    }
}
