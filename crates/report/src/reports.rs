//! Content → [`crate::document::Document`]: what a council signs, files and hangs on the wall.
//!
//! Content is plain values, gathered by the application; the words come from
//! the text catalogue (`report.ftl`).

use cabildo_text::Text;
use chrono::NaiveDateTime;

use crate::document::{Block, Column, Meta, PageWords, Paper, Rich};

pub mod assessment;
pub mod forms;
pub mod instrument;
pub mod plan;
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

fn heading(level: u8, words: impl Into<String>) -> Block {
    Block::Heading { level, words: words.into() }
}

fn paragraph(words: impl Into<String>) -> Block {
    Block::Paragraph(Rich::new().plain(words))
}

fn column(head: String, share: f32) -> Column {
    Column::new(head, share)
}
