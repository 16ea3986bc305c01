//! Actions in time: rows by phase, bars under their months, arrows from what must come first.

use chrono::NaiveDate;

use super::{at, cut, empty, field, months::Months, words};
use crate::{
    drawing::{Anchor, Drawing, Mark, Pattern, Weight},
    fonts::{Face, width},
    ink::Ink,
};

/// The numbers of a timeline and the words it is told in.
#[derive(Debug, Clone, PartialEq)]
pub struct Timeline {
    /// A short name of the picture.
    pub title: String,
    /// One sentence that says what it shows.
    pub says: String,
    /// The first day of the plan.
    pub start: NaiveDate,
    /// The last day of the last action; pages of one plan share it, and so their months.
    pub end: NaiveDate,
    /// The last day of the term of office and what it is called, where it falls within.
    pub term: Option<(NaiveDate, String)>,
    /// What each month is called, January first: one letter or three.
    pub months: [String; 12],
    /// The rows, in the order they are shown.
    pub rows: Vec<TimelineRow>,
}

/// One row.
#[derive(Debug, Clone, PartialEq)]
pub enum TimelineRow {
    /// The head of a part of the plan.
    Head {
        /// What it is called.
        name: String,
        /// "5 acciones".
        note: String,
    },
    /// An action.
    Bar {
        /// What it stands for when somebody clicks on it.
        id: String,
        /// What is done.
        name: String,
        /// Its first day.
        start: NaiveDate,
        /// Its last day.
        end: NaiveDate,
        /// Whether the council fixed its date.
        fixed: bool,
        /// How it goes.
        goes: Goes,
        /// The actions that must come first.
        needs: Vec<String>,
    },
}

/// How an action goes, as far as a bar shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Goes {
    /// Nobody has begun.
    #[default]
    Planned,
    /// Somebody works on it: a triangle.
    UnderWay,
    /// Nobody can go on with it: two strokes, and a striped bar.
    Blocked,
    /// It is done: a tick, and a full bar.
    Done,
}

const ROW: f32 = 21.0;
const HEAD: f32 = 34.0;
/// Below the rows, for the name of the term's end.
const FOOT: f32 = 16.0;
/// Below this width it stands on paper, where smaller words can be read.
const NARROW: f32 = 600.0;

/// The timeline, so wide; as high as its rows.
pub fn timeline(plan: &Timeline, wide: f32) -> Drawing {
    if plan.rows.is_empty() {
        return empty(&plan.title, &plan.says, wide);
    }
    let axis = Axis::of(plan, wide);
    let term = plan.term.as_ref().filter(|(day, _)| *day >= plan.start && *day <= axis.months.end());
    let bottom = HEAD + plan.rows.len() as f32 * ROW + 2.0;
    let mut marks = backgrounds(plan, wide);
    marks.extend(axis.months.marks(&plan.months, bottom));
    marks.extend(arrows(plan, &axis));
    for (n, row) in plan.rows.iter().enumerate() {
        marks.extend(draw_row(row, HEAD + n as f32 * ROW, &axis, wide));
    }
    marks.extend(term.iter().flat_map(|(day, name)| term_line(axis.x(*day), name, bottom, axis.size)));
    let height = if term.is_some() { bottom + FOOT } else { bottom + 2.0 };
    Drawing { width: wide, height, title: plan.title.clone(), says: plan.says.clone(), marks }
}

/// The end of the term of office; its name stands below the rows, where nothing else does.
fn term_line(x: f32, name: &str, bottom: f32, size: f32) -> Vec<Mark> {
    let (place, anchor) = if width(Face::SansSemibold, size, name) + 6.0 < x {
        (at(x - 4.0, bottom + FOOT - 4.0), Anchor::End)
    } else {
        (at(x + 4.0, bottom + FOOT - 4.0), Anchor::Start)
    };
    vec![
        Mark::Line { from: at(x, HEAD - 4.0), to: at(x, bottom + FOOT), ink: Ink::Term, width: 1.4, dashed: true },
        words(place, name, size, Weight::Semibold, anchor, Ink::Term),
    ]
}

/// Where the words of the rows end and the months begin.
struct Axis {
    size: f32,
    left: f32,
    months: Months,
}

impl Axis {
    fn of(plan: &Timeline, wide: f32) -> Self {
        let (share, size) = if wide < NARROW { (0.52, 8.4) } else { (0.42, 11.0) };
        let left = (wide * share).min(340.0);
        Self { size, left, months: Months::of(plan.start, plan.end, left, wide - left - 2.0) }
    }

    fn x(&self, day: NaiveDate) -> f32 {
        self.months.x(day)
    }
}

fn backgrounds(plan: &Timeline, wide: f32) -> Vec<Mark> {
    let heads = plan.rows.iter().enumerate().filter(|(_, row)| matches!(row, TimelineRow::Head { .. }));
    heads.map(|(n, _)| field(0.0, HEAD + n as f32 * ROW, wide, ROW, Some(Ink::Well), None)).collect()
}

fn draw_row(row: &TimelineRow, top: f32, axis: &Axis, wide: f32) -> Vec<Mark> {
    let baseline = top + ROW * 0.68;
    match row {
        TimelineRow::Head { name, note } => vec![
            words(at(6.0, baseline), name, axis.size, Weight::Semibold, Anchor::Start, Ink::Text),
            words(at(axis.left - 8.0, baseline), note, axis.size - 1.0, Weight::Regular, Anchor::End, Ink::Quiet),
        ],
        TimelineRow::Bar { id, name, start, end, fixed, goes, .. } => {
            let signs = usize::from(*fixed) + usize::from(*goes != Goes::Planned);
            let room = axis.left - 14.0 - 16.0 * signs as f32;
            let (from, to) = (axis.x(*start), axis.x(*end).max(axis.x(*start) + 4.0));
            let mut marks = vec![
                // Something to click on across the whole row.
                field(0.0, top, wide, ROW, None, None),
                words(
                    at(6.0, baseline),
                    &cut(name, axis.size, room),
                    axis.size,
                    Weight::Regular,
                    Anchor::Start,
                    Ink::Text,
                ),
                bar(from, top + 4.5, to - from, *goes),
            ];
            marks.extend(goes_sign(*goes, axis.left - 16.0 * signs as f32, top + ROW / 2.0));
            if *fixed {
                marks.extend(lock(axis.left - 16.0, top + ROW / 2.0));
            }
            vec![Mark::Group { stands_for: Some(id.clone()), marks }]
        }
    }
}

/// The bar of an action: full when it is done, striped while nobody can go on.
fn bar(x: f32, y: f32, wide: f32, goes: Goes) -> Mark {
    let (fill, pattern) = match goes {
        Goes::Planned | Goes::UnderWay => (Ink::Bar, None),
        Goes::Blocked => (Ink::Paper, Some(Pattern::Diagonal)),
        Goes::Done => (Ink::Score, None),
    };
    let high = ROW - 9.0;
    let outline = vec![at(x, y), at(x + wide, y), at(x + wide, y + high), at(x, y + high)];
    Mark::Shape { outline, closed: true, fill: Some(fill), stroke: Some((Ink::Score, 1.0)), pattern }
}

/// The sign before the bar of an action that somebody has begun.
fn goes_sign(goes: Goes, x: f32, middle: f32) -> Vec<Mark> {
    let stroke =
        |outline, ink| Mark::Shape { outline, closed: false, fill: None, stroke: Some((ink, 1.8)), pattern: None };
    match goes {
        Goes::Planned => vec![],
        Goes::UnderWay => vec![Mark::Shape {
            outline: vec![at(x - 3.5, middle - 4.5), at(x + 4.0, middle), at(x - 3.5, middle + 4.5)],
            closed: true,
            fill: Some(Ink::Score),
            stroke: None,
            pattern: None,
        }],
        Goes::Blocked => {
            [x - 2.0, x + 2.5].map(|x| stroke(vec![at(x, middle - 4.5), at(x, middle + 4.5)], Ink::Text)).into()
        }
        Goes::Done => {
            vec![stroke(vec![at(x - 4.5, middle), at(x - 1.0, middle + 3.5), at(x + 5.0, middle - 4.0)], Ink::Score)]
        }
    }
}

/// The sign of a fixed date.
fn lock(x: f32, middle: f32) -> Vec<Mark> {
    let bow = vec![
        at(x - 2.2, middle - 1.0),
        at(x - 2.2, middle - 4.5),
        at(x + 2.2, middle - 4.5),
        at(x + 2.2, middle - 1.0),
    ];
    vec![
        Mark::Shape { outline: bow, closed: false, fill: None, stroke: Some((Ink::Text, 1.1)), pattern: None },
        field(x - 3.6, middle - 1.0, 7.2, 5.4, Some(Ink::Text), None),
    ]
}

/// From the end of what must come first, down or up to the row that waits for it.
fn arrows(plan: &Timeline, axis: &Axis) -> Vec<Mark> {
    let place = |wanted: &str| {
        plan.rows.iter().enumerate().find_map(|(n, row)| match row {
            TimelineRow::Bar { id, end, .. } if id == wanted => Some((HEAD + (n as f32 + 0.5) * ROW, axis.x(*end))),
            TimelineRow::Bar { .. } | TimelineRow::Head { .. } => None,
        })
    };
    let mut marks = Vec::new();
    for (n, row) in plan.rows.iter().enumerate() {
        let TimelineRow::Bar { start, needs, .. } = row else { continue };
        let middle = HEAD + (n as f32 + 0.5) * ROW;
        for (from_y, from_x) in needs.iter().filter_map(|id| place(id)) {
            let to_x = (axis.x(*start) + 3.0).max(from_x + 3.0);
            let edge = if from_y < middle { middle - ROW / 2.0 + 4.0 } else { middle + ROW / 2.0 - 4.0 };
            let outline = vec![at(from_x, from_y), at(to_x, from_y), at(to_x, edge)];
            marks.push(Mark::Shape {
                outline,
                closed: false,
                fill: None,
                stroke: Some((Ink::Need, 1.0)),
                pattern: None,
            });
            let back = if from_y < middle { -3.6 } else { 3.6 };
            let head = vec![at(to_x - 2.4, edge + back), at(to_x, edge), at(to_x + 2.4, edge + back)];
            marks.push(Mark::Shape {
                outline: head,
                closed: false,
                fill: None,
                stroke: Some((Ink::Need, 1.0)),
                pattern: None,
            });
        }
    }
    marks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::charts::fit::{collision, overhang};

    fn day(n: u64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 23).unwrap() + chrono::Days::new(n)
    }

    /// So many actions over so many months, each waiting for the one before.
    fn plan(actions: u64, months: u64) -> Timeline {
        let apart = (months * 30).saturating_sub(21) / actions.max(1);
        let mut rows = vec![TimelineRow::Head { name: "Primeros 3 meses".to_owned(), note: "2 acciones".to_owned() }];
        rows.extend((0..actions).map(|n| TimelineRow::Bar {
            id: format!("A{n}"),
            name: format!("Levantar el inventario de sistemas, dominios, cuentas y contratos número {n}"),
            start: day(n * apart),
            end: day(n * apart + 18),
            fixed: n == 1,
            goes: [Goes::Done, Goes::UnderWay, Goes::Blocked, Goes::Planned][n.min(3) as usize],
            needs: if n > 0 { vec![format!("A{}", n - 1)] } else { vec![] },
        }));
        Timeline {
            title: "Cronograma".to_owned(),
            says: "Cronograma".to_owned(),
            start: day(0),
            end: day(months * 30),
            term: None,
            months: std::array::from_fn(|n| "EFMAMJJASOND"[n..=n].to_owned()),
            rows,
        }
    }

    #[test]
    fn every_word_can_be_read_however_many_actions_and_months() {
        for (actions, months) in [(1, 2), (12, 5), (60, 13), (60, 24), (60, 48)] {
            for wide in [468.0, 880.0] {
                let drawing = timeline(&plan(actions, months), wide);
                assert!(overhang(&drawing) < 0.5, "{actions} actions in {months} months stand inside at {wide}");
                assert_eq!(collision(&drawing), None, "{actions} actions in {months} months at {wide}");
            }
        }
    }

    #[test]
    fn the_end_of_the_term_is_named_where_nothing_else_stands() {
        for days in [0, 12, 200, 385] {
            let with_term =
                Timeline { term: Some((day(days), "Fin del período de gobierno".to_owned())), ..plan(12, 13) };
            let drawing = timeline(&with_term, 468.0);
            assert!(overhang(&drawing) < 0.5, "inside on day {days}");
            assert_eq!(collision(&drawing), None, "on day {days}");
            assert!(drawing.height > timeline(&plan(12, 13), 468.0).height, "it has a place of its own");
        }
    }

    #[test]
    fn pages_of_one_plan_share_their_months() {
        let whole = plan(40, 24);
        let first = Timeline { rows: whole.rows[..20].to_vec(), ..whole.clone() };
        let grid = |plan: &Timeline| Axis::of(plan, 468.0).x(day(30));
        assert!((grid(&whole) - grid(&first)).abs() < 0.01, "a day stands at the same place on every page");
    }

    #[test]
    fn a_bar_stands_for_its_action() {
        let svg = crate::paint::svg::svg(&timeline(&plan(3, 5), 880.0));
        assert!(svg.contains(r#"data-stands-for="A2""#), "a click on it finds the action");
    }

    #[test]
    fn the_picture_stays_as_it_was() {
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path("../../../../tests/golden/charts");
        settings.set_prepend_module_to_snapshot(false);
        let plan = Timeline { term: Some((day(90), "Fin del período".to_owned())), ..plan(4, 5) };
        settings.bind(|| insta::assert_snapshot!("timeline", crate::paint::svg::svg(&timeline(&plan, 880.0))));
    }
}
