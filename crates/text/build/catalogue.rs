//! Reading `assets/text`: every language says the same things with the same variables.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use fluent_syntax::{ast, parser};

/// All messages of all languages.
pub(crate) struct Catalogue {
    /// Language codes; the first one is the reference.
    pub(crate) languages: Vec<String>,
    /// Message id → what the reference language says.
    pub(crate) messages: BTreeMap<String, Message>,
    /// Language → its whole text.
    pub(crate) sources: BTreeMap<String, String>,
}

/// One message of one language.
#[derive(Clone)]
pub(crate) struct Message {
    /// Where it stands: `es/common.ftl:12`.
    pub(crate) place: String,
    /// The source of its value, for doc comments.
    pub(crate) source: String,
    /// Its variables, in the order of their names.
    pub(crate) variables: BTreeSet<String>,
}

/// Reads and checks the whole folder.
///
/// # Errors
/// Every problem, each with its file and line.
pub(crate) fn read(folder: &Path) -> Result<Catalogue, Vec<String>> {
    let languages = languages(folder).map_err(|problem| vec![problem])?;
    let mut problems = Vec::new();
    let mut sources = BTreeMap::new();
    let mut read = Vec::new();
    for language in &languages {
        let mut messages = BTreeMap::new();
        let mut whole = String::new();
        match area_files(&folder.join(language)) {
            Ok(files) => {
                for (area, text) in files {
                    read_area(language, &area, &text, &mut messages, &mut problems);
                    whole += &text;
                    whole.push('\n');
                }
            }
            Err(error) => problems.push(format!("{language}: {error}")),
        }
        sources.insert(language.clone(), whole);
        read.push(messages);
    }
    let reference = read.first().cloned().unwrap_or_default();
    for (language, messages) in languages.iter().zip(&read).skip(1) {
        compare(&reference, messages, language, &mut problems);
    }
    if problems.is_empty() { Ok(Catalogue { languages, messages: reference, sources }) } else { Err(problems) }
}

fn languages(folder: &Path) -> Result<Vec<String>, String> {
    let file = folder.join("languages.toml");
    let text = fs::read_to_string(&file).map_err(|error| format!("languages.toml: {error}"))?;
    let table: BTreeMap<String, Vec<String>> =
        toml::from_str(&text).map_err(|error| format!("languages.toml: {error}"))?;
    table.get("languages").cloned().filter(|it| !it.is_empty()).ok_or_else(|| "languages.toml: no languages".to_owned())
}

fn area_files(folder: &Path) -> Result<BTreeMap<String, String>, String> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).map_err(|error| error.to_string())? {
        let path = entry.map_err(|error| error.to_string())?.path();
        if path.extension().is_some_and(|ending| ending == "ftl") {
            let area = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            files.insert(area, fs::read_to_string(&path).map_err(|error| error.to_string())?);
        }
    }
    Ok(files)
}

/// Reads one file into the messages of its language.
pub(crate) fn read_area(
    language: &str,
    area: &str,
    text: &str,
    messages: &mut BTreeMap<String, Message>,
    problems: &mut Vec<String>,
) {
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let line = text[..error.pos.start.min(text.len())].matches('\n').count() + 1;
                problems.push(format!("{language}/{area}.ftl:{line}: {}", error.kind));
            }
            resource
        }
    };
    for entry in &resource.body {
        let ast::Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        let line = line_of(text, id);
        let place = format!("{language}/{area}.ftl:{line}");
        if !id.starts_with(&format!("{area}-")) {
            problems.push(format!("{place}: `{id}` must begin with `{area}-`"));
        }
        if !message.attributes.is_empty() {
            problems.push(format!("{place}: `{id}` has attributes; write messages of their own"));
        }
        let Some(value) = &message.value else {
            problems.push(format!("{place}: `{id}` says nothing"));
            continue;
        };
        let mut variables = BTreeSet::new();
        collect(value, &mut variables);
        let source = source_of(text, id);
        if messages.insert(id.to_owned(), Message { place: place.clone(), source, variables }).is_some() {
            problems.push(format!("{place}: `{id}` twice"));
        }
    }
}

fn compare(
    reference: &BTreeMap<String, Message>,
    messages: &BTreeMap<String, Message>,
    language: &str,
    problems: &mut Vec<String>,
) {
    for (id, message) in reference {
        match messages.get(id) {
            None => problems.push(format!("{}: `{id}` is missing in `{language}`", message.place)),
            Some(other) if other.variables != message.variables => problems.push(format!(
                "{}: `{id}` uses {:?}, but {} uses {:?}",
                other.place, other.variables, message.place, message.variables
            )),
            Some(_) => {}
        }
    }
    for (id, message) in messages.iter().filter(|(id, _)| !reference.contains_key(*id)) {
        problems.push(format!("{}: `{id}` is not in the reference language", message.place));
    }
}

fn line_of(text: &str, id: &str) -> usize {
    let starts = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    text.lines().position(starts).map_or(1, |index| index + 1)
}

/// The lines of a message, for the doc comment of its function.
fn source_of(text: &str, id: &str) -> String {
    let lines = text.lines().skip(line_of(text, id) - 1);
    let mut source = Vec::new();
    for (n, line) in lines.enumerate() {
        if n > 0 && !line.starts_with([' ', '}']) {
            break;
        }
        source.push(line.trim_end());
    }
    let joined = source.join("\n");
    joined.split_once('=').map_or(String::new(), |(_, said)| said.trim().to_owned())
}

fn collect(pattern: &ast::Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            collect_expression(expression, variables);
        }
    }
}

fn collect_expression(expression: &ast::Expression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        ast::Expression::Select { selector, variants } => {
            collect_inline(selector, variables);
            for variant in variants {
                collect(&variant.value, variables);
            }
        }
        ast::Expression::Inline(inline) => collect_inline(inline, variables),
    }
}

fn collect_inline(inline: &ast::InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        ast::InlineExpression::Placeable { expression } => collect_expression(expression, variables),
        ast::InlineExpression::StringLiteral { .. }
        | ast::InlineExpression::NumberLiteral { .. }
        | ast::InlineExpression::FunctionReference { .. }
        | ast::InlineExpression::MessageReference { .. }
        | ast::InlineExpression::TermReference { .. } => {}
    }
}
