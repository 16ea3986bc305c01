//! What cannot be taken over, and why.

use cabildo_domain::response::LONGEST_TEXT;

use super::{
    Column,
    rows::{AnswerRow, Found},
    settled_text,
    word::{Word, meant},
};

/// A cell that cannot be taken over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The row of the sheet, counted from 1.
    pub row: u32,
    /// The column.
    pub column: Column,
    /// What the sheet says.
    pub text: String,
    /// Why it cannot be taken over.
    pub why: Why,
}

/// Why a cell cannot be taken over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// It is a formula.
    Formula,
    /// It shows an error.
    Broken,
    /// It is none of these: words, or what can be chosen.
    NotOneOf {
        /// Of the words of the program, these.
        words: Vec<Word>,
        /// Of the questionnaire, these.
        allowed: Vec<String>,
    },
    /// It is no number, or thousands are set apart, or nobody can tell.
    NotANumber,
    /// It is no day, or it could be two.
    NotADay,
    /// It is no list of numbers of evidence.
    NotHints,
    /// There is an answer, and something is said instead of one.
    Both,
    /// A level is missing.
    NoLevel,
    /// There is a level, and nothing says what was settled.
    NoOutcome,
    /// Longer than what is kept.
    TooLong,
}

/// Reads the cells of one row, and remembers what cannot be read.
pub(super) struct Reading<'a> {
    pub(super) row: &'a AnswerRow,
    pub(super) refused: Vec<Refused>,
}

impl<'a> Reading<'a> {
    pub(super) fn new(row: &'a AnswerRow) -> Self {
        Self { row, refused: vec![] }
    }

    pub(super) fn refuse(&mut self, column: Column, why: Why) {
        let text = self.row.text(column).to_owned();
        self.refused.push(Refused { row: self.row.number, column, text, why });
    }

    /// What a cell says; none if it is empty or cannot be read.
    pub(super) fn text(&mut self, column: Column) -> Option<String> {
        let why = match self.row.cells.get(&column)? {
            Found::Formula(_) => Why::Formula,
            Found::Broken(_) => Why::Broken,
            Found::Text(text) if text.chars().count() > LONGEST_TEXT => Why::TooLong,
            Found::Text(text) => return Some(settled_text(text)).filter(|it| !it.is_empty()),
        };
        self.refuse(column, why);
        None
    }

    /// One of these words.
    pub(super) fn word(&mut self, column: Column, among: &[Word]) -> Option<Word> {
        let text = self.text(column)?;
        let word = meant(&text, among);
        if word.is_none() {
            self.refuse(column, Why::NotOneOf { words: among.to_vec(), allowed: vec![] });
        }
        word
    }

    /// Yes or no.
    pub(super) fn truth(&mut self, column: Column) -> Option<bool> {
        self.word(column, &Word::TRUTHS).map(|word| word == Word::Yes)
    }

    /// `1, 3` as hints 1 and 3, of as many as there are.
    pub(super) fn hints(&mut self, column: Column, hints: u8) -> Option<Vec<u8>> {
        let text = self.text(column)?;
        // In a file with decimal commas, 1,3 has come back as a number; it is still two hints.
        let parts = text.split([',', ';', '.', ' ', '\n']).map(str::trim).filter(|it| !it.is_empty());
        let found: Result<Vec<u8>, _> = parts.map(str::parse).collect();
        let Ok(mut found) = found else {
            self.refuse(column, Why::NotHints);
            return None;
        };
        found.sort_unstable();
        found.dedup();
        if found.is_empty() || found.iter().any(|it| !(1..=hints).contains(it)) {
            self.refuse(column, Why::NotHints);
            return None;
        }
        Some(found)
    }
}

/// Hints as they are written: `1, 3`.
pub(super) fn hints_written(hints: &[u8]) -> String {
    hints.iter().map(u8::to_string).collect::<Vec<_>>().join(", ")
}

impl super::Cell {
    /// Numbers of evidence; `1; 3`, so that no program takes them for a number with decimals.
    pub fn hints(hints: &[u8]) -> Self {
        Self::text(&hints_written(hints).replace(", ", "; "))
    }
}
