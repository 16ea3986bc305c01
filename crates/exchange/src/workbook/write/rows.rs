//! What stands in each cell of the sheets.

use std::collections::{BTreeMap, BTreeSet};

use cabildo_domain::{
    Asks, Choice, ChoiceList, Dimension, Form, FormId, Instrument, Item, Level, Purpose, Scale,
    item::choice_key,
    recommendation::{Need, Recommendation},
};
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

/// One row of a sheet: what it says beside its texts, and the key of those.
#[derive(Default)]
pub(super) struct Row {
    entries: BTreeMap<Field, String>,
    properties: BTreeMap<String, String>,
    key: Option<String>,
}

impl Row {
    /// What equals the default is left out.
    fn new(key: String, entries: impl IntoIterator<Item = (Field, Option<String>)>) -> Self {
        let entries = entries.into_iter().filter_map(|(field, said)| Some((field, said?))).collect();
        Self { entries, key: Some(key), ..Self::default() }
    }
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
        if field == Field::LevelText {
            let worded = items.iter().flat_map(Item::worded_levels);
            let levels: BTreeSet<Level> = worded.chain(self.read.instrument.scale.levels()).collect();
            return levels.into_iter().map(|level| level.0).collect();
        }
        if field == Field::EvidenceText {
            return (1..=items.iter().map(|it| it.evidence).max().unwrap_or(0).max(LEAST_HINTS)).collect();
        }
        vec![0]
    }

    /// What stands in a cell; nothing where it equals the default.
    pub(super) fn cell(&self, row: &Row, column: &Column) -> Option<String> {
        match column {
            Column::Text(field, number, language) => {
                let key = text_key(row.key.as_ref()?, *field, *number);
                self.read.words.get(language.code())?.get(&key).cloned()
            }
            Column::Property(name) => row.properties.get(name).cloned(),
            Column::Entry(field) => row.entries.get(field).cloned(),
        }
    }

    /// The rows of a sheet.
    pub(super) fn rows(&self, part: Part) -> Vec<Row> {
        let instrument = &self.read.instrument;
        match part {
            Part::Instrument => vec![self.instrument(instrument)],
            Part::Dimensions => instrument.dimensions.iter().map(dimension).collect(),
            Part::Items => instrument.items.iter().map(|it| self.item(it)).collect(),
            Part::Actions => instrument.recommendations.iter().map(|it| self.action(it)).collect(),
            Part::Forms => instrument.forms.iter().flat_map(|(id, form)| self.form(id, form)).collect(),
            Part::Choices => instrument.choice_lists.iter().flat_map(choices).collect(),
            Part::Scales => self.read.scales.iter().flat_map(levels).collect(),
        }
    }

    fn instrument(&self, it: &Instrument) -> Row {
        let purpose = match it.purpose {
            Purpose::Maturity => "maturity",
            Purpose::Reflection => "reflection",
            Purpose::Exchange => "exchange",
        };
        let level_texts = match self.level_texts {
            LevelTexts::Own => "own",
            LevelTexts::OfTheScale => "scale",
        };
        let entries = [
            (Field::Id, Some(it.id.to_string())),
            (Field::Version, Some(it.version.to_string())),
            (Field::Purpose, Some(self.word(Field::Purpose, purpose))),
            (Field::Scale, Some(it.scale.id.to_string())),
            (Field::LevelTexts, Some(self.word(Field::LevelTexts, level_texts))),
            (Field::RepeatsPer, it.repeats_per.clone()),
        ];
        Row::new("title".to_owned(), entries)
    }

    fn item(&self, it: &Item) -> Row {
        let entries = [
            (Field::Id, Some(it.id.to_string())),
            (Field::Dimension, Some(it.dimension.to_string())),
            (Field::Kind, Some(self.word(Field::Kind, kind_text(&it.asks)))),
            (Field::Weight, (it.weight != 1).then(|| it.weight.to_string())),
            (Field::Required, self.flag(Field::Required, it.required)),
            (Field::Relevant, it.relevant.as_ref().map(ToString::to_string)),
            (Field::Constraint, it.constraint.as_ref().map(ToString::to_string)),
            (Field::Shared, self.flag(Field::Shared, it.shared)),
            (Field::Strategies, listed(it.strategies.iter().map(|it| it.as_str()))),
            (Field::SdgTargets, listed(it.sdg_targets.iter().map(|it| it.as_str()))),
            (Field::Topics, listed(it.topics.iter().map(|it| it.as_str()))),
        ];
        Row::new(message_id(it.id.as_str()), entries.into_iter().chain(self.asks(&it.asks)))
    }

    /// What only items of this kind say.
    fn asks(&self, asks: &Asks) -> Vec<(Field, Option<String>)> {
        match asks {
            Asks::Level { scale, reversed, own_texts } => {
                let is_other = scale.id != self.read.instrument.scale.id;
                let of_scale = !own_texts && self.level_texts == LevelTexts::Own;
                vec![
                    (Field::Scale, is_other.then(|| scale.id.to_string())),
                    (Field::Reversed, self.flag(Field::Reversed, *reversed)),
                    (Field::LevelTexts, of_scale.then(|| self.word(Field::LevelTexts, "scale"))),
                ]
            }
            Asks::Choice { list, filter, .. } => {
                vec![(Field::List, Some(list.to_string())), (Field::Filter, filter.as_ref().map(ToString::to_string))]
            }
            Asks::Number { decimal } => vec![(Field::Decimal, self.flag(Field::Decimal, *decimal))],
            Asks::Calculation { value } => vec![(Field::Calculation, Some(value.to_string()))],
            Asks::Text | Asks::Date | Asks::Note => vec![],
        }
    }

    fn action(&self, it: &Recommendation) -> Row {
        let need = |need: &Need| match need {
            Need::ConsensusClosed => self.text.workbook_consensus_closed(),
            Need::ItemAt(..) | Need::Done(_) => need_text(need),
        };
        let needs: Vec<String> = it.needs.iter().map(need).collect();
        let own_proposal = self.flag(Field::ReachesOwnProposal, it.reaches_own_proposal);
        let entries = [
            (Field::Id, Some(it.id.to_string())),
            (Field::Item, Some(it.item.to_string())),
            (Field::Reaches, Some(it.reaches.to_string())),
            (Field::ReachesOwnProposal, own_proposal),
            (Field::WeeksLeast, Some(it.weeks.least.to_string())),
            (Field::WeeksMost, Some(it.weeks.most.to_string())),
            (Field::Cost, Some(self.word(Field::Cost, cost_text(it.cost)))),
            (Field::Role, Some(it.role.to_string())),
            (Field::Needs, listed(needs.iter().map(String::as_str))),
        ];
        Row::new(message_id(it.id.as_str()), entries)
    }

    /// The rows of a form: one, or several where its codes do not fit into a cell.
    fn form(&self, id: &FormId, form: &Form) -> Vec<Row> {
        let all = self.read.instrument.items.iter().map(|it| &it.id);
        let asks_all = form.by_dimension && form.items.iter().eq(all);
        let codes: Vec<&str> = if asks_all { vec![] } else { form.items.iter().map(|it| it.as_str()).collect() };
        let (first, rest) = codes.split_at(codes.len().min(CODES_IN_A_CELL));
        let entries = [
            (Field::Id, Some(id.to_string())),
            (Field::ByDimension, self.flag(Field::ByDimension, form.by_dimension)),
            (Field::Items, listed(first.iter().copied())),
        ];
        let mut rows = vec![Row::new(form_key(id.as_str()), entries)];
        for more in rest.chunks(CODES_IN_A_CELL) {
            let entries = listed(more.iter().copied()).map(|codes| (Field::Items, codes));
            rows.push(Row { entries: entries.into_iter().collect(), ..Row::default() });
        }
        rows
    }

    fn word(&self, field: Field, word: &str) -> String {
        in_words(field, word, self.text)
    }

    fn flag(&self, field: Field, value: bool) -> Option<String> {
        value.then(|| self.word(field, "true"))
    }
}

fn dimension(it: &Dimension) -> Row {
    let entries =
        [(Field::Id, Some(it.id.to_string())), (Field::Principle, it.principle.as_ref().map(ToString::to_string))];
    Row::new(message_id(it.id.as_str()), entries)
}

fn choices(list: &ChoiceList) -> Vec<Row> {
    let row = |it: &Choice| {
        let entries = [(Field::List, Some(list.id.to_string())), (Field::Choice, Some(it.id.to_string()))];
        let key = choice_key(list.id.as_str(), it.id.as_str());
        Row { properties: it.properties.clone(), ..Row::new(key, entries) }
    };
    list.choices.iter().map(row).collect()
}

fn levels(scale: &Scale) -> Vec<Row> {
    let row = |level: Level| {
        let entries = [(Field::Scale, Some(scale.id.to_string())), (Field::Level, Some(level.to_string()))];
        Row::new(level_key(scale.id.as_str(), level.0), entries)
    };
    scale.levels().map(row).collect()
}

fn listed<'b>(codes: impl Iterator<Item = &'b str>) -> Option<String> {
    let codes: Vec<&str> = codes.collect();
    (!codes.is_empty()).then(|| codes.join(", "))
}
