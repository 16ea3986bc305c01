//! Progress between two rounds: what changed, what was done of the plan in between, what did not move.

use cabildo_text::Text;

use super::{Origin, column, heading, paragraph, without_cover};
use crate::document::{Align, Block, Cell, Document, Rich, Row, Table};

/// Everything the report says.
#[derive(Debug, Clone, PartialEq)]
pub struct ProgressContent {
    /// Where it comes from.
    pub origin: Origin,
    /// What people call the assessment.
    pub title: String,
    /// What people call the round.
    pub round: String,
    /// The two rounds beside each other; absent for a first round.
    pub beside: Option<BesideContent>,
}

/// Two rounds beside each other.
#[derive(Debug, Clone, PartialEq)]
pub struct BesideContent {
    /// What people call the earlier round.
    pub before: String,
    /// How many questions rose, stayed, fell and could not be compared, in a sentence.
    pub summary: String,
    /// Who answered then and now, in a sentence.
    pub people: String,
    /// Each dimension.
    pub dimensions: Vec<DimensionMove>,
    /// Items that stand higher, lower and where they stood, each list in the order they are asked.
    pub moves: Vec<(MoveKind, Vec<ItemMoveContent>)>,
    /// Items that are not compared, with the reason.
    pub not_compared: Vec<(String, String)>,
    /// What was done of the plan in between.
    pub done: Vec<DoneContent>,
    /// What else happened to the plan, in sentences.
    pub plan: Vec<String>,
}

/// Where an item went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MoveKind {
    /// It stands higher.
    Up,
    /// It stands lower.
    Down,
    /// It stands where it stood.
    Same,
}

/// A dimension in both rounds.
#[derive(Debug, Clone, PartialEq)]
pub struct DimensionMove {
    /// Its name.
    pub name: String,
    /// Its level then: the step and its shade of 1 to 5.
    pub before: Option<(u8, u8)>,
    /// Its level now.
    pub now: Option<(u8, u8)>,
    /// What that means, in a sentence.
    pub sentence: String,
}

/// An item in both rounds.
#[derive(Debug, Clone, PartialEq)]
pub struct ItemMoveContent {
    /// Its name.
    pub name: String,
    /// Its level then: the step and its shade of 1 to 5.
    pub before: (u8, u8),
    /// Its level now.
    pub now: (u8, u8),
    /// Why the group agreed on it now; may be empty.
    pub reason: String,
    /// What was done for it in between; may be empty.
    pub done: Vec<String>,
}

/// An action that was done in between.
#[derive(Debug, Clone, PartialEq)]
pub struct DoneContent {
    /// What was done.
    pub title: String,
    /// Who did it.
    pub role: String,
    /// When, in short.
    pub day: String,
    /// What shows it; may be empty.
    pub shown_by: String,
}

/// The report as pages to be laid out.
pub fn lay_out(content: &ProgressContent, text: &Text) -> Document {
    let about = format!("{}, {}", content.title, content.round);
    let title = text.progress_title();
    let mut blocks = vec![heading(1, title.clone())];
    match &content.beside {
        None => blocks.push(paragraph(text.progress_first_round())),
        Some(beside) => blocks.extend(compared(beside, &content.round, text)),
    }
    without_cover(text, &content.origin, (&title, &text.progress_subject(&about), &about), blocks)
}

fn compared(beside: &BesideContent, round: &str, text: &Text) -> Vec<Block> {
    let mut blocks = vec![
        Block::Lead(Rich::from(text.progress_lead(&beside.before, round))),
        paragraph(beside.summary.clone()),
        Block::Note(Rich::from(beside.people.clone())),
        heading(2, text.progress_dimensions()),
        Block::Table(dimensions(beside, text)),
    ];
    for (kind, items) in &beside.moves {
        let (name, nothing) = match kind {
            MoveKind::Up => (text.progress_up(), text.progress_up_none()),
            MoveKind::Down => (text.progress_down(), text.progress_down_none()),
            MoveKind::Same => (text.progress_same(), text.progress_same_none()),
        };
        blocks.push(heading(2, name));
        blocks.push(if items.is_empty() { paragraph(nothing) } else { Block::Table(moved(items, text)) });
    }
    blocks.extend(plan(beside, text));
    if !beside.not_compared.is_empty() {
        let items = beside.not_compared.iter();
        let items = items.map(|(name, why)| Rich::new().strong(format!("{name}. ")).plain(why.clone())).collect();
        blocks.push(heading(2, text.progress_not_compared()));
        blocks.push(Block::List { ordered: false, items });
    }
    blocks
}

fn chip(level: Option<(u8, u8)>, text: &Text) -> Cell {
    match level {
        Some((level, shade)) => Cell::Level { level, shade, name: None },
        None => Cell::NoInformation(text.results_not_settled()),
    }
}

fn dimensions(beside: &BesideContent, text: &Text) -> Table {
    let row = |it: &DimensionMove| {
        Row::Cells(vec![
            Cell::Plain(it.name.clone()),
            chip(it.before, text),
            chip(it.now, text),
            Cell::Plain(it.sentence.clone()),
        ])
    };
    Table {
        caption: text.progress_dimensions_table(),
        columns: vec![
            column(text.results_dimension(), 2.0),
            column(text.progress_then(), 1.0),
            column(text.report_now(), 1.0),
            column(text.progress_says(), 3.0),
        ],
        rows: beside.dimensions.iter().map(row).collect(),
        ..Table::default()
    }
}

fn moved(items: &[ItemMoveContent], text: &Text) -> Table {
    let row = |it: &ItemMoveContent| {
        let mut why = vec![];
        if !it.reason.trim().is_empty() {
            why.push(Rich::from(it.reason.clone()));
        }
        if !it.done.is_empty() {
            why.push(Rich::new().strong(format!("{} ", text.progress_done_for())).plain(it.done.join("; ")));
        }
        Row::Cells(vec![
            Cell::Plain(it.name.clone()),
            chip(Some(it.before), text),
            chip(Some(it.now), text),
            Cell::Paragraphs(why),
        ])
    };
    Table {
        caption: String::new(),
        columns: vec![
            column(text.roadmap_item(), 2.2),
            column(text.progress_then(), 0.8).aligned(Align::Centre),
            column(text.report_now(), 0.8).aligned(Align::Centre),
            column(text.report_why(), 3.2),
        ],
        rows: items.iter().map(row).collect(),
        ..Table::default()
    }
}

/// What was done of the plan in between.
fn plan(beside: &BesideContent, text: &Text) -> Vec<Block> {
    let mut blocks = vec![heading(2, text.progress_plan())];
    blocks.extend(beside.plan.iter().map(|it| paragraph(it.clone())));
    if beside.done.is_empty() {
        blocks.push(paragraph(text.progress_plan_none()));
        return blocks;
    }
    let row = |it: &DoneContent| {
        let cells = [&it.title, &it.role, &it.day, &it.shown_by];
        Row::Cells(cells.map(|it| Cell::Plain(it.clone())).into())
    };
    blocks.push(Block::Table(Table {
        caption: text.progress_plan_table(),
        columns: vec![
            column(text.roadmap_action(), 2.8),
            column(text.roadmap_role(), 1.4),
            column(text.progress_day(), 1.1),
            column(text.progress_shown(), 2.0),
        ],
        rows: beside.done.iter().map(row).collect(),
        ..Table::default()
    }));
    blocks
}
