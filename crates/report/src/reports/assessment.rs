//! The assessment report: what the council can do, what it agreed, and why.

use cabildo_text::Text;

use super::{column, heading, meta, page_words, paragraph};
use crate::{
    charts::{
        item_map::item_map,
        profile::{bars, radar},
    },
    document::{
        Align, Block, Callout, Cell, Cover, Document, Fact, Figure, Rich, Row, Setup, ShortList, ShortRow, Table, Tone,
    },
};

mod content;
pub use content::{AssessmentContent, DimensionContent, GapContent, ItemContent, StrengthContent};

/// The report as pages to be laid out.
pub fn lay_out(content: &AssessmentContent, text: &Text) -> Document {
    let origin = &content.origin;
    let round = format!("{}, {}", content.title, content.round);
    let mut blocks = vec![Block::Contents, Block::PageBreak];
    blocks.extend(summary(content, text));
    blocks.extend(profile(content, text));
    blocks.extend(strengths(content, text));
    blocks.extend(gaps(content, text));
    blocks.extend(agreements(content, text));
    blocks.extend(method(content, text));
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

fn summary(content: &AssessmentContent, text: &Text) -> Vec<Block> {
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

/// A short list, or in words why it has nothing.
fn short_list(title: String, rows: Vec<ShortRow>, nothing: String) -> ShortList {
    let rows = if rows.is_empty() { vec![ShortRow { level: None, words: Rich::from(nothing) }] } else { rows };
    ShortList { title, rows }
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

fn profile(content: &AssessmentContent, text: &Text) -> Vec<Block> {
    let (radar_caption, bars_caption) = match content.before {
        Some(_) => (text.report_radar_caption(), text.report_bars_caption()),
        None => (text.report_radar_caption_first(), text.report_bars_caption_first()),
    };
    let levels: Vec<String> = content.levels.iter().map(|(level, _, name)| format!("{level}\u{a0}{name}")).collect();
    vec![
        heading(1, text.results_profile()),
        Block::Figure(Figure { drawing: radar(&content.profile, 330.0), caption: radar_caption }),
        Block::Figure(Figure { drawing: bars(&content.profile, 468.0), caption: bars_caption }),
        Block::Table(profile_table(content, text)),
        heading(2, text.report_map()),
        Block::Figure(Figure { drawing: item_map(&content.map, 468.0), caption: text.report_map_caption() }),
        Block::Note(Rich::from(text.report_levels(text.list(&levels)))),
    ]
}

/// The same as the pictures, to be read; without an earlier round there is no column for changes.
fn profile_table(content: &AssessmentContent, text: &Text) -> Table {
    let named = |level: u8| content.levels.iter().find(|(step, ..)| *step == level).map(|(.., name)| name.clone());
    let row = |it: &DimensionContent| {
        let mut cells = vec![
            Cell::Plain(it.name.clone()),
            match it.level {
                Some(level) => content.chip(level, named(level)),
                None => Cell::NoInformation(text.results_not_settled()),
            },
        ];
        if content.before.is_some() {
            cells.push(Cell::Plain(change(it.change, text)));
        }
        cells.push(match it.target {
            Some(level) => content.chip(level, None),
            None => Cell::Plain(String::from("–")),
        });
        let lowest = it.lowest.as_ref().map(|(name, level)| format!("{name}\u{a0}({level})"));
        cells.push(Cell::Plain(lowest.unwrap_or_else(|| String::from("–"))));
        cells.push(Cell::Plain(text.results_coverage_of(it.coverage.0, it.coverage.1)));
        Row::Cells(cells)
    };
    let mut columns = vec![column(text.results_dimension(), 2.2), column(text.results_level(), 1.75)];
    if content.before.is_some() {
        columns.push(column(text.results_change(), 0.8));
    }
    columns.push(column(text.report_target(), 0.8).aligned(Align::Centre));
    columns.push(column(text.results_lowest(), 2.8));
    columns.push(column(text.results_coverage(), 1.0));
    Table {
        caption: text.report_profile_table(),
        columns,
        rows: content.dimensions.iter().map(row).collect(),
        ..Table::default()
    }
}

fn change(change: Option<i8>, text: &Text) -> String {
    match change {
        None => String::from("–"),
        Some(0) => text.results_change_same(),
        Some(up) if up > 0 => text.results_change_up(up),
        Some(down) => text.results_change_down(-down),
    }
}

fn strengths(content: &AssessmentContent, text: &Text) -> Vec<Block> {
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

fn gaps(content: &AssessmentContent, text: &Text) -> Vec<Block> {
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

fn agreements(content: &AssessmentContent, text: &Text) -> Vec<Block> {
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

fn method(content: &AssessmentContent, text: &Text) -> Vec<Block> {
    let mut blocks = vec![
        heading(1, text.report_method()),
        paragraph(text.report_method_levels()),
        paragraph(text.report_method_states()),
        paragraph(text.report_method_limits()),
        Block::Note(Rich::from(content.instrument.1.clone())),
        heading(2, text.report_participants()),
    ];
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
