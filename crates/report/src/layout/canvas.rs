//! What is painted, where, and what it is for: content in the reading order, or decoration.

use std::rc::Rc;

use super::tree::Node;
use crate::{document::Picture, ink::Rgb, lines::Run};

/// Whether something is content, and of which element, or only there for the eye.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tag {
    /// Part of an element of the structure tree.
    Content(Node),
    /// Lines, grounds and repeated heads: skipped by screen readers.
    Decoration,
    /// The head of the page.
    Head,
    /// The foot of the page.
    Foot,
}

/// One thing to paint, with what it is for.
#[derive(Debug, Clone)]
pub(crate) struct Draw {
    /// What it is for.
    pub(crate) tag: Tag,
    /// What is painted.
    pub(crate) stroke: Stroke,
}

/// What is painted.
#[derive(Debug, Clone)]
pub(crate) enum Stroke {
    /// Words, at the start of their baseline.
    Words {
        /// To the right.
        x: f32,
        /// Downwards.
        y: f32,
        /// The words.
        run: Run,
    },
    /// Lines and filled shapes.
    Path {
        /// How far it is moved to the right.
        x: f32,
        /// How far it is moved down.
        y: f32,
        /// Its outline.
        steps: Rc<[Step]>,
        /// How it looks.
        paint: Paint,
    },
    /// A picture made of points.
    Picture {
        /// Where it is.
        area: Area,
        /// The picture.
        picture: Picture,
    },
    /// A place that leads somewhere; nothing to see by itself.
    Link {
        /// Where it is.
        area: Area,
        /// Where it leads.
        target: Target,
        /// The element of the link.
        node: Node,
        /// What is read aloud for it.
        words: String,
    },
    /// A box to tick, by the names programs know it; painted by itself as a path.
    Field {
        /// Where it is.
        area: Area,
        /// What is asked there.
        item: Rc<str>,
        /// What it means to tick it.
        choice: Rc<str>,
    },
}

/// A rectangle, in points from the top left corner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Area {
    /// Its left edge.
    pub(crate) x: f32,
    /// Its top edge.
    pub(crate) y: f32,
    /// How wide it is.
    pub(crate) width: f32,
    /// How high it is.
    pub(crate) height: f32,
}

/// Where a link leads.
#[derive(Debug, Clone)]
pub(crate) enum Target {
    /// Out of the file.
    Address(Rc<str>),
    /// To a heading, by its place among the headings.
    Heading(usize),
}

/// One step of an outline.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Step {
    /// Begins here.
    Move(f32, f32),
    /// Goes on straight.
    Line(f32, f32),
    /// Goes on in a curve: two guiding points and the end.
    Curve([f32; 6]),
    /// Back to the beginning.
    Close,
}

/// How an outline looks.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(crate) struct Paint {
    /// What fills it.
    pub(crate) fill: Option<Rgb>,
    /// What draws it, and how wide.
    pub(crate) stroke: Option<(Rgb, f32)>,
    /// Lengths of dash and gap, where the line is broken.
    pub(crate) dash: Option<(f32, f32)>,
}

impl Paint {
    /// Filled, without a line.
    pub(crate) fn filled(colour: Rgb) -> Self {
        Self { fill: Some(colour), ..Self::default() }
    }

    /// A line without a fill.
    pub(crate) fn line(colour: Rgb, width: f32) -> Self {
        Self { stroke: Some((colour, width)), ..Self::default() }
    }
}

/// Things to paint, in order.
#[derive(Debug, Clone, Default)]
pub(crate) struct Canvas {
    /// The things.
    pub(crate) draws: Vec<Draw>,
}

impl Canvas {
    /// Paints an outline.
    pub(crate) fn path(&mut self, tag: Tag, steps: &[Step], paint: Paint) {
        self.draws.push(Draw { tag, stroke: Stroke::Path { x: 0.0, y: 0.0, steps: steps.into(), paint } });
    }

    /// Paints a horizontal line.
    pub(crate) fn rule(&mut self, tag: Tag, x: f32, y: f32, width: f32, look: (Rgb, f32)) {
        self.path(tag, &[Step::Move(x, y), Step::Line(x + width, y)], Paint::line(look.0, look.1));
    }

    /// Paints a filled rectangle.
    pub(crate) fn block(&mut self, tag: Tag, area: Area, colour: Rgb) {
        self.path(tag, &rectangle(area), Paint::filled(colour));
    }

    /// Adds everything from another canvas, moved down.
    pub(crate) fn add(&mut self, other: Self, down: f32) {
        self.draws.extend(other.draws.into_iter().map(|draw| draw.moved(down)));
    }
}

impl Draw {
    /// The same, moved down.
    pub(crate) fn moved(mut self, down: f32) -> Self {
        match &mut self.stroke {
            Stroke::Words { y, .. } | Stroke::Path { y, .. } => *y += down,
            Stroke::Link { area, .. } | Stroke::Field { area, .. } | Stroke::Picture { area, .. } => area.y += down,
        }
        self
    }
}

/// The outline of a rectangle.
pub(crate) fn rectangle(area: Area) -> [Step; 5] {
    let Area { x, y, width, height } = area;
    [
        Step::Move(x, y),
        Step::Line(x + width, y),
        Step::Line(x + width, y + height),
        Step::Line(x, y + height),
        Step::Close,
    ]
}

/// How far a guiding point of a quarter circle is from its end, compared with the radius.
const QUARTER: f32 = 0.5523;

/// The outline of a rectangle with round corners.
pub(crate) fn rounded(area: Area, radius: f32) -> [Step; 10] {
    let Area { x, y, width, height } = area;
    let radius = radius.min(width / 2.0).min(height / 2.0);
    let guide = radius * QUARTER;
    let (right, bottom) = (x + width, y + height);
    [
        Step::Move(x + radius, y),
        Step::Line(right - radius, y),
        Step::Curve([right - radius + guide, y, right, y + radius - guide, right, y + radius]),
        Step::Line(right, bottom - radius),
        Step::Curve([right, bottom - radius + guide, right - radius + guide, bottom, right - radius, bottom]),
        Step::Line(x + radius, bottom),
        Step::Curve([x + radius - guide, bottom, x, bottom - radius + guide, x, bottom - radius]),
        Step::Line(x, y + radius),
        Step::Curve([x, y + radius - guide, x + radius - guide, y, x + radius, y]),
        Step::Close,
    ]
}

/// The outline of a circle.
pub(crate) fn circle(x: f32, y: f32, radius: f32) -> [Step; 10] {
    rounded(Area { x: x - radius, y: y - radius, width: 2.0 * radius, height: 2.0 * radius }, radius)
}

/// The outline of an arch standing on its base: an upright opening with a half-round top.
pub(crate) fn arch(area: Area) -> [Step; 6] {
    let Area { x, y, width, height } = area;
    let radius = width / 2.0;
    let guide = radius * QUARTER;
    let (right, bottom) = (x + width, y + height);
    [
        Step::Move(x, bottom),
        Step::Line(x, y + radius),
        Step::Curve([x, y + radius - guide, x + radius - guide, y, x + radius, y]),
        Step::Curve([x + radius + guide, y, right, y + radius - guide, right, y + radius]),
        Step::Line(right, bottom),
        Step::Close,
    ]
}
