//! What an assessment report says, as plain values without geometry or language rules.

use crate::{
    charts::{item_map::ItemMap, profile::Profile},
    document::Cell,
    reports::Origin,
};

/// Everything the report says.
#[derive(Debug, Clone, PartialEq)]
pub struct AssessmentContent {
    /// Where it comes from.
    pub origin: Origin,
    /// What people call the assessment.
    pub title: String,
    /// The instrument's whole name, and where its method comes from.
    pub instrument: (String, String),
    /// What people call the round, and the round it is compared with.
    pub round: String,
    /// The earlier round, if there is one.
    pub before: Option<String>,
    /// How many people answered in each area; areas of fewer than three people are merged by the application.
    pub areas: Vec<(String, usize)>,
    /// How many people answered.
    pub people: usize,
    /// Items the form asks, and those the group settled.
    pub items: usize,
    /// Items the group settled.
    pub agreed: usize,
    /// Level, earlier level and target of each dimension.
    pub profile: Profile,
    /// Where every item stands.
    pub map: ItemMap,
    /// In the instrument's order.
    pub dimensions: Vec<DimensionContent>,
    /// The levels of the scale, the lowest first: the step, its shade of 1 to 5, its name.
    pub levels: Vec<(u8, u8, String)>,
    /// What the council does well, the best first.
    pub strengths: Vec<StrengthContent>,
    /// What is below its target, the most urgent first.
    pub gaps: Vec<GapContent>,
    /// The governance principles the items bear on.
    pub principles: Vec<CoveredContent>,
    /// Their strategies.
    pub strategies: Vec<CoveredContent>,
    /// The SDG targets the items bear on.
    pub sdg_targets: Vec<CoveredContent>,
    /// Whether to say how many people took part.
    pub participants: bool,
    /// Every question whole, by dimension; empty where nobody asked for it.
    pub annex: Vec<(String, Vec<AnnexContent>)>,
}

/// Something items bear on, and where they stand.
#[derive(Debug, Clone, PartialEq)]
pub struct CoveredContent {
    /// Its number, where people know it by that: `16.6`; may be empty.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// The lower median of what was agreed.
    pub level: Option<u8>,
    /// The item that stands lowest.
    pub lowest: Option<(String, u8)>,
    /// Items with a level, and items that apply.
    pub coverage: (usize, usize),
}

/// A question with the text of all its levels.
#[derive(Debug, Clone, PartialEq)]
pub struct AnnexContent {
    /// Its name.
    pub name: String,
    /// What is asked.
    pub question: String,
    /// The levels, from the lowest, as they are described.
    pub levels: Vec<(u8, String)>,
    /// The level the group agreed on.
    pub agreed: Option<u8>,
    /// Why there is none, in words; empty if there is one.
    pub without_level: String,
}

impl AssessmentContent {
    /// Which of the five colours a level has.
    pub(super) fn shade(&self, level: u8) -> u8 {
        self.levels.iter().find(|(step, ..)| *step == level).map_or(level, |(_, shade, _)| *shade)
    }

    /// A level as a chip.
    pub(super) fn chip(&self, level: u8, name: Option<String>) -> Cell {
        Cell::Level { level, shade: self.shade(level), name }
    }
}

/// One dimension.
#[derive(Debug, Clone, PartialEq)]
pub struct DimensionContent {
    /// Its name.
    pub name: String,
    /// Where it stands.
    pub level: Option<u8>,
    /// Levels gained since the earlier round.
    pub change: Option<i8>,
    /// The item that stands lowest, and where.
    pub lowest: Option<(String, u8)>,
    /// Items with a level, of those that apply.
    pub coverage: (usize, usize),
    /// Items with disagreement on record.
    pub dissent: usize,
    /// Items without information.
    pub without_information: usize,
    /// The lower median of its items' targets.
    pub target: Option<u8>,
    /// In the order they are asked.
    pub items: Vec<ItemContent>,
}

/// One item.
#[derive(Debug, Clone, PartialEq)]
pub struct ItemContent {
    /// Its name.
    pub name: String,
    /// What was asked.
    pub question: String,
    /// The level and its name, or in words what was settled instead.
    pub stands: Result<(u8, String), String>,
    /// What that level looks like; empty without one.
    pub describes: String,
    /// Why this level and not the next; may be empty.
    pub reason: String,
    /// What those say who see it otherwise; may be empty.
    pub dissent: String,
    /// Whether disagreement is on record.
    pub has_dissent: bool,
    /// Evidence somebody has seen.
    pub evidence: Vec<String>,
    /// Whether it stands above 3 although nobody has seen evidence.
    pub unbacked: bool,
}

/// Something the council does well.
#[derive(Debug, Clone, PartialEq)]
pub struct StrengthContent {
    /// The item's name.
    pub name: String,
    /// Its dimension's name.
    pub dimension: String,
    /// Where it stands.
    pub level: u8,
    /// How well evidence backs it, in words.
    pub backing: String,
}

/// Something below its target.
#[derive(Debug, Clone, PartialEq)]
pub struct GapContent {
    /// The item's name.
    pub name: String,
    /// Its dimension's name.
    pub dimension: String,
    /// Where it stands and should be.
    pub levels: (u8, u8),
    /// Importance and feasibility, 1 to 5.
    pub weights: (u8, u8),
}
