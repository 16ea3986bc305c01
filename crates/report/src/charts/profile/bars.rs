//! A profile as bars, one for each dimension.

use super::{Profile, ProfileRow, pattern_of};
use crate::{
    charts::{at, diamond, empty, field, line, ring, triangle, words, wrapped},
    drawing::{Anchor, Drawing, Mark, Weight},
    fonts::{Face, width},
    ink::Ink,
};

/// Height of a row, and of a row among more than eight.
const ROW: (f32, f32) = (30.0, 25.0);
const HEAD: f32 = 20.0;
const SEGMENT: f32 = 15.0;

/// The profile as bars: as many segments filled as the level has steps, a ring
/// for the earlier round, a diamond for the target and a triangle for where the plan leads.
pub fn bars(profile: &Profile, wide: f32) -> Drawing {
    if profile.rows.is_empty() {
        return empty(&profile.title, &profile.says, wide);
    }
    let columns = Columns::of(profile, wide);
    let high = if profile.rows.len() > 8 { ROW.1 } else { ROW.0 };
    let mut marks: Vec<Mark> = (profile.scale.0..=profile.scale.1)
        .map(|level| {
            let x = columns.middle(level);
            words(at(x, 12.0), &level.to_string(), 10.0, Weight::Regular, Anchor::Middle, Ink::Quiet)
        })
        .collect();
    for (n, row) in profile.rows.iter().enumerate() {
        let top = HEAD + n as f32 * high;
        marks.push(line(at(0.0, top), at(wide, top), Ink::Grid));
        marks.push(Mark::Group { stands_for: Some(row.id.clone()), marks: bar(&columns, row, top + high / 2.0) });
    }
    let height = HEAD + profile.rows.len() as f32 * high + 2.0;
    Drawing { width: wide, height, title: profile.title.clone(), says: profile.says.clone(), marks }
}

/// Where the columns of the bars stand.
struct Columns {
    scale: (u8, u8),
    names: f32,
    step: f32,
    stands: f32,
    wide: f32,
}

impl Columns {
    fn of(profile: &Profile, wide: f32) -> Self {
        let widest = |words: &dyn Fn(&ProfileRow) -> &str, face| {
            profile.rows.iter().map(|row| width(face, 12.0, words(row))).fold(0.0, f32::max)
        };
        let change = widest(&|row| &row.change, Face::Sans);
        let stands = widest(&|row| &row.stands, Face::SansSemibold);
        let names = widest(&|row| &row.name, Face::SansSemibold).min(wide * 0.36) + 12.0;
        let steps = f32::from(profile.scale.1 - profile.scale.0 + 1);
        let right = wide - change - stands - 26.0;
        Self { scale: profile.scale, names, step: (right - names) / steps, stands: right + 10.0, wide }
    }

    fn left(&self, level: u8) -> f32 {
        self.names + f32::from(level.saturating_sub(self.scale.0)) * self.step
    }

    fn middle(&self, level: u8) -> f32 {
        self.left(level) + self.step / 2.0
    }
}

fn bar(columns: &Columns, row: &ProfileRow, middle: f32) -> Vec<Mark> {
    let lines = wrapped(&row.name, 12.0, columns.names - 10.0);
    let first = middle + 4.0 - (lines.len() as f32 - 1.0) * 6.0;
    let name = |(n, text): (usize, &String)| {
        words(at(0.0, first + n as f32 * 12.0), text, 12.0, Weight::Regular, Anchor::Start, Ink::Text)
    };
    let mut marks: Vec<Mark> = lines.iter().enumerate().map(name).collect();
    for level in columns.scale.0..=columns.scale.1 {
        let filled = row.level.filter(|stands| level <= *stands);
        let (x, y) = (columns.left(level), middle - SEGMENT / 2.0);
        let outline =
            vec![at(x, y), at(x + columns.step - 1.5, y), at(x + columns.step - 1.5, y + SEGMENT), at(x, y + SEGMENT)];
        marks.push(match filled {
            Some(stands) => Mark::Shape {
                outline,
                closed: true,
                fill: Some(Ink::Level(stands)),
                stroke: Some((Ink::LevelEdge(stands), 0.8)),
                pattern: Some(pattern_of(stands)),
            },
            None if row.rises_to().is_some_and(|planned| level <= planned) => {
                field(x, y, columns.step - 1.5, SEGMENT, Some(Ink::ScoreArea), Some((Ink::Score, 1.2)))
            }
            None => field(x, y, columns.step - 1.5, SEGMENT, Some(Ink::Paper), Some((Ink::Grid, 0.8))),
        });
    }
    if let Some(before) = row.before {
        marks.push(ring(at(columns.middle(before), middle), 4.2));
    }
    if let Some(planned) = row.rises_to() {
        let aside = if row.before == Some(planned) || row.target == Some(planned) { -11.0 } else { 0.0 };
        marks.push(triangle(at(columns.middle(planned) + aside, middle), 5.2));
    }
    if let Some(target) = row.target {
        let aside = if row.before == Some(target) || row.rises_to() == Some(target) { 11.0 } else { 0.0 };
        marks.push(diamond(at(columns.middle(target) + aside, middle), 5.4, Ink::Paper));
    }
    marks.push(words(at(columns.stands, middle + 4.0), &row.stands, 12.0, Weight::Semibold, Anchor::Start, Ink::Text));
    marks.push(words(at(columns.wide, middle + 4.0), &row.change, 12.0, Weight::Regular, Anchor::End, Ink::Quiet));
    marks
}
