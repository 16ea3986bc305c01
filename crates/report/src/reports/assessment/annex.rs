//! The annex: every question with the text of all its levels, the agreed one marked.

use cabildo_text::Text;

use super::{AnnexContent, AssessmentContent};
use crate::{
    document::{Block, Cell, Rich, Row, Table},
    reports::{column, heading, paragraph},
};

/// Every question whole; nothing where nobody asked for it.
pub(super) fn annex(content: &AssessmentContent, text: &Text) -> Vec<Block> {
    if content.annex.is_empty() {
        return vec![];
    }
    let mut blocks = vec![Block::PageBreak, heading(1, text.report_annex()), paragraph(text.report_annex_about())];
    for (dimension, items) in &content.annex {
        blocks.push(heading(2, dimension.clone()));
        blocks.push(Block::Table(Table {
            caption: text.report_annex_of(dimension),
            columns: vec![column(text.results_level(), 0.6), column(text.report_annex_text(), 5.4)],
            rows: items.iter().flat_map(|item| rows(content, item, text)).collect(),
            ..Table::default()
        }));
    }
    blocks
}

/// A question and its levels below it.
fn rows(content: &AssessmentContent, item: &AnnexContent, text: &Text) -> Vec<Row> {
    let level = |(level, words): &(u8, String)| {
        let agreed = item.agreed == Some(*level);
        let words = if agreed {
            Rich::new().strong(words.clone()).plain(" ").emphasis(text.report_annex_agreed())
        } else {
            Rich::from(words.clone())
        };
        Row::Cells(vec![content.chip(*level, None), Cell::Rich(words)])
    };
    let mut rows = vec![Row::Group(format!("{}. {}", item.name.trim_end_matches('.'), item.question))];
    rows.extend(item.levels.iter().map(level));
    if item.agreed.is_none() {
        let words = Rich::new().emphasis(item.without_level.clone());
        rows.push(Row::Cells(vec![Cell::Plain(String::from("–")), Cell::Rich(words)]));
    }
    rows
}
