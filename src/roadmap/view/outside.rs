//! What is not in the plan: excluded, possible, and targets that nothing reaches.

use cabildo_domain::{ActionKey, ItemId};
use cabildo_store::Choice;

use super::name;
use crate::{
    roadmap::{
        draft::Draft,
        sheets::Sheet,
        views::{ActionName, UnreachableTarget},
    },
    same_actions,
};

pub(super) fn excluded(draft: &Draft) -> Vec<ActionName> {
    let excluded = draft.planning.actions.iter().filter(|it| it.choice == Choice::Excluded);
    let named = excluded.map(|it| match (&it.title, &it.recommendation) {
        (Some(title), None) => ActionName { key: it.key(), title: title.clone(), item_name: String::new() },
        (Some(_) | None, _) => name(draft, &it.key()),
    });
    named.filter(|it| !it.title.is_empty()).collect()
}

/// Advice for items below their highest level that is neither planned, left out nor excluded.
pub(super) fn others(draft: &Draft) -> Vec<ActionName> {
    let mut others = Vec::new();
    for source in draft.sources.iter().filter(|source| source.drawn) {
        for it in &source.instrument.recommendations {
            let key = source.key(&it.id);
            let is_twin = |it: &ActionKey| draft.sheets.contains_key(it);
            let is_known = draft.sheets.contains_key(&key)
                || same_actions::twin_of(&key).is_some_and(|twins| twins.iter().any(is_twin))
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
pub(super) fn unreachable(draft: &Draft) -> Vec<UnreachableTarget> {
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
