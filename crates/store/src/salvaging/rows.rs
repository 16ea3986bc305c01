//! The rows of one damaged table, around whatever is broken in it.

use rusqlite::{Connection, Row, Statement, params_from_iter, types::Value};

use super::{Table, listed, owned};
use crate::StoreError;

/// So often a table is asked for what lies between broken pages, at most.
const MOST_QUESTIONS: usize = 4_000;

/// Takes every row that can be read: how many were new, and whether some could not be read.
pub(super) fn take(damaged: &Connection, into: &Connection, table: &Table) -> Result<(usize, bool), StoreError> {
    let Some(columns) = readable_columns(damaged, table) else { return Ok((0, true)) };
    let names = listed(&columns);
    let marks = vec!["?"; columns.len()].join(", ");
    let insert = into.prepare(&format!("INSERT OR IGNORE INTO \"{}\" ({names}) VALUES ({marks})", table.name))?;
    let mut taking = Taking { insert, width: columns.len(), rows: 0, broken: false };
    if table.has_rowid {
        taking.by_number(damaged, &table.name, &names)?;
    } else {
        taking.both_ends(damaged, table, &names)?;
    }
    Ok((taking.rows, taking.broken))
}

/// The columns of ours that the damaged file knows: an older one lacks some. Nothing if its list of tables is broken.
fn readable_columns(damaged: &Connection, table: &Table) -> Option<Vec<String>> {
    let knows = |column: &String| damaged.prepare(&format!("SELECT \"{column}\" FROM \"{}\"", table.name)).is_ok();
    // A name in double quotes that is no column would be a text; the name of the table before it makes it one for sure.
    let sure = |column: &&String| {
        knows(column) && damaged.prepare(&format!("SELECT \"{0}\".\"{column}\" FROM \"{0}\"", table.name)).is_ok()
    };
    let columns: Vec<String> = table.columns.iter().filter(sure).cloned().collect();
    (!columns.is_empty()).then_some(columns)
}

struct Taking<'a> {
    insert: Statement<'a>,
    width: usize,
    rows: usize,
    broken: bool,
}

/// How reading a stretch of rows ended.
enum End<K> {
    /// There are no more.
    Whole,
    /// At something broken; the last key before it.
    Broken(Option<K>),
}

impl Taking<'_> {
    /// Reads until there is nothing more, or something is broken. The key stands behind the columns.
    fn stretch<K>(
        &mut self,
        damaged: &Connection,
        sql: &str,
        bounds: &[Value],
        key: impl Fn(&Row<'_>) -> K,
    ) -> Result<End<K>, StoreError> {
        let Ok(mut statement) = damaged.prepare_cached(sql) else { return Ok(self.end_broken(None)) };
        let Ok(mut rows) = statement.query(params_from_iter(bounds)) else { return Ok(self.end_broken(None)) };
        let mut last = None;
        loop {
            match rows.next() {
                Ok(Some(row)) => {
                    self.put(row)?;
                    last = Some(key(row));
                }
                Ok(None) => return Ok(End::Whole),
                Err(_) => return Ok(self.end_broken(last)),
            }
        }
    }

    fn end_broken<K>(&mut self, last: Option<K>) -> End<K> {
        self.broken = true;
        End::Broken(last)
    }

    fn put(&mut self, row: &Row<'_>) -> Result<(), StoreError> {
        let values = (0..self.width).map(|at| row.get_ref(at).map_or(Value::Null, owned));
        match self.insert.execute(params_from_iter(values)) {
            Ok(new) => self.rows += new,
            // A value that its column does not take was broken on the disk.
            Err(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::ConstraintViolation) => {
                self.broken = true;
            }
            Err(error) => return Err(error.into()),
        }
        Ok(())
    }

    /// A table whose rows are numbered: what lies between broken pages is found by halving.
    fn by_number(&mut self, damaged: &Connection, table: &str, names: &str) -> Result<(), StoreError> {
        let ordered = |way: &str| {
            format!("SELECT {names}, rowid FROM \"{table}\" WHERE rowid BETWEEN ?1 AND ?2 ORDER BY rowid {way}")
        };
        let (up, down) = (ordered("ASC"), ordered("DESC"));
        let width = self.width;
        let number = |row: &Row<'_>| row.get::<_, i64>(width).unwrap_or_default();
        let mut open = vec![(i64::MIN, i64::MAX)];
        for _ in 0..MOST_QUESTIONS {
            let Some((low, high)) = open.pop() else { break };
            let bounds = |low, high| [Value::Integer(low), Value::Integer(high)];
            let End::Broken(last) = self.stretch(damaged, &up, &bounds(low, high), number)? else { continue };
            let Some(low) = last.map_or(Some(low), |it| it.checked_add(1)).filter(|it| *it <= high) else { continue };
            let End::Broken(last) = self.stretch(damaged, &down, &bounds(low, high), number)? else { continue };
            let Some(high) = last.map_or(Some(high), |it| it.checked_sub(1)).filter(|it| *it > low) else { continue };
            let middle = low.midpoint(high);
            open.extend([(low, middle), (middle + 1, high)]);
        }
        Ok(())
    }

    /// A table whose rows stand by their key: from the first on, and from the last back.
    fn both_ends(&mut self, damaged: &Connection, table: &Table, names: &str) -> Result<(), StoreError> {
        let (name, key) = (&table.name, listed(&table.key));
        let (width, keys) = (self.width, table.key.len());
        let key_of = |row: &Row<'_>| -> Vec<Value> {
            (width..width + keys).map(|at| row.get_ref(at).map_or(Value::Null, owned)).collect()
        };
        let up = format!("SELECT {names}, {key} FROM \"{name}\" ORDER BY {key}");
        let End::Broken(last) = self.stretch(damaged, &up, &[], key_of)? else { return Ok(()) };
        let backwards = table.key.iter().map(|it| format!("\"{it}\" DESC")).collect::<Vec<_>>().join(", ");
        let marks = vec!["?"; keys].join(", ");
        let after = if last.is_some() { format!("WHERE ({key}) > ({marks})") } else { String::new() };
        let down = format!("SELECT {names}, {key} FROM \"{name}\" {after} ORDER BY {backwards}");
        self.stretch(damaged, &down, &last.unwrap_or_default(), key_of)?;
        Ok(())
    }
}
