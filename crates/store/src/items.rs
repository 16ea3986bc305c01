//! `item`, `choice` and their links: what an instrument asks.

use std::collections::BTreeMap;

use cabildo_domain::{
    Asks, Choice, ChoiceId, ChoiceList, ChoiceListId, DimensionId, Instrument, InstrumentId, Item, ItemId, Level,
    Scale, ScaleId, SdgTargetId, StrategyId, TopicId, expression::Expression,
};
use rusqlite::{Row, params, types::FromSqlError};

use crate::{
    column::not_that,
    error::StoreError,
    store::{Reader, Writer},
    structure::grouped,
};

const COLUMNS: &str = "SELECT item.id, dimension, kind, own_texts, reversed, weight, required, decimal, list, filter,
    relevant, rule, calculation, evidence, shared, scale.id AS scale, lowest, highest
    FROM item JOIN instrument ON instrument.id = item.instrument AND instrument.version = item.version
    JOIN scale ON scale.id = coalesce(item.scale, instrument.scale)";

impl Reader<'_> {
    /// In the order they are asked.
    pub(crate) fn items_of(&self, id: &InstrumentId, version: u32) -> Result<Vec<Item>, StoreError> {
        let mut strategies = self.links("item_strategy", "strategy", id, version)?;
        let mut sdg_targets = self.links("item_sdg_target", "sdg_target", id, version)?;
        let mut topics = self.links("item_topic", "topic", id, version)?;
        let sql = format!("{COLUMNS} WHERE item.instrument = ?1 AND item.version = ?2 ORDER BY position");
        self.all(&sql, params![id.as_str(), version], |row| {
            let item: String = row.get("id")?;
            let strategies = strategies.remove(&item).unwrap_or_default();
            let sdg_targets = sdg_targets.remove(&item).unwrap_or_default();
            let topics = topics.remove(&item).unwrap_or_default();
            Ok(Item {
                id: ItemId(item),
                dimension: DimensionId(row.get("dimension")?),
                asks: asks(row)?,
                weight: row.get("weight")?,
                required: row.get("required")?,
                relevant: expression(row, "relevant")?,
                constraint: expression(row, "rule")?,
                evidence: row.get("evidence")?,
                shared: row.get("shared")?,
                strategies: strategies.into_iter().map(StrategyId).collect(),
                sdg_targets: sdg_targets.into_iter().map(SdgTargetId).collect(),
                topics: topics.into_iter().map(TopicId).collect(),
            })
        })
    }

    /// What each item is linked to, in the order it was written.
    fn links(
        &self,
        table: &'static str,
        column: &'static str,
        id: &InstrumentId,
        version: u32,
    ) -> Result<BTreeMap<String, Vec<String>>, StoreError> {
        let sql = format!(
            "SELECT item, {column} AS linked FROM {table} WHERE instrument = ?1 AND version = ?2 ORDER BY item, position"
        );
        let pairs = self.all(&sql, params![id.as_str(), version], |row| Ok((row.get("item")?, row.get("linked")?)))?;
        Ok(grouped(pairs))
    }

    /// By id, with their choices in the order they are offered.
    pub(crate) fn choice_lists_of(&self, id: &InstrumentId, version: u32) -> Result<Vec<ChoiceList>, StoreError> {
        let key = params![id.as_str(), version];
        let properties = self.all(
            "SELECT list, choice, name, worth FROM choice_property WHERE instrument = ?1 AND version = ?2",
            key,
            |row| {
                let of: (String, String) = (row.get("list")?, row.get("choice")?);
                Ok((of, (row.get("name")?, row.get("worth")?)))
            },
        )?;
        let mut properties = grouped(properties);
        let choices = self.all(
            "SELECT list, id FROM choice WHERE instrument = ?1 AND version = ?2 ORDER BY position",
            key,
            |row| {
                let of: (String, String) = (row.get("list")?, row.get("id")?);
                let properties = properties.remove(&of).unwrap_or_default().into_iter().collect();
                Ok((ChoiceListId(of.0), Choice { id: ChoiceId(of.1), properties }))
            },
        )?;
        let mut lists: Vec<ChoiceList> = vec![];
        for (list, choice) in choices {
            match lists.iter_mut().find(|it| it.id == list) {
                Some(known) => known.choices.push(choice),
                None => lists.push(ChoiceList { id: list, choices: vec![choice] }),
            }
        }
        Ok(lists)
    }
}

impl Writer<'_> {
    pub(crate) fn put_items(&self, instrument: &Instrument) -> Result<(), StoreError> {
        for (position, item) in (0_u32..).zip(&instrument.items) {
            self.put_item(instrument, item, position)?;
            self.put_links(
                "item_strategy",
                "strategy",
                instrument,
                item,
                item.strategies.iter().map(|it| it.as_str()),
            )?;
            let targets = item.sdg_targets.iter().map(|it| it.as_str());
            self.put_links("item_sdg_target", "sdg_target", instrument, item, targets)?;
            self.put_links("item_topic", "topic", instrument, item, item.topics.iter().map(|it| it.as_str()))?;
        }
        Ok(())
    }

    fn put_item(&self, instrument: &Instrument, item: &Item, position: u32) -> Result<(), StoreError> {
        let written = Written::of(&item.asks);
        self.run(
            "INSERT INTO item (instrument, version, id, dimension, position, evidence, shared, kind, scale, own_texts,
                 reversed, weight, required, decimal, list, filter, relevant, rule, calculation)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)",
            params![
                instrument.id.as_str(),
                instrument.version,
                item.id.as_str(),
                item.dimension.as_str(),
                position,
                item.evidence,
                item.shared,
                written.kind,
                item.scale().filter(|scale| scale.id != instrument.scale.id).map(|scale| scale.id.as_str()),
                written.own_texts,
                written.reversed,
                item.weight,
                item.required,
                written.decimal,
                written.list,
                written.filter,
                item.relevant.as_ref().map(ToString::to_string),
                item.constraint.as_ref().map(ToString::to_string),
                written.calculation,
            ],
        )?;
        Ok(())
    }

    fn put_links<'a>(
        &self,
        table: &'static str,
        column: &'static str,
        instrument: &Instrument,
        item: &Item,
        linked: impl Iterator<Item = &'a str>,
    ) -> Result<(), StoreError> {
        let sql =
            format!("INSERT INTO {table} (instrument, version, item, {column}, position) VALUES (?1, ?2, ?3, ?4, ?5)");
        for (position, linked) in (0_u32..).zip(linked) {
            let (id, version) = (instrument.id.as_str(), instrument.version);
            self.run(&sql, params![id, version, item.id.as_str(), linked, position])?;
        }
        Ok(())
    }

    pub(crate) fn put_choices(&self, instrument: &Instrument) -> Result<(), StoreError> {
        let (id, version) = (instrument.id.as_str(), instrument.version);
        let choices = instrument.choice_lists.iter().flat_map(|list| list.choices.iter().map(move |it| (list, it)));
        for (position, (list, choice)) in (0_u32..).zip(choices) {
            let sql = "INSERT INTO choice (instrument, version, list, id, position) VALUES (?1, ?2, ?3, ?4, ?5)";
            self.run(sql, params![id, version, list.id.as_str(), choice.id.as_str(), position])?;
            for (name, worth) in &choice.properties {
                self.run(
                    "INSERT INTO choice_property (instrument, version, list, choice, name, worth)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                    params![id, version, list.id.as_str(), choice.id.as_str(), name, worth],
                )?;
            }
        }
        Ok(())
    }
}

/// What an item asks for, as its columns.
#[derive(Default)]
struct Written<'a> {
    kind: &'static str,
    own_texts: bool,
    reversed: bool,
    decimal: bool,
    list: Option<&'a str>,
    filter: Option<String>,
    calculation: Option<String>,
}

impl<'a> Written<'a> {
    fn of(asks: &'a Asks) -> Self {
        let plain = |kind| Self { kind, ..Self::default() };
        match asks {
            Asks::Level { reversed, own_texts, .. } => {
                Self { own_texts: *own_texts, reversed: *reversed, ..plain("level") }
            }
            Asks::Choice { list, several, filter } => Self {
                list: Some(list.as_str()),
                filter: filter.as_ref().map(ToString::to_string),
                ..plain(if *several { "choices" } else { "choice" })
            },
            Asks::Number { decimal } => Self { decimal: *decimal, ..plain("number") },
            Asks::Text => plain("text"),
            Asks::Date => plain("date"),
            Asks::Note => plain("note"),
            Asks::Calculation { value } => Self { calculation: Some(value.to_string()), ..plain("calculation") },
        }
    }
}

fn asks(row: &Row<'_>) -> rusqlite::Result<Asks> {
    let kind: String = row.get("kind")?;
    let choice = |several| -> rusqlite::Result<Asks> {
        Ok(Asks::Choice { list: ChoiceListId(row.get("list")?), several, filter: expression(row, "filter")? })
    };
    Ok(match kind.as_str() {
        "level" => Asks::Level {
            scale: Scale {
                id: ScaleId(row.get("scale")?),
                lowest: Level(row.get("lowest")?),
                highest: Level(row.get("highest")?),
            },
            reversed: row.get("reversed")?,
            own_texts: row.get("own_texts")?,
        },
        "choice" => choice(false)?,
        "choices" => choice(true)?,
        "number" => Asks::Number { decimal: row.get("decimal")? },
        "text" => Asks::Text,
        "date" => Asks::Date,
        "note" => Asks::Note,
        "calculation" => Asks::Calculation {
            value: expression(row, "calculation")?
                .ok_or_else(|| not_that(row, "calculation", FromSqlError::InvalidType))?,
        },
        _ => return Err(not_that(row, "kind", FromSqlError::InvalidType)),
    })
}

fn expression(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<Expression>> {
    let written: Option<String> = row.get(column)?;
    let read = written.map(|it| Expression::parse(&it)).transpose();
    read.map_err(|error| not_that(row, column, error))
}
