//! Text → expression: precedence climbing over a hand of tokens.

use super::{Function, Node, Operator};

/// The longest expression that is read, in characters.
const LONGEST: usize = 4_000;
/// How deep brackets may go; a reader that calls itself must end somewhere.
const DEEPEST: u8 = 40;

/// Why text is no expression.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ExpressionError {
    /// A character or word that means nothing here.
    #[error("`{what}` is not understood here")]
    Unexpected {
        /// What was found.
        what: String,
    },
    /// It ends too early.
    #[error("something is missing at the end")]
    Ends,
    /// A function this program does not have.
    #[error("there is no function `{name}`")]
    NoSuchFunction {
        /// What was called.
        name: String,
    },
    /// A function with too few or too many arguments.
    #[error("`{name}` takes {wanted} values")]
    Arguments {
        /// What was called.
        name: &'static str,
        /// How many it takes.
        wanted: usize,
    },
    /// Longer or deeper than anybody writes by hand.
    #[error("too long or too deep")]
    TooLarge,
}

#[derive(Debug, Clone, PartialEq)]
enum Token {
    Number(f64),
    Text(String),
    Item(String),
    Word(String),
    Sign(&'static str),
    Dot,
}

pub(super) fn parse(written: &str) -> Result<Node, ExpressionError> {
    if written.chars().count() > LONGEST {
        return Err(ExpressionError::TooLarge);
    }
    let mut reading = Reading { tokens: tokens(written)?, at: 0, depth: 0 };
    let node = reading.expression(0)?;
    match reading.peek() {
        None => Ok(node),
        Some(token) => Err(unexpected(token)),
    }
}

fn tokens(written: &str) -> Result<Vec<Token>, ExpressionError> {
    let mut tokens = Vec::new();
    let mut rest = written.trim_start();
    while let Some(first) = rest.chars().next() {
        let (token, used) = token(first, rest)?;
        tokens.push(token);
        rest = rest[used..].trim_start();
    }
    Ok(tokens)
}

const SIGNS: [&str; 12] = ["!=", "<=", ">=", "=", "<", ">", "+", "-", "*", "(", ")", ","];

fn token(first: char, rest: &str) -> Result<(Token, usize), ExpressionError> {
    if let Some(inner) = rest.strip_prefix("${") {
        let end = inner.find('}').ok_or(ExpressionError::Ends)?;
        return Ok((Token::Item(inner[..end].trim().to_owned()), end + 3));
    }
    if first == '\'' || first == '"' {
        let end = rest[1..].find(first).ok_or(ExpressionError::Ends)?;
        return Ok((Token::Text(rest[1..=end].to_owned()), end + 2));
    }
    if let Some(sign) = SIGNS.into_iter().find(|sign| rest.starts_with(sign)) {
        return Ok((Token::Sign(sign), sign.len()));
    }
    let digits = rest.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(rest.len());
    if let Some(number) = rest[..digits].parse().ok().filter(|it: &f64| it.is_finite()) {
        return Ok((Token::Number(number), digits));
    }
    if first == '.' {
        return Ok((Token::Dot, 1));
    }
    let word = rest.find(|c: char| !c.is_alphanumeric() && c != '_' && c != '-').unwrap_or(rest.len());
    if word == 0 {
        return Err(ExpressionError::Unexpected { what: first.to_string() });
    }
    Ok((Token::Word(rest[..word].to_owned()), word))
}

fn unexpected(token: &Token) -> ExpressionError {
    let what = match token {
        Token::Number(number) => number.to_string(),
        Token::Text(text) => format!("'{text}'"),
        Token::Item(id) => format!("${{{id}}}"),
        Token::Word(word) => word.clone(),
        Token::Sign(sign) => (*sign).to_owned(),
        Token::Dot => ".".to_owned(),
    };
    ExpressionError::Unexpected { what }
}

struct Reading {
    tokens: Vec<Token>,
    at: usize,
    depth: u8,
}

impl Reading {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at)
    }

    fn next(&mut self) -> Result<Token, ExpressionError> {
        let token = self.tokens.get(self.at).cloned().ok_or(ExpressionError::Ends)?;
        self.at += 1;
        Ok(token)
    }

    fn takes(&mut self, sign: &'static str) -> bool {
        let found = self.peek() == Some(&Token::Sign(sign));
        self.at += usize::from(found);
        found
    }

    fn wants(&mut self, sign: &'static str) -> Result<(), ExpressionError> {
        if self.takes(sign) { Ok(()) } else { Err(unexpected(&self.next()?)) }
    }

    /// Everything that binds more tightly than `loosest`.
    fn expression(&mut self, loosest: u8) -> Result<Node, ExpressionError> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(ExpressionError::TooLarge);
        }
        let mut left = self.operand()?;
        while let Some(operator) = self.peek().and_then(operator).filter(|it| it.rank() > loosest) {
            self.at += 1;
            let right = self.expression(operator.rank())?;
            left = Node::Both(Box::new(left), operator, Box::new(right));
        }
        self.depth -= 1;
        Ok(left)
    }

    fn operand(&mut self) -> Result<Node, ExpressionError> {
        Ok(match self.next()? {
            Token::Number(number) => Node::Number(number),
            Token::Text(text) => Node::Text(text),
            Token::Item(id) => Node::Item(id.as_str().into()),
            Token::Dot => Node::This,
            Token::Sign("(") => {
                let inner = self.expression(0)?;
                self.wants(")")?;
                inner
            }
            Token::Sign("-") => Node::Minus(Box::new(self.expression(6)?)),
            Token::Word(name) if self.takes("(") => self.call(&name)?,
            Token::Word(name) if !matches!(name.as_str(), "and" | "or" | "div" | "mod") => Node::Property(name),
            other @ (Token::Sign(_) | Token::Word(_)) => return Err(unexpected(&other)),
        })
    }

    fn call(&mut self, name: &str) -> Result<Node, ExpressionError> {
        let function = Function::ALL.into_iter().find(|it| it.spelling().0 == name);
        let function = function.ok_or_else(|| ExpressionError::NoSuchFunction { name: name.to_owned() })?;
        let mut arguments = Vec::new();
        if !self.takes(")") {
            loop {
                arguments.push(self.expression(0)?);
                if !self.takes(",") {
                    break;
                }
            }
            self.wants(")")?;
        }
        let (name, wanted) = function.spelling();
        if arguments.len() == wanted {
            Ok(Node::Call(function, arguments))
        } else {
            Err(ExpressionError::Arguments { name, wanted })
        }
    }
}

fn operator(token: &Token) -> Option<Operator> {
    Some(match token {
        Token::Word(word) => match word.as_str() {
            "or" => Operator::Or,
            "and" => Operator::And,
            "div" => Operator::Over,
            "mod" => Operator::Remainder,
            _ => return None,
        },
        Token::Sign("=") => Operator::Equal,
        Token::Sign("!=") => Operator::Unequal,
        Token::Sign("<") => Operator::Less,
        Token::Sign("<=") => Operator::AtMost,
        Token::Sign(">") => Operator::Greater,
        Token::Sign(">=") => Operator::AtLeast,
        Token::Sign("+") => Operator::Plus,
        Token::Sign("-") => Operator::Minus,
        Token::Sign("*") => Operator::Times,
        Token::Sign(_) | Token::Number(_) | Token::Text(_) | Token::Item(_) | Token::Dot => return None,
    })
}
