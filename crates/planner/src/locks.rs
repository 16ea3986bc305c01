//! Actions the council fixed, and whether they can stand together.

use crate::{
    problem::{ActionId, Choice, Problem},
    ready::{Model, Task},
    validate::ProblemError,
};

/// Each action that must be in the plan can be in one, and fixed ones leave each other room.
pub(crate) fn check_locks(problem: &Problem, model: &Model) -> Result<(), ProblemError> {
    let names: Vec<&ActionId> = model.index.keys().collect();
    for (action, task) in model.actions.iter().enumerate().filter(|(_, task)| task.choice == Choice::Must) {
        debug_assert_eq!(model.index[names[action]], action, "numbers follow names");
        if let Some(why) = model.hopeless(problem, action) {
            return Err(ProblemError::Impossible { action: names[action].clone(), why });
        }
        debug_assert!(task.latest.is_some(), "an action that can be in a plan has a latest start");
    }
    let locked: Vec<(usize, &Task, usize)> = model
        .actions
        .iter()
        .enumerate()
        .filter(|(_, task)| task.choice == Choice::Must)
        .filter_map(|(action, task)| Some((action, task, task.fixed?)))
        .collect();
    check_hands(problem, model, &locked, &names)?;
    check_money(problem, model, &locked, &names)
}

fn check_hands(
    problem: &Problem,
    model: &Model,
    locked: &[(usize, &Task, usize)],
    names: &[&ActionId],
) -> Result<(), ProblemError> {
    for (at, (resource, capacity)) in problem.capacity.keys().zip(&model.capacity).enumerate() {
        for (period, there) in capacity.iter().enumerate() {
            let in_work = locked.iter().filter(|(_, task, start)| (*start..start + task.duration).contains(&period));
            let uses = in_work.flat_map(|(action, task, _)| task.demand.iter().map(|it| (*action, it.0, it.1)));
            let uses: Vec<(usize, u32)> = uses.filter(|it| it.1 == at).map(|it| (it.0, it.2)).collect();
            if uses.iter().map(|it| u64::from(it.1)).sum::<u64>() > u64::from(*there) {
                let actions = uses.iter().map(|it| names[it.0].clone()).collect();
                let period = model.calendar[period];
                return Err(ProblemError::LocksOverload { resource: resource.clone(), period, actions });
            }
        }
    }
    Ok(())
}

fn check_money(
    problem: &Problem,
    model: &Model,
    locked: &[(usize, &Task, usize)],
    names: &[&ActionId],
) -> Result<(), ProblemError> {
    for (at, (budget, window)) in problem.budgets.iter().zip(&model.windows).enumerate() {
        let here = locked.iter().filter(|(_, _, start)| (window.from..window.until).contains(start));
        let costs = here.flat_map(|(action, task, _)| task.cost.iter().map(|it| (*action, it.0, it.1)));
        let costs: Vec<(usize, u64)> = costs.filter(|it| it.1 == at).map(|it| (it.0, it.2)).collect();
        if costs.iter().map(|it| it.1).sum::<u64>() > window.amount {
            let actions = costs.iter().map(|it| names[it.0].clone()).collect();
            return Err(ProblemError::LocksOverspend { from: budget.source.clone(), period: budget.from, actions });
        }
    }
    Ok(())
}
