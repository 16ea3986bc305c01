//! The sheet `choices`: the lists, in the order they are written.

use std::collections::BTreeMap;

use cabildo_domain::item::choice_key;

use super::{
    heads::{Head, Table, Texts},
    tongues::Tongues,
};
use crate::{
    draft::{Draft, DraftChoice, DraftChoiceList},
    field::Field,
    place::Written,
    problem::{Fault, Problem},
};

/// One list as it is written.
pub(super) struct List<'a> {
    pub id: Written,
    pub choices: Vec<Choice<'a>>,
}

/// One of its choices, with its labels.
pub(super) struct Choice<'a> {
    pub id: Written,
    pub labels: Texts<'a>,
    properties: BTreeMap<String, Written>,
}

/// Reads the lists. A row without a name, or without a list, is told.
pub(super) fn read<'a>(table: Option<&'a Table<'_>>, draft: &mut Draft) -> Vec<List<'a>> {
    let Some(table) = table else { return vec![] };
    if !table.has(&Head::ListName) {
        let fault = Fault::NoColumn { column: "list_name".to_owned() };
        draft.problems.push(Problem::new(&table.sheet.place, fault));
        return vec![];
    }
    let mut lists: Vec<List<'a>> = Vec::new();
    let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
    for row in table.rows {
        let (list, id) = (table.cell(row, &Head::ListName), table.cell(row, &Head::Name));
        let labels = table.texts(row, &Head::Label);
        let (Some(list), Some(id)) = (&list, id) else {
            // Rows set apart by a line of remarks are common; one with half an entry is a mistake.
            let is_entry = list.is_some() && labels.iter().any(|(_, it)| !it.value.is_empty());
            if is_entry {
                let place = table.sheet.place.at_line(row.number);
                draft.problems.push(Problem::new(&place, Fault::Missing { field: Field::Choice }));
            }
            continue;
        };
        let others = table.under(&Head::Other);
        let property = |it: &super::heads::Column| Some((it.written.clone(), table.sheet.written(row, it.number)?));
        let choice = Choice { id, labels, properties: others.filter_map(property).collect() };
        let number = *numbers.entry(list.value.clone()).or_insert(lists.len());
        match lists.get_mut(number) {
            Some(list) => list.choices.push(choice),
            None => lists.push(List { id: list.clone(), choices: vec![choice] }),
        }
    }
    lists
}

/// Puts the lists into the draft, with their words.
pub(super) fn keep(lists: Vec<List<'_>>, tongues: &Tongues, draft: &mut Draft) {
    for list in lists {
        for choice in &list.choices {
            tongues.say(draft, &choice_key(list.id.text(), choice.id.text()), &choice.labels);
        }
        let choices = list.choices.into_iter().map(|it| DraftChoice { id: it.id, properties: it.properties });
        draft.choice_lists.push(DraftChoiceList { id: list.id, choices: choices.collect() });
    }
}
