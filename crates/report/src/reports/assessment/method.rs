//! How it was done, and who took part.

use cabildo_text::Text;

use super::AssessmentContent;
use crate::{
    document::{Align, Block, Cell, Rich, Row, Table},
    reports::{column, heading, paragraph},
};

/// How it was done.
pub(super) fn method(content: &AssessmentContent, text: &Text) -> Vec<Block> {
    let mut blocks = vec![
        heading(1, text.report_method()),
        paragraph(text.report_method_levels()),
        paragraph(text.report_method_states()),
        paragraph(text.report_method_limits()),
        Block::Note(Rich::from(content.instrument.1.clone())),
    ];
    if !content.participants {
        return blocks;
    }
    blocks.push(heading(2, text.report_participants()));
    if content.areas.is_empty() {
        blocks.push(paragraph(text.report_people(content.people)));
    } else {
        blocks.push(Block::Table(Table {
            caption: text.report_participants_table(),
            columns: vec![
                column(text.report_area(), 3.0),
                column(text.report_people_head(), 1.0).aligned(Align::Right),
            ],
            rows: content
                .areas
                .iter()
                .map(|(area, people)| Row::Cells(vec![Cell::Plain(area.clone()), Cell::Plain(people.to_string())]))
                .collect(),
            ..Table::default()
        }));
    }
    blocks
}
