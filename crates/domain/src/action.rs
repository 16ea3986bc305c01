//! What a council says about an action beyond what, who and when.
//!
//! Source of the fields: the sixteen of the digital capability guide and the
//! sheet of the governance principles; the canvas: design thinking in public
//! innovation labs. All of them may stay empty.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A text on an action's sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum ActionField {
    /// What is there when it is done.
    Product,
    /// What is counted to see it.
    Indicator,
    /// What that count is today.
    Baseline,
    /// What that count should be at the end.
    Aim,
    /// What somebody does first.
    FirstStep,
    /// How one sees that it was worth it.
    Success,
    /// What must go well above all.
    SuccessFactor,
    /// Whom to tell, how and how often.
    Inform,
    /// Which service gets better, and in what.
    Service,
    /// Who else takes part, and what they care about.
    Partners,
    /// What may go wrong, and what is done then.
    Risks,
    /// Which groups must not be left behind, and how.
    Groups,
    /// What the council has to decide for it.
    Decisions,
    /// What will show that it is done.
    Proof,
    /// Canvas: what the problem is.
    CanvasProblem,
    /// Canvas: who lives with it.
    CanvasPeople,
    /// Canvas: the question worth answering.
    CanvasQuestion,
    /// Canvas: the idea.
    CanvasIdea,
    /// Canvas: a small test of it.
    CanvasTest,
    /// Canvas: what was learned.
    CanvasLearned,
}

impl ActionField {
    /// Every field, in the order of the sheet.
    pub const ALL: [Self; 20] = [
        Self::Product,
        Self::Indicator,
        Self::Baseline,
        Self::Aim,
        Self::FirstStep,
        Self::Success,
        Self::SuccessFactor,
        Self::Inform,
        Self::Service,
        Self::Partners,
        Self::Risks,
        Self::Groups,
        Self::Decisions,
        Self::Proof,
        Self::CanvasProblem,
        Self::CanvasPeople,
        Self::CanvasQuestion,
        Self::CanvasIdea,
        Self::CanvasTest,
        Self::CanvasLearned,
    ];

    /// Whether it belongs to the one-page canvas an own action may start from.
    pub fn is_canvas(self) -> bool {
        self >= Self::CanvasProblem
    }

    /// The field as it is written in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Product => "product",
            Self::Indicator => "indicator",
            Self::Baseline => "baseline",
            Self::Aim => "aim",
            Self::FirstStep => "first-step",
            Self::Success => "success",
            Self::SuccessFactor => "success-factor",
            Self::Inform => "inform",
            Self::Service => "service",
            Self::Partners => "partners",
            Self::Risks => "risks",
            Self::Groups => "groups",
            Self::Decisions => "decisions",
            Self::Proof => "proof",
            Self::CanvasProblem => "canvas-problem",
            Self::CanvasPeople => "canvas-people",
            Self::CanvasQuestion => "canvas-question",
            Self::CanvasIdea => "canvas-idea",
            Self::CanvasTest => "canvas-test",
            Self::CanvasLearned => "canvas-learned",
        }
    }
}

/// What somebody has to do with an action or a plan (RACI).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Part {
    /// Answers for it; one role only.
    Accountable,
    /// Works on it.
    Supports,
    /// Is asked before.
    Consulted,
    /// Is told.
    Informed,
}

/// How an action stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum ActionState {
    /// In the plan that was worked out.
    #[default]
    Proposed,
    /// In the plan that was agreed.
    Agreed,
    /// Somebody works on it.
    UnderWay,
    /// Somebody wants to work on it and cannot.
    Blocked,
    /// Done, and there is something that shows it.
    Done,
    /// Given up, for a reason.
    Stopped,
}

impl ActionState {
    /// Whether nobody has to do anything for it any more.
    pub fn is_over(self) -> bool {
        match self {
            Self::Done | Self::Stopped => true,
            Self::Proposed | Self::Agreed | Self::UnderWay | Self::Blocked => false,
        }
    }

    /// Whether it has begun and is not over.
    pub fn has_begun(self) -> bool {
        match self {
            Self::UnderWay | Self::Blocked => true,
            Self::Proposed | Self::Agreed | Self::Done | Self::Stopped => false,
        }
    }
}

/// Whose plan an objective stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum PlanScope {
    /// The municipality's own.
    Local,
    /// The province's, department's or state's.
    Regional,
    /// The country's.
    National,
    /// Of several countries.
    International,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_field_is_written_as_the_screens_read_it() {
        for field in ActionField::ALL {
            let name = format!("{field:?}");
            let with_dashes = |(at, letter): (usize, char)| match (at, letter.is_uppercase()) {
                (0, _) | (_, false) => letter.to_lowercase().to_string(),
                (_, true) => format!("-{}", letter.to_lowercase()),
            };
            let expected: String = name.chars().enumerate().map(with_dashes).collect();
            assert_eq!(field.as_str(), expected, "one name everywhere");
        }
    }

    #[test]
    fn the_canvas_comes_last() {
        let first = ActionField::ALL.iter().position(|it| it.is_canvas()).unwrap();
        assert!(ActionField::ALL[first..].iter().all(|it| it.is_canvas()), "nothing else after it");
        assert_eq!(ActionField::ALL.len() - first, 6, "problem, people, question, idea, test, learned");
    }
}
