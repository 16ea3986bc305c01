//! What stands in each cell of the sheets.

use std::collections::BTreeSet;

use cabildo_domain::{Asks, Instrument, Item, Purpose, item::choice_key, recommendation::Recommendation};
use cabildo_text::{Language, Text};

use super::super::{
    Part,
    columns::{Column, is_text, text_key},
};
use crate::{
    check::need_text,
    field::Field,
    keys::{form_key, level_key, message_id},
    read::ReadInstrument,
    toml_file::{LevelTexts, cost_text, kind_text},
    vocabulary::in_words,
};

/// As many codes as fit into a cell, whatever they are called.
const CODES_IN_A_CELL: usize = 300;
/// Room for hints, also where an example has fewer.
const LEAST_HINTS: u8 = 3;

/// One row: what it is about, and the key of its texts.
pub(super) struct Row<'a> {
    about: About<'a>,
    key: Option<String>,
}

enum About<'a> {
    Instrument,
    Dimension(&'a cabildo_domain::Dimension),
    Item(&'a Item),
    Action(&'a Recommendation),
    Form { id: Option<&'a str>, by_dimension: bool, items: Vec<&'a str> },
    Choice(&'a str, &'a cabildo_domain::Choice),
    Level(&'a str, u8),
}

/// Filling in the cells of one workbook.
pub(super) struct Filling<'a> {
    pub(super) read: &'a ReadInstrument,
    pub(super) text: &'a Text,
    level_texts: LevelTexts,
}

impl<'a> Filling<'a> {
    pub(super) fn new(read: &'a ReadInstrument, text: &'a Text) -> Self {
        Self { read, text, level_texts: LevelTexts::of(&read.instrument) }
    }

    /// The columns of a sheet, texts once for each language.
    pub(super) fn columns(&self, part: Part) -> Vec<Column> {
        let languages: Vec<Language> = self.read.words.keys().filter_map(|code| Language::parse(code)).collect();
        let mut columns = Vec::new();
        for field in part.fields() {
            if !is_text(*field) {
                columns.push(Column::Entry(*field));
                continue;
            }
            for number in self.numbers(*field) {
                columns.extend(languages.iter().map(|language| Column::Text(*field, number, *language)));
            }
        }
        if part == Part::Choices {
            let lists = self.read.instrument.choice_lists.iter();
            let names: BTreeSet<&String> =
                lists.flat_map(|it| &it.choices).flat_map(|it| it.properties.keys()).collect();
            columns.extend(names.into_iter().map(|name| Column::Property(name.clone())));
        }
        columns
    }

    /// Which levels or hints have a column; other texts have one.
    fn numbers(&self, field: Field) -> Vec<u8> {
        let items = &self.read.instrument.items;
        match field {
            Field::LevelText => {
                let scale = self.read.instrument.scale.levels();
                let levels: BTreeSet<u8> =
                    items.iter().flat_map(Item::worded_levels).chain(scale).map(|level| level.0).collect();
                levels.into_iter().collect()
            }
            Field::EvidenceText => {
                (1..=items.iter().map(|it| it.evidence).max().unwrap_or(0).max(LEAST_HINTS)).collect()
            }
            _ => vec![0],
        }
    }

    /// The rows of a sheet.
    pub(super) fn rows(&self, part: Part) -> Vec<Row<'a>> {
        let instrument: &'a Instrument = &self.read.instrument;
        match part {
            Part::Instrument => vec![Row { about: About::Instrument, key: Some("title".to_owned()) }],
            Part::Dimensions => instrument
                .dimensions
                .iter()
                .map(|it| Row::new(About::Dimension(it), message_id(it.id.as_str())))
                .collect(),
            Part::Items => {
                instrument.items.iter().map(|it| Row::new(About::Item(it), message_id(it.id.as_str()))).collect()
            }
            Part::Actions => {
                let actions = instrument.recommendations.iter();
                actions.map(|it| Row::new(About::Action(it), message_id(it.id.as_str()))).collect()
            }
            Part::Forms => instrument.forms.iter().flat_map(|(id, form)| form_rows(instrument, id, form)).collect(),
            Part::Choices => {
                let choice = |list: &'a str, it: &'a cabildo_domain::Choice| {
                    Row::new(About::Choice(list, it), choice_key(list, it.id.as_str()))
                };
                let of_list = |list: &'a cabildo_domain::ChoiceList| {
                    list.choices.iter().map(move |it| choice(list.id.as_str(), it))
                };
                instrument.choice_lists.iter().flat_map(of_list).collect()
            }
            Part::Scales => {
                let level = |id: &'a str, level: u8| Row::new(About::Level(id, level), level_key(id, level));
                let of_scale = |it: &'a cabildo_domain::Scale| it.levels().map(move |at| level(it.id.as_str(), at.0));
                self.read.scales.iter().flat_map(of_scale).collect()
            }
        }
    }

    /// What stands in a cell; nothing where it equals the default.
    pub(super) fn cell(&self, row: &Row<'_>, column: &Column) -> Option<String> {
        match column {
            Column::Text(field, number, language) => {
                let key = text_key(row.key.as_ref()?, *field, *number);
                self.read.words.get(language.code())?.get(&key).cloned()
            }
            Column::Property(name) => match &row.about {
                About::Choice(_, choice) => choice.properties.get(name).cloned(),
                About::Instrument
                | About::Dimension(_)
                | About::Item(_)
                | About::Action(_)
                | About::Form { .. }
                | About::Level(..) => None,
            },
            Column::Entry(field) => self.entry(row, *field),
        }
    }

    fn entry(&self, row: &Row<'_>, field: Field) -> Option<String> {
        match &row.about {
            About::Instrument => self.of_instrument(field),
            About::Dimension(it) => match field {
                Field::Id => Some(it.id.to_string()),
                Field::Principle => it.principle.as_ref().map(ToString::to_string),
                _ => None,
            },
            About::Item(it) => self.of_item(it, field),
            About::Action(it) => self.of_action(it, field),
            About::Form { id, by_dimension, items } => match field {
                Field::Id => id.map(str::to_owned),
                Field::ByDimension => self.flag(field, *by_dimension),
                Field::Items => listed(items.iter().copied()),
                _ => None,
            },
            About::Choice(list, it) => match field {
                Field::List => Some((*list).to_owned()),
                Field::Choice => Some(it.id.to_string()),
                _ => None,
            },
            About::Level(id, level) => match field {
                Field::Scale => Some((*id).to_owned()),
                Field::Level => Some(level.to_string()),
                _ => None,
            },
        }
    }

    fn of_instrument(&self, field: Field) -> Option<String> {
        let instrument = &self.read.instrument;
        match field {
            Field::Id => Some(instrument.id.to_string()),
            Field::Version => Some(instrument.version.to_string()),
            Field::Purpose => Some(self.word(
                field,
                match instrument.purpose {
                    Purpose::Maturity => "maturity",
                    Purpose::Reflection => "reflection",
                    Purpose::Exchange => "exchange",
                },
            )),
            Field::Scale => Some(instrument.scale.id.to_string()),
            Field::LevelTexts => Some(self.word(
                field,
                match self.level_texts {
                    LevelTexts::Own => "own",
                    LevelTexts::OfTheScale => "scale",
                },
            )),
            Field::RepeatsPer => instrument.repeats_per.clone(),
            _ => None,
        }
    }

    fn of_item(&self, item: &Item, field: Field) -> Option<String> {
        match field {
            Field::Id => Some(item.id.to_string()),
            Field::Dimension => Some(item.dimension.to_string()),
            Field::Kind => Some(self.word(field, kind_text(&item.asks))),
            Field::Weight => (item.weight != 1).then(|| item.weight.to_string()),
            Field::Required => self.flag(field, item.required),
            Field::Relevant => item.relevant.as_ref().map(ToString::to_string),
            Field::Constraint => item.constraint.as_ref().map(ToString::to_string),
            Field::Shared => self.flag(field, item.shared),
            Field::Strategies => listed(item.strategies.iter().map(|it| it.as_str())),
            Field::SdgTargets => listed(item.sdg_targets.iter().map(|it| it.as_str())),
            Field::Topics => listed(item.topics.iter().map(|it| it.as_str())),
            _ => self.of_asks(&item.asks, field),
        }
    }

    fn of_asks(&self, asks: &Asks, field: Field) -> Option<String> {
        match (asks, field) {
            (Asks::Level { scale, .. }, Field::Scale) => {
                (scale.id != self.read.instrument.scale.id).then(|| scale.id.to_string())
            }
            (Asks::Level { reversed, .. }, Field::Reversed) => self.flag(field, *reversed),
            (Asks::Level { own_texts: false, .. }, Field::LevelTexts) if self.level_texts == LevelTexts::Own => {
                Some(self.word(field, "scale"))
            }
            (Asks::Choice { list, .. }, Field::List) => Some(list.to_string()),
            (Asks::Choice { filter, .. }, Field::Filter) => filter.as_ref().map(ToString::to_string),
            (Asks::Number { decimal }, Field::Decimal) => self.flag(field, *decimal),
            (Asks::Calculation { value }, Field::Calculation) => Some(value.to_string()),
            _ => None,
        }
    }

    fn of_action(&self, it: &Recommendation, field: Field) -> Option<String> {
        match field {
            Field::Id => Some(it.id.to_string()),
            Field::Item => Some(it.item.to_string()),
            Field::Reaches => Some(it.reaches.to_string()),
            Field::ReachesOwnProposal => self.flag(field, it.reaches_own_proposal),
            Field::WeeksLeast => Some(it.weeks.least.to_string()),
            Field::WeeksMost => Some(it.weeks.most.to_string()),
            Field::Cost => Some(self.word(field, cost_text(it.cost))),
            Field::Role => Some(it.role.to_string()),
            Field::Needs => {
                let need = |need: &cabildo_domain::recommendation::Need| match need {
                    cabildo_domain::recommendation::Need::ConsensusClosed => self.text.workbook_consensus_closed(),
                    cabildo_domain::recommendation::Need::ItemAt(..)
                    | cabildo_domain::recommendation::Need::Done(_) => need_text(need),
                };
                let needs: Vec<String> = it.needs.iter().map(need).collect();
                listed(needs.iter().map(String::as_str))
            }
            _ => None,
        }
    }

    fn word(&self, field: Field, word: &str) -> String {
        in_words(field, word, self.text)
    }

    fn flag(&self, field: Field, value: bool) -> Option<String> {
        value.then(|| self.word(field, "true"))
    }
}

impl<'a> Row<'a> {
    fn new(about: About<'a>, key: String) -> Self {
        Self { about, key: Some(key) }
    }
}

/// The rows of a form: one, or several where its codes do not fit into a cell.
fn form_rows<'a>(
    instrument: &Instrument,
    id: &'a cabildo_domain::FormId,
    form: &'a cabildo_domain::Form,
) -> Vec<Row<'a>> {
    let asks_all = form.by_dimension && form.items.iter().eq(instrument.items.iter().map(|it| &it.id));
    let codes: Vec<&str> = if asks_all { vec![] } else { form.items.iter().map(|it| it.as_str()).collect() };
    let (first, rest) = codes.split_at(codes.len().min(CODES_IN_A_CELL));
    let about = |id, by_dimension, items: &[&'a str]| About::Form { id, by_dimension, items: items.to_vec() };
    let mut rows = vec![Row::new(about(Some(id.as_str()), form.by_dimension, first), form_key(id.as_str()))];
    rows.extend(rest.chunks(CODES_IN_A_CELL).map(|items| Row { about: about(None, false, items), key: None }));
    rows
}

fn listed<'b>(codes: impl Iterator<Item = &'b str>) -> Option<String> {
    let codes: Vec<&str> = codes.collect();
    (!codes.is_empty()).then(|| codes.join(", "))
}
