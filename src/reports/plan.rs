//! A roadmap as the content of its action plan.

use cabildo_domain::{CouncilId, recommendation::CostBand};
use cabildo_report::{
    document::Document,
    reports::plan::{
        ActionContent, BudgetContent, LeadsContent, LoadContent, MoneyContent, PhaseContent, PlanContent, RoleContent,
        lay_out,
    },
};
use cabildo_store::Reader;
use cabildo_text::Text;

use super::{ReportRequest, for_programs};
use crate::{
    app::Desk,
    error::Result,
    follow_up::state_words,
    pictures,
    roadmap::{ActionView, Draft, FieldText, MoneyView, Projection, RoadmapView, RoleLoad, ServedItem, view},
};

mod keeps_to;

/// The action plan of a council.
///
/// # Errors
/// There is no such council.
pub(super) fn document(desk: &Desk, db: &Reader<'_>, council: CouncilId, request: &ReportRequest) -> Result<Document> {
    let council = super::council(db, council)?;
    let draft = Draft::of(desk, db, council.id)?;
    let plan = view(desk, db, &draft)?;
    let text = &desk.text;
    let limits = (plan.limits.start, plan.end);
    let agreed = db.agreed_plans_of(council.id)?.into_iter().next();
    let content = PlanContent {
        origin: super::origin(desk, &council, request),
        limits,
        sources: plan.sources.iter().filter(|it| it.drawn).map(|it| (it.title.clone(), it.round.clone())).collect(),
        timeline: pictures::timeline_of(text, &plan.phases, limits, plan.term_ends),
        at_most_better: plan.quality.map(|it| it.at_most_better),
        leads: leads(text, &Projection::of(&draft), &plan),
        money: money(&plan.money, &plan.limits.currency),
        loads: plan.loads.iter().map(load).collect(),
        left_out: plan.left_out.iter().map(|it| (it.action.title.clone(), it.why.clone())).collect(),
        excluded: plan.excluded.iter().map(|it| it.title.clone()).collect(),
        unreachable: plan.unreachable.iter().map(|it| text.roadmap_unreachable_why(&it.name, it.target.0)).collect(),
        keeps_to: keeps_to::sentences(&plan, text),
        term_ends: plan.term_ends,
        agreed: agreed.as_ref().map(|it| it.day),
        signatories: agreed.map(|it| it.signatories.lines().map(str::to_owned).collect()).unwrap_or_default(),
        phases: plan
            .phases
            .iter()
            .map(|phase| PhaseContent {
                name: pictures::phase_name(text, phase),
                actions: phase.actions.iter().map(|it| action(it, &plan.limits.currency, text)).collect(),
            })
            .collect(),
    };
    let mut document = lay_out(&content, text);
    for_programs::put_into(&mut document, &for_programs::plan::data(desk, &council, &plan), text)?;
    Ok(document)
}

/// Where the plan leads by its last day.
fn leads(text: &Text, projection: &Projection<'_>, plan: &RoadmapView) -> LeadsContent {
    let reached = projection.curve();
    let at_end = projection.reached(plan.end);
    let profile = |it: &crate::roadmap::Drawn<'_>| {
        let (now, then) = (it.now(), it.then(plan.end));
        let words = pictures::projected_says(text, &now, &then);
        let says = text.roadmap_projection_bars_says(text.long_date(plan.end), words, it.title());
        (it.title().to_owned(), pictures::projected(text, it.hand(), &now, &then, says))
    };
    LeadsContent {
        reached: at_end.reached,
        targets: at_end.targets,
        curve: pictures::curve_of(text, plan.limits.start, &reached, None),
        profiles: projection.drawn().iter().map(profile).collect(),
    }
}

fn money(money: &MoneyView, currency: &str) -> MoneyContent {
    let budget = |it: &crate::roadmap::BudgetView| BudgetContent {
        source: it.source.clone(),
        year: it.year,
        planned: it.planned,
        there: it.there,
    };
    let mut budgets: Vec<BudgetContent> = money.budgets.iter().map(budget).collect();
    budgets.sort_by(|a, b| a.year.cmp(&b.year).then_with(|| a.source.cmp(&b.source)));
    MoneyContent {
        currency: currency.to_owned(),
        planned: money.planned,
        there: money.there,
        budgets,
        unknown: money.unknown.iter().map(|it| it.title.clone()).collect(),
    }
}

fn load(load: &RoleLoad) -> LoadContent {
    // Of equally full weeks the first.
    let fullest = load.by_week.iter().rev().max_by_key(|week| week.hours);
    LoadContent {
        role: RoleContent { id: load.role.clone(), name: load.name.clone() },
        actions: load.actions,
        weeks: load.weeks,
        hours: load.capacity,
        peak: fullest.filter(|week| week.hours > 0).map(|week| (week.monday, week.hours)),
    }
}

fn action(view: &ActionView, currency: &str, text: &Text) -> ActionContent {
    let said = |it: &&FieldText| !it.text.trim().is_empty();
    let pair = |it: &FieldText| (it.name.clone(), it.text.clone());
    let (canvas, fields): (Vec<&FieldText>, Vec<&FieldText>) =
        view.fields.iter().filter(said).partition(|it| it.field.is_canvas());
    ActionContent {
        title: view.title.clone(),
        state: state_words(text, view.state),
        item: view.item_name.clone(),
        assessment: view.assessment.clone(),
        levels: (view.level.map(|level| level.0), view.reaches.map(|level| level.0)),
        also: also(view).map(|it| text.report_sheet_served(&it.assessment, &it.name, it.reaches.0)).collect(),
        role: RoleContent { id: view.role.clone(), name: view.role_name.clone() },
        parts: view
            .parts
            .iter()
            .map(|it| (RoleContent { id: it.role.clone(), name: it.name.clone() }, it.part))
            .collect(),
        dates: (view.start, view.end),
        weeks: view.weeks,
        hours: view.hours,
        cost: cost(view, currency, text),
        amount: view.amount,
        source: view.source.clone(),
        due: view.due,
        review: view.review,
        sdg: view.sdg.clone(),
        principles: view.principles.clone(),
        fields: fields.into_iter().map(pair).collect(),
        canvas: canvas.into_iter().map(pair).collect(),
        needs: view.needs.iter().map(|need| need.title.clone()).collect(),
        unlocks: view.unlocks.iter().map(|it| it.title.clone()).collect(),
        why: view.why.clone(),
        held_by: view.held_by.clone(),
        note: view.note.clone(),
    }
}

/// What it serves beside its own item, each once.
fn also(view: &ActionView) -> impl Iterator<Item = &ServedItem> {
    view.serves.iter().filter(|it| Some(&it.item) != view.item.as_ref())
}

fn cost(view: &ActionView, currency: &str, text: &Text) -> String {
    let band = match view.cost {
        CostBand::Low => text.common_cost_low(),
        CostBand::Medium => text.common_cost_medium(),
        CostBand::High => text.common_cost_high(),
    };
    match view.amount.map(|amount| text.roadmap_amount(text.number(amount), currency)) {
        Some(amount) if view.amount_said => text.report_sheet_cost_said(amount, band),
        Some(amount) => text.report_sheet_cost_usual(amount, band),
        None => text.report_sheet_cost_unknown(band),
    }
}
