//! The action plan: what the council will do, by when, who carries it and why; with a page to sign.

use cabildo_text::Text;

use super::{column, heading, meta, page_words, paragraph};
use crate::{
    charts::timeline::{Timeline, TimelineRow, timeline},
    document::{Align, Block, Cell, Cover, Document, Fact, Figure, Rich, Row, Sheet, SheetRow, Signature, Table},
};

mod content;
pub use content::{ActionContent, PhaseContent, PlanContent};

/// How many rows of the timeline stand on one page.
const ROWS_A_PAGE: usize = 26;

/// How many actions the first page names.
const FIRST: usize = 3;

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
    // Whoever signs has the limits before their eyes.
    blocks.push(Block::PageBreak);
    blocks.extend(limits(content, text));
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
    let items = first.iter().take(FIRST).map(|action| {
        let title = action.title.trim_end_matches('.');
        Rich::new().strong(format!("{title}. ")).plain(format!("{}, {}.", action.role, dates(action, text)))
    });
    blocks.push(Block::List { ordered: true, items: items.collect() });
    blocks.push(heading(2, text.report_loads()));
    blocks.push(Block::Table(loads(content, text)));
    blocks
}

/// From when to when, in short; a date is not broken over two lines.
fn dates(action: &ActionContent, text: &Text) -> String {
    let whole = |day| text.short_date(day).replace(' ', "\u{a0}");
    text.roadmap_date_range(whole(action.dates.1), whole(action.dates.0))
}

/// How much each role carries.
fn loads(content: &PlanContent, text: &Text) -> Table {
    let rows = content.loads.iter().map(|(name, actions, weeks)| {
        Row::Cells(vec![Cell::Plain(name.clone()), Cell::Plain(actions.to_string()), Cell::Plain(weeks.to_string())])
    });
    Table {
        caption: text.report_loads_table(),
        columns: vec![
            column(text.roadmap_role(), 3.0),
            column(text.report_actions(), 1.0).aligned(Align::Right),
            column(text.roadmap_weeks(), 1.0).aligned(Align::Right),
        ],
        rows: rows.collect(),
    }
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
    add(text.roadmap_field_first_step(), action.first_step.clone());
    add(text.roadmap_field_product(), action.product.clone());
    add(text.roadmap_field_indicator(), action.indicator.clone());
    add(text.roadmap_needs(), action.needs.join("; "));
    add(text.report_why(), action.why.join(" "));
    add(text.roadmap_why_not_earlier(), action.held_by.clone());
    add(text.roadmap_note(), action.note.clone());
    Sheet { mark: String::new(), title: action.title.clone(), rows }
}

/// Who is responsible for what, those with most to do first.
fn roles(content: &PlanContent, text: &Text) -> Vec<Block> {
    let mut rows = Vec::new();
    for (role, _, _) in &content.loads {
        rows.push(Row::Group(role.clone()));
        let theirs = actions(content).filter(|action| action.role == *role);
        rows.extend(theirs.map(|action| {
            Row::Cells(vec![
                Cell::Plain(action.title.clone()),
                Cell::Plain(text.short_date(action.dates.0)),
                Cell::Plain(text.short_date(action.dates.1)),
                Cell::Plain(action.weeks.to_string()),
            ])
        }));
    }
    vec![
        heading(1, text.report_roles()),
        Block::Table(Table {
            caption: text.report_roles_table(),
            columns: vec![
                column(text.roadmap_action(), 4.4),
                column(text.report_from(), 1.3),
                column(text.report_to(), 1.3),
                column(text.roadmap_weeks(), 1.0).aligned(Align::Right),
            ],
            rows,
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

/// What the plan assumes and what it does not know.
fn limits(content: &PlanContent, text: &Text) -> Vec<Block> {
    let mut items =
        vec![text.roadmap_estimates(), text.report_limit_cost(), text.report_limit_roles(), text.report_limit_source()];
    items.extend(content.term_ends.map(|day| text.report_term_ends(text.long_date(day))));
    let items = items.into_iter().map(Rich::from).collect();
    vec![heading(1, text.report_limits()), Block::List { ordered: false, items }]
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
