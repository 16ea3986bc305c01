//! What the roadmap screen shows.

use cabildo_domain::{
    ActionField, ActionKey, ActionState, AssessmentId, CouncilId, InstrumentId, ItemId, Level, Part, RoleId, RoundId,
    recommendation::CostBand,
    roadmap::{ClosedDays, Phase},
};
use cabildo_store::Reader;
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use ts_rs::TS;

use super::asks::PlanLimits;
use crate::{app::Desk, error::Result};

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

/// One action in its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ActionView {
    /// Which action.
    pub key: ActionKey,
    /// What is done.
    pub title: String,
    /// The item it improves.
    pub item: Option<ItemId>,
    /// That item's name.
    pub item_name: String,
    /// The assessments that asked for it; empty for an own action that serves none.
    pub assessment: String,
    /// Everything it serves: its own item first.
    pub serves: Vec<ServedItem>,
    /// Where the item stands.
    pub level: Option<Level>,
    /// The level it helps to reach.
    pub reaches: Option<Level>,
    /// The colours of these two, 1 to 5.
    pub shades: Option<[u8; 2]>,
    /// A Monday, or the day on which it really began.
    pub start: NaiveDate,
    /// A Friday, or the day on which it was really done.
    pub end: NaiveDate,
    /// Working weeks.
    pub weeks: u8,
    /// Hours a week.
    pub hours: u16,
    /// The one role that carries it.
    pub role: RoleId,
    /// That role's name.
    pub role_name: String,
    /// Who has a part in it beside that role, by name.
    pub parts: Vec<RolePart>,
    /// What it costs.
    pub cost: CostBand,
    /// What it costs in the plan's currency; absent for high cost of which nobody has said how much.
    pub amount: Option<u64>,
    /// Whether the council said the amount itself.
    pub amount_said: bool,
    /// Whether the council said the hours itself.
    pub hours_said: bool,
    /// Where the money comes from; may be empty.
    pub source: String,
    /// Whether the council said so itself; else it is the plan's usual source.
    pub source_said: bool,
    /// Every text of the sheet that is not empty, in the order of the sheet.
    pub fields: Vec<FieldText>,
    /// The SDG targets of the items it serves, three at most.
    pub sdg: Vec<String>,
    /// The principles of the items it serves, by name.
    pub principles: Vec<String>,
    /// The day the council fixed.
    pub fixed: Option<NaiveDate>,
    /// The day by which it must have ended.
    pub due: Option<NaiveDate>,
    /// The day on which the council looks at it again.
    pub review: Option<NaiveDate>,
    /// What must be finished before.
    pub needs: Vec<ActionName>,
    /// What waits for it.
    pub unlocks: Vec<ActionName>,
    /// Whether it is here only because others need it.
    pub added: bool,
    /// Why it is in the plan, in sentences.
    pub why: Vec<String>,
    /// Why not earlier, in a sentence.
    pub held_by: String,
    /// Whether the council thought of it itself.
    pub own: bool,
    /// Whether the council included it by hand.
    pub included: bool,
    /// Whether the council changed what the instrument proposes; that can be taken back.
    pub edited: bool,
    /// The council's notes.
    pub note: String,
    /// How it stands.
    pub state: ActionState,
    /// Since when somebody works on it.
    pub begun: Option<NaiveDate>,
    /// Since when it is over.
    pub ended: Option<NaiveDate>,
}

/// An item an action serves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ServedItem {
    /// In which questionnaire.
    pub instrument: InstrumentId,
    /// Which item.
    pub item: ItemId,
    /// Its name.
    pub name: String,
    /// The assessment it belongs to.
    pub assessment: String,
    /// The level it helps to reach.
    pub reaches: Level,
    /// Whether the council said so itself and can take it back.
    pub said: bool,
}

/// A role and its part in an action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RolePart {
    /// Which role.
    pub role: RoleId,
    /// Its name.
    pub name: String,
    /// Its part.
    pub part: Part,
}

/// One text of an action's sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct FieldText {
    /// Which.
    pub field: ActionField,
    /// What it is called.
    pub name: String,
    /// What stands there; may be empty.
    pub text: String,
    /// Whether the instrument proposes it and the council left it.
    pub proposed: bool,
}

/// An action by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ActionName {
    /// Which action.
    pub key: ActionKey,
    /// What is done.
    pub title: String,
    /// The name of the item it improves.
    pub item_name: String,
}

/// An action that is not in the plan although it is wanted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct LeftOutAction {
    /// Which action.
    #[serde(flatten)]
    pub action: ActionName,
    /// Whether the council thought of it itself.
    pub own: bool,
    /// Why it is out and what would bring it in, in a sentence.
    pub why: String,
}

/// A target that no advice reaches.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct UnreachableTarget {
    /// Which item.
    pub item: ItemId,
    /// Its name.
    pub name: String,
    /// Where it should be.
    pub target: Level,
}

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
    /// By week, as [`RoadmapView`] has them between start and end: what it carries and what it has.
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
