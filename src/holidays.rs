//! Days on which the offices of a whole country are closed.
//!
//! They come with the program as dated files, one for each country
//! (`assets/holidays`, made by `scripts/holidays`), because nothing here asks
//! the internet. The files end; a plan that goes further is told so.

use std::sync::LazyLock;

use chrono::NaiveDate;
use include_dir::{Dir, include_dir};
use serde::Deserialize;

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/holidays");

/// The national public holidays of one country.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Calendar {
    /// Two letters, ISO 3166.
    pub country: String,
    /// The language of the names, two letters; the country's own.
    pub language: String,
    /// The first year that is known, from its first day.
    pub first_year: i32,
    /// The last year that is known, to its last day.
    pub last_year: i32,
    /// Each day with its name, in order, each day once. A day that can only be
    /// estimated, because it follows the moon, says so in its name.
    pub days: Vec<(NaiveDate, String)>,
}

impl Calendar {
    /// The holidays from one day to another, both included.
    pub fn between(&self, from: NaiveDate, to: NaiveDate) -> impl Iterator<Item = &(NaiveDate, String)> {
        self.days.iter().filter(move |(day, _)| (from..=to).contains(day))
    }
}

/// The holidays of a country, by its two letters; none where they are not known.
pub fn of(country: &str) -> Option<&'static Calendar> {
    // A test sees to it that every shipped file can be read.
    static CALENDARS: LazyLock<Vec<Calendar>> =
        LazyLock::new(|| texts().filter_map(|(_, text)| toml::from_str(text).ok()).collect());
    CALENDARS.iter().find(|calendar| calendar.country == country)
}

/// The last day whose holidays are known, where a plan goes beyond it.
pub fn runs_out(calendar: &Calendar, plan_end: NaiveDate) -> Option<NaiveDate> {
    let last = NaiveDate::from_ymd_opt(calendar.last_year, 12, 31)?;
    (plan_end > last).then_some(last)
}

/// The shipped files, by name.
fn texts() -> impl Iterator<Item = (&'static str, &'static str)> {
    FILES.files().filter_map(|file| {
        let country = file.path().to_str()?.strip_suffix(".toml")?;
        Some((country, file.contents_utf8()?))
    })
}

#[cfg(test)]
mod tests;
