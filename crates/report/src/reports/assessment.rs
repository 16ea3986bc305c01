//! The assessment report: what the council can do, what it agreed, and why.

use cabildo_text::Text;

use super::without_cover;
use crate::document::{Block, Cover, Document};

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
    let (title, subject) = (text.report_assessment_title(), text.report_assessment_subject(&round));
    let document = without_cover(text, origin, (&title, &subject, &round), blocks);
    let cover = Cover {
        eyebrow: content.instrument.0.clone(),
        title,
        subtitle: round,
        council: origin.council.clone(),
        lines: cover_lines(content, text),
        drawing: None,
        logos: Vec::new(),
    };
    Document { cover: Some(cover), ..document }
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
