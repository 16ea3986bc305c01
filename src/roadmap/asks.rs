//! What the roadmap screen asks for.

use std::collections::BTreeMap;

use cabildo_domain::{
    ActionField, ActionKey, AssessmentId, CouncilId, InstrumentId, ItemId, Level, Part, RoleId,
    recommendation::CostBand, roadmap::ClosedDays,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the plan keeps to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PlanLimits {
    /// Its first day.
    pub start: NaiveDate,
    /// How long it lasts, 3 to 48 months.
    pub months: u8,
    /// Whether all must end with the term of office.
    pub within_term: bool,
    /// Days on which the town hall is closed, beside holidays.
    pub closed: Vec<ClosedDays>,
    /// Whether the country's holidays are days without work.
    pub holidays: bool,
    /// In which money: `USD`, three capital letters.
    pub currency: String,
    /// What an action of low cost comes to.
    pub low_amount: u64,
    /// What an action of medium cost comes to.
    pub medium_amount: u64,
    /// Hours a week an action takes, 1 to 80.
    pub action_hours: u16,
    /// Hours a week a role has, 0 to 400.
    pub role_hours: u16,
    /// The same for single roles.
    pub hours_of: Vec<RoleHours>,
    /// When roles are away.
    pub absences: Vec<RoleAbsence>,
    /// Money by source and year; none at all means that money sets no limit.
    pub budgets: Vec<YearBudget>,
}

/// The hours a week of one role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RoleHours {
    /// Which role.
    pub role: RoleId,
    /// How many hours, 0 to 400: a role may be several people.
    pub hours: u16,
}

/// A role is away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RoleAbsence {
    /// Which role.
    pub role: RoleId,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
}

/// Money of one source for one year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct YearBudget {
    /// Where it comes from; may be empty.
    pub source: String,
    /// The calendar year in which actions start that are paid from it.
    pub year: i32,
    /// How much, in the plan's currency.
    pub amount: u64,
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

/// One action of a council.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct OfAction {
    /// Whose plan.
    pub council: CouncilId,
    /// Which action.
    pub key: ActionKey,
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

impl From<Choice> for cabildo_store::Choice {
    fn from(choice: Choice) -> Self {
        match choice {
            Choice::Suggested => Self::Suggested,
            Choice::Included => Self::Included,
            Choice::Excluded => Self::Excluded,
        }
    }
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
    /// Hours a week, 1 to 80; absent: as the plan reckons.
    #[serde(default)]
    pub hours: Option<u16>,
    /// What it costs.
    pub cost: CostBand,
    /// What it costs in the plan's currency; absent: as the plan reckons for that cost.
    #[serde(default)]
    pub amount: Option<u64>,
    /// Where the money comes from; may be empty.
    #[serde(default)]
    pub source: String,
    /// The day by which it must have ended.
    #[serde(default)]
    pub due: Option<NaiveDate>,
    /// The day on which the council looks at it again.
    #[serde(default)]
    pub review: Option<NaiveDate>,
    /// The texts of the sheet; what is absent is as the instrument says.
    #[serde(default)]
    #[ts(as = "Option<BTreeMap<ActionField, String>>", optional)]
    pub fields: BTreeMap<ActionField, String>,
    /// Who has a part in it beside the role that carries it.
    #[serde(default)]
    #[ts(as = "Option<BTreeMap<RoleId, Part>>", optional)]
    pub parts: BTreeMap<RoleId, Part>,
    /// Items it serves beside its own.
    #[serde(default)]
    #[ts(as = "Option<Vec<ServesItem>>", optional)]
    pub serves: Vec<ServesItem>,
    /// The council's notes; may be empty.
    pub note: String,
}

/// An item an action serves, as the council says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ServesItem {
    /// In which questionnaire.
    pub instrument: InstrumentId,
    /// Which item.
    pub item: ItemId,
    /// The level it helps to reach.
    pub reaches: Level,
}

/// The day an action should start.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct MoveAction {
    /// Whose plan.
    pub council: CouncilId,
    /// Which action.
    pub key: ActionKey,
    /// Absent: as the plan finds best.
    pub day: Option<NaiveDate>,
    /// Whether the others are arranged around it; else it is refused where it breaks something.
    #[serde(default)]
    pub arrange: bool,
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
    /// The level it helps that item to reach; absent: its target.
    #[serde(default)]
    pub reaches: Option<Level>,
    /// What must be finished before.
    pub after: Vec<ActionKey>,
}

/// A day of a council's plan.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct OfDay {
    /// Whose plan.
    pub council: CouncilId,
    /// Which day; absent: the last.
    pub day: Option<NaiveDate>,
}
