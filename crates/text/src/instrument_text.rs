//! The words of a questionnaire: plain messages without variables.

use std::collections::BTreeMap;

use fluent_syntax::{ast, parser};

/// A line that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WordingProblem {
    /// Counted from 1.
    pub line: usize,
    /// What is wrong with it.
    pub message: String,
}

/// The words of an instrument or taxonomy file: `LID-2` for the value of a
/// message, `LID-2.question` for its attributes; and every line that cannot be used.
pub fn read_wording(file: &str) -> (BTreeMap<String, String>, Vec<WordingProblem>) {
    let mut reading = Reading { file, words: BTreeMap::new(), problems: Vec::new() };
    let resource = match parser::parse(file) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let line = file[..floor(file, error.pos.start)].matches('\n').count() + 1;
                reading.problems.push(WordingProblem { line, message: error.kind.to_string() });
            }
            resource
        }
    };
    for entry in &resource.body {
        match entry {
            ast::Entry::Message(message) => reading.message(message),
            ast::Entry::Term(term) => reading.problem(term.id.name, "terms are not used here"),
            ast::Entry::Comment(_)
            | ast::Entry::GroupComment(_)
            | ast::Entry::ResourceComment(_)
            | ast::Entry::Junk { .. } => {}
        }
    }
    (reading.words, reading.problems)
}

/// The nearest place at or before a byte where a character begins.
fn floor(file: &str, byte: usize) -> usize {
    (0..=byte.min(file.len())).rev().find(|at| file.is_char_boundary(*at)).unwrap_or(0)
}

struct Reading<'a> {
    file: &'a str,
    words: BTreeMap<String, String>,
    problems: Vec<WordingProblem>,
}

impl Reading<'_> {
    fn message(&mut self, message: &ast::Message<&str>) {
        let id = message.id.name;
        if let Some(value) = &message.value {
            self.keep(id, id.to_owned(), value);
        } else {
            self.problem(id, "the message itself says nothing");
        }
        for attribute in &message.attributes {
            self.keep(id, format!("{id}.{}", attribute.id.name), &attribute.value);
        }
    }

    fn keep(&mut self, id: &str, key: String, pattern: &ast::Pattern<&str>) {
        let mut text = String::new();
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => text.push_str(value),
                ast::PatternElement::Placeable { .. } => return self.problem(id, "variables are not used here"),
            }
        }
        let one_line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if self.words.insert(key.clone(), one_line).is_some() {
            self.problem(id, &format!("`{key}` twice"));
        }
    }

    fn problem(&mut self, id: &str, message: &str) {
        let starts = |line: &str| {
            let line = line.trim_start_matches('-');
            line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='))
        };
        let line = self.file.lines().position(starts).map_or(1, |index| index + 1);
        self.problems.push(WordingProblem { line, message: message.to_owned() });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_and_attributes_become_keys() {
        let (words, problems) = read_wording("LID = Liderazgo\nLID-1 = Patrocinio\n    .question = ¿Hay?\n");
        assert_eq!(problems, [], "nothing to mend");
        assert_eq!(words["LID-1.question"], "¿Hay?");
        assert_eq!(words.len(), 3);
    }

    #[test]
    fn every_bad_line_is_reported_with_its_place() {
        let (_, problems) = read_wording("A = x\nA = y\nB = { $n }\n= ñ junk\n");
        let lines: Vec<usize> = problems.iter().map(|it| it.line).collect();
        assert!(problems.iter().any(|it| it.message.contains("twice")), "{problems:?}");
        assert!(lines.contains(&3), "the variable: {problems:?}");
        assert!(problems.len() >= 3, "the junk too: {problems:?}");
    }

    #[test]
    fn nasty_files_do_no_harm() {
        for file in ["", "ñ", "A", "A =", "\u{feff}A = x", "A = { \"x\" }", "-t = x\n", "A = x\n    .ñ = y\n", "é = é"]
        {
            read_wording(file);
        }
    }
}
