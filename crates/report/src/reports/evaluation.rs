//! What people think of the workshop: ten statements and three open questions on one sheet, without a name.

use cabildo_text::Text;

use super::{Event, Origin, heading, meta, page_words, paragraph};
use crate::document::{AskedRow, Block, BoxRow, BoxTable, Document, Meta, Rich, Setup};

/// How far people agree: from not at all to wholly.
const STEPS: u8 = 5;
/// Lines to write on after each open question.
const LINES: u8 = 2;

/// Everything the sheet says.
#[derive(Debug, Clone, PartialEq)]
pub struct EvaluationContent {
    /// Where it comes from.
    pub origin: Origin,
    /// The workshop it asks about.
    pub event: Event,
}

/// The sheet as a page to be laid out.
pub fn lay_out(content: &EvaluationContent, text: &Text) -> Document {
    let (origin, event) = (&content.origin, &content.event);
    let title = text.evaluation_title();
    let statements = [
        text.evaluation_useful(),
        text.evaluation_clear(),
        text.evaluation_time(),
        text.evaluation_disagree(),
        text.evaluation_facilitator(),
        text.evaluation_materials(),
        text.evaluation_place(),
        text.evaluation_trust(),
        text.evaluation_use(),
        text.evaluation_recommend(),
    ];
    let asked = |(place, words): (usize, String)| {
        BoxRow::Asked(AskedRow {
            number: (place + 1).to_string(),
            words: Rich::from(words),
            boxes: vec![true; STEPS.into()],
        })
    };
    let table = BoxTable {
        head: text.evaluation_statement(),
        marks: (1..=STEPS).map(|step| step.to_string()).collect(),
        rows: statements.into_iter().enumerate().map(asked).collect(),
    };
    let blocks = vec![
        heading(1, title.clone()),
        Block::Paragraph(Rich::new().strong(event.title.clone()).plain(". ").plain(event.whole_when())),
        paragraph(text.evaluation_anonymous()),
        Block::Note(Rich::from(text.evaluation_scale())),
        Block::Boxes(table),
        Block::Space,
        Block::Lines { label: text.evaluation_most_useful(), count: LINES },
        Block::Lines { label: text.evaluation_improve(), count: LINES },
        Block::Lines { label: text.evaluation_two_weeks(), count: LINES },
    ];
    Document {
        meta: Meta {
            foot: text.evaluation_foot(),
            ..meta(
                text,
                origin,
                &format!("{title}, {}", event.title),
                &text.evaluation_subject(&event.title),
                &event.title,
            )
        },
        paper: origin.paper,
        cover: None,
        blocks,
        words: page_words(text),
        setup: Setup::default(),
    }
}
