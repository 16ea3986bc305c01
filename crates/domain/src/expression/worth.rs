//! What an expression comes to.

use super::{Function, Node, Operator};
use crate::ids::ItemId;

/// What a part of an expression comes to.
#[derive(Debug, Clone, PartialEq)]
pub enum Worth {
    /// Nobody has answered, or it cannot be computed.
    Nothing,
    /// It holds or not.
    Truth(bool),
    /// A number; a level counts as one here, to be compared.
    Number(f64),
    /// Words, the id of a choice, or a day written `2026-11-21`.
    Text(String),
    /// The ids of what was ticked.
    Chosen(Vec<String>),
}

/// What an expression may look at.
pub trait Facts {
    /// The answer to an item.
    fn of(&self, item: &ItemId) -> Worth;

    /// The answer that is being checked.
    fn this(&self) -> Worth {
        Worth::Nothing
    }

    /// A property of the choice that is being filtered.
    fn property(&self, _name: &str) -> Worth {
        Worth::Nothing
    }
}

impl Worth {
    /// Whether it holds: a number that is not zero does, and so do words.
    pub fn is_true(&self) -> bool {
        match self {
            Self::Nothing => false,
            Self::Truth(truth) => *truth,
            Self::Number(number) => *number != 0.0,
            Self::Text(text) => !text.is_empty(),
            Self::Chosen(choices) => !choices.is_empty(),
        }
    }

    /// As a number, where it is one or is written like one.
    pub fn number(&self) -> Option<f64> {
        match self {
            Self::Number(number) => Some(*number),
            Self::Truth(truth) => Some(f64::from(u8::from(*truth))),
            Self::Text(text) => text.trim().parse().ok().filter(|it: &f64| it.is_finite()),
            Self::Nothing | Self::Chosen(_) => None,
        }
    }

    /// As words; what was ticked is set apart by spaces.
    pub fn text(&self) -> String {
        match self {
            Self::Nothing => String::new(),
            Self::Truth(truth) => truth.to_string(),
            Self::Number(number) => number.to_string(),
            Self::Text(text) => text.clone(),
            Self::Chosen(choices) => choices.join(" "),
        }
    }
}

pub(super) fn worth(node: &Node, facts: &dyn Facts) -> Worth {
    match node {
        Node::Number(number) => Worth::Number(*number),
        Node::Text(text) => Worth::Text(text.clone()),
        Node::Item(id) => facts.of(id),
        Node::This => facts.this(),
        Node::Property(name) => facts.property(name),
        Node::Minus(inner) => worth(inner, facts).number().map_or(Worth::Nothing, |it| Worth::Number(-it)),
        Node::Both(left, operator, right) => both(left, *operator, right, facts),
        Node::Call(function, arguments) => call(*function, arguments, facts),
    }
}

fn both(left: &Node, operator: Operator, right: &Node, facts: &dyn Facts) -> Worth {
    let (a, b) = (worth(left, facts), worth(right, facts));
    match operator {
        Operator::Or => Worth::Truth(a.is_true() || b.is_true()),
        Operator::And => Worth::Truth(a.is_true() && b.is_true()),
        Operator::Equal => Worth::Truth(equal(&a, &b)),
        Operator::Unequal => Worth::Truth(!equal(&a, &b)),
        Operator::Less => ordered(&a, &b, |it| it.is_lt()),
        Operator::AtMost => ordered(&a, &b, |it| it.is_le()),
        Operator::Greater => ordered(&a, &b, |it| it.is_gt()),
        Operator::AtLeast => ordered(&a, &b, |it| it.is_ge()),
        Operator::Plus => computed(&a, &b, |a, b| a + b),
        Operator::Minus => computed(&a, &b, |a, b| a - b),
        Operator::Times => computed(&a, &b, |a, b| a * b),
        Operator::Over => computed(&a, &b, |a, b| a / b),
        Operator::Remainder => computed(&a, &b, |a, b| a % b),
    }
}

/// An answer that is not there equals the empty text, as XLSForm authors write it, and nothing else.
fn equal(a: &Worth, b: &Worth) -> bool {
    match (a.number(), b.number()) {
        (Some(a), Some(b)) => (a - b).abs() < 1e-9,
        (Some(_) | None, Some(_) | None) => a.text() == b.text(),
    }
}

/// Numbers by size, days by time; nothing else has an order.
fn ordered(a: &Worth, b: &Worth, holds: fn(std::cmp::Ordering) -> bool) -> Worth {
    let order = match (a.number(), b.number()) {
        (Some(a), Some(b)) => a.partial_cmp(&b),
        (None, None) => match (a, b) {
            (Worth::Text(a), Worth::Text(b)) => Some(a.cmp(b)),
            (Worth::Nothing | Worth::Truth(_) | Worth::Number(_) | Worth::Text(_) | Worth::Chosen(_), _) => None,
        },
        (Some(_), None) | (None, Some(_)) => None,
    };
    Worth::Truth(order.is_some_and(holds))
}

/// What cannot be computed, such as a division by nothing, is not known.
fn computed(a: &Worth, b: &Worth, result: fn(f64, f64) -> f64) -> Worth {
    match (a.number(), b.number()) {
        (Some(a), Some(b)) => finite(result(a, b)),
        (Some(_) | None, Some(_) | None) => Worth::Nothing,
    }
}

fn finite(number: f64) -> Worth {
    if number.is_finite() { Worth::Number(number) } else { Worth::Nothing }
}

/// The parser has counted the arguments; one that is missing all the same is nothing.
fn call(function: Function, arguments: &[Node], facts: &dyn Facts) -> Worth {
    let argument = |n: usize| arguments.get(n).map_or(Worth::Nothing, |it| worth(it, facts));
    match function {
        Function::Not => Worth::Truth(!argument(0).is_true()),
        Function::If => argument(if argument(0).is_true() { 1 } else { 2 }),
        Function::Selected => Worth::Truth(chosen(&argument(0)).contains(&argument(1).text())),
        Function::CountSelected => Worth::Number(chosen(&argument(0)).len() as f64),
        Function::Coalesce => match argument(0) {
            Worth::Nothing => argument(1),
            known @ (Worth::Truth(_) | Worth::Number(_) | Worth::Text(_) | Worth::Chosen(_)) => known,
        },
        Function::Round => match (argument(0).number(), argument(1).number()) {
            (Some(number), Some(places)) => {
                let shift = 10_f64.powi(places.clamp(-9.0, 9.0) as i32);
                finite((number * shift).round() / shift)
            }
            (Some(_) | None, Some(_) | None) => Worth::Nothing,
        },
        Function::True => Worth::Truth(true),
        Function::False => Worth::Truth(false),
    }
}

fn chosen(worth: &Worth) -> Vec<String> {
    match worth {
        Worth::Chosen(choices) => choices.clone(),
        Worth::Text(text) if !text.is_empty() => vec![text.clone()],
        Worth::Number(_) => vec![worth.text()],
        Worth::Nothing | Worth::Truth(_) | Worth::Text(_) => vec![],
    }
}
