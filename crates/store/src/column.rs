//! How values stand in columns: ids and dates as text, moments to the millisecond.

use cabildo_domain::{Part, recommendation::CostBand};
use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use rusqlite::{Row, types::FromSqlError};
use uuid::Uuid;

/// A moment as it is written: always the same length, so that text sorts by time.
pub(crate) fn written(moment: DateTime<Utc>) -> String {
    moment.to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// A day as it is written.
pub(crate) fn written_day(day: NaiveDate) -> String {
    day.to_string()
}

/// The id of something people made.
pub(crate) fn uuid(row: &Row<'_>, column: &str) -> rusqlite::Result<Uuid> {
    let text: String = row.get(column)?;
    Uuid::parse_str(&text).map_err(|error| not_that(row, column, error))
}

/// A day.
pub(crate) fn date(row: &Row<'_>, column: &str) -> rusqlite::Result<NaiveDate> {
    let text: String = row.get(column)?;
    text.parse().map_err(|error: chrono::ParseError| not_that(row, column, error))
}

/// A day that may be missing.
pub(crate) fn maybe_date(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<NaiveDate>> {
    if is_null(row, column)? { Ok(None) } else { date(row, column).map(Some) }
}

/// A moment.
pub(crate) fn moment(row: &Row<'_>, column: &str) -> rusqlite::Result<DateTime<Utc>> {
    let text: String = row.get(column)?;
    text.parse().map_err(|error: chrono::ParseError| not_that(row, column, error))
}

/// A moment that may be missing.
pub(crate) fn maybe_moment(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<DateTime<Utc>>> {
    if is_null(row, column)? { Ok(None) } else { moment(row, column).map(Some) }
}

/// One of a few words. `all` lists the values, `word` says how each is written.
pub(crate) fn word<T: Copy>(
    row: &Row<'_>,
    column: &str,
    all: &[T],
    word: fn(T) -> &'static str,
) -> rusqlite::Result<T> {
    let text: String = row.get(column)?;
    let value = all.iter().copied().find(|value| word(*value) == text);
    value.ok_or_else(|| not_that(row, column, FromSqlError::InvalidType))
}

/// One of a few words that may be missing.
pub(crate) fn maybe_word<T: Copy>(
    row: &Row<'_>,
    column: &str,
    all: &[T],
    written: fn(T) -> &'static str,
) -> rusqlite::Result<Option<T>> {
    if is_null(row, column)? { Ok(None) } else { word(row, column, all, written).map(Some) }
}

/// A count, or a place in a list.
pub(crate) fn count(row: &Row<'_>, column: &str) -> rusqlite::Result<usize> {
    let number: i64 = row.get(column)?;
    usize::try_from(number).map_err(|error| not_that(row, column, error))
}

/// Every cost band, as [`word`] wants them.
pub(crate) const COSTS: [CostBand; 3] = [CostBand::Low, CostBand::Medium, CostBand::High];

/// How a cost band is written, in instruments as in actions.
pub(crate) fn cost_word(cost: CostBand) -> &'static str {
    match cost {
        CostBand::Low => "low",
        CostBand::Medium => "medium",
        CostBand::High => "high",
    }
}

/// Every part somebody can have, as [`word`] wants them.
pub(crate) const PARTS: [Part; 4] = [Part::Accountable, Part::Supports, Part::Consulted, Part::Informed];

/// How a part is written, at an action as in the register.
pub(crate) fn part_word(part: Part) -> &'static str {
    match part {
        Part::Accountable => "accountable",
        Part::Supports => "supports",
        Part::Consulted => "consulted",
        Part::Informed => "informed",
    }
}

/// The refusal of a value that is not what its column promises.
pub(crate) fn not_that(
    row: &Row<'_>,
    column: &str,
    why: impl std::error::Error + Send + Sync + 'static,
) -> rusqlite::Error {
    let place = row.as_ref().column_index(column).unwrap_or_default();
    rusqlite::Error::FromSqlConversionFailure(place, rusqlite::types::Type::Text, Box::new(why))
}

fn is_null(row: &Row<'_>, column: &str) -> rusqlite::Result<bool> {
    Ok(row.get_ref(column)? == rusqlite::types::ValueRef::Null)
}
