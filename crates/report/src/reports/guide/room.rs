//! How the room is set up, seen from above.

use cabildo_text::Text;

use crate::{
    drawing::{Anchor, Drawing, Mark, Point, Weight},
    ink::Ink,
};

const WIDTH: f32 = 380.0;
const HEIGHT: f32 = 176.0;
const SEAT: f32 = 6.5;

/// Everybody around one table that is open to the screen, or six tables from which all see it.
pub(super) fn drawing(at_tables: bool, text: &Text) -> Drawing {
    let mut marks = vec![
        shape((WIDTH * 0.28, 4.0), (WIDTH * 0.44, 7.0), Ink::Score),
        words((WIDTH / 2.0, 24.0), text.guide_room_screen()),
        shape((14.0, 62.0), (16.0, 66.0), Ink::Well),
        words((22.0, 144.0), text.guide_room_data()),
        shape((WIDTH - 30.0, 62.0), (16.0, 66.0), Ink::Well),
        words((WIDTH - 22.0, 144.0), text.guide_room_evidence()),
    ];
    marks.extend(if at_tables { six_tables() } else { one_table() });
    Drawing {
        width: WIDTH,
        height: HEIGHT,
        title: text.guide_room_title(),
        says: if at_tables { text.guide_room_tables() } else { text.guide_room_group() },
        marks,
    }
}

fn six_tables() -> Vec<Mark> {
    let mut marks = Vec::new();
    for row in 0..2_u8 {
        for column in 0..3_u8 {
            let (x, y) = (112.0 + f32::from(column) * 78.0, 62.0 + f32::from(row) * 70.0);
            marks.push(circle((x, y), 17.0, Ink::Well));
            // Nobody sits with the back to the screen: five seats, from the left around below to the right.
            for seat in 0..5_u8 {
                let turn = std::f32::consts::PI * (1.0 - f32::from(seat) / 4.0);
                marks.push(circle((x + 25.5 * turn.cos(), y + 25.5 * turn.sin()), SEAT, Ink::Bar));
            }
        }
    }
    marks
}

fn one_table() -> Vec<Mark> {
    let (left, right, top, foot) = (96.0, WIDTH - 96.0, 52.0, 140.0);
    let thick = 18.0;
    let mut marks = vec![
        shape((left, top), (thick, foot - top), Ink::Well),
        shape((right - thick, top), (thick, foot - top), Ink::Well),
        shape((left + thick, foot - thick), (right - left - 2.0 * thick, thick), Ink::Well),
    ];
    for seat in 0..4_u8 {
        let y = top + 10.0 + f32::from(seat) * 22.0;
        marks.push(circle((left - 11.0, y), SEAT, Ink::Bar));
        marks.push(circle((right + 11.0, y), SEAT, Ink::Bar));
    }
    for seat in 0..6_u8 {
        let x = left + 24.0 + f32::from(seat) * (right - left - 48.0) / 5.0;
        marks.push(circle((x, foot + 11.0), SEAT, Ink::Bar));
    }
    marks
}

fn shape(at: (f32, f32), size: (f32, f32), fill: Ink) -> Mark {
    let corner = |x: f32, y: f32| Point { x: at.0 + x, y: at.1 + y };
    Mark::Shape {
        outline: vec![corner(0.0, 0.0), corner(size.0, 0.0), corner(size.0, size.1), corner(0.0, size.1)],
        closed: true,
        fill: Some(fill),
        stroke: Some((Ink::Quiet, 0.6)),
        pattern: None,
    }
}

fn circle(at: (f32, f32), radius: f32, fill: Ink) -> Mark {
    Mark::Circle { at: Point { x: at.0, y: at.1 }, radius, fill: Some(fill), stroke: Some((Ink::Quiet, 0.6)) }
}

fn words(at: (f32, f32), text: String) -> Mark {
    Mark::Words {
        at: Point { x: at.0, y: at.1 },
        text,
        size: 8.6,
        weight: Weight::Regular,
        anchor: Anchor::Middle,
        ink: Ink::Text,
    }
}
