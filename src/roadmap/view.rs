//! A drafted plan as its screen and its pages show it.

use std::collections::{BTreeMap, BTreeSet};

use cabildo_domain::{ActionField, ActionKey, ActionState, ItemId, RoleId, roadmap::Phase};
use cabildo_planner::Violation;
use cabildo_store::{Choice, Reader};

use super::{
    asks::{PlanLimits, RoleAbsence, RoleHours, YearBudget},
    draft::{Draft, Placed},
    problem,
    reasons::{self, Teller},
    sheets::Sheet,
    sources::Source,
    views::*,
};
use crate::{app::Desk, error::Result, holidays};

mod load;

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
    fn action(&self, placed: &Placed) -> Option<ActionView> {
        let draft = self.draft;
        let sheet = draft.sheets.get(&placed.key)?;
        let is_placed = |key: &&ActionKey| draft.place(key).is_some();
        let waits = draft.sheets.iter().filter(|(_, it)| it.after.contains(&placed.key));
        let unlocks: Vec<ActionKey> = waits.map(|(key, _)| key).filter(is_placed).cloned().collect();
        let kept = sheet.kept.as_ref();
        let stands = draft.standing(&placed.key);
        let (sdg, principles) = self.links(sheet);
        Some(ActionView {
            key: placed.key.clone(),
            title: sheet.title.clone(),
            item: sheet.item.clone(),
            item_name: sheet.item_name.clone(),
            assessment: sheet.assessment.clone(),
            serves: sheet.serves.iter().map(|it| self.served(it)).collect(),
            level: sheet.level,
            reaches: sheet.reaches,
            shades: draft
                .scale_of(sheet)
                .zip(sheet.level)
                .zip(sheet.reaches)
                .map(|((scale, from), to)| [scale.on_five_steps(from), scale.on_five_steps(to)]),
            start: placed.start,
            end: placed.end,
            weeks: sheet.weeks,
            hours: sheet.hours,
            role: sheet.role.clone(),
            role_name: self.role(&sheet.role),
            parts: kept.map(|it| self.parts(it)).unwrap_or_default(),
            cost: sheet.cost,
            amount: sheet.amount,
            amount_said: kept.is_some_and(|it| it.amount.is_some()),
            hours_said: kept.is_some_and(|it| it.hours.is_some()),
            source: sheet.source.clone(),
            source_said: kept.is_some_and(|it| it.source.as_ref().is_some_and(|source| !source.is_empty())),
            fields: self.fields(sheet),
            sdg,
            principles,
            fixed: kept.and_then(|it| it.fixed),
            due: kept.and_then(|it| it.due),
            review: kept.and_then(|it| it.review),
            needs: sheet.after.iter().map(|key| name(draft, key)).collect(),
            why: self.teller.why(sheet, &unlocks),
            held_by: self.teller.held_by(&placed.key),
            unlocks: unlocks.iter().map(|key| name(draft, key)).collect(),
            added: sheet.gap.is_none() && !sheet.added_for.is_empty(),
            own: kept.is_some_and(|it| it.recommendation.is_none()),
            included: kept.is_some_and(|it| it.choice == Choice::Included),
            edited: kept.is_some_and(|it| it.recommendation.is_some() && it.is_edited()),
            note: kept.map(|it| it.note.clone()).unwrap_or_default(),
            state: stands.state,
            begun: stands.begun,
            ended: stands.ended,
        })
    }

    fn served(&self, served: &super::sheets::Served) -> ServedItem {
        let source = &self.draft.sources[served.source];
        ServedItem {
            instrument: source.instrument.id.clone(),
            item: served.item.clone(),
            name: source.words.item(&served.item).name.clone(),
            assessment: source.title.clone(),
            reaches: served.reaches,
            said: served.said,
        }
    }

    fn parts(&self, action: &cabildo_store::Action) -> Vec<RolePart> {
        let part = |(role, part): (&RoleId, &cabildo_domain::Part)| RolePart {
            role: role.clone(),
            name: self.role(role),
            part: *part,
        };
        action.parts.iter().map(part).collect()
    }

    fn fields(&self, sheet: &Sheet) -> Vec<FieldText> {
        let of = |field: ActionField| {
            let (text, proposed) = sheet.field(field);
            FieldText { field, name: field_name(&self.desk.text, field), text, proposed }
        };
        ActionField::ALL.into_iter().map(of).filter(|it| !it.text.is_empty()).collect()
    }

    /// The SDG targets, three at most, and the principles of everything an action serves.
    fn links(&self, sheet: &Sheet) -> (Vec<String>, Vec<String>) {
        let mut sdg: Vec<String> = Vec::new();
        let mut principles: Vec<String> = Vec::new();
        for served in &sheet.serves {
            let instrument = &self.draft.sources[served.source].instrument;
            let Some(item) = instrument.item(&served.item) else { continue };
            sdg.extend(item.sdg_targets.iter().map(ToString::to_string));
            let dimension = instrument.dimensions.iter().find(|it| it.id == item.dimension);
            let principle = dimension.and_then(|it| it.principle.as_ref());
            principles.extend(principle.and_then(|it| self.principles.get(it)).cloned());
        }
        let mut seen = BTreeSet::new();
        sdg.retain(|it| seen.insert(it.clone()));
        sdg.truncate(3);
        principles.retain(|it| seen.insert(it.clone()));
        (sdg, principles)
    }

    fn role(&self, role: &RoleId) -> String {
        self.roles.get(role).cloned().unwrap_or_default()
    }

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

/// What a field of the sheet is called.
pub(crate) fn field_name(text: &cabildo_text::Text, field: ActionField) -> String {
    match field {
        ActionField::Product => text.roadmap_field_product(),
        ActionField::Indicator => text.roadmap_field_indicator(),
        ActionField::Baseline => text.roadmap_field_baseline(),
        ActionField::Aim => text.roadmap_field_aim(),
        ActionField::FirstStep => text.roadmap_field_first_step(),
        ActionField::Success => text.roadmap_field_success(),
        ActionField::SuccessFactor => text.roadmap_field_success_factor(),
        ActionField::Inform => text.roadmap_field_inform(),
        ActionField::Service => text.roadmap_field_service(),
        ActionField::Partners => text.roadmap_field_partners(),
        ActionField::Risks => text.roadmap_field_risks(),
        ActionField::Groups => text.roadmap_field_groups(),
        ActionField::Decisions => text.roadmap_field_decisions(),
        ActionField::Proof => text.roadmap_field_proof(),
        ActionField::CanvasProblem => text.roadmap_field_canvas_problem(),
        ActionField::CanvasPeople => text.roadmap_field_canvas_people(),
        ActionField::CanvasQuestion => text.roadmap_field_canvas_question(),
        ActionField::CanvasIdea => text.roadmap_field_canvas_idea(),
        ActionField::CanvasTest => text.roadmap_field_canvas_test(),
        ActionField::CanvasLearned => text.roadmap_field_canvas_learned(),
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

fn excluded(draft: &Draft) -> Vec<ActionName> {
    let excluded = draft.planning.actions.iter().filter(|it| it.choice == Choice::Excluded);
    let named = excluded.map(|it| match (&it.title, &it.recommendation) {
        (Some(title), None) => ActionName { key: it.key(), title: title.clone(), item_name: String::new() },
        (Some(_) | None, _) => name(draft, &it.key()),
    });
    named.filter(|it| !it.title.is_empty()).collect()
}

/// Advice for items below their highest level that is neither planned, left out nor excluded.
fn others(draft: &Draft) -> Vec<ActionName> {
    let mut others = Vec::new();
    for source in draft.sources.iter().filter(|source| source.drawn) {
        for it in &source.instrument.recommendations {
            let key = source.key(&it.id);
            let is_twin = |it: &ActionKey| draft.sheets.contains_key(it);
            let is_known = draft.sheets.contains_key(&key)
                || crate::same_actions::twin_of(&key).is_some_and(|twins| twins.iter().any(is_twin))
                || source.advice.blocked.contains_key(&it.id)
                || draft.kept(&key).is_some_and(|kept| kept.choice == Choice::Excluded);
            let helps = source.levels.get(&it.item).is_some_and(|level| it.reaches > *level);
            if helps && !is_known {
                others.push(name(draft, &key));
            }
        }
    }
    others
}

/// Targets that neither advice nor an own action reaches.
fn unreachable(draft: &Draft) -> Vec<UnreachableTarget> {
    let mut found = Vec::new();
    for (at, source) in draft.sources.iter().enumerate().filter(|(_, source)| source.drawn) {
        let of = |item: &ItemId| {
            let target = source.gap(item)?.target.level;
            let serves = |sheet: &Sheet| {
                sheet.serves.iter().any(|it| it.source == at && it.item == *item && it.reaches >= target)
            };
            let reached = draft.sheets.values().any(serves);
            (!reached).then(|| UnreachableTarget {
                item: item.clone(),
                name: source.words.item(item).name.clone(),
                target,
            })
        };
        found.extend(source.advice.unreachable.iter().filter_map(of));
    }
    found
}

/// Whether an action takes hours in the weeks of the plan.
pub(super) fn takes_hours(action: &ActionView) -> bool {
    match action.state {
        ActionState::Done | ActionState::Stopped => false,
        ActionState::Proposed | ActionState::Agreed | ActionState::UnderWay | ActionState::Blocked => true,
    }
}
