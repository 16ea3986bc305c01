//! A report as a file for word processors: the only place that knows docx-rs.
//!
//! As with the file of pages, the library is used as a low-level writer, here
//! of paragraphs and tables. What it leaves out (heads of tables marked as
//! such, words for pictures, the language, the title) and what would differ
//! from one call to the next (its counters, its order of relations) is done in
//! [`package`]. Styles carry the look, so that whoever writes on keeps it.

mod blocks;
mod certificate;
mod forms;
mod frames;
mod order;
mod package;
mod runs;
mod styles;
mod tables;

use docx_rs as docx;

use crate::{
    document::{Block, Document},
    layout::{self, Laid, geometry::Geometry},
    typesetter::Typesetter,
};
use package::{Package, Picture};

/// Twentieths of a point, as the format measures.
const UNITS: f32 = 20.0;
/// Units of pictures a point has.
const PICTURE_UNITS: f32 = 12_700.0;

/// Writes a report as a file for word processors. `laid` says where chapters stand.
pub(crate) fn write(document: &Document, laid: &Laid, typesetter: &Typesetter) -> Vec<u8> {
    let mut writer = Writer::new(document, laid, typesetter);
    writer.cover();
    for block in &document.blocks {
        writer.block(block);
    }
    let body = std::mem::take(&mut writer.body);
    writer.package.write(document, writer.geometry, body)
}

/// What is written so far.
struct Writer<'a> {
    document: &'a Document,
    laid: &'a Laid,
    typesetter: &'a Typesetter,
    /// The sheet, not enlarged: who writes on does so on paper of the office.
    geometry: Geometry,
    body: docx::Document,
    package: Package,
    /// Headings, tables and figures so far, for their places and numbers.
    headings: usize,
    tables: usize,
    figures: usize,
    /// Whether the next paragraph begins on a new page.
    new_page: bool,
    /// Whether there was a certificate before.
    has_certificate: bool,
}

impl<'a> Writer<'a> {
    fn new(document: &'a Document, laid: &'a Laid, typesetter: &'a Typesetter) -> Self {
        Self {
            document,
            laid,
            typesetter,
            geometry: layout::sheet(document, typesetter),
            body: docx::Document::new(),
            package: Package::default(),
            headings: 0,
            tables: 0,
            figures: 0,
            new_page: false,
            has_certificate: false,
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, words } => self.heading(*level, words),
            Block::Paragraph(text) => self.text(text, "BodyText"),
            Block::Lead(text) => self.text(text, "Lead"),
            Block::Note(text) => self.text(text, "Note"),
            Block::List { ordered, items } => self.list(*ordered, items),
            Block::Table(table) => self.table(table),
            Block::Figure(figure) => self.figure(&[&figure.drawing], &figure.caption),
            Block::FigurePair { left, right, caption } => self.figure(&[left, right], caption),
            Block::TwoLists(left, right) => self.two_lists(left, right),
            Block::Facts(facts) => self.facts(facts),
            Block::Callout(callout) => self.callout(callout),
            Block::Sheet(sheet) => self.sheet(sheet),
            Block::Question(question) => self.question(question),
            Block::Lines { label, count } => self.writing_lines(label, *count),
            Block::Boxes(boxes) => self.boxes(boxes),
            Block::Cards(cards) => self.cards(cards),
            Block::Signatures(signatures) => self.signatures(signatures),
            Block::Contents => self.contents(),
            Block::Logos(logos) => self.logos(logos),
            Block::Certificate(certificate) => self.certificate(certificate),
            Block::PageBreak | Block::AnotherForm(_) => self.new_page = true,
            // The styles have air of their own.
            Block::Space => {}
        }
    }

    /// Adds a paragraph, on a new page where one was wished.
    fn add(&mut self, paragraph: docx::Paragraph) {
        let new_page = std::mem::take(&mut self.new_page);
        let paragraph = if new_page { paragraph.page_break_before(true) } else { paragraph };
        self.body = std::mem::take(&mut self.body).add_paragraph(paragraph);
    }

    fn measure(&self) -> f32 {
        self.geometry.measure()
    }
}
