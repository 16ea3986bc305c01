//! Where areas of the municipality see one item differently, without saying who answered what.
//!
//! Only the middle answer of an area is ever told, never how many gave it.

use std::collections::BTreeMap;

use crate::{
    consensus::lower_median,
    respondent::SMALLEST_SUBGROUP,
    scale::{Level, Scale},
};

/// From this distance on a scale of five, areas see an item differently.
pub const FAR_APART: u8 = 2;

/// What one person said about an item, and where that person works.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Voice<'a> {
    /// Where; may be empty. Capitals and outer spaces make no other area.
    pub area: &'a str,
    /// The level given; absent for "don't know" and the like.
    pub level: Option<Level>,
}

/// How an area sees an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AreaLevel {
    /// The area, as its people write it.
    pub area: String,
    /// The lower median of its levels.
    pub level: Level,
}

/// Areas that see an item differently.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PerceptionGap {
    /// The lowest first; same levels by name.
    pub areas: Vec<AreaLevel>,
    /// Between the lowest and the highest, in levels of a scale of five.
    pub distance: u8,
}

/// How areas see an item, where two of them lie [`FAR_APART`] or more.
///
/// Of an area with fewer than [`SMALLEST_SUBGROUP`] people who gave a level nothing is told. Nothing at all is told
/// where so few are left over outside the areas shown that their answers could be worked out from the whole spread.
///
/// ```
/// use cabildo_domain::{Level, Scale, perception::{Voice, perception_gap}};
///
/// let voice = |area, level| Voice { area, level: Some(Level(level)) };
/// let mut said = vec![];
/// for level in [1, 1, 2] { said.push(voice("Hacienda", level)) }
/// for level in [3, 4, 4] { said.push(voice("Obras", level)) }
/// let gap = perception_gap(&Scale::new("maturity", 1, 5), &said).unwrap();
/// assert_eq!(gap.distance, 3, "Hacienda 1, Obras 4");
/// said.push(voice("Alcaldía", 5));
/// assert_eq!(perception_gap(&Scale::new("maturity", 1, 5), &said), None, "one person is left over");
/// ```
pub fn perception_gap(scale: &Scale, said: &[Voice<'_>]) -> Option<PerceptionGap> {
    let mut by_area: BTreeMap<String, Vec<&Voice<'_>>> = BTreeMap::new();
    for voice in said {
        by_area.entry(voice.area.trim().to_lowercase()).or_default().push(voice);
    }
    let mut areas = vec![];
    let mut left_over: Vec<&Voice<'_>> = vec![];
    for (name, voices) in by_area {
        let levels: Vec<Level> = voices.iter().filter_map(|it| it.level).collect();
        match lower_median(&levels) {
            Some(level) if !name.is_empty() && levels.len() >= SMALLEST_SUBGROUP => {
                areas.push(AreaLevel { area: written(&voices), level });
            }
            Some(_) | None => left_over.extend(voices),
        }
    }
    let with_level = left_over.iter().filter(|it| it.level.is_some()).count();
    if is_too_few(left_over.len()) || is_too_few(with_level) {
        return None;
    }
    areas.sort_by(|a, b| a.level.cmp(&b.level).then_with(|| a.area.cmp(&b.area)));
    let (lowest, highest) = (areas.first()?.level, areas.last()?.level);
    let distance = scale.on_five_steps(highest) - scale.on_five_steps(lowest);
    (distance >= FAR_APART).then_some(PerceptionGap { areas, distance })
}

/// One or two people, whose answers a subtraction would tell.
fn is_too_few(people: usize) -> bool {
    (1..SMALLEST_SUBGROUP).contains(&people)
}

/// The area as most of its people write it; of several the first in order.
fn written(voices: &[&Voice<'_>]) -> String {
    let mut ways: BTreeMap<&str, usize> = BTreeMap::new();
    for voice in voices {
        *ways.entry(voice.area.trim()).or_default() += 1;
    }
    let most = ways.values().copied().max().unwrap_or_default();
    ways.into_iter().find(|(_, people)| *people == most).map(|(way, _)| way.to_owned()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const AREAS: [&str; 6] = ["", "Obras", " obras ", "Hacienda", "OBRAS", "Salud"];

    fn voices(said: &[(usize, u8)]) -> Vec<Voice<'static>> {
        // 0 is "don't know".
        said.iter()
            .map(|(area, level)| Voice { area: AREAS[*area], level: (*level > 0).then_some(Level(*level)) })
            .collect()
    }

    fn gap(said: &[(usize, u8)]) -> Option<PerceptionGap> {
        perception_gap(&Scale::new("maturity", 1, 5), &voices(said))
    }

    fn of_area<'a>(said: &'a [Voice<'a>], area: &str) -> Vec<&'a Voice<'a>> {
        let alike = |it: &&Voice<'_>| it.area.trim().to_lowercase() == area.to_lowercase();
        said.iter().filter(alike).collect()
    }

    #[test]
    fn an_area_is_one_however_it_is_written() {
        let found = gap(&[(1, 4), (2, 5), (4, 4), (3, 1), (3, 2), (3, 2)]).unwrap();
        let told: Vec<(&str, u8)> = found.areas.iter().map(|it| (it.area.as_str(), it.level.0)).collect();
        assert_eq!(told, [("Hacienda", 2), ("OBRAS", 4)], "three people in one area, the lower one first");
    }

    #[test]
    fn areas_that_see_it_alike_are_not_told() {
        assert_eq!(gap(&[(1, 3), (1, 3), (1, 3), (3, 2), (3, 2), (3, 2)]), None, "one level is no distance");
    }

    #[test]
    fn three_left_over_hide_among_each_other() {
        let areas = [(1, 5), (1, 5), (1, 5), (3, 1), (3, 1), (3, 1)];
        let and = |more: &[(usize, u8)]| gap(&[&areas[..], more].concat()).is_some();
        assert!(and(&[]), "nobody is left over");
        assert!(!and(&[(0, 3)]) && !and(&[(0, 3), (5, 2)]), "one or two are");
        assert!(!and(&[(0, 3), (5, 0), (5, 0)]), "one of three gave a level");
        assert!(and(&[(0, 3), (5, 2), (5, 2)]), "three");
    }

    #[test]
    fn a_shorter_scale_is_measured_on_five_steps() {
        let said: Vec<Voice<'_>> = [("A", 2), ("A", 2), ("A", 2), ("B", 3), ("B", 3), ("B", 3)]
            .map(|(area, level)| Voice { area, level: Some(Level(level)) })
            .into();
        let found = perception_gap(&Scale::new("completeness", 0, 3), &said).unwrap();
        assert_eq!(found.distance, 2, "2 of 3 is 3 of five, 3 of 3 is 5");
    }

    proptest! {
        #[test]
        fn no_group_under_three_is_ever_told(said in prop::collection::vec((0..AREAS.len(), 0u8..=5), 0..30)) {
            let voices = voices(&said);
            if let Some(found) = gap(&said) {
                let mut left_over = voices.len();
                for it in &found.areas {
                    let members = of_area(&voices, &it.area);
                    left_over -= members.len();
                    prop_assert!(members.iter().filter(|it| it.level.is_some()).count() >= 3);
                    prop_assert!(!it.area.is_empty(), "people without an area are none");
                }
                prop_assert!(left_over == 0 || left_over >= 3, "{} left over", left_over);
                prop_assert!(found.areas.len() >= 2 && found.distance >= FAR_APART);
            }
        }

        #[test]
        fn the_order_of_voices_is_irrelevant(mut said in prop::collection::vec((0..AREAS.len(), 0u8..=5), 0..30)) {
            let before = gap(&said);
            said.reverse();
            prop_assert_eq!(before, gap(&said));
        }
    }
}
