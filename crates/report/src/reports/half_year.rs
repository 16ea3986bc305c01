//! The half-yearly report: how the plan went in six months, what was learned, and what comes next.

use cabildo_text::Text;

use super::{Origin, column, heading, paragraph, without_cover};
use crate::document::{Align, Block, Cell, Document, Fact, Rich, Row, Signature, Table};

/// How many lines to sign there are at least.
const LINES: usize = 4;

/// How many lines to write on under what was learned.
const ROOM: u8 = 4;

/// Everything the report says.
#[derive(Debug, Clone, PartialEq)]
pub struct HalfYearContent {
    /// Where it comes from.
    pub origin: Origin,
    /// The six months, in words.
    pub span: String,
    /// How the plan stands at their end, in sentences.
    pub lead: Vec<String>,
    /// Done, under way, late and blocked: how many, and what that is.
    pub figures: Vec<(String, String)>,
    /// The actions under their headings; no heading is empty.
    pub groups: Vec<(String, Vec<HalfYearRow>)>,
    /// What the actions that were done were to cost, in a sentence.
    pub money: String,
    /// What was learned: of which action, and what.
    pub lessons: Vec<(String, Vec<String>)>,
    /// What the next six months bring: what, who, from when to when.
    pub next: Vec<(String, String, String)>,
    /// Who belongs to the committee, by name; may be empty.
    pub committee: Vec<String>,
}

/// One action and how it went.
#[derive(Debug, Clone, PartialEq)]
pub struct HalfYearRow {
    /// What is done.
    pub title: String,
    /// Who carries it.
    pub role: String,
    /// When it was planned, in short.
    pub planned: String,
    /// How it stands, and since when.
    pub state: String,
    /// What was said and what shows that it is done; may be empty.
    pub said: Vec<String>,
    /// What it was to cost; empty where nobody said.
    pub amount: String,
}

/// The report as pages to be laid out.
pub fn lay_out(content: &HalfYearContent, text: &Text) -> Document {
    let title = text.halfyear_title();
    let council = &content.origin.council;
    let mut blocks = vec![heading(1, text.halfyear_heading(&content.span))];
    if content.groups.is_empty() && content.next.is_empty() {
        blocks.push(paragraph(text.halfyear_nothing()));
    } else {
        blocks.push(Block::Lead(Rich::from(content.lead.join(" "))));
        let fact = |(figure, label): &(String, String)| Fact {
            figure: figure.clone(),
            label: label.clone(),
            note: String::new(),
        };
        blocks.push(Block::Facts(content.figures.iter().map(fact).collect()));
        blocks.extend(went(content, text));
    }
    blocks.extend(learned(content, text));
    blocks.extend(next(content, text));
    blocks.push(heading(2, text.halfyear_signatures()));
    blocks.push(Block::Signatures(signatures(content, text)));
    let about = format!("{title}, {}", content.span);
    without_cover(text, &content.origin, (&about, &text.halfyear_subject(council, &content.span), &about), blocks)
}

fn went(content: &HalfYearContent, text: &Text) -> Vec<Block> {
    let mut blocks = vec![heading(2, text.halfyear_went())];
    if content.groups.is_empty() {
        blocks.push(paragraph(text.halfyear_went_none()));
        return blocks;
    }
    let cells = |it: &HalfYearRow| {
        Row::Cells(vec![
            Cell::Plain(it.title.clone()),
            Cell::Plain(it.role.clone()),
            Cell::Plain(it.planned.clone()),
            Cell::Plain(it.state.clone()),
            Cell::Paragraphs(it.said.iter().map(|it| Rich::from(it.clone())).collect()),
            Cell::Plain(it.amount.clone()),
        ])
    };
    let mut rows = Vec::new();
    for (name, actions) in &content.groups {
        rows.push(Row::Group(name.clone()));
        rows.extend(actions.iter().map(cells));
    }
    blocks.push(Block::Table(Table {
        caption: text.halfyear_table(),
        columns: vec![
            column(text.roadmap_action(), 2.3),
            column(text.roadmap_role(), 1.2),
            column(text.followup_report_planned(), 1.3),
            column(text.roadmap_state(), 1.2),
            column(text.followup_report_said(), 1.9),
            column(text.halfyear_amount(), 0.8).aligned(Align::Right),
        ],
        rows,
        ..Table::default()
    }));
    blocks.push(paragraph(content.money.clone()));
    blocks
}

fn learned(content: &HalfYearContent, text: &Text) -> Vec<Block> {
    let mut blocks = vec![heading(2, text.halfyear_learned())];
    if content.lessons.is_empty() {
        blocks.push(paragraph(text.halfyear_learned_none()));
    } else {
        let lesson = |(title, said): &(String, Vec<String>)| {
            Rich::new().strong(format!("{}. ", title.trim_end_matches('.'))).plain(said.join(" "))
        };
        blocks.push(Block::List { ordered: false, items: content.lessons.iter().map(lesson).collect() });
    }
    blocks.push(Block::Lines { label: text.halfyear_learned_more(), count: ROOM });
    blocks
}

fn next(content: &HalfYearContent, text: &Text) -> Vec<Block> {
    let mut blocks = vec![heading(2, text.halfyear_next())];
    if content.next.is_empty() {
        blocks.push(paragraph(text.halfyear_next_none()));
        return blocks;
    }
    let row = |(title, role, dates): &(String, String, String)| {
        Row::Cells([title, role, dates].map(|it| Cell::Plain(it.clone())).into())
    };
    blocks.push(Block::Table(Table {
        caption: text.halfyear_next_table(),
        columns: vec![
            column(text.roadmap_action(), 3.2),
            column(text.roadmap_role(), 1.6),
            column(text.roadmap_dates(), 1.8),
        ],
        rows: content.next.iter().map(row).collect(),
        ..Table::default()
    }));
    blocks
}

/// A line for each of the committee, and as many empty ones as are missing.
fn signatures(content: &HalfYearContent, text: &Text) -> Vec<Signature> {
    let signature = |name: String| Signature { name, role: text.followup_report_committee() };
    let empty = (content.committee.len()..LINES).map(|_| String::new());
    content.committee.iter().cloned().chain(empty).map(signature).collect()
}
