//! What one respondent says about one item.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    ids::{FormId, ItemId, RespondentId},
    instrument::{Instrument, Item},
    scale::Level,
};

/// The longest comment, reason or note that is kept, in characters.
///
/// Far above what anybody types by hand; it keeps a pasted book out of the file.
pub const LONGEST_TEXT: usize = 20_000;

/// One respondent's response to one item in one round.
///
/// There is at most one per respondent, item and round: answering again
/// replaces it, and the old one goes to history. A response is what somebody
/// said; the level the group settled on is a [`crate::consensus::Consensus`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Response {
    /// Who says it.
    pub respondent: RespondentId,
    /// About what.
    pub item: ItemId,
    /// What is said.
    pub said: Said,
    /// When.
    pub at: DateTime<Utc>,
}

/// The content of a response. Without an answer it holds what was noted so far.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Said {
    /// Absent while only evidence or a comment was noted.
    pub answer: Option<Answer>,
    /// How sure the person is.
    pub confidence: Option<Confidence>,
    /// What backs the answer.
    pub evidence: Evidence,
    /// Free words; shown to the group only if [`Said::share_comment`].
    pub comment: String,
    /// Whether the author lets the group read the comment.
    pub share_comment: bool,
}

/// What a person answers. Only a level counts as one; the others are not level 1.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[ts(export)]
pub enum Answer {
    /// A step of the instrument's scale.
    Level {
        /// The step.
        level: Level,
    },
    /// "I don't know".
    Unknown,
    /// The item does not apply to this municipality.
    NotApplicable {
        /// Why; never empty.
        reason: String,
    },
    /// The item is no municipal competence; only where it is a shared one.
    NotOurs {
        /// Why; never empty.
        reason: String,
    },
}

impl Answer {
    /// The level, where one was chosen.
    pub fn level(&self) -> Option<Level> {
        match self {
            Self::Level { level } => Some(*level),
            Self::Unknown | Self::NotApplicable { .. } | Self::NotOurs { .. } => None,
        }
    }
}

/// How sure somebody is of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum Confidence {
    /// A guess.
    Low,
    /// Heard or read about.
    Medium,
    /// Known at first hand.
    High,
}

/// What backs a response.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Evidence {
    /// Which of the item's evidence hints the person has seen, counted from 1.
    pub seen: Vec<u8>,
    /// Other evidence, in the person's words.
    pub other: String,
}

/// How well an answer is backed, from worst to best.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum Backing {
    /// Nothing was named.
    None,
    /// Something was named but not seen.
    Stated,
    /// Somebody has seen it.
    Seen,
}

impl Evidence {
    /// How well this backs an answer.
    pub fn backing(&self) -> Backing {
        if !self.seen.is_empty() {
            Backing::Seen
        } else if !self.other.trim().is_empty() {
            Backing::Stated
        } else {
            Backing::None
        }
    }
}

/// Why a response is not accepted.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ResponseError {
    /// The round's form does not ask this.
    #[error("no item {item} in this form")]
    NoSuchItem {
        /// What was named.
        item: ItemId,
    },
    /// The level is not a step of the scale.
    #[error("level {level} is not between {lowest} and {highest}")]
    LevelOutOfScale {
        /// What was given.
        level: Level,
        /// The first step.
        lowest: Level,
        /// The last step.
        highest: Level,
    },
    /// "Not applicable" and "not our competence" need a reason.
    #[error("a reason is missing")]
    ReasonMissing,
    /// The item is a municipal competence, so "not ours" cannot be answered.
    #[error("item {item} is a municipal competence")]
    OursAfterAll {
        /// The item.
        item: ItemId,
    },
    /// The item has fewer evidence hints.
    #[error("no evidence hint {hint}")]
    NoSuchEvidence {
        /// What was ticked, counted from 1.
        hint: u8,
    },
    /// A text is longer than [`LONGEST_TEXT`].
    #[error("text of {characters} characters")]
    TextTooLong {
        /// How long it is.
        characters: usize,
    },
}

impl Instrument {
    /// Whether this can be said about that item in that form.
    ///
    /// # Errors
    /// The first rule it breaks: the item is asked, the level is on the scale,
    /// a reason is given where one is needed, hints exist, texts are not too long.
    pub fn accept(&self, form: Option<&FormId>, item: &ItemId, said: &Said) -> Result<(), ResponseError> {
        let asked = self
            .items_of_form(form)
            .find(|asked| asked.id == *item)
            .ok_or_else(|| ResponseError::NoSuchItem { item: item.clone() })?;
        if let Some(answer) = &said.answer {
            self.accept_answer(asked, answer)?;
        }
        if let Some(hint) = said.evidence.seen.iter().find(|hint| !(1..=asked.evidence).contains(hint)) {
            return Err(ResponseError::NoSuchEvidence { hint: *hint });
        }
        not_too_long(&said.comment)?;
        not_too_long(&said.evidence.other)
    }

    fn accept_answer(&self, item: &Item, answer: &Answer) -> Result<(), ResponseError> {
        match answer {
            Answer::Level { level } if self.scale.has(*level) => Ok(()),
            Answer::Level { level } => Err(ResponseError::LevelOutOfScale {
                level: *level,
                lowest: self.scale.lowest,
                highest: self.scale.highest,
            }),
            Answer::Unknown => Ok(()),
            Answer::NotOurs { .. } if !item.shared => Err(ResponseError::OursAfterAll { item: item.id.clone() }),
            Answer::NotApplicable { reason } | Answer::NotOurs { reason } => {
                if reason.trim().is_empty() {
                    return Err(ResponseError::ReasonMissing);
                }
                not_too_long(reason)
            }
        }
    }
}

fn not_too_long(text: &str) -> Result<(), ResponseError> {
    let characters = text.chars().count();
    if characters > LONGEST_TEXT {
        return Err(ResponseError::TextTooLong { characters });
    }
    Ok(())
}
