//! What an action plan says, as data.

use cabildo_domain::roadmap::Phase;
use cabildo_store::Council;

use super::{
    AboutData, ActionData, BudgetData, CouncilData, FieldData, LeftOutData, PartData, PlanData, ReportData, RoleData,
    SCHEMA, ServesData, SourceData, whole_seconds,
};
use crate::{
    app::Desk,
    roadmap::{ActionView, RoadmapView},
};

/// The data of a plan's report.
pub(in crate::reports) fn data(desk: &Desk, council: &Council, plan: &RoadmapView) -> ReportData {
    let budget = |it: &crate::roadmap::BudgetView| BudgetData {
        source: it.source.clone(),
        year: it.year,
        planned: it.planned,
        there: it.there,
    };
    let drawn = plan.sources.iter().filter(|it| it.drawn);
    let actions = plan.phases.iter().flat_map(|phase| phase.actions.iter().map(|it| action(it, phase.phase)));
    let about = PlanData {
        start: plan.limits.start,
        end: plan.end,
        currency: plan.limits.currency.clone(),
        planned: plan.money.planned,
        there: plan.money.there,
        sources: drawn.map(|it| SourceData { title: it.title.clone(), round: it.round.clone() }).collect(),
        budgets: plan.money.budgets.iter().map(budget).collect(),
        actions: actions.collect(),
        left_out: plan
            .left_out
            .iter()
            .map(|it| LeftOutData { title: it.action.title.clone(), why: it.why.clone() })
            .collect(),
    };
    ReportData {
        schema: SCHEMA,
        made: whole_seconds(desk.clock.here()),
        language: desk.text.language(),
        council: CouncilData {
            name: council.name.clone(),
            country: council.country.clone(),
            region: council.region.clone(),
        },
        about: AboutData::Plan(about),
    }
}

fn action(view: &ActionView, phase: Phase) -> ActionData {
    let serves = view.serves.iter().map(|it| ServesData {
        instrument: it.instrument.clone(),
        item: it.item.clone(),
        reaches: it.reaches,
    });
    let parts = view
        .parts
        .iter()
        .map(|it| PartData { role: RoleData { id: it.role.clone(), name: it.name.clone() }, part: it.part });
    let fields = view.fields.iter().filter(|it| !it.text.trim().is_empty());
    ActionData {
        key: view.key.clone(),
        title: view.title.clone(),
        phase,
        state: view.state,
        item: view.item.clone(),
        level: view.level,
        reaches: view.reaches,
        serves: serves.collect(),
        role: RoleData { id: view.role.clone(), name: view.role_name.clone() },
        parts: parts.collect(),
        start: view.start,
        end: view.end,
        weeks: view.weeks,
        hours: view.hours,
        cost: view.cost,
        amount: view.amount,
        source: view.source.clone(),
        due: view.due,
        review: view.review,
        sdg: view.sdg.clone(),
        principles: view.principles.clone(),
        fields: fields.map(|it| FieldData { field: it.field, text: it.text.clone() }).collect(),
        needs: view.needs.iter().map(|it| it.key.clone()).collect(),
        why: view.why.clone(),
        note: view.note.clone(),
    }
}
