//! What is accepted of what a person says about the plan or an action.

use cabildo_domain::{CouncilId, RoleId, roadmap::ClosedDays};
use cabildo_store::{Absence, Action, Budget, Roadmap, Serves};

use super::asks::{ActionSheet, PlanLimits};
use crate::{
    App,
    error::{Error, Result},
    names,
};

/// More money than any town has; sums of it can still be told.
const MOST_MONEY: u64 = 1_000_000_000_000_000;

/// What the plan keeps to, as rows.
pub(super) struct Accepted {
    pub(super) roadmap: Roadmap,
    pub(super) closed: Vec<ClosedDays>,
    pub(super) role_hours: Vec<(RoleId, u16)>,
    pub(super) absences: Vec<Absence>,
    pub(super) budgets: Vec<Budget>,
}

/// What the plan keeps to, if it can.
pub(super) fn limits(council: CouncilId, limits: PlanLimits) -> Result<Accepted> {
    if !(3..=48).contains(&limits.months) {
        return Err(Error::MonthsOutOfRange(limits.months));
    }
    let stretches = limits.closed.iter().map(|it| (it.from, it.to));
    let mut stretches = stretches.chain(limits.absences.iter().map(|it| (it.from, it.to)));
    if let Some((from, to)) = stretches.find(|(from, to)| to < from) {
        return Err(Error::ClosedBackwards { from, to });
    }
    let currency = limits.currency.trim().to_uppercase();
    if currency.len() != 3 || !currency.bytes().all(|letter| letter.is_ascii_uppercase()) {
        return Err(Error::CurrencyUnknown(limits.currency));
    }
    action_hours(limits.action_hours)?;
    role_hours(limits.role_hours)?;
    amount(limits.low_amount)?;
    amount(limits.medium_amount)?;
    for it in &limits.hours_of {
        role_hours(it.hours)?;
    }
    let mut budgets: Vec<Budget> = Vec::new();
    for it in limits.budgets {
        amount(it.amount)?;
        let source = names::text(it.source)?.trim().to_owned();
        if budgets.iter().any(|known| known.source == source && known.year == it.year) {
            return Err(Error::BudgetTwice { of: source, year: it.year });
        }
        budgets.push(Budget { source, year: it.year, amount: it.amount });
    }
    Ok(Accepted {
        roadmap: Roadmap {
            council,
            start: limits.start,
            months: limits.months,
            currency,
            low_amount: limits.low_amount,
            medium_amount: limits.medium_amount,
            action_hours: limits.action_hours,
            role_hours: limits.role_hours,
            holidays: limits.holidays,
            within_term: limits.within_term,
        },
        closed: limits.closed,
        role_hours: limits.hours_of.into_iter().map(|it| (it.role, it.hours)).collect(),
        absences: limits.absences.into_iter().map(|it| Absence { role: it.role, from: it.from, to: it.to }).collect(),
        budgets,
    })
}

/// Writes what a person says about an action into its row.
pub(super) fn sheet(app: &App, action: &mut Action, sheet: ActionSheet) -> Result<()> {
    weeks(sheet.weeks)?;
    sheet.hours.map(action_hours).transpose()?;
    sheet.amount.map(amount).transpose()?;
    let roles = app.store.read().role_names(app.desk.text.language().code())?;
    let mut named = std::iter::once(&sheet.role).chain(sheet.parts.keys());
    if let Some(unknown) = named.find(|role| !roles.contains_key(role)) {
        return Err(Error::Bug(format!("no role {unknown}")));
    }
    action.title = Some(names::name(&sheet.title)?);
    action.weeks = Some(sheet.weeks);
    action.hours = sheet.hours;
    action.cost = Some(sheet.cost);
    action.amount = sheet.amount;
    action.source = Some(names::text(sheet.source)?.trim().to_owned());
    action.due = sheet.due;
    action.review = sheet.review;
    action.fields =
        sheet.fields.into_iter().map(|(field, text)| Ok((field, names::text(text)?))).collect::<Result<_>>()?;
    // Who carries it has no second part in it.
    action.parts = sheet.parts.into_iter().filter(|(role, _)| *role != sheet.role).collect();
    action.role = Some(sheet.role);
    action.serves = sheet
        .serves
        .into_iter()
        .map(|it| Serves { instrument: it.instrument, item: it.item, reaches: it.reaches })
        .collect();
    action.note = names::text(sheet.note)?;
    Ok(())
}

/// Working weeks, if an action can take so many.
pub(super) fn weeks(weeks: u8) -> Result<()> {
    if (1..=104).contains(&weeks) { Ok(()) } else { Err(Error::WeeksOutOfRange(weeks)) }
}

/// Hours a week, if an action can take so many.
pub(super) fn action_hours(hours: u16) -> Result<()> {
    if (1..=80).contains(&hours) { Ok(()) } else { Err(Error::ActionHoursOutOfRange(hours)) }
}

fn role_hours(hours: u16) -> Result<()> {
    if hours <= 400 { Ok(()) } else { Err(Error::RoleHoursOutOfRange(hours)) }
}

/// Money, if it can be added up.
pub(super) fn amount(amount: u64) -> Result<()> {
    if amount <= MOST_MONEY { Ok(()) } else { Err(Error::AmountTooLarge) }
}
