//! How actions go: from what was noted about them to how each stands, what is due, and what came of the plan.

use chrono::NaiveDate;

use crate::action::ActionState;

mod achieved;
mod changes;
mod due;
mod month;

pub use achieved::{Achieved, Aim, ItemAim, Promise, achieved};
pub use changes::{Change, PlanChange, Planned, against};
pub use due::{Due, Place, SOON, Urgency};
pub use month::{Month, MonthPart};

/// One note about how an action goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// How it stands from then on; [`ActionState::Proposed`] opens it again.
    pub state: ActionState,
    /// Since when.
    pub day: NaiveDate,
}

/// How an action stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Standing {
    /// How.
    pub state: ActionState,
    /// Since when somebody works on it; absent if it has not begun, or was opened again.
    pub begun: Option<NaiveDate>,
    /// Since when it is over.
    pub ended: Option<NaiveDate>,
}

/// How an action stands after everything that was noted about it, the oldest note first.
///
/// ```
/// use cabildo_domain::{ActionState, follow_up::{Step, standing}};
///
/// let day = |day| chrono::NaiveDate::from_ymd_opt(2027, 3, day).unwrap();
/// let steps = [(ActionState::UnderWay, 1), (ActionState::Blocked, 9), (ActionState::Done, 20)]
///     .map(|(state, at)| Step { state, day: day(at) });
/// let stands = standing(false, &steps);
/// assert_eq!((stands.begun, stands.ended), (Some(day(1)), Some(day(20))));
/// ```
pub fn standing(agreed: bool, steps: &[Step]) -> Standing {
    let untouched = if agreed { ActionState::Agreed } else { ActionState::Proposed };
    let mut stands = Standing { state: untouched, ..Standing::default() };
    for step in steps {
        match step.state {
            ActionState::Proposed | ActionState::Agreed => {
                stands = Standing { state: untouched, ..Standing::default() }
            }
            ActionState::UnderWay => {
                stands = Standing { state: step.state, begun: stands.begun.or(Some(step.day)), ended: None };
            }
            ActionState::Blocked => stands = Standing { state: step.state, ended: None, ..stands },
            ActionState::Done | ActionState::Stopped => {
                stands = Standing { state: step.state, ended: Some(step.day), ..stands };
            }
        }
    }
    stands
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(agreed: bool, steps: &[(ActionState, u32)]) -> Standing {
        let steps: Vec<Step> = steps.iter().map(|(state, at)| Step { state: *state, day: day(*at) }).collect();
        standing(agreed, &steps)
    }

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2027, 3, day).unwrap()
    }

    #[test]
    fn an_action_nobody_touched_stands_as_the_plan_does() {
        assert_eq!(after(false, &[]).state, ActionState::Proposed);
        assert_eq!(after(true, &[]).state, ActionState::Agreed);
    }

    #[test]
    fn an_action_that_is_opened_again_has_not_begun() {
        let stands = after(true, &[(ActionState::UnderWay, 1), (ActionState::Done, 5), (ActionState::Proposed, 9)]);
        assert_eq!(stands, Standing { state: ActionState::Agreed, begun: None, ended: None });
    }

    #[test]
    fn what_goes_on_after_a_stop_began_when_it_first_did() {
        let stands = after(false, &[(ActionState::UnderWay, 1), (ActionState::Stopped, 5), (ActionState::UnderWay, 9)]);
        assert_eq!(stands, Standing { state: ActionState::UnderWay, begun: Some(day(1)), ended: None });
    }
}
