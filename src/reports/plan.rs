//! A roadmap as the content of its action plan.

use cabildo_domain::{ActionField, CouncilId, recommendation::CostBand};
use cabildo_report::{
    document::Document,
    reports::plan::{ActionContent, PhaseContent, PlanContent, lay_out},
};
use cabildo_store::Reader;
use cabildo_text::Text;

use super::PaperSize;
use crate::{
    app::Desk,
    error::Result,
    pictures,
    roadmap::{ActionView, Draft, view},
};

/// The action plan of a council.
///
/// # Errors
/// There is no such council.
pub(super) fn document(desk: &Desk, db: &Reader<'_>, council: CouncilId, paper: Option<PaperSize>) -> Result<Document> {
    let council = super::council(db, council)?;
    let plan = view(desk, db, &Draft::of(desk, db, council.id)?)?;
    let text = &desk.text;
    let limits = (plan.limits.start, plan.end);
    let content = PlanContent {
        origin: super::origin(desk, &council, paper),
        limits,
        sources: plan.sources.iter().filter(|it| it.drawn).map(|it| (it.title.clone(), it.round.clone())).collect(),
        timeline: pictures::timeline_of(text, &plan.phases, limits, plan.term_ends),
        loads: plan.loads.iter().map(|it| (it.name.clone(), it.actions, it.weeks)).collect(),
        left_out: plan.left_out.iter().map(|it| (it.action.title.clone(), it.why.clone())).collect(),
        unreachable: plan.unreachable.iter().map(|it| text.roadmap_unreachable_why(&it.name, it.target.0)).collect(),
        term_ends: plan.term_ends,
        phases: plan
            .phases
            .iter()
            .map(|phase| PhaseContent {
                name: pictures::phase_name(text, phase),
                actions: phase.actions.iter().map(|it| action(it, text)).collect(),
            })
            .collect(),
    };
    Ok(lay_out(&content, text))
}

fn action(view: &ActionView, text: &Text) -> ActionContent {
    ActionContent {
        title: view.title.clone(),
        item: view.item_name.clone(),
        levels: (view.level.map(|level| level.0), view.reaches.map(|level| level.0)),
        role: view.role_name.clone(),
        dates: (view.start, view.end),
        weeks: view.weeks,
        cost: match view.cost {
            CostBand::Low => text.common_cost_low(),
            CostBand::Medium => text.common_cost_medium(),
            CostBand::High => text.common_cost_high(),
        },
        product: field(view, ActionField::Product),
        indicator: field(view, ActionField::Indicator),
        first_step: field(view, ActionField::FirstStep),
        needs: view.needs.iter().map(|need| need.title.clone()).collect(),
        why: view.why.clone(),
        held_by: view.held_by.clone(),
        note: view.note.clone(),
    }
}

fn field(view: &ActionView, field: ActionField) -> String {
    view.fields.iter().find(|it| it.field == field).map(|it| it.text.clone()).unwrap_or_default()
}
