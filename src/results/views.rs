//! What the results screen shows.

use cabildo_domain::{DimensionId, ItemId, Level, consensus::Outcome, gap::Target, response::Backing, score::Coverage};
use serde::Serialize;
use ts_rs::TS;

use crate::assessments::{RoundCard, RoundHead};

/// The profile of a round.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ResultsView {
    /// Which round.
    pub head: RoundHead,
    /// The earlier round it is compared with.
    pub before: Option<RoundCard>,
    /// What could not be compared, where the earlier round was answered in another version.
    pub compared: Option<Compared>,
    /// Whether items count by their weight; absent where all weigh the same.
    pub weighted: Option<bool>,
    /// In the instrument's order.
    pub dimensions: Vec<DimensionResult>,
    /// Level, earlier level and target of each dimension, as a radar.
    pub radar: Picture,
    /// The same as bars.
    pub bars: Picture,
    /// Every item, by dimension.
    pub map: Vec<MapRow>,
    /// Levels 4 and 5, the best first.
    pub strengths: Vec<Strength>,
    /// What is below its target, the most urgent first.
    pub gaps: Vec<OpenGap>,
    /// The governance principles that items bear on.
    pub principles: Vec<LinkResult>,
    /// The SDG targets that items bear on.
    pub sdg_targets: Vec<LinkResult>,
    /// Items that areas see differently, the farthest apart first; none before the round is revealed.
    pub perceptions: Vec<Perception>,
    /// The round beside the earlier one, item by item.
    pub beside: Option<RoundsCompared>,
}

/// A principle or an SDG target, and where the items stand that bear on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LinkResult {
    /// Which: `LID`, `16.6`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The lower median of what was agreed.
    pub level: Option<Level>,
    /// The item that stands lowest.
    pub lowest: Option<ItemLevel>,
    /// Items with a level, of those that apply.
    pub coverage: Coverage,
}

/// An item that areas of the municipality see differently.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Perception {
    /// Which item.
    pub item: ItemId,
    /// Its name.
    pub name: String,
    /// The lowest first; each of three people or more.
    pub areas: Vec<AreaView>,
}

/// How an area sees an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct AreaView {
    /// As its people write it.
    pub area: String,
    /// The lower median of what they answered.
    pub level: Level,
}

/// A round beside an earlier one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RoundsCompared {
    /// In the order they are asked.
    pub items: Vec<ItemMove>,
    /// How many stand higher.
    pub up: usize,
    /// How many stand where they stood.
    pub same: usize,
    /// How many stand lower.
    pub down: usize,
    /// How many cannot be compared.
    pub not_compared: usize,
    /// Who answered then.
    pub before: RoundPeople,
    /// Who answers now.
    pub now: RoundPeople,
}

/// Who answers in a round, without names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RoundPeople {
    /// How many people or groups, without the sheets that were set aside.
    pub people: usize,
    /// What they do in the municipality, each once.
    pub roles: Vec<String>,
    /// From how many areas.
    pub areas: usize,
}

/// An item in two rounds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ItemMove {
    /// Which item.
    pub item: ItemId,
    /// Its name.
    pub name: String,
    /// Its level then, where it can be compared.
    pub before: Option<Level>,
    /// Its level now.
    pub now: Option<Level>,
    /// What became of it.
    pub went: Went,
}

/// What became of an item since an earlier round.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum Went {
    /// It stands higher.
    Up,
    /// It stands where it stood.
    Same,
    /// It stands lower.
    Down,
    /// The other version says something else, or did not ask it.
    OtherText,
    /// No level was agreed then.
    NoLevelBefore,
    /// No level is agreed now.
    NoLevelNow,
    /// Neither then nor now.
    NoLevel,
}

/// How much of two rounds in different versions can be compared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Compared {
    /// The version of the earlier round.
    pub from: u32,
    /// The version of this round.
    pub to: u32,
    /// Items with the same levels in both.
    pub items: usize,
    /// The names of this round's items that are not compared.
    pub left_out: Vec<String>,
}

/// A picture from the core, ready to be put on a screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Picture {
    /// SVG without styles of its own.
    pub svg: String,
    /// What it shows, in one sentence.
    pub says: String,
}

/// What one dimension shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DimensionResult {
    /// Which dimension.
    pub id: DimensionId,
    /// Its name.
    pub name: String,
    /// The lower median of what was agreed.
    pub level: Option<Level>,
    /// The item that stands lowest.
    pub lowest: Option<ItemLevel>,
    /// Items with a level, of those that apply.
    pub coverage: Coverage,
    /// Items with disagreement on record.
    pub dissent: usize,
    /// Items without information.
    pub without_information: usize,
    /// Its level in the earlier round.
    pub before: Option<Level>,
    /// Levels gained since then, below zero when lost.
    pub change: Option<i8>,
    /// The lower median of its items' targets.
    pub target: Option<Level>,
}

/// An item and where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ItemLevel {
    /// Which item.
    pub item: ItemId,
    /// Its name.
    pub name: String,
    /// Where it stands.
    pub level: Level,
}

/// The items of one dimension.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct MapRow {
    /// Which dimension.
    pub dimension: DimensionId,
    /// Its name.
    pub name: String,
    /// In the order they are asked.
    pub items: Vec<MapItem>,
}

/// One item on the map.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct MapItem {
    /// Which item.
    pub item: ItemId,
    /// Its name.
    pub name: String,
    /// What was settled, if anything.
    pub outcome: Option<Outcome>,
    /// Its level in the earlier round.
    pub before: Option<Level>,
    /// Whether disagreement is on record.
    pub dissent: bool,
    /// Whether it stands above 3 although nobody has seen evidence.
    pub unbacked: bool,
}

/// Something the council does well.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Strength {
    /// Which item.
    pub item: ItemId,
    /// Its name.
    pub name: String,
    /// Where it stands.
    pub level: Level,
    /// The best evidence anybody named or attached.
    pub backing: Backing,
}

/// Something below its target.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct OpenGap {
    /// Which item.
    pub item: ItemId,
    /// Its name.
    pub name: String,
    /// The dimension's name.
    pub dimension: String,
    /// Where it stands.
    pub level: Level,
    /// Where it should be, and how much it matters.
    pub target: Target,
    /// Gap × importance × feasibility, 0 to 100.
    pub priority: f64,
    /// Whether the target is more than one level up.
    pub ambitious: bool,
}
