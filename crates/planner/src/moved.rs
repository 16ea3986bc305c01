//! What moving an action would break.

use crate::{
    check::{Violation, check},
    plan::Plan,
    problem::{ActionId, Problem},
};

/// What would be broken if the action started in this calendar period and everything else stayed; only
/// what is not as bad already. An action that is not in the plan is put there.
///
/// A fixed action is somewhere else then than where it is fixed, and that is told too.
#[must_use]
pub fn moved(problem: &Problem, plan: &Plan, action: &str, start: usize) -> Vec<Violation> {
    let before = check(problem, plan);
    let mut after = plan.clone();
    after.starts.insert(ActionId::from(action), start);
    let mut found = check(problem, &after);
    found.retain(|it| !before.iter().any(|before| is_as_bad(before, it)));
    found
}

/// Whether what was broken before was the same, and not less of it.
fn is_as_bad(before: &Violation, after: &Violation) -> bool {
    use Violation::{Overspent, TooManyHands};
    if let (
        TooManyHands { resource, period, used, .. },
        TooManyHands { resource: same_resource, period: same_period, used: now, .. },
    ) = (before, after)
    {
        return (resource, period) == (same_resource, same_period) && used >= now;
    }
    if let (
        Overspent { source, from, spent, amount, .. },
        Overspent { source: same_source, from: same_from, spent: now, amount: of, .. },
    ) = (before, after)
    {
        return (source, from, amount) == (same_source, same_from, of) && spent >= now;
    }
    before == after
}
