//! Arrows from what must come first.

use super::{Axis, HEAD, ROW, Timeline, TimelineRow};
use crate::{charts::at, drawing::Mark, ink::Ink};

/// From the end of what must come first, down or up to the row that waits for it.
pub(super) fn arrows(plan: &Timeline, axis: &Axis) -> Vec<Mark> {
    let place = |wanted: &str| {
        plan.rows.iter().enumerate().find_map(|(n, row)| match row {
            TimelineRow::Bar { id, end, .. } if id == wanted => Some((HEAD + (n as f32 + 0.5) * ROW, axis.x(*end))),
            TimelineRow::Bar { .. } | TimelineRow::Head { .. } => None,
        })
    };
    let mut marks = Vec::new();
    for (n, row) in plan.rows.iter().enumerate() {
        let TimelineRow::Bar { start, needs, .. } = row else { continue };
        let middle = HEAD + (n as f32 + 0.5) * ROW;
        for (from_y, from_x) in needs.iter().filter_map(|id| place(id)) {
            let to_x = (axis.x(*start) + 3.0).max(from_x + 3.0);
            let edge = if from_y < middle { middle - ROW / 2.0 + 4.0 } else { middle + ROW / 2.0 - 4.0 };
            let outline = vec![at(from_x, from_y), at(to_x, from_y), at(to_x, edge)];
            marks.push(Mark::Shape {
                outline,
                closed: false,
                fill: None,
                stroke: Some((Ink::Need, 1.0)),
                pattern: None,
            });
            let back = if from_y < middle { -3.6 } else { 3.6 };
            let head = vec![at(to_x - 2.4, edge + back), at(to_x, edge), at(to_x + 2.4, edge + back)];
            marks.push(Mark::Shape {
                outline: head,
                closed: false,
                fill: None,
                stroke: Some((Ink::Need, 1.0)),
                pattern: None,
            });
        }
    }
    marks
}
