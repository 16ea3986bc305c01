//! How far a group sees things alike, over many items at once.
//!
//! Krippendorff's alpha for ordered levels: 1 when everybody agrees on every
//! item, 0 when answers differ as much as if they had been dealt out by chance,
//! below that when people differ on purpose. It is a figure for a dimension or
//! a round; of one item it says nothing, so an item has its share instead.
//!
//! Source: K. Krippendorff, *Content Analysis*, chapter on reliability; the
//! ordinal metric as in "Computing Krippendorff's Alpha-Reliability" (2011).

use std::collections::BTreeMap;

use crate::scale::Level;

/// Levels of one item from everybody who chose one. Who said what is not needed.
type Answers<'a> = &'a [Level];

/// What a set of items says together.
///
/// ```
/// use cabildo_domain::{Level, reliability::Reliability};
///
/// let items = [[1, 1, 1].map(Level), [1, 5, 3].map(Level), [5, 5, 5].map(Level)];
/// let reliability = Reliability::of(items.iter().map(|it| &it[..])).unwrap();
/// assert_eq!(format!("{:.4}", reliability.alpha()), "0.6667");
/// assert_eq!(reliability.share(&items[0]), Some(1.0), "nobody differs on the first item");
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Reliability {
    /// How often each level stands in an item with at least two answers.
    counts: BTreeMap<Level, f64>,
    observed: f64,
    expected: f64,
}

impl Reliability {
    /// The reliability of items; none where it cannot be computed: no item has
    /// two answers, or all answers are the same level.
    pub fn of<'a>(items: impl Iterator<Item = Answers<'a>> + Clone) -> Option<Self> {
        let pairable = items.filter(|levels| levels.len() > 1);
        let mut counts: BTreeMap<Level, f64> = BTreeMap::new();
        for level in pairable.clone().flatten() {
            *counts.entry(*level).or_default() += 1.0;
        }
        let whole: f64 = counts.values().sum();
        if counts.len() < 2 {
            return None;
        }
        let reached: f64 = pairable.map(|levels| levels.len() as f64 * disagreement(levels, &counts)).sum();
        Some(Self { observed: reached / whole, expected: by_chance(&counts, whole), counts })
    }

    /// Krippendorff's alpha, at most 1.
    pub fn alpha(&self) -> f64 {
        1.0 - self.observed / self.expected
    }

    /// The share of one item: 1 − its own disagreement ÷ what chance would give
    /// in all items. 1 when nobody differs; the lowest shares are what to talk
    /// about. None with fewer than two answers.
    pub fn share(&self, levels: Answers<'_>) -> Option<f64> {
        (levels.len() > 1).then(|| 1.0 - disagreement(levels, &self.counts) / self.expected)
    }
}

/// The mean difference of all pairs of answers to one item.
fn disagreement(levels: Answers<'_>, counts: &BTreeMap<Level, f64>) -> f64 {
    let pairs = levels.len() as f64 * (levels.len() as f64 - 1.0);
    let differences = levels.iter().flat_map(|a| levels.iter().map(|b| difference(*a, *b, counts)));
    differences.sum::<f64>() / pairs
}

/// The mean difference of all pairs of answers, whatever their item.
fn by_chance(counts: &BTreeMap<Level, f64>, whole: f64) -> f64 {
    let pairs = counts.iter().flat_map(|a| counts.iter().map(move |b| (a, b)));
    let differences = pairs.map(|((a, many), (b, others))| many * others * difference(*a, *b, counts));
    differences.sum::<f64>() / (whole * (whole - 1.0))
}

/// How far two ordered levels lie apart: the square of the answers between them, counting their own by half.
fn difference(a: Level, b: Level, counts: &BTreeMap<Level, f64>) -> f64 {
    if a == b {
        return 0.0;
    }
    let (low, high) = (a.min(b), a.max(b));
    let between: f64 = counts.range(low..=high).map(|(_, count)| count).sum();
    let own = |level| counts.get(&level).copied().unwrap_or_default();
    (between - (own(low) + own(high)) / 2.0).powi(2)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Rows are people, columns are items; 9 is no answer.
    fn alpha(people: &[&[u8]]) -> Option<f64> {
        let items: Vec<Vec<Level>> = (0..people[0].len())
            .map(|item| people.iter().map(|row| row[item]).filter(|level| *level != 9).map(Level).collect())
            .collect();
        Reliability::of(items.iter().map(Vec::as_slice)).map(|it| it.alpha())
    }

    /// Recorded with `krippendorff.alpha(…, level_of_measurement="ordinal")` of the Python package `krippendorff`.
    #[test]
    fn the_figures_are_those_of_the_reference_program() {
        let cases: [(&[&[u8]], f64); 6] = [
            (
                &[
                    &[1, 2, 3, 3, 2, 1, 4, 1, 2, 9, 9, 9],
                    &[1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 9, 3],
                    &[9, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 9],
                    &[1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 9],
                ],
                0.815_387_503_754_881_4,
            ),
            (&[&[1, 1, 5], &[1, 5, 5], &[1, 3, 5]], 0.666_666_666_666_666_7),
            (&[&[2, 2], &[3, 3], &[4, 4]], -0.25),
            (&[&[1, 5, 1, 5], &[5, 1, 5, 1]], -0.75),
            (&[&[0, 1, 2, 3, 9], &[0, 1, 3, 3, 2], &[1, 1, 2, 9, 2]], 0.884_275_017_018_379_8),
            (
                &[
                    &[3, 2, 4, 9, 1, 1, 5, 1, 3, 5, 1, 5],
                    &[2, 1, 1, 4, 4, 1, 2, 1, 5, 4, 1, 5],
                    &[1, 2, 9, 9, 5, 1, 5, 5, 4, 1, 2, 1],
                    &[5, 2, 3, 4, 2, 5, 1, 5, 3, 5, 9, 2],
                    &[1, 5, 5, 9, 2, 3, 1, 5, 9, 1, 5, 1],
                    &[5, 2, 4, 9, 5, 4, 3, 4, 5, 4, 3, 3],
                ],
                -0.091_128_147_011_050_04,
            ),
        ];
        for (people, expected) in cases {
            let found = alpha(people).unwrap();
            assert!((found - expected).abs() < 1e-9, "{found} is not {expected}");
        }
    }

    #[test]
    fn without_variation_it_cannot_be_computed() {
        assert_eq!(alpha(&[&[3, 3], &[3, 3]]), None, "everybody chose the same level everywhere");
        assert_eq!(alpha(&[&[1, 2]]), None, "one person does not disagree with anybody");
    }

    proptest! {
        #[test]
        fn shares_add_up_to_alpha_and_nothing_depends_on_the_order(
            mut items in prop::collection::vec(prop::collection::vec(1u8..=5, 2..8), 2..10),
        ) {
            let levels: Vec<Vec<Level>> = items.iter().map(|it| it.iter().copied().map(Level).collect()).collect();
            let Some(found) = Reliability::of(levels.iter().map(Vec::as_slice)) else { return Ok(()) };
            prop_assert!(found.alpha() <= 1.0 + 1e-12);
            let whole: f64 = levels.iter().map(|it| it.len() as f64).sum();
            let weighed: f64 = levels.iter().filter_map(|it| Some(found.share(it)? * it.len() as f64)).sum();
            prop_assert!((weighed / whole - found.alpha()).abs() < 1e-9, "each item by its answers");
            items.reverse();
            for item in &mut items { item.reverse(); }
            let turned: Vec<Vec<Level>> = items.iter().map(|it| it.iter().copied().map(Level).collect()).collect();
            let again = Reliability::of(turned.iter().map(Vec::as_slice)).map(|it| it.alpha());
            prop_assert!((again.unwrap_or_default() - found.alpha()).abs() < 1e-9);
        }
    }
}
