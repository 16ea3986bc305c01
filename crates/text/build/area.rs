//! Reading one `.ftl` file: its messages, and what breaks a rule.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{ast, parser};

use super::catalogue::AreaFile;

/// One message of one language.
#[derive(Debug, Clone)]
pub(crate) struct Message {
    /// Where it stands: `es/common.ftl:12`.
    pub(crate) place: String,
    /// The source of its value, for doc comments.
    pub(crate) source: String,
    /// Its variables, in the order of their names.
    pub(crate) variables: BTreeSet<String>,
}

impl Message {
    /// `$answered, $of`, or `no variables`.
    pub(crate) fn variables_in_words(&self) -> String {
        if self.variables.is_empty() {
            return "no variables".to_owned();
        }
        self.variables.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ")
    }
}

/// Names that cannot be the argument of a function.
const RESERVED: [&str; 14] =
    ["as", "box", "do", "else", "fn", "for", "if", "in", "match", "mod", "move", "ref", "type", "use"];

/// Reads one file into the messages of its language.
pub(crate) fn read(file: &AreaFile, messages: &mut BTreeMap<String, Message>, problems: &mut Vec<String>) {
    let name = format!("{}/{}.ftl", file.language, file.area);
    let text = file.text.as_str();
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            problems.extend(errors.iter().map(|it| format!("{name}:{}: {}", line_at(text, it.pos.start), it.kind)));
            resource
        }
    };
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for entry in &resource.body {
        match entry {
            ast::Entry::Message(message) => {
                let id = message.id.name;
                let times = seen.entry(id).or_default();
                let line = line_of(text, id, *times);
                *times += 1;
                let source = source_at(text, line);
                let (variables, broken) = rules(message, &file.area);
                let place = format!("{name}:{line}");
                problems.extend(broken.into_iter().map(|problem| format!("{place}: `{id}` {problem}")));
                if let Some(first) = messages.get(id) {
                    problems.push(format!("{place}: `{id}` is already in {}; keep one", first.place));
                } else {
                    messages.insert(id.to_owned(), Message { place, source, variables });
                }
            }
            ast::Entry::Term(term) => {
                let id = format!("-{}", term.id.name);
                problems.push(format!("{name}:{}: `{id}` is a term; write the words out", line_of(text, &id, 0)));
            }
            ast::Entry::Comment(_)
            | ast::Entry::GroupComment(_)
            | ast::Entry::ResourceComment(_)
            | ast::Entry::Junk { .. } => {}
        }
    }
}

/// The variables of a message, and the rules it breaks.
fn rules(message: &ast::Message<&str>, area: &str) -> (BTreeSet<String>, Vec<String>) {
    let mut broken = Vec::new();
    if !is_of_area(message.id.name, area) {
        broken.push(format!("must be `{area}-` and lower-case words joined by `-`"));
    }
    if let Some(attribute) = message.attributes.first() {
        let (id, name) = (message.id.name, attribute.id.name);
        broken.push(format!("has the attribute `.{name}`; write a message `{id}-{name}`"));
    }
    let mut parts = Parts::default();
    match &message.value {
        Some(value) => parts.pattern(value),
        None => broken.push("says nothing; write its words after `=`".to_owned()),
    }
    broken.extend(parts.refused.iter().map(|what| format!("calls {what}; write the words out")));
    let unfit = parts.variables.iter().filter(|name| !can_be_an_argument(name));
    broken.extend(unfit.map(|name| format!("has ${name}, which cannot be an argument; choose another word")));
    (parts.variables, broken)
}

/// Whether an id is its area and lower-case words, so that it makes the name of one function.
fn is_of_area(id: &str, area: &str) -> bool {
    let is_word =
        |word: &str| !word.is_empty() && word.chars().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit());
    id.strip_prefix(area).and_then(|rest| rest.strip_prefix('-')).is_some_and(|rest| rest.split('-').all(is_word))
}

/// Whether a variable can be an argument in Rust and a field in TypeScript, under the same name.
fn can_be_an_argument(name: &str) -> bool {
    name.chars().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '_') && !RESERVED.contains(&name)
}

/// What a message is put together from.
#[derive(Default)]
struct Parts {
    variables: BTreeSet<String>,
    /// Functions, terms and other messages: they would hide variables from the comparison of languages.
    refused: Vec<String>,
}

impl Parts {
    fn pattern(&mut self, pattern: &ast::Pattern<&str>) {
        for element in &pattern.elements {
            if let ast::PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &ast::Expression<&str>) {
        match expression {
            ast::Expression::Select { selector, variants } => {
                self.inline(selector);
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
            ast::Expression::Inline(inline) => self.inline(inline),
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>) {
        match inline {
            ast::InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            ast::InlineExpression::Placeable { expression } => self.expression(expression),
            ast::InlineExpression::StringLiteral { .. } | ast::InlineExpression::NumberLiteral { .. } => {}
            ast::InlineExpression::FunctionReference { id, .. } => self.refused.push(format!("{}()", id.name)),
            ast::InlineExpression::MessageReference { id, .. } => self.refused.push(format!("`{}`", id.name)),
            ast::InlineExpression::TermReference { id, .. } => self.refused.push(format!("`-{}`", id.name)),
        }
    }
}

/// The line of the `nth` definition of an id, counted from 0.
fn line_of(text: &str, id: &str, nth: usize) -> usize {
    let defines = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    let mut found = text.lines().enumerate().filter(|(_, line)| defines(line));
    found.nth(nth).map_or(1, |(index, _)| index + 1)
}

fn line_at(text: &str, byte: usize) -> usize {
    let before = &text.as_bytes()[..byte.min(text.len())];
    before.iter().filter(|it| **it == b'\n').count() + 1
}

/// The words of the message that begins at a line, for the doc comment of its function.
fn source_at(text: &str, line: usize) -> String {
    let mut source = Vec::new();
    for (n, line) in text.lines().skip(line - 1).enumerate() {
        if n > 0 && !line.starts_with([' ', '}']) {
            break;
        }
        source.push(line.trim_end());
    }
    let joined = source.join("\n");
    joined.split_once('=').map_or(String::new(), |(_, said)| said.trim().to_owned())
}
