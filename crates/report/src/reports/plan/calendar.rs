//! The timeline, in pages.

use cabildo_text::Text;

use super::PlanContent;
use crate::{
    charts::timeline::{Timeline, TimelineRow, timeline},
    document::{Block, Figure, Rich},
    reports::heading,
};

/// How many rows of the timeline stand on one page.
const ROWS_A_PAGE: usize = 26;

/// The timeline, so many rows a page; a part that goes on overleaf repeats its head.
pub(super) fn calendar(content: &PlanContent, text: &Text) -> Vec<Block> {
    let mut blocks = vec![heading(1, text.report_calendar())];
    for (n, rows) in pages_of(&content.timeline.rows).into_iter().enumerate() {
        if n > 0 {
            blocks.push(Block::PageBreak);
        }
        let part = Timeline { rows, ..content.timeline.clone() };
        blocks.push(Block::Figure(Figure { drawing: timeline(&part, 468.0), caption: text.report_calendar_caption() }));
    }
    blocks.push(Block::Note(Rich::from(text.report_calendar_marks())));
    blocks
}

fn pages_of(rows: &[TimelineRow]) -> Vec<Vec<TimelineRow>> {
    let mut pages: Vec<Vec<TimelineRow>> = vec![vec![]];
    let mut head: Option<&TimelineRow> = None;
    for row in rows {
        let is_head = matches!(row, TimelineRow::Head { .. });
        let full = pages.last().is_some_and(|page| page.len() >= ROWS_A_PAGE - usize::from(is_head));
        if full {
            let again = head.filter(|_| !is_head).cloned();
            pages.push(again.into_iter().collect());
        }
        if is_head {
            head = Some(row);
        }
        if let Some(page) = pages.last_mut() {
            page.push(row.clone());
        }
    }
    pages
}
