//! Feasts that come back on the same days of each year.
//!
//! The `rrule` crate knows every rule there is, but brings all time zones and
//! two readers of patterns with it. Feasts that move with the week or with
//! Easter are written out year by year in the calendars of the region, so only
//! the plain rule is read; any other is told, and never guessed.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};

use super::YEARS;

/// More days a year than this are no feast.
const MOST_A_YEAR: usize = 31;

/// `FREQ=YEARLY`, with what may go with it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Yearly {
    /// Every how many years.
    interval: u16,
    /// How often in all.
    count: Option<u32>,
    /// The last day on which it may begin.
    until: Option<NaiveDate>,
    /// In which months; empty for that of the first day.
    months: BTreeSet<u32>,
    /// On which days of the month, negative ones from its end; empty for that of the first day.
    days: BTreeSet<i32>,
}

impl Yearly {
    /// Reads a rule; none if it says anything else.
    pub(super) fn parse(rule: &str) -> Option<Self> {
        let mut read = Self { interval: 1, count: None, until: None, months: BTreeSet::new(), days: BTreeSet::new() };
        let mut is_yearly = false;
        for part in rule.split(';').filter(|it| !it.is_empty()) {
            let (name, value) = part.split_once('=')?;
            match name.trim().to_uppercase().as_str() {
                "FREQ" => is_yearly = value.eq_ignore_ascii_case("YEARLY"),
                "INTERVAL" => read.interval = value.parse().ok().filter(|it| *it > 0)?,
                "COUNT" => read.count = Some(value.parse().ok()?),
                "UNTIL" => read.until = Some(NaiveDate::parse_from_str(value.get(..8)?, "%Y%m%d").ok()?),
                "BYMONTH" => read.months = all(value, |it| (1..=12).contains(it))?,
                "BYMONTHDAY" => read.days = all(value, |it: &i32| *it != 0 && it.abs() <= 31)?,
                // On which day weeks begin changes nothing here.
                "WKST" => {}
                _ => return None,
            }
        }
        is_yearly.then_some(read)
    }

    /// The days on which it begins, up to the last year that is looked at; none
    /// if the first day is none of them, which no two programs read the same way.
    pub(super) fn days(&self, start: NaiveDate) -> Option<Vec<NaiveDate>> {
        let first = self.days_of(start.year(), start);
        if !first.contains(&start) || first.len() > MOST_A_YEAR {
            return None;
        }
        let years = (start.year()..=*YEARS.end()).step_by(self.interval.into());
        let all = years.flat_map(|year| self.days_of(year, start)).filter(|day| *day >= start);
        let most = self.count.map_or(usize::MAX, |it| it as usize);
        Some(all.take(most).take_while(|day| self.until.is_none_or(|until| *day <= until)).collect())
    }

    /// Its days of one year; 29 February is only there in some.
    fn days_of(&self, year: i32, start: NaiveDate) -> BTreeSet<NaiveDate> {
        let months: Vec<u32> = match (self.months.is_empty(), self.days.is_empty()) {
            (false, _) => self.months.iter().copied().collect(),
            (true, true) => vec![start.month()],
            // The standard wants these days of every month.
            (true, false) => (1..=12).collect(),
        };
        let one = |month: u32| {
            let length = i32::from(NaiveDate::from_ymd_opt(year, month, 1).map_or(0, |it| it.num_days_in_month()));
            let from_start = move |day: &i32| if *day < 0 { length + day + 1 } else { *day };
            let days: Vec<i32> = if self.days.is_empty() {
                vec![start.day().cast_signed()]
            } else {
                self.days.iter().map(from_start).collect()
            };
            days.into_iter().filter_map(move |day| NaiveDate::from_ymd_opt(year, month, day.try_into().ok()?))
        };
        months.into_iter().flat_map(one).collect()
    }
}

/// `1,2,3`, each as it should be.
fn all<T: Ord + std::str::FromStr>(written: &str, is_right: impl Fn(&T) -> bool) -> Option<BTreeSet<T>> {
    written.split(',').map(|it| it.trim().parse().ok().filter(&is_right)).collect()
}
