//! The columns of answers, and their heads in every language.

use cabildo_text::Text;

/// A column of answers or of what was agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    /// The code of the sheet.
    Code,
    /// The key of the item, the same in every language.
    Item,
    /// What the item is called.
    Name,
    /// Its dimension.
    Dimension,
    /// What is asked.
    Question,
    /// What can be answered, in words.
    Options,
    /// What is answered.
    Answer,
    /// What is said instead of an answer: that one does not know, or why there is none.
    Instead,
    /// Why.
    Reason,
    /// How sure the person is.
    Confidence,
    /// The evidence that is looked for, numbered.
    Hints,
    /// The number of a piece of evidence.
    Hint,
    /// Which of it was seen, by its numbers.
    Seen,
    /// Other evidence.
    Other,
    /// Free words.
    Comment,
    /// Whether the group reads them.
    Share,
    /// Which vote: before people talked, or after.
    Vote,
    /// What some people answered.
    Given,
    /// A step of a scale.
    Level,
    /// What that step says.
    LevelText,
    /// How many people.
    People,
    /// What was settled.
    Outcome,
    /// Whether disagreement is on record.
    Recorded,
    /// What those say who see it otherwise.
    Dissent,
    /// Whether evidence is to be brought.
    Wanted,
    /// Which evidence the group cites, by its numbers.
    Cited,
    /// Who was in the room.
    Present,
    /// When.
    At,
    /// Until when it stood.
    Until,
    /// Why it was changed.
    WhyChanged,
}

impl Column {
    /// Every column.
    pub const ALL: [Self; 30] = [
        Self::Code,
        Self::Item,
        Self::Name,
        Self::Dimension,
        Self::Question,
        Self::Options,
        Self::Answer,
        Self::Instead,
        Self::Reason,
        Self::Confidence,
        Self::Hints,
        Self::Hint,
        Self::Seen,
        Self::Other,
        Self::Comment,
        Self::Share,
        Self::Vote,
        Self::Given,
        Self::Level,
        Self::LevelText,
        Self::People,
        Self::Outcome,
        Self::Recorded,
        Self::Dissent,
        Self::Wanted,
        Self::Cited,
        Self::Present,
        Self::At,
        Self::Until,
        Self::WhyChanged,
    ];

    /// What it is called.
    pub fn head(self, text: &Text) -> String {
        match self {
            Self::Code => text.answerfiles_col_code(),
            Self::Item => text.answerfiles_col_item(),
            Self::Name => text.answerfiles_col_name(),
            Self::Dimension => text.answerfiles_col_dimension(),
            Self::Question => text.answerfiles_col_question(),
            Self::Options => text.answerfiles_col_options(),
            Self::Answer => text.answerfiles_col_answer(),
            Self::Instead => text.answerfiles_col_instead(),
            Self::Reason => text.answerfiles_col_reason(),
            Self::Confidence => text.answerfiles_col_confidence(),
            Self::Hints => text.answerfiles_col_hints(),
            Self::Hint => text.answerfiles_col_hint(),
            Self::Seen => text.answerfiles_col_seen(),
            Self::Other => text.answerfiles_col_other(),
            Self::Comment => text.answerfiles_col_comment(),
            Self::Share => text.answerfiles_col_share(),
            Self::Vote => text.answerfiles_col_vote(),
            Self::Given => text.answerfiles_col_given(),
            Self::Level => text.answerfiles_col_level(),
            Self::LevelText => text.answerfiles_col_level_text(),
            Self::People => text.answerfiles_col_people(),
            Self::Outcome => text.answerfiles_col_outcome(),
            Self::Recorded => text.answerfiles_col_recorded(),
            Self::Dissent => text.answerfiles_col_dissent(),
            Self::Wanted => text.answerfiles_col_wanted(),
            Self::Cited => text.answerfiles_col_cited(),
            Self::Present => text.answerfiles_col_present(),
            Self::At => text.answerfiles_col_at(),
            Self::Until => text.answerfiles_col_until(),
            Self::WhyChanged => text.answerfiles_col_why(),
        }
    }

    /// How wide it is, in letters.
    pub(super) fn width(self) -> u16 {
        match self {
            Self::Code
            | Self::Item
            | Self::Hint
            | Self::Level
            | Self::People
            | Self::Confidence
            | Self::Recorded
            | Self::Wanted
            | Self::At
            | Self::Until => 13,
            Self::Instead
            | Self::Seen
            | Self::Share
            | Self::Vote
            | Self::Given
            | Self::Outcome
            | Self::Cited
            | Self::Answer => 22,
            Self::Name | Self::Dimension | Self::Present | Self::WhyChanged => 28,
            Self::Question
            | Self::Options
            | Self::Reason
            | Self::Hints
            | Self::Other
            | Self::Comment
            | Self::LevelText
            | Self::Dissent => 48,
        }
    }

    /// Whether somebody who fills in a sheet writes here.
    pub(super) fn is_filled_in(self) -> bool {
        match self {
            Self::Answer
            | Self::Instead
            | Self::Reason
            | Self::Confidence
            | Self::Seen
            | Self::Other
            | Self::Comment
            | Self::Share
            | Self::Outcome
            | Self::Level
            | Self::Recorded
            | Self::Dissent
            | Self::Wanted
            | Self::Cited => true,
            Self::Code
            | Self::Item
            | Self::Name
            | Self::Dimension
            | Self::Question
            | Self::Options
            | Self::Hints
            | Self::Hint
            | Self::Vote
            | Self::Given
            | Self::LevelText
            | Self::People
            | Self::Present
            | Self::At
            | Self::Until
            | Self::WhyChanged => false,
        }
    }
}
