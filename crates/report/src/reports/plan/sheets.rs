//! The sheet of each action: who, when and how much side by side, then everything said about it.

use cabildo_text::Text;

use super::{ActionContent, PlanContent, part_name, whole_date};
use crate::{
    document::{Block, Rich, Sheet, SheetRow},
    reports::heading,
};

/// A sheet for each action, by phase.
pub(super) fn sheets(content: &PlanContent, text: &Text) -> Vec<Block> {
    let mut blocks = vec![heading(1, text.report_sheets())];
    for phase in content.phases.iter().filter(|phase| !phase.actions.is_empty()) {
        blocks.push(heading(2, phase.name.clone()));
        blocks.extend(phase.actions.iter().map(|action| Block::Sheet(sheet(action, text))));
    }
    blocks
}

fn sheet(action: &ActionContent, text: &Text) -> Sheet {
    let parts = action.parts.iter().map(|(role, part)| format!("{} ({})", role.name, part_name(*part, text)));
    let mut rows = vec![
        row(text.report_improves(), improves(action, text)),
        row(text.report_sheet_also(), action.also.join("; ")),
        row(text.report_sheet_parts(), parts.collect::<Vec<_>>().join("; ")),
    ];
    rows.extend(action.fields.iter().map(|(name, said)| row(name.clone(), said.clone())));
    rows.extend([
        row(text.roadmap_needs(), action.needs.join("; ")),
        row(text.roadmap_unlocks(), action.unlocks.join("; ")),
        row(text.report_why(), action.why.join(" ")),
        row(text.roadmap_why_not_earlier(), action.held_by.clone()),
        row(text.roadmap_note(), action.note.clone()),
    ]);
    if !action.canvas.is_empty() {
        let said = action.canvas.iter().map(|(name, said)| Rich::new().strong(format!("{name}. ")).plain(said.clone()));
        rows.push(SheetRow { label: text.report_sheet_canvas(), value: said.collect() });
    }
    Sheet { mark: String::new(), title: action.title.clone(), facts: facts(action, text), rows }
}

/// The short things one looks for first.
fn facts(action: &ActionContent, text: &Text) -> Vec<SheetRow> {
    let day = |day: Option<chrono::NaiveDate>| day.map(|day| whole_date(day, text)).unwrap_or_default();
    let dates = text.roadmap_date_range(whole_date(action.dates.1, text), whole_date(action.dates.0, text));
    let facts = [
        row(text.roadmap_role(), action.role.name.clone()),
        row(text.roadmap_dates(), dates),
        row(text.report_sheet_time(), text.report_sheet_effort(action.hours, text.common_weeks(action.weeks))),
        row(text.report_sheet_cost(), action.cost.clone()),
        row(text.report_sheet_source(), action.source.clone()),
        row(text.roadmap_state(), action.state.clone()),
        row(text.report_sheet_due(), day(action.due)),
        row(text.report_sheet_review(), day(action.review)),
        row(text.report_sheet_principles(), action.principles.join("; ")),
        row(text.report_sheet_sdg(), action.sdg.join(", ")),
    ];
    facts.into_iter().filter(|fact| !fact.is_blank()).collect()
}

fn row(label: String, value: String) -> SheetRow {
    SheetRow { label, value: vec![Rich::from(value)] }
}

/// The item, from where to where it goes, and who asked for that.
fn improves(action: &ActionContent, text: &Text) -> String {
    let step = match action.levels {
        (Some(level), Some(reaches)) => format!("{}. {}", action.item, text.roadmap_level_change(level, reaches)),
        (Some(_) | None, _) => action.item.clone(),
    };
    if step.is_empty() || action.assessment.is_empty() { step } else { format!("{step} ({}).", action.assessment) }
}
