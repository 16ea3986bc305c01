//! Writing rows as they stand: what fills each part of a row, put into its columns.

use std::collections::{BTreeMap, BTreeSet};

use cabildo_domain::{
    CouncilId, RevisionId,
    revision::{Revision, conflict, goes_in_a_circle, standing},
};
use chrono::{DateTime, Utc};
use rusqlite::{params_from_iter, types::Value as Cell};
use serde_json::Value;

use super::{
    Parts,
    rows::Columns,
    taking::{LogoFiles, Place, TakenRows},
    told::{PartOf, ROW, cell, cells, is_key, key_of, rows_of, unfit},
};
use crate::{carried::Carried, column::written, error::StoreError, store::Writer};

/// What is needed to write rows as they stand.
pub(super) struct Writing<'a, 'b> {
    pub(super) db: &'a Writer<'b>,
    pub(super) columns: &'static Columns,
    pub(super) logos: &'a [LogoFiles],
}

/// A row as it stands: what fills each part.
pub(super) type Standing<'a> = BTreeMap<&'a str, &'a Revision>;

impl Writing<'_, '_> {
    /// Writes a row as it stands now that these revisions are there.
    pub(super) fn row(
        &self,
        carried: &'static Carried,
        key: &str,
        new: &BTreeSet<RevisionId>,
        count: &mut TakenRows,
    ) -> Result<(), StoreError> {
        let now = self.db.revisions_of_row(carried.kind, key)?;
        if now.values().any(|part| goes_in_a_circle(part)) {
            return Err(unfit(format!("{}: revisions follow each other in a circle", carried.kind)));
        }
        let councils: BTreeSet<CouncilId> = now.values().flatten().map(|it| it.council).collect();
        if councils.len() > 1 {
            return Err(unfit(format!("{}: of several councils", carried.kind)));
        }
        let mut before: Parts = now.clone();
        before.values_mut().for_each(|part| part.retain(|it| !new.contains(&it.id)));
        let open = |parts: &Parts| parts.values().filter(|part| !conflict(part).is_empty()).count();
        count.conflicts += open(&now).saturating_sub(open(&before));
        let said = |row: &Standing<'_>| row.iter().map(|(part, it)| ((*part).to_owned(), it.worth.clone())).collect();
        let said = |parts: &Parts| standing(parts).map(|row| said(&row));
        let (earlier, later): (Option<BTreeMap<String, Option<Value>>>, _) = (said(&before), said(&now));
        match (&earlier, &later) {
            (None, Some(_)) => count.new += 1,
            (Some(_), None) => count.gone += 1,
            (Some(earlier), Some(later)) if earlier != later => count.changed += 1,
            (Some(_), Some(_)) | (None, None) => {}
        }
        let key = key_of(carried, key)?;
        match standing(&now) {
            Some(row) => self.put(carried, &key, &row),
            None => self.remove(carried, &key),
        }
    }

    fn remove(&self, carried: &'static Carried, key: &[Value]) -> Result<(), StoreError> {
        self.remove_hanging(carried, key)?;
        let sql = format!("DELETE FROM {} WHERE {}", carried.kind, is_key("", carried.key));
        self.db.run(&sql, params_from_iter(cells(key)?))?;
        Ok(())
    }

    fn remove_hanging(&self, carried: &'static Carried, key: &[Value]) -> Result<(), StoreError> {
        let lists = carried.parts.iter().flat_map(|part| part.lists).map(|it| (it.table, it.of));
        for (table, of) in lists.chain(carried.children.iter().map(|it| (it.table, it.of))) {
            let sql = format!("DELETE FROM {table} WHERE {}", is_key("", of));
            self.db.run(&sql, params_from_iter(cells(key)?))?;
        }
        Ok(())
    }

    /// Writes a row as it stands.
    pub(super) fn put(&self, carried: &'static Carried, key: &[Value], row: &Standing<'_>) -> Result<(), StoreError> {
        let kind = carried.kind;
        let mut columns: Vec<(&str, Cell)> = carried.key.iter().copied().zip(cells(key)?).collect();
        for part in carried.parts {
            let said = row.get(part.name).and_then(|it| it.worth.as_ref());
            if said.is_none() && !part.may_be_empty {
                return Err(StoreError::Incomplete { what: format!("{kind}: {}", part.name) });
            }
            for column in part.columns {
                let nothing = || self.columns.nothing(kind, column);
                let value = said.map_or_else(nothing, |said| said[*column].clone());
                columns.push((column, cell(&value)?));
            }
        }
        let latest: Option<DateTime<Utc>> = row.values().map(|it| it.at).max();
        if let (Some(column), Some(latest)) = (carried.stamp, latest) {
            columns.push((column, Cell::Text(written(latest))));
        }
        for (column, value) in &columns {
            self.columns.fits(kind, column, value)?;
        }
        if carried.counted.is_some() {
            self.add_row(carried, &columns)?;
        } else {
            self.put_row(carried, key, columns)?;
        }
        self.put_hanging(carried, key, row)
    }

    /// Adds a row of a table to which rows are only added, if it is not there.
    fn add_row(&self, carried: &Carried, columns: &[(&str, Cell)]) -> Result<(), StoreError> {
        let (names, places) = named(columns);
        let sql = format!(
            "INSERT INTO {0} ({names}) SELECT {places} WHERE NOT EXISTS (SELECT 1 FROM {0} WHERE {1})",
            carried.kind,
            is_key("", carried.key)
        );
        self.db.run(&sql, params_from_iter(columns.iter().map(|(_, cell)| cell)))?;
        Ok(())
    }

    fn put_row(
        &self,
        carried: &'static Carried,
        key: &[Value],
        mut columns: Vec<(&str, Cell)>,
    ) -> Result<(), StoreError> {
        let sets: Vec<String> =
            columns[carried.key.len()..].iter().map(|(it, _)| format!("{it} = excluded.{it}")).collect();
        if !carried.files.is_empty() {
            let sql = format!("SELECT 1 FROM {} WHERE {}", carried.kind, is_key("", carried.key));
            if self.db.maybe(&sql, params_from_iter(cells(key)?), |_| Ok(()))?.is_none() {
                let files = self.logos.iter().find(|it| key == [Value::from(it.logo.as_str())]);
                let files = files.ok_or_else(|| StoreError::Incomplete { what: format!("{}: files", carried.kind) })?;
                let files = [files.picture.clone(), files.original.clone()].map(Cell::Blob);
                columns.extend(carried.files.iter().copied().zip(files));
            } else {
                let sql = format!("UPDATE {} SET {} WHERE {}", carried.kind, set(&columns), is_key("", carried.key));
                self.db.run(&sql, params_from_iter(columns.iter().map(|(_, cell)| cell)))?;
                return Ok(());
            }
        }
        let (names, places) = named(&columns);
        let update = if sets.is_empty() { "NOTHING".to_owned() } else { format!("UPDATE SET {}", sets.join(", ")) };
        let sql = format!(
            "INSERT INTO {} ({names}) VALUES ({places}) ON CONFLICT ({}) DO {update}",
            carried.kind,
            carried.key.join(", ")
        );
        self.db.run(&sql, params_from_iter(columns.iter().map(|(_, cell)| cell)))?;
        Ok(())
    }

    fn put_hanging(&self, carried: &'static Carried, key: &[Value], row: &Standing<'_>) -> Result<(), StoreError> {
        self.remove_hanging(carried, key)?;
        for part in carried.parts {
            let said = row.get(part.name).and_then(|it| it.worth.as_ref());
            for list in part.lists {
                for cells in rows_of(list, &said.map_or(Value::Null, |said| said[list.table].clone()))? {
                    self.put_one(list.table, list.of, key, list.columns.iter().copied().zip(cells).collect())?;
                }
            }
        }
        for (name, it) in row {
            let PartOf::Child(child, by) = PartOf::named(carried, name)? else { continue };
            let Some(Value::Array(rest)) = it.worth.as_ref().map(|said| &said[ROW]) else { continue };
            let columns = child.by.iter().chain(child.columns).copied();
            let cells = cells(&by)?.into_iter().chain(cells(rest)?);
            self.put_one(child.table, child.of, key, columns.zip(cells).collect())?;
        }
        Ok(())
    }

    fn put_one(
        &self,
        table: &str,
        of: &[&'static str],
        key: &[Value],
        columns: Vec<(&str, Cell)>,
    ) -> Result<(), StoreError> {
        let columns: Vec<(&str, Cell)> = of.iter().copied().zip(cells(key)?).chain(columns).collect();
        for (column, value) in &columns {
            self.columns.fits(table, column, value)?;
        }
        let (names, places) = named(&columns);
        let sql = format!("INSERT INTO {table} ({names}) VALUES ({places})");
        self.db.run(&sql, params_from_iter(columns.iter().map(|(_, cell)| cell)))?;
        Ok(())
    }

    /// Whether every row that was written belongs to whom it says.
    pub(super) fn check<'k>(&self, touched: impl Iterator<Item = &'k Place>) -> Result<(), StoreError> {
        for (kind, key) in touched {
            let Some(carried) = Carried::of(kind) else { continue };
            let places: Vec<String> = (3..).zip(carried.key).map(|(at, it)| format!("this.{it} IS ?{at}")).collect();
            let sql = format!(
                "SELECT 1 FROM {kind} AS this {} WHERE {} AND {} NOT IN
                     (SELECT council FROM revision WHERE kind = ?1 AND key = ?2)",
                carried.joined,
                places.join(" AND "),
                carried.council
            );
            let values = [Cell::Text((*kind).to_owned()), Cell::Text(key.clone())].into_iter();
            let values = values.chain(cells(&key_of(carried, key)?)?);
            if self.db.maybe(&sql, params_from_iter(values), |_| Ok(()))?.is_some() {
                return Err(unfit(format!("{kind}: of another council")));
            }
        }
        Ok(())
    }
}

/// `a = ?1, b = ?2`
fn set(columns: &[(&str, Cell)]) -> String {
    let places: Vec<String> = (1..).zip(columns).map(|(at, (column, _))| format!("{column} = ?{at}")).collect();
    places.join(", ")
}

/// `a, b` and `?1, ?2`
fn named(columns: &[(&str, Cell)]) -> (String, String) {
    let names: Vec<&str> = columns.iter().map(|(name, _)| *name).collect();
    let places: Vec<String> = (1..=columns.len()).map(|at| format!("?{at}")).collect();
    (names.join(", "), places.join(", "))
}
