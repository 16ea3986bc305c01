//! How far the council is from where it wants to be.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    ids::ItemId,
    scale::{Level, Scale},
};

/// Importance and feasibility when nobody has said otherwise, of 1 to 5.
pub const MIDDLE: u8 = 3;

/// Where the council wants an item to be in twelve months, and how much it matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Target {
    /// The level aimed at.
    pub level: Level,
    /// How much it matters here, 1 to 5.
    pub importance: u8,
    /// How doable it is here, 1 to 5.
    pub feasibility: u8,
}

impl Target {
    /// One level above where the item stands, of middle importance and feasibility.
    pub fn usual(scale: &Scale, stands: Level) -> Self {
        let level = Level(stands.0.saturating_add(1)).min(scale.highest);
        Self { level, importance: MIDDLE, feasibility: MIDDLE }
    }
}

/// Target minus level, never below zero.
#[derive(Debug, Clone, PartialEq)]
pub struct Gap {
    /// Of which item.
    pub item: ItemId,
    /// Where it stands.
    pub level: Level,
    /// Where it should be.
    pub target: Target,
    /// What weighs in the order of things; see [`priority`].
    pub priority: f64,
}

/// How urgent closing a gap is: gap × importance × feasibility, 0 to 100.
///
/// The gap is measured against the whole scale, `4 × steps ÷ (highest − lowest)`,
/// so that instruments with other scales weigh the same. Source: the do-ability
/// idea of the UN DESA toolkits; formula our own proposal.
///
/// ```
/// use cabildo_domain::{Level, Scale, gap::{Target, priority}};
///
/// let scale = Scale::new("maturity", 1, 5);
/// let target = Target { level: Level(4), importance: 5, feasibility: 3 };
/// assert_eq!(priority(&scale, Level(2), target), 30.0);
/// ```
pub fn priority(scale: &Scale, level: Level, target: Target) -> f64 {
    let steps = target.level.0.saturating_sub(level.0);
    let gap = 4.0 * f64::from(steps) / f64::from(scale.span().max(1));
    gap * f64::from(target.importance) * f64::from(target.feasibility)
}

/// What closing one step of a gap is worth in each week from then on, in points.
///
/// The same parts as [`priority`], for one step: `60 × 4 ÷ (highest − lowest) × importance × feasibility`. The 60
/// makes whole numbers of it for scales of up to seven levels; others are rounded. Sum of its steps: 60 × priority.
pub fn step_worth(scale: &Scale, target: Target) -> u64 {
    let span = u64::from(scale.span().max(1));
    let parts = u64::from(target.importance) * u64::from(target.feasibility);
    (2 * 60 * 4 * parts + span) / (2 * span)
}

/// The gaps that are open, the most urgent first; ties: the lower level, then the id.
///
/// An item without an own target aims one level up; an item at its target has no gap.
pub fn gaps(scale: &Scale, levels: &BTreeMap<ItemId, Level>, targets: &BTreeMap<ItemId, Target>) -> Vec<Gap> {
    let mut gaps: Vec<Gap> = levels
        .iter()
        .map(|(item, level)| {
            let target = targets.get(item).copied().unwrap_or_else(|| Target::usual(scale, *level));
            Gap { item: item.clone(), level: *level, target, priority: priority(scale, *level, target) }
        })
        .filter(|gap| gap.target.level > gap.level)
        .collect();
    gaps.sort_by(|a, b| {
        b.priority.total_cmp(&a.priority).then(a.level.cmp(&b.level)).then_with(|| a.item.cmp(&b.item))
    });
    gaps
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_urgent_gap_comes_first_and_closed_ones_not_at_all() {
        let scale = Scale::new("maturity", 1, 5);
        let levels = [("A", 2), ("B", 1), ("C", 5)].map(|(item, level)| (item.into(), Level(level))).into();
        let target = Target { level: Level(4), importance: 5, feasibility: 3 };
        let found = gaps(&scale, &levels, &[("A".into(), target)].into());
        let order: Vec<&str> = found.iter().map(|gap| gap.item.as_str()).collect();
        assert_eq!(order, ["A", "B"], "30 points before 9; the highest level has no gap");
    }

    #[test]
    fn the_steps_of_a_gap_are_worth_what_it_weighs() {
        let target = Target { level: Level(4), importance: 5, feasibility: 3 };
        let scale = Scale::new("maturity", 1, 5);
        assert_eq!(2 * step_worth(&scale, target), 60 * 30, "two steps from 2 to 4, 30 points");
        let resilience = Target { level: Level(3), importance: 3, feasibility: 3 };
        assert_eq!(3 * step_worth(&Scale::new("resilience", 0, 3), resilience), 60 * 36, "the whole scale");
    }

    #[test]
    fn a_shorter_scale_weighs_the_same() {
        let target = Target { level: Level(3), importance: 3, feasibility: 3 };
        let whole = priority(&Scale::new("resilience", 0, 3), Level(0), target);
        assert!((whole - 36.0).abs() < 1e-9, "the whole scale counts as four steps");
    }
}
