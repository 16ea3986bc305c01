//! A picture as marks, before anyone decided how to paint it.

use crate::ink::Ink;

/// A picture in points (1/72 inch), origin top left.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawing {
    /// Width in points.
    pub width: f32,
    /// Height in points.
    pub height: f32,
    /// A short name of the picture.
    pub title: String,
    /// One sentence that says what the picture shows; read aloud by screen readers.
    pub says: String,
    /// What it is made of, painted in this order.
    pub marks: Vec<Mark>,
}

/// A place in a drawing, in points from its top left corner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// To the right.
    pub x: f32,
    /// Downwards.
    pub y: f32,
}

/// The few things a Cabildo picture is made of. A painter is a `match` over these.
#[derive(Debug, Clone, PartialEq)]
pub enum Mark {
    /// A straight line.
    Line {
        /// Where it begins.
        from: Point,
        /// Where it ends.
        to: Point,
        /// Its role.
        ink: Ink,
        /// Its width in points.
        width: f32,
        /// Broken instead of continuous.
        dashed: bool,
    },
    /// A run of straight edges, closed or open.
    Shape {
        /// Its corners.
        outline: Vec<Point>,
        /// Whether the last corner leads back to the first.
        closed: bool,
        /// What fills it.
        fill: Option<Ink>,
        /// What draws its edge, and how wide.
        stroke: Option<(Ink, f32)>,
        /// What is drawn over its fill, so that it is told apart without colour.
        pattern: Option<Pattern>,
    },
    /// A circle.
    Circle {
        /// Its centre.
        at: Point,
        /// Its radius.
        radius: f32,
        /// What fills it.
        fill: Option<Ink>,
        /// What draws its edge, and how wide.
        stroke: Option<(Ink, f32)>,
    },
    /// One line of words.
    Words {
        /// The anchor, on the baseline.
        at: Point,
        /// The words.
        text: String,
        /// Size in points.
        size: f32,
        /// How heavy they are.
        weight: Weight,
        /// Which part of the words stands at `at`.
        anchor: Anchor,
        /// Their role.
        ink: Ink,
    },
    /// Marks that belong together.
    Group {
        /// What they stand for, so that a click or a screen reader can tell.
        stands_for: Option<String>,
        /// The marks.
        marks: Vec<Mark>,
    },
}

/// How heavy words are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// Body weight.
    Regular,
    /// For labels that lead.
    Semibold,
    /// For numerals on chips.
    Bold,
}

/// Which part of the words stands at the given point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// The first letter begins there.
    Start,
    /// The middle is there.
    Middle,
    /// The last letter ends there.
    End,
}

/// What tells a level apart on a printer without colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pattern {
    /// Nothing.
    Blank,
    /// Small dots.
    Dots,
    /// Lines at 45 degrees.
    Diagonal,
    /// Lines at 45 and 135 degrees.
    CrossHatch,
    /// Filled.
    Solid,
    /// Pale lines at 135 degrees: nobody knows the level.
    NoInformation,
}
