//! The sheet and its margins, in points from the top left corner.

use crate::document::{Format, Paper};

/// Running text is never set wider than this.
const LONGEST_LINE: f32 = 428.0;

/// The sheet and its margins.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Geometry {
    /// Width of the sheet.
    pub(crate) width: f32,
    /// Height of the sheet.
    pub(crate) height: f32,
    /// Where text begins, from the left.
    pub(crate) left: f32,
    /// Where text begins, from the top.
    pub(crate) top: f32,
    /// Where text must end, from the top.
    pub(crate) bottom: f32,
}

impl Geometry {
    /// The geometry of a paper as it lies; that of a poster is half a sheet, which is enlarged once it is laid out.
    pub(crate) fn of(paper: Paper, format: Format) -> Self {
        let (width, height) = match paper {
            Paper::Letter => (612.0, 792.0),
            Paper::A4 => (595.28, 841.89),
        };
        match format {
            Format::Sideways => {
                let (width, height) = (height, width);
                Self { width, height, left: 44.0, top: 74.0, bottom: height - 62.0 }
            }
            Format::Upright => Self { width, height, left: 66.0, top: 84.0, bottom: height - 72.0 },
            Format::Poster => {
                let (width, height) = (height / 2.0, width);
                Self { width, height, left: 34.0, top: 72.0, bottom: height - 60.0 }
            }
        }
    }

    /// Width between the margins: tables and pictures use all of it.
    pub(crate) fn measure(self) -> f32 {
        self.width - 2.0 * self.left
    }

    /// Width of running text: about eighty letters, as longer lines lose the reader.
    pub(crate) fn prose(self) -> f32 {
        self.measure().min(LONGEST_LINE)
    }

    /// Where text ends, from the left.
    pub(crate) fn right(self) -> f32 {
        self.width - self.left
    }

    /// Height of the text.
    pub(crate) fn body(self) -> f32 {
        self.bottom - self.top
    }
}
