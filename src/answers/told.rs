//! Why a file is not made or not taken, and why a cell is not: what happened, and what to do now.

use cabildo_exchange::{
    Fault, Place, Problem,
    answers::{AnswersProblem, Cell, Column, Refused, Tables, TooLong, Why},
};
use cabildo_text::Text;

use super::RefusedAnswer;
use crate::problem_words;

/// Why a spreadsheet of answers is not made or not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AnswerFileProblem {
    /// It cannot be read.
    Read(AnswersProblem),
    /// A text is too long for a cell.
    TooLong {
        /// What the item is called.
        item: String,
        /// What the column is called.
        column: String,
    },
    /// What people reflect on for themselves goes into no file.
    Reflection,
    /// It is the sheet of somebody else.
    OtherCode {
        /// The code in the file.
        found: String,
        /// The code that is wanted.
        code: String,
    },
    /// What a file said is no longer at hand.
    BringAgain,
    /// It says nothing.
    Nothing,
}

impl AnswerFileProblem {
    /// What the person reads.
    pub(crate) fn explain(&self, text: &Text) -> String {
        match self {
            Self::Read(AnswersProblem::Workbook(fault)) => unreadable(fault, text),
            Self::Read(AnswersProblem::NoHeads) => text.answerfiles_no_heads(),
            Self::Read(AnswersProblem::ColumnTwice { head }) => text.answerfiles_column_twice(head),
            Self::TooLong { item, column } => text.answerfiles_too_long(column, item),
            Self::Reflection => text.answerfiles_reflection(),
            Self::OtherCode { found, code } => text.answerfiles_other_code(code, found),
            Self::BringAgain => text.answerfiles_bring_again(),
            Self::Nothing => text.answerfiles_nothing_to_take(),
        }
    }
}

fn unreadable(fault: &Fault, text: &Text) -> String {
    let told = matches!(
        fault,
        Fault::Password | Fault::TooLarge { .. } | Fault::TooManyRows { .. } | Fault::TooManyColumns { .. }
    );
    if !told {
        return text.answerfiles_broken();
    }
    let said = problem_words::said(&Problem { place: Place::file(""), fault: fault.clone() }, text);
    text.answerfiles_no_workbook(said.instead, said.wrong)
}

/// Where a text stands that is too long, as people know it.
pub(super) fn too_long(tables: &Tables, at: &TooLong, text: &Text) -> AnswerFileProblem {
    let table = tables.tables.get(at.table);
    let row = table.and_then(|it| it.rows.get(at.row));
    let place = |wanted: Column| table?.columns.iter().position(|it| it.column == wanted);
    let said = |wanted: Column| match row?.get(place(wanted)?)? {
        Cell::Text(said) => Some(said.clone()),
        Cell::Empty | Cell::Number(_) | Cell::Day(_) => None,
    };
    let item = said(Column::Name).or_else(|| said(Column::Item)).unwrap_or_default();
    AnswerFileProblem::TooLong { item, column: at.column.head(text) }
}

/// A cell that is not taken.
pub(super) fn refused(refused: &Refused, item: &str, text: &Text) -> RefusedAnswer {
    RefusedAnswer {
        row: Some(refused.row),
        item: item.to_owned(),
        column: refused.column.head(text),
        text: refused.text.clone(),
        why: why(&refused.why, text),
    }
}

fn why(why: &Why, text: &Text) -> String {
    match why {
        Why::Formula => text.answerfiles_why_formula(),
        Why::Broken => text.answerfiles_why_broken(),
        Why::NotOneOf { words, allowed } => {
            let all: Vec<String> = words.iter().map(|it| it.said(text)).chain(allowed.iter().cloned()).collect();
            text.answerfiles_why_not_one_of(text.list_or(&all))
        }
        Why::NotANumber => text.answerfiles_why_not_a_number(),
        Why::NotADay => text.answerfiles_why_not_a_day(),
        Why::NotHints => text.answerfiles_why_not_hints(),
        Why::Both => text.answerfiles_why_both(),
        Why::NoLevel => text.answerfiles_why_no_level(),
        Why::NoOutcome => text.answerfiles_why_no_outcome(),
        Why::TooLong => text.answerfiles_why_too_long(cabildo_domain::response::LONGEST_TEXT),
    }
}
