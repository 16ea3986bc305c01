//! A questionnaire to be read whole: every question with its levels, its evidence and its advice.

use cabildo_text::Text;
use chrono::NaiveDateTime;

use super::{column, heading, page_words, paragraph};
use crate::document::{Align, Block, Cell, Cover, Document, Meta, Paper, Rich, Row, Setup, Table};

/// Everything the document says.
#[derive(Debug, Clone, PartialEq)]
pub struct InstrumentContent {
    /// Its whole name, and its version.
    pub title: (String, u32),
    /// What it asks and for whom.
    pub about: String,
    /// Where its method and its words come from.
    pub source: String,
    /// The moment it was made.
    pub produced: NaiveDateTime,
    /// The sheet it is printed on.
    pub paper: Paper,
    /// Dimensions, items and pieces of advice, in words.
    pub counts: String,
    /// The levels and their names, the lowest first.
    pub levels: Vec<(u8, String)>,
    /// In the order they are asked.
    pub dimensions: Vec<DimensionText>,
}

/// One dimension.
#[derive(Debug, Clone, PartialEq)]
pub struct DimensionText {
    /// Its name.
    pub name: String,
    /// In the order they are asked.
    pub items: Vec<ItemText>,
}

/// One item.
#[derive(Debug, Clone, PartialEq)]
pub struct ItemText {
    /// Its id, empty where it says nothing to people, and its name.
    pub name: (String, String),
    /// What is asked.
    pub question: String,
    /// What exactly is looked at; may be empty.
    pub help: String,
    /// What each level looks like: the step, its shade of 1 to 5, the text.
    pub levels: Vec<(u8, u8, String)>,
    /// Whether these are only the names of the scale's steps, for which a line is enough.
    pub names_only: bool,
    /// What it offers to choose from.
    pub choices: Vec<String>,
    /// What would back an answer.
    pub evidence: Vec<String>,
    /// What it bears on, in words; may be empty.
    pub why: String,
    /// What it advises: title, then who, how long and what it costs.
    pub advice: Vec<(String, String)>,
}

/// The questionnaire as pages to be laid out.
pub fn lay_out(content: &InstrumentContent, text: &Text) -> Document {
    let (title, version) = (content.title.0.clone(), text.report_version(content.title.1));
    let mut blocks = vec![
        Block::Contents,
        Block::PageBreak,
        heading(1, text.report_instrument_about()),
        Block::Lead(Rich::from(content.about.clone())),
        paragraph(content.counts.clone()),
        Block::Note(Rich::from(content.source.clone())),
    ];
    blocks.extend(scale(content, text));
    for dimension in &content.dimensions {
        blocks.push(Block::PageBreak);
        blocks.push(heading(1, dimension.name.clone()));
        blocks.extend(dimension.items.iter().flat_map(|it| item(it, text)));
    }
    Document {
        meta: Meta {
            title: title.clone(),
            subtitle: None,
            author: "Cabildo".to_owned(),
            language: text.language(),
            produced: content.produced,
            subject: content.about.clone(),
            keywords: vec![title.clone(), "Cabildo".to_owned()],
            running_head: (title.clone(), version.clone()),
            foot: text.report_foot(),
        },
        paper: content.paper,
        cover: Some(Cover {
            eyebrow: text.report_instrument(),
            title,
            subtitle: version,
            council: content.counts.clone(),
            lines: vec![text.long_date(content.produced.date())],
            drawing: None,
            logos: Vec::new(),
        }),
        blocks,
        words: page_words(text),
        setup: Setup::default(),
    }
}

fn scale(content: &InstrumentContent, text: &Text) -> Vec<Block> {
    if content.levels.is_empty() {
        return vec![];
    }
    let names = content.levels.iter().map(|(level, name)| Rich::new().strong(format!("{level}. ")).plain(name.clone()));
    vec![heading(2, text.report_instrument_levels()), Block::List { ordered: false, items: names.collect() }]
}

fn item(item: &ItemText, text: &Text) -> Vec<Block> {
    let (id, name) = &item.name;
    let mut blocks = vec![heading(2, format!("{id} {name}").trim()), paragraph(item.question.clone())];
    if !item.help.is_empty() {
        blocks.push(Block::Note(Rich::from(item.help.clone())));
    }
    if item.names_only && !item.levels.is_empty() {
        let names: Vec<String> = item.levels.iter().map(|(level, _, name)| format!("{level}\u{a0}{name}")).collect();
        blocks.push(Block::Note(Rich::from(text.report_levels(text.list(&names)))));
    } else if !item.levels.is_empty() {
        blocks.push(Block::Table(levels(item, text)));
    }
    let listed = |head: String, lines: &[String]| {
        let lines = lines.iter().map(|it| Rich::from(it.clone())).collect();
        [heading(3, head), Block::List { ordered: false, items: lines }]
    };
    if !item.choices.is_empty() {
        blocks.extend(listed(text.report_instrument_choices(), &item.choices));
    }
    if !item.evidence.is_empty() {
        blocks.extend(listed(text.report_evidence(), &item.evidence));
    }
    if !item.why.is_empty() {
        blocks.push(Block::Note(
            Rich::new().strong(format!("{} ", text.report_instrument_why())).plain(item.why.clone()),
        ));
    }
    if !item.advice.is_empty() {
        let line = |(title, about): &(String, String)| {
            Rich::new().strong(format!("{}. ", title.trim_end_matches('.'))).plain(about.clone())
        };
        blocks.push(heading(3, text.report_instrument_advice()));
        blocks.push(Block::List { ordered: false, items: item.advice.iter().map(line).collect() });
    }
    blocks
}

fn levels(item: &ItemText, text: &Text) -> Table {
    let row = |(level, shade, words): &(u8, u8, String)| {
        Row::Cells(vec![Cell::Level { level: *level, shade: *shade, name: None }, Cell::Plain(words.clone())])
    };
    Table {
        caption: String::new(),
        columns: vec![
            column(text.results_level(), 0.7).aligned(Align::Centre),
            column(text.report_instrument_looks(), 6.0),
        ],
        rows: item.levels.iter().map(row).collect(),
        ..Table::default()
    }
}
