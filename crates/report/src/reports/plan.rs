//! The action plan: what the council will do, by when, who carries it, what it costs and why; with a page to sign.

use cabildo_domain::Part;
use cabildo_text::Text;
use chrono::NaiveDate;

use super::{column, heading, meta, page_words, paragraph};
use crate::{
    charts::timeline::{Timeline, TimelineRow, timeline},
    document::{Align, Block, Callout, Cell, Cover, Document, Fact, Figure, Rich, Row, Setup, Signature, Table, Tone},
};

mod content;
mod leads;
mod money;
mod parts;
mod sheets;

pub use content::{
    ActionContent, BudgetContent, LeadsContent, LoadContent, MoneyContent, PhaseContent, PlanContent, RoleContent,
};

/// How many rows of the timeline stand on one page.
const ROWS_A_PAGE: usize = 26;

/// How many letters of limits stand on one page with the signatures.
const BESIDE_SIGNATURES: usize = 1000;

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
        blocks.extend(leads::leads(content, text));
        blocks.extend(money::money(content, text));
        blocks.extend(parts::matrix(content, text));
        blocks.extend(sheets::sheets(content, text));
        blocks.extend(parts::roles(content, text));
    }
    blocks.extend(outside(content, text));
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
        setup: Setup::default(),
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
    let roles = content.loads.iter().filter(|load| load.actions > 0).count();
    blocks.push(Block::Lead(Rich::from(text.report_plan_lead(count, roles))));
    blocks.push(Block::Facts(figures(content, count, text)));
    blocks.push(heading(2, text.report_plan_first()));
    let mut first: Vec<&ActionContent> = actions(content).collect();
    first.sort_by_key(|action| action.dates);
    let items = first.iter().take(FIRST).map(|action| {
        let title = action.title.trim_end_matches('.');
        Rich::new().strong(format!("{title}. ")).plain(format!("{}, {}.", action.role.name, dates(action, text)))
    });
    blocks.push(Block::List { ordered: true, items: items.collect() });
    if let Some(percent) = content.at_most_better {
        blocks.push(Block::Callout(Callout {
            title: text.report_plan_quality_title(),
            text: Rich::from(text.report_plan_quality(percent)),
            tone: Tone::Note,
        }));
    }
    blocks.push(heading(2, text.report_loads()));
    blocks.push(Block::Table(money::loads(content, text)));
    blocks
}

/// What a mayor asks first: how much work, what it costs, what comes of it.
fn figures(content: &PlanContent, count: usize, text: &Text) -> Vec<Fact> {
    let money = &content.money;
    let amount = |amount: u64| text.roadmap_amount(text.number(amount), &money.currency);
    let first = content.phases.first().map_or(0, |phase| phase.actions.len());
    let mut figures = vec![
        Fact {
            figure: count.to_string(),
            label: text.report_plan_fact_actions(count),
            note: text.report_plan_fact_first(first),
        },
        Fact {
            figure: amount(money.planned),
            label: text.report_plan_fact_cost(),
            note: match money.there {
                Some(there) => text.report_plan_fact_there(amount(there)),
                None => text.report_plan_fact_not_said(),
            },
        },
    ];
    if content.leads.targets > 0 {
        figures.push(Fact {
            figure: text.report_agreed_figure(content.leads.reached, content.leads.targets),
            label: text.report_plan_fact_targets(),
            note: String::new(),
        });
    }
    figures
}

/// From when to when, in short; a date is not broken over two lines.
fn dates(action: &ActionContent, text: &Text) -> String {
    text.roadmap_date_range(whole_date(action.dates.1, text), whole_date(action.dates.0, text))
}

/// A day in short, not broken over two lines.
fn whole_date(day: NaiveDate, text: &Text) -> String {
    text.short_date(day).replace(' ', "\u{a0}")
}

fn part_name(part: Part, text: &Text) -> String {
    match part {
        Part::Accountable => text.action_part_accountable(),
        Part::Supports => text.action_part_supports(),
        Part::Consulted => text.action_part_consulted(),
        Part::Informed => text.action_part_informed(),
    }
}

fn part_letter(part: Part, text: &Text) -> String {
    match part {
        Part::Accountable => text.report_part_accountable_letter(),
        Part::Supports => text.report_part_supports_letter(),
        Part::Consulted => text.report_part_consulted_letter(),
        Part::Informed => text.report_part_informed_letter(),
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
    blocks.push(Block::Note(Rich::from(text.report_calendar_marks())));
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
                Cell::Plain(action.role.name.clone()),
                Cell::Plain(text.short_date(action.dates.0)),
                Cell::Plain(text.short_date(action.dates.1)),
                Cell::Plain(action.amount.map_or_else(|| "–".to_owned(), |amount| text.number(amount))),
            ])
        }));
    }
    vec![
        heading(1, text.report_actions()),
        Block::Table(Table {
            caption: text.report_actions_table(),
            columns: vec![
                column(text.roadmap_action(), 3.4),
                column(text.roadmap_role(), 1.6),
                column(text.report_from(), 1.1),
                column(text.report_to(), 1.1),
                column(text.report_cost_in(&content.money.currency), 1.1).aligned(Align::Right),
            ],
            rows,
            ..Table::default()
        }),
    ]
}

fn outside(content: &PlanContent, text: &Text) -> Vec<Block> {
    let mut blocks = vec![];
    let out = content.left_out.iter();
    let mut items: Vec<Rich> =
        out.map(|(title, why)| Rich::new().strong(format!("{title}. ")).plain(why.clone())).collect();
    items.extend(content.unreachable.iter().map(|words| Rich::from(words.clone())));
    if !content.excluded.is_empty() {
        items.push(Rich::from(text.report_excluded(content.excluded.join("; "))));
    }
    if !items.is_empty() {
        blocks.push(heading(1, text.report_outside()));
        blocks.push(Block::List { ordered: false, items });
    }
    blocks
}

/// What the plan keeps to, assumes and does not know. Whoever signs has it before their eyes; where it is too long
/// to stand on one page with the signatures, these stand on a page of their own.
fn limits(content: &PlanContent, text: &Text) -> Vec<Block> {
    let mut items = content.keeps_to.clone();
    items.extend(content.term_ends.map(|day| text.report_term_ends(text.long_date(day))));
    items.extend([
        text.report_limit_roles(),
        text.roadmap_estimates(),
        text.report_limit_cost(),
        text.report_limit_source(),
    ]);
    let long = items.iter().map(|item| item.chars().count()).sum::<usize>() > BESIDE_SIGNATURES;
    let items = items.into_iter().map(Rich::from).collect();
    let mut blocks = vec![heading(1, text.report_limits()), Block::List { ordered: false, items }];
    if long {
        blocks.push(Block::PageBreak);
    } else {
        blocks.insert(0, Block::PageBreak);
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
