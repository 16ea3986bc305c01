//! Why an action does not start earlier.

use std::collections::BTreeSet;

use crate::{
    places::Places,
    plan::Plan,
    problem::{ActionId, Problem, ResourceId, SourceId},
    reasons::Reasons,
    validate::ProblemError,
};

/// Something that keeps an action from starting one working period earlier. Periods are those of the calendar.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Hold {
    /// It starts in the first working period.
    Nothing,
    /// It could: the limits are wider than when the plan was made. Never in a plan of [`improve`](crate::improve()).
    Free,
    /// Its start is fixed.
    Fixed,
    /// The first period in which it may start.
    NotBefore(usize),
    /// It needs this action, which ends just before it starts.
    Need(ActionId),
    /// There are not enough hands in the period before.
    Hands {
        /// The resource.
        resource: ResourceId,
        /// The calendar period.
        period: usize,
        /// How much more would be needed in that period.
        short: u32,
        /// Who uses it then; nobody if the resource has too little by itself.
        with: Vec<ActionId>,
    },
    /// It would be paid by a budget that has not enough left.
    Money {
        /// Whose money.
        source: SourceId,
        /// The first period of the budget, or of the stretch for which there is none.
        from: usize,
        /// How much more would be needed.
        short: u64,
    },
}

/// Why an action does not start one working period earlier, everything else staying where it is.
///
/// All that stands against it: without exactly these it could. Never empty for an action of the
/// plan; empty for any other.
///
/// # Errors
/// The problem is not well put, or the action is not there.
pub fn holds(problem: &Problem, plan: &Plan, action: &str) -> Result<Vec<Hold>, ProblemError> {
    Reasons::of(problem, plan)?.holds(action)
}

/// See [`holds`].
pub(crate) fn of(reasons: &Reasons<'_>, action: usize) -> Vec<Hold> {
    let model = &reasons.model;
    let task = &model.actions[action];
    let Some(start) = reasons.starts[action] else { return Vec::new() };
    let Some(before) = start.checked_sub(1) else { return vec![Hold::Nothing] };
    let places = reasons.places_without(action);
    let mut found = Vec::new();
    if task.fixed.is_some() {
        found.push(Hold::Fixed);
    }
    let id = reasons.name(action);
    let earliest = reasons.problem.actions.iter().find(|it| it.id == id).map_or(0, |it| it.earliest);
    if model.open_from(earliest) > before {
        found.push(Hold::NotBefore(earliest));
    }
    let waits_for = waits_for(&task.needs, &places, before);
    found.extend(waits_for.into_iter().map(|first| Hold::Need(reasons.name(first))));
    for (resource, much) in &task.demand {
        for at in (before..start + task.duration - 1).filter(|at| *at < model.periods()) {
            let short = much.saturating_sub(places.free[*resource][at]);
            if short > 0 {
                let uses = |it: &usize| model.actions[*it].demand.iter().any(|uses| uses.0 == *resource);
                let is_at_work =
                    |it: &usize| places.starts[*it].is_some_and(|start| start <= at) && places.end(*it) > Some(at);
                let with = (0..model.actions.len()).filter(|it| uses(it) && is_at_work(it));
                let with = with.map(|it| reasons.name(it)).collect();
                let (resource, period) = (reasons.resource(*resource), model.calendar[at]);
                found.push(Hold::Hands { resource, period, short, with });
            }
        }
    }
    for (window, amount) in &task.cost {
        let open = &model.windows[*window];
        let short = amount.saturating_sub(places.money[*window]);
        if (open.from..open.until).contains(&before) && short > 0 {
            let (source, from) = reasons.money(*window);
            found.push(Hold::Money { source, from, short });
        }
    }
    if found.is_empty() {
        found.push(Hold::Free);
    }
    found
}

/// Of each prerequisite not yet met at a start, who meets it first; nobody who need not be named, since another who is named meets the same.
fn waits_for(needs: &[Vec<usize>], places: &Places<'_>, start: usize) -> BTreeSet<usize> {
    let open: Vec<&Vec<usize>> =
        needs.iter().filter(|any_of| places.first_end(any_of).is_some_and(|end| end > start)).collect();
    let first = |any_of: &&Vec<usize>| any_of.iter().filter_map(|it| Some((places.end(*it)?, *it))).min();
    let mut named: BTreeSet<usize> = open.iter().filter_map(first).map(|(_, first)| first).collect();
    for one in named.clone() {
        let is_named = |it: &usize| *it != one && named.contains(it);
        if open.iter().all(|any_of| any_of.iter().any(is_named)) {
            named.remove(&one);
        }
    }
    named
}
