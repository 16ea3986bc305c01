//! What is accepted of what a person says about the plan or an action.

use std::collections::{BTreeMap, BTreeSet};

use cabildo_domain::{CouncilId, RoleId, roadmap::ClosedDays};
use cabildo_store::{Absence, Budget, Roadmap};

use super::asks::PlanLimits;
use crate::{
    error::{Error, Result},
    names,
};

mod action;

pub(super) use action::{improves, sheet};

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
pub(super) fn limits(council: CouncilId, limits: PlanLimits, roles: &BTreeMap<RoleId, String>) -> Result<Accepted> {
    if !(3..=48).contains(&limits.months) {
        return Err(Error::MonthsOutOfRange(limits.months));
    }
    if let Some(ClosedDays { from, to, .. }) = limits.closed.iter().find(|it| it.to < it.from) {
        return Err(Error::ClosedBackwards { from: *from, to: *to });
    }
    if let Some(away) = limits.absences.iter().find(|it| it.to < it.from) {
        return Err(Error::AwayBackwards { from: away.from, to: away.to });
    }
    let named = limits.hours_of.iter().map(|it| &it.role).chain(limits.absences.iter().map(|it| &it.role));
    known_roles(named, roles)?;
    let closed = limits.closed.into_iter().map(closed).collect::<Result<_>>()?;
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
    // Who is said twice has the hours that were said last, and is away once.
    let hours: BTreeMap<RoleId, u16> = limits.hours_of.into_iter().map(|it| (it.role, it.hours)).collect();
    let away: BTreeSet<_> = limits.absences.into_iter().map(|it| (it.role, it.from, it.to)).collect();
    let mut budgets: Vec<Budget> = Vec::new();
    for it in limits.budgets {
        amount(it.amount)?;
        let source = names::name_or(&it.source, String::new)?;
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
        closed,
        role_hours: hours.into_iter().collect(),
        absences: away.into_iter().map(|(role, from, to)| Absence { role, from, to }).collect(),
        budgets,
    })
}

fn closed(days: ClosedDays) -> Result<ClosedDays> {
    Ok(ClosedDays { name: names::name_or(&days.name, String::new)?, ..days })
}

fn known_roles<'a>(mut named: impl Iterator<Item = &'a RoleId>, roles: &BTreeMap<RoleId, String>) -> Result<()> {
    match named.find(|role| !roles.contains_key(role)) {
        None => Ok(()),
        Some(unknown) => Err(Error::Bug(format!("no role {unknown}"))),
    }
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
