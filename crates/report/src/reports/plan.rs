//! The action plan: what the council will do, by when, who carries it and why; with a page to sign.

use cabildo_text::Text;
use chrono::NaiveDate;

use super::{Origin, column, heading, meta, page_words, paragraph};
use crate::{
    charts::timeline::{Timeline, TimelineRow, timeline},
    document::{Align, Block, Cell, Cover, Document, Fact, Figure, Rich, Row, Sheet, SheetRow, Signature, Table},
};

/// How many rows of the timeline stand on one page.
const ROWS_A_PAGE: usize = 26;

/// Everything the plan says.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanContent {
    /// Where it comes from.
    pub origin: Origin,
    /// Its first day and its last.
    pub limits: (NaiveDate, NaiveDate),
    /// The assessments it draws on: name and round.
    pub sources: Vec<(String, String)>,
    /// The parts of the plan, with their actions by start.
    pub phases: Vec<PhaseContent>,
    /// All actions in time.
    pub timeline: Timeline,
    /// What each role carries: name, actions, weeks.
    pub loads: Vec<(String, usize, usize)>,
    /// What is not in the plan, and why.
    pub left_out: Vec<(String, String)>,
    /// Targets that no advice reaches.
    pub unreachable: Vec<String>,
    /// The last day of the term of office.
    pub term_ends: Option<NaiveDate>,
}

/// One part of the plan.
#[derive(Debug, Clone, PartialEq)]
pub struct PhaseContent {
    /// What it is called.
    pub name: String,
    /// By start.
    pub actions: Vec<ActionContent>,
}

/// One action.
#[derive(Debug, Clone, PartialEq)]
pub struct ActionContent {
    /// What is done.
    pub title: String,
    /// The item it improves and where that stands and should stand; empty for an own action without item.
    pub item: String,
    /// Where the item stands, and the level the action helps to reach.
    pub levels: (Option<u8>, Option<u8>),
    /// Who carries it.
    pub role: String,
    /// First and last day.
    pub dates: (NaiveDate, NaiveDate),
    /// Working weeks.
    pub weeks: u8,
    /// What it costs, in words.
    pub cost: String,
    /// What must be finished before.
    pub needs: Vec<String>,
    /// Why it is in the plan.
    pub why: Vec<String>,
    /// Why not earlier.
    pub held_by: String,
    /// The council's notes; may be empty.
    pub note: String,
}

/// The plan as pages to be laid out.
pub fn lay_out(content: &PlanContent, text: &Text) -> Document {
    let origin = &content.origin;
    let title = text.report_plan_title();
    let mut blocks = vec![Block::Contents, Block::PageBreak];
    blocks.extend(summary(content, text));
    if content.phases.iter().any(|phase| !phase.actions.is_empty()) {
        blocks.extend(calendar(content, text));
        blocks.extend(table(content, text));
        blocks.extend(sheets(content, text));
        blocks.extend(roles(content, text));
    }
    blocks.extend(outside(content, text));
    blocks.extend(declaration(content, text));
    let span = text.roadmap_date_range(text.long_date(content.limits.1), text.long_date(content.limits.0));
    Document {
        meta: meta(text, origin, &title, &text.report_plan_subject(&origin.council), &title),
        paper: origin.paper,
        cover: Some(Cover {
            eyebrow: text.roadmap_title(),
            title,
            subtitle: span,
            council: origin.council.clone(),
            lines: cover_lines(content, text),
            drawing: None,
        }),
        blocks,
        words: page_words(text),
    }
}

fn cover_lines(content: &PlanContent, text: &Text) -> Vec<String> {
    let mut lines: Vec<String> = content.sources.iter().map(|(title, round)| format!("{title}, {round}")).collect();
    if !content.origin.place.is_empty() {
        lines.insert(0, content.origin.place.clone());
    }
    lines.push(text.long_date(content.origin.produced.date()));
    lines
}

fn actions(content: &PlanContent) -> impl Iterator<Item = &ActionContent> {
    content.phases.iter().flat_map(|phase| &phase.actions)
}

fn summary(content: &PlanContent, text: &Text) -> Vec<Block> {
    let count = actions(content).count();
    let mut blocks = vec![heading(1, text.report_plan_summary())];
    if count == 0 {
        blocks.push(paragraph(text.roadmap_empty()));
        return blocks;
    }
    blocks.push(Block::Lead(Rich::from(text.report_plan_lead(count, content.loads.len()))));
    let figures = content.phases.iter().map(|phase| Fact {
        figure: phase.actions.len().to_string(),
        label: phase.name.clone(),
        note: String::new(),
    });
    blocks.push(Block::Facts(figures.collect()));
    blocks.push(heading(2, text.report_plan_first()));
    let mut first: Vec<&ActionContent> = actions(content).collect();
    first.sort_by_key(|action| action.dates);
    let items = first.iter().take(5).map(|action| {
        let dates = text.roadmap_date_range(text.short_date(action.dates.1), text.short_date(action.dates.0));
        Rich::new()
            .strong(format!("{}. ", action.title.trim_end_matches('.')))
            .plain(format!("{}, {dates}.", action.role))
    });
    blocks.push(Block::List { ordered: true, items: items.collect() });
    blocks.push(Block::Note(Rich::from(text.roadmap_estimates())));
    if let Some(day) = content.term_ends {
        blocks.push(Block::Note(Rich::from(text.report_term_ends(text.long_date(day)))));
    }
    blocks
}

/// The timeline, so many rows a page; a part that goes on overleaf repeats its head.
fn calendar(content: &PlanContent, text: &Text) -> Vec<Block> {
    let mut blocks = vec![heading(1, text.report_calendar())];
    for (n, rows) in pages_of(&content.timeline.rows).into_iter().enumerate() {
        if n > 0 {
            blocks.push(Block::PageBreak);
        }
        let part = Timeline { rows, ..content.timeline.clone() };
        blocks.push(Block::Figure(Figure { drawing: timeline(&part, 468.0), caption: text.report_calendar_caption() }));
    }
    blocks
}

fn pages_of(rows: &[TimelineRow]) -> Vec<Vec<TimelineRow>> {
    let mut pages: Vec<Vec<TimelineRow>> = vec![vec![]];
    let mut head: Option<&TimelineRow> = None;
    for row in rows {
        let is_head = matches!(row, TimelineRow::Head { .. });
        let full = pages.last().is_some_and(|page| page.len() >= ROWS_A_PAGE - usize::from(is_head));
        if full {
            let again = head.filter(|_| !is_head).cloned();
            pages.push(again.into_iter().collect());
        }
        if is_head {
            head = Some(row);
        }
        if let Some(page) = pages.last_mut() {
            page.push(row.clone());
        }
    }
    pages
}

fn table(content: &PlanContent, text: &Text) -> Vec<Block> {
    let mut rows = Vec::new();
    for phase in content.phases.iter().filter(|phase| !phase.actions.is_empty()) {
        rows.push(Row::Group(phase.name.clone()));
        rows.extend(phase.actions.iter().map(|action| {
            Row::Cells(vec![
                Cell::Plain(action.title.clone()),
                Cell::Plain(action.role.clone()),
                Cell::Plain(text.short_date(action.dates.0)),
                Cell::Plain(text.short_date(action.dates.1)),
                Cell::Plain(action.cost.clone()),
            ])
        }));
    }
    vec![
        heading(1, text.report_actions()),
        Block::Table(Table {
            caption: text.report_actions_table(),
            columns: vec![
                column(text.roadmap_action(), 3.4),
                column(text.roadmap_role(), 1.7),
                column(text.report_from(), 1.1),
                column(text.report_to(), 1.1),
                column(text.roadmap_cost(), 0.8),
            ],
            rows,
        }),
    ]
}

fn sheets(content: &PlanContent, text: &Text) -> Vec<Block> {
    let mut blocks = vec![heading(1, text.report_sheets())];
    for phase in content.phases.iter().filter(|phase| !phase.actions.is_empty()) {
        blocks.push(heading(2, phase.name.clone()));
        blocks.extend(phase.actions.iter().map(|action| Block::Sheet(sheet(action, text))));
    }
    blocks
}

fn sheet(action: &ActionContent, text: &Text) -> Sheet {
    let mut rows = vec![];
    let mut add = |label: String, value: String| {
        if !value.trim().is_empty() {
            rows.push(SheetRow { label, value: vec![Rich::from(value)] });
        }
    };
    let step = match action.levels {
        (Some(level), Some(reaches)) => format!("{}. {}", action.item, text.roadmap_level_change(level, reaches)),
        (Some(_) | None, _) => action.item.clone(),
    };
    add(text.report_improves(), step);
    add(text.roadmap_role(), action.role.clone());
    let dates = text.roadmap_date_range(text.long_date(action.dates.1), text.long_date(action.dates.0));
    add(text.roadmap_dates(), format!("{dates} ({})", text.common_weeks(action.weeks)));
    add(text.roadmap_cost(), action.cost.clone());
    add(text.roadmap_needs(), action.needs.join("; "));
    add(text.report_why(), action.why.join(" "));
    add(text.roadmap_why_not_earlier(), action.held_by.clone());
    add(text.roadmap_note(), action.note.clone());
    Sheet { mark: String::new(), title: action.title.clone(), rows }
}

fn roles(content: &PlanContent, text: &Text) -> Vec<Block> {
    let rows = content.loads.iter().map(|(name, actions, weeks)| {
        Row::Cells(vec![Cell::Plain(name.clone()), Cell::Plain(actions.to_string()), Cell::Plain(weeks.to_string())])
    });
    vec![
        heading(1, text.roadmap_loads()),
        Block::Table(Table {
            caption: text.report_loads_table(),
            columns: vec![
                column(text.roadmap_role(), 3.0),
                column(text.report_actions(), 1.0).aligned(Align::Right),
                column(text.roadmap_weeks(), 1.0).aligned(Align::Right),
            ],
            rows: rows.collect(),
        }),
    ]
}

fn outside(content: &PlanContent, text: &Text) -> Vec<Block> {
    let mut blocks = vec![];
    if !content.left_out.is_empty() || !content.unreachable.is_empty() {
        blocks.push(heading(1, text.report_outside()));
    }
    let out = content.left_out.iter();
    let mut items: Vec<Rich> =
        out.map(|(title, why)| Rich::new().strong(format!("{title}. ")).plain(why.clone())).collect();
    items.extend(content.unreachable.iter().map(|words| Rich::from(words.clone())));
    if !items.is_empty() {
        blocks.push(Block::List { ordered: false, items });
    }
    blocks
}

fn declaration(content: &PlanContent, text: &Text) -> Vec<Block> {
    let signs = [
        text.report_sign_mayor(),
        text.report_sign_council(),
        text.report_sign_planning(),
        text.report_sign_facilitator(),
    ];
    let signature = |role: String| Signature { name: String::new(), role };
    vec![
        Block::PageBreak,
        heading(1, text.report_declaration()),
        paragraph(text.report_declaration_text(
            &content.origin.council,
            text.long_date(content.limits.1),
            text.long_date(content.limits.0),
        )),
        paragraph(text.report_declaration_review()),
        Block::Signatures(signs.map(signature).into()),
    ]
}
