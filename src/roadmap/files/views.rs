//! What the screens show of files that come back.

use cabildo_domain::{ActionKey, roadmap::ClosedDays};
use serde::Serialize;
use ts_rs::TS;

use super::asks::PlanCell;
use crate::roadmap::views::{ActionName, RoadmapView};

/// What a calendar file says of days without work. Nothing of it is kept yet.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ClosedDaysFound {
    /// The name of the file.
    pub file: String,
    /// The days within the plan, in their order.
    pub days: Vec<FoundClosedDays>,
    /// How many events are meetings: they have a time of day.
    pub meetings: usize,
    /// What else was left out and why, a sentence for each.
    pub left_out: Vec<String>,
}

/// Closed days in a calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct FoundClosedDays {
    /// The days.
    #[serde(flatten)]
    pub days: ClosedDays,
    /// Whether the plan knows all of them already, as closed days or holidays.
    pub known: bool,
}

/// What a sheet says differently from the plan. Nothing of it is kept yet.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PlanChangesView {
    /// The name of the file.
    pub file: String,
    /// What can be taken, action by action.
    pub actions: Vec<ChangedAction>,
    /// What cannot be taken, in the order of the sheet.
    pub refused: Vec<RefusedCell>,
    /// Actions of the plan without a row; nothing happens to them.
    pub missing: Vec<ActionName>,
    /// The heads of columns that are not the plan's.
    pub left_out: Vec<String>,
}

/// An action about which the sheet says something else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ChangedAction {
    /// Which action; absent for a new one.
    pub key: Option<ActionKey>,
    /// What it is called.
    pub title: String,
    /// The row of the sheet.
    pub row: u32,
    /// Cell by cell.
    pub changes: Vec<CellChange>,
}

/// A cell that says something else than the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct CellChange {
    /// To choose it by, within this view.
    pub id: String,
    /// What its column is called.
    pub column: String,
    /// What the plan says, as people read it; may be empty.
    pub before: String,
    /// What the sheet says, as people read it; may be empty.
    pub after: String,
    /// What is sent back to take it.
    pub cell: PlanCell,
}

/// A cell of a sheet that is not taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RefusedCell {
    /// The row of the sheet; absent where only the action is known.
    pub row: Option<u32>,
    /// What the action is called; may be empty.
    pub action: String,
    /// What the column is called.
    pub column: String,
    /// What the sheet says.
    pub text: String,
    /// Why it is not taken and what to do, in a sentence.
    pub why: String,
}

/// What became of the cells that a person accepted.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PlanTakenView {
    /// The plan that follows.
    pub roadmap: RoadmapView,
    /// How many cells were taken.
    pub taken: usize,
    /// What was not taken and why.
    pub refused: Vec<RefusedCell>,
}
