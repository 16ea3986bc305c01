//! One event: its days, or why it closes none.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, NaiveDate};
use icalendar::Property;

use super::{WhyLeftOut, YEARS, lines::Written, yearly::Yearly};
use crate::plan::on_one_line;

/// Longer than the longest holidays of a town hall, in days.
const MOST_DAYS: i64 = 100;
/// Letters of a name; longer ones are cut.
const MOST_NAME: usize = 200;
/// What is read of an event.
const READ: [&str; 9] =
    ["SUMMARY", "STATUS", "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID"];

/// An event, with what is read of it.
pub(super) struct Event {
    pub(super) name: String,
    /// The values of each property, as often as it stands there.
    values: BTreeMap<&'static str, Vec<String>>,
}

impl Event {
    pub(super) fn of(written: &Written) -> Self {
        let mut values: BTreeMap<&'static str, Vec<String>> = BTreeMap::new();
        for line in &written.lines {
            let is_it = |name: &&&str| {
                let (head, rest) = line.split_at_checked(name.len()).unwrap_or_default();
                head.eq_ignore_ascii_case(name) && rest.starts_with([':', ';'])
            };
            let Some(name) = READ.iter().find(is_it) else { continue };
            // Of a line that breaks the rules at least the value is told.
            let written = || line.get(name.len() + 1..).unwrap_or_default().to_owned();
            let value = line.parse::<Property>().map_or_else(|_| written(), |it| it.value().to_owned());
            values.entry(name).or_default().push(value.trim().to_owned());
        }
        let name = values.get("SUMMARY").and_then(|it| it.first()).map_or(String::new(), |it| on_one_line(it));
        Self { name: name.chars().take(MOST_NAME).collect(), values }
    }

    /// The first and last day of each time it closes the town hall.
    pub(super) fn closed(&self) -> Result<Vec<(NaiveDate, NaiveDate)>, WhyLeftOut> {
        if self.first("STATUS").is_some_and(|it| it.eq_ignore_ascii_case("CANCELLED")) {
            return Err(WhyLeftOut::Cancelled);
        }
        let start = whole_day(self.first("DTSTART").ok_or(WhyLeftOut::NoDay)?)?;
        let more = self.more_days(start)?;
        if self.first("RECURRENCE-ID").is_some() {
            return Err(WhyLeftOut::Changes);
        }
        let except = self.except()?;
        let last = |from: NaiveDate| from.checked_add_days(Days::new(more));
        let all = self.starts(start)?.into_iter().filter(|from| !except.contains(from));
        let all: Vec<_> = all.filter_map(|from| Some((from, last(from)?))).collect();
        let in_years = |(from, to): &(NaiveDate, NaiveDate)| from.year() <= *YEARS.end() && to.year() >= *YEARS.start();
        let seen: Vec<_> = all.into_iter().filter(in_years).collect();
        if seen.is_empty() && !except.contains(&start) {
            return Err(WhyLeftOut::OtherYears { first: *YEARS.start(), last: *YEARS.end() });
        }
        Ok(seen)
    }

    fn first(&self, name: &str) -> Option<&str> {
        self.values.get(name)?.first().map(String::as_str)
    }

    /// How many days it goes on after the first.
    fn more_days(&self, start: NaiveDate) -> Result<u64, WhyLeftOut> {
        let days = match (self.first("DTEND"), self.first("DURATION")) {
            (Some(written), _) => {
                let end = whole_day(written).map_err(|_| bad(written))?;
                // The end is the day after the last; some programs write the first day again.
                let days = if end == start { 1 } else { (end - start).num_days() };
                Some(days).filter(|it| *it > 0).ok_or_else(|| bad(written))?
            }
            (None, Some(written)) => whole_days(written).ok_or_else(|| bad(written))?,
            (None, None) => 1,
        };
        let is_feast = (1..=MOST_DAYS).contains(&days);
        if is_feast { Ok(days.unsigned_abs() - 1) } else { Err(WhyLeftOut::TooLong { most: MOST_DAYS }) }
    }

    /// The days on which it begins.
    fn starts(&self, start: NaiveDate) -> Result<Vec<NaiveDate>, WhyLeftOut> {
        let rules = self.values.get("RRULE").map_or(&[][..], Vec::as_slice);
        let repeats = |rule: &String| WhyLeftOut::Repeats { rule: rule.chars().take(MOST_NAME).collect() };
        if let Some(days) = self.values.get("RDATE") {
            return Err(repeats(&format!("RDATE:{}", days.join(","))));
        }
        match rules {
            [] => Ok(vec![start]),
            [rule] => Yearly::parse(rule).and_then(|it| it.days(start)).ok_or_else(|| repeats(rule)),
            [_, ..] => Err(repeats(&rules.join(" "))),
        }
    }

    /// The days on which it does not come back.
    fn except(&self) -> Result<BTreeSet<NaiveDate>, WhyLeftOut> {
        let written = self.values.get("EXDATE").into_iter().flatten().flat_map(|it| it.split(','));
        written.map(|it| whole_day(it.trim()).map_err(|_| bad(it))).collect()
    }
}

/// `20261225`, of a year in which people plan.
fn whole_day(written: &str) -> Result<NaiveDate, WhyLeftOut> {
    let (digits, time) = written.split_at_checked(8).ok_or_else(|| bad(written))?;
    let is_day = digits.bytes().all(|it| it.is_ascii_digit());
    let day = NaiveDate::parse_from_str(digits, "%Y%m%d").ok().filter(|it| is_day && (1900..2200).contains(&it.year()));
    match (day, time) {
        (Some(day), "") => Ok(day),
        (Some(_), time) if time.starts_with('T') => Err(WhyLeftOut::Timed),
        (_, _) => Err(bad(written)),
    }
}

/// `P3D` or `P1W`, in days.
fn whole_days(written: &str) -> Option<i64> {
    let rest = written.strip_prefix('+').unwrap_or(written).strip_prefix('P')?;
    let (digits, unit) = rest.split_at_checked(rest.len().checked_sub(1)?)?;
    let count: i64 = digits.parse::<u16>().ok()?.into();
    match unit {
        "D" => Some(count),
        "W" => Some(count * 7),
        _ => None,
    }
}

fn bad(written: &str) -> WhyLeftOut {
    WhyLeftOut::BadDate { written: written.chars().take(MOST_NAME).collect() }
}
