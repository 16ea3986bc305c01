//! A drafted plan as its screen and its pages show it.

use std::collections::BTreeMap;

use cabildo_domain::{
    ActionKey, RoleId,
    roadmap::{Phase, Placed},
};
use cabildo_store::{Choice, Reader};

use super::{
    ActionName, ActionView, LeftOutAction, PhaseView, PlanLimits, PlanSource, RoadmapView, RoleLoad, RoleName,
    UnreachableTarget,
    draft::{Draft, Sheet, Source},
    reasons,
};
use crate::{app::Desk, error::Result, pictures};

/// The view of a drafted plan.
///
/// # Errors
/// The disk refuses.
pub(crate) fn view(desk: &Desk, db: &Reader<'_>, draft: &Draft) -> Result<RoadmapView> {
    let council = db.one_council(draft.council)?;
    let roles: BTreeMap<RoleId, String> = db.role_names(desk.text.language().code())?.into_iter().collect();
    let actions: Vec<ActionView> =
        draft.schedule.placed.iter().filter_map(|placed| action(desk, draft, placed, &roles)).collect();
    let phases = [Phase::First, Phase::Second, Phase::Third].map(|phase| PhaseView {
        phase,
        actions: actions.iter().filter(|it| Phase::of(draft.limits.start, it.end) == phase).cloned().collect(),
    });
    Ok(RoadmapView {
        council: council.id,
        council_name: council.name,
        limits: PlanLimits { start: draft.limits.start, months: draft.months, closed: draft.limits.closed.clone() },
        end: draft.limits.end,
        sources: draft.sources.iter().map(source).collect(),
        timeline: pictures::timeline(&desk.text, &phases, (draft.limits.start, draft.limits.end), council.term_ends),
        term_ends: council.term_ends,
        loads: loads(&actions),
        left_out: left_out(desk, draft),
        excluded: excluded(draft),
        others: others(draft),
        unreachable: draft.sources.iter().flat_map(unreachable).collect(),
        phases: phases.into(),
        roles: RoleName::all(desk, db)?,
    })
}

fn action(desk: &Desk, draft: &Draft, placed: &Placed, roles: &BTreeMap<RoleId, String>) -> Option<ActionView> {
    let sheet = draft.sheets.get(&placed.key)?;
    let task = draft.tasks.iter().find(|task| task.key == placed.key)?;
    let unlocks: Vec<ActionKey> =
        draft.tasks.iter().filter(|it| it.after.contains(&placed.key)).map(|it| it.key.clone()).collect();
    let role_name = roles.get(&sheet.role).cloned().unwrap_or_default();
    let kept = sheet.kept.as_ref();
    Some(ActionView {
        key: placed.key.clone(),
        title: sheet.title.clone(),
        item: sheet.item.clone(),
        item_name: sheet.item_name.clone(),
        assessment: sheet.assessment.clone(),
        level: sheet.level,
        reaches: sheet.reaches,
        shades: draft
            .scale_of(&placed.key)
            .zip(sheet.level)
            .zip(sheet.reaches)
            .map(|((scale, from), to)| [scale.on_five_steps(from), scale.on_five_steps(to)]),
        start: placed.start,
        end: placed.end,
        weeks: sheet.weeks,
        role: sheet.role.clone(),
        cost: sheet.cost,
        product: sheet.words.product.clone(),
        indicator: sheet.words.indicator.clone(),
        first_step: sheet.words.first_step.clone(),
        fixed: task.fixed,
        needs: task.after.iter().map(|key| name(draft, key)).collect(),
        why: reasons::why(draft, sheet, &unlocks, &desk.text),
        held_by: reasons::held_by(draft, placed, &role_name, &desk.text),
        unlocks: unlocks.iter().map(|key| name(draft, key)).collect(),
        added: sheet.gap.is_none() && !sheet.added_for.is_empty(),
        own: kept.is_some_and(|it| it.recommendation.is_none()),
        included: kept.is_some_and(|it| it.choice == Choice::Included),
        edited: kept.is_some_and(|it| it.recommendation.is_some() && it.title.is_some()),
        note: kept.map(|it| it.note.clone()).unwrap_or_default(),
        role_name,
    })
}

fn name(draft: &Draft, key: &ActionKey) -> ActionName {
    let sheet = draft.sheets.get(key).cloned().or_else(|| draft.sheet_of_advice(key));
    let (title, item_name) = sheet.map(|it: Sheet| (it.title, it.item_name)).unwrap_or_default();
    ActionName { key: key.clone(), title, item_name }
}

fn source(source: &Source) -> PlanSource {
    PlanSource {
        assessment: source.assessment,
        title: source.title.clone(),
        round: source.round.clone(),
        gaps: source.gaps.len(),
        drawn: source.drawn,
    }
}

fn loads(actions: &[ActionView]) -> Vec<RoleLoad> {
    let mut loads: BTreeMap<&RoleId, RoleLoad> = BTreeMap::new();
    for action in actions {
        let load = loads.entry(&action.role).or_insert_with(|| RoleLoad {
            role: action.role.clone(),
            name: action.role_name.clone(),
            actions: 0,
            weeks: 0,
        });
        load.actions += 1;
        load.weeks += usize::from(action.weeks);
    }
    let mut loads: Vec<RoleLoad> = loads.into_values().collect();
    loads.sort_by(|a, b| b.weeks.cmp(&a.weeks).then_with(|| a.name.cmp(&b.name)));
    loads
}

fn left_out(desk: &Desk, draft: &Draft) -> Vec<LeftOutAction> {
    let without_place = draft
        .schedule
        .left_out
        .iter()
        .map(|(key, why)| LeftOutAction { action: name(draft, key), why: reasons::left_out(draft, why, &desk.text) });
    let blocked = draft.sources.iter().flat_map(|source| {
        source.advice.blocked.iter().map(|(id, why)| LeftOutAction {
            action: name(draft, &ActionKey::advised(&source.instrument.id, id)),
            why: reasons::blocked(source, why, &desk.text),
        })
    });
    without_place.chain(blocked).collect()
}

fn excluded(draft: &Draft) -> Vec<ActionName> {
    let excluded = draft.kept.iter().filter(|it| it.choice == Choice::Excluded);
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
            let key = ActionKey::advised(&source.instrument.id, &it.id);
            let is_known = draft.sheets.contains_key(&key)
                || source.advice.blocked.contains_key(&it.id)
                || draft.kept.iter().any(|kept| kept.key() == key && kept.choice == Choice::Excluded);
            let helps = source.levels.get(&it.item).is_some_and(|level| it.reaches > *level);
            if helps && !is_known {
                others.push(name(draft, &key));
            }
        }
    }
    others
}

fn unreachable(source: &Source) -> Vec<UnreachableTarget> {
    let of = |item: &cabildo_domain::ItemId| {
        let gap = source.gaps.iter().find(|gap| gap.item == *item)?;
        Some(UnreachableTarget {
            item: item.clone(),
            name: source.words.item(item).name.clone(),
            target: gap.target.level,
        })
    };
    source.advice.unreachable.iter().filter_map(of).collect()
}
