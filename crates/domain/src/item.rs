//! One thing answered, and what it takes for an answer.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    expression::Expression,
    ids::{ChoiceId, ChoiceListId, DimensionId, ItemId, SdgTargetId, StrategyId, TopicId},
    scale::{Level, Scale},
};

/// One thing answered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// Unique in the instrument and the same in every version.
    pub id: ItemId,
    /// The dimension it belongs to.
    pub dimension: DimensionId,
    /// What it takes for an answer.
    pub asks: Asks,
    /// How much it counts beside others where a council turns weights on, 1 to 100.
    pub weight: u8,
    /// Whether a respondent is told that it is still open before they finish.
    pub required: bool,
    /// Asked only where this holds.
    pub relevant: Option<Expression>,
    /// What an answer must satisfy.
    pub constraint: Option<Expression>,
    /// How many evidence hints its wording has.
    pub evidence: u8,
    /// Whether the competence is shared with other governments, so that "not a
    /// municipal competence" may be answered.
    pub shared: bool,
    /// The governance strategies it serves.
    pub strategies: Vec<StrategyId>,
    /// The SDG targets it serves.
    pub sdg_targets: Vec<SdgTargetId>,
    /// The topics of exchange it bears on.
    pub topics: Vec<TopicId>,
}

/// What an item takes for an answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Asks {
    /// A step of a scale.
    Level {
        /// Which.
        scale: Scale,
        /// Whether a high level is the unwanted one.
        reversed: bool,
        /// Whether each level has a text of its own; otherwise its name says it all.
        own_texts: bool,
    },
    /// One or several of a list.
    Choice {
        /// Which list.
        list: ChoiceListId,
        /// Whether several may be ticked.
        several: bool,
        /// Which of the list are offered; without it, all.
        filter: Option<Expression>,
    },
    /// A number.
    Number {
        /// Whether it may have a fraction.
        decimal: bool,
    },
    /// Words.
    Text,
    /// A day.
    Date,
    /// Nothing: it is only read.
    Note,
    /// Nothing: it is computed from other answers.
    Calculation {
        /// How.
        value: Expression,
    },
}

/// What items offer to choose from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChoiceList {
    /// Unique in the instrument.
    pub id: ChoiceListId,
    /// In the order they are offered.
    pub choices: Vec<Choice>,
}

/// One of the choices of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// Unique in its list.
    pub id: ChoiceId,
    /// What filters look at: property and worth.
    pub properties: BTreeMap<String, String>,
}

/// Under which key the words of a choice stand. Message ids hold letters,
/// digits, `-` and `_` only; an author is told where two would become the same.
pub fn choice_key(list: &str, choice: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() || c == '_' { c } else { '-' };
    format!("choice-{list}-{choice}").chars().map(plain).collect()
}

impl Item {
    /// An item that asks for a level of a scale with texts of its own, and nothing else special.
    pub fn level(id: &str, dimension: &str, scale: &Scale) -> Self {
        Self {
            id: id.into(),
            dimension: dimension.into(),
            asks: Asks::Level { scale: scale.clone(), reversed: false, own_texts: true },
            weight: 1,
            required: false,
            relevant: None,
            constraint: None,
            evidence: 0,
            shared: false,
            strategies: vec![],
            sdg_targets: vec![],
            topics: vec![],
        }
    }

    /// The scale it asks for a step of, where it does.
    pub fn scale(&self) -> Option<&Scale> {
        match &self.asks {
            Asks::Level { scale, .. } => Some(scale),
            Asks::Choice { .. }
            | Asks::Number { .. }
            | Asks::Text
            | Asks::Date
            | Asks::Note
            | Asks::Calculation { .. } => None,
        }
    }

    /// Whether somebody answers it; notes are read and calculations come about.
    pub fn is_answered(&self) -> bool {
        !matches!(self.asks, Asks::Note | Asks::Calculation { .. })
    }

    /// Whether people see it; calculations come about unseen.
    pub fn is_read(&self) -> bool {
        !matches!(self.asks, Asks::Calculation { .. })
    }

    /// The levels that have a text of their own.
    pub fn worded_levels(&self) -> Vec<Level> {
        match &self.asks {
            Asks::Level { scale, own_texts: true, .. } => scale.levels().collect(),
            Asks::Level { .. }
            | Asks::Choice { .. }
            | Asks::Number { .. }
            | Asks::Text
            | Asks::Date
            | Asks::Note
            | Asks::Calculation { .. } => vec![],
        }
    }

    /// A level as it counts: on a reversed item the highest counts as the lowest.
    ///
    /// Source: reverse items of the mindsets instrument, "6 − answer" on a scale of 1 to 5.
    pub fn counts_as(&self, level: Level) -> Level {
        match &self.asks {
            Asks::Level { scale, reversed: true, .. } => {
                Level((scale.highest.0 + scale.lowest.0).saturating_sub(level.0))
            }
            Asks::Level { .. }
            | Asks::Choice { .. }
            | Asks::Number { .. }
            | Asks::Text
            | Asks::Date
            | Asks::Note
            | Asks::Calculation { .. } => level,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn on_a_reversed_item_always_counts_as_never() {
        let mut item = Item::level("M-03", "COLAB", &Scale::new("frequency", 1, 5));
        assert_eq!(item.counts_as(Level(5)), Level(5), "as it stands");
        item.asks = Asks::Level { scale: Scale::new("frequency", 1, 5), reversed: true, own_texts: false };
        assert_eq!(item.counts_as(Level(5)), Level(1), "turned round");
        assert_eq!(item.counts_as(Level(3)), Level(3), "the middle stays");
        assert_eq!(item.worded_levels(), [], "the names of the scale say it all");
    }
}
