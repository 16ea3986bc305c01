//! What a person accepts of a sheet that came back.

use cabildo_domain::{ActionField, ActionKey, ActionState, CouncilId, RoleId, recommendation::CostBand};
use cabildo_exchange::plan::{Column, NewAction, NewValue};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::heads::{COSTS, STATES, cost_id, field, state_id};

/// The cells of a sheet that a person accepted.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct TakePlanChanges {
    /// Whose plan.
    pub council: CouncilId,
    /// Which cells, in the order of the sheet.
    pub changes: Vec<PlanCell>,
}

/// A cell of a sheet that says something else than the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PlanCell {
    /// Which action; absent for a new one.
    pub key: Option<ActionKey>,
    /// What the plan said when the sheet was compared with it; empty for a new action.
    pub before: String,
    /// What the sheet says.
    pub value: PlanValue,
}

/// What a cell of a sheet says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[ts(export)]
pub enum PlanValue {
    /// What is done.
    Title {
        /// In words.
        text: String,
    },
    /// The first day.
    Start {
        /// Which day.
        day: NaiveDate,
    },
    /// The last day.
    End {
        /// Which day.
        day: NaiveDate,
    },
    /// Working weeks.
    Weeks {
        /// How many.
        weeks: u8,
    },
    /// Hours a week.
    Hours {
        /// How many.
        hours: u16,
    },
    /// Who is accountable.
    Role {
        /// Which role.
        role: RoleId,
    },
    /// Who helps.
    Supports {
        /// The names of roles.
        text: String,
    },
    /// What it costs.
    Amount {
        /// In the plan's currency; absent: as the plan reckons.
        amount: Option<u64>,
    },
    /// Where the money comes from.
    Source {
        /// In words.
        text: String,
    },
    /// What it roughly costs.
    Cost {
        /// How much.
        cost: CostBand,
    },
    /// What must be finished before.
    Needs {
        /// Which actions.
        keys: Vec<ActionKey>,
    },
    /// How it stands.
    State {
        /// How.
        state: ActionState,
    },
    /// A text of its sheet.
    Field {
        /// Which.
        field: ActionField,
        /// What it says.
        text: String,
    },
    /// The council's notes.
    Note {
        /// In words.
        text: String,
    },
    /// A new action of the council's own.
    Action {
        /// What is done.
        title: String,
        /// What else its row says.
        values: Vec<PlanValue>,
    },
}

impl PlanValue {
    /// The same from a sheet; none where the sheet has a word that is none of ours.
    pub(super) fn of(value: NewValue) -> Option<Self> {
        Some(match value {
            NewValue::Title(text) => Self::Title { text },
            NewValue::Start(day) => Self::Start { day },
            NewValue::End(day) => Self::End { day },
            NewValue::Weeks(weeks) => Self::Weeks { weeks },
            NewValue::Hours(hours) => Self::Hours { hours },
            NewValue::Role(role) => Self::Role { role: RoleId(role) },
            NewValue::Supports(text) => Self::Supports { text },
            NewValue::Amount(amount) => Self::Amount { amount },
            NewValue::Source(text) => Self::Source { text },
            NewValue::CostBand(id) => Self::Cost { cost: COSTS.into_iter().find(|it| cost_id(*it) == id)? },
            NewValue::Needs(keys) => Self::Needs { keys: keys.into_iter().map(ActionKey).collect() },
            NewValue::State(id) => Self::State { state: STATES.into_iter().find(|it| state_id(*it) == id)? },
            NewValue::Field { id, text } => Self::Field { field: field(&id)?, text },
            NewValue::Note(text) => Self::Note { text },
            NewValue::Action(NewAction { title, values }) => {
                Self::Action { title, values: values.into_iter().map(Self::of).collect::<Option<_>>()? }
            }
        })
    }

    /// In which column it stands; a new action in that of the title.
    pub(super) fn column(&self) -> Column {
        match self {
            Self::Title { .. } | Self::Action { .. } => Column::Title,
            Self::Start { .. } => Column::Start,
            Self::End { .. } => Column::End,
            Self::Weeks { .. } => Column::Weeks,
            Self::Hours { .. } => Column::Hours,
            Self::Role { .. } => Column::Role,
            Self::Supports { .. } => Column::Supports,
            Self::Amount { .. } => Column::Amount,
            Self::Source { .. } => Column::Source,
            Self::Cost { .. } => Column::CostBand,
            Self::Needs { .. } => Column::Needs,
            Self::State { .. } => Column::State,
            Self::Field { field, .. } => Column::Field(field.as_str().to_owned()),
            Self::Note { .. } => Column::Note,
        }
    }
}
