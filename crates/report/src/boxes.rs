//! Where the boxes of a form are, for programs that read scanned sheets.

use crate::layout::{Laid, canvas::Stroke};

/// A box to tick, in points from the top left corner of its page.
#[derive(Debug, Clone, PartialEq)]
pub struct FormBox {
    /// The page of the file, from 1.
    pub page: usize,
    /// Which copy of the form it is on, from 1; 0 where the report has no marks of a form.
    pub copy: usize,
    /// The page of that copy, from 1: the number in its square code.
    pub page_of_copy: usize,
    /// The number of the question.
    pub item: String,
    /// What it means to tick it.
    pub choice: String,
    /// Its left edge.
    pub x: f32,
    /// Its top edge.
    pub y: f32,
    /// How wide it is.
    pub width: f32,
    /// How high it is.
    pub height: f32,
}

/// Every box of a laid report, in the order of its pages.
pub(crate) fn of(laid: &Laid) -> Vec<FormBox> {
    let mut found = Vec::new();
    let (mut copy, mut begun) = (0, 0);
    for (place, page) in laid.pages.iter().enumerate() {
        let number = page.form.as_ref().map_or(0, |form| form.number + 1);
        if number != copy {
            (copy, begun) = (number, place);
        }
        let page_of_copy = place - begun + 1;
        found.extend(page.canvas.draws.iter().filter_map(|draw| match &draw.stroke {
            Stroke::Field { area, item, choice } => Some(FormBox {
                page: place + 1,
                copy,
                page_of_copy,
                item: item.to_string(),
                choice: choice.to_string(),
                x: area.x,
                y: area.y,
                width: area.width,
                height: area.height,
            }),
            Stroke::Words { .. } | Stroke::Path { .. } | Stroke::Link { .. } | Stroke::Picture { .. } => None,
        }));
    }
    found
}
