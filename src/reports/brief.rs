//! A round and the plan as the content of the brief.

use std::collections::BTreeMap;

use cabildo_domain::{Level, RoundId};
use cabildo_report::{
    document::Document,
    reports::brief::{BriefContent, BriefDimension, BriefPlan, lay_out},
};
use cabildo_store::{Council, Reader};
use cabildo_text::Text;

use super::ReportRequest;
use crate::{
    app::Desk,
    error::Result,
    follow_up::waiting,
    results::{DimensionResult, Findings},
    roadmap::{ActionView, Draft, MoneyView, RoadmapView, view},
};

/// How many strengths, gaps and first actions are named at most.
const NAMED: usize = 3;

/// The brief of a round.
///
/// # Errors
/// There is no such round, or it is sealed.
pub(super) fn document(desk: &Desk, db: &Reader<'_>, round: RoundId, request: &ReportRequest) -> Result<Document> {
    let findings = super::revealed(desk, db, round, request)?;
    let council = super::council(db, findings.hand.assessment.council)?;
    let text = &desk.text;
    let names: BTreeMap<Level, String> =
        findings.hand.level_names(desk, db)?.into_iter().map(|it| (it.level, it.name)).collect();
    let (strengths, gaps) = super::best_and_worst(&findings);
    let plan = plan(desk, db, &council)?;
    let content = BriefContent {
        origin: super::origin(desk, &council, request),
        logos: super::logos_of(db, council.id, request)?,
        title: findings.hand.assessment.name.clone(),
        round: findings.hand.round.name.clone(),
        dimensions: findings.dimensions().iter().map(|it| dimension(&findings, it, &names, text)).collect(),
        strengths: strengths.into_iter().take(NAMED).collect(),
        gaps: gaps.into_iter().take(NAMED).collect(),
        asks: asks(desk, db, &council, plan.as_ref())?,
        plan: plan.as_ref().map(|it| planned(it, text)),
    };
    Ok(lay_out(&content, text))
}

fn dimension(
    findings: &Findings,
    it: &DimensionResult,
    names: &BTreeMap<Level, String>,
    text: &Text,
) -> BriefDimension {
    let scale = &findings.hand.instrument.scale;
    let before = findings.before.as_ref().map(|it| it.round.name.as_str());
    let lowest = it.lowest.as_ref().filter(|lowest| it.level.is_some_and(|level| lowest.level < level));
    BriefDimension {
        name: it.name.clone(),
        level: it.level.map(|level| (level.0, scale.on_five_steps(level))),
        stands: match it.level {
            Some(level) => names.get(&level).cloned().unwrap_or_default(),
            None => text.results_not_settled(),
        },
        sentence: sentence(it, before, text),
        lowest: lowest.map(|it| text.brief_lowest(&it.name, it.level.0)).unwrap_or_default(),
    }
}

/// How a dimension changed and where it should be.
fn sentence(it: &DimensionResult, before: Option<&str>, text: &Text) -> String {
    let mut said = vec![];
    if let Some((before, change)) = before.zip(it.change) {
        said.push(match change {
            0 => text.brief_stayed(before),
            up if up > 0 => text.brief_rose(before, up),
            down => text.brief_fell(before, -down),
        });
    }
    if let Some((level, target)) = it.level.zip(it.target) {
        said.push(if target > level { text.brief_target(target.0) } else { text.brief_at_target() });
    }
    said.join(" ")
}

/// The council's plan, if it has one that can be worked out.
fn plan(desk: &Desk, db: &Reader<'_>, council: &Council) -> Result<Option<RoadmapView>> {
    // What keeps a plan from being worked out, the roadmap says.
    let Ok(draft) = Draft::of(desk, db, council.id) else { return Ok(None) };
    let plan = view(desk, db, &draft)?;
    Ok(plan.phases.iter().any(|phase| !phase.actions.is_empty()).then_some(plan))
}

fn actions(plan: &RoadmapView) -> impl Iterator<Item = &ActionView> {
    plan.phases.iter().flat_map(|phase| &phase.actions)
}

fn planned(plan: &RoadmapView, text: &Text) -> BriefPlan {
    let span = text.roadmap_date_range(text.long_date(plan.end), text.long_date(plan.limits.start));
    let MoneyView { planned, there, unknown, .. } = &plan.money;
    let amount = |it: u64| text.roadmap_amount(text.number(it), &plan.limits.currency);
    let mut said = vec![text.brief_plan_says(actions(plan).count(), amount(*planned), span)];
    said.extend(there.map(|there| text.brief_plan_there(amount(there))));
    if !unknown.is_empty() {
        said.push(text.brief_plan_unknown(unknown.len()));
    }
    let mut first: Vec<&ActionView> = actions(plan).filter(|it| it.ended.is_none()).collect();
    first.sort_by_key(|it| (it.start, it.end));
    let named = |it: &&ActionView| {
        (it.title.clone(), text.brief_first_who(text.short_date(it.end).replace(' ', "\u{a0}"), &it.role_name))
    };
    BriefPlan { sentence: said.join(" "), first: first.iter().take(NAMED).map(named).collect() }
}

/// What is asked of the council.
fn asks(desk: &Desk, db: &Reader<'_>, council: &Council, plan: Option<&RoadmapView>) -> Result<Vec<String>> {
    let text = &desk.text;
    let Some(plan) = plan else { return Ok(vec![text.brief_ask_plan()]) };
    let amount = |it: u64| text.roadmap_amount(text.number(it), &plan.limits.currency);
    let agreed = db.agreed_plans_of(council.id)?.first().map(|it| it.day);
    let mut asks = vec![match agreed {
        Some(day) => text.brief_ask_keep(text.short_date(day)),
        None => text.brief_ask_adopt(),
    }];
    let MoneyView { planned, there, .. } = plan.money;
    match there {
        Some(there) if planned > there => asks.push(text.brief_ask_money_missing(amount(planned - there))),
        None if planned > 0 => asks.push(text.brief_ask_money(amount(planned))),
        Some(_) | None => {}
    }
    let (overdue, _) = waiting(desk, db, council.id)?;
    if overdue > 0 {
        asks.push(text.brief_ask_overdue(overdue));
    }
    asks.push(text.brief_ask_hours());
    asks.push(text.brief_ask_review());
    Ok(asks)
}
