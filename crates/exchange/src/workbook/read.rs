//! A workbook of ours → a draft.

use std::collections::BTreeMap;

use cabildo_domain::item::choice_key;
use cabildo_text::{Language, Text};

use super::{
    Part,
    columns::{Column, text_key},
    heads::Heads,
};
use crate::{
    draft::{
        Draft, DraftChoice, DraftChoiceList, DraftDimension, DraftForm, DraftItem, DraftRecommendation, DraftScale,
    },
    field::Field,
    keys::{form_key, level_key, message_id},
    place::{Place, Placed, Written},
    problem::{Fault, Problem},
    sheets::{Book, Row, Sheet},
    vocabulary::{Vocabulary, all_texts, plain},
};

/// The cells of a workbook as a draft.
///
/// # Errors
/// The sheet of the questionnaire or of its questions is not there.
pub(super) fn read(book: &Book, file_name: &str) -> Result<Draft, Vec<Problem>> {
    let texts = all_texts();
    let language = language_of(book, &texts);
    let file = Place::file(file_name);
    let vocabulary = Vocabulary::new(&texts);
    let consensus = texts.iter().map(|it| plain(&it.workbook_consensus_closed())).collect();
    let mut reading = Reading { draft: Draft::new(file.clone()), vocabulary: &vocabulary, consensus };
    let mut found: BTreeMap<Part, &Sheet> = BTreeMap::new();
    for sheet in &book.sheets {
        match Part::of(&sheet.name, &texts) {
            Some((part, _)) => _ = found.entry(part).or_insert(sheet),
            None if is_for_reading(&sheet.name, &texts) => {}
            None => {
                let fault = Fault::LeftOut { what: sheet.name.clone() };
                reading.draft.left_out.push(Problem::new(&sheet.place, fault));
            }
        }
    }
    let wanted = texts.iter().find(|it| it.language() == language).unwrap_or(&texts[0]);
    let missing = [Part::Instrument, Part::Items].into_iter().filter(|part| !found.contains_key(part));
    let missing: Vec<Problem> =
        missing.map(|part| Problem::new(&file, Fault::NoSheet { sheet: part.name(wanted) })).collect();
    if !missing.is_empty() {
        return Err(missing);
    }
    for (part, sheet) in found {
        let heads = Heads::new(part, &texts, language);
        reading.draft.problems.extend(sheet.problems.iter().cloned());
        reading.part(part, sheet, &heads);
    }
    Ok(reading.draft)
}

/// The language most of its sheets are named in.
fn language_of(book: &Book, texts: &[Text]) -> Language {
    let names = |text: &Text| {
        let named = |part: &Part| book.sheet(&part.name(text)).is_some();
        Part::ALL.iter().filter(|part| named(part)).count()
    };
    let most = texts.iter().map(names).max();
    texts.iter().find(|text| Some(names(text)) == most).map_or(Language::REFERENCE, Text::language)
}

/// The sheets of instructions and codes say nothing about the questionnaire.
fn is_for_reading(name: &str, texts: &[Text]) -> bool {
    let calls = |text: &Text| [text.workbook_sheet_help(), text.workbook_sheet_codes()].map(|it| plain(&it));
    texts.iter().any(|text| calls(text).contains(&plain(name)))
}

/// A workbook that is being read.
struct Reading<'a> {
    draft: Draft,
    vocabulary: &'a Vocabulary,
    /// What people call the need for a consensus.
    consensus: Vec<String>,
}

/// A sheet with one head for each column.
struct Table<'a> {
    sheet: &'a Sheet,
    columns: BTreeMap<Column, u32>,
    vocabulary: &'a Vocabulary,
}

impl Table<'_> {
    fn rows(&self) -> impl Iterator<Item = &Row> {
        self.sheet.rows.iter().skip(1)
    }

    /// An entry that may be left out.
    fn maybe(&self, row: &Row, field: Field) -> Option<Written> {
        let cell = self.sheet.written(row, *self.columns.get(&Column::Entry(field))?)?;
        Some(Placed::new(self.vocabulary.spelt(field, &cell.value), cell.place))
    }

    /// An entry that should be there; where it is not, an empty one says where.
    fn must(&self, row: &Row, field: Field) -> Option<Written> {
        let column = *self.columns.get(&Column::Entry(field))?;
        self.maybe(row, field).or_else(|| Some(Placed::new(String::new(), self.sheet.place_of(row, column))))
    }

    /// What a row is called; empty where nobody has said.
    fn id(&self, row: &Row, field: Field) -> Written {
        self.must(row, field).unwrap_or_else(|| Placed::new(String::new(), self.sheet.place.at_line(row.number)))
    }

    /// Several codes in one cell.
    fn list(&self, row: &Row, field: Field) -> Vec<Written> {
        let Some(cell) = self.maybe(row, field) else { return vec![] };
        let parts = cell.value.split([',', ';', '\n']).map(str::trim).filter(|it| !it.is_empty());
        parts.map(|it| Placed::new(it.to_owned(), cell.place.clone())).collect()
    }

    /// The highest hint that says something.
    fn evidence(&self, row: &Row) -> Option<Written> {
        let hints = self.columns.iter().filter_map(|(column, at)| match column {
            Column::Text(Field::EvidenceText, number, _) => Some((*number, self.sheet.written(row, *at)?)),
            Column::Text(..) | Column::Entry(_) | Column::Property(_) => None,
        });
        let (number, last) = hints.max_by_key(|(number, _)| *number)?;
        Some(Placed::new(number.to_string(), last.place))
    }

    fn properties(&self, row: &Row) -> BTreeMap<String, Written> {
        let property = |(column, at): (&Column, &u32)| match column {
            Column::Property(name) => Some((name.clone(), self.sheet.written(row, *at)?)),
            Column::Entry(_) | Column::Text(..) => None,
        };
        self.columns.iter().filter_map(property).collect()
    }
}

impl<'a> Reading<'a> {
    fn part(&mut self, part: Part, sheet: &'a Sheet, heads: &Heads) {
        if part == Part::Instrument {
            return self.instrument(sheet, heads);
        }
        let Some(table) = self.table(sheet, heads) else { return };
        match part {
            Part::Instrument => {}
            Part::Dimensions => self.dimensions(&table),
            Part::Items => self.items(&table),
            Part::Actions => self.actions(&table),
            Part::Forms => self.forms(&table),
            Part::Choices => self.choices(&table),
            Part::Scales => self.scales(&table),
        }
    }

    /// The heads of a sheet; none where it is empty.
    fn table(&mut self, sheet: &'a Sheet, heads: &Heads) -> Option<Table<'a>> {
        let first = sheet.rows.first()?;
        let mut columns = BTreeMap::new();
        for cell in &first.cells {
            let place = sheet.place_of(first, cell.column);
            match heads.column(&cell.text) {
                Ok(column) => {
                    if let Some(before) = columns.insert(column, cell.column) {
                        let first = sheet.place_of(first, before);
                        self.problem(&place, Fault::Twice { id: cell.text.clone(), first });
                    }
                }
                Err(fault) => self.problem(&place, fault),
            }
        }
        Some(Table { sheet, columns, vocabulary: self.vocabulary })
    }

    fn problem(&mut self, place: &Place, fault: Fault) {
        self.draft.problems.push(Problem::new(place, fault));
    }

    /// Keeps all texts of a row under the key of what they belong to.
    fn say(&mut self, table: &Table<'_>, row: &Row, key: &str) {
        for (column, at) in &table.columns {
            if let Column::Text(field, number, language) = column {
                let text = row.text(*at).unwrap_or_default();
                let place = table.sheet.place_of(row, *at);
                self.draft.say(language.code(), &text_key(key, *field, *number), text, place);
            }
        }
    }

    /// The first sheet has a row for each entry: its name, and what it says.
    fn instrument(&mut self, sheet: &'a Sheet, heads: &Heads) {
        self.draft.place = sheet.place.clone();
        let mut entries = BTreeMap::new();
        for row in sheet.rows.iter().skip(1) {
            let Some(head) = row.text(0) else { continue };
            let place = sheet.place_of(row, 1);
            let value = row.text(1).unwrap_or_default();
            match heads.column(head) {
                Ok(Column::Text(field, number, language)) => {
                    let key = text_key("title", field, number);
                    self.draft.say(language.code(), &key, value, place);
                }
                Ok(Column::Entry(field)) => {
                    entries.insert(field, Placed::new(self.vocabulary.spelt(field, value), place));
                }
                Ok(Column::Property(_)) => {}
                Err(fault) => self.problem(&sheet.place_of(row, 0), fault),
            }
        }
        let mut must = |field| entries.remove(&field);
        self.draft.id = must(Field::Id);
        self.draft.version = must(Field::Version);
        self.draft.scale = must(Field::Scale);
        let mut maybe = |field| entries.remove(&field).filter(|it| !it.text().is_empty());
        self.draft.purpose = maybe(Field::Purpose);
        self.draft.level_texts = maybe(Field::LevelTexts);
        self.draft.repeats_per = maybe(Field::RepeatsPer);
    }

    fn dimensions(&mut self, table: &Table<'_>) {
        for row in table.rows() {
            let id = table.id(row, Field::Id);
            self.say(table, row, &message_id(id.text()));
            self.draft.dimensions.push(DraftDimension { id, principle: table.maybe(row, Field::Principle) });
        }
    }

    fn items(&mut self, table: &Table<'_>) {
        for row in table.rows() {
            let id = table.id(row, Field::Id);
            self.say(table, row, &message_id(id.text()));
            self.draft.items.push(DraftItem {
                id,
                dimension: table.must(row, Field::Dimension),
                kind: table.maybe(row, Field::Kind),
                scale: table.maybe(row, Field::Scale),
                reversed: table.maybe(row, Field::Reversed),
                level_texts: table.maybe(row, Field::LevelTexts),
                list: table.maybe(row, Field::List),
                filter: table.maybe(row, Field::Filter),
                decimal: table.maybe(row, Field::Decimal),
                calculation: table.maybe(row, Field::Calculation),
                weight: table.maybe(row, Field::Weight),
                required: table.maybe(row, Field::Required),
                relevant: table.maybe(row, Field::Relevant),
                constraint: table.maybe(row, Field::Constraint),
                evidence: table.evidence(row),
                shared: table.maybe(row, Field::Shared),
                strategies: table.list(row, Field::Strategies),
                sdg_targets: table.list(row, Field::SdgTargets),
                topics: table.list(row, Field::Topics),
            });
        }
    }

    fn actions(&mut self, table: &Table<'_>) {
        for row in table.rows() {
            let id = table.id(row, Field::Id);
            self.say(table, row, &message_id(id.text()));
            let weeks = [Field::WeeksLeast, Field::WeeksMost].map(|field| table.must(row, field));
            let mut needs = table.list(row, Field::Needs);
            for need in needs.iter_mut().filter(|it| self.consensus.contains(&plain(it.text()))) {
                need.value = crate::check::CONSENSUS.to_owned();
            }
            self.draft.recommendations.push(DraftRecommendation {
                id,
                item: table.must(row, Field::Item),
                reaches: table.must(row, Field::Reaches),
                reaches_own_proposal: table.maybe(row, Field::ReachesOwnProposal),
                weeks: weeks.into_iter().flatten().collect(),
                cost: table.must(row, Field::Cost),
                role: table.must(row, Field::Role),
                needs,
            });
        }
    }

    /// A row without a code goes on with the form above: a cell holds only so many codes.
    fn forms(&mut self, table: &Table<'_>) {
        for row in table.rows() {
            let id = table.id(row, Field::Id);
            let items = table.list(row, Field::Items);
            match self.draft.forms.last_mut().filter(|_| id.text().is_empty()) {
                Some(form) => form.items.extend(items),
                None => {
                    self.say(table, row, &form_key(id.text()));
                    let by_dimension = table.maybe(row, Field::ByDimension);
                    self.draft.forms.push(DraftForm { id, items, by_dimension });
                }
            }
        }
    }

    fn choices(&mut self, table: &Table<'_>) {
        for row in table.rows() {
            let (list, id) = (table.id(row, Field::List), table.id(row, Field::Choice));
            self.say(table, row, &choice_key(list.text(), id.text()));
            let choice = DraftChoice { id, properties: table.properties(row) };
            match self.draft.choice_lists.iter_mut().find(|it| it.id.value == list.value) {
                Some(there) => there.choices.push(choice),
                None => self.draft.choice_lists.push(DraftChoiceList { id: list, choices: vec![choice] }),
            }
        }
    }

    fn scales(&mut self, table: &Table<'_>) {
        let mut levels: Vec<(Written, BTreeMap<u8, Written>)> = Vec::new();
        for row in table.rows() {
            let (id, level) = (table.id(row, Field::Scale), table.id(row, Field::Level));
            let Some(number) = level.text().parse().ok().filter(|it| *it <= 9) else {
                let fault = Fault::NotInRange { field: Field::Level, written: level.value.clone(), least: 0, most: 9 };
                self.problem(&level.place, fault);
                continue;
            };
            self.say(table, row, &level_key(id.text(), number));
            if levels.iter().all(|(it, _)| it.value != id.value) {
                levels.push((id.clone(), BTreeMap::new()));
            }
            let of_scale = levels.iter_mut().filter(|(it, _)| it.value == id.value).map(|(_, levels)| levels).next();
            if let Some(first) = of_scale.and_then(|levels| levels.insert(number, level.clone())) {
                let id = format!("{} {number}", id.value);
                self.problem(&level.place, Fault::Twice { id, first: first.place });
            }
        }
        for (id, levels) in levels {
            let span = |(first, _): (&u8, _), (last, _): (&u8, _)| usize::from(last - first) + 1;
            if levels.first_key_value().zip(levels.last_key_value()).map(|(a, b)| span(a, b)) != Some(levels.len()) {
                self.problem(&id.place, Fault::LevelsNotInARow);
            }
            let (lowest, highest) = (levels.values().next().cloned(), levels.values().last().cloned());
            self.draft.scales.push(DraftScale { id, lowest, highest });
        }
    }
}
