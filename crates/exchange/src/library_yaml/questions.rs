//! Requirements that are asked by questions instead of a level.

use std::collections::BTreeMap;

use cabildo_domain::item::choice_key;

use super::{
    requirements::Node,
    said::{say, texts},
    tree::Part,
};
use crate::{
    draft::{Draft, DraftChoice, DraftChoiceList, DraftItem},
    keys::message_id,
    place::{Placed, Written},
    problem::{Fault, Problem},
};

/// The lists and questions so far.
#[derive(Default)]
pub(super) struct Lists {
    /// What a list offers → its id: most questions offer the same yes and no.
    known: BTreeMap<Vec<Vec<(String, String)>>, String>,
    /// Name of a question among machines → its item.
    items: BTreeMap<String, String>,
    /// Name of a choice among machines → its id.
    choices: BTreeMap<String, String>,
    /// Which item waits for which answers, as it is written.
    waiting: Vec<(String, Written, Vec<String>, bool)>,
}

/// The items a requirement asks by; none where it is asked by a level.
pub(super) fn read(node: &Node<'_>, code: &str, lists: &mut Lists, draft: &mut Draft) -> Option<Vec<DraftItem>> {
    let questions = node.part.part("questions").filter(|it| it.keys().next().is_some())?;
    let mut items = Vec::new();
    for (number, (urn, question)) in questions.keys().enumerate() {
        let place = draft.place.at_line(question.line());
        let kind = question.text("type").unwrap_or_else(|| Placed::new("text".to_owned(), place.clone()));
        let name = match kind.text() {
            "unique_choice" => "choice",
            "multiple_choice" => "choices",
            "text" => "text",
            "date" => "date",
            "number" => "number",
            _ => {
                draft.left_out.push(Problem::new(&kind.place, Fault::CannotDo { what: kind.value }));
                continue;
            }
        };
        let id = format!("{}-q{}", node.id.text(), number + 1);
        let mut item = DraftItem::new(Placed::new(id.clone(), place.clone()));
        item.kind = Some(Placed::new(name.to_owned(), kind.place));
        if name.starts_with("choice") {
            item.list = Some(Placed::new(lists.list(&id, question, code, draft), place));
        }
        let key = format!("{}.question", message_id(&id));
        say(draft, code, &key, question, &["text", "name"]);
        draft.say(code, &key, node.id.text(), item.id.place.clone());
        lists.items.insert(urn.to_owned(), id.clone());
        lists.wait(&id, question);
        items.push(item);
    }
    // Nothing of it can be asked, so its level is.
    Some(items).filter(|it| !it.is_empty())
}

impl Lists {
    /// The id of the list that offers what a question does.
    fn list(&mut self, item: &str, question: &Part, code: &str, draft: &mut Draft) -> String {
        let choices = question.part("choices").map_or(&[][..], Part::items);
        let said = |it: &Part| texts(it, code, &["value", "name"]).into_iter().map(|(code, text)| (code, text.value));
        let offered: Vec<Vec<(String, String)>> = choices.iter().map(|it| said(it).collect()).collect();
        for (number, choice) in choices.iter().enumerate() {
            if let Some(urn) = choice.text("urn") {
                self.choices.insert(urn.value, (number + 1).to_string());
            }
        }
        if let Some(known) = self.known.get(&offered) {
            return known.clone();
        }
        let place = draft.place.at_line(question.line());
        let mut list = DraftChoiceList { id: Placed::new(item.to_owned(), place.clone()), choices: vec![] };
        for (number, choice) in choices.iter().enumerate() {
            let id = (number + 1).to_string();
            let key = choice_key(item, &id);
            say(draft, code, &key, choice, &["value", "name"]);
            draft.say(code, &key, &id, draft.place.at_line(choice.line()));
            let id = Placed::new(id, draft.place.at_line(choice.line()));
            list.choices.push(DraftChoice { id, properties: BTreeMap::new() });
        }
        draft.choice_lists.push(list);
        self.known.insert(offered, item.to_owned());
        item.to_owned()
    }

    fn wait(&mut self, item: &str, question: &Part) {
        let Some(depends) = question.part("depends_on") else { return };
        let Some(on) = depends.text("question") else { return };
        let answers = depends.part("answers").map_or(&[][..], Part::items);
        let answers = answers.iter().filter_map(Part::said).map(|it| it.value).collect();
        let all = depends.text("condition").is_some_and(|it| it.text() == "all");
        self.waiting.push((item.to_owned(), on, answers, all));
    }

    /// Questions that are only asked after certain answers to others.
    pub(super) fn hang_on_each_other(self, draft: &mut Draft) {
        let several: BTreeMap<String, bool> = draft
            .items
            .iter()
            .map(|it| (it.id.value.clone(), it.kind.as_ref().is_some_and(|kind| kind.text() == "choices")))
            .collect();
        for (item, on, answers, all) in self.waiting {
            let target = self.items.get(on.text());
            let chosen: Option<Vec<&String>> = answers.iter().map(|it| self.choices.get(it)).collect();
            let (Some(target), Some(chosen)) = (target, chosen.filter(|it| !it.is_empty())) else {
                let fault = Fault::CannotDo { what: "depends_on".to_owned() };
                draft.left_out.push(Problem::new(&on.place, fault));
                continue;
            };
            let is_several = several.get(target).copied().unwrap_or(false);
            let condition = |choice: &&String| {
                if is_several {
                    format!("selected(${{{target}}}, '{choice}')")
                } else {
                    format!("${{{target}}} = '{choice}'")
                }
            };
            let conditions: Vec<String> = chosen.iter().map(condition).collect();
            let relevant = conditions.join(if all { " and " } else { " or " });
            if let Some(found) = draft.items.iter_mut().find(|it| it.id.value == item) {
                found.relevant = Some(Placed::new(relevant, on.place));
            }
        }
    }
}
