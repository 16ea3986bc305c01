//! iCalendar → the days on which nobody works.
//!
//! Calendars of feasts come from anywhere. The parts of the file are told apart
//! here, line by line and within limits, so that no file can make the reader of
//! content lines go deep or in circles; that reader gets one line at a time. An
//! event that is no closed day is listed with the reason, never passed over.

use chrono::NaiveDate;

use super::problem::PlanProblem;

mod event;
mod lines;
#[cfg(test)]
mod tests;
mod yearly;

/// The file, in megabytes.
const MOST_MEGABYTES: u32 = 2;
/// Events in one file.
const MOST_EVENTS: u32 = 5_000;
/// The years that are looked at: those of the calendars that the program brings.
const YEARS: std::ops::RangeInclusive<i32> = 2026..=2036;

/// What a calendar says about closed days.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ClosedDays {
    /// In their order, none twice.
    pub days: Vec<ClosedDay>,
    /// The events that are none, in the order of the file.
    pub left_out: Vec<LeftOut>,
}

impl ClosedDays {
    /// How many events have a time of day: meetings, not feasts.
    pub fn timed(&self) -> usize {
        self.left_out.iter().filter(|it| it.why == WhyLeftOut::Timed).count()
    }
}

/// A feast, or several days of one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct ClosedDay {
    /// The first day.
    pub from: NaiveDate,
    /// The last day, closed too.
    pub to: NaiveDate,
    /// What it is called; empty if the calendar does not say.
    pub name: String,
}

/// An event that does not close the town hall, or that is not understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// What it is called; empty if the calendar does not say.
    pub name: String,
    /// Where it begins in the file, counted from 1.
    pub line: usize,
    /// Why it is left out.
    pub why: WhyLeftOut,
}

/// Why an event is no closed day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WhyLeftOut {
    /// It has a time of day.
    Timed,
    /// The calendar says that it does not take place.
    Cancelled,
    /// It says no day.
    NoDay,
    /// A day that does not exist, or an end before the beginning.
    BadDate {
        /// As it is written.
        written: String,
    },
    /// Longer than any feast.
    TooLong {
        /// In days.
        most: i64,
    },
    /// It repeats in a way that is not understood; only the same days of each year are.
    Repeats {
        /// As it is written: `FREQ=YEARLY;BYDAY=2MO;BYMONTH=10`.
        rule: String,
    },
    /// It changes one day of another event.
    Changes,
    /// It lies in other years than those that are looked at.
    OtherYears {
        /// The first of them.
        first: i32,
        /// The last of them.
        last: i32,
    },
}

/// The closed days of a calendar file: events of whole days, and those that
/// come back on the same days of each year.
///
/// # Errors
/// It is no calendar, is broken, or is larger than calendars of feasts are.
pub fn closed_days_from_ics(bytes: &[u8]) -> Result<ClosedDays, PlanProblem> {
    let text = lines::text_of(bytes)?;
    let mut found = ClosedDays::default();
    for written in lines::events(text)? {
        let read = event::Event::of(&written);
        match read.closed() {
            Ok(days) => {
                let named = |(from, to)| ClosedDay { from, to, name: read.name.clone() };
                found.days.extend(days.into_iter().map(named));
            }
            Err(why) => found.left_out.push(LeftOut { name: read.name, line: written.line, why }),
        }
    }
    found.days.sort();
    found.days.dedup();
    Ok(found)
}
