//! Every word of the files of a plan.

use cabildo_domain::{ActionField, ActionState, recommendation::CostBand};
use cabildo_exchange::plan::{Column, PlanAction, PlanFile, PlanHeads};
use cabildo_text::Text;

use crate::roadmap::view::field_name;

/// The states, in the order in which an action goes through them.
pub(super) const STATES: [ActionState; 6] = [
    ActionState::Proposed,
    ActionState::Agreed,
    ActionState::UnderWay,
    ActionState::Blocked,
    ActionState::Done,
    ActionState::Stopped,
];

/// What costs can roughly be.
pub(super) const COSTS: [CostBand; 3] = [CostBand::Low, CostBand::Medium, CostBand::High];

/// The words of the files, and which columns they have.
pub(super) fn heads(text: &Text, file: &PlanFile) -> PlanHeads {
    PlanHeads {
        name: text.planfiles_name(&file.council),
        sheet: text.planfiles_sheet(),
        help_sheet: text.planfiles_sheet_help(),
        help: vec![
            text.planfiles_help_change(),
            text.planfiles_help_grey(),
            text.planfiles_help_new(),
            text.planfiles_help_state(),
            text.planfiles_help_dates(),
            text.planfiles_help_supports(),
            text.planfiles_help_missing(),
            text.planfiles_help_back(),
        ],
        do_not_change: text.planfiles_do_not_change(),
        columns: columns(file).into_iter().map(|it| (it.clone(), head(text, &it))).collect(),
    }
}

/// Every column; of the canvas only what somebody has filled in.
fn columns(file: &PlanFile) -> Vec<Column> {
    let says = |action: &PlanAction, id: &str| action.fields.iter().any(|(it, text)| it == id && !text.is_empty());
    let is_shown = |it: &ActionField| !it.is_canvas() || file.actions.iter().any(|action| says(action, it.as_str()));
    let fields: Vec<&str> = ActionField::ALL.into_iter().filter(is_shown).map(ActionField::as_str).collect();
    Column::all(&fields)
}

/// What a column is called.
pub(super) fn head(text: &Text, column: &Column) -> String {
    match column {
        Column::Key => text.planfiles_col_key(),
        Column::Phase => text.planfiles_col_phase(),
        Column::Title => text.roadmap_action(),
        Column::Item => text.roadmap_item(),
        Column::Assessment => text.planfiles_col_assessment(),
        Column::Start => text.planfiles_col_start(),
        Column::End => text.planfiles_col_end(),
        Column::Weeks => text.roadmap_weeks(),
        Column::Hours => text.planfiles_col_hours(),
        Column::Role => text.roadmap_role(),
        Column::Supports => text.planfiles_col_supports(),
        Column::Amount => text.planfiles_col_amount(),
        Column::Currency => text.planfiles_col_currency(),
        Column::Source => text.planfiles_col_source(),
        Column::CostBand => text.roadmap_cost(),
        Column::Needs => text.roadmap_needs(),
        Column::State => text.planfiles_col_state(),
        Column::Field(id) => field(id).map_or_else(|| id.clone(), |it| field_name(text, it)),
        Column::Note => text.roadmap_note(),
    }
}

/// The entry of the sheet of that id.
pub(super) fn field(id: &str) -> Option<ActionField> {
    ActionField::ALL.into_iter().find(|it| it.as_str() == id)
}

/// What a state is called in files.
pub(super) fn state_id(state: ActionState) -> &'static str {
    match state {
        ActionState::Proposed => "proposed",
        ActionState::Agreed => "agreed",
        ActionState::UnderWay => "under-way",
        ActionState::Blocked => "blocked",
        ActionState::Done => "done",
        ActionState::Stopped => "stopped",
    }
}

/// What a rough cost is called.
pub(super) fn cost(text: &Text, cost: CostBand) -> String {
    match cost {
        CostBand::Low => text.common_cost_low(),
        CostBand::Medium => text.common_cost_medium(),
        CostBand::High => text.common_cost_high(),
    }
}

/// What a rough cost is called in files.
pub(super) fn cost_id(cost: CostBand) -> &'static str {
    match cost {
        CostBand::Low => "low",
        CostBand::Medium => "medium",
        CostBand::High => "high",
    }
}
