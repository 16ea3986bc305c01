//! The record: what the group agreed, item by item, with those who were there, to be signed.

use cabildo_text::Text;

use super::{Origin, column, heading, letterhead, paragraph, without_cover};
use crate::document::{Block, Cell, Document, Picture, Rich, Row, Signature, Table};

/// How many lines to sign there are at least, for names written by hand.
const LINES: usize = 6;

/// Everything the record says.
#[derive(Debug, Clone, PartialEq)]
pub struct RecordContent {
    /// Where it comes from.
    pub origin: Origin,
    /// The council's logos; may be empty.
    pub logos: Vec<Picture>,
    /// What people call the assessment.
    pub title: String,
    /// The instrument's whole name.
    pub instrument: String,
    /// What people call the round.
    pub round: String,
    /// On which days the group agreed, in words; empty where nothing is agreed.
    pub days: Vec<String>,
    /// Who was there, as the meeting noted; may be empty.
    pub present: Vec<String>,
    /// Items the group settled, and items it had to.
    pub agreed: (usize, usize),
    /// The items by dimension.
    pub dimensions: Vec<(String, Vec<RecordItem>)>,
    /// What the group had agreed before and changed: the item, and the change in a sentence.
    pub changed: Vec<(String, String)>,
}

/// What the group agreed about an item.
#[derive(Debug, Clone, PartialEq)]
pub struct RecordItem {
    /// Its name.
    pub name: String,
    /// The agreed level, its shade of 1 to 5 and its name, or why there is none.
    pub stands: Result<(u8, u8, String), String>,
    /// Why; may be empty.
    pub reason: String,
    /// What those say who see it otherwise; absent if nobody does, empty without words.
    pub dissent: Option<String>,
    /// Whether both views stand beside each other after a second vote.
    pub divided: bool,
    /// Whether evidence is to be brought.
    pub evidence_wanted: bool,
    /// Who was there, where that differs from the others; may be empty.
    pub present: String,
}

/// The record as pages to be laid out.
pub fn lay_out(content: &RecordContent, text: &Text) -> Document {
    let about = format!("{}, {}", content.title, content.round);
    let title = text.record_title();
    let council = &content.origin.council;
    let mut blocks = letterhead(&content.logos);
    blocks.extend([heading(1, title.clone()), Block::Lead(Rich::from(opening(content, text)))]);
    blocks.push(heading(2, text.record_present()));
    blocks.push(if content.present.is_empty() {
        paragraph(text.record_present_none())
    } else {
        Block::List { ordered: false, items: content.present.iter().map(|it| Rich::from(it.clone())).collect() }
    });
    blocks.push(heading(2, text.record_agreements()));
    if content.agreed.0 == 0 {
        blocks.push(paragraph(text.report_lead_nothing()));
    } else {
        let (agreed, items) = content.agreed;
        blocks.push(paragraph(text.record_count(agreed, items)));
        blocks.push(Block::Table(table(content, text)));
    }
    if !content.changed.is_empty() {
        let items = content.changed.iter();
        let items = items.map(|(name, what)| Rich::new().strong(format!("{name}. ")).plain(what.clone())).collect();
        blocks.push(heading(2, text.record_changed()));
        blocks.push(Block::List { ordered: false, items });
    }
    blocks.push(heading(2, text.record_signatures()));
    blocks.push(paragraph(text.record_closing()));
    blocks.push(Block::Signatures(signatures(content)));
    without_cover(text, &content.origin, (&title, &text.record_subject(&about, council), &about), blocks)
}

/// Where, when and about what.
fn opening(content: &RecordContent, text: &Text) -> String {
    let (about, council) = (&content.instrument, &content.origin.council);
    if content.days.is_empty() {
        text.record_opening_undated(about, council, &content.round)
    } else {
        text.record_opening(about, council, text.list(&content.days), &content.round)
    }
}

fn table(content: &RecordContent, text: &Text) -> Table {
    let mut rows = Vec::new();
    for (dimension, items) in &content.dimensions {
        rows.push(Row::Group(dimension.clone()));
        rows.extend(items.iter().map(|it| row(it, text)));
    }
    Table {
        caption: text.record_table(),
        columns: vec![
            column(text.roadmap_item(), 2.0),
            column(text.results_agreed_level(), 1.3),
            column(text.record_reason(), 3.6),
        ],
        rows,
        ..Table::default()
    }
}

fn row(item: &RecordItem, text: &Text) -> Row {
    let stands = match &item.stands {
        Ok((level, shade, name)) => Cell::Level { level: *level, shade: *shade, name: Some(name.clone()) },
        Err(words) => Cell::NoInformation(words.clone()),
    };
    let mut says = vec![];
    if !item.reason.trim().is_empty() {
        says.push(Rich::from(item.reason.clone()));
    }
    if item.divided {
        says.push(Rich::from(text.record_divided()));
    }
    if let Some(dissent) = &item.dissent {
        let words = if dissent.trim().is_empty() { text.report_dissent_noted() } else { dissent.clone() };
        says.push(Rich::new().strong(format!("{} ", text.report_dissent_label())).plain(words));
    }
    if item.evidence_wanted {
        says.push(Rich::from(text.record_evidence_wanted()));
    }
    if !item.present.is_empty() {
        says.push(Rich::new().strong(format!("{} ", text.record_present_label())).plain(item.present.clone()));
    }
    Row::Cells(vec![Cell::Plain(item.name.clone()), stands, Cell::Paragraphs(says)])
}

/// A line for each who was there, and as many empty ones as are missing.
fn signatures(content: &RecordContent) -> Vec<Signature> {
    let signature = |name: String| Signature { name, role: String::new() };
    let named = content.present.iter().cloned().map(signature);
    let empty = (content.present.len()..LINES).map(|_| signature(String::new()));
    named.chain(empty).collect()
}
