//! Conditions and calculations of questionnaires: `${HOUSES} > 0 and not(selected(${SERVICES}, 'water'))`.
//!
//! A small part of what XLSForm allows, with its spelling: comparisons,
//! arithmetic, `and`, `or` and eight functions. An answer that is not there
//! makes a comparison false and a sum unknown; nothing here can fail while
//! somebody answers, because [`Expression::parse`] refused it before.

use std::{collections::BTreeSet, fmt};

use serde::{Deserialize, Serialize};

use crate::{ids::ItemId, response::Answer};

mod parse;
mod worth;

pub use parse::ExpressionError;
pub use worth::{Facts, Worth};

/// What can be computed from answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Expression {
    root: Node,
}

/// One step of an expression.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Node {
    /// `3.5`
    Number(f64),
    /// `'water'`
    Text(String),
    /// `${ITEM}`
    Item(ItemId),
    /// `.`, the answer that is being checked.
    This,
    /// A bare name: a property of the choice that is being filtered.
    Property(String),
    /// `a and b`, `a + b`, `a >= b`
    Both(Box<Node>, Operator, Box<Node>),
    /// `-a`
    Minus(Box<Node>),
    /// `not(a)`, `if(a, b, c)`
    Call(Function, Vec<Node>),
}

/// What stands between two parts, the loosest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Operator {
    Or,
    And,
    Equal,
    Unequal,
    Less,
    AtMost,
    Greater,
    AtLeast,
    Plus,
    Minus,
    Times,
    Over,
    Remainder,
}

impl Operator {
    /// How it is written.
    pub(crate) fn sign(self) -> &'static str {
        match self {
            Self::Or => "or",
            Self::And => "and",
            Self::Equal => "=",
            Self::Unequal => "!=",
            Self::Less => "<",
            Self::AtMost => "<=",
            Self::Greater => ">",
            Self::AtLeast => ">=",
            Self::Plus => "+",
            Self::Minus => "-",
            Self::Times => "*",
            Self::Over => "div",
            Self::Remainder => "mod",
        }
    }

    /// How tightly it binds: a higher one goes first.
    pub(crate) fn rank(self) -> u8 {
        match self {
            Self::Or => 1,
            Self::And => 2,
            Self::Equal | Self::Unequal => 3,
            Self::Less | Self::AtMost | Self::Greater | Self::AtLeast => 4,
            Self::Plus | Self::Minus => 5,
            Self::Times | Self::Over | Self::Remainder => 6,
        }
    }
}

/// What can be called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Function {
    Not,
    If,
    Selected,
    CountSelected,
    Coalesce,
    Round,
    True,
    False,
}

impl Function {
    /// All of them.
    pub(crate) const ALL: [Self; 8] = [
        Self::Not,
        Self::If,
        Self::Selected,
        Self::CountSelected,
        Self::Coalesce,
        Self::Round,
        Self::True,
        Self::False,
    ];

    /// How it is written, and how many arguments it takes.
    pub(crate) fn spelling(self) -> (&'static str, usize) {
        match self {
            Self::Not => ("not", 1),
            Self::If => ("if", 3),
            Self::Selected => ("selected", 2),
            Self::CountSelected => ("count-selected", 1),
            Self::Coalesce => ("coalesce", 2),
            Self::Round => ("round", 2),
            Self::True => ("true", 0),
            Self::False => ("false", 0),
        }
    }
}

impl Expression {
    /// Reads an expression.
    ///
    /// # Errors
    /// Where it stops making sense, and why.
    ///
    /// ```
    /// use cabildo_domain::expression::Expression;
    ///
    /// let asked = Expression::parse("${HOUSES} > 0 and not(${ROOF} = 'tiles')").unwrap();
    /// assert_eq!(asked.to_string(), "${HOUSES} > 0 and not(${ROOF} = 'tiles')");
    /// assert!(Expression::parse("${HOUSES} >").is_err());
    /// ```
    pub fn parse(written: &str) -> Result<Self, ExpressionError> {
        let read = Self { root: parse::parse(written)? };
        // It is kept as it is written here, with blanks around its signs: longer, perhaps longer than can be read.
        parse::parse(&read.to_string())?;
        Ok(read)
    }

    /// The items whose answers it looks at.
    pub fn items(&self) -> BTreeSet<&ItemId> {
        let mut found = BTreeSet::new();
        self.root.visit(&mut |node| {
            if let Node::Item(id) = node {
                found.insert(id);
            }
        });
        found
    }

    /// The properties of choices it looks at.
    pub fn properties(&self) -> BTreeSet<&str> {
        let mut found = BTreeSet::new();
        self.root.visit(&mut |node| {
            if let Node::Property(name) = node {
                found.insert(name.as_str());
            }
        });
        found
    }

    /// Whether it holds; what is not known does not hold.
    pub fn holds(&self, facts: &dyn Facts) -> bool {
        worth::worth(&self.root, facts).is_true()
    }

    /// What it comes to.
    pub fn worth(&self, facts: &dyn Facts) -> Worth {
        worth::worth(&self.root, facts)
    }
}

impl Node {
    fn visit<'a>(&'a self, look: &mut dyn FnMut(&'a Self)) {
        look(self);
        match self {
            Self::Number(_) | Self::Text(_) | Self::Item(_) | Self::This | Self::Property(_) => {}
            Self::Both(left, _, right) => {
                left.visit(look);
                right.visit(look);
            }
            Self::Minus(inner) => inner.visit(look),
            Self::Call(_, arguments) => arguments.iter().for_each(|it| it.visit(look)),
        }
    }

    fn rank(&self) -> u8 {
        match self {
            Self::Both(_, operator, _) => operator.rank(),
            Self::Minus(_) => 7,
            Self::Number(_) | Self::Text(_) | Self::Item(_) | Self::This | Self::Property(_) | Self::Call(..) => 8,
        }
    }

    /// In brackets where it binds looser than what is around it.
    fn inside(&self, least: u8, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.rank() < least { write!(f, "({self})") } else { write!(f, "{self}") }
    }
}

impl fmt::Display for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => write!(f, "{number}"),
            Self::Text(text) => {
                let quote = if text.contains('\'') { '"' } else { '\'' };
                write!(f, "{quote}{text}{quote}")
            }
            Self::Item(id) => write!(f, "${{{id}}}"),
            Self::This => f.write_str("."),
            Self::Property(name) => f.write_str(name),
            Self::Both(left, operator, right) => {
                left.inside(operator.rank(), f)?;
                write!(f, " {} ", operator.sign())?;
                right.inside(operator.rank() + 1, f)
            }
            Self::Minus(inner) => {
                f.write_str("-")?;
                inner.inside(7, f)
            }
            Self::Call(function, arguments) => {
                write!(f, "{}(", function.spelling().0)?;
                for (n, argument) in arguments.iter().enumerate() {
                    let comma = if n > 0 { ", " } else { "" };
                    write!(f, "{comma}{argument}")?;
                }
                f.write_str(")")
            }
        }
    }
}

impl fmt::Display for Expression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.root.fmt(f)
    }
}

impl TryFrom<String> for Expression {
    type Error = ExpressionError;

    fn try_from(written: String) -> Result<Self, Self::Error> {
        Self::parse(&written)
    }
}

impl From<Expression> for String {
    fn from(expression: Expression) -> Self {
        expression.to_string()
    }
}

impl From<&Answer> for Worth {
    fn from(answer: &Answer) -> Self {
        match answer {
            Answer::Level { level } => Self::Number(f64::from(level.0)),
            Answer::Choice { choice } => Self::Text(choice.to_string()),
            Answer::Choices { choices } => Self::Chosen(choices.iter().map(ToString::to_string).collect()),
            Answer::Number { number } => Self::Number(*number),
            Answer::Text { text } => Self::Text(text.clone()),
            Answer::Date { day } => Self::Text(day.to_string()),
            Answer::Unknown | Answer::NotApplicable { .. } | Answer::NotOurs { .. } => Self::Nothing,
        }
    }
}

#[cfg(test)]
mod tests;
