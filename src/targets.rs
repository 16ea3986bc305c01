//! Where the council wants to be: a target for each item, set one by one or for a whole dimension.

use cabildo_domain::{DimensionId, ItemId, Level, RoundId, gap::Target, response::ResponseError};
use serde::Deserialize;
use ts_rs::TS;

use crate::{
    App,
    assessments::RoundInHand,
    error::{Error, Result},
    results::{Findings, ResultsOf, ResultsView, results},
};

/// Where the council wants an item to be.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct SetTarget {
    /// The round people look at; the target holds for its assessment.
    pub round: RoundId,
    /// Which item.
    pub item: ItemId,
    /// Level, importance and feasibility.
    pub target: Target,
}

/// Where the council wants a whole dimension to be.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct AimDimension {
    /// The round people look at; the targets hold for its assessment.
    pub round: RoundId,
    /// Which dimension.
    pub dimension: DimensionId,
    /// The level each of its items should reach; those that stand higher stay where they are.
    pub level: Level,
}

/// Where the council wants an item to be.
///
/// # Errors
/// The round is unknown, the level is not on the scale, or a weight is not 1 to 5.
pub fn set_target(app: &mut App, set: SetTarget) -> Result<ResultsView> {
    let hand = hand(app, set.round)?;
    if hand.instrument.item(&set.item).is_none() {
        return Err(ResponseError::NoSuchItem { item: set.item }.into());
    }
    if !hand.instrument.scale.has(set.target.level) {
        return Err(Error::LevelOutOfScale(set.target.level.0));
    }
    if let Some(weight) = [set.target.importance, set.target.feasibility].into_iter().find(|it| !(1..=5).contains(it)) {
        return Err(Error::WeightOutOfRange(weight));
    }
    app.store.write(|db| Ok::<_, Error>(db.put_target(hand.assessment.id, &set.item, set.target)?))?;
    results(app, ResultsOf { round: set.round, before: None })
}

/// Where the council wants a whole dimension to be. Importance and feasibility of its items stay.
///
/// # Errors
/// The round is unknown, or the level is not on the scale.
pub fn aim_dimension(app: &mut App, aim: AimDimension) -> Result<ResultsView> {
    let hand = hand(app, aim.round)?;
    if !hand.instrument.scale.has(aim.level) {
        return Err(Error::LevelOutOfScale(aim.level.0));
    }
    let of = ResultsOf { round: aim.round, before: None };
    let aims = Findings::agreed(&app.desk, &app.store.read(), of)?.standing_in(&aim.dimension);
    app.store.write(|db| {
        for (item, stands, target) in aims {
            let target = Target { level: aim.level.max(stands), ..target };
            db.put_target(hand.assessment.id, &item, target)?;
        }
        Ok::<_, Error>(())
    })?;
    results(app, of)
}

fn hand(app: &App, round: RoundId) -> Result<RoundInHand> {
    let hand = RoundInHand::take(&app.desk, &app.store.read(), round)?;
    if hand.instrument.purpose.plans() { Ok(hand) } else { Err(Error::NothingToPlan) }
}
