//! A drafted plan as its screen and its pages show it.

use std::collections::BTreeMap;

use cabildo_domain::{ActionKey, RoleId, roadmap::Phase};
use cabildo_planner::Violation;
use cabildo_store::Reader;

use super::{
    asks::{PlanLimits, RoleAbsence, RoleHours, YearBudget},
    draft::Draft,
    problem,
    reasons::{self, Teller},
    sources::Source,
    views::*,
};
use crate::{app::Desk, error::Result, holidays};

mod action;
mod load;
mod outside;

pub(crate) use action::field_name;
use outside::{excluded, others, unreachable};

/// The view of a drafted plan.
///
/// # Errors
/// The disk refuses.
pub(crate) fn view(desk: &Desk, db: &Reader<'_>, draft: &Draft) -> Result<RoadmapView> {
    let language = desk.text.language().code();
    let roles = db.role_names(language)?;
    let principles = db.principles(language)?.into_iter().map(|it| (it.id, it.name)).collect();
    let teller = Teller::new(draft, &desk.text, &roles);
    let shower = Shower { desk, draft, roles: &roles, principles: &principles, teller: &teller };
    let actions: Vec<ActionView> = draft.placed.iter().filter_map(|placed| shower.action(placed)).collect();
    let phases = [Phase::First, Phase::Second, Phase::Third].map(|phase| PhaseView {
        phase,
        actions: actions.iter().filter(|it| Phase::of(draft.limits.start, it.end) == phase).cloned().collect(),
    });
    let (can_undo, can_redo) = desk.history.can(draft.council.id);
    Ok(RoadmapView {
        council: draft.council.id,
        council_name: draft.council.name.clone(),
        limits: limits(draft),
        end: draft.limits.end,
        holidays: holidays_of(draft),
        closed_weeks: draft.weeks.skipped().to_vec(),
        sources: draft.sources.iter().map(source).collect(),
        term_ends: draft.council.term_ends,
        loads: load::loads(draft, &actions, &roles),
        money: load::money(draft, &actions),
        left_out: shower.left_out(),
        excluded: excluded(draft),
        others: others(draft),
        unreachable: unreachable(draft),
        warnings: shower.warnings(&actions),
        quality: quality(desk, db, draft)?,
        changes: vec![],
        can_undo,
        can_redo,
        phases: phases.into(),
        roles: RoleName::all(desk, db)?,
    })
}

/// What moving an action would break, a sentence for each thing.
pub(super) fn breaks(
    desk: &Desk,
    db: &Reader<'_>,
    draft: &Draft,
    key: &ActionKey,
    violations: &[Violation],
) -> Result<Vec<String>> {
    let roles = db.role_names(desk.text.language().code())?;
    Ok(Teller::new(draft, &desk.text, &roles).breaks(key, violations))
}

/// What a view is made with.
struct Shower<'a> {
    desk: &'a Desk,
    draft: &'a Draft,
    roles: &'a BTreeMap<RoleId, String>,
    principles: &'a BTreeMap<cabildo_domain::PrincipleId, String>,
    teller: &'a Teller<'a>,
}

impl Shower<'_> {
    fn left_out(&self) -> Vec<LeftOutAction> {
        let draft = self.draft;
        let out = draft.sheets.iter().filter(|(key, _)| draft.place(key).is_none());
        let without_place = out.map(|(key, sheet)| LeftOutAction {
            action: name(draft, key),
            own: sheet.kept.as_ref().is_some_and(|it| it.recommendation.is_none()),
            why: self.teller.left_out(key),
        });
        let blocked = draft.sources.iter().flat_map(|source| {
            source.advice.blocked.iter().map(|(id, why)| LeftOutAction {
                action: name(draft, &source.key(id)),
                own: false,
                why: reasons::blocked(source, why, &self.desk.text),
            })
        });
        without_place.chain(blocked).collect()
    }

    /// What the person should know, in sentences.
    fn warnings(&self, actions: &[ActionView]) -> Vec<String> {
        let (draft, text) = (self.draft, &self.desk.text);
        let mut warnings = Vec::new();
        if draft.weeks.count() == 0 {
            warnings.push(text.roadmap_warns_no_weeks());
        }
        for key in &draft.no_room {
            warnings.push(text.roadmap_warns_no_room(draft.title(key), self.teller.left_out(key)));
        }
        if let Some(last) = holidays_of(draft).runs_out {
            warnings.push(text.roadmap_warns_holidays(text.long_date(last)));
        }
        let is_late = |it: &&ActionView| draft.council.term_ends.is_some_and(|day| it.end > day);
        let late = actions.iter().filter(is_late).count();
        if let Some(day) = draft.council.term_ends.filter(|day| draft.roadmap.within_term && *day < draft.limits.start)
        {
            warnings.push(text.roadmap_warns_term_over(text.long_date(day)));
        } else if let Some(day) = draft.council.term_ends.filter(|_| late > 0) {
            warnings.push(text.roadmap_warns_term(late, text.long_date(day)));
        }
        let unknown = actions.iter().filter(|it| it.amount.is_none()).count();
        if unknown > 0 && !draft.planning.budgets.is_empty() {
            warnings.push(text.roadmap_warns_amounts(unknown));
        }
        warnings
    }
}

fn limits(draft: &Draft) -> PlanLimits {
    let roadmap = &draft.roadmap;
    let planning = &draft.planning;
    PlanLimits {
        start: roadmap.start,
        months: roadmap.months,
        within_term: roadmap.within_term,
        closed: planning.closed.clone(),
        holidays: roadmap.holidays,
        currency: roadmap.currency.clone(),
        low_amount: roadmap.low_amount,
        medium_amount: roadmap.medium_amount,
        action_hours: roadmap.action_hours,
        role_hours: roadmap.role_hours,
        hours_of: planning
            .role_hours
            .iter()
            .map(|(role, hours)| RoleHours { role: role.clone(), hours: *hours })
            .collect(),
        absences: planning
            .absences
            .iter()
            .map(|it| RoleAbsence { role: it.role.clone(), from: it.from, to: it.to })
            .collect(),
        budgets: planning
            .budgets
            .iter()
            .map(|it| YearBudget { source: it.source.clone(), year: it.year, amount: it.amount })
            .collect(),
    }
}

fn holidays_of(draft: &Draft) -> HolidaysView {
    use chrono::{Datelike, Weekday};
    let country = draft.council.country.clone();
    let calendar = holidays::of(&country);
    let is_named = |day: &&cabildo_domain::roadmap::ClosedDays| {
        day.from == day.to && !matches!(day.from.weekday(), Weekday::Sat | Weekday::Sun)
    };
    let own = &draft.planning.closed;
    HolidaysView {
        country,
        known: calendar.is_some(),
        runs_out: calendar
            .filter(|_| draft.roadmap.holidays)
            .and_then(|calendar| holidays::runs_out(calendar, draft.limits.end)),
        days: draft.limits.closed.iter().filter(|it| !own.contains(it)).filter(is_named).cloned().collect(),
    }
}

/// How good the plan is, if that was worked out for what the plan keeps to now.
fn quality(desk: &Desk, db: &Reader<'_>, draft: &Draft) -> Result<Option<PlanQuality>> {
    let Some(known) = db.find_plan_bound(draft.council.id)? else { return Ok(None) };
    if draft.weeks.count() == 0 || !draft.no_room.is_empty() {
        return Ok(None);
    }
    let now = problem::problem(draft, Some(desk.clock.today()));
    if problem::fingerprint(&now) != known.fingerprint {
        return Ok(None);
    }
    let value = draft.plan.value(&now)?;
    Ok(Some(PlanQuality { at_most_better: problem::at_most_better(value, known.bound), at: known.at }))
}

fn name(draft: &Draft, key: &ActionKey) -> ActionName {
    let sheet = draft.sheets.get(key).cloned().or_else(|| draft.sheet_of_advice(key));
    let (title, item_name) = sheet.map(|it| (it.title, it.item_name)).unwrap_or_default();
    ActionName { key: key.clone(), title, item_name }
}

fn source(source: &Source) -> PlanSource {
    let items = source.levels.iter().map(|(item, level)| SourceItem {
        instrument: source.instrument.id.clone(),
        item: item.clone(),
        name: source.words.item(item).name.clone(),
        level: *level,
        target: source.gap(item).map(|gap| gap.target.level),
        highest: source.instrument.scale.highest,
    });
    PlanSource {
        assessment: source.assessment,
        title: source.title.clone(),
        round: source.round.clone(),
        round_id: source.hand.round.id,
        gaps: source.gaps.len(),
        drawn: source.drawn,
        items: items.collect(),
    }
}
