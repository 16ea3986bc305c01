//! What is filled in by hand: questions with boxes, rows of boxes, cards to cut out, lines to write on.

use super::Rich;

/// A question with a box before each of its answers; kept on one page unless it is taller than half of one.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Question {
    /// A short mark before the title, such as `LID-1`; may be empty. Names the boxes of the question.
    pub number: String,
    /// What the question is called; may be empty.
    pub title: String,
    /// What is asked.
    pub words: Rich,
    /// What exactly is looked at; may be blank.
    pub help: Rich,
    /// The answers, each with a box; none where words are written.
    pub choices: Vec<Choice>,
    /// How many lines there are to write on.
    pub lines: u8,
}

/// An answer with a box before it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Choice {
    /// A short mark beside the box, such as `3` or `NS`; names the box, too.
    pub mark: String,
    /// What it means to tick it; may be blank.
    pub words: Rich,
}

/// Questions one a line, each with a row of boxes; its head is repeated on every page it reaches.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BoxTable {
    /// What stands above the questions: "Pregunta".
    pub head: String,
    /// What the boxes mean, left to right: `1`, `2`, `NS`.
    pub marks: Vec<String>,
    /// The rows, top to bottom.
    pub rows: Vec<BoxRow>,
}

/// One row of a [`BoxTable`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BoxRow {
    /// A full-width line that names the rows below it.
    Group(String),
    /// A question with its boxes.
    Asked(AskedRow),
}

/// A question with its boxes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AskedRow {
    /// Its number; names its boxes.
    pub number: String,
    /// What is asked.
    pub words: Rich,
    /// Whether there is a box under each mark.
    pub boxes: Vec<bool>,
}

/// A card to be cut out: one question for one seat at a table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BallotCard {
    /// Whose it is, without a name: "Asiento 3".
    pub seat: String,
    /// The number of the question; names the boxes.
    pub number: String,
    /// What is asked, in a few lines; what does not fit is cut short.
    pub words: Rich,
    /// What the boxes mean.
    pub marks: Vec<String>,
    /// A few quiet lines at its foot; may be blank.
    pub note: Rich,
}
