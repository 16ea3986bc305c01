//! The plan of a council, out to the programs people already have, and back.
//!
//! | Out | In | For |
//! |---|---|---|
//! | [`plan_calendar`] | [`closed_days_from_ics`] | deadlines in a calendar; feasts out of one |
//! | [`plan_workbook`] | [`read_plan`], [`changes()`] | the plan as a sheet to work on |
//! | [`plan_project`] | | programs that plan projects |
//! | [`plan_csv`] | | anything else |
//!
//! Everything is given: what time it is, and every word people see. What comes
//! back is never applied here; [`changes()`] lists it cell by cell, so that
//! somebody can look at it first.

use chrono::{DateTime, NaiveDate, Utc};

mod calendar;
mod changes;
mod closed_days;
mod column;
mod csv;
mod problem;
mod project;
mod rows;
#[cfg(test)]
mod sample;
mod workbook;

pub(crate) use workbook::FORMULA_SIGNS;

pub use calendar::plan_calendar;
pub use changes::{Change, NewAction, NewValue, PlanChanges, Refused, WhyRefused, changes};
pub use closed_days::{ClosedDay, ClosedDays, LeftOut, WhyLeftOut, closed_days_from_ics};
pub use column::{Column, PlanHeads};
pub use csv::{Separator, plan_csv};
pub use problem::PlanProblem;
pub use project::plan_project;
pub use rows::{PlanRows, read_plan};
pub use workbook::plan_workbook;

/// A plan, as it stands on the day it is written out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanFile {
    /// What the council is called.
    pub council: String,
    /// Its id; with the key of an action it names a deadline for ever.
    pub council_id: String,
    /// The code of the language the words are in: `es`.
    pub language: String,
    /// When this is written.
    pub stamp: DateTime<Utc>,
    /// Counts what was written out before; calendars take the higher one for newer.
    pub sequence: u32,
    /// The first day of the plan.
    pub start: NaiveDate,
    /// The last day of the plan.
    pub end: NaiveDate,
    /// When nobody works, first and last day of each.
    pub closed: Vec<(NaiveDate, NaiveDate)>,
    /// In the order of the plan.
    pub actions: Vec<PlanAction>,
    /// When it is looked at how far the plan has come.
    pub reviews: Vec<PlanReview>,
    /// Who can be accountable for an action.
    pub roles: Vec<PlanChoice>,
    /// What can become of an action.
    pub states: Vec<PlanChoice>,
    /// What an action can roughly cost.
    pub cost_bands: Vec<PlanChoice>,
}

/// Something that can be chosen in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanChoice {
    /// What the program calls it.
    pub id: String,
    /// What people read and write.
    pub name: String,
}

/// One action of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanAction {
    /// The same in every plan of this council.
    pub key: String,
    /// The phase in which it ends.
    pub phase: String,
    /// What is done.
    pub title: String,
    /// The item it improves; empty for none.
    pub item: String,
    /// The assessment that asks for it; empty for none.
    pub assessment: String,
    /// The first day.
    pub start: NaiveDate,
    /// The last day: the deadline.
    pub end: NaiveDate,
    /// Working weeks.
    pub weeks: u8,
    /// Hours a week.
    pub hours: u16,
    /// Who is accountable.
    pub role_id: String,
    /// What that role is called.
    pub role: String,
    /// Who helps.
    pub supports: String,
    /// What it costs, in whole units of the currency; none if nobody has said.
    pub amount: Option<u64>,
    /// `COP`, `MXN`…
    pub currency: String,
    /// Where the money comes from.
    pub source: String,
    /// What it roughly costs, in words.
    pub cost_band: String,
    /// The keys of the actions that must end before.
    pub needs: Vec<String>,
    /// What has become of it, in words.
    pub state: String,
    /// The same as the program says it: `done`.
    pub state_id: String,
    /// What else its sheet says: the id of an entry, and its text.
    pub fields: Vec<(String, String)>,
    /// What was last said about it.
    pub note: String,
}

impl PlanAction {
    /// What an entry of its sheet says; empty if there is none.
    fn field(&self, id: &str) -> &str {
        self.fields.iter().find(|(it, _)| it == id).map_or("", |(_, text)| text)
    }

    /// What stands in a column.
    fn cell(&self, column: &Column) -> Cell {
        let text = match column {
            Column::Start => return Cell::Day(self.start),
            Column::End => return Cell::Day(self.end),
            Column::Weeks => return Cell::Number(self.weeks.into()),
            Column::Hours => return Cell::Number(self.hours.into()),
            Column::Amount => return self.amount.map_or(Cell::Text(String::new()), Cell::Number),
            Column::Needs => return Cell::Text(self.needs.join(", ")),
            Column::Key => &self.key,
            Column::Phase => &self.phase,
            Column::Title => &self.title,
            Column::Item => &self.item,
            Column::Assessment => &self.assessment,
            Column::Role => &self.role,
            Column::Supports => &self.supports,
            Column::Currency => &self.currency,
            Column::Source => &self.source,
            Column::CostBand => &self.cost_band,
            Column::State => &self.state,
            Column::Field(id) => self.field(id),
            Column::Note => &self.note,
        };
        Cell::Text(settled(text))
    }

    /// The same as text: days as `2027-01-29`, numbers as digits.
    pub fn written(&self, column: &Column) -> String {
        match self.cell(column) {
            Cell::Day(day) => day.to_string(),
            Cell::Number(number) => number.to_string(),
            Cell::Text(text) => text,
        }
    }
}

/// What one cell of a plan holds.
enum Cell {
    Day(NaiveDate),
    Number(u64),
    Text(String),
}

/// A day on which it is looked at how far the plan has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanReview {
    /// The same in every plan of this council.
    pub id: String,
    /// What is looked at.
    pub title: String,
    /// When.
    pub day: NaiveDate,
}

/// A text as every format can hold it: one kind of line end, no other control
/// characters, no space around it.
pub(crate) fn settled(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    let can_be_written =
        |it: &char| matches!(it, '\n' | '\t') || !(it.is_control() || matches!(it, '\u{FFFE}' | '\u{FFFF}'));
    lines.chars().filter(can_be_written).collect::<String>().trim().to_owned()
}

/// The same on one line.
fn on_one_line(text: &str) -> String {
    settled(text).split(['\n', '\t']).map(str::trim).filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" ")
}
