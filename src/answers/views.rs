//! What the screens ask of spreadsheets of answers, and what they show of those that come back.

use cabildo_domain::{ItemId, RespondentId, RoundId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a table is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum TableFormat {
    /// For Excel.
    Xlsx,
    /// For the free office programs.
    Ods,
    /// Plain text.
    Csv,
}

impl TableFormat {
    /// How names of such files end.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Ods => "ods",
            Self::Csv => "csv",
        }
    }
}

/// A table of a round.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum RoundTable {
    /// How many people answered what.
    #[default]
    Answers,
    /// What was agreed.
    Agreed,
    /// How many people have seen which evidence.
    Evidence,
    /// Comments whose authors let the group read them.
    Comments,
    /// What was agreed before.
    Earlier,
}

/// The tables of a round.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[ts(export)]
pub struct RoundTables {
    /// Which round.
    pub round: RoundId,
    /// As what.
    pub format: TableFormat,
    /// Which table, in a format that holds only one.
    #[serde(default)]
    pub table: RoundTable,
}

/// One person's sheet as a file.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[ts(export)]
pub struct AnswerSheet {
    /// Whose.
    pub respondent: RespondentId,
    /// As what.
    pub format: TableFormat,
}

/// What a file says differently from what is kept. Nothing of it is kept yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct AnswerChangesView {
    /// The name of the file.
    pub file: String,
    /// A sheet of which nothing is shown; then there are no items here.
    pub sealed: Option<SealedSheet>,
    /// What can be taken, in the order of the file.
    pub items: Vec<ChangedItem>,
    /// What cannot, in the order of the file.
    pub refused: Vec<RefusedAnswer>,
    /// The heads of columns that are none of the sheet's.
    pub left_out: Vec<String>,
}

/// A sheet that comes in a file while its answers are nobody's to see.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SealedSheet {
    /// Its code.
    pub code: String,
    /// How many items it says something about.
    pub answers: usize,
}

/// An item about which a file says something else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ChangedItem {
    /// Which.
    pub item: ItemId,
    /// What it is called.
    pub name: String,
    /// The row of the file.
    pub row: u32,
    /// Column by column.
    pub changes: Vec<AnswerChange>,
    /// Whether something else was agreed, so that somebody has to say why it changes.
    pub asks_why: bool,
}

/// What a column of an item says differently.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct AnswerChange {
    /// What the column is called.
    pub column: String,
    /// What is kept, as people read it; may be empty.
    pub before: String,
    /// What the file says, as people read it.
    pub after: String,
}

/// A cell of a file that is not taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RefusedAnswer {
    /// The row of the file; absent where only the item is known.
    pub row: Option<u32>,
    /// What the item is called; may be empty.
    pub item: String,
    /// What the column is called.
    pub column: String,
    /// What the file says; empty where nobody may read it.
    pub text: String,
    /// Why it is not taken and what to do, in a sentence.
    pub why: String,
}

/// What a person takes of the file that was brought last.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct TakeAnswers {
    /// Whose sheet it is.
    pub respondent: RespondentId,
    /// Which items; of a sheet that is not shown, all.
    pub items: Vec<ItemId>,
}

/// What a group takes of the file that was brought last.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct TakeAgreements {
    /// In which round.
    pub round: RoundId,
    /// Which items.
    pub items: Vec<ItemId>,
    /// Why something else is agreed than before; wanted only then.
    #[serde(default)]
    pub why: String,
}

/// What became of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct AnswersTaken {
    /// Of how many items.
    pub taken: usize,
    /// What was not taken and why.
    pub refused: Vec<RefusedAnswer>,
}
