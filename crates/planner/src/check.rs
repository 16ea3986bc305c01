//! Whether a plan keeps to the limits.
//!
//! Written without the engine: it reads the problem as it was put and shares no code with
//! what makes plans, so that one mistake cannot hide in both.

use std::collections::BTreeSet;

use crate::{
    plan::Plan,
    problem::{Action, ActionId, Choice, Problem, ResourceId, SourceId},
};

/// A limit that a plan does not keep to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Violation {
    /// The plan names an action that is not there.
    Unknown(ActionId),
    /// An excluded action is in the plan.
    Excluded(ActionId),
    /// An action that must be in the plan is not.
    Missing(ActionId),
    /// It starts in a period without work, or after the plan.
    StartsClosed(ActionId),
    /// It does not end within the plan.
    EndsAfterPlan(ActionId),
    /// It starts before its earliest date.
    TooEarly(ActionId),
    /// It ends after its date.
    TooLate(ActionId),
    /// It is fixed and starts at another time.
    NotWhereFixed(ActionId),
    /// None of the alternatives has ended when it starts.
    NeedNotMet {
        /// The action that starts too soon.
        action: ActionId,
        /// What it needs one of.
        any_of: Vec<ActionId>,
    },
    /// More of a resource is used than there is.
    TooManyHands {
        /// The resource.
        resource: ResourceId,
        /// The calendar period.
        period: usize,
        /// How much is used.
        used: u64,
        /// How much there is.
        there: u32,
        /// Who uses it.
        with: Vec<ActionId>,
    },
    /// More is spent than a budget has.
    Overspent {
        /// Whose money.
        source: SourceId,
        /// The first period of the budget.
        from: usize,
        /// How much is spent.
        spent: u128,
        /// How much there is.
        amount: i64,
        /// Who spends it.
        with: Vec<ActionId>,
    },
    /// Money of a source is spent in a period for which it has no budget.
    NoBudget {
        /// The action.
        action: ActionId,
        /// Whose money.
        source: SourceId,
    },
}

/// Every limit that the plan does not keep to; none if it is a good one.
pub fn check(problem: &Problem, plan: &Plan) -> Vec<Violation> {
    let mut found = Vec::new();
    let known: BTreeSet<&ActionId> = problem.actions.iter().map(|action| &action.id).collect();
    found.extend(plan.starts.keys().filter(|id| !known.contains(id)).cloned().map(Violation::Unknown));
    for action in &problem.actions {
        match plan.starts.get(&action.id) {
            Some(start) => check_action(problem, plan, action, *start, &mut found),
            None if action.choice == Choice::Must => found.push(Violation::Missing(action.id.clone())),
            None => {}
        }
    }
    check_hands(problem, plan, &mut found);
    check_budgets(problem, plan, &mut found);
    found
}

fn check_action(problem: &Problem, plan: &Plan, action: &Action, start: usize, found: &mut Vec<Violation>) {
    let id = || action.id.clone();
    let work = in_work(problem, action, start);
    let end = work.last().map_or(start, |last| last + 1);
    if action.choice == Choice::Never {
        found.push(Violation::Excluded(id()));
    }
    if start >= problem.periods || problem.closed.contains(&start) {
        found.push(Violation::StartsClosed(id()));
    }
    if work.len() < action.duration {
        found.push(Violation::EndsAfterPlan(id()));
    }
    if start < action.earliest {
        found.push(Violation::TooEarly(id()));
    }
    if action.due.is_some_and(|due| end as i128 > i128::from(due)) {
        found.push(Violation::TooLate(id()));
    }
    if action.fixed.is_some_and(|fixed| start as i128 != i128::from(fixed)) {
        found.push(Violation::NotWhereFixed(id()));
    }
    for need in &action.needs {
        let has_ended = |first: &&Action| {
            plan.starts.get(&first.id).is_some_and(|begin| {
                let done = in_work(problem, first, *begin);
                done.len() == first.duration && done.last().map_or(*begin <= start, |last| *last < start)
            })
        };
        let mut alternatives = problem.actions.iter().filter(|it| need.any_of.contains(&it.id));
        if !alternatives.any(|it| has_ended(&it)) {
            found.push(Violation::NeedNotMet { action: id(), any_of: need.any_of.clone() });
        }
    }
}

/// The periods in which an action is worked on.
fn in_work(problem: &Problem, action: &Action, start: usize) -> Vec<usize> {
    (start..problem.periods).filter(|period| !problem.closed.contains(period)).take(action.duration).collect()
}

fn check_hands(problem: &Problem, plan: &Plan, found: &mut Vec<Violation>) {
    for (resource, capacity) in &problem.capacity {
        let mut used = vec![0_u64; problem.periods];
        for action in &problem.actions {
            let (Some(start), Some(much)) = (plan.starts.get(&action.id), action.demand.get(resource)) else {
                continue;
            };
            in_work(problem, action, *start).into_iter().for_each(|period| used[period] += u64::from(*much));
        }
        for (period, used) in used.into_iter().enumerate() {
            let there = capacity.get(period).copied().unwrap_or(0);
            if used > u64::from(there) {
                let is_at_work = |action: &&Action| {
                    let start = plan
                        .starts
                        .get(&action.id)
                        .filter(|_| action.demand.get(resource).is_some_and(|much| *much > 0));
                    start.is_some_and(|start| in_work(problem, action, *start).contains(&period))
                };
                let with = problem.actions.iter().filter(is_at_work).map(|action| action.id.clone()).collect();
                found.push(Violation::TooManyHands { resource: resource.clone(), period, used, there, with });
            }
        }
    }
}

fn check_budgets(problem: &Problem, plan: &Plan, found: &mut Vec<Violation>) {
    let chosen = || problem.actions.iter().filter_map(|action| Some((action, *plan.starts.get(&action.id)?)));
    for budget in &problem.budgets {
        let here = chosen().filter(|(_, start)| (budget.from..budget.until).contains(start));
        let costs = here.filter_map(|(action, _)| Some((&action.id, *action.cost.get(&budget.source)?)));
        let costs: Vec<(&ActionId, u64)> = costs.filter(|(_, cost)| *cost > 0).collect();
        let spent: u128 = costs.iter().map(|(_, cost)| u128::from(*cost)).sum();
        if i128::try_from(spent).is_ok_and(|spent| spent > i128::from(budget.amount)) {
            let (source, from, amount) = (budget.source.clone(), budget.from, budget.amount);
            let with = costs.into_iter().map(|(id, _)| id.clone()).collect();
            found.push(Violation::Overspent { source, from, spent, amount, with });
        }
    }
    for (action, start) in chosen() {
        for source in action.cost.iter().filter(|(_, amount)| **amount > 0).map(|(source, _)| source) {
            let covers = |it: &crate::Budget| it.source == *source && (it.from..it.until).contains(&start);
            if !problem.budgets.iter().any(covers) {
                found.push(Violation::NoBudget { action: action.id.clone(), source: source.clone() });
            }
        }
    }
}
