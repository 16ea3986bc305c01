//! What the council does well, and what is below its target.

use cabildo_text::Text;

use super::AssessmentContent;
use crate::{
    document::{Align, Block, Cell, Row, Table},
    reports::{column, heading, paragraph},
};

/// What the council does well.
pub(super) fn strengths(content: &AssessmentContent, text: &Text) -> Vec<Block> {
    let mut blocks = vec![heading(1, text.report_strengths())];
    if content.strengths.is_empty() {
        blocks.push(paragraph(text.results_no_strengths()));
        return blocks;
    }
    let rows = content.strengths.iter().map(|it| {
        Row::Cells(vec![
            Cell::Plain(it.name.clone()),
            Cell::Plain(it.dimension.clone()),
            content.chip(it.level, None),
            Cell::Plain(it.backing.clone()),
        ])
    });
    blocks.push(Block::Table(Table {
        caption: text.report_strengths_table(),
        columns: vec![
            column(text.roadmap_item(), 3.2),
            column(text.results_dimension(), 2.0),
            column(text.results_level(), 0.8).aligned(Align::Centre),
            column(text.report_evidence(), 2.0),
        ],
        rows: rows.collect(),
        ..Table::default()
    }));
    blocks
}

/// What is below its target, the most urgent first.
pub(super) fn gaps(content: &AssessmentContent, text: &Text) -> Vec<Block> {
    let mut blocks = vec![heading(1, text.report_gaps_title())];
    if content.gaps.is_empty() {
        blocks.push(paragraph(text.results_no_gaps()));
        return blocks;
    }
    blocks.push(paragraph(text.report_gaps_intro()));
    let rows = content.gaps.iter().map(|gap| {
        Row::Cells(vec![
            Cell::Plain(gap.name.clone()),
            Cell::Plain(gap.dimension.clone()),
            content.chip(gap.levels.0, None),
            content.chip(gap.levels.1, None),
            Cell::Plain(gap.weights.0.to_string()),
            Cell::Plain(gap.weights.1.to_string()),
        ])
    });
    blocks.push(Block::Table(Table {
        caption: text.report_gaps_table(),
        columns: vec![
            column(text.roadmap_item(), 3.0),
            column(text.results_dimension(), 1.8),
            column(text.report_now(), 0.8).aligned(Align::Centre),
            column(text.report_target(), 0.8).aligned(Align::Centre),
            column(text.results_importance(), 1.1).aligned(Align::Centre),
            column(text.results_feasibility(), 1.1).aligned(Align::Centre),
        ],
        rows: rows.collect(),
        ..Table::default()
    }));
    blocks
}
