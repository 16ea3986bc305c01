//! Whether the words of a drawing can be read: inside it, and not over each other. For tests.

use crate::{
    drawing::{Anchor, Drawing, Mark, Weight},
    fonts::{Face, width},
};

/// Where one line of words stands.
struct Printed<'a> {
    text: &'a str,
    left: f32,
    right: f32,
    top: f32,
    bottom: f32,
}

/// How far a drawing's words reach beyond its edges; zero when all is inside.
pub(super) fn overhang(drawing: &Drawing) -> f32 {
    let beyond = |it: &Printed<'_>| {
        [-it.left, it.right - drawing.width, -it.top, it.bottom - drawing.height].map(|by| by.max(0.0))
    };
    printed(&drawing.marks).iter().flat_map(beyond).fold(0.0, f32::max)
}

/// The first two lines of words that stand over each other.
pub(super) fn collision(drawing: &Drawing) -> Option<(String, String)> {
    let all = printed(&drawing.marks);
    let touch =
        |a: &Printed<'_>, b: &Printed<'_>| a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    let pairs = all.iter().enumerate().flat_map(|(n, one)| all[n + 1..].iter().map(move |other| (one, other)));
    let (one, other) = pairs.into_iter().find(|(one, other)| touch(one, other))?;
    Some((one.text.to_owned(), other.text.to_owned()))
}

fn printed(marks: &[Mark]) -> Vec<Printed<'_>> {
    let mut found = Vec::new();
    for mark in marks {
        match mark {
            Mark::Words { at, text, size, weight, anchor, .. } => {
                let long = width(face_of(*weight), *size, text);
                let left = match anchor {
                    Anchor::Start => at.x,
                    Anchor::Middle => at.x - long / 2.0,
                    Anchor::End => at.x - long,
                };
                // From the tops of capitals to the baseline.
                found.push(Printed { text, left, right: left + long, top: at.y - size * 0.7, bottom: at.y });
            }
            Mark::Group { marks, .. } => found.extend(printed(marks)),
            Mark::Line { .. } | Mark::Shape { .. } | Mark::Circle { .. } => {}
        }
    }
    found
}

fn face_of(weight: Weight) -> Face {
    match weight {
        Weight::Regular => Face::Sans,
        Weight::Semibold => Face::SansSemibold,
        Weight::Bold => Face::SansBold,
    }
}
