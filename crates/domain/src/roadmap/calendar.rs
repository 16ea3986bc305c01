//! In which weeks a council works.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Limits, monday_from};

/// How many working days a week needs to count as one.
const ENOUGH_DAYS: usize = 3;

/// Days on which the town hall is closed, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ClosedDays {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
}

impl ClosedDays {
    fn has(self, day: NaiveDate) -> bool {
        (self.from..=self.to).contains(&day)
    }
}

/// The Mondays of the weeks in which work is done, from start to end.
///
/// A week counts if at least three of its five working days are open and it
/// ends before the plan does.
pub fn working_weeks(limits: &Limits) -> Vec<NaiveDate> {
    let mut weeks = Vec::new();
    let mut monday = monday_from(limits.start);
    while monday + Days::new(4) <= limits.end {
        let is_open = |day: NaiveDate| !limits.closed.iter().any(|closed| closed.has(day));
        let open_days = (0..5).filter(|day| is_open(monday + Days::new(*day))).count();
        if open_days >= ENOUGH_DAYS {
            weeks.push(monday);
        }
        monday = monday + Days::new(7);
    }
    weeks
}
