//! What each dimension shows: its level, the level before, and the target.

use std::f32::consts::{FRAC_PI_2, TAU};

use super::{at, diamond, empty, field, line, ring, words, wrapped};
use crate::{
    drawing::{Anchor, Drawing, Mark, Pattern, Point, Weight},
    fonts::{Face, width},
    ink::Ink,
};

/// The numbers of a profile and the words it is told in.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Profile {
    /// A short name of the picture.
    pub title: String,
    /// One sentence that says what it shows.
    pub says: String,
    /// The lowest level of the scale and the highest.
    pub scale: (u8, u8),
    /// In the instrument's order.
    pub rows: Vec<ProfileRow>,
}

/// One dimension.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ProfileRow {
    /// What it stands for when somebody clicks on it.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Where it stands.
    pub level: Option<u8>,
    /// Where it stood in the earlier round.
    pub before: Option<u8>,
    /// Where it should be.
    pub target: Option<u8>,
    /// "Nivel 3", or that there is none.
    pub stands: String,
    /// "+1", "Igual", or nothing.
    pub change: String,
}

/// What tells a level apart without colour, by its place on a scale of five.
pub fn pattern_of(level: u8) -> Pattern {
    match level {
        0 | 1 => Pattern::Blank,
        2 => Pattern::Dots,
        3 => Pattern::Diagonal,
        4 => Pattern::CrossHatch,
        _ => Pattern::Solid,
    }
}

const LABEL: f32 = 12.0;
const LEADING: f32 = 13.5;

/// The profile as a radar, one spoke for each dimension.
///
/// With fewer than three dimensions there is no area to show, and the bars say it better.
pub fn radar(profile: &Profile, wide: f32) -> Drawing {
    let n = profile.rows.len();
    if n < 3 {
        return empty(&profile.title, &profile.says, wide);
    }
    let room = (wide * 0.26).max(74.0);
    let labels: Vec<Vec<String>> = profile.rows.iter().map(|row| wrapped(&row.name, LABEL, room)).collect();
    let side = labels.iter().flatten().map(|words| width(Face::SansSemibold, LABEL, words)).fold(0.0, f32::max);
    let most_lines = labels.iter().map(Vec::len).max().unwrap_or(1) as f32;
    let radius = (wide / 2.0 - side - 14.0).max(wide * 0.18);
    let over = most_lines * LEADING + 8.0;
    let centre = at(wide / 2.0, radius + over);
    let web = Web { centre, radius, scale: profile.scale, n };

    let mut marks = web.grid();
    let outline = web.corners(profile, |row| row.level);
    marks.push(Mark::Shape {
        outline,
        closed: true,
        fill: Some(Ink::ScoreArea),
        stroke: Some((Ink::Score, 2.0)),
        pattern: None,
    });
    // Over the area: on paper it hides what is below it.
    if profile.rows.iter().any(|row| row.before.is_some()) {
        let outline = web.corners(profile, |row| row.before);
        marks.extend(web.dashed(&outline));
    }
    marks.extend(web.numbers());
    for (spoke, row) in profile.rows.iter().enumerate() {
        if let Some(level) = row.level {
            let place = web.place(spoke, level);
            marks.push(Mark::Circle { at: place, radius: 3.2, fill: Some(Ink::Score), stroke: None });
        }
        if let Some(target) = row.target.filter(|target| Some(*target) != row.level) {
            marks.push(diamond(web.place(spoke, target), 4.6));
        }
    }
    for (spoke, lines) in labels.iter().enumerate() {
        marks.extend(web.label(spoke, lines));
    }
    let height = 2.0 * (radius + over);
    Drawing { width: wide, height, title: profile.title.clone(), says: profile.says.clone(), marks }
}

/// The web of a radar: where a level stands on a spoke.
struct Web {
    centre: Point,
    radius: f32,
    scale: (u8, u8),
    n: usize,
}

impl Web {
    fn angle(&self, spoke: usize) -> f32 {
        spoke as f32 / self.n as f32 * TAU - FRAC_PI_2
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

    fn corners(&self, profile: &Profile, level: impl Fn(&ProfileRow) -> Option<u8>) -> Vec<Point> {
        let place = |(spoke, row): (usize, &ProfileRow)| level(row).map_or(self.centre, |it| self.place(spoke, it));
        profile.rows.iter().enumerate().map(place).collect()
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

    fn dashed(&self, outline: &[Point]) -> Vec<Mark> {
        let next = outline.iter().cycle().skip(1);
        let edges = outline.iter().zip(next);
        edges
            .map(|(from, to)| Mark::Line { from: *from, to: *to, ink: Ink::Before, width: 1.2, dashed: true })
            .collect()
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
        let place = self.at_distance(spoke, self.radius + 10.0);
        let tall = lines.len() as f32 * LEADING;
        let (anchor, top) = if angle.cos().abs() < 0.2 {
            let top = if angle.sin() < 0.0 { place.y - tall + LEADING - 2.0 } else { place.y + LEADING - 4.0 };
            (Anchor::Middle, top)
        } else {
            let anchor = if angle.cos() > 0.0 { Anchor::Start } else { Anchor::End };
            (anchor, place.y - tall / 2.0 + LEADING * 0.78)
        };
        let line = |(n, text): (usize, &String)| {
            words(at(place.x, top + n as f32 * LEADING), text, LABEL, Weight::Semibold, anchor, Ink::Text)
        };
        lines.iter().enumerate().map(line).collect()
    }
}

const ROW: f32 = 30.0;
const HEAD: f32 = 20.0;
const SEGMENT: f32 = 15.0;

/// The profile as bars: as many segments filled as the level has steps, a ring
/// for the earlier round and a diamond for the target.
pub fn bars(profile: &Profile, wide: f32) -> Drawing {
    if profile.rows.is_empty() {
        return empty(&profile.title, &profile.says, wide);
    }
    let columns = Columns::of(profile, wide);
    let mut marks: Vec<Mark> = (profile.scale.0..=profile.scale.1)
        .map(|level| {
            let x = columns.middle(level);
            words(at(x, 12.0), &level.to_string(), 10.0, Weight::Regular, Anchor::Middle, Ink::Quiet)
        })
        .collect();
    for (n, row) in profile.rows.iter().enumerate() {
        let top = HEAD + n as f32 * ROW;
        marks.push(line(at(0.0, top), at(wide, top), Ink::Grid));
        marks.push(Mark::Group { stands_for: Some(row.id.clone()), marks: bar(&columns, row, top) });
    }
    let height = HEAD + profile.rows.len() as f32 * ROW + 2.0;
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
        let names = widest(&|row| &row.name, Face::Sans).min(wide * 0.36) + 12.0;
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

fn bar(columns: &Columns, row: &ProfileRow, top: f32) -> Vec<Mark> {
    let middle = top + ROW / 2.0;
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
            None => field(x, y, columns.step - 1.5, SEGMENT, Some(Ink::Paper), Some((Ink::Grid, 0.8))),
        });
    }
    if let Some(before) = row.before {
        marks.push(ring(at(columns.middle(before), middle), 4.2));
    }
    if let Some(target) = row.target {
        let aside = if row.before == Some(target) { 11.0 } else { 0.0 };
        marks.push(diamond(at(columns.middle(target) + aside, middle), 5.4));
    }
    marks.push(words(at(columns.stands, middle + 4.0), &row.stands, 12.0, Weight::Semibold, Anchor::Start, Ink::Text));
    marks.push(words(at(columns.wide, middle + 4.0), &row.change, 12.0, Weight::Regular, Anchor::End, Ink::Quiet));
    marks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::charts::overhang;

    fn profile(names: &[&str]) -> Profile {
        let row = |(n, name): (usize, &&str)| ProfileRow {
            id: format!("D{n}"),
            name: (*name).to_owned(),
            level: (n != 3).then_some(1 + (n as u8) % 5),
            before: (n % 2 == 0).then_some(2),
            target: Some(4),
            stands: if n == 3 { "Sin acordar".to_owned() } else { format!("Nivel {}", 1 + n % 5) },
            change: if n % 2 == 0 { "+1".to_owned() } else { String::new() },
        };
        Profile {
            title: "Perfil".to_owned(),
            says: "Perfil de seis dimensiones".to_owned(),
            scale: (1, 5),
            rows: names.iter().enumerate().map(row).collect(),
        }
    }

    const SIX: [&str; 6] = ["Liderazgo", "Estrategia", "Gobernanza", "Marco legal", "Tecnología", "Talento"];
    const ELEVEN: [&str; 11] = [
        "Competencia",
        "Formulación de políticas acertadas",
        "Colaboración",
        "Integridad",
        "Transparencia",
        "Supervisión independiente",
        "No dejar a nadie atrás",
        "No discriminación",
        "Participación",
        "Subsidiariedad",
        "Equidad intergeneracional",
    ];

    #[test]
    fn no_word_stands_outside_the_picture() {
        for names in [&SIX[..], &ELEVEN[..]] {
            for wide in [300.0, 400.0, 520.0] {
                assert!(overhang(&radar(&profile(names), wide)) < 0.5, "radar of {} at {wide}", names.len());
                assert!(overhang(&bars(&profile(names), wide)) < 0.5, "bars of {} at {wide}", names.len());
            }
        }
    }

    #[test]
    fn more_dimensions_make_a_higher_picture() {
        assert!(bars(&profile(&ELEVEN), 400.0).height > bars(&profile(&SIX), 400.0).height);
    }

    #[test]
    fn nothing_to_show_says_so() {
        let nothing = bars(&Profile { says: "Sin datos".to_owned(), ..Profile::default() }, 300.0);
        assert!(format!("{:?}", nothing.marks).contains("Sin datos"));
    }

    #[test]
    fn pictures_stay_as_they_were() {
        let settings = insta::Settings::clone_current();
        let mut settings = settings;
        settings.set_snapshot_path("../../../../tests/golden/charts");
        settings.set_prepend_module_to_snapshot(false);
        settings.bind(|| {
            insta::assert_snapshot!("radar", crate::paint::svg::svg(&radar(&profile(&SIX), 400.0)));
            insta::assert_snapshot!("radar-eleven", crate::paint::svg::svg(&radar(&profile(&ELEVEN), 400.0)));
            insta::assert_snapshot!("bars", crate::paint::svg::svg(&bars(&profile(&SIX), 640.0)));
        });
    }
}
