//! Whether all advice can be followed: from the lowest levels up, nothing waits for ever.

use std::collections::{BTreeMap, BTreeSet};

use cabildo_domain::{
    Instrument, ItemId, Level, RecommendationId,
    recommendation::{Need, Recommendation},
};

use crate::{
    draft::Draft,
    problem::{Fault, Problem},
};

/// The recommendations that a council starting from the lowest levels could never begin.
pub(super) fn problems(instrument: &Instrument, draft: &Draft) -> Vec<Problem> {
    let reached = followable(instrument);
    let stuck = draft.recommendations.iter().filter(|it| !reached.contains(&it.id.text().into()));
    stuck.map(|it| Problem::new(&it.id.place, Fault::NeverBegins { id: it.id.value.clone() })).collect()
}

/// Levels are taken as they count, so that a reversed item starts at its lowest, too.
fn followable(instrument: &Instrument) -> BTreeSet<RecommendationId> {
    let lowest = instrument.items.iter().filter_map(|item| Some((&item.id, item.scale()?.lowest)));
    let mut levels: BTreeMap<&ItemId, Level> = lowest.collect();
    let mut done = BTreeSet::new();
    let mut waiting: Vec<&Recommendation> = instrument.recommendations.iter().collect();
    loop {
        let before = waiting.len();
        waiting.retain(|it| {
            let begins = it.needs.is_empty() || it.needs.iter().any(|need| is_met(need, &levels, &done));
            if begins {
                done.insert(it.id.clone());
                if let Some(level) = levels.get_mut(&it.item) {
                    *level = it.reaches.max(*level);
                }
            }
            !begins
        });
        if waiting.len() == before {
            return done;
        }
    }
}

fn is_met(need: &Need, levels: &BTreeMap<&ItemId, Level>, done: &BTreeSet<RecommendationId>) -> bool {
    match need {
        Need::ItemAt(item, level) => levels.get(item).is_some_and(|stands| stands >= level),
        Need::Done(id) => done.contains(id),
        Need::ConsensusClosed => true,
    }
}
