//! The list that everybody signs: known names, and rows for those who come without notice.

use cabildo_text::Text;

use super::{Event, Origin, column, heading, meta, page_words};
use crate::document::{Align, Block, Cell, Document, Format, Meta, Rich, Row, Setup, Sheet, Signature, Table};

/// Empty rows there are at least, beside the known names.
const EMPTY_ROWS: usize = 20;
/// How high a row is: room for a signature, in points.
const ROW_HEIGHT: f32 = 25.5;

/// Everything the list says.
#[derive(Debug, Clone, PartialEq)]
pub struct AttendanceContent {
    /// Where it comes from.
    pub origin: Origin,
    /// The workshop it is for.
    pub event: Event,
    /// Who is expected or came.
    pub people: Vec<Listed>,
}

/// Somebody on the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Name and surnames.
    pub name: String,
    /// What they do where they work; may be empty.
    pub role: String,
    /// Where they belong to; may be empty.
    pub organisation: String,
    /// Which part of the town that is; may be empty.
    pub sector: String,
    /// The letters for how they attended; empty to be marked by hand.
    pub mark: String,
}

/// The list as pages to be laid out.
pub fn lay_out(content: &AttendanceContent, text: &Text) -> Document {
    let (origin, event) = (&content.origin, &content.event);
    let title = text.attendance_title();
    let of = |label: String, value: &str| super::fact(label, value);
    let facts = [
        of(text.attendance_when(), &super::capital(&event.when)),
        of(text.attendance_place(), &event.place),
        of(text.attendance_lasts(), &event.lasts),
        of(text.attendance_facilitators(), &text.list(&event.facilitators)),
        of(text.attendance_organisers(), &text.list(&event.organisers)),
    ];
    let blocks = vec![
        heading(1, title.clone()),
        Block::Sheet(Sheet { mark: String::new(), title: event.title.clone(), facts: facts.into(), rows: vec![] }),
        Block::Note(Rich::new().strong(text.attendance_privacy_title()).plain(" ").plain(text.attendance_privacy())),
        Block::Table(table(content, text)),
        Block::Note(Rich::new().strong(text.attendance_marks_title()).plain(" ").plain(text.attendance_marks())),
        Block::Signatures(signatures(event, text)),
    ];
    Document {
        meta: Meta {
            foot: text.attendance_foot(),
            ..meta(
                text,
                origin,
                &format!("{title}, {}", event.title),
                &text.attendance_subject(&event.title),
                &event.title,
            )
        },
        paper: origin.paper,
        cover: None,
        blocks,
        words: page_words(text),
        setup: Setup { format: Format::Sideways, ..Setup::default() },
    }
}

fn table(content: &AttendanceContent, text: &Text) -> Table {
    let row = |number: usize, cells: [&str; 5]| {
        let [name, role, organisation, sector, mark] = cells.map(|it| Cell::Plain(it.to_owned()));
        let blank = || Cell::Plain(String::new());
        let number = Cell::Plain(number.to_string());
        Row::Cells(vec![number, name, role, organisation, sector, blank(), blank(), blank(), mark, blank()])
    };
    let known = content.people.len();
    let listed = content.people.iter().enumerate();
    let listed = listed.map(|(n, it)| row(n + 1, [&it.name, &it.role, &it.organisation, &it.sector, &it.mark]));
    let empty = (known..known + EMPTY_ROWS).map(|n| row(n + 1, [""; 5]));
    Table {
        columns: vec![
            column(text.attendance_number(), 0.62).aligned(Align::Right),
            column(text.attendance_name(), 2.7),
            column(text.attendance_role(), 1.5),
            column(text.attendance_organisation(), 1.6),
            column(text.attendance_sector(), 1.1),
            column(text.attendance_gender(), 0.95),
            column(text.attendance_age(), 0.8),
            column(text.attendance_needs(), 1.05),
            column(text.attendance_mark(), 0.75).aligned(Align::Centre),
            column(text.attendance_signature(), 2.1),
        ],
        rows: listed.chain(empty).collect(),
        least_row_height: ROW_HEIGHT,
        ..Table::default()
    }
}

/// Who leads the workshop, and who keeps the list.
fn signatures(event: &Event, text: &Text) -> Vec<Signature> {
    let first = event.facilitators.first().cloned().unwrap_or_default();
    vec![
        Signature { name: first, role: text.attendance_facilitator() },
        Signature { name: String::new(), role: text.attendance_keeper() },
    ]
}
