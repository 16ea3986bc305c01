//! The sheet on which somebody notes month by month how each action goes.

use cabildo_text::Text;
use chrono::{Datelike, Months, NaiveDate};

use super::{ActionContent, PlanContent, actions, whole_date};
use crate::{
    document::{Block, Cell, Row, Table},
    reports::{column, heading, paragraph},
};

/// Room to write a line or two in, in points.
const ROOM: f32 = 34.0;

/// How many months the sheet reaches; afterwards the plan has changed, and there is a new one.
const MONTHS: u32 = 12;

/// A table for each month in which somebody works; nothing where there is nothing to follow.
pub(super) fn follow_up(content: &PlanContent, text: &Text) -> Vec<Block> {
    let months = months(content);
    if months.is_empty() {
        return vec![];
    }
    let mut rows = Vec::new();
    for (first, in_month) in months {
        rows.push(Row::Group(text.month_and_year(first)));
        rows.extend(in_month.into_iter().map(|action| {
            Row::Cells(vec![
                Cell::Plain(action.title.clone()),
                Cell::Plain(action.role.name.clone()),
                Cell::Plain(whole_date(action.dates.1, text)),
                Cell::Plain(String::new()),
                Cell::Plain(String::new()),
            ])
        }));
    }
    vec![
        Block::PageBreak,
        heading(1, text.report_follow()),
        paragraph(text.report_follow_about()),
        Block::Table(Table {
            caption: text.report_follow_table(),
            columns: vec![
                column(text.roadmap_action(), 2.6),
                column(text.roadmap_role(), 1.25),
                column(text.report_to(), 1.2),
                column(text.report_follow_state(), 1.2),
                column(text.report_follow_said(), 2.0),
            ],
            rows,
            least_row_height: ROOM,
        }),
    ]
}

/// The first day of each month with the actions somebody works on in it.
fn months(content: &PlanContent) -> Vec<(NaiveDate, Vec<&ActionContent>)> {
    let start = content.limits.0;
    let first = start.with_day(1).unwrap_or(start);
    let span =
        |n: u32| Some((first.checked_add_months(Months::new(n))?, first.checked_add_months(Months::new(n + 1))?));
    let working = |(from, until): (NaiveDate, NaiveDate)| {
        let of_month = actions(content).filter(|it| it.dates.0 < until && it.dates.1 >= from);
        (from, of_month.collect::<Vec<_>>())
    };
    (0..MONTHS).filter_map(span).map(working).filter(|(_, actions)| !actions.is_empty()).collect()
}
