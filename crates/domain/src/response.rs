//! What one respondent says about one item.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    expression::{Facts, Worth},
    ids::{ChoiceId, FormId, ItemId, RespondentId},
    instrument::Instrument,
    item::{Asks, Choice, Item},
    scale::{Level, Scale},
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
#[derive(Debug, Clone, PartialEq)]
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
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[ts(export)]
pub enum Answer {
    /// A step of the item's scale.
    Level {
        /// The step.
        level: Level,
    },
    /// One of a list.
    Choice {
        /// Which.
        choice: ChoiceId,
    },
    /// Several of a list; none is an answer, too.
    Choices {
        /// Which, each once.
        choices: Vec<ChoiceId>,
    },
    /// A number.
    Number {
        /// Finite.
        number: f64,
    },
    /// Words.
    Text {
        /// Never empty.
        text: String,
    },
    /// A day.
    Date {
        /// Which.
        #[ts(type = "string")]
        day: NaiveDate,
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
            Self::Choice { .. }
            | Self::Choices { .. }
            | Self::Number { .. }
            | Self::Text { .. }
            | Self::Date { .. }
            | Self::Unknown
            | Self::NotApplicable { .. }
            | Self::NotOurs { .. } => None,
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
    /// It is attached: everybody can open it.
    Attached,
}

impl Backing {
    /// Whether somebody has looked at evidence, so that a high level can be believed.
    pub fn is_enough(self) -> bool {
        self >= Self::Seen
    }
}

impl Evidence {
    /// How well this backs an answer, beside the files that are attached to it.
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
    /// The item takes another kind of answer, or none.
    #[error("item {item} takes no such answer")]
    OtherKind {
        /// The item.
        item: ItemId,
    },
    /// The list does not offer that, or not after what was answered before.
    #[error("no choice {choice}")]
    NoSuchChoice {
        /// What was chosen.
        choice: ChoiceId,
    },
    /// A number that is none, or has a fraction where none is wanted.
    #[error("not such a number")]
    NoSuchNumber,
    /// The answer breaks the rule its author wrote.
    #[error("the answer breaks the rule of item {item}")]
    AgainstRule {
        /// The item.
        item: ItemId,
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
    /// Whether this can be said about that item in that form, after what the person said before.
    ///
    /// # Errors
    /// The first rule it breaks: the item is asked, the answer is of its kind
    /// and keeps its author's rule, a reason is given where one is needed,
    /// hints exist, texts are not too long.
    pub fn accept(
        &self,
        form: Option<&FormId>,
        item: &ItemId,
        said: &Said,
        before: &dyn Facts,
    ) -> Result<(), ResponseError> {
        let asked = self
            .items_of_form(form)
            .find(|asked| asked.id == *item)
            .ok_or_else(|| ResponseError::NoSuchItem { item: item.clone() })?;
        if let Some(answer) = &said.answer {
            self.accept_answer(asked, answer, before)?;
        }
        if let Some(hint) = said.evidence.seen.iter().find(|hint| !(1..=asked.evidence).contains(hint)) {
            return Err(ResponseError::NoSuchEvidence { hint: *hint });
        }
        not_too_long(&said.comment)?;
        not_too_long(&said.evidence.other)
    }

    fn accept_answer(&self, item: &Item, answer: &Answer, before: &dyn Facts) -> Result<(), ResponseError> {
        match (answer, &item.asks) {
            (Answer::NotOurs { .. }, _) if !item.shared => {
                return Err(ResponseError::OursAfterAll { item: item.id.clone() });
            }
            (Answer::NotApplicable { reason } | Answer::NotOurs { reason }, _) => return reasoned(reason),
            (Answer::Unknown, _) if item.is_answered() => return Ok(()),
            (Answer::Level { level }, Asks::Level { scale, .. }) => on_scale(*level, scale)?,
            (Answer::Choice { choice }, Asks::Choice { several: false, .. }) => self.offered(item, choice, before)?,
            (Answer::Choices { choices }, Asks::Choice { several: true, .. }) => {
                choices.iter().try_for_each(|choice| self.offered(item, choice, before))?;
            }
            (Answer::Number { number }, Asks::Number { decimal }) => {
                if !number.is_finite() || !decimal && number.fract() != 0.0 {
                    return Err(ResponseError::NoSuchNumber);
                }
            }
            (Answer::Text { text }, Asks::Text) if !text.trim().is_empty() => not_too_long(text)?,
            (Answer::Date { .. }, Asks::Date) => {}
            _ => return Err(ResponseError::OtherKind { item: item.id.clone() }),
        }
        let kept = item.constraint.as_ref().is_none_or(|rule| rule.holds(&Checking { answer, before }));
        if kept { Ok(()) } else { Err(ResponseError::AgainstRule { item: item.id.clone() }) }
    }

    fn offered(&self, item: &Item, choice: &ChoiceId, before: &dyn Facts) -> Result<(), ResponseError> {
        if self.choices_for(item, before).iter().any(|it| it.id == *choice) {
            return Ok(());
        }
        Err(ResponseError::NoSuchChoice { choice: choice.clone() })
    }

    /// What an item offers to choose from after what the person said before.
    pub fn choices_for(&self, item: &Item, before: &dyn Facts) -> Vec<&Choice> {
        let Asks::Choice { list, filter, .. } = &item.asks else { return vec![] };
        let all = self.choice_list(list).map_or(&[][..], |list| &list.choices);
        let offers = |choice: &&Choice| match filter {
            Some(filter) => filter.holds(&Filtering { choice, before }),
            None => true,
        };
        all.iter().filter(offers).collect()
    }
}

/// The answer that is checked, and those that were given before.
struct Checking<'a> {
    answer: &'a Answer,
    before: &'a dyn Facts,
}

impl Facts for Checking<'_> {
    fn of(&self, item: &ItemId) -> Worth {
        self.before.of(item)
    }

    fn this(&self) -> Worth {
        self.answer.into()
    }
}

/// The choice that may be offered, and the answers that were given before.
struct Filtering<'a> {
    choice: &'a Choice,
    before: &'a dyn Facts,
}

impl Facts for Filtering<'_> {
    fn of(&self, item: &ItemId) -> Worth {
        self.before.of(item)
    }

    fn property(&self, name: &str) -> Worth {
        if name == "name" {
            return Worth::Text(self.choice.id.to_string());
        }
        self.choice.properties.get(name).map_or(Worth::Nothing, |it| Worth::Text(it.clone()))
    }
}

fn on_scale(level: Level, scale: &Scale) -> Result<(), ResponseError> {
    if scale.has(level) {
        return Ok(());
    }
    Err(ResponseError::LevelOutOfScale { level, lowest: scale.lowest, highest: scale.highest })
}

fn reasoned(reason: &str) -> Result<(), ResponseError> {
    if reason.trim().is_empty() {
        return Err(ResponseError::ReasonMissing);
    }
    not_too_long(reason)
}

fn not_too_long(text: &str) -> Result<(), ResponseError> {
    let characters = text.chars().count();
    if characters > LONGEST_TEXT {
        return Err(ResponseError::TextTooLong { characters });
    }
    Ok(())
}
