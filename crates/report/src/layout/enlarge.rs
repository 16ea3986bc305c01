//! Posters: laid out on half a sheet, then everything twice as large.
//!
//! What hangs on a wall is read from afar: twice the letters, twice the lines, the same words on each.

use super::{
    Laid,
    canvas::{Area, Draw, Paint, Step, Stroke},
    geometry::Geometry,
};
use crate::style::Style;

/// How much larger a poster is than the half sheet it is laid out on.
const TIMES: f32 = 2.0;

/// The same report on paper twice as high and twice as wide.
pub(super) fn enlarged(mut laid: Laid) -> Laid {
    let Geometry { width, height, left, top, bottom } = laid.geometry;
    laid.geometry = Geometry {
        width: width * TIMES,
        height: height * TIMES,
        left: left * TIMES,
        top: top * TIMES,
        bottom: bottom * TIMES,
    };
    for page in &mut laid.pages {
        page.canvas.draws.iter_mut().for_each(enlarge);
    }
    for bounds in laid.tree.elements.iter_mut().filter_map(|element| element.bounds.as_mut()) {
        bounds.area = area(bounds.area);
    }
    for heading in &mut laid.headings {
        heading.place.y *= TIMES;
    }
    laid
}

fn enlarge(draw: &mut Draw) {
    match &mut draw.stroke {
        Stroke::Words { x, y, run } => {
            (*x, *y) = (*x * TIMES, *y * TIMES);
            (run.x, run.width) = (run.x * TIMES, run.width * TIMES);
            run.style = Style { size: run.style.size * TIMES, leading: run.style.leading * TIMES, ..run.style };
        }
        Stroke::Path { x, y, steps, paint } => {
            (*x, *y) = (*x * TIMES, *y * TIMES);
            *steps = steps.iter().map(|it| step(*it)).collect();
            *paint = Paint {
                stroke: paint.stroke.map(|(colour, width)| (colour, width * TIMES)),
                dash: paint.dash.map(|(dash, gap)| (dash * TIMES, gap * TIMES)),
                ..*paint
            };
        }
        Stroke::Link { area: place, .. } | Stroke::Field { area: place, .. } | Stroke::Picture { area: place, .. } => {
            *place = area(*place);
        }
    }
}

fn area(area: Area) -> Area {
    Area { x: area.x * TIMES, y: area.y * TIMES, width: area.width * TIMES, height: area.height * TIMES }
}

fn step(step: Step) -> Step {
    match step {
        Step::Move(x, y) => Step::Move(x * TIMES, y * TIMES),
        Step::Line(x, y) => Step::Line(x * TIMES, y * TIMES),
        Step::Curve(points) => Step::Curve(points.map(|it| it * TIMES)),
        Step::Close => Step::Close,
    }
}
