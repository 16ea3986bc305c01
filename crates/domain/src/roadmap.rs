//! The council's actions in time: the weeks in which it works, and the three parts of a plan.
//!
//! Which action goes where is found by the planner; here is what its weeks stand for.

use chrono::NaiveDate;

mod calendar;
mod projection;

pub use calendar::{ClosedDays, Limits, Weeks};
pub use projection::{Rise, levels_on, month_ends, targets_reached};

/// The three parts of a plan, counted in months from its start: an action
/// belongs to the part in which it is finished.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum Phase {
    /// Months 0 to 3.
    First,
    /// Months 4 to 12.
    Second,
    /// Months 13 to 24.
    Third,
}

impl Phase {
    /// The phase in which a plan that begins on `plan_start` finishes this action.
    pub fn of(plan_start: NaiveDate, action_end: NaiveDate) -> Self {
        let months = |count| plan_start.checked_add_months(chrono::Months::new(count)).unwrap_or(NaiveDate::MAX);
        if action_end < months(3) {
            Self::First
        } else if action_end < months(12) {
            Self::Second
        } else {
            Self::Third
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_action_belongs_to_the_phase_in_which_it_ends() {
        let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap();
        let start = day(2027, 1, 4);
        assert_eq!(Phase::of(start, day(2027, 4, 2)), Phase::First, "within three months");
        assert_eq!(Phase::of(start, day(2027, 4, 9)), Phase::Second);
        assert_eq!(Phase::of(start, day(2028, 1, 7)), Phase::Third, "a year later");
    }
}
