//! Pictures with their captions.

use super::{
    Layout,
    canvas::{Area, Canvas, Paint, Step, Tag, circle},
    pages::Piece,
    tree::{Bounds, Node, Role},
    words::{Room, Slot},
};
use crate::{
    document::{Align, Figure, Rich},
    drawing::{Anchor, Drawing, Mark, Point, Weight},
    fonts::Face,
    ink::Ink,
    lines::Hyphens,
    pattern,
    style::{CAPTION, Style},
};

/// Between two pictures beside each other.
const GUTTER: f32 = 20.0;

/// Lengths of dash and gap of a broken line.
const DASH: (f32, f32) = (3.0, 2.4);

impl Layout<'_> {
    pub(super) fn figure(&mut self, figure: &Figure, section: Node) -> Vec<Piece> {
        let drawing = &figure.drawing;
        let scale = self.scale_to_fit(drawing, self.geometry.measure());
        let mut canvas = Canvas::default();
        let at = Point { x: self.geometry.left, y: 0.0 };
        let node = self.picture(&mut canvas, drawing, at, scale, section);
        let height = drawing.height * scale;
        let caption = self.figure_caption(&figure.caption, node);
        with_caption(Piece { height, canvas, before: 8.0, ..Piece::default() }, caption)
    }

    pub(super) fn figure_pair(&mut self, left: &Drawing, right: &Drawing, caption: &str, section: Node) -> Vec<Piece> {
        let measure = self.geometry.measure();
        // One scale for both, so that their words have one size.
        let natural = left.width + right.width;
        let scale = ((measure - GUTTER) / natural.max(1.0)).min(1.0);
        let scale = scale.min(self.scale_to_fit(left, measure)).min(self.scale_to_fit(right, measure));
        let height = left.height.max(right.height) * scale;

        let mut canvas = Canvas::default();
        let at = Point { x: self.geometry.left, y: (height - left.height * scale) / 2.0 };
        self.picture(&mut canvas, left, at, scale, section);
        let x = self.geometry.right() - right.width * scale;
        let at = Point { x, y: (height - right.height * scale) / 2.0 };
        let node = self.picture(&mut canvas, right, at, scale, section);
        let caption = self.figure_caption(caption, node);
        with_caption(Piece { height, canvas, before: 8.0, ..Piece::default() }, caption)
    }

    /// A picture is made smaller, never larger, to fit the column and leave room for its caption.
    fn scale_to_fit(&self, drawing: &Drawing, width: f32) -> f32 {
        let tallest = self.geometry.body() - 60.0;
        (width / drawing.width.max(1.0)).min(tallest / drawing.height.max(1.0)).min(1.0)
    }

    /// Paints a drawing with its top left corner at a point.
    pub(super) fn picture(
        &mut self,
        canvas: &mut Canvas,
        drawing: &Drawing,
        at: Point,
        scale: f32,
        parent: Node,
    ) -> Node {
        let node = self.tree.add(Role::Figure, parent);
        let says = plain_or(&drawing.says, &drawing.title);
        let title = plain_or(&drawing.title, &drawing.says);
        let area = Area { x: at.x, y: at.y, width: drawing.width * scale, height: drawing.height * scale };
        let element = self.tree.element_mut(node);
        element.says = Some(says);
        element.title = Some(title);
        element.bounds = Some(Bounds { page: None, area });
        let placed = Placed { at, scale, tag: Tag::Content(node) };
        self.marks(canvas, &drawing.marks, placed);
        node
    }

    pub(super) fn marks(&mut self, canvas: &mut Canvas, marks: &[Mark], placed: Placed) {
        for mark in marks {
            match mark {
                Mark::Line { from, to, ink, width, dashed } => {
                    let (from, to) = (placed.point(*from), placed.point(*to));
                    let line = Paint::line(self.colour(*ink), width * placed.scale);
                    let paint = Paint { dash: dashed.then_some(DASH), ..line };
                    canvas.path(placed.tag, &[Step::Move(from.x, from.y), Step::Line(to.x, to.y)], paint);
                }
                Mark::Shape { outline, closed, fill, stroke, pattern } => {
                    let steps = placed.outline(outline, *closed);
                    canvas.path(placed.tag, &steps, self.paint(*fill, *stroke, placed.scale));
                    if let Some(pattern) = pattern {
                        let edge = stroke.map(|(ink, _)| ink);
                        self.marks(canvas, &pattern::marks(*pattern, outline, *fill, edge), placed);
                    }
                }
                Mark::Circle { at, radius, fill, stroke } => {
                    let at = placed.point(*at);
                    let steps = circle(at.x, at.y, radius * placed.scale);
                    canvas.path(placed.tag, &steps, self.paint(*fill, *stroke, placed.scale));
                }
                Mark::Words { at, text, size, weight, anchor, ink } => {
                    let size = size * placed.scale;
                    let style = Style { face: face_of(*weight), size, colour: self.colour(*ink), leading: size };
                    let at = placed.point(*at);
                    let slot = Slot { x: at.x, width: 0.0, align: align_of(*anchor) };
                    self.set_words(canvas, text, style, slot, at.y, placed.tag);
                }
                Mark::Group { stands_for: _, marks } => self.marks(canvas, marks, placed),
            }
        }
    }

    fn paint(&self, fill: Option<Ink>, stroke: Option<(Ink, f32)>, scale: f32) -> Paint {
        Paint {
            fill: fill.map(|ink| self.colour(ink)),
            stroke: stroke.map(|(ink, width)| (self.colour(ink), width * scale)),
            dash: None,
        }
    }

    fn figure_caption(&mut self, caption: &str, figure: Node) -> Vec<Piece> {
        if caption.trim().is_empty() {
            return Vec::new();
        }
        self.figures += 1;
        let node = self.tree.add(Role::Caption, figure);
        let label = format!("{} {}. ", self.document.words.figure, self.figures);
        let text = Rich::new().strong(label).plain(caption);
        self.text(&text, CAPTION, self.prose_width(), Room { before: 5.0, after: 16.0 }, node, Hyphens::Allowed)
    }
}

/// Where a drawing stands on its piece.
#[derive(Debug, Clone, Copy)]
pub(super) struct Placed {
    at: Point,
    scale: f32,
    tag: Tag,
}

impl Placed {
    /// Marks that stand where they say, only for the eye.
    pub(super) fn decoration() -> Self {
        Self { at: Point { x: 0.0, y: 0.0 }, scale: 1.0, tag: Tag::Decoration }
    }

    fn point(self, point: Point) -> Point {
        Point { x: self.at.x + point.x * self.scale, y: self.at.y + point.y * self.scale }
    }

    fn outline(self, corners: &[Point], closed: bool) -> Vec<Step> {
        let mut steps: Vec<Step> = corners
            .iter()
            .enumerate()
            .map(|(place, corner)| {
                let Point { x, y } = self.point(*corner);
                if place == 0 { Step::Move(x, y) } else { Step::Line(x, y) }
            })
            .collect();
        if closed && !steps.is_empty() {
            steps.push(Step::Close);
        }
        steps
    }
}

fn with_caption(mut picture: Piece, caption: Vec<Piece>) -> Vec<Piece> {
    picture.keeps_next = !caption.is_empty();
    if caption.is_empty() {
        picture.after = 14.0;
    }
    let mut pieces = vec![picture];
    pieces.extend(caption);
    pieces
}

fn face_of(weight: Weight) -> Face {
    match weight {
        Weight::Regular => Face::Sans,
        Weight::Semibold => Face::SansSemibold,
        Weight::Bold => Face::SansBold,
    }
}

fn align_of(anchor: Anchor) -> Align {
    match anchor {
        Anchor::Start => Align::Left,
        Anchor::Middle => Align::Centre,
        Anchor::End => Align::Right,
    }
}

/// A picture without any words would be refused as inaccessible; its other name stands in.
fn plain_or(words: &str, other: &str) -> String {
    [words, other].into_iter().find(|words| !words.trim().is_empty()).unwrap_or("—").to_string()
}
