//! Time from left to right: whole months, with their names and the years over them.

use chrono::{Datelike, Months as Count, NaiveDate};

use super::{at, line, words};
use crate::{
    drawing::{Anchor, Mark, Weight},
    fonts::{Face, width},
    ink::Ink,
};

/// Size of the months' names.
const SIZE: f32 = 9.5;

/// Where a day stands.
pub(super) struct Months {
    left: f32,
    width: f32,
    start: NaiveDate,
    end: NaiveDate,
}

impl Months {
    /// Whole months from the first day to the last, at least three, in so much room from the left edge on.
    pub(super) fn of(first: NaiveDate, last: NaiveDate, left: f32, width: f32) -> Self {
        let start = first.with_day(1).unwrap_or(first);
        let mut end = start;
        let mut months = 0;
        while end <= last || months < 3 {
            months += 1;
            end = start.checked_add_months(Count::new(months)).unwrap_or(NaiveDate::MAX);
        }
        Self { left, width, start, end }
    }

    /// The first day after the months.
    pub(super) fn end(&self) -> NaiveDate {
        self.end
    }

    /// Where a day begins.
    pub(super) fn x(&self, day: NaiveDate) -> f32 {
        let all = (self.end - self.start).num_days().max(1) as f32;
        self.left + self.width * (day - self.start).num_days() as f32 / all
    }

    /// The months and years on top, and the lines between them down to the bottom.
    pub(super) fn marks(&self, names: &[String; 12], bottom: f32) -> Vec<Mark> {
        let every = self.months_apart(names);
        let mut marks = Vec::new();
        let mut month = self.start;
        while month < self.end {
            let next = month.checked_add_months(Count::new(1)).unwrap_or(self.end);
            let (from, to) = (self.x(month), self.x(next));
            let begins_year = month == self.start || month.month() == 1;
            if begins_year {
                marks.push(line(at(from, 2.0), at(from, bottom), Ink::Grid));
                marks.extend(self.year(month));
            } else if month.month0().is_multiple_of(every) {
                marks.push(line(at(from, 18.0), at(from, bottom), Ink::Grid));
            }
            if month.month0().is_multiple_of(every) {
                let place = at(f32::midpoint(from, to), 28.0);
                let name = &names[month.month0() as usize];
                marks.push(words(place, name, SIZE, Weight::Regular, Anchor::Middle, Ink::Quiet));
            }
            month = next;
        }
        marks.push(line(at(self.left + self.width, 2.0), at(self.left + self.width, bottom), Ink::Grid));
        marks
    }

    /// Every month is named where there is room, else every third, so that no two names touch.
    fn months_apart(&self, names: &[String; 12]) -> u32 {
        let widest = names.iter().map(|name| width(Face::Sans, SIZE, name)).fold(0.0, f32::max);
        let month = self.width * 28.0 / (self.end - self.start).num_days().max(28) as f32;
        if widest + 2.0 <= month { 1 } else { 3 }
    }

    /// The number of a year over its first month; none where the next year begins too soon for it.
    fn year(&self, month: NaiveDate) -> Option<Mark> {
        let next = NaiveDate::from_ymd_opt(month.year() + 1, 1, 1).unwrap_or(self.end).min(self.end);
        let name = month.year().to_string();
        let fits = self.x(month) + 8.0 + width(Face::SansSemibold, 10.0, &name) <= self.x(next);
        let place = at(self.x(month) + 4.0, 12.0);
        fits.then(|| words(place, &name, 10.0, Weight::Semibold, Anchor::Start, Ink::Text))
    }
}
