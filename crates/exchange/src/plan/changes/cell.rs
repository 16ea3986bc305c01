//! What one cell says, as the program needs it.

use chrono::NaiveDate;

use super::{NewValue, WhyRefused};
use crate::{
    plan::{Column, PlanChoice, PlanFile, rows::Found, settled},
    vocabulary::plain,
};

/// Letters of one cell.
const MOST_LETTERS: usize = 5_000;
/// Working weeks, as in instruments.
const WEEKS: (u64, u64) = (1, 104);
/// Hours a week, of all who work on it.
const HOURS: (u64, u64) = (0, 2_000);
/// More than any council has, and as many digits as spreadsheets keep.
const AMOUNT: (u64, u64) = (0, 999_999_999_999_999);

/// The value of a cell of this column; none where an empty cell says nothing.
pub(super) fn value(
    plan: &PlanFile,
    key: Option<&str>,
    column: &Column,
    found: Option<&Found>,
) -> Result<Option<NewValue>, WhyRefused> {
    let text = match found {
        Some(Found::Formula(_)) => return Err(WhyRefused::Formula),
        Some(Found::Broken(_)) => return Err(WhyRefused::Broken),
        Some(Found::Text(text)) => settled(text),
        None => String::new(),
    };
    if text.chars().count() > MOST_LETTERS {
        return Err(WhyRefused::TooLong { most: MOST_LETTERS as u32 });
    }
    let value = match column {
        Column::Key | Column::Phase | Column::Item | Column::Assessment | Column::Currency => {
            return Err(WhyRefused::CannotBeChanged);
        }
        Column::Title => NewValue::Title(filled(text)?),
        Column::Start => NewValue::Start(day(&filled(text)?)?),
        Column::End => NewValue::End(day(&filled(text)?)?),
        Column::Weeks => NewValue::Weeks(number(&filled(text)?, WEEKS)?),
        Column::Hours => NewValue::Hours(number(&filled(text)?, HOURS)?),
        Column::Role => NewValue::Role(choice(&filled(text)?, &plan.roles)?),
        Column::Supports => NewValue::Supports(text),
        Column::Amount if text.is_empty() => NewValue::Amount(None),
        Column::Amount => NewValue::Amount(Some(number(&text, AMOUNT)?)),
        Column::Source => NewValue::Source(text),
        Column::CostBand => NewValue::CostBand(choice(&filled(text)?, &plan.cost_bands)?),
        Column::Needs => NewValue::Needs(needs(plan, key, &text)?),
        Column::State => NewValue::State(choice(&filled(text)?, &plan.states)?),
        Column::Field(id) => NewValue::Field { id: id.clone(), text },
        Column::Note => NewValue::Note(text),
    };
    Ok(Some(value))
}

/// Keeps the first and last day of a row up to date.
pub(super) fn note_days(value: &NewValue, start: &mut NaiveDate, end: &mut NaiveDate) {
    if let NewValue::Start(day) = value {
        *start = *day;
    }
    if let NewValue::End(day) = value {
        *end = *day;
    }
}

fn filled(text: String) -> Result<String, WhyRefused> {
    if text.is_empty() { Err(WhyRefused::Empty) } else { Ok(text) }
}

/// A day as the reader of sheets tells it. `01/02/2027` as text could be two days.
fn day(text: &str) -> Result<NaiveDate, WhyRefused> {
    let is_day = text.len() == 10 && text.bytes().all(|it| it.is_ascii_digit() || it == b'-');
    NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().filter(|_| is_day).ok_or(WhyRefused::NotADay)
}

fn number<T: TryFrom<u64>>(text: &str, (least, most): (u64, u64)) -> Result<T, WhyRefused> {
    let number = text.parse::<u64>().ok().filter(|it| (least..=most).contains(it));
    number.and_then(|it| it.try_into().ok()).ok_or(WhyRefused::NotANumber { least, most })
}

fn choice(text: &str, choices: &[PlanChoice]) -> Result<String, WhyRefused> {
    let found = choices.iter().find(|it| plain(&it.name) == plain(text));
    let allowed = || choices.iter().map(|it| it.name.clone()).collect();
    found.map(|it| it.id.clone()).ok_or_else(|| WhyRefused::NotOneOf { allowed: allowed() })
}

fn needs(plan: &PlanFile, key: Option<&str>, text: &str) -> Result<Vec<String>, WhyRefused> {
    let mut needs: Vec<String> = Vec::new();
    for written in text.split([',', ';', '\n']).map(str::trim).filter(|it| !it.is_empty()) {
        let known = plan.actions.iter().find(|it| settled(&it.key) == written && Some(it.key.as_str()) != key);
        let need = known.ok_or_else(|| WhyRefused::UnknownNeed { key: written.to_owned() })?;
        if !needs.contains(&need.key) {
            needs.push(need.key.clone());
        }
    }
    Ok(needs)
}
