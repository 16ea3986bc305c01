//! A level as a chip: its numeral on its colour, told apart on a grey printer by the numeral and the edge.

use super::{
    Layout,
    canvas::{Area, Canvas, Paint, Step, Tag, rounded},
    words::Slot,
};
use crate::{
    document::Align,
    ink::{Ink, paper_colour},
    style::{NUMERAL, PAPER, QUIET},
};

/// How wide a chip is.
pub(super) const CHIP_WIDTH: f32 = 19.0;
/// How high it is.
pub(super) const CHIP_HEIGHT: f32 = 14.0;

impl Layout<'_> {
    /// Paints the chip of a level with its top left corner at a point.
    pub(super) fn chip(&mut self, canvas: &mut Canvas, (level, shade): (u8, u8), x: f32, y: f32, tag: Tag) {
        // Colours exist for 1 to 5; the numeral says the level as it is.
        let colour = shade.clamp(1, 5);
        let paint = Paint {
            fill: Some(paper_colour(Ink::Level(colour))),
            stroke: Some((paper_colour(Ink::LevelEdge(colour)), 0.6)),
            dash: None,
        };
        canvas.path(Tag::Decoration, &rounded(area_of_chip(x, y), 2.5), paint);
        let style = NUMERAL.coloured(paper_colour(Ink::LevelInk(colour)));
        let slot = Slot { x, width: CHIP_WIDTH, align: Align::Centre };
        let baseline = y + CHIP_HEIGHT / 2.0 + NUMERAL.size * 0.335;
        self.set_words(canvas, &level.to_string(), style, slot, baseline, tag);
    }

    /// Paints the chip of what nobody knows: hatched, with a dash.
    pub(super) fn empty_chip(&mut self, canvas: &mut Canvas, x: f32, y: f32) {
        let area = area_of_chip(x, y);
        let paint = Paint { fill: Some(PAPER), stroke: Some((QUIET, 0.6)), dash: Some((2.0, 1.6)) };
        canvas.path(Tag::Decoration, &rounded(area, 2.5), paint);
        let middle = y + CHIP_HEIGHT / 2.0;
        let dash = [Step::Move(x + CHIP_WIDTH / 2.0 - 3.0, middle), Step::Line(x + CHIP_WIDTH / 2.0 + 3.0, middle)];
        canvas.path(Tag::Decoration, &dash, Paint::line(QUIET, 1.1));
    }
}

fn area_of_chip(x: f32, y: f32) -> Area {
    Area { x, y, width: CHIP_WIDTH, height: CHIP_HEIGHT }
}
