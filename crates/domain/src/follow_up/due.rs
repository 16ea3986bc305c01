//! What is due, and what needs attention first.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Standing;
use crate::action::ActionState;

/// An action that must end within so many days is due soon.
pub const SOON: u32 = 14;

/// When an action is due, seen from one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[ts(export)]
pub enum Due {
    /// Its last day has passed and it is not over.
    Overdue {
        /// How many days ago that was, at least 1.
        days: u32,
    },
    /// It must end within [`SOON`] days.
    Soon {
        /// In how many days; 0 is today.
        days: u32,
    },
    /// There is time, or nothing is left to do.
    Later,
}

/// Why an action is looked at, the most urgent reason first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Urgency {
    /// Its last day has passed.
    Overdue,
    /// Somebody wants to work on it and cannot.
    Blocked,
    /// It should have begun and has not.
    LateToBegin,
    /// It must end within [`SOON`] days.
    Soon,
    /// Somebody works on it, and there is time.
    UnderWay,
    /// Its time has not come.
    ToBegin,
    /// Done, or given up.
    Over,
}

impl Urgency {
    /// Every reason, the most urgent first.
    pub const ALL: [Self; 7] =
        [Self::Overdue, Self::Blocked, Self::LateToBegin, Self::Soon, Self::UnderWay, Self::ToBegin, Self::Over];
}

/// An action's dates in the plan and how it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// Its first day.
    pub start: NaiveDate,
    /// Its last day.
    pub last_day: NaiveDate,
    /// How it stands.
    pub stands: Standing,
}

impl Place {
    /// When it is due, seen from a day.
    ///
    /// ```
    /// use cabildo_domain::follow_up::{Due, Place, Standing};
    ///
    /// let day = |day| chrono::NaiveDate::from_ymd_opt(2027, 3, day).unwrap();
    /// let place = Place { start: day(1), last_day: day(12), stands: Standing::default() };
    /// assert_eq!(place.due(day(10)), Due::Soon { days: 2 });
    /// assert_eq!(place.due(day(15)), Due::Overdue { days: 3 });
    /// ```
    pub fn due(&self, today: NaiveDate) -> Due {
        if self.stands.state.is_over() {
            return Due::Later;
        }
        match days_from(self.last_day, today) {
            Some(days) if days > 0 => Due::Overdue { days },
            Some(_) => Due::Soon { days: 0 },
            None => match days_from(today, self.last_day) {
                Some(days) if days <= SOON => Due::Soon { days },
                Some(_) | None => Due::Later,
            },
        }
    }

    /// Since how many days it should have begun, if it has not: at least 1.
    pub fn late_to_begin(&self, today: NaiveDate) -> Option<u32> {
        let untouched = match self.stands.state {
            ActionState::Proposed | ActionState::Agreed => true,
            ActionState::UnderWay | ActionState::Blocked | ActionState::Done | ActionState::Stopped => false,
        };
        days_from(self.start, today).filter(|days| untouched && *days > 0)
    }

    /// Why it is looked at, seen from a day: the most urgent reason there is.
    pub fn urgency(&self, today: NaiveDate) -> Urgency {
        if self.stands.state.is_over() {
            return Urgency::Over;
        }
        let blocked = self.stands.state == ActionState::Blocked;
        match self.due(today) {
            Due::Overdue { .. } => Urgency::Overdue,
            Due::Soon { .. } | Due::Later if blocked => Urgency::Blocked,
            Due::Soon { .. } | Due::Later if self.late_to_begin(today).is_some() => Urgency::LateToBegin,
            Due::Soon { .. } => Urgency::Soon,
            Due::Later if self.stands.state.has_begun() => Urgency::UnderWay,
            Due::Later => Urgency::ToBegin,
        }
    }

    /// The day on which the council looks at it next: its own day if it has one that is to come; else three months
    /// after it began, was to begin, or was looked at, again and again; none once it is over.
    ///
    /// Every three months: the field *fecha de revisión* of the digital capability guide.
    pub fn next_review(&self, chosen: Option<NaiveDate>, today: NaiveDate) -> Option<NaiveDate> {
        if self.stands.state.is_over() {
            return None;
        }
        if let Some(day) = chosen.filter(|day| *day >= today) {
            return Some(day);
        }
        let from = self.stands.begun.unwrap_or(self.start);
        let quarters = (1..).map(|quarter| from.checked_add_days(Days::new(quarter * 91)));
        quarters.take_while(Option::is_some).flatten().find(|day| *day >= today)
    }
}

/// How many days lie between a day and a later one; none if it is not later or the same.
fn days_from(day: NaiveDate, later: NaiveDate) -> Option<u32> {
    u32::try_from(later.signed_duration_since(day).num_days()).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const STATES: [ActionState; 6] = [
        ActionState::Proposed,
        ActionState::Agreed,
        ActionState::UnderWay,
        ActionState::Blocked,
        ActionState::Done,
        ActionState::Stopped,
    ];

    fn day(number: u64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2027, 1, 4).unwrap() + Days::new(number)
    }

    fn place(state: ActionState, start: u64, last_day: u64) -> Place {
        let stands = Standing { state, ..Standing::default() };
        Place { start: day(start), last_day: day(last_day), stands }
    }

    #[test]
    fn fourteen_days_before_its_end_an_action_is_due_soon() {
        let it = place(ActionState::UnderWay, 0, 30);
        let seen = [15, 16, 30, 31].map(|today| it.due(day(today)));
        assert_eq!(seen, [Due::Later, Due::Soon { days: 14 }, Due::Soon { days: 0 }, Due::Overdue { days: 1 }]);
    }

    #[test]
    fn an_action_that_should_have_begun_says_so_until_somebody_begins() {
        assert_eq!(place(ActionState::Agreed, 0, 30).late_to_begin(day(0)), None, "it has the whole first day");
        assert_eq!(place(ActionState::Agreed, 0, 30).late_to_begin(day(3)), Some(3));
        assert_eq!(place(ActionState::Blocked, 0, 30).late_to_begin(day(3)), None, "somebody tried");
        assert_eq!(place(ActionState::Agreed, 0, 30).urgency(day(3)), Urgency::LateToBegin);
    }

    #[test]
    fn what_cannot_go_on_comes_before_what_is_due_soon_and_after_what_is_overdue() {
        let it = place(ActionState::Blocked, 0, 30);
        assert_eq!(it.urgency(day(20)), Urgency::Blocked);
        assert_eq!(it.urgency(day(40)), Urgency::Overdue);
    }

    #[test]
    fn an_action_is_looked_at_on_its_own_day_or_every_three_months() {
        let it = place(ActionState::UnderWay, 0, 300);
        assert_eq!(it.next_review(Some(day(50)), day(10)), Some(day(50)));
        assert_eq!(it.next_review(Some(day(50)), day(100)), Some(day(182)), "that day is past");
        assert_eq!(it.next_review(None, day(10)), Some(day(91)));
        assert_eq!(place(ActionState::Stopped, 0, 300).next_review(None, day(10)), None);
    }

    proptest! {
        #[test]
        fn nothing_that_is_over_is_due(start in 0u64..400, long in 0u64..200, today in 0u64..800, at in 4usize..6) {
            let it = place(STATES[at], start, start + long);
            prop_assert_eq!(it.due(day(today)), Due::Later);
            prop_assert_eq!(it.late_to_begin(day(today)), None);
            prop_assert_eq!(it.urgency(day(today)), Urgency::Over);
        }

        #[test]
        fn as_days_pass_an_untouched_action_only_grows_more_urgent(
            start in 0u64..400, long in 0u64..200, today in 0u64..800, wait in 0u64..100, at in 0usize..4,
        ) {
            let it = place(STATES[at], start, start + long);
            prop_assert!(it.urgency(day(today + wait)) <= it.urgency(day(today)));
        }

        #[test]
        fn overdue_soon_and_later_follow_each_other_without_a_hole(last in 0u64..400, today in 0u64..800) {
            let it = place(ActionState::UnderWay, 0, last);
            let (last, now) = (i64::try_from(last).unwrap(), i64::try_from(today).unwrap());
            let left = match it.due(day(today)) {
                Due::Overdue { days } => -i64::from(days),
                Due::Soon { days } => i64::from(days),
                Due::Later => { prop_assert!(last - now > 14); last - now }
            };
            prop_assert_eq!(left, last - now);
        }

        #[test]
        fn the_next_review_is_never_past(start in 0u64..400, today in 0u64..800, chosen in prop::option::of(0u64..800)) {
            let it = place(ActionState::UnderWay, start, start + 20);
            let next = it.next_review(chosen.map(day), day(today));
            prop_assert!(next.is_some_and(|next| next >= day(today)));
        }
    }
}
