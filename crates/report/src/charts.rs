//! Numbers → [`Drawing`]: each picture drawn once, for the screen and for paper.
//!
//! * [`profile`]: what each dimension shows, as a [`profile::radar`] and as [`profile::bars`];
//! * [`item_map`]: where every item stands;
//! * [`timeline`]: actions in time;
//! * [`curve`]: what is reached month by month.
//!
//! The words come with the numbers; nothing here knows a language.

use crate::{
    drawing::{Anchor, Drawing, Mark, Point, Weight},
    fonts::{Face, width},
    ink::Ink,
};

pub mod curve;
pub mod item_map;
mod months;
pub mod profile;
pub mod timeline;

/// A place.
fn at(x: f32, y: f32) -> Point {
    Point { x, y }
}

/// One line of words.
fn words(place: Point, text: &str, size: f32, weight: Weight, anchor: Anchor, ink: Ink) -> Mark {
    Mark::Words { at: place, text: text.to_owned(), size, weight, anchor, ink }
}

/// A thin line.
fn line(from: Point, to: Point, ink: Ink) -> Mark {
    Mark::Line { from, to, ink, width: 0.6, dashed: false }
}

/// A rectangle.
fn field(x: f32, y: f32, width: f32, height: f32, fill: Option<Ink>, stroke: Option<(Ink, f32)>) -> Mark {
    let outline = vec![at(x, y), at(x + width, y), at(x + width, y + height), at(x, y + height)];
    Mark::Shape { outline, closed: true, fill, stroke, pattern: None }
}

/// The sign of a target, filled with the ground or, once it is reached, with the score.
fn diamond(centre: Point, radius: f32, fill: Ink) -> Mark {
    let outline = vec![
        at(centre.x, centre.y - radius),
        at(centre.x + radius, centre.y),
        at(centre.x, centre.y + radius),
        at(centre.x - radius, centre.y),
    ];
    Mark::Shape { outline, closed: true, fill: Some(fill), stroke: Some((Ink::Target, 1.2)), pattern: None }
}

/// The sign of where the plan leads.
fn triangle(centre: Point, radius: f32) -> Mark {
    let outline = vec![
        at(centre.x, centre.y - radius),
        at(centre.x + radius * 0.95, centre.y + radius * 0.75),
        at(centre.x - radius * 0.95, centre.y + radius * 0.75),
    ];
    Mark::Shape { outline, closed: true, fill: Some(Ink::Score), stroke: Some((Ink::Paper, 1.0)), pattern: None }
}

/// The sign of the earlier round.
fn ring(centre: Point, radius: f32) -> Mark {
    Mark::Circle { at: centre, radius, fill: Some(Ink::Paper), stroke: Some((Ink::Before, 1.5)) }
}

/// Words in lines no wider than the room, broken between words; a word that is
/// wider stands alone.
fn wrapped(text: &str, size: f32, room: f32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(last) if width(Face::SansSemibold, size, &format!("{last} {word}")) <= room => {
                last.push(' ');
                last.push_str(word);
            }
            Some(_) | None => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Words cut to one line, with an ellipsis where something is left out.
fn cut(text: &str, size: f32, room: f32) -> String {
    if width(Face::Sans, size, text) <= room {
        return text.to_owned();
    }
    let mut kept = String::new();
    for character in text.chars() {
        if width(Face::Sans, size, &format!("{kept}{character}…")) > room {
            break;
        }
        kept.push(character);
    }
    format!("{}…", kept.trim_end())
}

/// A drawing that says there is nothing to show.
fn empty(title: &str, says: &str, wide: f32) -> Drawing {
    let lines = wrapped(says, 11.0, wide - 16.0);
    let marks = lines.iter().enumerate().map(|(n, line)| {
        let place = at(wide / 2.0, 24.0 + n as f32 * 15.0);
        words(place, line, 11.0, Weight::Regular, Anchor::Middle, Ink::Quiet)
    });
    Drawing {
        width: wide,
        height: 25.0 + lines.len().max(1) as f32 * 15.0,
        title: title.to_owned(),
        says: says.to_owned(),
        marks: marks.collect(),
    }
}

#[cfg(test)]
mod fit;
