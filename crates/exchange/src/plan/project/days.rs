//! On which days and hours the office works.

use std::io;

use chrono::{Datelike, NaiveDate, Weekday};

use super::{PlanFile, later, xml::Xml};

/// The hours of a working day.
const HOURS: [(&str, &str); 2] = [("08:00:00", "12:00:00"), ("13:00:00", "17:00:00")];

/// The working week, and the days on which nobody works.
pub(super) struct Office {
    /// First and last day of each, in their order, none inside another.
    closed: Vec<(NaiveDate, NaiveDate)>,
}

/// When a task is worked on.
pub(super) struct Span {
    /// With the hour.
    pub(super) start: String,
    /// With the hour.
    pub(super) finish: String,
    /// Working days from the first to the last.
    pub(super) days: u64,
}

impl Span {
    /// Its working time.
    pub(super) fn minutes(&self) -> u64 {
        self.days * 8 * 60
    }
}

impl Office {
    /// The closed days that touch the plan.
    pub(super) fn new(plan: &PlanFile) -> Self {
        let last = plan.actions.iter().map(|it| it.end).fold(plan.end, NaiveDate::max);
        let first = plan.actions.iter().map(|it| it.start).fold(plan.start, NaiveDate::min);
        let touch = |(from, to): &&(NaiveDate, NaiveDate)| from <= to && *from <= last && *to >= first;
        let mut all: Vec<_> = plan.closed.iter().filter(touch).copied().collect();
        all.sort_unstable();
        // Programs refuse days that are closed twice.
        let mut closed: Vec<(NaiveDate, NaiveDate)> = Vec::new();
        for (from, to) in all {
            match closed.last_mut().filter(|(_, end)| from <= later(*end, 1)) {
                Some((_, end)) => *end = to.max(*end),
                None => closed.push((from, to)),
            }
        }
        Self { closed }
    }

    fn works_on(&self, day: NaiveDate) -> bool {
        let is_weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
        !is_weekend && !self.closed.iter().any(|(from, to)| (*from..=*to).contains(&day))
    }

    /// From the first working morning to the last working evening; without
    /// any, a task takes no time.
    pub(super) fn span(&self, first: NaiveDate, last: NaiveDate) -> Span {
        let days: Vec<_> = first.iter_days().take_while(|it| *it <= last).filter(|it| self.works_on(*it)).collect();
        match (days.first(), days.last()) {
            (Some(from), Some(to)) => Span { start: morning(*from), finish: evening(*to), days: days.len() as u64 },
            (_, _) => Span { start: morning(first), finish: morning(first), days: 0 },
        }
    }

    /// The week and its exceptions, each twice: older programs look for them among the days of the week.
    pub(super) fn write(&self, xml: &mut Xml) -> io::Result<()> {
        xml.inside("WeekDays", |xml| {
            // From Sunday to Saturday.
            for day in 1..=7 {
                xml.inside("WeekDay", |xml| {
                    xml.number("DayType", day)?;
                    if (2..=6).contains(&day) { works(xml) } else { xml.text("DayWorking", "0") }
                })?;
            }
            for closed in &self.closed {
                xml.inside("WeekDay", |xml| {
                    xml.text("DayType", "0")?;
                    xml.text("DayWorking", "0")?;
                    period(xml, *closed)
                })?;
            }
            Ok(())
        })?;
        if self.closed.is_empty() {
            return Ok(());
        }
        xml.inside("Exceptions", |xml| {
            for (from, to) in &self.closed {
                xml.inside("Exception", |xml| {
                    xml.text("EnteredByOccurrences", "0")?;
                    period(xml, (*from, *to))?;
                    xml.text("Occurrences", &((*to - *from).num_days() + 1).to_string())?;
                    xml.text("Type", "1")?;
                    xml.text("DayWorking", "0")
                })?;
            }
            Ok(())
        })
    }
}

fn works(xml: &mut Xml) -> io::Result<()> {
    xml.text("DayWorking", "1")?;
    xml.inside("WorkingTimes", |xml| {
        for (from, to) in HOURS {
            xml.inside("WorkingTime", |xml| {
                xml.text("FromTime", from)?;
                xml.text("ToTime", to)
            })?;
        }
        Ok(())
    })
}

fn period(xml: &mut Xml, (from, to): (NaiveDate, NaiveDate)) -> io::Result<()> {
    xml.inside("TimePeriod", |xml| {
        xml.text("FromDate", &format!("{from}T00:00:00"))?;
        xml.text("ToDate", &format!("{to}T23:59:00"))
    })
}

/// When the office opens.
pub(super) fn morning(day: NaiveDate) -> String {
    format!("{day}T08:00:00")
}

/// When it closes.
pub(super) fn evening(day: NaiveDate) -> String {
    format!("{day}T17:00:00")
}
