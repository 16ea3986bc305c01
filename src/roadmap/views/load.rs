//! What the roadmap screen shows of hours and money.

use cabildo_domain::RoleId;
use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use super::ActionName;

/// What a role carries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RoleLoad {
    /// Which role.
    pub role: RoleId,
    /// Its name.
    pub name: String,
    /// How many actions.
    pub actions: usize,
    /// Working weeks of all its actions together.
    pub weeks: usize,
    /// The hours a week it has.
    pub capacity: u16,
    /// What it carries and what it has in each working week of the plan.
    pub by_week: Vec<WeekLoad>,
}

/// What a role carries in one week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct WeekLoad {
    /// The Monday.
    pub monday: NaiveDate,
    /// Hours its actions take.
    pub hours: u32,
    /// Hours it has; 0 while it is away.
    pub capacity: u32,
}

/// What the plan costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct MoneyView {
    /// What all actions cost.
    pub planned: u64,
    /// What there is; absent if nobody has said, and money sets no limit.
    pub there: Option<u64>,
    /// By source and year.
    pub budgets: Vec<BudgetView>,
    /// What is spent up to the end of each month of the plan, and what there is up to the end of its year.
    pub by_month: Vec<MonthMoney>,
    /// Actions of high cost of which nobody has said how much.
    pub unknown: Vec<ActionName>,
}

/// The money of one source in one year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct BudgetView {
    /// Where it comes from; may be empty.
    pub source: String,
    /// The year.
    pub year: i32,
    /// What actions that start in it cost.
    pub planned: u64,
    /// What there is; absent if nobody has said.
    pub there: Option<u64>,
}

/// Money up to the end of a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct MonthMoney {
    /// Its first day.
    pub month: NaiveDate,
    /// What is spent until its end.
    pub spent: u64,
    /// What there is until the end of its year; absent if nobody has said.
    pub there: Option<u64>,
}
