//! What each role carries week by week, and what the plan costs month by month.

use std::collections::{BTreeMap, BTreeSet};

use cabildo_domain::RoleId;
use chrono::{Datelike, Months, NaiveDate};

use super::{action::takes_hours, name};
use crate::roadmap::{
    draft::Draft,
    problem::hours_of,
    views::{ActionView, BudgetView, MoneyView, MonthMoney, RoleLoad, WeekLoad},
};

/// What each role carries, the most loaded first.
pub(super) fn loads(draft: &Draft, actions: &[ActionView], roles: &BTreeMap<RoleId, String>) -> Vec<RoleLoad> {
    let said = draft.planning.role_hours.iter().map(|(role, _)| role);
    let away = draft.planning.absences.iter().map(|it| &it.role);
    let named: BTreeSet<&RoleId> = actions.iter().map(|it| &it.role).chain(said).chain(away).collect();
    let mut loads: Vec<RoleLoad> = named.into_iter().map(|role| load(draft, actions, role, roles)).collect();
    loads.sort_by(|a, b| b.weeks.cmp(&a.weeks).then_with(|| a.name.cmp(&b.name)));
    loads
}

fn load(draft: &Draft, actions: &[ActionView], role: &RoleId, roles: &BTreeMap<RoleId, String>) -> RoleLoad {
    let own: Vec<&ActionView> = actions.iter().filter(|it| it.role == *role && takes_hours(it)).collect();
    let capacity = hours_of(draft, role);
    let week = |(monday, capacity): (&NaiveDate, &u32)| {
        let at_work = own.iter().filter(|it| it.start <= *monday && *monday <= it.end);
        WeekLoad { monday: *monday, hours: at_work.map(|it| u32::from(it.hours)).sum(), capacity: *capacity }
    };
    let said = draft.planning.role_hours.iter().find(|(it, _)| it == role).map(|(_, hours)| *hours);
    RoleLoad {
        role: role.clone(),
        name: roles.get(role).cloned().unwrap_or_default(),
        actions: own.len(),
        weeks: own.iter().map(|it| usize::from(it.weeks)).sum(),
        capacity: said.unwrap_or(draft.roadmap.role_hours),
        by_week: draft.weeks.mondays().iter().zip(&capacity).map(week).collect(),
    }
}

/// What the plan costs, by source and year and month by month.
pub(super) fn money(draft: &Draft, actions: &[ActionView]) -> MoneyView {
    let said = &draft.planning.budgets;
    let mut budgets: BTreeMap<(String, i32), BudgetView> = BTreeMap::new();
    let row = |source: &str, year| BudgetView { source: source.to_owned(), year, planned: 0, there: None };
    for it in said {
        let of_it = budgets.entry((it.source.clone(), it.year)).or_insert_with(|| row(&it.source, it.year));
        of_it.there = Some(it.amount);
    }
    for it in actions {
        let year = it.start.year();
        let of_it = budgets.entry((it.source.clone(), year)).or_insert_with(|| row(&it.source, year));
        of_it.planned += it.amount.unwrap_or(0);
        // Money nobody spoke of is none, once money of anything was spoken of.
        if !said.is_empty() {
            of_it.there.get_or_insert(0);
        }
    }
    let there_until = |year: i32| -> Option<u64> {
        (!said.is_empty()).then(|| said.iter().filter(|it| it.year <= year).map(|it| it.amount).sum())
    };
    let month = |month: NaiveDate| {
        let next = month.checked_add_months(Months::new(1)).unwrap_or(NaiveDate::MAX);
        let spent = actions.iter().filter(|it| it.start < next).filter_map(|it| it.amount).sum();
        MonthMoney { month, spent, there: there_until(month.year()) }
    };
    let unknown = actions.iter().filter(|it| it.amount.is_none()).map(|it| name(draft, &it.key));
    MoneyView {
        planned: actions.iter().filter_map(|it| it.amount).sum(),
        there: (!said.is_empty()).then(|| said.iter().map(|it| it.amount).sum()),
        budgets: budgets.into_values().filter(|it| it.planned > 0 || it.there.is_some_and(|it| it > 0)).collect(),
        by_month: months(draft).map(month).collect(),
        unknown: unknown.collect(),
    }
}

/// The first days of the months of the plan.
fn months(draft: &Draft) -> impl Iterator<Item = NaiveDate> {
    let first = draft.limits.start.with_day(1).unwrap_or(draft.limits.start);
    let end = draft.limits.end;
    (0..).map_while(move |n| first.checked_add_months(Months::new(n))).take_while(move |day| *day <= end)
}
