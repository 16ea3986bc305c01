//! Problems that no plan can answer, each with its name.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    problem::{Action, ActionId, Aim, Choice, Problem, ResourceId, SourceId},
    ready::Model,
};

/// Why there is no plan at all. The names are the caller's.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ProblemError {
    /// There is no period in which anybody works.
    #[error("no period to work in")]
    NoTime,
    /// Two actions have this name.
    #[error("{0} is there twice")]
    Twice(ActionId),
    /// A prerequisite, or a goal, names an action that is not there.
    #[error("{by:?} names {name}, which is not there")]
    UnknownAction {
        /// The action with the prerequisite; none for a goal.
        by: Option<ActionId>,
        /// The name without an action.
        name: ActionId,
    },
    /// An action uses a resource that is not there.
    #[error("{action} uses {resource}, which is not there")]
    UnknownResource {
        /// The action.
        action: ActionId,
        /// The name without a resource.
        resource: ResourceId,
    },
    /// An action costs money of a source that has no budget.
    #[error("{action} costs money of {from}, which has no budget")]
    UnknownSource {
        /// The action.
        action: ActionId,
        /// The name without a budget.
        from: SourceId,
    },
    /// A prerequisite without alternatives.
    #[error("{0} has a prerequisite that nothing meets")]
    EmptyNeed(ActionId),
    /// These wait for each other: each for the next, the last for the first.
    #[error("actions wait for each other: {0:?}")]
    Circle(Vec<ActionId>),
    /// A resource says how much it has for too few or too many periods.
    #[error("{resource} has {given} entries for {periods} periods")]
    CapacityLength {
        /// The resource.
        resource: ResourceId,
        /// How many there are.
        given: usize,
        /// How many there should be.
        periods: usize,
    },
    /// A resource that actions use, not only excluded ones, has nothing in any working period.
    #[error("{0} is used and never there")]
    NoCapacity(ResourceId),
    /// A budget below zero.
    #[error("the budget of {of} from period {from} is {amount}")]
    NegativeBudget {
        /// Whose money.
        of: SourceId,
        /// The first period.
        from: usize,
        /// How much.
        amount: i64,
    },
    /// A budget that ends before it begins, or after the plan.
    #[error("the budget of {of} runs from {from} to {until}")]
    BudgetOutside {
        /// Whose money.
        of: SourceId,
        /// The first period.
        from: usize,
        /// The period after the last.
        until: usize,
    },
    /// A date of an action lies before the plan.
    #[error("{action} has a date {periods} periods before the plan")]
    BeforeStart {
        /// The action.
        action: ActionId,
        /// How long before.
        periods: u64,
    },
    /// An action that must be in the plan can be in none.
    #[error("{action} must be in the plan and cannot: {why:?}")]
    Impossible {
        /// The action.
        action: ActionId,
        /// Why not.
        why: Hopeless,
    },
    /// Fixed actions use more of a resource in a period than it has.
    #[error("fixed actions use more of {resource} in period {period} than it has: {actions:?}")]
    LocksOverload {
        /// The resource.
        resource: ResourceId,
        /// The first such period.
        period: usize,
        /// The actions, by name.
        actions: Vec<ActionId>,
    },
    /// Fixed actions cost more than a budget has.
    #[error("fixed actions cost more of {from} than its budget from period {period} has: {actions:?}")]
    LocksOverspend {
        /// Whose money.
        from: SourceId,
        /// The first period of the budget.
        period: usize,
        /// The actions, by name.
        actions: Vec<ActionId>,
    },
    /// The shortest time is asked for, but this action need not be done, or needs alternatives.
    #[error("for the shortest time, {0} must be in the plan and its prerequisites without alternatives")]
    NotForShortestTime(ActionId),
    /// Values, costs or periods so large that sums of them could not be told.
    #[error("numbers too large to add up")]
    TooLarge,
}

/// Why an action can be in no plan, however the others lie.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hopeless {
    /// It was excluded.
    Excluded,
    /// None of these can be in a plan, or none in time, and it needs one of them.
    Needs(Vec<ActionId>),
    /// There are fewer periods than it takes, between its earliest and its latest date.
    TooLong,
    /// It should start in a period in which nobody works.
    StartsClosed,
    /// It is fixed before its earliest date, or so late that it does not end by its date or within the plan.
    FixedOutside,
    /// It uses more of this resource than there ever is.
    TooManyHands(ResourceId),
    /// It costs more of this money than there ever is.
    TooDear(SourceId),
    /// Each of these would do alone, but never all at the same time.
    NeverTogether,
}

/// Whether a plan can be made for the problem.
///
/// # Errors
/// The first thing found that is wrong with it.
pub fn validate(problem: &Problem) -> Result<(), ProblemError> {
    Model::of(problem).map(|_| ())
}

/// The open actions that can be in no plan, with the reason.
///
/// # Errors
/// The problem is not well put.
pub fn hopeless(problem: &Problem) -> Result<BTreeMap<ActionId, Hopeless>, ProblemError> {
    let model = Model::of(problem)?;
    let all = model.index.iter();
    Ok(all.filter_map(|(id, action)| Some((id.clone(), model.hopeless(problem, *action)?))).collect())
}

/// What can be said of each part by itself.
pub(crate) fn check_parts(problem: &Problem) -> Result<(), ProblemError> {
    if problem.periods == 0 || (0..problem.periods).all(|it| problem.closed.contains(&it)) {
        return Err(ProblemError::NoTime);
    }
    for (resource, capacity) in &problem.capacity {
        let (given, periods) = (capacity.len(), problem.periods);
        if given != periods {
            return Err(ProblemError::CapacityLength { resource: resource.clone(), given, periods });
        }
    }
    for budget in &problem.budgets {
        let (of, from, until) = (budget.source.clone(), budget.from, budget.until);
        if budget.amount < 0 {
            return Err(ProblemError::NegativeBudget { of, from, amount: budget.amount });
        }
        if from >= until || until > problem.periods {
            return Err(ProblemError::BudgetOutside { of, from, until });
        }
    }
    let mut names = BTreeSet::new();
    if let Some(again) = problem.actions.iter().find(|action| !names.insert(&action.id)) {
        return Err(ProblemError::Twice(again.id.clone()));
    }
    problem.actions.iter().try_for_each(|action| check_action(problem, action, &names))?;
    let unknown = problem.goals.iter().flat_map(|goal| &goal.any_of).find(|name| !names.contains(name));
    if let Some(name) = unknown {
        return Err(ProblemError::UnknownAction { by: None, name: name.clone() });
    }
    check_sums(problem)
}

fn check_action(problem: &Problem, action: &Action, names: &BTreeSet<&ActionId>) -> Result<(), ProblemError> {
    let id = || action.id.clone();
    if let Some(date) = [action.due, action.fixed].into_iter().flatten().find(|date| *date < 0) {
        return Err(ProblemError::BeforeStart { action: id(), periods: date.unsigned_abs() });
    }
    for need in &action.needs {
        if need.any_of.is_empty() {
            return Err(ProblemError::EmptyNeed(id()));
        }
        if let Some(name) = need.any_of.iter().find(|name| !names.contains(name)) {
            return Err(ProblemError::UnknownAction { by: Some(id()), name: name.clone() });
        }
    }
    for resource in action.demand.keys() {
        let Some(capacity) = problem.capacity.get(resource) else {
            return Err(ProblemError::UnknownResource { action: id(), resource: resource.clone() });
        };
        let open = capacity.iter().enumerate().filter(|(period, _)| !problem.closed.contains(period));
        let is_asked = action.choice != Choice::Never && action.demand[resource] > 0;
        if is_asked && open.map(|(_, there)| *there).max() == Some(0) {
            return Err(ProblemError::NoCapacity(resource.clone()));
        }
    }
    let has_budget = |source: &SourceId| problem.budgets.iter().any(|budget| budget.source == *source);
    if let Some(from) = action.cost.keys().find(|source| !has_budget(source)) {
        return Err(ProblemError::UnknownSource { action: id(), from: from.clone() });
    }
    let alternatives = action.needs.iter().any(|need| need.any_of.len() > 1);
    if problem.aim == Aim::ShortestTime && (action.choice != Choice::Must || alternatives) {
        return Err(ProblemError::NotForShortestTime(id()));
    }
    Ok(())
}

/// Whether the largest sums that can occur fit, with room to spare.
fn check_sums(problem: &Problem) -> Result<(), ProblemError> {
    const ROOM: u128 = 1 << 62;
    let values = problem.actions.iter().map(|it| it.value).chain(problem.goals.iter().map(|it| it.value));
    let value: u128 = values.map(u128::from).sum::<u128>().saturating_mul(problem.periods as u128);
    let cost: u128 = problem.actions.iter().flat_map(|it| it.cost.values()).map(|it| u128::from(*it)).sum();
    let length: u128 = problem.actions.iter().map(|it| it.duration as u128).sum();
    let earliest = problem.actions.iter().map(|it| it.earliest as u128).max().unwrap_or(0);
    let fits = [value, cost, length, earliest, problem.periods as u128].into_iter().all(|sum| sum < ROOM);
    if fits { Ok(()) } else { Err(ProblemError::TooLarge) }
}
