//! An instrument → its folder, always in the same way: what equals the default
//! is left out, so that a new kind of entry changes no old file.

use std::fmt::Write;

use cabildo_domain::{
    Asks, ChoiceList, Dimension, Form, FormId, Instrument, Item, Purpose,
    recommendation::{CostBand, Recommendation},
};

use super::{InstrumentFiles, words};
use crate::{check::need_text, field::Field, read::ReadInstrument};

/// The files of an instrument; reading them gives the same instrument.
pub fn write_toml(read: &ReadInstrument) -> InstrumentFiles {
    let language = |(code, said)| (String::clone(code), words::write(said, &read.instrument));
    InstrumentFiles { structure: structure(read), words: read.words.iter().map(language).collect() }
}

fn structure(read: &ReadInstrument) -> String {
    let instrument = &read.instrument;
    let mut out = Lines::default();
    let level_texts = LevelTexts::of(instrument);
    out.head(instrument, level_texts);
    instrument.forms.iter().for_each(|(id, form)| out.form(id, form, instrument));
    for scale in &read.scales {
        out.block(Field::OwnScale);
        out.text(Field::Id, scale.id.as_str());
        out.plain(Field::Lowest, scale.lowest);
        out.plain(Field::Highest, scale.highest);
    }
    instrument.dimensions.iter().for_each(|it| out.dimension(it));
    instrument.choice_lists.iter().for_each(|it| out.choice_list(it));
    instrument.items.iter().for_each(|it| out.item(it, instrument, level_texts));
    instrument.recommendations.iter().for_each(|it| out.recommendation(it));
    out.text
}

/// Whether the levels of all items say what the names of their scale say.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum LevelTexts {
    /// At least one item has texts of its own.
    Own,
    /// None has.
    OfTheScale,
}

impl LevelTexts {
    pub(crate) fn of(instrument: &Instrument) -> Self {
        let owns: Vec<bool> = instrument
            .items
            .iter()
            .filter_map(|item| match &item.asks {
                Asks::Level { own_texts, .. } => Some(*own_texts),
                Asks::Choice { .. }
                | Asks::Number { .. }
                | Asks::Text
                | Asks::Date
                | Asks::Note
                | Asks::Calculation { .. } => None,
            })
            .collect();
        if owns.contains(&false) && !owns.contains(&true) { Self::OfTheScale } else { Self::Own }
    }
}

/// The file that is being written.
#[derive(Default)]
struct Lines {
    text: String,
}

impl Lines {
    fn line(&mut self, line: std::fmt::Arguments<'_>) {
        // Writing to a string cannot fail.
        _ = writeln!(self.text, "{line}");
    }

    fn block(&mut self, field: Field) {
        self.line(format_args!("\n[[{}]]", field.key()));
    }

    fn text(&mut self, field: Field, value: &str) {
        self.line(format_args!("{} = {}", field.key(), quoted(value)));
    }

    fn plain(&mut self, field: Field, value: impl std::fmt::Display) {
        self.line(format_args!("{} = {value}", field.key()));
    }

    fn flag(&mut self, field: Field, value: bool) {
        if value {
            self.plain(field, value);
        }
    }

    fn list<'b>(&mut self, field: Field, values: impl Iterator<Item = &'b str>) {
        let values: Vec<String> = values.map(quoted).collect();
        if !values.is_empty() {
            self.line(format_args!("{} = [{}]", field.key(), values.join(", ")));
        }
    }

    fn head(&mut self, instrument: &Instrument, level_texts: LevelTexts) {
        self.text(Field::Id, instrument.id.as_str());
        self.plain(Field::Version, instrument.version);
        match instrument.purpose {
            Purpose::Maturity => {}
            Purpose::Reflection => self.text(Field::Purpose, "reflection"),
            Purpose::Exchange => self.text(Field::Purpose, "exchange"),
        }
        if let Some(unit) = &instrument.repeats_per {
            self.text(Field::RepeatsPer, unit);
        }
        self.text(Field::Scale, instrument.scale.id.as_str());
        if level_texts == LevelTexts::OfTheScale {
            self.text(Field::LevelTexts, "scale");
        }
    }

    fn form(&mut self, id: &FormId, form: &Form, instrument: &Instrument) {
        self.line(format_args!("\n[forms.{}]", quoted(id.as_str())));
        let asks_all = form.items.iter().eq(instrument.items.iter().map(|it| &it.id));
        if !(asks_all && form.by_dimension) {
            self.list(Field::Items, form.items.iter().map(|it| it.as_str()));
        }
        self.flag(Field::ByDimension, form.by_dimension);
    }

    fn dimension(&mut self, dimension: &Dimension) {
        self.block(Field::Dimension);
        self.text(Field::Id, dimension.id.as_str());
        if let Some(principle) = &dimension.principle {
            self.text(Field::Principle, principle.as_str());
        }
    }

    fn choice_list(&mut self, list: &ChoiceList) {
        self.block(Field::ChoiceList);
        self.text(Field::Id, list.id.as_str());
        self.line(format_args!("choices = ["));
        for choice in &list.choices {
            let mut entries = vec![format!("id = {}", quoted(choice.id.as_str()))];
            entries.extend(choice.properties.iter().map(|(name, it)| format!("{} = {}", quoted(name), quoted(it))));
            if choice.properties.is_empty() {
                self.line(format_args!("    {},", quoted(choice.id.as_str())));
            } else {
                self.line(format_args!("    {{ {} }},", entries.join(", ")));
            }
        }
        self.line(format_args!("]"));
    }

    fn item(&mut self, item: &Item, instrument: &Instrument, level_texts: LevelTexts) {
        self.block(Field::Item);
        self.text(Field::Id, item.id.as_str());
        self.text(Field::Dimension, item.dimension.as_str());
        self.asks(&item.asks, instrument, level_texts);
        if item.weight != 1 {
            self.plain(Field::Weight, item.weight);
        }
        self.flag(Field::Required, item.required);
        if let Some(relevant) = &item.relevant {
            self.text(Field::Relevant, &relevant.to_string());
        }
        if let Some(constraint) = &item.constraint {
            self.text(Field::Constraint, &constraint.to_string());
        }
        if item.evidence > 0 {
            self.plain(Field::Evidence, item.evidence);
        }
        self.flag(Field::Shared, item.shared);
        self.list(Field::SdgTargets, item.sdg_targets.iter().map(|it| it.as_str()));
        self.list(Field::Strategies, item.strategies.iter().map(|it| it.as_str()));
        self.list(Field::Topics, item.topics.iter().map(|it| it.as_str()));
    }

    fn asks(&mut self, asks: &Asks, instrument: &Instrument, level_texts: LevelTexts) {
        match asks {
            Asks::Level { scale, reversed, own_texts } => {
                if scale.id != instrument.scale.id {
                    self.text(Field::Scale, scale.id.as_str());
                }
                self.flag(Field::Reversed, *reversed);
                if !own_texts && level_texts == LevelTexts::Own {
                    self.text(Field::LevelTexts, "scale");
                }
            }
            Asks::Choice { list, filter, .. } => {
                self.text(Field::Kind, kind_text(asks));
                self.text(Field::List, list.as_str());
                if let Some(filter) = filter {
                    self.text(Field::Filter, &filter.to_string());
                }
            }
            Asks::Number { decimal } => {
                self.text(Field::Kind, kind_text(asks));
                self.flag(Field::Decimal, *decimal);
            }
            Asks::Text | Asks::Date | Asks::Note => self.text(Field::Kind, kind_text(asks)),
            Asks::Calculation { value } => {
                self.text(Field::Kind, kind_text(asks));
                self.text(Field::Calculation, &value.to_string());
            }
        }
    }

    fn recommendation(&mut self, it: &Recommendation) {
        self.block(Field::Recommendation);
        self.text(Field::Id, it.id.as_str());
        self.text(Field::Item, it.item.as_str());
        self.plain(Field::Reaches, it.reaches);
        self.flag(Field::ReachesOwnProposal, it.reaches_own_proposal);
        self.plain(Field::Weeks, format_args!("[{}, {}]", it.weeks.least, it.weeks.most));
        self.text(Field::Cost, cost_text(it.cost));
        self.text(Field::Role, it.role.as_str());
        let needs: Vec<String> = it.needs.iter().map(need_text).collect();
        self.list(Field::Needs, needs.iter().map(String::as_str));
    }
}

/// Text between quotes, as TOML reads it back.
fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

/// A kind of item, as authors write it.
pub(crate) fn kind_text(asks: &Asks) -> &'static str {
    match asks {
        Asks::Level { .. } => "level",
        Asks::Choice { several: false, .. } => "choice",
        Asks::Choice { several: true, .. } => "choices",
        Asks::Number { .. } => "number",
        Asks::Text => "text",
        Asks::Date => "date",
        Asks::Note => "note",
        Asks::Calculation { .. } => "calculation",
    }
}

/// A band of cost, as authors write it.
pub(crate) fn cost_text(cost: CostBand) -> &'static str {
    match cost {
        CostBand::Low => "low",
        CostBand::Medium => "medium",
        CostBand::High => "high",
    }
}
