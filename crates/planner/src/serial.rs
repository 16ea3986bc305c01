//! The first plan: one action after the other, each as early as it fits.
//!
//! Serial schedule generation: Kolisch, *Serial and parallel resource-constrained project
//! scheduling methods revisited*, EJOR 90 (1996). Ours chooses as well: an action that no
//! longer fits is left out, and one whose prerequisite is missing brings it along.
//!
//! Taken in order of their starts, the actions of any plan in which nothing can move forward
//! come out where they were; so whoever searches over orders misses no best plan.

use std::cmp::Reverse;

use crate::{
    places::Places,
    plan::Plan,
    problem::{ActionId, Choice, Problem},
    ready::Model,
    validate::ProblemError,
};

/// Why there is no plan.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoPlan {
    /// The problem is not well put.
    #[error(transparent)]
    Problem(#[from] ProblemError),
    /// No place was found for these actions, which must be in the plan; each alone could be.
    #[error("no room for what must be in the plan: {0:?}")]
    NoRoom(Vec<ActionId>),
}

/// An order of all actions, in which they are placed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Order {
    pub(crate) actions: Vec<usize>,
    /// Actions to place although they bring nothing by themselves: others in the order need them.
    pub(crate) wanted: Vec<bool>,
}

/// What comes first in a first plan, after what must be in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rule {
    /// What brings most for the hands and money it uses.
    Worth,
    /// What brings most for the time it takes.
    Quick,
    /// What brings most.
    Value,
}

/// The first plan: the best of three, each by a rule of its own.
///
/// What must be in it comes first, the earliest date first; then what brings most, for what it
/// uses, for the time it takes, or as such; prerequisites are brought along.
///
/// # Errors
/// The problem is not well put, or no room is found for what must be in the plan.
pub fn schedule(problem: &Problem) -> Result<Plan, NoPlan> {
    let model = Model::of(problem)?;
    Ok(model.plan(&first(&model, &orders(&model))?))
}

/// The first plan, as starts.
pub(crate) fn first(model: &Model, orders: &[Vec<usize>]) -> Result<Vec<Option<usize>>, NoPlan> {
    let in_order = |actions: &Vec<usize>| {
        generate(model, &Order { actions: actions.clone(), wanted: vec![false; model.actions.len()] })
    };
    let by_rule: Vec<Places<'_>> = orders.iter().map(in_order).collect();
    let whole = by_rule.iter().filter(|places| missing(model, places).is_empty());
    let mut best: Option<&Vec<Option<usize>>> = None;
    for places in whole {
        if best.is_none_or(|best| model.score(best) < model.score(&places.starts)) {
            best = Some(&places.starts);
        }
    }
    best.cloned().ok_or_else(|| {
        let missing = by_rule.first().map(|places| missing(model, places)).unwrap_or_default();
        let names = model.index.iter().filter(|(_, at)| missing.contains(at));
        NoPlan::NoRoom(names.map(|(id, _)| id.clone()).collect())
    })
}

/// The orders of first plans, one for each rule.
pub(crate) fn orders(model: &Model) -> Vec<Vec<usize>> {
    [Rule::Worth, Rule::Quick, Rule::Value].map(|rule| first_order(model, rule)).into()
}

/// What must be in the plan and is not, or stands there without its prerequisites.
pub(crate) fn missing(model: &Model, places: &Places<'_>) -> Vec<usize> {
    let musts = (0..model.actions.len()).filter(|at| model.actions[*at].choice == Choice::Must);
    musts.filter(|at| !places.is_ready(*at)).collect()
}

/// Places the actions in this order.
pub(crate) fn generate<'m>(model: &'m Model, order: &Order) -> Places<'m> {
    let mut places = Places::of(model);
    let is_locked = |at: &usize| model.actions[*at].choice == Choice::Must && model.actions[*at].fixed.is_some();
    let locked: Vec<usize> = (0..model.actions.len()).filter(is_locked).collect();
    for action in &locked {
        places.reserve(*action);
    }
    for action in locked {
        places.bring_prerequisites(action);
    }
    for action in &order.actions {
        let task = &model.actions[*action];
        let brings = task.value > 0 || task.goals.iter().any(|goal| !places.has_goal(*goal));
        if task.choice == Choice::Must || brings || order.wanted[*action] {
            places.place(*action, model.periods());
        }
    }
    places
}

/// Musts first, by date; then by the rule.
fn first_order(model: &Model, rule: Rule) -> Vec<usize> {
    let worth = inherited_worth(model, rule);
    let mut order: Vec<usize> = (0..model.actions.len()).collect();
    order.sort_by_key(|at| {
        let task = &model.actions[*at];
        let must = task.choice == Choice::Must;
        let date = if must { task.latest.unwrap_or(0) } else { 0 };
        (!must, date, Reverse(worth[*at]), task.duration, *at)
    });
    order
}

/// What an action brings by the rule; what others wait for is worth as much as they are.
fn inherited_worth(model: &Model, rule: Rule) -> Vec<u128> {
    let own = |at: usize| {
        let task = &model.actions[at];
        let shared = task.goals.iter().map(|goal| u128::from(model.goals[*goal].value)).sum::<u128>();
        let left = u128::from(model.left_after(task.earliest + task.duration));
        let for_what = match rule {
            Rule::Worth => model.share_used(at),
            Rule::Quick => task.duration as u128,
            Rule::Value => 1,
        };
        (u128::from(task.value) + shared) * left * 1_000_000 / for_what.max(1)
    };
    let mut worth: Vec<u128> = (0..model.actions.len()).map(own).collect();
    for _ in 0..model.actions.len() {
        let mut changed = false;
        for at in 0..model.actions.len() {
            for first in model.actions[at].needs.iter().filter_map(|any_of| any_of.first()) {
                if worth[*first] < worth[at] {
                    worth[*first] = worth[at];
                    changed = true;
                }
            }
        }
        if !changed {
            break;
        }
    }
    worth
}
