//! The summary: one page in plain words.

use cabildo_text::Text;

use super::{AssessmentContent, DimensionContent};
use crate::{
    document::{Block, Callout, Fact, Rich, ShortRow, Tone},
    reports::{heading, short_list},
};

/// What a mayor reads.
pub(super) fn summary(content: &AssessmentContent, text: &Text) -> Vec<Block> {
    let mut blocks = vec![heading(1, text.report_summary()), Block::Lead(Rich::from(lead(content, text)))];
    let dissent: usize = content.dimensions.iter().map(|it| it.dissent).sum();
    let unknown: usize = content.dimensions.iter().map(|it| it.without_information).sum();
    blocks.push(Block::Facts(vec![
        fact(text.report_agreed_figure(content.agreed, content.items), text.report_fact_agreed()),
        fact(dissent.to_string(), text.report_fact_dissent()),
        fact(unknown.to_string(), text.report_fact_unknown()),
    ]));
    let strengths = content.strengths.iter().take(5).map(|it| row(content, it.level, &it.name)).collect();
    let gaps = content.gaps.iter().take(5).map(|gap| row(content, gap.levels.0, &gap.name)).collect();
    blocks.push(Block::TwoLists(
        short_list(text.report_strengths(), strengths, text.results_no_strengths()),
        short_list(text.report_gaps(), gaps, text.results_no_gaps()),
    ));
    blocks.push(Block::Callout(Callout {
        title: text.report_no_grade_title(),
        text: Rich::from(text.report_no_grade()),
        tone: Tone::Note,
    }));
    blocks
}

fn fact(figure: String, label: String) -> Fact {
    Fact { figure, label, note: String::new() }
}

fn row(content: &AssessmentContent, level: u8, name: &str) -> ShortRow {
    ShortRow { level: Some((level, content.shade(level))), words: Rich::from(name) }
}

/// The profile in plain words: what rose, what stands highest and lowest.
fn lead(content: &AssessmentContent, text: &Text) -> String {
    let named = |wanted: &dyn Fn(&DimensionContent) -> bool| -> Vec<String> {
        content.dimensions.iter().filter(|it| wanted(it)).map(|it| it.name.clone()).collect()
    };
    let levels = || content.dimensions.iter().filter_map(|it| it.level);
    let (Some(lowest), Some(highest)) = (levels().min(), levels().max()) else {
        return text.report_lead_nothing();
    };
    let mut sentences = Vec::new();
    let rose = named(&|it| it.change.is_some_and(|change| change > 0));
    match &content.before {
        Some(before) if rose.is_empty() => sentences.push(text.report_lead_same(before)),
        Some(before) => sentences.push(text.report_lead_rose(before, rose.len(), text.list(&rose))),
        None => {}
    }
    let at = |level: u8| named(&|it| it.level == Some(level));
    if lowest == highest {
        sentences.push(text.report_lead_all(highest));
    } else {
        sentences.push(text.report_lead_highest(highest, text.list(&at(highest))));
        sentences.push(text.report_lead_lowest(lowest, text.list(&at(lowest))));
    }
    sentences.join(" ")
}
