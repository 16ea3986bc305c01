//! What was found in a sheet: changes, and what cannot be taken over.

use chrono::NaiveDate;

use crate::plan::Column;

/// The difference between a sheet and the plan as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PlanChanges {
    /// What can be taken over, in the order of the sheet.
    pub changes: Vec<Change>,
    /// What cannot, in the order of the sheet.
    pub refused: Vec<Refused>,
    /// The keys of actions that have no row. Nothing happens to them.
    pub missing: Vec<String>,
    /// The heads of columns that are none of the plan's.
    pub left_out: Vec<String>,
}

/// A cell that says something else than the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The row of the sheet, counted from 1.
    pub row: u32,
    /// The column; that of the title for a new action.
    pub column: Column,
    /// The action; none for a new one.
    pub key: Option<String>,
    /// What the action is called now; for a new one, in the sheet.
    pub action: String,
    /// What the plan says.
    pub before: String,
    /// What the sheet says.
    pub after: String,
    /// The same, as the program needs it.
    pub value: NewValue,
}

/// What a cell says, as the program needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NewValue {
    /// What is done.
    Title(String),
    /// The first day.
    Start(NaiveDate),
    /// The last day.
    End(NaiveDate),
    /// Working weeks.
    Weeks(u8),
    /// Hours a week.
    Hours(u16),
    /// The id of the role that is accountable.
    Role(String),
    /// Who helps.
    Supports(String),
    /// What it costs; none if the cell was emptied.
    Amount(Option<u64>),
    /// Where the money comes from.
    Source(String),
    /// The id of what it roughly costs.
    CostBand(String),
    /// The keys of what must end before.
    Needs(Vec<String>),
    /// The id of what has become of it.
    State(String),
    /// An entry of its sheet.
    Field {
        /// Its id.
        id: String,
        /// What it says.
        text: String,
    },
    /// What was last said about it.
    Note(String),
    /// A row without a key: an action of the council's own.
    Action(NewAction),
}

/// An action that somebody added to the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAction {
    /// What is done.
    pub title: String,
    /// What else its row says.
    pub values: Vec<NewValue>,
}

/// A cell, or a row, that cannot be taken over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The row of the sheet, counted from 1.
    pub row: u32,
    /// The column; that of the keys if it is the whole row.
    pub column: Column,
    /// What the sheet says.
    pub text: String,
    /// Why it cannot be taken over.
    pub why: WhyRefused,
}

/// Why a cell cannot be taken over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WhyRefused {
    /// It is a formula: what it comes to depends on what else was changed.
    Formula,
    /// It shows an error.
    Broken,
    /// It follows from the rest of the plan.
    CannotBeChanged,
    /// No action of the plan has this key.
    UnknownKey,
    /// The key stands in a row above.
    KeyTwice,
    /// A new action needs a title.
    NoTitle,
    /// Something must stand here.
    Empty,
    /// It is no day.
    NotADay,
    /// It is no whole number between these two.
    NotANumber {
        /// The least.
        least: u64,
        /// The most.
        most: u64,
    },
    /// It is none of the words that can be chosen.
    NotOneOf {
        /// These can.
        allowed: Vec<String>,
    },
    /// It names an action that is not in the plan, or itself.
    UnknownNeed {
        /// As it is written.
        key: String,
    },
    /// It would end before it begins.
    EndBeforeStart,
    /// Longer than an entry can be.
    TooLong {
        /// In letters.
        most: u32,
    },
}
