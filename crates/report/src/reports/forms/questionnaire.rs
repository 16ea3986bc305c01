//! The questionnaire of a round, blank: how to answer, every question with its answers, room for comments.

use cabildo_domain::Purpose;
use cabildo_text::Text;

use super::{FormContent, FormItem, FormTakes, Rows, others_in_words, promise, question, scales};
use crate::{
    document::{Block, Callout, Document, Rich, Setup, Tone},
    reports::{heading, meta, page_words},
};

/// The questionnaire as pages to be laid out.
pub fn lay_out(content: &FormContent, text: &Text) -> Document {
    let name = content.name(text);
    let title = format!("{}, {}", text.forms_questionnaire(), content.title.0);
    let mut blocks = vec![
        heading(1, text.forms_questionnaire()),
        Block::Lead(Rich::from(name.clone())),
        Block::Paragraph(Rich::from(content.about.clone())),
        heading(2, text.forms_how()),
        Block::List { ordered: true, items: how(content, text).into_iter().map(Rich::from).collect() },
        Block::Callout(Callout {
            title: text.forms_anonymous_title(),
            text: promise(content, text).into(),
            tone: Tone::Note,
        }),
    ];
    if !content.scales.is_empty() {
        blocks.push(heading(2, text.report_instrument_levels()));
        blocks.extend(scales(content, text).into_iter().map(Block::Paragraph));
    }
    blocks.push(Block::PageBreak);
    blocks.extend(questions(content, text));
    blocks.push(Block::Note(Rich::from(content.source.clone())));
    Document {
        meta: meta(text, &content.origin, &title, &text.forms_questionnaire_subject(&name), &name),
        paper: content.origin.paper,
        cover: None,
        blocks,
        words: page_words(text),
        setup: Setup::default(),
    }
}

/// How to answer, step by step.
fn how(content: &FormContent, text: &Text) -> Vec<String> {
    let honest = match content.purpose {
        Purpose::Maturity => text.forms_how_today(),
        Purpose::Reflection => text.forms_how_did(),
        Purpose::Exchange => text.forms_how_offer(),
    };
    let mut how = vec![text.forms_how_code(), honest];
    if content.items().any(|it| matches!(it.takes, FormTakes::Steps(_))) {
        how.push(text.forms_how_level());
    }
    how.push(text.forms_how_tick());
    how.push(others_in_words(content, text));
    how.push(text.forms_how_mistake());
    how
}

/// Every question: those that only the names of a scale answer one a line, the others with all their words.
fn questions(content: &FormContent, text: &Text) -> Vec<Block> {
    let mut rows = Rows::new(content, text);
    for dimension in &content.dimensions {
        rows.block(heading(2, dimension.name.clone()));
        for item in &dimension.items {
            if let FormTakes::NamedSteps(_) = item.takes {
                let words = item.words();
                let words = if item.help.is_empty() { words } else { words.plain(" ").emphasis(item.help.clone()) };
                rows.row(item, words);
                continue;
            }
            rows.block(question(item, help(item, text), text));
            if comments(content, item) {
                rows.block(Block::Lines { label: text.forms_comment(), count: 2 });
            }
        }
    }
    rows.end()
}

/// What exactly is looked at, and what would show it.
fn help(item: &FormItem, text: &Text) -> Rich {
    let mut help = Rich::from(item.help.clone());
    if !item.evidence.is_empty() {
        let evidence: Vec<&str> = item.evidence.iter().map(|it| it.trim().trim_end_matches('.')).collect();
        let gap = if item.help.trim().is_empty() { "" } else { " " };
        help = help.plain(gap).strong(text.forms_evidence()).plain(format!(" {}.", evidence.join("; ")));
    }
    help
}

/// Who answers for themselves owes nobody a reason.
fn comments(content: &FormContent, item: &FormItem) -> bool {
    let reasons = match content.purpose {
        Purpose::Maturity | Purpose::Exchange => true,
        Purpose::Reflection => false,
    };
    reasons && matches!(item.takes, FormTakes::Steps(_) | FormTakes::One(_) | FormTakes::Several(_))
}
