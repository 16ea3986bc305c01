//! What the follow-up screens ask for.

use cabildo_domain::{ActionKey, ActionState, CouncilId, ObjectiveId, Part, PlanScope, RoleId, StakeholderId};
use chrono::NaiveDate;
use serde::Deserialize;
use ts_rs::TS;

/// The plan as it stands now is agreed.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct AgreePlan {
    /// Whose plan.
    pub council: CouncilId,
    /// On which day; not one to come.
    pub day: NaiveDate,
    /// Who signs, one to a line; may be empty.
    pub signatories: String,
    /// What was said; may be empty.
    pub note: String,
}

/// How an action goes.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct NoteProgress {
    /// Whose plan.
    pub council: CouncilId,
    /// Which action.
    pub key: ActionKey,
    /// How it stands from then on; proposed or agreed: it is to begin again.
    pub state: ActionState,
    /// Since when; not a day to come.
    pub day: NaiveDate,
    /// What was said; why, if it was stopped.
    pub note: String,
    /// What shows that it is done; only looked at then.
    pub shown_by: String,
}

/// One month of a council's plan.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct OfMonth {
    /// Whose plan.
    pub council: CouncilId,
    /// Which month: `2027-03`.
    pub month: String,
}

/// What is known of a stakeholder.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct KeepStakeholder {
    /// Whose plan.
    pub council: CouncilId,
    /// Who; absent: somebody new.
    pub id: Option<StakeholderId>,
    /// A person or a group; never empty.
    pub name: String,
    /// Where they belong to; may be empty.
    pub organisation: String,
    /// Which role of the town hall, if one.
    pub role: Option<RoleId>,
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

/// One stakeholder.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[ts(export)]
pub struct OfStakeholder {
    /// Who.
    pub stakeholder: StakeholderId,
}

/// What is known of an objective.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct KeepObjective {
    /// Who wants to align with it.
    pub council: CouncilId,
    /// Which; absent: a new one.
    pub id: Option<ObjectiveId>,
    /// Whose plan it stands in.
    pub scope: PlanScope,
    /// That plan's name; never empty.
    pub plan: String,
    /// What it says; never empty.
    pub text: String,
}

/// One objective.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[ts(export)]
pub struct OfObjective {
    /// Which.
    pub objective: ObjectiveId,
}

/// Whether an action serves an objective.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct LinkObjective {
    /// Which objective.
    pub objective: ObjectiveId,
    /// Which action of the plan.
    pub key: ActionKey,
    /// Whether it does from now on.
    pub linked: bool,
}
