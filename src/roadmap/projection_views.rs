//! What the screen shows of where the plan leads.

use cabildo_domain::{AssessmentId, DimensionId, ItemId, Level};
use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use crate::results::Picture;

/// Where the council would stand on one day of the plan.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ProjectionView {
    /// The first day of the plan.
    pub start: NaiveDate,
    /// Its last.
    pub end: NaiveDate,
    /// The day that is looked at.
    pub day: NaiveDate,
    /// How many targets are reached by then, in a sentence.
    pub says: String,
    /// Targets reached by the end of each month of the plan, as steps.
    pub curve: Picture,
    /// The same as numbers; the last is the end of the plan.
    pub reached: Vec<ReachedTargets>,
    /// For each assessment the plan draws on.
    pub profiles: Vec<ProjectedProfile>,
}

/// The profile of an assessment now and on that day.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ProjectedProfile {
    /// Which assessment.
    pub assessment: AssessmentId,
    /// Its name.
    pub title: String,
    /// Its dimensions as bars, now and then.
    pub bars: Picture,
    /// The same as levels.
    pub dimensions: Vec<ProjectedDimension>,
    /// Items with an open target, and items that rise beyond it.
    pub items: Vec<ProjectedItem>,
}

/// A dimension now and on that day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ProjectedDimension {
    /// Which one.
    pub id: DimensionId,
    /// Its name.
    pub name: String,
    /// Where it stands.
    pub now: Option<Level>,
    /// Where it would stand.
    pub then: Option<Level>,
    /// The lower median of its items' targets.
    pub target: Option<Level>,
}

/// An item now and on that day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ProjectedItem {
    /// Which one.
    pub item: ItemId,
    /// Its name.
    pub name: String,
    /// Where it stands.
    pub now: Level,
    /// Where it would stand.
    pub then: Level,
    /// Where it should be, if it is not there.
    pub target: Option<Level>,
}

/// Targets reached by the evening of a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ReachedTargets {
    /// Which day.
    pub day: NaiveDate,
    /// That day, as it is written.
    pub name: String,
    /// How many targets are reached by then.
    pub reached: usize,
    /// How many there are.
    pub targets: usize,
}

/// The profile of a round with where the plan leads.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct PlannedView {
    /// Absent if the plan does not draw on the round.
    pub profile: Option<PlannedProfile>,
}

/// The profile of a round, with a mark at each dimension that the plan brings higher.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct PlannedProfile {
    /// The last day of the plan, as it is written.
    pub day: String,
    /// As a radar.
    pub radar: Picture,
    /// As bars.
    pub bars: Picture,
}
