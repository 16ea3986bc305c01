//! Patterns that tell levels apart on a printer without colour.
//!
//! A pattern becomes plain lines and dots inside an outline, so that every
//! painter draws the same, and none needs patterns of its own.

use crate::{
    drawing::{Mark, Pattern, Point},
    ink::Ink,
};

/// Between two lines or dots.
const SPACING: f32 = 3.4;
/// Width of a line.
const LINE: f32 = 0.6;
/// Radius of a dot.
const DOT: f32 = 0.62;

/// The lines and dots of a pattern over a shape with this fill and this edge.
///
/// They stand on a grid of the whole drawing, so that neighbouring shapes
/// continue each other.
pub fn marks(pattern: Pattern, outline: &[Point], fill: Option<Ink>, edge: Option<Ink>) -> Vec<Mark> {
    if outline.len() < 3 {
        return Vec::new();
    }
    let ink = ink_over(fill, edge);
    match pattern {
        Pattern::Blank => Vec::new(),
        Pattern::Dots => dots(outline, ink),
        Pattern::Diagonal => hatch(outline, Slope::Rising, ink),
        Pattern::CrossHatch => {
            let mut marks = hatch(outline, Slope::Rising, ink);
            marks.extend(hatch(outline, Slope::Falling, ink));
            marks
        }
        Pattern::NoInformation => hatch(outline, Slope::Falling, Ink::Grid),
        Pattern::Solid if fill.is_some() => Vec::new(),
        Pattern::Solid => {
            let outline = outline.to_vec();
            vec![Mark::Shape { outline, closed: true, fill: Some(ink), stroke: None, pattern: None }]
        }
    }
}

/// What can be seen on a fill: on the dark levels the ink of their words, else the edge.
fn ink_over(fill: Option<Ink>, edge: Option<Ink>) -> Ink {
    match (fill, edge) {
        (Some(Ink::Level(level)), _) if level >= 4 => Ink::LevelInk(level),
        (_, Some(edge)) => edge,
        (_, None) => Ink::Text,
    }
}

/// The direction of lines at 45 degrees.
#[derive(Debug, Clone, Copy)]
enum Slope {
    Rising,
    Falling,
}

impl Slope {
    /// The same for all points of one line of the hatch, and SPACING × √2 apart from the next.
    fn offset(self, point: Point) -> f32 {
        match self {
            Self::Rising => point.x + point.y,
            Self::Falling => point.x - point.y,
        }
    }
}

fn hatch(outline: &[Point], slope: Slope, ink: Ink) -> Vec<Mark> {
    let step = SPACING * std::f32::consts::SQRT_2;
    let offsets = outline.iter().map(|point| slope.offset(*point));
    let (least, most) = offsets.fold((f32::MAX, f32::MIN), |(least, most), at| (least.min(at), most.max(at)));
    let (first, last) = ((least / step).ceil() as i32, (most / step).floor() as i32);
    let mut marks = Vec::new();
    for number in first..=last {
        let crossings = crossings(outline, slope, number as f32 * step);
        for pair in crossings.chunks_exact(2) {
            marks.push(Mark::Line { from: pair[0], to: pair[1], ink, width: LINE, dashed: false });
        }
    }
    marks
}

/// Where a line of the hatch crosses the outline, from left to right.
fn crossings(outline: &[Point], slope: Slope, offset: f32) -> Vec<Point> {
    let mut found = Vec::new();
    for (from, to) in edges(outline) {
        let (before, after) = (slope.offset(from) - offset, slope.offset(to) - offset);
        // Half-open, so that a corner counts once.
        if (before < 0.0) != (after < 0.0) {
            let part = before / (before - after);
            found.push(Point { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
        }
    }
    found.sort_by(|one, other| one.x.total_cmp(&other.x));
    found
}

fn dots(outline: &[Point], ink: Ink) -> Vec<Mark> {
    let bound = |pick: fn(&Point) -> f32| {
        let values = outline.iter().map(pick);
        values.fold((f32::MAX, f32::MIN), |(least, most), at| (least.min(at), most.max(at)))
    };
    let ((left, right), (top, bottom)) = (bound(|point| point.x), bound(|point| point.y));
    let half = SPACING / 2.0;
    let mut marks = Vec::new();
    for row in (top / half).ceil() as i32..=(bottom / half).floor() as i32 {
        for column in (left / half).ceil() as i32..=(right / half).floor() as i32 {
            let at = Point { x: column as f32 * half, y: row as f32 * half };
            // Every second place of every second row, shifted: dots as on a die.
            let on_grid = row.rem_euclid(2) == 0 && column.rem_euclid(2) == (row / 2).rem_euclid(2);
            if on_grid && clear_of_edges(outline, at) {
                marks.push(Mark::Circle { at, radius: DOT, fill: Some(ink), stroke: None });
            }
        }
    }
    marks
}

/// Whether a whole dot stands inside the outline.
fn clear_of_edges(outline: &[Point], at: Point) -> bool {
    let reach = DOT + 0.3;
    [(-reach, 0.0), (reach, 0.0), (0.0, -reach), (0.0, reach)]
        .into_iter()
        .all(|(x, y)| holds(outline, Point { x: at.x + x, y: at.y + y }))
}

/// Whether a point is inside an outline.
fn holds(outline: &[Point], point: Point) -> bool {
    let mut inside = false;
    for (from, to) in edges(outline) {
        let crosses = (from.y > point.y) != (to.y > point.y);
        if crosses && point.x < from.x + (to.x - from.x) * (point.y - from.y) / (to.y - from.y) {
            inside = !inside;
        }
    }
    inside
}

fn edges(outline: &[Point]) -> impl Iterator<Item = (Point, Point)> + '_ {
    let next = outline.iter().cycle().skip(1);
    outline.iter().copied().zip(next.copied())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square() -> Vec<Point> {
        [(10.0, 10.0), (40.0, 10.0), (40.0, 25.0), (10.0, 25.0)].map(|(x, y)| Point { x, y }).to_vec()
    }

    fn inside(point: Point) -> bool {
        (9.99..=40.01).contains(&point.x) && (9.99..=25.01).contains(&point.y)
    }

    #[test]
    fn nothing_of_a_pattern_leaves_its_shape() {
        for pattern in [Pattern::Dots, Pattern::Diagonal, Pattern::CrossHatch, Pattern::NoInformation] {
            let marks = marks(pattern, &square(), None, None);
            assert!(marks.len() > 5, "{pattern:?} can be seen");
            for mark in marks {
                match mark {
                    Mark::Line { from, to, .. } => assert!(inside(from) && inside(to), "{pattern:?} leaves its shape"),
                    Mark::Circle { at, .. } => assert!(inside(at), "{pattern:?} leaves its shape"),
                    other => panic!("{pattern:?} is made of lines or dots, not {other:?}"),
                }
            }
        }
    }

    #[test]
    fn the_lowest_level_is_left_blank() {
        assert_eq!(marks(Pattern::Blank, &square(), None, None), [], "blank is a pattern, too");
    }
}
