//! What the group agreed, item by item, and why.

use cabildo_text::Text;

use super::{AssessmentContent, ItemContent};
use crate::{
    document::{Block, Cell, Rich, Row, Table},
    reports::{column, heading},
};

/// What the group agreed, a table for each dimension.
pub(super) fn agreements(content: &AssessmentContent, text: &Text) -> Vec<Block> {
    let mut blocks = vec![heading(1, text.report_agreements())];
    for dimension in &content.dimensions {
        blocks.push(heading(2, dimension.name.clone()));
        blocks.push(Block::Table(Table {
            caption: text.report_agreements_of(&dimension.name),
            columns: vec![
                column(text.roadmap_item(), 2.2),
                column(text.results_agreed_level(), 1.25),
                column(text.report_why(), 3.6),
            ],
            rows: dimension.items.iter().map(|item| agreement(content, item, text)).collect(),
            ..Table::default()
        }));
    }
    blocks
}

fn agreement(content: &AssessmentContent, item: &ItemContent, text: &Text) -> Row {
    let stands = match &item.stands {
        Ok((level, name)) => content.chip(*level, Some(name.clone())),
        Err(words) => Cell::NoInformation(words.clone()),
    };
    let mut why = Vec::new();
    if !item.describes.is_empty() {
        why.push(Rich::new().emphasis(item.describes.clone()));
    }
    if !item.reason.trim().is_empty() {
        why.push(Rich::from(item.reason.clone()));
    }
    if item.has_dissent {
        let words = if item.dissent.trim().is_empty() { text.report_dissent_noted() } else { item.dissent.clone() };
        why.push(Rich::new().strong(format!("{} ", text.report_dissent_label())).plain(words));
    }
    if !item.evidence.is_empty() {
        why.push(Rich::new().strong(format!("{} ", text.report_evidence_label())).plain(item.evidence.join("; ")));
    }
    if item.unbacked {
        why.push(Rich::new().strong(text.results_evidence_none()));
    }
    let name = vec![Rich::new().strong(item.name.clone()), Rich::from(item.question.clone())];
    Row::Cells(vec![Cell::Paragraphs(name), stands, Cell::Paragraphs(why)])
}
