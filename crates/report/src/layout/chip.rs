//! A level as a chip: its numeral on its colour, told apart on a grey printer by the numeral and the edge.

use super::{
    Layout,
    canvas::{Area, Canvas, Paint, Step, Tag, rounded},
    figure::Placed,
    words::Slot,
};
use crate::{
    charts::profile::pattern_of,
    document::{Align, Colours},
    drawing::Point,
    ink::Ink,
    pattern,
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
            fill: Some(self.colour(Ink::Level(colour))),
            stroke: Some((self.colour(Ink::LevelEdge(colour)), 0.6)),
            dash: None,
        };
        canvas.path(Tag::Decoration, &rounded(area_of_chip(x, y), 2.5), paint);
        if self.document.setup.colours == Colours::Grey {
            self.pattern_of_chip(canvas, colour, x, y);
        }
        let style = NUMERAL.coloured(self.colour(Ink::LevelInk(colour)));
        let slot = Slot { x, width: CHIP_WIDTH, align: Align::Centre };
        let baseline = y + CHIP_HEIGHT / 2.0 + NUMERAL.size * 0.335;
        self.set_words(canvas, &level.to_string(), style, slot, baseline, tag);
    }

    /// Where colours are missing, the pattern of the level, with a tab of paper under the numeral.
    fn pattern_of_chip(&mut self, canvas: &mut Canvas, shade: u8, x: f32, y: f32) {
        let (right, bottom) = (x + CHIP_WIDTH - 0.6, y + CHIP_HEIGHT - 0.6);
        let corners = [(x + 0.6, y + 0.6), (right, y + 0.6), (right, bottom), (x + 0.6, bottom)];
        let outline = corners.map(|(x, y)| Point { x, y });
        let edge = Some(Ink::LevelEdge(shade));
        let marks = pattern::marks(pattern_of(shade), &outline, Some(Ink::Level(shade)), edge);
        self.marks(canvas, &marks, Placed::decoration());
        if !marks.is_empty() {
            let tab = Area { x: x + CHIP_WIDTH / 2.0 - 4.4, y: y + 2.0, width: 8.8, height: CHIP_HEIGHT - 4.0 };
            canvas.block(Tag::Decoration, tab, PAPER);
        }
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
