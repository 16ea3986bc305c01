//! The bar of an action, and the signs before it.

use super::{Goes, ROW};
use crate::{
    charts::{at, field},
    drawing::{Mark, Pattern},
    ink::Ink,
};

/// The bar of an action: full when it is done, striped while nobody can go on.
pub(super) fn bar(x: f32, y: f32, wide: f32, goes: Goes) -> Mark {
    let (fill, pattern) = match goes {
        Goes::Planned | Goes::UnderWay => (Ink::Bar, None),
        Goes::Blocked => (Ink::Paper, Some(Pattern::Diagonal)),
        Goes::Done => (Ink::Score, None),
    };
    let high = ROW - 9.0;
    let outline = vec![at(x, y), at(x + wide, y), at(x + wide, y + high), at(x, y + high)];
    Mark::Shape { outline, closed: true, fill: Some(fill), stroke: Some((Ink::Score, 1.0)), pattern }
}

/// The sign before the bar of an action that somebody has begun.
pub(super) fn goes_sign(goes: Goes, x: f32, middle: f32) -> Vec<Mark> {
    let stroke =
        |outline, ink| Mark::Shape { outline, closed: false, fill: None, stroke: Some((ink, 1.8)), pattern: None };
    match goes {
        Goes::Planned => vec![],
        Goes::UnderWay => vec![Mark::Shape {
            outline: vec![at(x - 3.5, middle - 4.5), at(x + 4.0, middle), at(x - 3.5, middle + 4.5)],
            closed: true,
            fill: Some(Ink::Score),
            stroke: None,
            pattern: None,
        }],
        Goes::Blocked => {
            [x - 2.0, x + 2.5].map(|x| stroke(vec![at(x, middle - 4.5), at(x, middle + 4.5)], Ink::Text)).into()
        }
        Goes::Done => {
            vec![stroke(vec![at(x - 4.5, middle), at(x - 1.0, middle + 3.5), at(x + 5.0, middle - 4.0)], Ink::Score)]
        }
    }
}

/// The sign of a fixed date.
pub(super) fn lock(x: f32, middle: f32) -> Vec<Mark> {
    let bow = vec![
        at(x - 2.2, middle - 1.0),
        at(x - 2.2, middle - 4.5),
        at(x + 2.2, middle - 4.5),
        at(x + 2.2, middle - 1.0),
    ];
    vec![
        Mark::Shape { outline: bow, closed: false, fill: None, stroke: Some((Ink::Text, 1.1)), pattern: None },
        field(x - 3.6, middle - 1.0, 7.2, 5.4, Some(Ink::Text), None),
    ]
}
