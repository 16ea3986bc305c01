//! Pages for a printer without colours: every colour becomes the grey that looks as bright.

use super::{
    canvas::{Paint, Stroke},
    pages::Page,
};
use crate::document::Picture;

/// Turns every colour of finished pages into grey.
pub(super) fn without_colours(pages: &mut [Page]) {
    // A logo may stand on many pages; all of them share its grey points.
    let mut known: Vec<(Picture, Picture)> = Vec::new();
    for draw in pages.iter_mut().flat_map(|page| &mut page.canvas.draws) {
        match &mut draw.stroke {
            Stroke::Words { run, .. } => run.style.colour = run.style.colour.in_grey(),
            Stroke::Path { paint, .. } => *paint = grey(*paint),
            Stroke::Picture { picture, .. } => *picture = grey_picture(&mut known, picture),
            Stroke::Link { .. } | Stroke::Field { .. } => {}
        }
    }
}

fn grey(paint: Paint) -> Paint {
    Paint {
        fill: paint.fill.map(|colour| colour.in_grey()),
        stroke: paint.stroke.map(|(colour, width)| (colour.in_grey(), width)),
        dash: paint.dash,
    }
}

fn grey_picture(known: &mut Vec<(Picture, Picture)>, picture: &Picture) -> Picture {
    if let Some((_, grey)) = known.iter().find(|(full, _)| full == picture) {
        return grey.clone();
    }
    let grey = picture.in_grey();
    known.push((picture.clone(), grey.clone()));
    grey
}
