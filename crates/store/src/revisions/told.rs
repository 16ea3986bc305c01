//! How keys and worths are written: as JSON, in one way only, so that what is the same reads the same.

use rusqlite::{
    Row,
    types::{Type, Value as Cell, ValueRef},
};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::rows::Columns;
use crate::{
    carried::{Carried, Child, List, Part},
    error::StoreError,
};

/// The name under which a child's columns stand in its worth.
pub(super) const ROW: &str = "row";

/// Writes a cell of a table as JSON. Tables have words and whole numbers only.
pub(super) fn tell(out: &mut Vec<u8>, cell: ValueRef<'_>) -> rusqlite::Result<()> {
    match cell {
        ValueRef::Null => out.extend_from_slice(b"null"),
        ValueRef::Integer(number) => out.extend_from_slice(number.to_string().as_bytes()),
        ValueRef::Text(text) => {
            let text = str::from_utf8(text)?;
            serde_json::to_writer(out, text).map_err(|error| not_a_cell(Box::new(error)))?;
        }
        ValueRef::Real(_) | ValueRef::Blob(_) => return Err(not_a_cell("neither words nor a whole number".into())),
    }
    Ok(())
}

/// Cells of a row as a JSON list, written as [`Value`] writes it.
pub(super) fn tell_list(out: &mut Vec<u8>, row: &Row<'_>, from: usize, count: usize) -> rusqlite::Result<()> {
    out.push(b'[');
    for at in from..from + count {
        if at > from {
            out.push(b',');
        }
        tell(out, row.get_ref(at)?)?;
    }
    out.push(b']');
    Ok(())
}

/// What was written, which is UTF-8 throughout.
pub(super) fn text(out: Vec<u8>) -> rusqlite::Result<String> {
    Ok(String::from_utf8(out).map_err(|error| error.utf8_error())?)
}

fn not_a_cell(why: Box<dyn std::error::Error + Send + Sync>) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(0, Type::Text, why)
}

/// JSON as a cell of a table.
pub(super) fn cell(value: &Value) -> Result<Cell, StoreError> {
    match value {
        Value::Null => Ok(Cell::Null),
        Value::Number(number) => match number.as_i64() {
            Some(number) => Ok(Cell::Integer(number)),
            None => Err(unfit("a number that is not whole")),
        },
        Value::String(text) => Ok(Cell::Text(text.clone())),
        Value::Bool(_) | Value::Array(_) | Value::Object(_) => Err(unfit("a value that is no cell")),
    }
}

pub(super) fn unfit(what: impl Into<String>) -> StoreError {
    StoreError::Unfit { what: what.into() }
}

/// The cells of a key or a list.
pub(super) fn cells(values: &[Value]) -> Result<Vec<Cell>, StoreError> {
    values.iter().map(cell).collect()
}

/// Columns with what they say, in the one order in which they are written.
pub(super) fn worth(mut said: Vec<(&str, Value)>) -> String {
    said.sort_unstable_by_key(|(column, _)| *column);
    let said: Map<String, Value> = said.into_iter().map(|(column, value)| (column.to_owned(), value)).collect();
    Value::Object(said).to_string()
}

/// What a child says that is there, or one that is not.
pub(super) fn worth_of_child(columns: Option<Vec<Value>>) -> String {
    json!({ ROW: columns }).to_string()
}

/// The key of a row, taken apart.
///
/// # Errors
/// It is not a key of that kind, or not written as keys are.
pub(super) fn key_of(carried: &Carried, key: &str) -> Result<Vec<Value>, StoreError> {
    let values: Vec<Value> = serde_json::from_str(key).map_err(|_| unfit(format!("{}: no key", carried.kind)))?;
    cells(&values)?;
    let written = Value::Array(values.clone()).to_string();
    if values.len() == carried.key.len() && written == key {
        Ok(values)
    } else {
        Err(unfit(format!("{}: no key", carried.kind)))
    }
}

/// The key of a row that comes in from elsewhere, as [`key_of`].
///
/// # Errors
/// It is not a key of that kind, or an id or a cell in it is not written as the program writes it: rows would be found
/// by it that are called otherwise, or not be found at all.
pub(super) fn key_from_elsewhere(carried: &Carried, key: &str, columns: &Columns) -> Result<(), StoreError> {
    let values = key_of(carried, key)?;
    for (column, value) in carried.key.iter().zip(cells(&values)?) {
        columns.fits(carried.kind, column, &value)?;
    }
    let is_id = |it: &str| it.parse::<Uuid>().is_ok_and(|id| id.to_string() == it);
    match (carried.key, &values[..]) {
        (["id"], [Value::String(id)]) if !is_id(id) => Err(unfit(format!("{}: no id", carried.kind))),
        _ => Ok(()),
    }
}

/// `a IS ?1 AND b IS ?2`, each column behind the name of its table, if it needs one.
pub(super) fn is_key(table: &str, columns: &[&str]) -> String {
    let places: Vec<String> = (1..).zip(columns).map(|(at, column)| format!("{table}{column} IS ?{at}")).collect();
    places.join(" AND ")
}

/// What part of a row a name speaks of.
pub(super) enum PartOf {
    /// Columns of the row itself.
    Row(&'static Part),
    /// A row of another table, with what tells it from its siblings.
    Child(&'static Child, Vec<Value>),
}

impl PartOf {
    /// # Errors
    /// That kind of row has no such part.
    pub(super) fn named(carried: &'static Carried, name: &str) -> Result<Self, StoreError> {
        if let Some(part) = carried.part(name) {
            return Ok(Self::Row(part));
        }
        for child in carried.children {
            let Some(by) = name.strip_prefix(child.table).filter(|it| it.starts_with('[')) else { continue };
            let values: Vec<Value> = serde_json::from_str(by).unwrap_or_default();
            let written = Value::Array(values.clone()).to_string();
            if values.len() == child.by.len() && written == by {
                cells(&values)?;
                return Ok(Self::Child(child, values));
            }
        }
        Err(unfit(format!("{}: no part {name:?}", carried.kind)))
    }

    /// A worth as this part writes it.
    ///
    /// # Errors
    /// It does not say exactly what this part says.
    pub(super) fn written(&self, said: &Value) -> Result<String, StoreError> {
        let wrong = || unfit("a part does not say what it should");
        let said = said.as_object().ok_or_else(wrong)?;
        match self {
            Self::Row(part) => {
                let names = part.columns.iter().copied().chain(part.lists.iter().map(|list| list.table));
                let whole: Option<Vec<_>> = names.map(|name| Some((name, said.get(name)?.clone()))).collect();
                let whole = whole.filter(|it| it.len() == said.len()).ok_or_else(wrong)?;
                for column in part.columns {
                    cell(&said[*column])?;
                }
                for list in part.lists {
                    rows_of(list, &said[list.table])?;
                }
                Ok(worth(whole))
            }
            Self::Child(child, _) => match said.get(ROW).filter(|_| said.len() == 1) {
                Some(Value::Null) => Ok(worth_of_child(None)),
                Some(Value::Array(columns)) if columns.len() == child.columns.len() => {
                    cells(columns)?;
                    Ok(worth_of_child(Some(columns.clone())))
                }
                Some(_) | None => Err(wrong()),
            },
        }
    }
}

/// The rows of a list, cell by cell.
///
/// # Errors
/// It is no list of such rows.
pub(super) fn rows_of(list: &List, said: &Value) -> Result<Vec<Vec<Cell>>, StoreError> {
    let wrong = || unfit(format!("{}: no list of its rows", list.table));
    let rows = said.as_array().ok_or_else(wrong)?.iter();
    rows.map(|row| match row.as_array() {
        Some(columns) if columns.len() == list.columns.len() => cells(columns),
        Some(_) | None => Err(wrong()),
    })
    .collect()
}
