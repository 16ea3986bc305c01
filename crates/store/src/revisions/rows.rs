//! Rows as they are, read in the way they are described.

use std::{borrow::Cow, collections::HashMap, sync::OnceLock};

use rusqlite::{Row, params_from_iter, types::Value as Cell};
use serde_json::Value;

use super::told::{ROW, is_key, tell, tell_list, text, unfit, worth};
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
    pub(super) name: Cow<'static, str>,
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
            for table in carried.tables() {
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

    /// Refuses what a column does not hold; SQLite would make words of numbers where it can.
    pub(super) fn fits(&self, table: &str, column: &str, value: &Cell) -> Result<(), StoreError> {
        let is_number = self.get(table, column).is_number;
        match value {
            Cell::Integer(_) if is_number => Ok(()),
            Cell::Text(_) if !is_number => Ok(()),
            Cell::Null => Ok(()),
            Cell::Integer(_) | Cell::Text(_) | Cell::Real(_) | Cell::Blob(_) => {
                Err(unfit(format!("{table}.{column} is not of its kind")))
            }
        }
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

/// Which rows of a kind are read.
#[derive(Clone, Copy)]
pub(super) enum Which<'a> {
    /// Those of every council.
    All,
    /// Those of one council.
    Of(&'a str),
    /// The one with this key.
    One(&'a [Cell]),
}

impl Which<'_> {
    /// What holds for these rows of a kind, called `this`.
    fn holds(self, carried: &Carried) -> String {
        match self {
            Self::All => String::new(),
            Self::Of(_) => format!("WHERE {} = ?1", carried.council),
            Self::One(_) => format!("WHERE {}", is_key("this.", carried.key)),
        }
    }

    fn values(self) -> Vec<Cell> {
        match self {
            Self::All => Vec::new(),
            Self::Of(council) => vec![Cell::Text(council.to_owned())],
            Self::One(key) => key.to_vec(),
        }
    }

    /// The key, where it is one row.
    fn key(self) -> Option<Vec<Cell>> {
        match self {
            Self::All | Self::Of(_) => None,
            Self::One(key) => Some(key.to_vec()),
        }
    }
}

/// Rows that hang on other rows, by the key of those.
type Hanging<T> = HashMap<String, Vec<T>>;

/// What a part is written from: each name, in order, with the column of the query or the list it is.
enum Source<'a> {
    Column(usize),
    List(&'a Hanging<String>),
}

/// The name of a part, what it is written from, and what it says where nobody said anything, if it may.
type PartSource<'a> = (&'static str, Vec<(&'static str, Source<'a>)>, Option<String>);

impl Reader<'_> {
    /// Rows of a kind.
    pub(super) fn rows_now(
        &self,
        carried: &'static Carried,
        which: Which<'_>,
        columns: &Columns,
    ) -> Result<Vec<RowNow>, StoreError> {
        let Carried { kind, key, joined, parts, .. } = carried;
        let mut lists: HashMap<&str, Hanging<String>> = HashMap::new();
        for list in parts.iter().flat_map(|part| part.lists) {
            lists.insert(
                list.table,
                self.hanging(list.table, list.of, list.columns, which, |row, from| {
                    let mut out = Vec::new();
                    tell_list(&mut out, row, from, list.columns.len())?;
                    text(out)
                })?,
            );
        }
        // A cell of each column stands behind the key, in the order of the parts.
        let mut place = 2 + key.len();
        let mut sources: Vec<PartSource<'_>> = Vec::new();
        for part in *parts {
            let mut names: Vec<(&'static str, Source<'_>)> = Vec::new();
            for column in part.columns {
                names.push((column, Source::Column(place)));
                place += 1;
            }
            names.extend(part.lists.iter().map(|list| (list.table, Source::List(&lists[list.table]))));
            names.sort_unstable_by_key(|(name, _)| *name);
            let nothing = || worth(part.columns.iter().map(|it| (*it, columns.nothing(kind, it))).collect());
            sources.push((part.name, names, part.may_be_empty.then(nothing)));
        }
        let stamp = carried.stamp.map_or("NULL".to_owned(), |it| format!("this.{it}"));
        let of_parts = parts.iter().flat_map(|part| part.columns);
        let names: Vec<String> = key.iter().chain(of_parts).map(|it| format!("this.{it}")).collect();
        let sql = format!(
            "SELECT {}, {stamp}, {} FROM {kind} AS this {joined} {}",
            carried.council,
            names.join(", "),
            which.holds(carried)
        );
        let mut rows = self.all(&sql, params_from_iter(which.values()), |row| {
            let mut out = Vec::new();
            tell_list(&mut out, row, 2, key.len())?;
            let key = text(out)?;
            let mut parts = Vec::with_capacity(sources.len());
            for (name, names, nothing) in &sources {
                let worth = written(row, &key, names)?;
                let is_empty = nothing.as_ref() == Some(&worth);
                parts.push(PartNow { name: Cow::Borrowed(name), worth, is_empty });
            }
            Ok(RowNow { council: row.get(0)?, stamp: row.get(1)?, key, parts })
        })?;
        for child in carried.children {
            let mut children =
                self.hanging(child.table, child.of, &[child.by, child.columns].concat(), which, |row, from| {
                    let (mut by, mut rest) = (Vec::new(), Vec::new());
                    tell_list(&mut by, row, from, child.by.len())?;
                    tell_list(&mut rest, row, from + child.by.len(), child.columns.len())?;
                    Ok((child.part(&text(by)?), format!("{{\"{ROW}\":{}}}", text(rest)?)))
                })?;
            for row in &mut rows {
                let children = children.remove(&row.key).unwrap_or_default().into_iter();
                row.parts.extend(children.map(|(name, worth)| PartNow {
                    name: Cow::Owned(name),
                    worth,
                    is_empty: false,
                }));
            }
        }
        Ok(rows)
    }

    fn hanging<T>(
        &self,
        table: &str,
        of: &[&str],
        columns: &[&str],
        which: Which<'_>,
        read: impl Fn(&Row<'_>, usize) -> rusqlite::Result<T>,
    ) -> Result<Hanging<T>, StoreError> {
        let key = which.key();
        let on_one = key.as_ref().map_or_else(String::new, |_| format!("WHERE {}", is_key("", of)));
        let sql = format!("SELECT {}, {1} FROM {table} {on_one} ORDER BY {1}", of.join(", "), columns.join(", "));
        let mut hanging = Hanging::new();
        let rows = self.all(&sql, params_from_iter(key.into_iter().flatten()), |row| {
            let mut key = Vec::new();
            tell_list(&mut key, row, 0, of.len())?;
            Ok((text(key)?, read(row, of.len())?))
        })?;
        for (key, it) in rows {
            hanging.entry(key).or_default().push(it);
        }
        Ok(hanging)
    }
}

/// The worth of a part, written as [`worth`] writes it.
fn written(row: &Row<'_>, key: &str, names: &[(&str, Source<'_>)]) -> rusqlite::Result<String> {
    let mut out = Vec::with_capacity(64);
    out.push(b'{');
    for (at, (name, source)) in names.iter().enumerate() {
        if at > 0 {
            out.push(b',');
        }
        out.extend_from_slice(format!("\"{name}\":").as_bytes());
        match source {
            Source::Column(place) => tell(&mut out, row.get_ref(*place)?)?,
            Source::List(lists) => {
                let rows = lists.get(key).map_or(&[][..], Vec::as_slice);
                out.extend_from_slice(format!("[{}]", rows.join(",")).as_bytes());
            }
        }
    }
    out.push(b'}');
    text(out)
}
