//! Whether all advice can be followed: from the lowest level up, nothing waits for ever.

use std::collections::{BTreeMap, BTreeSet};

use cabildo_domain::{
    Instrument, ItemId, Level, RecommendationId,
    recommendation::{Need, Recommendation},
};

use crate::instrument_file::{Problem, line_of};

/// The recommendations that a council starting from the lowest level could never begin.
pub(crate) fn problems(instrument: &Instrument, text: &str) -> Vec<Problem> {
    let reached = followable(instrument);
    instrument
        .recommendations
        .iter()
        .filter(|it| !reached.contains(&it.id))
        .map(|it| {
            let byte = text.find(&format!("id = \"{}\"", it.id)).unwrap_or(0);
            Problem {
                file: "instrument.toml".to_owned(),
                line: line_of(text, byte),
                span: None,
                message: format!("`{}` can never begin", it.id),
                hint: "its needs wait for each other or for a level that no advice reaches; relax one".to_owned(),
            }
        })
        .collect()
}

fn followable(instrument: &Instrument) -> BTreeSet<RecommendationId> {
    let mut levels: BTreeMap<&ItemId, Level> =
        instrument.items.iter().map(|item| (&item.id, instrument.scale.lowest)).collect();
    let mut done = BTreeSet::new();
    loop {
        let can_begin = |it: &&Recommendation| {
            !done.contains(&it.id) && (it.needs.is_empty() || it.needs.iter().any(|need| is_met(need, &levels, &done)))
        };
        let Some(next) = instrument.recommendations.iter().find(can_begin) else {
            return done;
        };
        done.insert(next.id.clone());
        if let Some(level) = levels.get_mut(&next.item) {
            *level = next.reaches.max(*level);
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
