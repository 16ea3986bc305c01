//! How text looks on paper: faces, sizes, leading and colours, all in one place.

use crate::{fonts::Face, ink::Rgb};

/// Words that are read.
pub(crate) const INK: Rgb = Rgb(0x21, 0x1F, 0x1B);
/// Words that help: captions, heads and feet.
pub(crate) const QUIET: Rgb = Rgb(0x5A, 0x53, 0x48);
/// The one colour of decisions, añil.
pub(crate) const CIVIC: Rgb = Rgb(0x24, 0x39, 0x89);
/// The darker añil of the arcade on the cover.
pub(crate) const CIVIC_SHADE: Rgb = Rgb(0x1C, 0x2E, 0x73);
/// Words on the cover.
pub(crate) const ON_CIVIC: Rgb = Rgb(0xFB, 0xF8, 0xF1);
/// Lesser words on the cover.
pub(crate) const ON_CIVIC_QUIET: Rgb = Rgb(0xD3, 0xDB, 0xF3);
/// Lines between rows.
pub(crate) const HAIRLINE: Rgb = Rgb(0xD2, 0xC9, 0xB6);
/// Lines that carry structure.
pub(crate) const RULE: Rgb = Rgb(0xA8, 0x9D, 0x88);
/// The mark of a warning.
pub(crate) const WARNING: Rgb = Rgb(0x7A, 0x50, 0x00);
/// The ground under the words of a chip.
pub(crate) const PAPER: Rgb = Rgb(0xFF, 0xFF, 0xFF);

/// How a run of words looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Style {
    /// In which face.
    pub(crate) face: Face,
    /// How large, in points.
    pub(crate) size: f32,
    /// In which colour.
    pub(crate) colour: Rgb,
    /// From one baseline to the next, in points.
    pub(crate) leading: f32,
}

impl Style {
    const fn new(face: Face, size: f32, leading: f32, colour: Rgb) -> Self {
        Self { face, size, colour, leading }
    }

    /// The same style in another face.
    pub(crate) fn in_face(self, face: Face) -> Self {
        Self { face, ..self }
    }

    /// The same style in another colour.
    pub(crate) fn coloured(self, colour: Rgb) -> Self {
        Self { colour, ..self }
    }

    /// How far below the top of its line the baseline is: the letters stand in the middle of the leading.
    pub(crate) fn baseline(self) -> f32 {
        self.leading * 0.5 + self.size * 0.335
    }
}

/// Body text.
pub(crate) const BODY: Style = Style::new(Face::Serif, 10.7, 15.6, INK);
/// The opening paragraph of a chapter.
pub(crate) const LEAD: Style = Style::new(Face::Serif, 13.2, 19.6, INK);
/// A chapter's title.
pub(crate) const TITLE: Style = Style::new(Face::Display, 24.0, 29.0, INK);
/// A section's title.
pub(crate) const SECTION: Style = Style::new(Face::SerifSemibold, 14.4, 19.0, INK);
/// The title of a part of a section.
pub(crate) const PART: Style = Style::new(Face::SansSemibold, 10.8, 15.0, INK);
/// Small text that helps: captions and notes.
pub(crate) const CAPTION: Style = Style::new(Face::Sans, 8.9, 12.4, QUIET);
/// Cells of tables.
pub(crate) const CELL: Style = Style::new(Face::Sans, 9.1, 12.0, INK);
/// Heads of columns.
pub(crate) const COLUMN_HEAD: Style = Style::new(Face::SansSemibold, 8.6, 11.2, QUIET);
/// Labels and values of an action sheet.
pub(crate) const LABEL: Style = Style::new(Face::SansSemibold, 9.0, 13.0, QUIET);
/// Values of an action sheet and words of callouts.
pub(crate) const VALUE: Style = Style::new(Face::Sans, 9.6, 13.4, INK);
/// The numeral on a chip.
pub(crate) const NUMERAL: Style = Style::new(Face::SansBold, 9.0, 12.0, INK);
/// A big figure.
pub(crate) const FIGURE: Style = Style::new(Face::Display, 25.0, 30.0, INK);
/// The head and the foot of a page.
pub(crate) const FURNITURE: Style = Style::new(Face::Sans, 8.4, 11.0, QUIET);
