//! What is reached month by month, as steps with their numbers.

use chrono::NaiveDate;

use super::{at, empty, line, months::Months, words};
use crate::{
    drawing::{Anchor, Drawing, Mark, Point, Weight},
    fonts::{Face, width},
    ink::Ink,
};

/// The numbers of a curve and the words it is told in.
#[derive(Debug, Clone, PartialEq)]
pub struct Curve {
    /// A short name of the picture.
    pub title: String,
    /// One sentence that says what it shows.
    pub says: String,
    /// The first day.
    pub start: NaiveDate,
    /// What is reached by the evening of these days, in their order.
    pub points: Vec<(NaiveDate, usize)>,
    /// How much there is to reach.
    pub of: usize,
    /// What that is called: "24 metas".
    pub of_name: String,
    /// The day somebody looks at.
    pub day: Option<NaiveDate>,
    /// What each month is called, January first: one letter or three.
    pub months: [String; 12],
}

/// Below the months.
const TOP: f32 = 52.0;
/// From nothing reached to everything.
const HIGH: f32 = 132.0;
const LEFT: f32 = 30.0;
/// Size of the numbers.
const SIZE: f32 = 10.5;

/// The curve, so wide.
pub fn curve(curve: &Curve, wide: f32) -> Drawing {
    let Some((last, _)) = curve.points.last().filter(|_| curve.of > 0) else {
        return empty(&curve.title, &curve.says, wide);
    };
    let plot = Plot { months: Months::of(curve.start, *last, LEFT, wide - LEFT - 2.0), of: curve.of };
    let mut marks = plot.months.marks(&curve.months, plot.y(0));
    marks.extend(plot.heights(wide));
    marks.extend(plot.steps(curve));
    marks.extend(plot.all(curve, wide));
    marks.extend(plot.numbers(curve));
    marks.extend(curve.day.and_then(|day| plot.looked_at(curve, day)).into_iter().flatten());
    Drawing { width: wide, height: TOP + HIGH + 10.0, title: curve.title.clone(), says: curve.says.clone(), marks }
}

/// Where a day and a number stand.
struct Plot {
    months: Months,
    of: usize,
}

impl Plot {
    fn y(&self, reached: usize) -> f32 {
        TOP + HIGH * (1.0 - reached as f32 / self.of.max(1) as f32)
    }

    /// Where the evening of a day stands.
    fn x(&self, day: NaiveDate) -> f32 {
        self.months.x(day.succ_opt().unwrap_or(day).min(self.months.end()))
    }

    /// Four lines at most between nothing and everything, at round numbers.
    fn heights(&self, wide: f32) -> Vec<Mark> {
        let every = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500].into_iter().find(|every| self.of / every <= 5);
        let between = (0..self.of).step_by(every.unwrap_or(self.of).max(1));
        let height = |reached: usize| {
            let y = self.y(reached);
            let number =
                words(at(LEFT - 6.0, y + 3.5), &reached.to_string(), SIZE, Weight::Regular, Anchor::End, Ink::Quiet);
            [line(at(LEFT, y), at(wide - 2.0, y), Ink::Grid), number]
        };
        // A number close below the uppermost would touch it.
        between.filter(|reached| self.y(*reached) - self.y(self.of) > 12.0).flat_map(height).collect()
    }

    /// The steps: flat until the evening on which something more is reached.
    fn steps(&self, curve: &Curve) -> Vec<Mark> {
        let mut outline = vec![at(self.months.x(curve.start), self.y(0))];
        for (day, reached) in &curve.points {
            let before = outline.last().map_or(self.y(0), |corner| corner.y);
            outline.push(at(self.x(*day), before));
            outline.push(at(self.x(*day), self.y(*reached)));
        }
        let ends_at = outline.last().map_or(LEFT, |corner| corner.x);
        let mut area = outline.clone();
        area.push(at(ends_at, self.y(0)));
        let shape = |outline, closed, fill, stroke| Mark::Shape { outline, closed, fill, stroke, pattern: None };
        vec![shape(area, true, Some(Ink::ScoreArea), None), shape(outline, false, None, Some((Ink::Score, 2.0)))]
    }

    /// Everything there is to reach: a broken line with its name.
    fn all(&self, curve: &Curve, wide: f32) -> [Mark; 2] {
        let y = self.y(self.of);
        [
            Mark::Line { from: at(LEFT, y), to: at(wide - 2.0, y), ink: Ink::Target, width: 1.2, dashed: true },
            words(Self::name_at(y), &curve.of_name, SIZE, Weight::Semibold, Anchor::Start, Ink::Text),
        ]
    }

    fn name_at(y: f32) -> Point {
        at(LEFT + 4.0, y - 5.0)
    }

    /// What is reached, where it becomes more and there is room to say so.
    fn numbers(&self, curve: &Curve) -> Vec<Mark> {
        let mut marks = Vec::new();
        let name_ends = LEFT + 8.0 + width(Face::SansSemibold, SIZE, &curve.of_name);
        let mut before = 0;
        let mut free_from: f32 = 0.0;
        for (day, reached) in &curve.points {
            let (x, y) = (self.x(*day), self.y(*reached) - 5.0);
            let number = reached.to_string();
            let left = x - width(Face::SansSemibold, SIZE, &number) - 3.0;
            let is_under_name = left < name_ends && y < self.y(self.of) + SIZE;
            let is_on_line = *reached < curve.of && y - SIZE < self.y(self.of);
            if *reached > before && left > free_from.max(LEFT + 2.0) && !is_under_name && !is_on_line {
                marks.push(words(at(x - 3.0, y), &number, SIZE, Weight::Semibold, Anchor::End, Ink::Score));
                free_from = x + 2.0;
            }
            before = *reached;
        }
        marks
    }

    /// The day somebody looks at: a line with a dot where the curve stands.
    fn looked_at(&self, curve: &Curve, day: NaiveDate) -> Option<[Mark; 2]> {
        let (on, reached) = curve.points.iter().rev().find(|(on, _)| *on <= day)?;
        let x = self.x(*on);
        Some([
            Mark::Line { from: at(x, TOP - 18.0), to: at(x, self.y(0)), ink: Ink::Target, width: 1.0, dashed: false },
            Mark::Circle {
                at: at(x, self.y(*reached)),
                radius: 4.0,
                fill: Some(Ink::Paper),
                stroke: Some((Ink::Score, 2.0)),
            },
        ])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::charts::fit::{collision, overhang};

    fn steps(of: usize, months: u32) -> Curve {
        let start = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        let day = |n: u32| start.checked_add_months(chrono::Months::new(n)).unwrap();
        Curve {
            title: "Metas alcanzadas".to_owned(),
            says: "Metas alcanzadas mes por mes".to_owned(),
            start,
            points: (1..=months).map(|n| (day(n), of * n as usize / months as usize)).collect(),
            of,
            of_name: format!("{of} metas"),
            day: Some(day(months / 2 + 1)),
            months: std::array::from_fn(|n| "EFMAMJJASOND"[n..=n].to_owned()),
        }
    }

    #[test]
    fn every_number_can_be_read() {
        for of in [1, 3, 24, 137] {
            for months in [1, 5, 24, 48] {
                for wide in [300.0, 468.0, 880.0] {
                    let drawing = curve(&steps(of, months), wide);
                    assert!(overhang(&drawing) < 0.5, "{of} targets in {months} months stand inside at {wide}");
                    assert_eq!(collision(&drawing), None, "{of} targets in {months} months at {wide}");
                }
            }
        }
    }

    #[test]
    fn nothing_to_reach_says_so() {
        let nothing = curve(&Curve { says: "Sin metas".to_owned(), ..steps(0, 3) }, 400.0);
        assert!(format!("{:?}", nothing.marks).contains("Sin metas"));
    }

    #[test]
    fn the_picture_stays_as_it_was() {
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path("../../../../tests/golden/charts");
        settings.set_prepend_module_to_snapshot(false);
        settings.bind(|| insta::assert_snapshot!("curve", crate::paint::svg::svg(&curve(&steps(24, 12), 640.0))));
    }
}
