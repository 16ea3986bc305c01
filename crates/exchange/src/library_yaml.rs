//! Libraries of CISO Assistant: frameworks of requirements, as YAML.
//!
//! 1. `tree`: YAML as a tree whose parts know their line, within limits;
//! 2. `requirements`: the flat list of requirements, and what is above each;
//! 3. `scores`: its scale; 4. `questions`: what is asked besides levels;
//! 5. `said`: its texts, and which of its languages are complete.
//!
//! Requirements that are assessed become items, the sections at the top become
//! dimensions, implementation groups become forms.

use cabildo_text::Text;

use crate::{
    draft::{Draft, DraftForm},
    foreign,
    keys::form_key,
    place::{Place, Placed, Written},
    problem::{Fault, Problem},
};

mod questions;
mod requirements;
mod said;
mod scores;
#[cfg(test)]
mod tests;
mod tree;

use said::say;
use tree::Part;

/// Keys that are read, or say nothing about what is asked.
const FRAMEWORK_KEYS: [&str; 13] = [
    "urn",
    "ref_id",
    "name",
    "description",
    "annotation",
    "translations",
    "min_score",
    "max_score",
    "scores_definition",
    "implementation_groups_definition",
    "requirement_nodes",
    "locale",
    "version",
];

/// What a library says.
///
/// # Errors
/// It is no YAML, or no library with a framework in it.
pub fn read_library(text: &str, file_name: &str) -> Result<Draft, Vec<Problem>> {
    let place = Place::file(file_name);
    let library = tree::read(text, &place)?;
    let no_framework = || vec![Problem::new(&place, Fault::UnknownFile)];
    let objects = library.part("objects").ok_or_else(no_framework)?;
    let framework = objects.part("framework").or_else(|| objects.part("frameworks")?.items().first());
    let framework = framework.filter(|it| it.part("requirement_nodes").is_some()).ok_or_else(no_framework)?;
    let mut draft = Draft::new(place.clone());
    let title = library_itself(&library, framework, &mut draft);
    let code = library.text("locale").map_or_else(|| "en".to_owned(), |it| code_of(&it));
    said::begin(&code, &place, &mut draft);
    say(&mut draft, &code, "title", framework, &["name"]);
    say(&mut draft, &code, "title.about", framework, &["description"]);
    let scale = scores::read(framework, &code, &mut draft);
    let nodes = requirements::read(framework, &place);
    let items = requirements::keep(&nodes, framework, &code, &scale, &mut draft);
    groups(framework, &items, &code, &mut draft);
    list_left_out(objects, framework, &place, &mut draft);
    said::keep_complete_languages(&code, &place, &mut draft);
    copyright(&library, &mut draft);
    foreign::introduce(&mut draft, &title.value, &place, Text::imports_about_library);
    draft.left_out.sort_by_key(|it| it.place.order());
    draft.left_out.dedup();
    Ok(draft)
}

/// Whether a text looks like a library, before all of it is read.
pub fn is_library(text: &str) -> bool {
    text.lines().any(|line| line.trim_end() == "objects:")
}

/// Id, version and title; the title is what stands in for names that are missing.
fn library_itself(library: &Part, framework: &Part, draft: &mut Draft) -> Written {
    let stem = foreign::stem(&draft.place.file).to_owned();
    let fallback = Placed::new(stem, draft.place.clone());
    let id = framework.text("ref_id").or_else(|| library.text("ref_id")).unwrap_or_else(|| fallback.clone());
    draft.id = Some(Placed::new(foreign::id(id.text()), id.place));
    let version =
        library.text("version").filter(|it| it.text().parse().is_ok_and(|it: u32| (1..=999_999).contains(&it)));
    draft.version = Some(version.unwrap_or_else(|| Placed::new("1".to_owned(), draft.place.clone())));
    draft.level_texts = Some(Placed::new("scale".to_owned(), draft.place.clone()));
    framework.text("name").or_else(|| library.text("name")).unwrap_or(fallback)
}

/// Whose it is: nobody translates that.
fn copyright(library: &Part, draft: &mut Draft) {
    let Some(text) = library.text("copyright").map(said::plain) else { return };
    let languages: Vec<String> = draft.words.keys().cloned().collect();
    for language in languages {
        draft.say(&language, "title.source", &text.value, text.place.clone());
    }
}

/// `pt-br` is `pt` here.
fn code_of(written: &Written) -> String {
    let written = written.text().trim().to_lowercase();
    written.split(['-', '_']).next().unwrap_or_default().to_owned()
}

/// Implementation groups: each asks some of the items.
fn groups(framework: &Part, items: &[requirements::Asked], code: &str, draft: &mut Draft) {
    let mut named: Vec<(Written, Option<&Part>)> = Vec::new();
    for group in framework.part("implementation_groups_definition").map_or(&[][..], Part::items) {
        if let Some(id) = group.text("ref_id") {
            named.push((id, Some(group)));
        }
    }
    for (_, group) in items.iter().flat_map(|it| it.groups.iter().map(move |group| (it, group))) {
        if !named.iter().any(|(id, _)| id.value == group.value) {
            named.push((group.clone(), None));
        }
    }
    for (id, group) in named {
        let in_group = |it: &&requirements::Asked| it.groups.iter().any(|group| group.value == id.value);
        let asked: Vec<Written> = items.iter().filter(in_group).map(|it| it.id.clone()).collect();
        if asked.is_empty() {
            continue;
        }
        let form = foreign::id(id.text());
        let key = form_key(&form);
        if let Some(group) = group {
            say(draft, code, &key, group, &["name"]);
        }
        draft.say(code, &key, id.text(), id.place.clone());
        draft.forms.push(DraftForm { id: Placed::new(form, id.place), items: asked, by_dimension: None });
    }
}

/// Lists what a library can hold and an instrument cannot.
fn list_left_out(objects: &Part, framework: &Part, place: &Place, draft: &mut Draft) {
    let others = objects.keys().filter(|(key, _)| !matches!(*key, "framework" | "frameworks"));
    let framework = framework.keys().filter(|(key, _)| !FRAMEWORK_KEYS.contains(key));
    for (key, part) in others.chain(framework) {
        let fault = Fault::LeftOut { what: key.to_owned() };
        draft.left_out.push(Problem::new(&place.at_line(part.line()), fault));
    }
}
