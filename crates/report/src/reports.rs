//! Content → [`crate::document::Document`]: what a council signs, files and hangs on the wall.
//!
//! Content is plain values, gathered by the application; the words come from
//! the text catalogue (`report.ftl`).

use cabildo_text::Text;
use chrono::NaiveDateTime;

use crate::document::{
    Block, Column, Document, Meta, PageWords, Paper, Picture, Rich, Setup, SheetRow, ShortList, ShortRow,
};

pub mod assessment;
pub mod attendance;
pub mod brief;
pub mod certificates;
pub mod dossier;
pub mod evaluation;
pub mod forms;
pub mod guide;
pub mod half_year;
pub mod instrument;
pub mod leaflet;
pub mod plan;
pub mod poster;
pub mod progress;
pub mod record;
pub mod review;

/// What every report needs to know of where it comes from.
#[derive(Debug, Clone, PartialEq)]
pub struct Origin {
    /// Whose report it is.
    pub council: String,
    /// Department and country, as a line; may be empty.
    pub place: String,
    /// The moment it was made.
    pub produced: NaiveDateTime,
    /// The sheet it is printed on.
    pub paper: Paper,
}

fn meta(text: &Text, origin: &Origin, title: &str, subject: &str, round: &str) -> Meta {
    Meta {
        title: format!("{title}: {}", origin.council),
        subtitle: None,
        author: origin.council.clone(),
        language: text.language(),
        produced: origin.produced,
        subject: subject.to_owned(),
        keywords: vec![origin.council.clone(), title.to_owned(), "Cabildo".to_owned()],
        running_head: (origin.council.clone(), round.to_owned()),
        foot: text.report_foot(),
    }
}

/// A report that begins with its first words: all but the longest have no cover.
fn without_cover(
    text: &Text,
    origin: &Origin,
    (title, subject, about): (&str, &str, &str),
    blocks: Vec<Block>,
) -> Document {
    Document {
        meta: meta(text, origin, title, subject, about),
        paper: origin.paper,
        cover: None,
        blocks,
        words: page_words(text),
        setup: Setup::default(),
    }
}

/// The first of these, the fullest first, that has one page; the last one if none has.
fn on_one_page(documents: impl Iterator<Item = Document>) -> Option<Document> {
    let mut last = None;
    for document in documents {
        if crate::count_pages(&document) == 1 {
            return Some(document);
        }
        last = Some(document);
    }
    last
}

/// At most so many letters, the last word whole.
fn shortened(words: &str, most: usize) -> String {
    if words.chars().count() <= most {
        return words.to_owned();
    }
    let cut: String = words.chars().take(most).collect();
    let end = cut.rfind(char::is_whitespace).filter(|end| *end > most / 2).unwrap_or(cut.len());
    format!("{}…", cut[..end].trim_end_matches([' ', ',', ';', '.', ':']))
}

/// A short list, or in words why it has nothing.
fn short_list(title: String, rows: Vec<ShortRow>, nothing: String) -> ShortList {
    let rows = if rows.is_empty() { vec![ShortRow { level: None, words: Rich::from(nothing) }] } else { rows };
    ShortList { title, rows }
}

fn page_words(text: &Text) -> PageWords {
    // The catalogue says "Página { $page } de { $pages }"; the engine needs what stands around the numbers.
    let whole = text.report_page_of("\u{1}", "\u{2}");
    let (before, rest) = whole.split_once('\u{1}').unwrap_or((&whole, "\u{2}"));
    let (between, after) = rest.split_once('\u{2}').unwrap_or((rest, ""));
    PageWords {
        contents: text.report_contents(),
        page: (before.to_owned(), between.to_owned(), after.to_owned()),
        table: text.report_table(),
        figure: text.report_figure(),
        continued: text.report_continued(),
        date: text.report_date(),
    }
}

/// The council's logos above everything else, where it has any.
fn letterhead(logos: &[Picture]) -> Vec<Block> {
    if logos.is_empty() { Vec::new() } else { vec![Block::Logos(logos.to_vec())] }
}

fn heading(level: u8, words: impl Into<String>) -> Block {
    Block::Heading { level, words: words.into() }
}

fn paragraph(words: impl Into<String>) -> Block {
    Block::Paragraph(Rich::new().plain(words))
}

fn column(head: String, share: f32) -> Column {
    Column::new(head, share)
}

/// A workshop as its papers speak of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// What it is called.
    pub title: String,
    /// What it is about; may be empty.
    pub topics: String,
    /// Day and time, in words.
    pub when: String,
    /// Where; may be empty.
    pub place: String,
    /// What is certified, in words: "1 hora y 30 minutos".
    pub lasts: String,
    /// Whether people meet in a room, in words.
    pub mode: String,
    /// Who invites.
    pub organisers: Vec<String>,
    /// Who leads it.
    pub facilitators: Vec<String>,
}

impl Event {
    /// Day, time and place, as a sentence.
    fn whole_when(&self) -> String {
        let when = format!("{}.", capital(&self.when));
        if self.place.is_empty() { when } else { format!("{when} {}.", capital(&self.place)) }
    }
}

/// One thing known, for a sheet of such things.
fn fact(label: String, value: &str) -> SheetRow {
    SheetRow { label, value: vec![Rich::from(value)] }
}

/// The same words, the first letter large.
fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|it| it.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
