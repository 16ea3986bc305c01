//! The action plan: what the council will do, by when, who carries it, what it costs and why; with a page to sign.

use cabildo_domain::Part;
use cabildo_text::Text;
use chrono::NaiveDate;

use super::{column, heading, without_cover};
use crate::document::{Align, Block, Cell, Cover, Document, Row, Table};

mod calendar;
mod content;
mod follow;
mod leads;
mod money;
mod parts;
mod sheets;
mod signing;
mod summary;

pub use content::{
    ActionContent, BudgetContent, LeadsContent, LoadContent, MoneyContent, PhaseContent, PlanContent, RoleContent,
};

/// The plan as pages to be laid out.
pub fn lay_out(content: &PlanContent, text: &Text) -> Document {
    let origin = &content.origin;
    let title = text.report_plan_title();
    let mut blocks = vec![Block::Contents, Block::PageBreak];
    blocks.extend(summary::summary(content, text));
    if content.phases.iter().any(|phase| !phase.actions.is_empty()) {
        blocks.push(Block::PageBreak);
        blocks.extend(calendar::calendar(content, text));
        blocks.extend(table(content, text));
        blocks.extend(leads::leads(content, text));
        blocks.extend(money::money(content, text));
        blocks.extend(money::carried(content, text));
        blocks.extend(parts::matrix(content, text));
        blocks.extend(sheets::sheets(content, text));
        blocks.extend(parts::roles(content, text));
    }
    blocks.extend(signing::outside(content, text));
    blocks.extend(signing::limits(content, text));
    blocks.extend(signing::declaration(content, text));
    blocks.extend(follow::follow_up(content, text));
    let span = text.roadmap_date_range(text.long_date(content.limits.1), text.long_date(content.limits.0));
    let subject = text.report_plan_subject(&origin.council);
    let document = without_cover(text, origin, (&title, &subject, &title), blocks);
    let cover = Cover {
        eyebrow: text.roadmap_title(),
        title,
        subtitle: span,
        council: origin.council.clone(),
        lines: cover_lines(content, text),
        drawing: None,
        logos: Vec::new(),
    };
    Document { cover: Some(cover), ..document }
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
