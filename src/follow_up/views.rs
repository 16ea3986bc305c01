//! What the follow-up screens show.

use cabildo_domain::{
    ActionKey, ActionState, AgreedPlanId, CouncilId, Level, ObjectiveId, Part, PlanScope, RoleId, StakeholderId,
    follow_up::{Due, MonthPart, Urgency},
};
use cabildo_store::Progress;
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use ts_rs::TS;

use crate::roadmap::{ActionName, PlanChange, RoleName};

/// How a council's plan goes.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct FollowUpView {
    /// Whose.
    pub council: CouncilId,
    /// The day from which all is seen.
    pub today: NaiveDate,
    /// The day on which the plan was agreed last.
    pub agreed: Option<NaiveDate>,
    /// The actions by how urgent they are; groups without actions are left out.
    pub groups: Vec<FollowGroup>,
    /// What was planned and what came of it.
    pub achieved: AchievedView,
    /// When the council looks at which actions again, the next day first.
    pub reviews: Vec<NextReview>,
    /// The months of the plan up to one after today, for the monthly review: `2027-03`.
    pub months: Vec<MonthName>,
    /// The month of today, or the nearest of the plan.
    pub month: String,
}

/// Actions that are looked at for one reason.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct FollowGroup {
    /// Which reason.
    pub urgency: Urgency,
    /// What it is called.
    pub name: String,
    /// By last day; what is over: the last one first.
    pub actions: Vec<FollowedAction>,
}

/// One action and how it goes.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct FollowedAction {
    /// Which action.
    pub key: ActionKey,
    /// What is done.
    pub title: String,
    /// The name of the item it improves; may be empty.
    pub item_name: String,
    /// The one role that carries it.
    pub role: RoleId,
    /// That role's name.
    pub role_name: String,
    /// The first day it has in the plan.
    pub start: NaiveDate,
    /// The last day it has in the plan.
    pub last_day: NaiveDate,
    /// How it stands.
    pub state: ActionState,
    /// Since when somebody works on it.
    pub begun: Option<NaiveDate>,
    /// Since when it is over.
    pub ended: Option<NaiveDate>,
    /// When it is due.
    pub due: Due,
    /// Since how many days it should have begun, if it has not.
    pub late_to_begin: Option<u32>,
    /// What is due, late or done, in a few words; empty if there is time.
    pub says: String,
    /// The last thing that was noted.
    pub last: Option<ProgressView>,
    /// When the council looks at it again.
    pub next_review: Option<NaiveDate>,
}

/// Something that was noted about an action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ProgressView {
    /// How it stood from then on.
    pub state: ActionState,
    /// Since when.
    pub day: NaiveDate,
    /// What was said; may be empty.
    pub note: String,
    /// What shows that it is done; empty if it is not.
    pub shown_by: String,
    /// When it was written down.
    pub at: DateTime<Utc>,
}

impl ProgressView {
    /// The view of what was noted.
    pub(crate) fn of(progress: &Progress) -> Self {
        Self {
            state: progress.state,
            day: progress.day,
            note: progress.note.clone(),
            shown_by: progress.shown_by.clone(),
            at: progress.at,
        }
    }
}

/// One action with everything that was noted about it.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ProgressOfAction {
    /// The action.
    pub action: FollowedAction,
    /// What was noted, the newest first.
    pub notes: Vec<ProgressView>,
}

/// What was planned until today and what came of it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct AchievedView {
    /// Actions there are, without those that were stopped.
    pub actions: usize,
    /// Actions that should be done.
    pub planned: usize,
    /// Actions that are done.
    pub done: usize,
    /// Items whose actions should be done.
    pub items_planned: usize,
    /// How many of them were worked for as far as planned.
    pub items_kept: usize,
    /// The same in sentences.
    pub sentences: Vec<String>,
    /// Each item the actions are for, those behind the plan first.
    pub items: Vec<ItemAimView>,
}

/// How far the actions for one item are.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ItemAimView {
    /// The item's name.
    pub name: String,
    /// The assessment it belongs to.
    pub assessment: String,
    /// Where it stands, as the group agreed last.
    pub level: Option<Level>,
    /// The level it should have been helped to by today.
    pub planned: Option<Level>,
    /// The level the actions that are done help it to.
    pub worked_for: Option<Level>,
    /// The level at the end of the plan.
    pub at_end: Level,
}

/// When the council looks at an action again.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct NextReview {
    /// On which day.
    pub day: NaiveDate,
    /// At which actions.
    pub actions: Vec<ActionName>,
}

/// A month by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct MonthName {
    /// `2027-03`.
    pub id: String,
    /// *Marzo de 2027*.
    pub name: String,
}

/// The plans a council agreed.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct AgreedPlansView {
    /// Whose.
    pub council: CouncilId,
    /// How many actions the plan has now, which could be agreed.
    pub actions: usize,
    /// From when until when the plan goes now.
    pub span: String,
    /// The newest first.
    pub plans: Vec<AgreedPlanView>,
    /// What is different in the plan now against the newest of them.
    pub changes: Vec<PlanChange>,
}

/// A plan as it was agreed.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct AgreedPlanView {
    /// Which agreement.
    pub id: AgreedPlanId,
    /// On which day.
    pub day: NaiveDate,
    /// Who signed.
    pub signatories: Vec<String>,
    /// What was said; may be empty.
    pub note: String,
    /// From when until when.
    pub span: String,
    /// How many actions, and what they cost.
    pub about: String,
    /// Its actions, what begins first first.
    pub actions: Vec<AgreedActionView>,
}

/// An action as it was agreed.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct AgreedActionView {
    /// Which action.
    pub key: ActionKey,
    /// What is done.
    pub title: String,
    /// Who carries it.
    pub role_name: String,
    /// Its first day.
    pub start: NaiveDate,
    /// Its last day.
    pub last_day: NaiveDate,
}

/// What a committee looks at in one month.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ReviewView {
    /// Whose plan.
    pub council: CouncilId,
    /// Which month.
    pub month: MonthName,
    /// The day from which it is seen.
    pub seen_from: NaiveDate,
    /// How much there is under each heading, in a sentence.
    pub summary: String,
    /// The headings that have actions, in the order of the sheet.
    pub parts: Vec<ReviewPart>,
    /// What the committee has to decide, in sentences.
    pub decide: Vec<String>,
}

/// One heading of the monthly review.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ReviewPart {
    /// Which.
    pub part: MonthPart,
    /// What it is called.
    pub name: String,
    /// Its actions, by last day.
    pub actions: Vec<FollowedAction>,
}

/// Who has to do with a council's plan.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct RegisterView {
    /// Whose.
    pub council: CouncilId,
    /// Who follows the plan, by name.
    pub committee: Vec<StakeholderView>,
    /// Whom else it concerns, by name.
    pub others: Vec<StakeholderView>,
    /// Every role, by name.
    pub roles: Vec<RoleName>,
    /// Which role has which part in which action.
    pub matrix: PartMatrix,
}

/// Somebody who has to do with the plan.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct StakeholderView {
    /// Who.
    pub id: StakeholderId,
    /// A person or a group.
    pub name: String,
    /// Where they belong to; may be empty.
    pub organisation: String,
    /// Which role of the town hall, if one.
    pub role: Option<RoleId>,
    /// That role's name; may be empty.
    pub role_name: String,
    /// Whether they follow the plan in the committee.
    pub committee: bool,
    /// What they have to do with the plan.
    pub part: Option<Part>,
    /// How much they care: 1 little, 2 some, 3 much.
    pub interest: Option<u8>,
    /// How much they can bring about: 1 little, 2 some, 3 much.
    pub influence: Option<u8>,
    /// Whatever else; may be empty.
    pub note: String,
}

/// Which role has which part in which action (RACI).
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct PartMatrix {
    /// The roles that have a part in anything, by name.
    pub roles: Vec<RoleName>,
    /// The actions of the plan, what begins first first.
    pub actions: Vec<PartRow>,
}

/// The parts in one action.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct PartRow {
    /// Which action.
    pub key: ActionKey,
    /// What is done.
    pub title: String,
    /// The part of each role, in their order; absent: none.
    pub parts: Vec<Option<Part>>,
}

/// What other plans want, and what the council's actions do for it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct AlignmentView {
    /// Whose.
    pub council: CouncilId,
    /// The nearest plan first.
    pub objectives: Vec<ObjectiveView>,
    /// The actions of the plan, what begins first first: each can serve an objective.
    pub actions: Vec<ActionName>,
    /// Actions of the plan that serve no objective.
    pub unlinked: usize,
    /// What is missing, in sentences; empty if nothing is.
    pub sentences: Vec<String>,
}

/// What a plan wants.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ObjectiveView {
    /// Which.
    pub id: ObjectiveId,
    /// Whose plan it stands in.
    pub scope: PlanScope,
    /// That plan's name.
    pub plan: String,
    /// What it says.
    pub text: String,
    /// The actions of the council's plan that serve it; none: nothing is done for it.
    pub actions: Vec<ActionKey>,
}
