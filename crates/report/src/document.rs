//! What a report says, block by block, before anyone decided where it stands on paper.
//!
//! A [`Document`] holds no geometry, no fonts and no colours: a report is
//! composed as values, compared in tests as values, and laid out afterwards by
//! [`crate::render`] (for the file) or [`crate::preview`] (for the screen).

mod block;
mod certificate;
mod form;
mod picture;
mod rich;
mod setup;
mod table;
mod words;

pub use block::{Block, Callout, Fact, Figure, Sheet, SheetRow, ShortList, ShortRow, Signature, Tone};
pub use cabildo_text::Language;
pub use certificate::Certificate;
pub use form::{AskedRow, BallotCard, BoxRow, BoxTable, Choice, Question};
pub use picture::Picture;
pub use rich::{Inline, Rich};
pub use setup::{Attachment, Colours, FormMarks, Format, Setup};
pub use table::{Align, Cell, Column, Row, Table};
pub use words::PageWords;

use chrono::NaiveDateTime;

use crate::drawing::Drawing;

/// A whole report: what it is, what stands on its cover, and its blocks in reading order.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// What the file says about itself, and what every page repeats.
    pub meta: Meta,
    /// The sheet it is printed on.
    pub paper: Paper,
    /// A full first page, where the report has one.
    pub cover: Option<Cover>,
    /// Everything after the cover, in reading order.
    pub blocks: Vec<Block>,
    /// The few words the page itself needs, such as "Contents" or "Page 2 of 9".
    pub words: PageWords,
    /// How it is printed, beyond its words; as a rule, the default.
    pub setup: Setup,
}

/// What the file says about itself, and what every page repeats.
#[derive(Debug, Clone, PartialEq)]
pub struct Meta {
    /// The title, shown by readers in the window's title bar.
    pub title: String,
    /// A second line of the title, where there is one.
    pub subtitle: Option<String>,
    /// Who answers for the content: as a rule, the council.
    pub author: String,
    /// The language of the words: decides hyphenation and how a screen reader speaks.
    pub language: Language,
    /// When the report was made. Given from outside, so that the same content gives the same bytes.
    pub produced: NaiveDateTime,
    /// One sentence on what the report is about.
    pub subject: String,
    /// Words under which the file can be found.
    pub keywords: Vec<String>,
    /// The head of every page: left and right.
    pub running_head: (String, String),
    /// The foot of every page, left of the page number.
    pub foot: String,
}

/// The sheet a report is printed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Paper {
    /// 216 × 279 mm, customary in much of the Americas.
    #[default]
    Letter,
    /// 210 × 297 mm, customary elsewhere.
    A4,
}

/// The first page, before the report begins.
#[derive(Debug, Clone, PartialEq)]
pub struct Cover {
    /// A short line above the title: which instrument or kind of report.
    pub eyebrow: String,
    /// The title, set large.
    pub title: String,
    /// A second line under the title; may be empty.
    pub subtitle: String,
    /// Whose report this is.
    pub council: String,
    /// Lines under the council: round, date, people who took part.
    pub lines: Vec<String>,
    /// A picture for the lower half, where there is one.
    pub drawing: Option<Drawing>,
    /// The logos of those who answer for the report, at most six, at the foot of the page.
    pub logos: Vec<Picture>,
}
