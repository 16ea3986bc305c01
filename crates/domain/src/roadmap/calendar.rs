//! In which weeks a council works.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How many working days a week needs to count as one.
const ENOUGH_DAYS: usize = 3;

/// What the plan must keep to.
#[derive(Debug, Clone, PartialEq)]
pub struct Limits {
    /// The first day; work begins on the Monday on or after it.
    pub start: NaiveDate,
    /// The last day.
    pub end: NaiveDate,
    /// Days without work; a week with fewer than three working days is skipped.
    pub closed: Vec<ClosedDays>,
}

/// Days on which the town hall is closed, both included.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ClosedDays {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// Why; may be empty.
    #[serde(default)]
    pub name: String,
}

impl ClosedDays {
    /// Whether the town hall is closed on a day.
    pub fn has(&self, day: NaiveDate) -> bool {
        (self.from..=self.to).contains(&day)
    }
}

/// The weeks in which work is done, numbered from 0: the periods of the planner.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Weeks {
    /// The Monday of each.
    mondays: Vec<NaiveDate>,
    /// The Mondays in between on which nobody works.
    skipped: Vec<NaiveDate>,
}

impl Weeks {
    /// The working weeks from start to end.
    ///
    /// A week counts if at least three of its five working days are open and it
    /// ends before the plan does.
    pub fn within(limits: &Limits) -> Self {
        let mut weeks = Self::default();
        let mut monday = monday_from(limits.start);
        while friday_of(monday) <= limits.end {
            let is_open = |day: NaiveDate| !limits.closed.iter().any(|closed| closed.has(day));
            let open_days = (0..5).filter(|day| is_open(monday + Days::new(*day))).count();
            let list = if open_days >= ENOUGH_DAYS { &mut weeks.mondays } else { &mut weeks.skipped };
            list.push(monday);
            monday = monday + Days::new(7);
        }
        weeks
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.mondays.len()
    }

    /// The Mondays of the working weeks.
    pub fn mondays(&self) -> &[NaiveDate] {
        &self.mondays
    }

    /// The Mondays of the weeks in between in which nobody works.
    pub fn skipped(&self) -> &[NaiveDate] {
        &self.skipped
    }

    /// The Monday of a week; the day after the last week for one beyond it.
    pub fn start(&self, week: usize) -> NaiveDate {
        let after_last = || self.mondays.last().map_or(NaiveDate::MIN, |last| *last + Days::new(7));
        self.mondays.get(week).copied().unwrap_or_else(after_last)
    }

    /// The Friday on which work ends that ends before this week, counted from 0; the first Monday for 0.
    pub fn end_before(&self, week: usize) -> NaiveDate {
        match week.checked_sub(1) {
            Some(last) => friday_of(self.start(last)),
            None => self.start(0),
        }
    }

    /// The first working week that is not over before a day.
    pub fn from_day(&self, day: NaiveDate) -> usize {
        self.mondays.partition_point(|monday| friday_of(*monday) < day)
    }

    /// The first working week that begins on or after a day.
    pub fn beginning_from(&self, day: NaiveDate) -> usize {
        self.mondays.partition_point(|monday| *monday < day)
    }

    /// The weeks whose Mondays lie in a calendar year.
    pub fn of_year(&self, year: i32) -> std::ops::Range<usize> {
        let before = |year: i32| self.mondays.partition_point(|monday| monday.year() < year);
        before(year)..before(year + 1)
    }

    /// The calendar years of the weeks, each once.
    pub fn years(&self) -> Vec<i32> {
        let mut years: Vec<i32> = self.mondays.iter().map(Datelike::year).collect();
        years.dedup();
        years
    }

    /// The weeks of which a stretch of days, both included, takes any working day.
    pub fn touched_by(&self, from: NaiveDate, to: NaiveDate) -> std::ops::Range<usize> {
        let first = self.from_day(from);
        first..self.mondays.partition_point(|monday| *monday <= to).max(first)
    }
}

fn friday_of(monday: NaiveDate) -> NaiveDate {
    monday + Days::new(4)
}

/// The Monday on or after a day.
fn monday_from(day: NaiveDate) -> NaiveDate {
    let past = day.weekday().days_since(Weekday::Mon);
    day + Days::new(u64::from((7 - past) % 7))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2027, month, day).unwrap()
    }

    fn weeks(closed: Vec<ClosedDays>) -> Weeks {
        Weeks::within(&Limits { start: day(1, 1), end: day(3, 31), closed })
    }

    fn closed(from: NaiveDate, to: NaiveDate) -> ClosedDays {
        ClosedDays { from, to, name: String::new() }
    }

    #[test]
    fn work_begins_on_a_monday_and_ends_before_the_plan_does() {
        let weeks = weeks(vec![]);
        assert_eq!(weeks.start(0), day(1, 4), "1 January 2027 is a Friday");
        assert_eq!(weeks.mondays().last(), Some(&day(3, 22)), "the week of 29 March ends in April");
        assert_eq!(weeks.count(), 12);
    }

    #[test]
    fn a_week_with_two_working_days_is_skipped_and_one_with_three_is_not() {
        let weeks = weeks(vec![closed(day(1, 11), day(1, 13)), closed(day(2, 8), day(2, 9))]);
        assert_eq!(weeks.skipped(), [day(1, 11)], "two days are left of it, but three of the other");
        assert_eq!(weeks.start(1), day(1, 18), "the second working week");
        assert_eq!(weeks.end_before(1), day(1, 8), "the first one ends on its Friday");
    }

    #[test]
    fn days_and_years_find_their_weeks() {
        let weeks = Weeks::within(&Limits { start: day(11, 1), end: day(12, 31) + Days::new(60), closed: vec![] });
        assert_eq!(weeks.from_day(day(11, 6)), 1, "on a Saturday the week is over");
        assert_eq!(weeks.beginning_from(day(11, 2)), 1, "the first begins on the first");
        assert_eq!(weeks.years(), [2027, 2028]);
        assert_eq!(weeks.of_year(2027), 0..9, "27 December is still of that year");
        assert_eq!(weeks.touched_by(day(11, 6), day(11, 8)), 1..2, "from a Saturday to a Monday");
        assert!(weeks.touched_by(day(11, 6), day(11, 7)).is_empty(), "a weekend takes no working day");
    }
}
