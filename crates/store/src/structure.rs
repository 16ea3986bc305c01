//! `dimension`, `form`, `recommendation` and their links: what an instrument is made of, beside its items.

use std::collections::BTreeMap;

use cabildo_domain::{
    Dimension, DimensionId, Form, FormId, Instrument, InstrumentId, ItemId, Level, PrincipleId, RecommendationId,
    RoleId,
    recommendation::{Need, Recommendation, Weeks},
};
use rusqlite::{Row, params, types::FromSqlError};

use crate::{
    column::{COSTS, cost_word, not_that, word},
    error::StoreError,
    store::{Reader, Writer},
};

impl Reader<'_> {
    /// In the order they are asked.
    pub(crate) fn dimensions_of(&self, id: &InstrumentId, version: u32) -> Result<Vec<Dimension>, StoreError> {
        self.all(
            "SELECT id, principle FROM dimension WHERE instrument = ?1 AND version = ?2 ORDER BY position",
            params![id.as_str(), version],
            |row| {
                let principle = row.get::<_, Option<String>>("principle")?.map(PrincipleId);
                Ok(Dimension { id: DimensionId(row.get("id")?), principle })
            },
        )
    }

    /// By name, with their items in the order they were written.
    pub(crate) fn forms_of(&self, id: &InstrumentId, version: u32) -> Result<BTreeMap<FormId, Form>, StoreError> {
        let key = params![id.as_str(), version];
        let sql = "SELECT id, by_dimension FROM form WHERE instrument = ?1 AND version = ?2";
        let forms = self.all(sql, key, |row| Ok((FormId(row.get("id")?), row.get("by_dimension")?)))?;
        let sql = "SELECT form, item FROM form_item WHERE instrument = ?1 AND version = ?2 ORDER BY form, position";
        let pairs = self.all(sql, key, |row| Ok((FormId(row.get("form")?), ItemId(row.get("item")?))))?;
        let mut items = grouped(pairs);
        let form = |(id, by_dimension)| {
            let items = items.remove(&id).unwrap_or_default();
            (id, Form { items, by_dimension })
        };
        Ok(forms.into_iter().map(form).collect())
    }

    /// In the order they were written.
    pub(crate) fn recommendations_of(
        &self,
        id: &InstrumentId,
        version: u32,
    ) -> Result<Vec<Recommendation>, StoreError> {
        let key = params![id.as_str(), version];
        let needs = self.all(
            "SELECT recommendation, kind, item, level, needed FROM recommendation_need
             WHERE instrument = ?1 AND version = ?2 ORDER BY recommendation, position",
            key,
            |row| Ok((RecommendationId(row.get("recommendation")?), need(row)?)),
        )?;
        let mut needs = grouped(needs);
        self.all(
            "SELECT id, item, reaches, reaches_own_proposal, weeks_least, weeks_most, cost, role FROM recommendation
             WHERE instrument = ?1 AND version = ?2 ORDER BY position",
            key,
            |row| {
                let id = RecommendationId(row.get("id")?);
                let needs = needs.remove(&id).unwrap_or_default();
                Ok(Recommendation {
                    id,
                    item: ItemId(row.get("item")?),
                    reaches: Level(row.get("reaches")?),
                    reaches_own_proposal: row.get("reaches_own_proposal")?,
                    weeks: Weeks { least: row.get("weeks_least")?, most: row.get("weeks_most")? },
                    cost: word(row, "cost", &COSTS, cost_word)?,
                    role: RoleId(row.get("role")?),
                    needs,
                })
            },
        )
    }
}

impl Writer<'_> {
    pub(crate) fn put_dimensions(&self, instrument: &Instrument) -> Result<(), StoreError> {
        for (position, dimension) in (0_u32..).zip(&instrument.dimensions) {
            self.run(
                "INSERT INTO dimension (instrument, version, id, position, principle) VALUES (?1, ?2, ?3, ?4, ?5)",
                params![
                    instrument.id.as_str(),
                    instrument.version,
                    dimension.id.as_str(),
                    position,
                    dimension.principle.as_ref().map(PrincipleId::as_str),
                ],
            )?;
        }
        Ok(())
    }

    pub(crate) fn put_forms(&self, instrument: &Instrument) -> Result<(), StoreError> {
        let (id, version) = (instrument.id.as_str(), instrument.version);
        for (form, about) in &instrument.forms {
            let sql = "INSERT INTO form (instrument, version, id, by_dimension) VALUES (?1, ?2, ?3, ?4)";
            self.run(sql, params![id, version, form.as_str(), about.by_dimension])?;
            for (position, item) in (0_u32..).zip(&about.items) {
                self.run(
                    "INSERT INTO form_item (instrument, version, form, item, position) VALUES (?1, ?2, ?3, ?4, ?5)",
                    params![id, version, form.as_str(), item.as_str(), position],
                )?;
            }
        }
        Ok(())
    }

    pub(crate) fn put_recommendations(&self, instrument: &Instrument) -> Result<(), StoreError> {
        for (position, it) in (0_u32..).zip(&instrument.recommendations) {
            self.run(
                "INSERT INTO recommendation (instrument, version, id, item, position, reaches, reaches_own_proposal,
                     weeks_least, weeks_most, cost, role)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
                params![
                    instrument.id.as_str(),
                    instrument.version,
                    it.id.as_str(),
                    it.item.as_str(),
                    position,
                    it.reaches.0,
                    it.reaches_own_proposal,
                    it.weeks.least,
                    it.weeks.most,
                    cost_word(it.cost),
                    it.role.as_str(),
                ],
            )?;
            self.put_needs(instrument, it)?;
        }
        Ok(())
    }

    fn put_needs(&self, instrument: &Instrument, recommendation: &Recommendation) -> Result<(), StoreError> {
        for (position, need) in (0_u32..).zip(&recommendation.needs) {
            let (kind, item, level, needed) = match need {
                Need::ItemAt(item, level) => ("item-at", Some(item.as_str()), Some(level.0), None),
                Need::Done(needed) => ("done", None, None, Some(needed.as_str())),
                Need::ConsensusClosed => ("consensus-closed", None, None, None),
            };
            self.run(
                "INSERT INTO recommendation_need (instrument, version, recommendation, position, kind, item, level,
                     needed)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                params![
                    instrument.id.as_str(),
                    instrument.version,
                    recommendation.id.as_str(),
                    position,
                    kind,
                    item,
                    level,
                    needed
                ],
            )?;
        }
        Ok(())
    }
}

fn need(row: &Row<'_>) -> rusqlite::Result<Need> {
    let kind: String = row.get("kind")?;
    Ok(match kind.as_str() {
        "item-at" => Need::ItemAt(ItemId(row.get("item")?), Level(row.get("level")?)),
        "done" => Need::Done(RecommendationId(row.get("needed")?)),
        "consensus-closed" => Need::ConsensusClosed,
        _ => return Err(not_that(row, "kind", FromSqlError::InvalidType)),
    })
}

/// Pairs as lists, each in the order of the pairs.
pub(crate) fn grouped<K: Ord, V>(pairs: Vec<(K, V)>) -> BTreeMap<K, Vec<V>> {
    let mut groups: BTreeMap<K, Vec<V>> = BTreeMap::new();
    for (key, value) in pairs {
        groups.entry(key).or_default().push(value);
    }
    groups
}
