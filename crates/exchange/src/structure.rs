//! `instrument.toml` → [`Instrument`].

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use cabildo_domain::{
    Dimension, Instrument, Item, Level, Purpose, Scale,
    recommendation::{CostBand, Need, Recommendation, Weeks},
};
use serde::Deserialize;
use toml::Spanned;

use crate::instrument_file::{Problem, line_of};

/// What an instrument may refer to: the taxonomies that are installed.
#[derive(Debug, Clone, Default)]
pub struct Known {
    /// Scales by id.
    pub scales: BTreeMap<String, Scale>,
    /// Role ids.
    pub roles: BTreeSet<String>,
    /// Ids of governance principles.
    pub principles: BTreeSet<String>,
    /// Ids of their strategies.
    pub strategies: BTreeSet<String>,
    /// SDG targets.
    pub sdg_targets: BTreeSet<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct File {
    id: Spanned<String>,
    version: Spanned<u32>,
    scale: Spanned<String>,
    #[serde(default)]
    purpose: Purpose,
    repeats_per: Option<String>,
    #[serde(default)]
    level_texts: Option<String>,
    #[serde(default)]
    forms: BTreeMap<String, FormRow>,
    #[serde(default)]
    dimension: Vec<DimensionRow>,
    #[serde(default)]
    item: Vec<ItemRow>,
    #[serde(default)]
    recommendation: Vec<RecommendationRow>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum FormRow {
    Items(Vec<Spanned<String>>),
    #[serde(rename_all = "kebab-case")]
    Table {
        #[serde(default)]
        items: Vec<Spanned<String>>,
        #[serde(default)]
        by_dimension: bool,
    },
}

impl FormRow {
    fn items(&self) -> &[Spanned<String>] {
        match self {
            Self::Items(items) | Self::Table { items, .. } => items,
        }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct DimensionRow {
    id: Spanned<String>,
    principle: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct ItemRow {
    id: Spanned<String>,
    dimension: Spanned<String>,
    #[serde(default)]
    evidence: u8,
    #[serde(default)]
    shared: bool,
    #[serde(default)]
    reversed: bool,
    scale: Option<String>,
    weight: Option<u8>,
    #[serde(default)]
    topics: Vec<Spanned<String>>,
    #[serde(default)]
    strategies: Vec<Spanned<String>>,
    #[serde(default)]
    sdg_targets: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct RecommendationRow {
    id: Spanned<String>,
    item: Spanned<String>,
    reaches: Spanned<u8>,
    #[serde(default)]
    reaches_own_proposal: bool,
    weeks: Spanned<Vec<u8>>,
    cost: CostBand,
    role: Spanned<String>,
    #[serde(default)]
    needs: Vec<Spanned<String>>,
}

/// The structure, as far as it can be read, and everything that is wrong with it.
pub(crate) fn read(text: &str, known: &Known) -> (Option<Instrument>, Vec<Problem>) {
    let file: File = match toml::from_str(text) {
        Ok(file) => file,
        Err(error) => return (None, vec![unreadable(text, &error)]),
    };
    let mut reading = Reading { text, known, problems: Vec::new() };
    let instrument = reading.instrument(&file);
    (instrument, reading.problems)
}

fn unreadable(text: &str, error: &toml::de::Error) -> Problem {
    let span = error.span();
    Problem {
        file: "instrument.toml".to_owned(),
        line: line_of(text, span.as_ref().map_or(0, |span| span.start)),
        span,
        message: error.message().to_owned(),
        hint: "docs/instrument-format.md explains every key".to_owned(),
    }
}

struct Reading<'a> {
    text: &'a str,
    known: &'a Known,
    problems: Vec<Problem>,
}

impl Reading<'_> {
    fn problem(&mut self, span: Range<usize>, message: String, hint: &str) {
        let line = line_of(self.text, span.start);
        let file = "instrument.toml".to_owned();
        self.problems.push(Problem { file, line, span: Some(span), message, hint: hint.to_owned() });
    }

    fn instrument(&mut self, file: &File) -> Option<Instrument> {
        let Some(scale) = self.known.scales.get(file.scale.get_ref()).cloned() else {
            let names = self.known.scales.keys().cloned().collect::<Vec<_>>().join(", ");
            let message = format!("no scale `{}`", file.scale.get_ref());
            self.problem(file.scale.span(), message, &format!("use one of: {names}"));
            return None;
        };
        self.check_id(&file.id);
        if *file.version.get_ref() == 0 {
            self.problem(file.version.span(), "version 0".to_owned(), "versions count from 1");
        }
        self.check_unique(file.dimension.iter().map(|row| &row.id));
        self.check_unique(file.item.iter().map(|row| &row.id));
        self.check_unique(file.recommendation.iter().map(|row| &row.id));
        self.check_forms(file);
        Some(Instrument {
            id: file.id.get_ref().as_str().into(),
            version: *file.version.get_ref(),
            forms: file
                .forms
                .iter()
                .map(|(id, form)| {
                    let by_dimension = matches!(form, FormRow::Table { by_dimension: true, .. });
                    let items = if form.items().is_empty() {
                        file.item.iter().map(|it| it.id.get_ref().as_str().into()).collect()
                    } else {
                        ids(form.items())
                    };
                    (id.as_str().into(), cabildo_domain::Form { items, by_dimension })
                })
                .collect(),
            purpose: file.purpose,
            repeats_per: file.repeats_per.clone(),
            choice_lists: vec![],
            dimensions: file.dimension.iter().map(|row| self.dimension(row)).collect(),
            items: file.item.iter().map(|row| self.item(row, file, &scale)).collect(),
            recommendations: file.recommendation.iter().map(|row| self.recommendation(row, file, &scale)).collect(),
            scale,
        })
    }

    /// Ids become message ids, file names and columns: letters, digits, `-` and `.`.
    fn check_id(&mut self, id: &Spanned<String>) {
        let written = id.get_ref();
        let starts_well = written.starts_with(|c: char| c.is_ascii_alphabetic());
        if !starts_well || !written.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.')) {
            self.problem(id.span(), format!("`{written}` is no id"), "use letters, digits, - and ., a letter first");
        }
    }

    fn check_unique<'b>(&mut self, rows: impl Iterator<Item = &'b Spanned<String>>) {
        let mut seen = BTreeSet::new();
        for id in rows {
            self.check_id(id);
            if !seen.insert(id.get_ref()) {
                self.problem(id.span(), format!("`{}` twice", id.get_ref()), "give one of them another id");
            }
        }
    }

    fn check_forms(&mut self, file: &File) {
        let items: BTreeSet<&String> = file.item.iter().map(|row| row.id.get_ref()).collect();
        for item in file.forms.values().flat_map(FormRow::items) {
            if !items.contains(item.get_ref()) {
                self.problem(item.span(), format!("no item `{}`", item.get_ref()), "name an item of this file");
            }
        }
        if file.item.is_empty() {
            self.problem(file.id.span(), "no items".to_owned(), "add at least one [[item]]");
        }
    }

    fn dimension(&mut self, row: &DimensionRow) -> Dimension {
        let known = &self.known.principles;
        self.check_known(row.principle.iter(), known, "governance principle", "principles.toml");
        Dimension {
            id: row.id.get_ref().as_str().into(),
            principle: row.principle.as_ref().map(|id| id.get_ref().as_str().into()),
        }
    }

    fn item(&mut self, row: &ItemRow, file: &File, scale: &Scale) -> Item {
        if !file.dimension.iter().any(|it| it.id.get_ref() == row.dimension.get_ref()) {
            let message = format!("no dimension `{}`", row.dimension.get_ref());
            self.problem(row.dimension.span(), message, "name a [[dimension]] of this file");
        }
        let known = self.known;
        self.check_known(row.strategies.iter(), &known.strategies, "strategy", "principles.toml");
        self.check_known(row.sdg_targets.iter(), &known.sdg_targets, "SDG target", "sdg-targets.toml");
        let scale = row.scale.as_ref().and_then(|id| self.known.scales.get(id)).unwrap_or(scale).clone();
        Item {
            asks: cabildo_domain::Asks::Level {
                scale: scale.clone(),
                reversed: row.reversed,
                own_texts: file.level_texts.as_deref() != Some("scale"),
            },
            weight: row.weight.unwrap_or(1),
            topics: ids(&row.topics),
            evidence: row.evidence,
            shared: row.shared,
            strategies: ids(&row.strategies),
            sdg_targets: ids(&row.sdg_targets),
            ..Item::level(row.id.get_ref(), row.dimension.get_ref(), &scale)
        }
    }

    fn recommendation(&mut self, row: &RecommendationRow, file: &File, scale: &Scale) -> Recommendation {
        let known = self.known;
        self.check_known([&row.role].into_iter(), &known.roles, "role", "roles.toml");
        self.check_item(&row.item, file);
        if !scale.has(Level(*row.reaches.get_ref())) || Level(*row.reaches.get_ref()) == scale.lowest {
            let message = format!("reaches level {}", row.reaches.get_ref());
            self.problem(row.reaches.span(), message, "name a level of the scale above its lowest");
        }
        let weeks = match row.weeks.get_ref().as_slice() {
            [least, most] if 1 <= *least && least <= most && *most <= 104 => Weeks { least: *least, most: *most },
            _ => {
                self.problem(row.weeks.span(), "weeks".to_owned(), "write [least, most], from 1 to 104");
                Weeks { least: 1, most: 1 }
            }
        };
        Recommendation {
            id: row.id.get_ref().as_str().into(),
            item: row.item.get_ref().as_str().into(),
            reaches: Level(*row.reaches.get_ref()),
            reaches_own_proposal: row.reaches_own_proposal,
            weeks,
            cost: row.cost,
            role: row.role.get_ref().as_str().into(),
            needs: row.needs.iter().filter_map(|need| self.need(need, file, scale)).collect(),
        }
    }

    /// `ITEM >= n`, another recommendation's id, or `consensus closed`.
    fn need(&mut self, written: &Spanned<String>, file: &File, scale: &Scale) -> Option<Need> {
        let text = written.get_ref().trim();
        if text == "consensus closed" {
            return Some(Need::ConsensusClosed);
        }
        if let Some((item, level)) = text.split_once(">=") {
            let item = Spanned::new(written.span(), item.trim().to_owned());
            self.check_item(&item, file);
            let level = level.trim().parse().ok().map(Level).filter(|level| scale.has(*level));
            if level.is_none() {
                self.problem(written.span(), format!("`{text}` names no level"), "write ITEM >= 2");
            }
            return Some(Need::ItemAt(item.into_inner().as_str().into(), level?));
        }
        if file.recommendation.iter().any(|row| row.id.get_ref() == text) {
            return Some(Need::Done(text.into()));
        }
        let hint = "write ITEM >= n, the id of another recommendation, or `consensus closed`";
        self.problem(written.span(), format!("`{text}` is no need"), hint);
        None
    }

    fn check_item(&mut self, id: &Spanned<String>, file: &File) {
        if !file.item.iter().any(|row| row.id.get_ref() == id.get_ref()) {
            self.problem(id.span(), format!("no item `{}`", id.get_ref()), "name an item of this file");
        }
    }

    fn check_known<'b>(
        &mut self,
        named: impl Iterator<Item = &'b Spanned<String>>,
        known: &BTreeSet<String>,
        what: &str,
        file: &str,
    ) {
        for id in named.filter(|id| !known.contains(id.get_ref())) {
            let message = format!("no {what} `{}`", id.get_ref());
            self.problem(id.span(), message, &format!("assets/taxonomies/{file} lists them"));
        }
    }
}

fn ids<Id: for<'a> From<&'a str>>(written: &[Spanned<String>]) -> Vec<Id> {
    written.iter().map(|id| id.get_ref().as_str().into()).collect()
}
