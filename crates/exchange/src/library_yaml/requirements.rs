//! The requirements of a framework: a flat list in which each may name the one above it.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    questions,
    said::{say, texts},
    tree::Part,
};
use crate::{
    draft::{Draft, DraftDimension, DraftItem},
    foreign,
    keys::message_id,
    place::{Place, Placed, Written},
    problem::{Fault, Problem},
};

/// Sections inside sections; documents reach nine.
const DEEPEST: usize = 50;
/// Keys of a requirement that are read, or say nothing about what is asked.
const KEYS: [&str; 15] = [
    "urn",
    "parent_urn",
    "depth",
    "ref_id",
    "name",
    "description",
    "annotation",
    "assessable",
    "implementation_groups",
    "questions",
    "question",
    "translations",
    "order_id",
    "importance",
    "weight",
];

/// One requirement or section.
pub(super) struct Node<'a> {
    pub part: &'a Part,
    /// The one above it.
    above: Option<usize>,
    is_assessed: bool,
    /// Its own, unlike all others.
    pub id: Written,
}

/// An item that was made of a requirement, and the groups that ask it.
pub(super) struct Asked {
    pub id: Written,
    pub groups: Vec<Written>,
}

/// The list, with who is above whom: by name, else by depth.
pub(super) fn read<'a>(framework: &'a Part, place: &Place) -> Vec<Node<'a>> {
    let parts = framework.part("requirement_nodes").map_or(&[][..], Part::items);
    let by_name: BTreeMap<String, usize> =
        parts.iter().enumerate().filter_map(|(number, it)| Some((it.text("urn")?.value, number))).collect();
    let mut taken = BTreeSet::new();
    let mut path: Vec<(usize, usize)> = Vec::new();
    let mut nodes = Vec::new();
    for (number, part) in parts.iter().enumerate() {
        let depth = part.text("depth").and_then(|it| it.text().parse().ok()).unwrap_or(1);
        path.retain(|(_, above)| *above < depth);
        let by_depth = path.last().map(|(number, _)| *number);
        path.push((number, depth));
        let above = match part.text("parent_urn") {
            Some(urn) => by_name.get(urn.text()).copied().filter(|it| *it != number),
            None => by_depth,
        };
        let is_assessed = part.text("assessable").is_some_and(|it| it.text().eq_ignore_ascii_case("true"));
        nodes.push(Node { part, above, is_assessed, id: own_id(part, place, &mut taken) });
    }
    nodes
}

/// The id people know it by, else the end of its name among machines; never one that is taken.
fn own_id(part: &Part, place: &Place, taken: &mut BTreeSet<String>) -> Written {
    let tail = part.text("urn").map(|urn| {
        let tail = urn.text().rsplit(':').next().unwrap_or_default().to_owned();
        Placed::new(tail, urn.place)
    });
    let written = part.text("ref_id").or(tail);
    let written = written.unwrap_or_else(|| Placed::new("R".to_owned(), place.at_line(part.line())));
    let plain = foreign::id(written.text());
    let id = match plain.strip_prefix('x').filter(|_| !written.text().starts_with('x')) {
        Some(rest) => format!("R{rest}"),
        None => plain,
    };
    let is_reserved = ["form-", "choice-", "scale-"].iter().any(|start| id.starts_with(start)) || id == "title";
    let id = if is_reserved { format!("R-{id}") } else { id };
    let numbered = (2..).map(|number| format!("{id}-{number}"));
    let free = std::iter::once(id.clone()).chain(numbered).find(|it| taken.insert(message_id(it)));
    Placed::new(free.unwrap_or(id), written.place)
}

/// Puts the requirements into the draft: sections at the top as dimensions, what is assessed as items.
pub(super) fn keep(nodes: &[Node<'_>], framework: &Part, code: &str, scale: &Written, draft: &mut Draft) -> Vec<Asked> {
    let mut keeping = Keeping { nodes, framework, code, scale, begun: BTreeSet::new(), asked: vec![] };
    let mut lists = questions::Lists::default();
    for (number, node) in nodes.iter().enumerate().filter(|(_, it)| it.is_assessed) {
        let above = keeping.above(number);
        let dimension = keeping.dimension(&above, draft);
        let asked = questions::read(node, code, &mut lists, draft);
        let ids = match asked {
            Some(items) => items,
            None => vec![keeping.level(node)],
        };
        for (place_in_node, mut item) in ids.into_iter().enumerate() {
            item.dimension = Some(dimension.clone());
            keeping.words(node, &above, &item, place_in_node, draft);
            let groups = node.part.part("implementation_groups").map_or(&[][..], Part::items);
            let groups = groups.iter().filter_map(Part::said).collect();
            keeping.asked.push(Asked { id: item.id.clone(), groups });
            draft.items.push(item);
        }
    }
    lists.hang_on_each_other(draft);
    list_left_out(nodes, draft);
    keeping.asked
}

struct Keeping<'a> {
    nodes: &'a [Node<'a>],
    framework: &'a Part,
    code: &'a str,
    scale: &'a Written,
    /// The dimensions that have an item.
    begun: BTreeSet<String>,
    asked: Vec<Asked>,
}

impl Keeping<'_> {
    /// What is above a requirement, the topmost first; in a circle, as far as it is deep.
    fn above(&self, number: usize) -> Vec<usize> {
        let next = |number: &usize| self.nodes.get(*number)?.above;
        let mut path: Vec<usize> = std::iter::successors(next(&number), next).take(DEEPEST).collect();
        path.reverse();
        path
    }

    /// The section at the top; a dimension named like the framework for what has none.
    fn dimension(&mut self, above: &[usize], draft: &mut Draft) -> Written {
        let top = above.first().and_then(|it| self.nodes.get(*it)).filter(|it| !it.is_assessed);
        let id = match top {
            Some(node) => node.id.clone(),
            None => Placed::new(self.unnamed(), draft.place.clone()),
        };
        if self.begun.insert(id.value.clone()) {
            let (part, key) = (top.map_or(self.framework, |it| it.part), message_id(id.text()));
            say(draft, self.code, &key, part, &["name", "description"]);
            draft.say(self.code, &key, id.text(), id.place.clone());
            draft.dimensions.push(DraftDimension::new(id.clone()));
        }
        id
    }

    fn unnamed(&self) -> String {
        let numbered = (2..).map(|number| format!("requirements-{number}"));
        let mut names = std::iter::once("requirements".to_owned()).chain(numbered);
        names.find(|name| !self.nodes.iter().any(|it| it.id.value == *name)).unwrap_or_default()
    }

    fn level(&self, node: &Node<'_>) -> DraftItem {
        let mut item = DraftItem::new(node.id.clone());
        item.scale = Some(Placed::new(self.scale.value.clone(), node.id.place.clone()));
        item
    }

    /// The name begins with the id that people know; sections between the top and the item go into the help.
    fn words(&self, node: &Node<'_>, above: &[usize], item: &DraftItem, nth: usize, draft: &mut Draft) {
        let key = message_id(item.id.text());
        let reference = node.part.text("ref_id").map(|it| it.value);
        let count = if nth > 0 { format!(" ({})", nth + 1) } else { String::new() };
        for (language, text) in texts(node.part, self.code, &["name", "description"]) {
            let name = match &reference {
                Some(reference) if !text.value.starts_with(reference.as_str()) => format!("{reference} {}", text.value),
                Some(_) | None => text.value.clone(),
            };
            draft.say(&language, &key, &(foreign::short(&name) + &count), text.place);
        }
        draft.say(self.code, &key, item.id.text(), item.id.place.clone());
        if item.kind.is_none() {
            say(draft, self.code, &format!("{key}.question"), node.part, &["description", "name"]);
            draft.say(self.code, &format!("{key}.question"), item.id.text(), item.id.place.clone());
        }
        self.help(node, above, &key, draft);
    }

    fn help(&self, node: &Node<'_>, above: &[usize], key: &str, draft: &mut Draft) {
        let mut sentences: BTreeMap<String, (Vec<String>, Place)> = BTreeMap::new();
        let mut parts = 0;
        for section in above.iter().skip(1).filter_map(|it| self.nodes.get(*it)) {
            let said = texts(section.part, self.code, &["name", "description"]);
            parts += usize::from(!said.is_empty());
            for (language, text) in said {
                sentences.entry(language).or_insert((vec![], text.place)).0.push(foreign::short(&text.value));
            }
        }
        // A translation with a section missing is not finished.
        sentences.retain(|_, (said, _)| said.len() == parts);
        let notes = texts(node.part, self.code, &["annotation"]);
        for (language, note) in &notes {
            let entry = sentences.entry(language.clone()).or_insert((vec![], note.place.clone()));
            let path = entry.0.join(" / ");
            entry.0 = vec![if path.is_empty() { note.value.clone() } else { format!("{path}. {}", note.value) }];
        }
        for (language, (said, place)) in sentences {
            draft.say(&language, &format!("{key}.help"), &said.join(" / "), place);
        }
    }
}

/// Lists keys of requirements that an instrument has no place for, each once.
fn list_left_out(nodes: &[Node<'_>], draft: &mut Draft) {
    let mut seen = BTreeSet::new();
    for (key, part) in nodes.iter().flat_map(|it| it.part.keys()) {
        if !KEYS.contains(&key) && seen.insert(key) {
            let fault = Fault::LeftOut { what: key.to_owned() };
            draft.left_out.push(Problem::new(&draft.place.at_line(part.line()), fault));
        }
    }
}
