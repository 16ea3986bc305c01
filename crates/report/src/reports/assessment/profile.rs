//! The profile: pictures, and the same to be read.

use cabildo_text::Text;

use super::{AssessmentContent, DimensionContent};
use crate::{
    charts::{
        item_map::item_map,
        profile::{bars, radar},
    },
    document::{Align, Block, Cell, Figure, Rich, Row, Table},
    reports::{column, heading},
};

/// Level, earlier level and target of each dimension, and where every item stands.
pub(super) fn profile(content: &AssessmentContent, text: &Text) -> Vec<Block> {
    let (radar_caption, bars_caption) = match content.before {
        Some(_) => (text.report_radar_caption(), text.report_bars_caption()),
        None => (text.report_radar_caption_first(), text.report_bars_caption_first()),
    };
    let levels: Vec<String> = content.levels.iter().map(|(level, _, name)| format!("{level}\u{a0}{name}")).collect();
    vec![
        heading(1, text.results_profile()),
        Block::Figure(Figure { drawing: radar(&content.profile, 330.0), caption: radar_caption }),
        Block::Figure(Figure { drawing: bars(&content.profile, 468.0), caption: bars_caption }),
        Block::Table(profile_table(content, text)),
        heading(2, text.report_map()),
        Block::Figure(Figure { drawing: item_map(&content.map, 468.0), caption: text.report_map_caption() }),
        Block::Note(Rich::from(text.report_levels(text.list(&levels)))),
    ]
}

/// The same as the pictures, to be read; without an earlier round there is no column for changes.
fn profile_table(content: &AssessmentContent, text: &Text) -> Table {
    let named = |level: u8| content.levels.iter().find(|(step, ..)| *step == level).map(|(.., name)| name.clone());
    let row = |it: &DimensionContent| {
        let mut cells = vec![
            Cell::Plain(it.name.clone()),
            match it.level {
                Some(level) => content.chip(level, named(level)),
                None => Cell::NoInformation(text.results_not_settled()),
            },
        ];
        if content.before.is_some() {
            cells.push(Cell::Plain(change(it.change, text)));
        }
        cells.push(match it.target {
            Some(level) => content.chip(level, None),
            None => Cell::Plain(String::from("–")),
        });
        let lowest = it.lowest.as_ref().map(|(name, level)| format!("{name}\u{a0}({level})"));
        cells.push(Cell::Plain(lowest.unwrap_or_else(|| String::from("–"))));
        cells.push(Cell::Plain(text.results_coverage_of(it.coverage.0, it.coverage.1)));
        Row::Cells(cells)
    };
    let mut columns = vec![column(text.results_dimension(), 2.2), column(text.results_level(), 1.75)];
    if content.before.is_some() {
        columns.push(column(text.results_change(), 0.8));
    }
    columns.push(column(text.report_target(), 0.8).aligned(Align::Centre));
    columns.push(column(text.results_lowest(), 2.8));
    columns.push(column(text.results_coverage(), 1.0));
    Table {
        caption: text.report_profile_table(),
        columns,
        rows: content.dimensions.iter().map(row).collect(),
        ..Table::default()
    }
}

fn change(change: Option<i8>, text: &Text) -> String {
    match change {
        None => String::from("–"),
        Some(0) => text.results_change_same(),
        Some(up) if up > 0 => text.results_change_up(up),
        Some(down) => text.results_change_down(-down),
    }
}
