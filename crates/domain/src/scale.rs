//! Ordered steps, and where one stands on them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::ScaleId;

/// One step of a scale. Levels are ordinal: they can be compared, never averaged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(export, type = "number")]
pub struct Level(pub u8);

impl std::fmt::Display for Level {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// Ordered steps from the lowest level to the highest, both included.
///
/// The names of the levels are words, not structure: they belong to the scale's
/// id and are kept beside it in every language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scale {
    /// Which named scale this is; all five-level instruments share `maturity`.
    pub id: ScaleId,
    /// The first step.
    pub lowest: Level,
    /// The last step.
    pub highest: Level,
}

impl Scale {
    /// The scale of that name from `lowest` to `highest`.
    ///
    /// ```
    /// use cabildo_domain::{Level, Scale};
    ///
    /// let scale = Scale::new("maturity", 1, 5);
    /// assert!(scale.has(Level(5)) && !scale.has(Level(0)));
    /// ```
    pub fn new(id: &str, lowest: u8, highest: u8) -> Self {
        Self { id: id.into(), lowest: Level(lowest), highest: Level(highest) }
    }

    /// Whether the level is a step of this scale.
    pub fn has(&self, level: Level) -> bool {
        (self.lowest..=self.highest).contains(&level)
    }

    /// Every level, from the lowest.
    pub fn levels(&self) -> impl DoubleEndedIterator<Item = Level> + use<> {
        (self.lowest.0..=self.highest.0).map(Level)
    }

    /// The level on five steps, rounded down, so that scales of other lengths
    /// can be set side by side: the same colour, the same rules.
    ///
    /// Source: `1 + 4 × level ÷ 3` of the exchange map.
    ///
    /// ```
    /// use cabildo_domain::{Level, Scale};
    ///
    /// let scale = Scale::new("completeness", 0, 3);
    /// assert_eq!([0, 1, 2, 3].map(|level| scale.on_five_steps(Level(level))), [1, 2, 3, 5]);
    /// ```
    pub fn on_five_steps(&self, level: Level) -> u8 {
        let steps = u16::from(level.0.saturating_sub(self.lowest.0).min(self.span()));
        // Four steps of at most 255 fit; the result is at most 5.
        u8::try_from(1 + 4 * steps / u16::from(self.span().max(1))).unwrap_or(5)
    }

    /// How many steps lie between the lowest level and the highest.
    pub fn span(&self) -> u8 {
        self.highest.0 - self.lowest.0
    }
}
