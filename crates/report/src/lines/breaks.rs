//! Every place a line could end, and the set of them that reads best.

use super::segments::{After, Segment};
use crate::typesetter::Typesetter;

/// A place where a line could end.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Break {
    /// The segment the next line begins in.
    pub(crate) segment: usize,
    /// Where in that segment, as a byte position.
    pub(crate) at: usize,
    /// How far the text before it reaches with its spaces: where the next line starts.
    pub(crate) start: f32,
    /// How far it reaches without them: where this line ends.
    pub(crate) visible: f32,
    /// Whether the line ends with a hyphen.
    pub(crate) hyphen: bool,
    /// Whether the line must end here.
    forced: bool,
}

/// Every place a line could end, the beginning of the paragraph first.
pub(crate) fn possible_breaks(typesetter: &Typesetter, segments: &[Segment]) -> Vec<Break> {
    let mut breaks = vec![Break { segment: 0, at: 0, start: 0.0, visible: 0.0, hyphen: false, forced: true }];
    let mut x = 0.0;
    for (place, segment) in segments.iter().enumerate() {
        let last = place + 1 == segments.len();
        if segment.too_wide {
            push_every_character(typesetter, &mut breaks, segment, place, x);
        } else {
            push_syllables(typesetter, &mut breaks, segment, place, x);
        }
        if segment.after != After::Stay || last {
            breaks.push(Break {
                segment: place + 1,
                at: 0,
                start: x + segment.whole,
                visible: x + segment.visible,
                hyphen: false,
                forced: segment.after == After::MustBreak || last,
            });
        }
        x += segment.whole;
    }
    breaks
}

fn push_syllables(typesetter: &Typesetter, breaks: &mut Vec<Break>, segment: &Segment, place: usize, x: f32) {
    let measure = |words: &str| typesetter.width(segment.style.face, segment.style.size, words);
    for &at in &segment.syllables {
        let start = x + measure(&segment.text[..at]);
        breaks.push(Break { segment: place, at, start, visible: start + measure("-"), hyphen: true, forced: false });
    }
}

/// A code or an address wider than the column is broken between any two characters, without a hyphen.
fn push_every_character(typesetter: &Typesetter, breaks: &mut Vec<Break>, segment: &Segment, place: usize, x: f32) {
    let measure = |words: &str| typesetter.width(segment.style.face, segment.style.size, words);
    let ends: Vec<usize> = segment.text.char_indices().map(|(at, _)| at).skip(1).chain([segment.text.len()]).collect();
    let mut reach = x;
    let mut at = 0;
    for pair in ends.windows(2) {
        let (next, after) = (pair[0], pair[1]);
        // With its neighbour, so that kerning is counted.
        reach += measure(&segment.text[at..after]) - measure(&segment.text[next..after]);
        breaks.push(Break { segment: place, at: next, start: reach, visible: reach, hyphen: false, forced: false });
        at = next;
    }
}

/// The breaks that read best together, from the beginning of the paragraph to its end.
///
/// Dynamic programming over all places: the cheapest way to reach each one is
/// the cheapest way to reach an earlier one plus the cost of the line between.
pub(crate) fn best_breaks(breaks: &[Break], width: f32) -> Vec<usize> {
    let mut cheapest = vec![f32::INFINITY; breaks.len()];
    let mut before = vec![0; breaks.len()];
    cheapest[0] = 0.0;
    for end in 1..breaks.len() {
        for start in (0..end).rev() {
            let overfull = breaks[end].visible - breaks[start].start > width + 0.01;
            let cost = cheapest[start] + cost_of_line(breaks, start, end, width);
            if cost < cheapest[end] {
                cheapest[end] = cost;
                before[end] = start;
            }
            let must_start_here = breaks[start].forced && start > 0;
            if must_start_here || overfull {
                break;
            }
        }
    }
    path_to_end(&before)
}

fn path_to_end(before: &[usize]) -> Vec<usize> {
    let mut path = vec![before.len() - 1];
    while let Some(&place) = path.last() {
        if place == 0 {
            break;
        }
        path.push(before[place]);
    }
    path.reverse();
    path
}

/// How badly a line would read: overfull is worst, then empty room at its end, then divided words.
fn cost_of_line(breaks: &[Break], start: usize, end: usize, width: f32) -> f32 {
    let (from, to) = (&breaks[start], &breaks[end]);
    let used = to.visible - from.start;
    let mut cost = if used > width + 0.01 {
        1e7 + (used - width) * 1e4
    } else if to.forced {
        // A last line with one short syllable looks forgotten.
        if used < width * 0.12 { 400.0 } else { 0.0 }
    } else {
        let room = (width - used) / width * 100.0;
        room * room
    };
    if to.hyphen {
        let narrow = width < 110.0;
        cost += if narrow { 1400.0 } else { 900.0 };
        if from.hyphen {
            cost += 2500.0;
        }
        let last_word = breaks.last().is_some_and(|last| last.segment == to.segment + 1);
        if last_word {
            cost += 3000.0;
        }
    }
    cost
}
