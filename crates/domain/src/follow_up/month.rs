//! What a committee looks at once a month.

use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Place;
use crate::action::ActionState;

/// A calendar month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month {
    /// Its first day.
    first: NaiveDate,
}

/// Under which heading of the monthly review an action stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum MonthPart {
    /// Its last day has passed and it is not over.
    Overdue,
    /// Somebody wants to work on it and cannot.
    Blocked,
    /// Somebody works on it.
    UnderWay,
    /// It should begin in the month, or should have begun before.
    ShouldBegin,
    /// Done since the month before began.
    Done,
    /// Given up since the month before began.
    Stopped,
}

impl MonthPart {
    /// Every heading, in the order of the sheet.
    pub const ALL: [Self; 6] =
        [Self::Overdue, Self::Blocked, Self::UnderWay, Self::ShouldBegin, Self::Done, Self::Stopped];
}

impl Month {
    /// The month a day lies in.
    pub fn of(day: NaiveDate) -> Self {
        // Every month has a first day.
        Self { first: day.with_day(1).unwrap_or(day) }
    }

    /// The month written as `2027-03`.
    pub fn parse(written: &str) -> Option<Self> {
        let well_formed = written.len() == 7 && written.is_ascii();
        well_formed.then(|| format!("{written}-01").parse().ok()).flatten().map(Self::of)
    }

    /// Its first day.
    pub fn first_day(self) -> NaiveDate {
        self.first
    }

    /// Its last day.
    pub fn last_day(self) -> NaiveDate {
        self.next().first.pred_opt().unwrap_or(self.first)
    }

    /// The month after.
    pub fn next(self) -> Self {
        Self { first: self.first.checked_add_months(Months::new(1)).unwrap_or(self.first) }
    }

    /// The month before.
    pub fn before(self) -> Self {
        Self { first: self.first.checked_sub_months(Months::new(1)).unwrap_or(self.first) }
    }

    /// The day from which its review looks: today if it lies in the month, the month's last day if the month is
    /// past, and its first day if it is to come.
    pub fn seen_from(self, today: NaiveDate) -> NaiveDate {
        today.clamp(self.first, self.last_day())
    }

    /// Under which heading an action stands, if it has to do with the month; the first that fits.
    pub fn part(self, place: &Place, day: NaiveDate) -> Option<MonthPart> {
        let since = self.before().first;
        let lately = place.stands.ended.is_some_and(|ended| ended >= since);
        match place.stands.state {
            ActionState::Done => lately.then_some(MonthPart::Done),
            ActionState::Stopped => lately.then_some(MonthPart::Stopped),
            ActionState::Proposed | ActionState::Agreed | ActionState::UnderWay | ActionState::Blocked
                if place.last_day < day =>
            {
                Some(MonthPart::Overdue)
            }
            ActionState::Blocked => Some(MonthPart::Blocked),
            ActionState::UnderWay => Some(MonthPart::UnderWay),
            ActionState::Proposed | ActionState::Agreed => {
                (place.start <= self.last_day()).then_some(MonthPart::ShouldBegin)
            }
        }
    }
}

impl std::fmt::Display for Month {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.first.format("%Y-%m"))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{super::Standing, *};

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2027, month, day).unwrap()
    }

    fn march() -> Month {
        Month::parse("2027-03").unwrap()
    }

    #[test]
    fn a_month_is_read_as_it_is_written() {
        assert_eq!((march().to_string().as_str(), march().last_day()), ("2027-03", day(3, 31)));
        assert_eq!((march().before().to_string(), march().next().to_string()), ("2027-02".into(), "2027-04".into()));
        for wrong in ["", "2027", "2027-13", "2027-3-1", "27-03", "märz-27", "2027-03-01"] {
            assert_eq!(Month::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_past_month_is_seen_from_its_end_and_one_to_come_from_its_beginning() {
        let seen = [day(2, 3), day(3, 9), day(6, 1)].map(|today| march().seen_from(today));
        assert_eq!(seen, [day(3, 1), day(3, 9), day(3, 31)]);
    }

    #[test]
    fn each_action_of_the_month_stands_under_one_heading() {
        let part = |state, start, last_day, ended| {
            let stands = Standing { state, begun: None, ended };
            march().part(&Place { start, last_day, stands }, day(3, 9))
        };
        use ActionState::{Agreed, Blocked, Done, Stopped, UnderWay};
        assert_eq!(part(Agreed, day(1, 4), day(3, 5), None), Some(MonthPart::Overdue));
        assert_eq!(part(Blocked, day(1, 4), day(3, 26), None), Some(MonthPart::Blocked));
        assert_eq!(part(UnderWay, day(1, 4), day(3, 26), None), Some(MonthPart::UnderWay));
        assert_eq!(part(Agreed, day(3, 29), day(5, 7), None), Some(MonthPart::ShouldBegin));
        assert_eq!(part(Agreed, day(4, 5), day(5, 7), None), None, "its time has not come");
        assert_eq!(part(Done, day(1, 4), day(3, 5), Some(day(2, 1))), Some(MonthPart::Done));
        assert_eq!(part(Done, day(1, 4), day(3, 5), Some(day(1, 31))), None, "an earlier review told it");
        assert_eq!(part(Stopped, day(1, 4), day(3, 5), Some(day(3, 2))), Some(MonthPart::Stopped));
    }

    proptest! {
        #[test]
        fn the_day_seen_from_lies_in_the_month(offset in 0u64..2000, other in 0u64..2000) {
            let from = day(1, 1);
            let month = Month::of(from + chrono::Days::new(offset));
            let seen = month.seen_from(from + chrono::Days::new(other));
            prop_assert_eq!(Month::of(seen), month);
            prop_assert_eq!(Month::parse(&month.to_string()), Some(month));
            prop_assert_eq!(month.next().before(), month);
        }
    }
}
