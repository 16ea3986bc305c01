//! A profile as a radar, one spoke for each dimension.

use std::f32::consts::{FRAC_PI_2, TAU};

use super::{Profile, ProfileRow};
use crate::{
    charts::{at, diamond, empty, line, ring, triangle, words, wrapped},
    drawing::{Anchor, Drawing, Mark, Point, Weight},
    fonts::{Face, width},
    ink::Ink,
};

/// Size of the labels, and of those of more than eight spokes.
const LABEL: (f32, f32) = (12.0, 10.5);
/// From one line of a label to the next, as a part of its size.
const LEADING: f32 = 1.12;
/// Labels of spokes that lean less aside than this stand centred above or below.
const CENTRED: f32 = 0.2;
/// From the web to its labels.
const AWAY: f32 = 10.0;

/// The profile as a radar, one spoke for each dimension.
///
/// With fewer than three dimensions there is no area to show, and the bars say it better.
pub fn radar(profile: &Profile, wide: f32) -> Drawing {
    let n = profile.rows.len();
    if n < 3 {
        return empty(&profile.title, &profile.says, wide);
    }
    let size = if n > 8 { LABEL.1 } else { LABEL.0 };
    let room = (wide * 0.26).max(74.0);
    let labels: Vec<Vec<String>> = profile.rows.iter().map(|row| wrapped(&row.name, size, room)).collect();
    let most_lines = labels.iter().map(Vec::len).max().unwrap_or(1) as f32;
    let over = most_lines * size * LEADING + 10.0;
    let mut web = Web { centre: at(wide / 2.0, 0.0), radius: 0.0, scale: profile.scale, n, size };
    web.radius = web.widest(&labels).clamp(wide * 0.18, wide * 0.3);
    web.centre.y = web.radius + over;

    let mut marks = web.grid();
    marks.extend(web.agreed(profile));
    // Over the area: on paper it hides what is below it.
    marks.extend(web.earlier(profile));
    marks.extend(web.planned(profile));
    marks.extend(web.numbers());
    for (spoke, row) in profile.rows.iter().enumerate() {
        if let Some(level) = row.level {
            let place = web.place(spoke, level);
            marks.push(Mark::Circle { at: place, radius: 3.2, fill: Some(Ink::Score), stroke: None });
        }
        if let Some(target) = row.target {
            let fill = if row.level == Some(target) { Ink::Score } else { Ink::Paper };
            marks.push(diamond(web.place(spoke, target), 4.6, fill));
        }
    }
    let rises = profile.rows.iter().enumerate().filter_map(|(spoke, row)| Some(web.place(spoke, row.rises_to()?)));
    marks.extend(rises.map(|place| triangle(place, 4.8)));
    for (spoke, lines) in labels.iter().enumerate() {
        marks.extend(web.label(spoke, lines));
    }
    let height = 2.0 * (web.radius + over);
    Drawing { width: wide, height, title: profile.title.clone(), says: profile.says.clone(), marks }
}

/// The web of a radar: where a level stands on a spoke.
struct Web {
    centre: Point,
    radius: f32,
    scale: (u8, u8),
    n: usize,
    size: f32,
}

impl Web {
    fn angle(&self, spoke: usize) -> f32 {
        spoke as f32 / self.n as f32 * TAU - FRAC_PI_2
    }

    /// The radius with which the label that reaches furthest ends at the edge.
    fn widest(&self, labels: &[Vec<String>]) -> f32 {
        let radius = |(spoke, lines): (usize, &Vec<String>)| {
            let aside = self.angle(spoke).cos().abs();
            let long = lines.iter().map(|line| width(Face::SansSemibold, self.size, line)).fold(0.0, f32::max);
            if aside < CENTRED { f32::MAX } else { (self.centre.x - long - 2.0) / aside - AWAY }
        };
        labels.iter().enumerate().map(radius).fold(f32::MAX, f32::min)
    }

    fn at_distance(&self, spoke: usize, distance: f32) -> Point {
        let angle = self.angle(spoke);
        at(self.centre.x + angle.cos() * distance, self.centre.y + angle.sin() * distance)
    }

    /// The lowest level is one step from the centre, so that it can be seen.
    fn place(&self, spoke: usize, level: u8) -> Point {
        let (lowest, highest) = self.scale;
        let steps = f32::from(highest - lowest + 1);
        let step = f32::from(level.saturating_sub(lowest) + 1);
        self.at_distance(spoke, self.radius * step / steps)
    }

    fn places(&self, profile: &Profile, level: impl Fn(&ProfileRow) -> Option<u8>) -> Vec<Option<Point>> {
        let place = |(spoke, row): (usize, &ProfileRow)| level(row).map(|it| self.place(spoke, it));
        profile.rows.iter().enumerate().map(place).collect()
    }

    /// What is agreed, as an area where every dimension has a level. A missing
    /// level is not the lowest one: else only neighbours that have one are joined.
    fn agreed(&self, profile: &Profile) -> Vec<Mark> {
        let places = self.places(profile, |row| row.level);
        match places.iter().copied().collect::<Option<Vec<Point>>>() {
            Some(outline) => vec![Mark::Shape {
                outline,
                closed: true,
                fill: Some(Ink::ScoreArea),
                stroke: Some((Ink::Score, 2.0)),
                pattern: None,
            }],
            None => joined(&places, |from, to| Mark::Line { from, to, ink: Ink::Score, width: 2.0, dashed: false }),
        }
    }

    /// What was agreed before: dashed edges.
    fn earlier(&self, profile: &Profile) -> Vec<Mark> {
        let places = self.places(profile, |row| row.before);
        let mut marks = joined(&places, |from, to| Mark::Line { from, to, ink: Ink::Before, width: 1.2, dashed: true });
        if places.contains(&None) {
            // A level whose neighbours have none would not show in the lines.
            marks.extend(places.iter().flatten().map(|place| ring(*place, 2.6)));
        }
        marks
    }

    /// Where the plan leads, if it leads anywhere: a thin line around the area.
    fn planned(&self, profile: &Profile) -> Vec<Mark> {
        if profile.rows.iter().all(|row| row.rises_to().is_none()) {
            return vec![];
        }
        let places = self.places(profile, |row| row.rises_to().or(row.level));
        joined(&places, |from, to| Mark::Line { from, to, ink: Ink::Score, width: 1.0, dashed: false })
    }

    fn grid(&self) -> Vec<Mark> {
        let mut marks: Vec<Mark> = (self.scale.0..=self.scale.1)
            .map(|level| {
                let outline = (0..self.n).map(|spoke| self.place(spoke, level)).collect();
                Mark::Shape { outline, closed: true, fill: None, stroke: Some((Ink::Grid, 0.8)), pattern: None }
            })
            .collect();
        marks.extend((0..self.n).map(|spoke| line(self.centre, self.at_distance(spoke, self.radius), Ink::Grid)));
        marks
    }

    fn numbers(&self) -> Vec<Mark> {
        (self.scale.0..=self.scale.1)
            .map(|level| {
                let place = self.place(0, level);
                words(
                    at(place.x + 5.0, place.y + 9.0),
                    &level.to_string(),
                    9.5,
                    Weight::Regular,
                    Anchor::Start,
                    Ink::Quiet,
                )
            })
            .collect()
    }

    /// A label stands outside its spoke: centred above and below, beside it elsewhere.
    fn label(&self, spoke: usize, lines: &[String]) -> Vec<Mark> {
        let angle = self.angle(spoke);
        let place = self.at_distance(spoke, self.radius + AWAY);
        let leading = self.size * LEADING;
        let tall = lines.len() as f32 * leading;
        let (anchor, top) = if angle.cos().abs() < CENTRED {
            let top = if angle.sin() < 0.0 { place.y - tall + leading - 2.0 } else { place.y + leading - 4.0 };
            (Anchor::Middle, top)
        } else {
            let anchor = if angle.cos() > 0.0 { Anchor::Start } else { Anchor::End };
            (anchor, place.y - tall / 2.0 + leading * 0.78)
        };
        let line = |(n, text): (usize, &String)| {
            words(at(place.x, top + n as f32 * leading), text, self.size, Weight::Semibold, anchor, Ink::Text)
        };
        lines.iter().enumerate().map(line).collect()
    }
}

/// Lines between neighbours around the web that both have a place.
fn joined(places: &[Option<Point>], draw: impl Fn(Point, Point) -> Mark) -> Vec<Mark> {
    let next = places.iter().cycle().skip(1);
    places.iter().zip(next).filter_map(|(from, to)| Some(draw((*from)?, (*to)?))).collect()
}
