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
    document::{Block, Colours, Document, Format},
    ink::{Ink, Rgb, grey_colour, paper_colour},
    typesetter::Typesetter,
};
pub(crate) use pages::{Page, Place};

use contents::ContentsLine;
use geometry::Geometry;
use pages::{Piece, paginate};
use tree::{Node, Role, Tree};

/// Page numbers in the contents may move pages; this often is enough for them to settle.
const MOST_PASSES: usize = 4;

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

/// Lays out a report, as often as it takes for the contents to name the right pages.
pub(crate) fn lay_out(document: &Document, typesetter: &Typesetter) -> Laid {
    let mut contents = Vec::new();
    let mut laid = lay_out_once(document, typesetter, &contents);
    for _ in 1..MOST_PASSES {
        let found = contents::lines_of(&laid.headings);
        if found == contents {
            break;
        }
        contents = found;
        laid = lay_out_once(document, typesetter, &contents);
    }
    match document.setup.format {
        Format::Upright | Format::Sideways => laid,
        Format::Poster => enlarge::enlarged(laid),
    }
}

fn lay_out_once(document: &Document, typesetter: &Typesetter, contents: &[ContentsLine]) -> Laid {
    let mut layout = Layout::new(document, typesetter, contents);
    let mut pages = Vec::new();
    if let Some(cover) = &document.cover {
        pages.push(layout.cover(cover));
    }
    let pieces = layout.pieces();
    let mut places = vec![Place { page: 0, y: 0.0 }; layout.headings.len()];
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
    Laid { geometry: layout.geometry, pages, tree: layout.tree, headings }
}

/// One pass over the blocks of a report.
struct Layout<'a> {
    document: &'a Document,
    typesetter: &'a Typesetter,
    /// What the contents say, as the pass before found it.
    contents: &'a [ContentsLine],
    geometry: Geometry,
    tree: Tree,
    headings: Vec<Heading>,
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
    fn new(document: &'a Document, typesetter: &'a Typesetter, contents: &'a [ContentsLine]) -> Self {
        let mut geometry = Geometry::of(document.paper, document.setup.format);
        if document.setup.form.is_some() {
            (geometry.top, geometry.left) = (form::TOP, form::LEFT);
        }
        Self {
            document,
            typesetter,
            contents,
            geometry,
            tree: Tree::new(),
            headings: Vec::new(),
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
            if let (Block::Lines { .. }, Some(last)) = (block, pieces.last_mut()) {
                last.keeps_next = true;
                last.after = last.after.min(BEFORE_LINES);
            }
            pieces.extend(self.block(block, section));
        }
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
            Block::Contents => self.contents(section),
            Block::PageBreak => vec![Piece { new_page: true, ..Piece::default() }],
            Block::Space => vec![Piece { height: 14.0, ..Piece::default() }],
        }
    }
}
