//! What the plan costs, and what each role carries.

use cabildo_text::Text;

use super::PlanContent;
use crate::{
    document::{Align, Block, Cell, Rich, Row, Table},
    reports::{column, heading},
};

/// What the plan costs and what there is; nothing where nothing is said of money.
pub(super) fn money(content: &PlanContent, text: &Text) -> Vec<Block> {
    let money = &content.money;
    if money.budgets.is_empty() && money.unknown.is_empty() {
        return vec![];
    }
    let mut rows = Vec::new();
    let mut year = None;
    for budget in &money.budgets {
        if year != Some(budget.year) {
            rows.push(Row::Group(budget.year.to_string()));
            year = Some(budget.year);
        }
        let source = if budget.source.is_empty() { text.report_money_no_source() } else { budget.source.clone() };
        rows.push(Row::Cells(amounts(Cell::Plain(source), budget.planned, budget.there, text)));
    }
    rows.push(Row::Group(text.report_money_total()));
    let span = years(content);
    rows.push(Row::Cells(amounts(Cell::Plain(span), money.planned, money.there, text)));
    let amount = |head| column(head, 1.0).aligned(Align::Right);
    let mut blocks = vec![
        heading(1, text.report_money()),
        Block::Table(Table {
            caption: text.report_money_table(),
            columns: vec![
                column(text.report_money_source(), 2.4),
                amount(text.report_money_planned()),
                amount(text.report_money_there()),
                amount(text.report_money_left()),
            ],
            rows,
            ..Table::default()
        }),
        Block::Note(Rich::from(text.report_money_currency(&money.currency))),
    ];
    if !money.unknown.is_empty() {
        blocks.push(Block::Paragraph(Rich::from(text.report_money_unknown(money.unknown.join("; ")))));
    }
    blocks
}

/// A row of the table: what is left below nothing is shown with its sign.
fn amounts(name: Cell, planned: u64, there: Option<u64>, text: &Text) -> Vec<Cell> {
    let left = there.map(|there| match there.checked_sub(planned) {
        Some(left) => text.number(left),
        None => format!("\u{2212}{}", text.number(planned - there)),
    });
    let or_dash = |amount: Option<String>| Cell::Plain(amount.unwrap_or_else(|| "–".to_owned()));
    vec![name, Cell::Plain(text.number(planned)), or_dash(there.map(|there| text.number(there))), or_dash(left)]
}

fn years(content: &PlanContent) -> String {
    let years = || content.money.budgets.iter().map(|it| it.year);
    match (years().min(), years().max()) {
        (Some(first), Some(last)) if first < last => format!("{first}–{last}"),
        (Some(year), _) => year.to_string(),
        (None, _) => String::new(),
    }
}

/// What every role carries.
pub(super) fn carried(content: &PlanContent, text: &Text) -> Vec<Block> {
    vec![heading(1, text.report_loads()), Block::Table(loads(content, text))]
}

/// How much each role carries, and its fullest week.
pub(super) fn loads(content: &PlanContent, text: &Text) -> Table {
    let rows = content.loads.iter().map(|load| {
        let peak = load.peak.map(|(monday, hours)| text.report_load_peak_of(hours, text.short_date(monday)));
        Row::Cells(vec![
            Cell::Plain(load.role.name.clone()),
            Cell::Plain(load.actions.to_string()),
            Cell::Plain(load.weeks.to_string()),
            Cell::Plain(load.hours.to_string()),
            Cell::Plain(peak.unwrap_or_else(|| "–".to_owned())),
        ])
    });
    let number = |head, share| column(head, share).aligned(Align::Right);
    Table {
        caption: text.report_loads_table(),
        columns: vec![
            column(text.roadmap_role(), 2.6),
            number(text.report_actions(), 0.9),
            number(text.roadmap_weeks(), 0.9),
            number(text.report_load_hours(), 1.0),
            number(text.report_load_peak(), 1.7),
        ],
        rows: rows.collect(),
        ..Table::default()
    }
}
