//! The cover: one añil field with the arcade of a town hall, and whose report it is.

use super::{
    Layout,
    canvas::{Area, Canvas, Tag, arch},
    pages::Page,
    tree::{Node, Role, Tree},
    words::Slot,
};
use crate::{
    document::{Colours, Cover, Rich},
    drawing::Point,
    fonts::Face,
    ink::Rgb,
    lines::Hyphens,
    style::{BODY, CIVIC, CIVIC_SHADE, FURNITURE, HAIRLINE, INK, ON_CIVIC, ON_CIVIC_QUIET, QUIET, Style, VALUE},
};

/// How much of the sheet the field takes.
const FIELD: f32 = 0.62;
/// How high the arcade is, as a part of the field.
const ARCADE: f32 = 0.34;
/// How many arches fit across the sheet.
const ARCHES: usize = 7;

/// How high an upright logo is, in points.
const LOGO: f32 = 52.0;
/// How high it is at least.
const LOWEST_LOGO: f32 = 20.0;
/// Above and below the logos.
const LOGO_ROOM: f32 = 16.0;

/// The field on a printer without colours, and its arcade.
pub(super) const PALE: Rgb = Rgb(0xF1, 0xF1, 0xF1);
pub(super) const PALE_SHADE: Rgb = Rgb(0xDE, 0xDE, 0xDE);

const EYEBROW: Style = Style { face: Face::SansSemibold, size: 11.0, colour: ON_CIVIC_QUIET, leading: 15.0 };
const COVER_TITLE: Style = Style { face: Face::Display, size: 38.0, colour: ON_CIVIC, leading: 44.0 };
const COVER_SUBTITLE: Style = Style { face: Face::Serif, size: 16.0, colour: ON_CIVIC_QUIET, leading: 22.0 };
const COUNCIL: Style = Style { face: Face::SerifSemibold, size: 20.0, colour: INK, leading: 25.0 };

impl Layout<'_> {
    pub(super) fn cover(&mut self, cover: &Cover) -> Page {
        let section = self.tree.add(Role::Section, Tree::DOCUMENT);
        let mut canvas = Canvas::default();
        self.field(&mut canvas, cover.drawing.is_none());
        self.titles_of_cover(&mut canvas, cover, section);
        self.council_of_cover(&mut canvas, cover, section);
        Page { canvas, cover: true, form: None }
    }

    fn field(&self, canvas: &mut Canvas, with_arcade: bool) {
        let (width, height) = (self.geometry.width, self.geometry.height * FIELD);
        let field = Area { x: 0.0, y: 0.0, width, height };
        let (ground, shade, ink) = match self.document.setup.colours {
            Colours::Full => (CIVIC, CIVIC_SHADE, ON_CIVIC),
            // A dark field would take much toner, and comes out of office printers in stripes.
            Colours::Grey => (PALE, PALE_SHADE, INK),
        };
        canvas.block(Tag::Decoration, field, ground);
        mark(canvas, Point { x: self.geometry.left, y: 56.0 }, 34.0, ink);
        if with_arcade {
            arcade(canvas, field, shade);
        }
    }

    /// The style of words on the field, on this printer.
    fn on_field(&self, style: Style) -> Style {
        match self.document.setup.colours {
            Colours::Full => style,
            Colours::Grey => style.coloured(INK),
        }
    }

    fn titles_of_cover(&mut self, canvas: &mut Canvas, cover: &Cover, section: Node) {
        let slot = Slot::left(self.geometry.left, self.geometry.measure());
        let most = self.geometry.height * FIELD * (1.0 - ARCADE) - 20.0;
        let mut y = 128.0;
        let parts = [(&cover.eyebrow, EYEBROW, 8.0), (&cover.title, COVER_TITLE, 10.0)];
        for (words, style, after) in parts {
            y = self.cover_text(canvas, words, fitted(self.on_field(style), words), slot, y, section) + after;
        }
        if y < most {
            self.cover_text(canvas, &cover.subtitle, self.on_field(COVER_SUBTITLE), slot, y, section);
        }
    }

    fn council_of_cover(&mut self, canvas: &mut Canvas, cover: &Cover, section: Node) {
        let top = self.geometry.height * FIELD;
        if let Some(drawing) = &cover.drawing {
            let scale = (self.geometry.measure() / drawing.width.max(1.0)).min(top * ARCADE / drawing.height.max(1.0));
            let scale = scale.min(1.0);
            let at = Point { x: self.geometry.left, y: top * 0.985 - drawing.height * scale };
            let node = self.picture(canvas, drawing, at, scale, section);
            self.tree.place(node, 0, 0.0);
        }
        let slot = Slot::left(self.geometry.left, self.geometry.measure());
        let mut y = self.cover_text(canvas, &cover.council, COUNCIL, slot, top + 36.0, section) + 6.0;
        for line in &cover.lines {
            y = self.cover_text(canvas, line, VALUE.in_face(Face::Sans).coloured(QUIET), slot, y, section) + 2.0;
        }
        self.logos_of_cover(canvas, cover, y, section);
        self.imprint(canvas, section);
    }

    /// The logos, above the imprint; smaller where the words above need the room.
    fn logos_of_cover(&mut self, canvas: &mut Canvas, cover: &Cover, below: f32, section: Node) {
        if cover.logos.is_empty() {
            return;
        }
        let foot = self.geometry.height - 62.0 - LOGO_ROOM;
        let height = (foot - below - LOGO_ROOM).clamp(LOWEST_LOGO, LOGO);
        let at = Point { x: self.geometry.left, y: foot - height };
        let from = self.tree.elements.len();
        let measure = self.geometry.measure();
        self.row_of_logos(canvas, &cover.logos, at, height, measure, section);
        for node in from..self.tree.elements.len() {
            self.tree.place(Node(node), 0, 0.0);
        }
    }

    /// The product's name at the foot of the cover, and what the report is not.
    fn imprint(&mut self, canvas: &mut Canvas, section: Node) {
        let y = self.geometry.height - 44.0;
        let slot = Slot::left(self.geometry.left, self.geometry.measure());
        canvas.rule(Tag::Decoration, slot.x, y - 18.0, slot.width, (HAIRLINE, 0.6));
        let node = self.tree.add(Role::Paragraph, section);
        let foot = self.document.meta.foot.clone();
        let line = self.one_line_within(&foot, FURNITURE, slot.width * 0.75);
        self.set_line(canvas, &line, slot, y, Tag::Content(node));
        let style = BODY.in_face(Face::SerifSemibold);
        let name = self.one_line("Cabildo", style);
        let slot = Slot { align: crate::document::Align::Right, ..slot };
        self.set_line(canvas, &name, slot, y, Tag::Content(node));
    }

    /// Sets words as a paragraph of the cover; tells where they end.
    fn cover_text(
        &mut self,
        canvas: &mut Canvas,
        words: &str,
        style: Style,
        slot: Slot,
        top: f32,
        section: Node,
    ) -> f32 {
        if words.trim().is_empty() {
            return top;
        }
        let node = self.tree.add(Role::Paragraph, section);
        let mut y = top;
        // A cover has room for a few lines; what is longer stands in full inside.
        for line in self.lines(&Rich::from(words), style, slot.width, Hyphens::Avoided).iter().take(4) {
            self.set_line(canvas, line, slot, y + style.baseline(), Tag::Content(node));
            y += style.leading;
        }
        y
    }
}

/// A long title is set smaller, so that it keeps its place on the cover.
fn fitted(style: Style, words: &str) -> Style {
    let factor = match words.chars().count() {
        0..=60 => 1.0,
        61..=110 => 0.76,
        111.. => 0.55,
    };
    Style { size: style.size * factor, leading: style.leading * factor, ..style }
}

/// The arcade along the foot of the field, cut off by its lower edge.
fn arcade(canvas: &mut Canvas, field: Area, shade: Rgb) {
    let height = field.height * ARCADE;
    let pitch = field.width / ARCHES as f32;
    let top = field.y + field.height - height;
    let lintel = Area { x: 0.0, y: top, width: field.width, height: 5.0 };
    canvas.block(Tag::Decoration, lintel, shade);
    for place in 0..ARCHES {
        let opening =
            Area { x: place as f32 * pitch + pitch * 0.11, y: top + 17.0, width: pitch * 0.78, height: height - 17.0 };
        canvas.path(Tag::Decoration, &arch(opening), super::canvas::Paint::filled(shade));
    }
}

/// The mark of the product: three arches under a lintel.
pub(super) fn mark(canvas: &mut Canvas, at: Point, width: f32, colour: Rgb) {
    let unit = width / 36.0;
    let lintel = Area { x: at.x, y: at.y, width, height: 4.0 * unit };
    canvas.block(Tag::Decoration, lintel, colour);
    for left in [1.5, 13.5, 25.5] {
        let opening = Area { x: at.x + left * unit, y: at.y + 7.0 * unit, width: 9.0 * unit, height: 19.5 * unit };
        canvas.path(Tag::Decoration, &arch(opening), super::canvas::Paint::filled(colour));
    }
}
