//! What the roadmap screen shows.

use cabildo_domain::{
    ActionKey, AssessmentId, CouncilId, InstrumentId, ItemId, Level, RoleId, RoundId,
    roadmap::{ClosedDays, Phase},
};
use cabildo_store::Reader;
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use ts_rs::TS;

use super::asks::PlanLimits;
use crate::{app::Desk, error::Result};

mod action;
mod load;

pub use action::*;
pub use load::*;

/// A council's roadmap.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RoadmapView {
    /// Whose.
    pub council: CouncilId,
    /// Its name.
    pub council_name: String,
    /// What the plan keeps to.
    pub limits: PlanLimits,
    /// Its last day: that of the horizon, or of the term of office if all must end with it.
    pub end: NaiveDate,
    /// The last day of the term of office.
    pub term_ends: Option<NaiveDate>,
    /// What the country's calendar says for the time of the plan.
    pub holidays: HolidaysView,
    /// The Mondays of the weeks in which nobody works.
    pub closed_weeks: Vec<NaiveDate>,
    /// The council's assessments, and which of them the plan draws on.
    pub sources: Vec<PlanSource>,
    /// The three phases, with their actions by start.
    pub phases: Vec<PhaseView>,
    /// What each role carries, the most loaded first; also roles that carry nothing of which something is said.
    pub loads: Vec<RoleLoad>,
    /// What the plan costs.
    pub money: MoneyView,
    /// What found no place, or cannot start.
    pub left_out: Vec<LeftOutAction>,
    /// What the council does not want.
    pub excluded: Vec<ActionName>,
    /// Advice that nobody asked for, and that can be included.
    pub others: Vec<ActionName>,
    /// Targets that no advice reaches: they need an action of the council's own.
    pub unreachable: Vec<UnreachableTarget>,
    /// Every role, by name.
    pub roles: Vec<RoleName>,
    /// What the person should know, in sentences.
    pub warnings: Vec<String>,
    /// How good the plan is; absent until it was worked out for what the plan keeps to now.
    pub quality: Option<PlanQuality>,
    /// What the last change changed in the plan, one sentence for each action; empty on opening.
    pub changes: Vec<PlanChange>,
    /// Whether the last change can be taken back.
    pub can_undo: bool,
    /// Whether what was taken back can be done again.
    pub can_redo: bool,
}

/// How good the plan is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PlanQuality {
    /// No plan is better by more than so many percent.
    pub at_most_better: u32,
    /// When that was worked out.
    pub at: DateTime<Utc>,
}

/// What became different for one action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PlanChange {
    /// Which action.
    pub key: ActionKey,
    /// What is done.
    pub title: String,
    /// What became different, in a sentence.
    pub what: String,
}

/// What the country's calendar says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct HolidaysView {
    /// The country: `EC`; may be empty.
    pub country: String,
    /// Whether its holidays are known.
    pub known: bool,
    /// The last day that is known, if the plan goes beyond it.
    pub runs_out: Option<NaiveDate>,
    /// The holidays on working days during the plan.
    pub days: Vec<ClosedDays>,
}

/// An assessment the plan can draw on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PlanSource {
    /// Which assessment.
    pub assessment: AssessmentId,
    /// Its name.
    pub title: String,
    /// The round whose gaps count: the newest with anything settled.
    pub round: String,
    /// The same round, to look at its results.
    pub round_id: RoundId,
    /// Its open gaps.
    pub gaps: usize,
    /// Whether the plan draws on it.
    pub drawn: bool,
    /// What its items are called, for actions that serve them.
    pub items: Vec<SourceItem>,
}

/// An item an action can serve.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SourceItem {
    /// In which questionnaire.
    pub instrument: InstrumentId,
    /// Which item.
    pub item: ItemId,
    /// Its name.
    pub name: String,
    /// Where it stands.
    pub level: Level,
    /// Where it should be, if that is higher.
    pub target: Option<Level>,
    /// The highest level there is.
    pub highest: Level,
}

/// One part of the plan.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct PhaseView {
    /// Which part.
    pub phase: Phase,
    /// By start.
    pub actions: Vec<ActionView>,
}

/// What a role is called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RoleName {
    /// Which role.
    pub id: RoleId,
    /// Its name.
    pub name: String,
}

impl RoleName {
    /// Every role, by name.
    ///
    /// # Errors
    /// The disk refuses.
    pub(crate) fn all(desk: &Desk, db: &Reader<'_>) -> Result<Vec<Self>> {
        let names = db.role_names(desk.text.language().code())?;
        let mut names: Vec<Self> = names.into_iter().map(|(id, name)| Self { id, name }).collect();
        names.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(names)
    }
}

/// What came of an attempt to move an action.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct MovedView {
    /// The plan that follows; absent if the move was refused.
    pub roadmap: Option<RoadmapView>,
    /// What it would break, one sentence each; empty if it was done.
    pub breaks: Vec<String>,
    /// Whether the others could be arranged around it.
    pub arrangeable: bool,
}

/// How far the search for a better plan is.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ImprovingView {
    /// Whether it still goes on.
    pub running: bool,
    /// How much of its work is done, in percent.
    pub done: u32,
    /// How much better the plan has become, in percent.
    pub better_by: u32,
    /// No plan is better than the one found by more than so many percent; absent until that is known.
    pub at_most_better: Option<u32>,
    /// The plan that follows, once the search is over; absent if it was not for this council.
    pub roadmap: Option<RoadmapView>,
}
