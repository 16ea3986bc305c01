//! Rows as they are, read in the way they are described.

use std::{collections::HashMap, sync::OnceLock};

use rusqlite::{Row, params_from_iter, types::Type};
use serde_json::Value;

use super::told::{told, worth, worth_of_child};
use crate::{
    carried::{CARRIED, Carried},
    error::StoreError,
    store::Reader,
};

/// A row of a table that travels.
pub(super) struct RowNow {
    /// Its key, as a JSON list.
    pub(super) key: String,
    /// Whose it is.
    pub(super) council: String,
    /// When it was written, where such rows say so.
    pub(super) stamp: Option<String>,
    /// What its parts say.
    pub(super) parts: Vec<PartNow>,
}

/// A part of a row, as it is.
pub(super) struct PartNow {
    pub(super) name: String,
    pub(super) worth: String,
    /// Whether it says nothing, and need not.
    pub(super) is_empty: bool,
}

/// What columns are like: whether they hold numbers, and whether they may hold nothing.
pub(super) struct Columns(HashMap<(String, String), ColumnKind>);

#[derive(Debug, Clone, Copy)]
pub(super) struct ColumnKind {
    pub(super) is_number: bool,
    pub(super) may_be_null: bool,
}

/// Every file that is open has the same columns.
static COLUMNS: OnceLock<Columns> = OnceLock::new();

impl Columns {
    pub(super) fn of(db: &Reader<'_>) -> Result<&'static Self, StoreError> {
        if let Some(known) = COLUMNS.get() {
            return Ok(known);
        }
        let looked_up = Self::look_up(db)?;
        Ok(COLUMNS.get_or_init(|| looked_up))
    }

    fn look_up(db: &Reader<'_>) -> Result<Self, StoreError> {
        let mut columns = HashMap::new();
        for carried in CARRIED {
            let lists = carried.parts.iter().flat_map(|part| part.lists).map(|it| it.table);
            for table in [carried.kind].into_iter().chain(lists).chain(carried.children.iter().map(|it| it.table)) {
                let sql = format!("SELECT name, type, \"notnull\" FROM pragma_table_info('{table}')");
                for (name, kind, not_null) in
                    db.all(&sql, (), |row| Ok((row.get(0)?, row.get::<_, String>(1)?, row.get::<_, bool>(2)?)))?
                {
                    let kind = ColumnKind { is_number: kind == "INTEGER", may_be_null: !not_null };
                    columns.insert((table.to_owned(), name), kind);
                }
            }
        }
        Ok(Self(columns))
    }

    /// # Panics
    /// There is no such column, which a test of `carried.rs` excludes.
    pub(super) fn get(&self, table: &str, column: &str) -> ColumnKind {
        self.0[&(table.to_owned(), column.to_owned())]
    }

    /// What a column says where nobody said anything.
    pub(super) fn nothing(&self, table: &str, column: &str) -> Value {
        let kind = self.get(table, column);
        match (kind.may_be_null, kind.is_number) {
            (true, _) => Value::Null,
            (false, true) => 0.into(),
            (false, false) => "".into(),
        }
    }
}

/// Rows that hang on other rows, by the key of those.
type Hanging = HashMap<String, Vec<Vec<Value>>>;

impl Reader<'_> {
    /// Every row of a kind, of one council or of all.
    pub(super) fn rows_now(
        &self,
        carried: &Carried,
        council: Option<&str>,
        columns: &Columns,
    ) -> Result<Vec<RowNow>, StoreError> {
        let Carried { kind, key, joined, parts, .. } = carried;
        let lists = parts.iter().flat_map(|part| part.lists);
        let lists: HashMap<&str, Hanging> = lists
            .map(|it| Ok((it.table, self.hanging(it.table, it.of, it.columns)?)))
            .collect::<Result<_, StoreError>>()?;
        let children = carried.children.iter();
        let mut children: Vec<Hanging> = children
            .map(|it| self.hanging(it.table, it.of, &[it.by, it.columns].concat()))
            .collect::<Result<_, _>>()?;

        let stamp = carried.stamp.map_or("NULL".to_owned(), |it| format!("this.{it}"));
        let of_parts = parts.iter().flat_map(|part| part.columns);
        let names: Vec<String> = key.iter().chain(of_parts).map(|it| format!("this.{it}")).collect();
        let of_council = if council.is_some() { format!("WHERE {} = ?1", carried.council) } else { String::new() };
        let sql = format!(
            "SELECT {}, {stamp}, {} FROM {kind} AS this {joined} {of_council}",
            carried.council,
            names.join(", ")
        );
        let nothing: Vec<Option<String>> = parts
            .iter()
            .map(|part| {
                let said = part.columns.iter().map(|it| (*it, columns.nothing(kind, it))).collect();
                part.may_be_empty.then(|| worth(said))
            })
            .collect();

        let read = |row: &Row<'_>| {
            let key_cells = row_cells(row, 2, key.len())?;
            let key = Value::Array(key_cells).to_string();
            let mut at = 2 + carried.key.len();
            let mut now = Vec::with_capacity(parts.len());
            for (part, nothing) in parts.iter().zip(&nothing) {
                let cells = row_cells(row, at, part.columns.len())?;
                at += part.columns.len();
                let mut said: Vec<(&str, Value)> = part.columns.iter().copied().zip(cells).collect();
                for list in part.lists {
                    let rows = lists[list.table].get(&key).into_iter().flatten();
                    said.push((list.table, rows.cloned().map(Value::Array).collect()));
                }
                let worth = worth(said);
                let is_empty = nothing.as_ref() == Some(&worth);
                now.push(PartNow { name: part.name.to_owned(), worth, is_empty });
            }
            Ok(RowNow { council: row.get(0)?, stamp: row.get(1)?, key, parts: now })
        };
        let mut rows = self.all(&sql, params_from_iter(council), read)?;
        for (child, hanging) in carried.children.iter().zip(&mut children) {
            for row in &mut rows {
                for mut cells in hanging.remove(&row.key).unwrap_or_default() {
                    let rest = cells.split_off(child.by.len());
                    let name = child.part(&Value::Array(cells).to_string());
                    row.parts.push(PartNow { name, worth: worth_of_child(Some(rest)), is_empty: false });
                }
            }
        }
        Ok(rows)
    }

    fn hanging(&self, table: &str, of: &[&str], columns: &[&str]) -> Result<Hanging, StoreError> {
        let sql = format!("SELECT {}, {1} FROM {table} ORDER BY {1}", of.join(", "), columns.join(", "));
        let mut hanging = Hanging::new();
        let read = |row: &Row<'_>| {
            Ok((Value::Array(row_cells(row, 0, of.len())?).to_string(), row_cells(row, of.len(), columns.len())?))
        };
        for (key, cells) in self.all(&sql, (), read)? {
            hanging.entry(key).or_default().push(cells);
        }
        Ok(hanging)
    }
}

fn row_cells(row: &Row<'_>, from: usize, count: usize) -> rusqlite::Result<Vec<Value>> {
    let cell = |at: usize| {
        told(row.get_ref(at)?).map_err(|error| rusqlite::Error::FromSqlConversionFailure(at, Type::Text, error.into()))
    };
    (from..from + count).map(cell).collect()
}
