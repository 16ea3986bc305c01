//! What the roadmap screen shows, and what it asks for.

use cabildo_domain::{
    ActionKey, AssessmentId, CouncilId, ItemId, Level, RoleId,
    recommendation::CostBand,
    roadmap::{ClosedDays, Phase},
};
use cabildo_store::Reader;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{app::Desk, error::Result, results::Picture};

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
    /// Its last day.
    pub end: NaiveDate,
    /// The last day of the term of office.
    pub term_ends: Option<NaiveDate>,
    /// The council's assessments, and which of them the plan draws on.
    pub sources: Vec<PlanSource>,
    /// The three phases, with their actions by start.
    pub phases: Vec<PhaseView>,
    /// All actions in time.
    pub timeline: Picture,
    /// What each role carries, the most loaded first.
    pub loads: Vec<RoleLoad>,
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
}

/// What the plan keeps to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PlanLimits {
    /// Its first day.
    pub start: NaiveDate,
    /// How long it lasts, 3 to 48 months.
    pub months: u8,
    /// Days on which the town hall is closed.
    pub closed: Vec<ClosedDays>,
}

/// An assessment the plan can draw on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PlanSource {
    /// Which assessment.
    pub assessment: AssessmentId,
    /// Its name.
    pub title: String,
    /// The round whose gaps count: the newest with anything settled.
    pub round: String,
    /// Its open gaps.
    pub gaps: usize,
    /// Whether the plan draws on it.
    pub drawn: bool,
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
    /// The assessment that asked for it; empty for an own action.
    pub assessment: String,
    /// Where the item stands.
    pub level: Option<Level>,
    /// The level it helps to reach.
    pub reaches: Option<Level>,
    /// The colours of these two, 1 to 5.
    pub shades: Option<[u8; 2]>,
    /// A Monday.
    pub start: NaiveDate,
    /// A Friday.
    pub end: NaiveDate,
    /// Working weeks.
    pub weeks: u8,
    /// The one role that carries it.
    pub role: RoleId,
    /// That role's name.
    pub role_name: String,
    /// What it costs.
    pub cost: CostBand,
    /// What is there when it is done; may be empty, like the next two.
    pub product: String,
    /// What is counted to see it.
    pub indicator: String,
    /// What somebody does first.
    pub first_step: String,
    /// The day the council fixed.
    pub fixed: Option<NaiveDate>,
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
    /// Whether the council changed what the instrument proposes.
    pub edited: bool,
    /// The council's notes.
    pub note: String,
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
#[ts(export)]
pub struct LeftOutAction {
    /// Which action.
    #[serde(flatten)]
    pub action: ActionName,
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

/// A change of what the plan keeps to.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct PlanWithin {
    /// Whose plan.
    pub council: CouncilId,
    /// What it keeps to from now on.
    pub limits: PlanLimits,
}

/// Which assessments the plan draws on.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct DrawOn {
    /// Whose plan.
    pub council: CouncilId,
    /// At least one.
    pub assessments: Vec<AssessmentId>,
}

/// Whether the council wants an action.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct ChooseAction {
    /// Whose plan.
    pub council: CouncilId,
    /// Which action.
    pub key: ActionKey,
    /// What is chosen.
    pub choice: Choice,
}

/// What the council chose about an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum Choice {
    /// As the gaps say.
    Suggested,
    /// In, whatever the gaps say.
    Included,
    /// Out, whatever the gaps say.
    Excluded,
}

/// A change to an action.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct EditAction {
    /// Whose plan.
    pub council: CouncilId,
    /// Which action.
    pub key: ActionKey,
    /// What is known of it from now on.
    pub sheet: ActionSheet,
}

/// What the council says about an action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ActionSheet {
    /// What is done; never empty.
    pub title: String,
    /// The one role that carries it.
    pub role: RoleId,
    /// Working weeks, 1 to 104.
    pub weeks: u8,
    /// What it costs.
    pub cost: CostBand,
    /// The council's notes; may be empty.
    pub note: String,
}

/// The day an action should start.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct MoveAction {
    /// Whose plan.
    pub council: CouncilId,
    /// Which action.
    pub key: ActionKey,
    /// Absent: as early as it fits.
    pub day: Option<NaiveDate>,
}

/// An action the council thought of itself.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct AddAction {
    /// Whose plan.
    pub council: CouncilId,
    /// What is done.
    pub sheet: ActionSheet,
    /// The item it improves, of any assessment the plan draws on.
    pub item: Option<ItemId>,
    /// What must be finished before.
    pub after: Vec<ActionKey>,
}
