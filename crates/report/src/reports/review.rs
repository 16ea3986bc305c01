//! The monthly review: one sheet for the committee that follows the plan, with room to write and lines to sign.

use cabildo_text::Text;
use chrono::NaiveDate;

use super::{Origin, column, heading, paragraph, without_cover};
use crate::document::{Block, Cell, Document, Rich, Row, Signature, Table};

/// How many lines to sign there are at least, for names written by hand.
const LINES: usize = 4;

/// Everything the sheet says.
#[derive(Debug, Clone, PartialEq)]
pub struct ReviewContent {
    /// Where it comes from.
    pub origin: Origin,
    /// Which month, in words.
    pub month: String,
    /// The day from which it is seen.
    pub seen_from: NaiveDate,
    /// How much there is under each heading, in a sentence.
    pub summary: String,
    /// The actions under their headings; no heading is empty.
    pub groups: Vec<ReviewGroup>,
    /// What the committee has to decide, in sentences.
    pub decide: Vec<String>,
    /// Who belongs to the committee, by name; may be empty.
    pub committee: Vec<String>,
}

/// The actions under one heading.
#[derive(Debug, Clone, PartialEq)]
pub struct ReviewGroup {
    /// What it is called.
    pub name: String,
    /// Its actions.
    pub rows: Vec<ReviewRow>,
}

/// One action as it is reviewed.
#[derive(Debug, Clone, PartialEq)]
pub struct ReviewRow {
    /// What is done.
    pub title: String,
    /// Who carries it.
    pub role: String,
    /// First and last day in the plan.
    pub dates: (NaiveDate, NaiveDate),
    /// How it stands, in a word or two.
    pub state: String,
    /// What is due or late; may be empty.
    pub says: String,
    /// What was said and what shows that it is done; may be empty.
    pub said: Vec<String>,
}

/// The review as pages to be laid out.
pub fn lay_out(content: &ReviewContent, text: &Text) -> Document {
    let origin = &content.origin;
    let title = text.followup_report_title();
    let day = text.long_date(content.seen_from);
    let mut blocks = vec![heading(1, text.followup_report_heading(&content.month))];
    if content.groups.is_empty() {
        blocks.push(paragraph(text.followup_review_nothing()));
    } else {
        blocks.push(paragraph(text.followup_report_lead(day, &content.summary)));
        blocks.push(Block::Table(table(content, text)));
        blocks.push(heading(2, text.followup_review_decide()));
        let items = content.decide.iter().map(|it| Rich::from(it.clone())).collect::<Vec<_>>();
        blocks.push(if items.is_empty() {
            paragraph(text.followup_review_decide_none())
        } else {
            Block::List { ordered: false, items }
        });
    }
    blocks.push(heading(2, text.followup_report_signatures()));
    blocks.push(Block::Signatures(signatures(content, text)));
    let title = format!("{title}, {}", content.month);
    let subject = text.followup_report_subject(&origin.council, &content.month);
    without_cover(text, origin, (&title, &subject, &title), blocks)
}

fn table(content: &ReviewContent, text: &Text) -> Table {
    let whole = |day| text.short_date(day).replace(' ', "\u{a0}");
    let cells = |row: &ReviewRow| {
        let state = [&row.state, &row.says].into_iter().filter(|it| !it.is_empty());
        Row::Cells(vec![
            Cell::Plain(row.title.clone()),
            Cell::Plain(row.role.clone()),
            Cell::Plain(after_the_first(&text.roadmap_date_range(whole(row.dates.1), whole(row.dates.0)))),
            Cell::Paragraphs(state.map(|it| Rich::from(it.clone())).collect()),
            Cell::Paragraphs(row.said.iter().map(|it| Rich::from(it.clone())).collect()),
            Cell::Plain(String::new()),
        ])
    };
    let mut rows = Vec::new();
    for group in &content.groups {
        rows.push(Row::Group(group.name.clone()));
        rows.extend(group.rows.iter().map(cells));
    }
    Table {
        caption: text.followup_report_table(&content.month),
        columns: vec![
            column(text.followup_report_action(), 2.4),
            column(text.followup_report_role(), 1.3),
            column(text.followup_report_planned(), 1.65),
            column(text.followup_report_state(), 1.35),
            column(text.followup_report_said(), 1.6),
            column(text.followup_report_decided(), 1.5),
        ],
        rows,
        ..Table::default()
    }
}

/// The same words, which break after the first only: `19 oct 2026` above `al 30 oct 2026`.
fn after_the_first(words: &str) -> String {
    match words.split_once(' ') {
        Some((first, rest)) => format!("{first} {}", rest.replace(' ', "\u{a0}")),
        None => words.to_owned(),
    }
}

/// A line for each of the committee, and as many empty ones as are missing.
fn signatures(content: &ReviewContent, text: &Text) -> Vec<Signature> {
    let role = || text.followup_report_committee();
    let named = content.committee.iter().map(|name| Signature { name: name.clone(), role: role() });
    let empty = (content.committee.len()..LINES).map(|_| Signature { name: String::new(), role: role() });
    named.chain(empty).collect()
}
