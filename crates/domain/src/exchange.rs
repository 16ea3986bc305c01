//! What a council could offer to others, and what it needs.

use crate::scale::{Level, Scale};

/// What the levels of the items that bear on a topic suggest; the council
/// confirms it or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Suggestion {
    /// On the scale of what a council offers, 0 to 4.
    pub offer: Level,
    /// On the scale of what it needs, 0 to 4.
    pub need: Level,
}

/// The suggestion for a topic, from the settled levels of the items that bear
/// on it; none without any.
///
/// Levels of other scales are put on steps 1 to 5, rounded down, and the lower
/// median of them counts. Source: `1 + 4 × level ÷ 3` for four steps and the
/// table of suggestions of the exchange map, read for whole steps.
///
/// ```
/// use cabildo_domain::{Level, Scale, exchange::suggest};
///
/// let (maturity, completeness) = (Scale::new("maturity", 1, 5), Scale::new("completeness", 0, 3));
/// let said = suggest(&[(Level(4), &maturity), (Level(3), &completeness), (Level(1), &maturity)]).unwrap();
/// assert_eq!((said.offer, said.need), (Level(1), Level(1)), "the middle of 1, 4 and 5 is 4");
/// ```
pub fn suggest(levels: &[(Level, &Scale)]) -> Option<Suggestion> {
    let steps: Vec<Level> = levels.iter().map(|(level, scale)| Level(scale.on_five_steps(*level))).collect();
    let (offer, need) = match crate::consensus::lower_median(&steps)?.0 {
        ..=2 => (0, 3),
        3 => (0, 2),
        4 => (1, 1),
        5.. => (2, 0),
    };
    Some(Suggestion { offer: Level(offer), need: Level(need) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_stands_low_needs_and_who_stands_high_offers() {
        let scale = Scale::new("maturity", 1, 5);
        let told = |level| suggest(&[(Level(level), &scale)]).map(|it| (it.need.0, it.offer.0)).unwrap();
        assert_eq!([1, 2, 3, 4, 5].map(told), [(3, 0), (3, 0), (2, 0), (1, 1), (0, 2)]);
        assert_eq!(suggest(&[]), None, "nothing is known, nothing is suggested");
    }
}
