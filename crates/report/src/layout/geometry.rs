//! The sheet and its margins, in points from the top left corner.

use crate::document::Paper;

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
    /// The geometry of a paper; margins leave lines of about 85 letters of body text.
    pub(crate) fn of(paper: Paper) -> Self {
        let (width, height) = match paper {
            Paper::Letter => (612.0, 792.0),
            Paper::A4 => (595.28, 841.89),
        };
        Self { width, height, left: 66.0, top: 84.0, bottom: height - 72.0 }
    }

    /// Width of the text.
    pub(crate) fn measure(self) -> f32 {
        self.width - 2.0 * self.left
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
