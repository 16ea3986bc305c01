//! From blocks to pages: where everything stands, and what it is for.
//!
//! Still nothing about file formats: the same [`Laid`] pages become the PDF
//! and the preview on the screen. Read in this order: [`pages`] (what a piece
//! is and how pages fill), [`prose`] (the simplest blocks), then the others.

mod boxes;
mod callout;
pub(crate) mod canvas;
mod cards;
mod cells;
mod certificate;
mod chip;
mod columns;
mod contents;
mod cover;
mod enlarge;
mod facts;
mod figure;
mod form;
mod furniture;
pub(crate) mod geometry;
mod grey;
mod lists;
mod logos;
mod pages;
mod prose;
mod question;
mod sheet;
mod signatures;
mod square;
mod table;
pub(crate) mod tree;
mod words;
mod writing;

use std::rc::Rc;

use crate::{
    document::{Block, Colours, Document, Format, Table},
    drawing::{Drawing, Point},
    ink::{Ink, Rgb, grey_colour, paper_colour},
    typesetter::Typesetter,
};
pub(crate) use pages::{Page, Place};
pub(crate) use words::leads_somewhere;

use canvas::Canvas;
use contents::Contents;
use geometry::Geometry;
use pages::{Piece, find_places, paginate};
use tree::{Node, Role, Tree};

/// Room between what is asked and the lines to write on.
const BEFORE_LINES: f32 = 6.0;

/// A report with everything in its place.
#[derive(Debug)]
pub(crate) struct Laid {
    /// The sheet.
    pub(crate) geometry: Geometry,
    /// The pages.
    pub(crate) pages: Vec<Page>,
    /// What a screen reader hears.
    pub(crate) tree: Tree,
    /// The headings, in reading order.
    pub(crate) headings: Vec<LaidHeading>,
}

/// A heading with the place where it came to stand.
#[derive(Debug)]
pub(crate) struct LaidHeading {
    /// 1 for a chapter, 2 for a section, 3 for a part.
    pub(crate) level: u8,
    /// What it says.
    pub(crate) words: String,
    /// Its element.
    pub(crate) node: Node,
    /// Where it stands.
    pub(crate) place: Place,
}

/// Lays out a report.
pub(crate) fn lay_out(document: &Document, typesetter: &Typesetter) -> Laid {
    let mut layout = Layout::new(document, typesetter);
    let mut pages = Vec::new();
    if let Some(cover) = &document.cover {
        pages.push(layout.cover(cover));
    }
    let mut pieces = layout.pieces();
    let mut places = vec![Place { page: 0, y: 0.0 }; layout.headings.len()];
    if !layout.contents.is_empty() {
        // The numbers in the contents move nothing, so the pages of the headings are known before they are written.
        find_places(&pieces, layout.geometry, pages.len(), &mut places);
        layout.number_contents(&mut pieces, &places);
    }
    let form = document.setup.form.clone().map(Rc::new);
    paginate(&pieces, layout.geometry, form, &mut pages, &mut places, &mut layout.tree);
    if pages.is_empty() {
        pages.push(Page::default());
    }
    layout.furnish(&mut pages);

    let headings = layout
        .headings
        .into_iter()
        .zip(places)
        .map(|(heading, place)| LaidHeading { level: heading.level, words: heading.words, node: heading.node, place })
        .collect();
    if document.setup.colours == Colours::Grey {
        grey::without_colours(&mut pages);
    }
    let laid = Laid { geometry: layout.geometry, pages, tree: layout.tree, headings };
    match document.setup.format {
        Format::Upright | Format::Sideways => laid,
        Format::Poster => enlarge::enlarged(laid),
    }
}

/// The sheet a report is set on, before it is enlarged.
pub(crate) fn sheet(document: &Document, typesetter: &Typesetter) -> Geometry {
    Layout::new(document, typesetter).geometry
}

/// A picture by itself, in its own size, as it is painted on a page.
pub(crate) fn picture_alone(document: &Document, typesetter: &Typesetter, drawing: &Drawing) -> Canvas {
    let mut canvas = Canvas::default();
    let mut layout = Layout::new(document, typesetter);
    layout.picture(&mut canvas, drawing, Point { x: 0.0, y: 0.0 }, 1.0, Tree::DOCUMENT);
    canvas
}

/// How wide the columns of a table are on the page, in points.
pub(crate) fn column_widths(document: &Document, typesetter: &Typesetter, table: &Table) -> Vec<f32> {
    Layout::new(document, typesetter).widths(table)
}

/// What is known while the blocks of a report become pieces.
struct Layout<'a> {
    document: &'a Document,
    typesetter: &'a Typesetter,
    geometry: Geometry,
    tree: Tree,
    headings: Vec<Heading>,
    /// Where contents are wished, which need all headings first.
    contents: Vec<Contents>,
    /// Tables and figures so far, for their numbers.
    tables: usize,
    figures: usize,
}

/// A heading before its place is known.
struct Heading {
    level: u8,
    words: String,
    node: Node,
}

impl<'a> Layout<'a> {
    fn new(document: &'a Document, typesetter: &'a Typesetter) -> Self {
        let mut geometry = Geometry::of(document.paper, document.setup.format);
        if document.setup.form.is_some() {
            (geometry.top, geometry.left) = (form::TOP, form::LEFT);
        }
        Self {
            document,
            typesetter,
            geometry,
            tree: Tree::new(),
            headings: Vec::new(),
            contents: Vec::new(),
            tables: 0,
            figures: 0,
        }
    }

    /// The colour of a role on this printer.
    fn colour(&self, ink: Ink) -> Rgb {
        match self.document.setup.colours {
            Colours::Full => paper_colour(ink),
            Colours::Grey => grey_colour(ink),
        }
    }

    /// Every block as pieces, each chapter in a section of the tree.
    fn pieces(&mut self) -> Vec<Piece> {
        let document = self.document;
        let mut section = self.tree.add(Role::Section, Tree::DOCUMENT);
        let mut pieces: Vec<Piece> = Vec::new();
        for (place, block) in document.blocks.iter().enumerate() {
            if place > 0 && matches!(block, Block::Heading { level: 1, .. }) {
                section = self.tree.add(Role::Section, Tree::DOCUMENT);
            }
            if matches!(block, Block::Contents) {
                self.contents.push(Contents { at: pieces.len(), section });
            }
            if let (Block::Lines { .. }, Some(last)) = (block, pieces.last_mut()) {
                last.keeps_next = true;
                last.after = last.after.min(BEFORE_LINES);
            }
            pieces.extend(self.block(block, section));
        }
        self.insert_contents(&mut pieces);
        pieces
    }

    fn block(&mut self, block: &Block, section: Node) -> Vec<Piece> {
        match block {
            Block::Heading { level, words } => self.heading(*level, words, section),
            Block::Paragraph(text) => self.paragraph(text, section),
            Block::Lead(text) => self.lead(text, section),
            Block::Note(text) => self.note(text, section),
            Block::List { ordered, items } => self.list(*ordered, items, section),
            Block::Table(table) => self.table(table, section),
            Block::Figure(figure) => self.figure(figure, section),
            Block::FigurePair { left, right, caption } => self.figure_pair(left, right, caption, section),
            Block::TwoLists(left, right) => self.two_lists(left, right, section),
            Block::Facts(facts) => self.facts(facts, section),
            Block::Callout(callout) => self.callout(callout, section),
            Block::Sheet(sheet) => self.sheet(sheet, section),
            Block::Question(question) => self.question(question, section),
            Block::Lines { label, count } => self.writing_lines(label, *count, section),
            Block::Boxes(boxes) => self.boxes(boxes, section),
            Block::Cards(cards) => self.cards(cards, section),
            Block::AnotherForm(marks) => {
                vec![Piece { new_page: true, form: Some(Rc::new(marks.clone())), ..Piece::default() }]
            }
            Block::Signatures(signatures) => self.signatures(signatures, section),
            Block::Logos(logos) => self.logos(logos, section),
            Block::Certificate(certificate) => self.certificate(certificate, section),
            // Put in when every heading is known.
            Block::Contents => Vec::new(),
            Block::PageBreak => vec![Piece { new_page: true, ..Piece::default() }],
            Block::Space => vec![Piece { height: 14.0, ..Piece::default() }],
        }
    }
}
