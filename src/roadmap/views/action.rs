//! What the roadmap screen shows of an action.

use cabildo_domain::{
    ActionField, ActionKey, ActionState, InstrumentId, ItemId, Level, Part, RoleId, recommendation::CostBand,
};
use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

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
