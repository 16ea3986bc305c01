//! The words of a questionnaire: plain messages without variables.

use std::collections::{BTreeMap, BTreeSet};

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
    // Some editors begin a file with an invisible mark.
    let file = file.strip_prefix('\u{feff}').unwrap_or(file);
    let mut reading =
        Reading { lines: file.lines().collect(), seen: BTreeMap::new(), words: BTreeMap::new(), problems: Vec::new() };
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
            ast::Entry::Term(term) => {
                let line = reading.line_of(&format!("-{}", term.id.name), 0, 0);
                reading.problem(line, "terms are not used here".to_owned());
            }
            ast::Entry::Comment(_)
            | ast::Entry::GroupComment(_)
            | ast::Entry::ResourceComment(_)
            | ast::Entry::Junk { .. } => {}
        }
    }
    reading.problems.sort_by_key(|problem| problem.line);
    (reading.words, reading.problems)
}

/// The nearest place at or before a byte where a character begins.
fn floor(file: &str, byte: usize) -> usize {
    (0..=byte.min(file.len())).rev().find(|at| file.is_char_boundary(*at)).unwrap_or(0)
}

struct Reading<'a> {
    lines: Vec<&'a str>,
    /// How often each id was met.
    seen: BTreeMap<&'a str, usize>,
    words: BTreeMap<String, String>,
    problems: Vec<WordingProblem>,
}

impl<'a> Reading<'a> {
    fn message(&mut self, message: &ast::Message<&'a str>) {
        let id = message.id.name;
        let times = self.seen.entry(id).or_default();
        let before = *times;
        *times += 1;
        let line = self.line_of(id, 0, before);
        if before > 0 {
            return self.problem(line, format!("`{id}` twice"));
        }
        match &message.value {
            Some(value) => self.keep(id.to_owned(), value, line),
            None => self.problem(line, "the message itself says nothing".to_owned()),
        }
        let mut names = BTreeSet::new();
        for attribute in &message.attributes {
            let name = attribute.id.name;
            let again = usize::from(!names.insert(name));
            let line = self.line_of(&format!(".{name}"), line, again);
            self.keep(format!("{id}.{name}"), &attribute.value, line);
        }
    }

    fn keep(&mut self, key: String, pattern: &ast::Pattern<&str>, line: usize) {
        let mut text = String::new();
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => text.push_str(value),
                ast::PatternElement::Placeable { .. } => {
                    return self.problem(line, format!("`{key}`: variables are not used here"));
                }
            }
        }
        if self.words.contains_key(&key) {
            return self.problem(line, format!("`{key}` twice"));
        }
        let one_line = text.lines().map(str::trim).collect::<Vec<_>>().join(" ");
        self.words.insert(key, one_line);
    }

    fn problem(&mut self, line: usize, message: String) {
        self.problems.push(WordingProblem { line, message });
    }

    /// The line of the `nth` definition of a name after a line; where there is none, the nearest sensible one.
    fn line_of(&self, name: &str, after: usize, nth: usize) -> usize {
        let defines = |line: &str| {
            // Ids begin their line; attributes are set in.
            let line = if name.starts_with('.') { line.trim_start() } else { line };
            line.strip_prefix(name).is_some_and(|rest| rest.trim_start().starts_with('='))
        };
        let mut found = self.lines.iter().enumerate().skip(after).filter(|(_, line)| defines(line));
        found.nth(nth).map_or(after.max(1), |(index, _)| index + 1)
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
    fn files_from_windows_read_the_same() {
        let (words, problems) = read_wording("\u{feff}LID = Liderazgo\r\n    .help = Mire.\r\nEST = Estrategia\r\n");
        assert_eq!(problems, [], "neither the mark nor the line ends matter");
        assert_eq!(words["LID.help"], "Mire.", "and no trace of them is kept");
        assert_eq!(words["EST"], "Estrategia", "to the last line");
    }

    #[test]
    fn a_space_that_does_not_break_is_kept() {
        let (words, _) = read_wording("A = 20\u{a0}000 habitantes\n");
        assert_eq!(words["A"], "20\u{a0}000 habitantes", "it was written on purpose");
    }

    #[test]
    fn every_bad_line_is_reported_with_its_place() {
        let (words, problems) = read_wording("A = x\nno equals sign\nB = { $n }\nA = y\n-t = z\n");
        let lines: Vec<usize> = problems.iter().map(|it| it.line).collect();
        assert_eq!(lines, [2, 3, 4, 5], "all of them, in order: {problems:?}");
        assert_eq!(words["A"], "x", "the first of two is kept");
    }

    #[test]
    fn an_attribute_is_found_on_its_own_line() {
        let (_, problems) =
            read_wording("A = x\n    .help = y\nB = x\n    .help = y\n    .help = z\n    .why = { 1 }\n");
        let told: Vec<(usize, &str)> = problems.iter().map(|it| (it.line, it.message.as_str())).collect();
        assert_eq!(told[0], (5, "`B.help` twice"), "the second one of B, not the one of A");
        assert_eq!(told[1], (6, "`B.why`: variables are not used here"), "and the one with braces");
    }

    #[test]
    fn a_choice_is_one_problem() {
        let (words, problems) = read_wording("A = { $n ->\n    [one] uno\n   *[other] otros\n }\nB = b\n");
        assert_eq!(problems.len(), 1, "told once: {problems:?}");
        assert_eq!(words["B"], "b", "and what follows is read");
    }

    #[test]
    fn nonsense_is_told_and_does_no_harm() {
        let nasty =
            ["ñ", "A", "=", "{", "A =", "A = {", ".x = y", "é = é", "漢 = 字", "\r", "A\n .b", "A = x\n    .ñ = y\n"];
        for file in nasty {
            let (_, problems) = read_wording(file);
            assert!(problems.iter().all(|it| it.line >= 1), "lines count from one: {file:?} {problems:?}");
        }
        assert_eq!(read_wording(""), (BTreeMap::new(), vec![]), "nothing in, nothing out");
    }
}
