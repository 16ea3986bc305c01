//! Pictures and pages.
//!
//! Numbers become a [`drawing::Drawing`]; what a report says becomes a
//! [`document::Document`]. Painters turn both into what a screen or a printer
//! understands: [`render`] writes the file, [`preview`] shows the same pages on
//! the screen. Both are pure: the same document gives the same bytes.

pub mod attached;
mod boxes;
pub mod charts;
pub mod document;
pub mod drawing;
pub mod fonts;
pub mod ink;
mod layout;
mod lines;
mod many;
pub mod paint;
pub mod pattern;
pub mod reports;
mod shaping;
mod style;
pub mod tables;
mod typesetter;
mod words;

pub use attached::attached;
pub use boxes::FormBox;
use document::Document;
pub use many::render_many;
pub use tables::tables;
use typesetter::Typesetter;
pub use words::printed_words;

/// What [`render`] made.
#[derive(Debug, Clone, PartialEq)]
pub struct Rendered {
    /// The bytes of the file: PDF/A-3a for archives, PDF/UA-1 for those who hear it.
    pub pdf: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// What the reader of the file should be told.
    pub notices: Vec<Notice>,
    /// Where the boxes to tick are, page by page.
    pub boxes: Vec<FormBox>,
}

/// Something about a finished report that a person should know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// Characters no font of ours can show; each stands as `□` in the report.
    Unshown {
        /// The characters, each once, in the order of their codes.
        characters: Vec<char>,
    },
}

/// What [`preview`] made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// Each page as SVG, the same as in the file.
    pub pages: Vec<String>,
    /// What the reader should be told.
    pub notices: Vec<Notice>,
}

/// Lays out a report and writes it as a file.
pub fn render(document: &Document) -> Rendered {
    let typesetter = Typesetter::new(document.meta.language);
    let laid = layout::lay_out(document, &typesetter);
    let pdf = paint::pdf::write(document, &laid);
    Rendered { pdf, pages: laid.pages.len(), notices: notices(&typesetter), boxes: boxes::of(&laid) }
}

/// Lays out a form and tells where its boxes are, without writing the file: for what is to travel inside it.
pub fn boxes(document: &Document) -> Vec<FormBox> {
    boxes::of(&layout::lay_out(document, &Typesetter::new(document.meta.language)))
}

/// Lays out a report and paints each of its pages as SVG, for the screen.
pub fn preview(document: &Document) -> Preview {
    let typesetter = Typesetter::new(document.meta.language);
    let laid = layout::lay_out(document, &typesetter);
    Preview { pages: paint::page_svg::pages(&laid), notices: notices(&typesetter) }
}

/// Writes a report as a file for word processors, to be written on.
///
/// Nothing is missing and nothing is replaced in it: a word processor has
/// fonts for characters that ours lack. The same document gives the same bytes.
pub fn word(document: &Document) -> Vec<u8> {
    let typesetter = Typesetter::new(document.meta.language);
    let laid = layout::lay_out(document, &typesetter);
    paint::docx::write(document, &laid, &typesetter)
}

/// How many pages a report has.
fn count_pages(document: &Document) -> usize {
    layout::lay_out(document, &Typesetter::new(document.meta.language)).pages.len()
}

fn notices(typesetter: &Typesetter) -> Vec<Notice> {
    let characters = typesetter.unshown();
    if characters.is_empty() { Vec::new() } else { vec![Notice::Unshown { characters }] }
}
