//! Where the council stands by what its items bear on: principles, strategies, SDG targets.

use cabildo_text::Text;

use super::{AssessmentContent, CoveredContent};
use crate::{
    document::{Block, Cell, Row, Table},
    reports::{column, heading, paragraph},
};

/// The tables of what the items bear on; nothing where they bear on nothing.
pub(super) fn coverage(content: &AssessmentContent, text: &Text) -> Vec<Block> {
    let kinds = [
        (&content.principles, text.report_covered_principles(), text.results_principle()),
        (&content.strategies, text.report_covered_strategies(), text.report_covered_strategy()),
        (&content.sdg_targets, text.report_covered_sdg(), text.results_sdg()),
    ];
    let tables: Vec<Block> = kinds
        .into_iter()
        .filter(|(covered, ..)| !covered.is_empty())
        .map(|(covered, caption, head)| Block::Table(table(content, covered, (caption, head), text)))
        .collect();
    if tables.is_empty() {
        return vec![];
    }
    let mut blocks = vec![heading(1, text.report_covered()), paragraph(text.report_covered_about())];
    blocks.extend(tables);
    blocks
}

fn table(
    content: &AssessmentContent,
    covered: &[CoveredContent],
    (caption, head): (String, String),
    text: &Text,
) -> Table {
    let row = |it: &CoveredContent| {
        let lowest = it.lowest.as_ref().map(|(name, level)| format!("{name}\u{a0}({level})"));
        Row::Cells(vec![
            Cell::Plain(if it.id.is_empty() { it.name.clone() } else { format!("{} {}", it.id, it.name) }),
            match it.level {
                Some(level) => content.chip(level, None),
                None => Cell::NoInformation(text.results_not_settled()),
            },
            Cell::Plain(lowest.unwrap_or_else(|| String::from("–"))),
            Cell::Plain(text.results_coverage_of(it.coverage.0, it.coverage.1)),
        ])
    };
    Table {
        caption,
        columns: vec![
            column(head, 3.4),
            column(text.results_level(), 0.9),
            column(text.results_lowest(), 2.8),
            column(text.results_coverage(), 1.0),
        ],
        rows: covered.iter().map(row).collect(),
        ..Table::default()
    }
}
