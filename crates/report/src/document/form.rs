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
