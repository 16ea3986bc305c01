//! Reading `assets/text`: every language says the same things with the same variables.

use std::{collections::BTreeMap, fs, path::Path};

use super::area::{self, Message};

/// All messages of all languages.
#[derive(Debug)]
pub(crate) struct Catalogue {
    /// Language codes; the first one is the reference.
    pub(crate) languages: Vec<String>,
    /// Message id → what the reference language says.
    pub(crate) messages: BTreeMap<String, Message>,
    /// Language → its whole text.
    pub(crate) sources: BTreeMap<String, String>,
}

/// One `.ftl` file: what one part of the program says in one language.
pub(crate) struct AreaFile {
    /// `es`.
    pub(crate) language: String,
    /// `answering`: the name of the file and the first word of its ids.
    pub(crate) area: String,
    /// What is in it.
    pub(crate) text: String,
}

/// Reads and checks the whole folder.
///
/// # Errors
/// Every problem, each with its file and line.
pub(crate) fn read(folder: &Path) -> Result<Catalogue, Vec<String>> {
    let languages = languages(folder).map_err(|problem| vec![problem])?;
    let mut files = Vec::new();
    for language in &languages {
        files.extend(area_files(folder, language).map_err(|problem| vec![format!("{language}: {problem}")])?);
    }
    check(languages, &files)
}

/// Checks the files of all languages against the rules and against each other.
///
/// # Errors
/// Every problem, each with its file and line.
pub(crate) fn check(languages: Vec<String>, files: &[AreaFile]) -> Result<Catalogue, Vec<String>> {
    let mut problems = Vec::new();
    let mut sources = BTreeMap::new();
    let mut read = Vec::new();
    for language in &languages {
        let mut messages = BTreeMap::new();
        let mut whole = String::new();
        for file in files.iter().filter(|file| file.language == *language) {
            area::read(file, &mut messages, &mut problems);
            whole += &file.text;
            whole.push('\n');
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

fn area_files(folder: &Path, language: &str) -> Result<Vec<AreaFile>, String> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder.join(language)).map_err(|error| error.to_string())? {
        let path = entry.map_err(|error| error.to_string())?.path();
        if path.extension().is_some_and(|ending| ending == "ftl") {
            let area = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let text = fs::read_to_string(&path).map_err(|error| format!("{area}.ftl: {error}"))?;
            files.push(AreaFile { language: language.to_owned(), area, text });
        }
    }
    // Folders list their files in any order; what is generated should not depend on it.
    files.sort_by(|a, b| a.area.cmp(&b.area));
    Ok(files)
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
                "{}: `{id}` uses {}, but {} uses {}",
                other.place,
                other.variables_in_words(),
                message.place,
                message.variables_in_words()
            )),
            Some(_) => {}
        }
    }
    for (id, message) in messages.iter().filter(|(id, _)| !reference.contains_key(*id)) {
        problems.push(format!("{}: `{id}` is not in the reference language", message.place));
    }
}
