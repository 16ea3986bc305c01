//! The assessment report: what the council can do, what it agreed, and why.

use cabildo_text::Text;

use super::{meta, page_words};
use crate::document::{Block, Cover, Document, Setup};

mod agreements;
mod annex;
mod content;
mod coverage;
mod lists;
mod method;
mod profile;
mod summary;

pub use content::{
    AnnexContent, AssessmentContent, CoveredContent, DimensionContent, GapContent, ItemContent, StrengthContent,
};

/// The report as pages to be laid out.
pub fn lay_out(content: &AssessmentContent, text: &Text) -> Document {
    let origin = &content.origin;
    let round = format!("{}, {}", content.title, content.round);
    let mut blocks = vec![Block::Contents, Block::PageBreak];
    blocks.extend(summary::summary(content, text));
    blocks.extend(profile::profile(content, text));
    blocks.extend(lists::strengths(content, text));
    blocks.extend(lists::gaps(content, text));
    blocks.extend(agreements::agreements(content, text));
    blocks.extend(coverage::coverage(content, text));
    blocks.extend(method::method(content, text));
    blocks.extend(annex::annex(content, text));
    Document {
        meta: meta(text, origin, &text.report_assessment_title(), &text.report_assessment_subject(&round), &round),
        paper: origin.paper,
        cover: Some(Cover {
            eyebrow: content.instrument.0.clone(),
            title: text.report_assessment_title(),
            subtitle: round,
            council: origin.council.clone(),
            lines: cover_lines(content, text),
            drawing: None,
            logos: Vec::new(),
        }),
        blocks,
        words: page_words(text),
        setup: Setup::default(),
    }
}

fn cover_lines(content: &AssessmentContent, text: &Text) -> Vec<String> {
    let mut lines = vec![
        text.long_date(content.origin.produced.date()),
        text.report_people(content.people),
        text.report_agreed_of(content.agreed, content.items),
    ];
    if !content.origin.place.is_empty() {
        lines.insert(0, content.origin.place.clone());
    }
    lines
}
