//! Why an action is not in the plan, and what would bring it in.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    party::{Beside, beside},
    places::Places,
    plan::Plan,
    problem::{ActionId, Choice, Problem, ResourceId, SourceId},
    ready::Task,
    reasons::Reasons,
    validate::ProblemError,
};

/// Why an action is not in the plan, everything else staying where it is. Periods are those of the
/// calendar, lengths are in working periods.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Out {
    /// It was excluded.
    Never,
    /// It is fixed to a period in which nobody works.
    Closed,
    /// It has no value of its own, nothing in the plan needs it, and its goals are brought by others no later.
    NothingToGain {
        /// Who brings its goals; nobody if it has none.
        by: Vec<ActionId>,
    },
    /// It needs this action, which was excluded or has no time itself.
    Without(ActionId),
    /// There is too little time after what it waits for.
    TooLong {
        /// How long it takes, with the longest chain of prerequisites that would come along.
        periods: usize,
        /// How long it is from when that could begin to the end of the plan.
        left: usize,
    },
    /// It could not end by its date, or not start where it is fixed.
    Late,
    /// There is time for it, and this is lacking; nothing if it fits as it is.
    Lacks {
        /// Where least is lacking: money before hands before both, then how much, then the earliest.
        start: usize,
        /// How much more it would take of each resource, in each period at most.
        hands: BTreeMap<ResourceId, u32>,
        /// How much more it would take of each budget, by source and first period (of the budget, or
        /// of the stretch for which there is none).
        money: BTreeMap<(SourceId, usize), u64>,
        /// Prerequisites that would come along, with their starts; hands and money are for all together.
        with: BTreeMap<ActionId, usize>,
    },
}

/// Why an action is not in the plan, everything else staying where it is. An action of the plan is looked at
/// as if it were taken out.
///
/// # Errors
/// The problem is not well put, or the action is not there.
pub fn outs(problem: &Problem, plan: &Plan, action: &str) -> Result<Out, ProblemError> {
    Reasons::of(problem, plan)?.outs(action)
}

/// See [`outs`].
pub(crate) fn of(reasons: &Reasons<'_>, action: usize) -> Out {
    let places = reasons.places_without(action);
    let model = &reasons.model;
    let Some(best) = beside(&places, model, action) else {
        let why = time(reasons, &places, action, &mut Vec::new()).err();
        // Reached only where the ways tried were cut short.
        return why.unwrap_or(Out::TooLong { periods: model.actions[action].duration, left: 0 });
    };
    nothing_to_gain(reasons, &places, action, &best).unwrap_or_else(|| lacks(reasons, best))
}

fn lacks(reasons: &Reasons<'_>, best: Beside) -> Out {
    let calendar = |start: usize| reasons.model.calendar.get(start).copied().unwrap_or(reasons.problem.periods);
    let mut starts = best.starts;
    let (_, start) = starts.pop().unwrap_or_default();
    let mut money = BTreeMap::new();
    for (window, amount) in best.lack.money {
        let most: &mut u64 = money.entry(reasons.money(window)).or_default();
        *most = amount.max(*most);
    }
    Out::Lacks {
        start: calendar(start),
        hands: best.lack.hands.into_iter().map(|(it, much)| (reasons.resource(it), much)).collect(),
        money,
        with: starts.into_iter().map(|(it, start)| (reasons.name(it), calendar(start))).collect(),
    }
}

fn nothing_to_gain(reasons: &Reasons<'_>, places: &Places<'_>, action: usize, best: &Beside) -> Option<Out> {
    let task = &reasons.model.actions[action];
    let end = best.starts.last()?.1 + task.duration;
    if task.value > 0 {
        return None;
    }
    let first = |goal: &usize| {
        let others = reasons.model.goals[*goal].any_of.iter().filter(|it| **it != action);
        others.filter_map(|it| Some((places.end(*it)?, *it))).min().filter(|(by, _)| *by <= end)
    };
    let by: BTreeSet<ActionId> =
        task.goals.iter().map(|goal| first(goal).map(|it| reasons.name(it.1))).collect::<Option<_>>()?;
    Some(Out::NothingToGain { by: by.into_iter().collect() })
}

/// When the chain that ends with an action could begin, and how long it is; or why there is no time for it.
fn time(
    reasons: &Reasons<'_>,
    places: &Places<'_>,
    action: usize,
    way: &mut Vec<usize>,
) -> Result<(usize, usize), Out> {
    let model = &reasons.model;
    let id = reasons.name(action);
    let task = &model.actions[action];
    let Some(named) = reasons.problem.actions.iter().find(|it| it.id == id && task.choice != Choice::Never) else {
        return Err(Out::Never);
    };
    let date = |date: i64| usize::try_from(date).unwrap_or(0);
    if named.fixed.is_some_and(|fixed| reasons.problem.closed.contains(&date(fixed))) {
        return Err(Out::Closed);
    }
    let own = model.open_from(named.earliest).max(task.fixed.unwrap_or(0));
    way.push(action);
    let longest = longest_chain(reasons, places, task, own, way);
    way.pop();
    let longest = longest?;
    let (begin, length) = (longest.0, longest.1 + task.duration);
    let end = begin + length;
    if end > model.periods() {
        return Err(Out::TooLong { periods: length, left: model.periods().saturating_sub(begin) });
    }
    let is_after_date = named.due.is_some_and(|due| end > model.open_from(date(due)));
    if is_after_date || task.fixed.is_some_and(|fixed| end > fixed + task.duration) {
        return Err(Out::Late);
    }
    Ok((begin, length))
}

/// The longest of the chains that end just before an action, or its own first start as a chain of nothing.
fn longest_chain(
    reasons: &Reasons<'_>,
    places: &Places<'_>,
    task: &Task,
    own: usize,
    way: &mut Vec<usize>,
) -> Result<(usize, usize), Out> {
    let mut longest = (own, 0);
    for any_of in &task.needs {
        let mut without = None;
        let mut chains: Vec<(usize, usize)> = Vec::new();
        for first in any_of {
            if let Some(end) = places.end(*first) {
                chains.push((end, 0));
            } else if way.contains(first) {
                without = without.or_else(|| Some(reasons.name(*first)));
            } else {
                match time(reasons, places, *first, way) {
                    Ok(chain) => chains.push(chain),
                    Err(why) => without = without.or(Some(root(why, reasons.name(*first)))),
                }
            }
        }
        let quickest = chains.into_iter().min_by_key(|(begin, length)| begin + length);
        let quickest = quickest.ok_or_else(|| Out::Without(without.unwrap_or_default()))?;
        if quickest.0 + quickest.1 > longest.0 + longest.1 {
            longest = quickest;
        }
    }
    Ok(longest)
}

/// The prerequisite to name: the one at which it begins.
fn root(why: Out, first: ActionId) -> ActionId {
    match why {
        Out::Without(root) => root,
        Out::Never | Out::Closed | Out::NothingToGain { .. } | Out::TooLong { .. } | Out::Late | Out::Lacks { .. } => {
            first
        }
    }
}
