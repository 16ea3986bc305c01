//! An instrument as an XLSForm, for survey programs.
//!
//! What an XLSForm has no place for stands in columns of our own, which other
//! programs pass by. Forms and recommendations are left out: no survey has them.

use std::collections::BTreeSet;

use cabildo_domain::{
    Asks, ChoiceList, Dimension, Item, Level, Purpose, Scale, expression::Expression, item::choice_key,
};
use cabildo_text::Language;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet};

use super::{
    levels::{OWN_SCALE, SCALE},
    settings::ABOUT,
};
use crate::{
    keys::{level_key, message_id},
    read::{ReadInstrument, Words},
    workbook::WorkbookError,
};

/// A workbook that survey programs read, and this one with all that is in it.
///
/// `names` has what shared scales call their levels, under `scale-maturity-1`
/// in each language; without a name, a level is called by its number.
///
/// # Errors
/// A text is longer than the 32,767 characters a cell may hold.
pub fn write_xlsform(read: &ReadInstrument, names: &Words) -> Result<Vec<u8>, WorkbookError> {
    let languages: Vec<&str> = read.words.keys().map(String::as_str).collect();
    let writing = Writing { read, names, languages };
    let mut workbook = Workbook::new();
    // A fixed day, so that the same instrument gives the same bytes.
    let created = ExcelDateTime::from_ymd(2026, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&created));
    for (name, rows) in [("survey", writing.survey()), ("choices", writing.choices()), ("settings", writing.settings())]
    {
        sheet(workbook.add_worksheet().set_name(name)?, &rows)?;
    }
    Ok(workbook.save_to_buffer()?)
}

type Row = Vec<String>;

fn sheet(sheet: &mut Worksheet, rows: &[Row]) -> Result<(), WorkbookError> {
    let (heads, plain) = (Format::new().set_bold(), Format::new());
    for (row, cells) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(cells) {
            if !cell.is_empty() {
                let format = if row == 0 { &heads } else { &plain };
                sheet.write_string_with_format(row, column, cell, format)?;
            }
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    Ok(())
}

struct Writing<'a> {
    read: &'a ReadInstrument,
    names: &'a Words,
    languages: Vec<&'a str>,
}

impl Writing<'_> {
    /// `label::Español (es)` for each language.
    fn heads(&self, head: &str) -> impl Iterator<Item = String> {
        self.languages.iter().map(move |code| match Language::parse(code) {
            Some(language) => format!("{head}::{} ({code})", language.name()),
            None => format!("{head}::{code}"),
        })
    }

    fn ours(&self, head: &str) -> impl Iterator<Item = String> {
        self.languages.iter().map(move |code| format!("cabildo_{head}_{code}"))
    }

    /// A text in each language, empty where it is not said.
    fn said(&self, key: &str) -> Vec<String> {
        let said = |code: &&str| self.read.words.get(*code)?.get(key).cloned();
        self.languages.iter().map(|code| said(code).unwrap_or_default()).collect()
    }

    /// What a level of a scale is called in each language.
    fn level_names(&self, scale: &Scale, level: u8) -> Vec<String> {
        let key = level_key(scale.id.as_str(), level);
        let of = |words: &Words, code: &str| words.get(code).and_then(|it| it.get(&key)).cloned();
        let name = |code: &&str| of(&self.read.words, code).or_else(|| of(self.names, code));
        self.languages.iter().map(|code| name(code).unwrap_or_else(|| level.to_string())).collect()
    }

    fn survey(&self) -> Vec<Row> {
        let mut heads = vec!["type".to_owned(), "name".to_owned()];
        ["label", "hint", "constraint_message"].iter().for_each(|it| heads.extend(self.heads(it)));
        let single = ["required", "relevant", "constraint", "calculation", "choice_filter"];
        heads.extend(single.map(str::to_owned));
        ["name", "evidence"].iter().for_each(|it| heads.extend(self.ours(it)));
        let ours = ["scale", "weight", "reversed", "shared", "strategies", "sdg-targets", "topics", "principle"];
        heads.extend(ours.map(|it| format!("cabildo_{it}")));
        let mut rows = vec![heads];
        for dimension in &self.read.instrument.dimensions {
            rows.push(self.group(dimension));
            let items = self.read.instrument.items.iter().filter(|it| it.dimension == dimension.id);
            rows.extend(items.map(|it| self.item(it)));
            rows.push(vec!["end_group".to_owned()]);
        }
        rows
    }

    fn group(&self, dimension: &Dimension) -> Row {
        let mut row = vec!["begin_group".to_owned(), dimension.id.to_string()];
        row.extend(self.said(&message_id(dimension.id.as_str())));
        // The principle stands in the last column: behind hints, rules, five
        // columns, names and evidence in each language, and seven of ours.
        row.resize(row.len() + 4 * self.languages.len() + 5 + 7, String::new());
        row.extend(dimension.principle.as_ref().map(ToString::to_string));
        row
    }

    fn item(&self, item: &Item) -> Row {
        let key = message_id(item.id.as_str());
        let mut row = vec![kind(item), item.id.to_string()];
        [".question", ".help", ".rule"].iter().for_each(|it| row.extend(self.said(&format!("{key}{it}"))));
        let (mut calculation, mut filter, mut reverse) = (String::new(), String::new(), false);
        match &item.asks {
            Asks::Calculation { value } => calculation = value.to_string(),
            Asks::Choice { filter: Some(it), .. } => filter = it.to_string(),
            Asks::Level { reversed, .. } => reverse = *reversed,
            Asks::Choice { filter: None, .. } | Asks::Number { .. } | Asks::Text | Asks::Date | Asks::Note => {}
        }
        let when = |holds: bool, text: &str| if holds { text.to_owned() } else { String::new() };
        let written = |it: &Option<Expression>| it.as_ref().map(ToString::to_string).unwrap_or_default();
        row.extend([
            when(item.required, "yes"),
            written(&item.relevant),
            written(&item.constraint),
            calculation,
            filter,
        ]);
        row.extend(self.said(&key));
        row.extend(self.evidence(item, &key));
        row.push(item.scale().map(|it| it.id.to_string()).unwrap_or_default());
        row.push(when(item.weight != 1, &item.weight.to_string()));
        row.extend([when(reverse, "true"), when(item.shared, "true")]);
        row.extend([listed(&item.strategies), listed(&item.sdg_targets), listed(&item.topics)]);
        row
    }

    /// The evidence hints of an item, a line for each.
    fn evidence(&self, item: &Item, key: &str) -> Vec<String> {
        let hints: Vec<Vec<String>> =
            (1..=item.evidence).map(|number| self.said(&format!("{key}.evidence-{number}"))).collect();
        let lines = |language: usize| hints.iter().map(|it| it[language].as_str()).collect::<Vec<_>>().join("\n");
        (0..self.languages.len()).map(lines).collect()
    }

    fn choices(&self) -> Vec<Row> {
        let properties: BTreeSet<&String> =
            self.lists().iter().flat_map(|it| &it.choices).flat_map(|it| it.properties.keys()).collect();
        let mut heads = vec!["list_name".to_owned(), "name".to_owned()];
        heads.extend(self.heads("label"));
        heads.extend(properties.iter().map(|it| (*it).clone()));
        let mut rows = vec![heads];
        for list in self.lists() {
            for choice in &list.choices {
                let mut row = vec![list.id.to_string(), choice.id.to_string()];
                row.extend(self.said(&choice_key(list.id.as_str(), choice.id.as_str())));
                row.extend(properties.iter().map(|it| choice.properties.get(*it).cloned().unwrap_or_default()));
                rows.push(row);
            }
        }
        rows.extend(self.scales());
        rows.extend(self.read.instrument.items.iter().flat_map(|it| self.level_texts(it)));
        rows
    }

    fn lists(&self) -> &[ChoiceList] {
        &self.read.instrument.choice_lists
    }

    /// The scales that items use by name, and those that the instrument brings along.
    fn scales(&self) -> Vec<Row> {
        let by_name = |it: &Item| match &it.asks {
            Asks::Level { scale, own_texts: false, .. } => Some(scale.clone()),
            Asks::Level { own_texts: true, .. }
            | Asks::Choice { .. }
            | Asks::Number { .. }
            | Asks::Text
            | Asks::Date
            | Asks::Note
            | Asks::Calculation { .. } => None,
        };
        let used: Vec<Scale> = self.read.instrument.items.iter().filter_map(by_name).collect();
        let mut seen = BTreeSet::new();
        let used = used.iter().filter(|it| seen.insert(it.id.clone())).map(|it| (SCALE, it));
        let own = self.read.scales.iter().map(|it| (OWN_SCALE, it));
        let mut rows = Vec::new();
        for (start, scale) in used.chain(own) {
            for level in scale.levels() {
                let mut row = vec![format!("{start}{}", scale.id), level.to_string()];
                row.extend(self.level_names(scale, level.0));
                rows.push(row);
            }
        }
        rows
    }

    /// The levels of an item whose levels have texts of their own.
    fn level_texts(&self, item: &Item) -> Vec<Row> {
        let key = message_id(item.id.as_str());
        let row = |level: &Level| {
            let mut row = vec![format!("levels_{}", item.id), level.to_string()];
            row.extend(self.said(&format!("{key}.level-{level}")));
            row
        };
        item.worded_levels().iter().map(row).collect()
    }

    fn settings(&self) -> Vec<Row> {
        let instrument = &self.read.instrument;
        let purpose = match instrument.purpose {
            Purpose::Maturity => "maturity",
            Purpose::Reflection => "reflection",
            Purpose::Exchange => "exchange",
        };
        let title = self.said("title").into_iter().next().unwrap_or_default();
        let mut columns = vec![
            ("form_title".to_owned(), title),
            ("form_id".to_owned(), instrument.id.to_string()),
            ("version".to_owned(), instrument.version.to_string()),
            ("default_language".to_owned(), self.heads("").next().unwrap_or_default().replace("::", "")),
            ("cabildo_purpose".to_owned(), purpose.to_owned()),
            ("cabildo_repeats-per".to_owned(), instrument.repeats_per.clone().unwrap_or_default()),
            ("cabildo_scale".to_owned(), instrument.scale.id.to_string()),
        ];
        for (ours, key) in ABOUT {
            columns.extend(self.ours(ours).zip(self.said(key)));
        }
        let (heads, cells) = columns.into_iter().unzip();
        vec![heads, cells]
    }
}

fn kind(item: &Item) -> String {
    match &item.asks {
        Asks::Level { own_texts: true, .. } => format!("select_one levels_{}", item.id),
        Asks::Level { own_texts: false, scale, .. } => format!("select_one {SCALE}{}", scale.id),
        Asks::Choice { list, several: false, .. } => format!("select_one {list}"),
        Asks::Choice { list, several: true, .. } => format!("select_multiple {list}"),
        Asks::Number { decimal: true } => "decimal".to_owned(),
        Asks::Number { decimal: false } => "integer".to_owned(),
        Asks::Text => "text".to_owned(),
        Asks::Date => "date".to_owned(),
        Asks::Note => "note".to_owned(),
        Asks::Calculation { .. } => "calculate".to_owned(),
    }
}

fn listed<Id: ToString>(ids: &[Id]) -> String {
    ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}
