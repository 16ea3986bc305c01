//! What would follow if some items stood at another level. Nothing of it is kept.

use std::collections::{BTreeMap, BTreeSet};

use cabildo_domain::{
    DimensionId, ItemId, Level, RecommendationId, RoundId,
    consensus::{Consensus, Outcome},
    recommendation::{Situation, recommend},
    response::ResponseError,
};
use cabildo_store::Action;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    App,
    consensus::levels,
    error::{Error, Result},
    results::{DimensionResult, Findings, ResultsOf},
    roadmap::decided,
};

/// Other levels for some items of a round.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct WhatIf {
    /// Which round.
    pub round: RoundId,
    /// Of an item that stands here twice the last one counts.
    pub changes: Vec<LevelChange>,
}

/// Another level for an item.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct LevelChange {
    /// Which item.
    pub item: ItemId,
    /// Where it would stand.
    pub level: Level,
}

/// What would follow. Targets stay where they are now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct WhatIfView {
    /// In the instrument's order.
    pub dimensions: Vec<DimensionIf>,
    /// The names of items that would reach their target.
    pub gaps_closed: Vec<String>,
    /// The names of items that would fall below their target, or get one.
    pub gaps_opened: Vec<String>,
    /// The names of items that would become a strength.
    pub strengths_gained: Vec<String>,
    /// The names of items that would no longer be one.
    pub strengths_lost: Vec<String>,
    /// What the questionnaire would no longer advise.
    pub actions_dropped: Vec<String>,
    /// What it would advise as well.
    pub actions_added: Vec<String>,
}

/// A dimension, as it stands and as it would.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct DimensionIf {
    /// Which dimension.
    pub id: DimensionId,
    /// Its name.
    pub name: String,
    /// Where it stands.
    pub before: Option<Level>,
    /// Where it would stand.
    pub after: Option<Level>,
    /// The lower median of its items' targets.
    pub target: Option<Level>,
    /// Whether it would be there.
    pub reached: bool,
}

/// What would follow if some items stood at another level.
///
/// # Errors
/// The round is unknown or has no profile, an item is not asked, or a level is not on the scale.
pub fn what_if(app: &App, what: WhatIf) -> Result<WhatIfView> {
    let db = app.store.read();
    let mut findings = Findings::agreed(&app.desk, &db, ResultsOf { round: what.round, before: None })?;
    let kept = db.actions_of(findings.hand.assessment.council)?;
    let now = Standing::of(&findings, &kept);
    findings.targets = findings.aims();
    for change in what.changes {
        accept(&findings, &change)?;
        let outcome = Outcome::Agreed { level: change.level };
        let at = findings.hand.round.started_at;
        let settled = findings.settled.entry(change.item.clone());
        settled.or_insert_with(|| Consensus::new(change.item, outcome, at)).outcome = outcome;
    }
    let then = Standing::of(&findings, &kept);
    let names = |items: Vec<&ItemId>| items.into_iter().map(|it| findings.item_name(it)).collect();
    let titles = |actions: Vec<&RecommendationId>| actions.into_iter().map(|it| title(&findings, &kept, it)).collect();
    Ok(WhatIfView {
        gaps_closed: names(only_in(&now.gaps, &then.gaps)),
        gaps_opened: names(only_in(&then.gaps, &now.gaps)),
        strengths_gained: names(only_in(&then.strengths, &now.strengths)),
        strengths_lost: names(only_in(&now.strengths, &then.strengths)),
        actions_dropped: titles(only_in(&now.actions, &then.actions)),
        actions_added: titles(only_in(&then.actions, &now.actions)),
        dimensions: side_by_side(now.dimensions, then.dimensions),
    })
}

fn accept(findings: &Findings, change: &LevelChange) -> Result<()> {
    let item = findings.hand.to_agree().find(|it| it.id == change.item);
    let item = item.ok_or_else(|| Error::from(ResponseError::NoSuchItem { item: change.item.clone() }))?;
    let scale = item.scale().unwrap_or(&findings.hand.instrument.scale);
    if scale.has(change.level) { Ok(()) } else { Err(Error::LevelOutOfScale(change.level.0)) }
}

/// What is looked at before and after.
struct Standing {
    dimensions: Vec<DimensionResult>,
    /// The most urgent first.
    gaps: Vec<ItemId>,
    /// In the order they are asked.
    strengths: Vec<ItemId>,
    /// By id.
    actions: Vec<RecommendationId>,
}

impl Standing {
    fn of(findings: &Findings, kept: &[Action]) -> Self {
        let instrument = &findings.hand.instrument;
        let gaps = findings.gaps();
        let (included, excluded) = decided(kept, &instrument.id);
        let advice = recommend(&Situation {
            instrument,
            levels: &levels(&findings.settled),
            gaps: &gaps,
            consensus_closed: findings.settled.len() == findings.hand.items(),
            included: &included,
            excluded: &excluded,
        });
        Self {
            dimensions: findings.dimensions(),
            gaps: gaps.into_iter().map(|gap| gap.item).collect(),
            strengths: findings.strong().map(|(item, _)| item.id.clone()).collect(),
            actions: advice.advised.into_keys().collect(),
        }
    }
}

/// What stands in the one list and not in the other, in its order.
fn only_in<'a, T: Ord>(these: &'a [T], those: &[T]) -> Vec<&'a T> {
    let those: BTreeSet<&T> = those.iter().collect();
    these.iter().filter(|it| !those.contains(it)).collect()
}

fn side_by_side(now: Vec<DimensionResult>, then: Vec<DimensionResult>) -> Vec<DimensionIf> {
    let now: BTreeMap<DimensionId, DimensionResult> = now.into_iter().map(|it| (it.id.clone(), it)).collect();
    let beside = |after: DimensionResult| {
        let before = now.get(&after.id);
        let target = before.and_then(|it| it.target).or(after.target);
        DimensionIf {
            before: before.and_then(|it| it.level),
            reached: after.level.zip(target).is_some_and(|(level, target)| level >= target),
            after: after.level,
            target,
            id: after.id,
            name: after.name,
        }
    };
    then.into_iter().map(beside).collect()
}

/// What an action is called: by the council, else by the questionnaire.
fn title(findings: &Findings, kept: &[Action], id: &RecommendationId) -> String {
    let of = |it: &&Action| {
        it.instrument.as_ref() == Some(&findings.hand.instrument.id) && it.recommendation.as_ref() == Some(id)
    };
    let own = kept.iter().find(of).and_then(|it| it.title.clone());
    own.unwrap_or_else(|| findings.hand.words.recommendation(id).to_owned())
}
