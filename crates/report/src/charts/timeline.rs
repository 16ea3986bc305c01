//! Actions in time: rows by phase, bars under their months, arrows from what must come first.

use chrono::NaiveDate;

use super::{at, cut, empty, field, months::Months, words};
use crate::{
    drawing::{Anchor, Drawing, Mark, Weight},
    fonts::{Face, width},
    ink::Ink,
};

mod arrows;
mod signs;

use arrows::arrows;
use signs::{bar, goes_sign, lock};

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

#[cfg(test)]
mod tests;
