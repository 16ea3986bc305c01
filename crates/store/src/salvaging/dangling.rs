//! Rows that point to a row that could not be read.

use rusqlite::{Connection, types::ValueRef};
use serde_json::{Map, Value, json};

use super::{Table, listed};
use crate::{StoreError, revisions::Tables};

/// One rule of a table: its columns, and the columns of the table they point to.
struct Pointer {
    child: String,
    from: Vec<String>,
    parent: String,
    to: Vec<String>,
}

impl Pointer {
    fn all(connection: &Connection, tables: &[Table]) -> Result<Vec<Self>, StoreError> {
        let mut found: Vec<(i64, Self)> = Vec::new();
        let sql = "SELECT id, \"table\", \"from\", \"to\" FROM pragma_foreign_key_list(?1) ORDER BY id, seq";
        let mut statement = connection.prepare(sql)?;
        for child in tables {
            let mut rows = statement.query([&child.name])?;
            let mut of_child: Vec<(i64, Self)> = Vec::new();
            while let Some(row) = rows.next()? {
                let (id, parent, from): (i64, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
                if of_child.last().is_none_or(|(known, _)| *known != id) {
                    let pointer = Self { child: child.name.clone(), from: vec![], parent: parent.clone(), to: vec![] };
                    of_child.push((id, pointer));
                }
                let Some((_, pointer)) = of_child.last_mut() else { continue };
                // Without a name it points to the key.
                let key = || tables.iter().find(|it| it.name == parent)?.key.get(pointer.from.len()).cloned();
                let to = row.get::<_, Option<String>>(3)?.or_else(key).unwrap_or_default();
                pointer.from.push(from);
                pointer.to.push(to);
            }
            found.append(&mut of_child);
        }
        Ok(found.into_iter().map(|(_, pointer)| pointer).collect())
    }

    /// What holds for a row of the child that points to nothing.
    fn dangles(&self) -> String {
        let Self { child, parent, .. } = self;
        let set = self.from.iter().map(|it| format!("\"{child}\".\"{it}\" IS NOT NULL")).collect::<Vec<_>>();
        let same = self.pairs("parent");
        format!("{} AND NOT EXISTS (SELECT 1 FROM main.\"{parent}\" AS parent WHERE {same})", set.join(" AND "))
    }

    fn pairs(&self, parent: &str) -> String {
        let pairs = self.from.iter().zip(&self.to);
        let pairs = pairs.map(|(from, to)| format!("{parent}.\"{to}\" = \"{}\".\"{from}\"", self.child));
        pairs.collect::<Vec<_>>().join(" AND ")
    }
}

/// Takes the owners of dangling rows from the good copy, and their owners: how many rows that were.
pub(super) fn owners_from_copy(connection: &Connection, tables: &[Table]) -> Result<usize, StoreError> {
    let pointers = Pointer::all(connection, tables)?;
    let mut taken = 0;
    loop {
        let before = taken;
        for pointer in &pointers {
            let Some(parent) = tables.iter().find(|it| it.name == pointer.parent) else { continue };
            let known = parent.columns.iter().filter(|column| {
                let sql = format!("SELECT good.\"{0}\".\"{column}\" FROM good.\"{0}\"", parent.name);
                connection.prepare(&sql).is_ok()
            });
            let known: Vec<String> = known.cloned().collect();
            if known.is_empty() {
                continue; // An older copy, which has no such table.
            }
            let names = listed(&known);
            let sql = format!(
                "INSERT OR IGNORE INTO main.\"{0}\" ({names}) SELECT {names} FROM good.\"{0}\" AS owner
                 WHERE EXISTS (SELECT 1 FROM main.\"{1}\" WHERE {2} AND {3})",
                pointer.parent,
                pointer.child,
                pointer.pairs("owner"),
                pointer.dangles()
            );
            taken += connection.execute(&sql, ())?;
        }
        if taken == before {
            return Ok(taken);
        }
    }
}

/// Takes out what points to nothing, and what points to that then, as text. Names the tables that lack rows now.
pub(super) fn take_out(connection: &Connection, tables: &[Table], cut: &mut Tables) -> Result<Vec<String>, StoreError> {
    let pointers = Pointer::all(connection, tables)?;
    let mut lines = Vec::new();
    loop {
        let before = lines.len();
        for pointer in &pointers {
            let child = &pointer.child;
            let dangles = pointer.dangles();
            let Some(table) = tables.iter().find(|it| it.name == *child) else { continue };
            let sql = format!("SELECT {} FROM main.\"{child}\" WHERE {dangles}", listed(&table.columns));
            let mut statement = connection.prepare(&sql)?;
            let mut rows = statement.query(())?;
            let mut found = 0;
            while let Some(row) = rows.next()? {
                let mut line = Map::from_iter([("table".to_owned(), json!(child))]);
                for (at, column) in table.columns.iter().enumerate() {
                    line.insert(column.clone(), told(row.get_ref(at)?));
                }
                lines.push(Value::Object(line).to_string());
                found += 1;
            }
            if found > 0 {
                cut.insert(child.clone());
                connection.execute(&format!("DELETE FROM main.\"{child}\" WHERE {dangles}"), ())?;
            }
        }
        if lines.len() == before {
            return Ok(lines);
        }
    }
}

fn told(value: ValueRef<'_>) -> Value {
    match value {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(number) => json!(number),
        ValueRef::Real(number) => json!(number),
        ValueRef::Text(bytes) => json!(String::from_utf8_lossy(bytes)),
        ValueRef::Blob(bytes) => json!({ "bytes": bytes.len() }),
    }
}
