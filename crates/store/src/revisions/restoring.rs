//! Restoring: rows that could not be read of a damaged file, written again from what their revisions say.
//!
//! A row that is missing would be noted as taken away, and be taken away on every other computer then. So what its
//! revisions say is written again; where that cannot be, they are forgotten, and the package of another computer brings
//! row and revisions as if they had never been here.

use std::collections::BTreeSet;

use cabildo_domain::revision::standing;
use rusqlite::params_from_iter;
use serde_json::{Map, Value, json};

use super::{
    rows::{Columns, RowNow, Which},
    told::{ROW, cells, is_key, key_of},
    writing::{Standing, Writing},
};
use crate::{
    carried::{CARRIED, Carried},
    error::StoreError,
    store::Writer,
};

/// Names of tables.
pub(crate) type Tables = BTreeSet<String>;

impl Writer<'_> {
    /// Writes rows of these tables again that are missing though their revisions say that they stand, and what hung on
    /// rows that say everything else still. Rows that cannot be written stay missing.
    pub(crate) fn restore_rows(&self, broken: &Tables) -> Result<(), StoreError> {
        let writing = Writing { db: self, columns: Columns::of(self)?, logos: &[] };
        for carried in CARRIED.iter().filter(|it| it.tables().any(|table| broken.contains(table))) {
            for key in self.keys_of(carried)? {
                self.run("SAVEPOINT restoring", ())?;
                if let Err(error) = self.restore(&writing, carried, &key, broken) {
                    self.run("ROLLBACK TO restoring", ())?;
                    only_of_the_row(error)?;
                }
                self.run("RELEASE restoring", ())?;
            }
        }
        Ok(())
    }

    /// Forgets the revisions of rows of these tables that are missing though they say that the rows stand.
    pub(crate) fn forget_missing(&self, cut: &Tables) -> Result<(), StoreError> {
        for carried in CARRIED.iter().filter(|it| cut.contains(it.kind)) {
            for key in self.keys_of(carried)? {
                if self.is_missing(carried, &key)? {
                    let sql = "DELETE FROM revision_follows WHERE revision IN
                         (SELECT id FROM revision WHERE kind = ?1 AND key = ?2)";
                    self.run(sql, [carried.kind, &key])?;
                    self.run("DELETE FROM revision WHERE kind = ?1 AND key = ?2", [carried.kind, &key])?;
                }
            }
        }
        Ok(())
    }

    /// Forgets what is said of parts that were said more than once, where it could not be read whole what follows what:
    /// a revision that follows less than it did would be another one, and what other computers bring be refused.
    pub(crate) fn forget_what_follows(&self) -> Result<(), StoreError> {
        let several = "(SELECT kind, key, part FROM revision GROUP BY kind, key, part HAVING count(*) > 1)";
        let sql = format!(
            "DELETE FROM revision_follows WHERE revision IN
                 (SELECT id FROM revision WHERE (kind, key, part) IN {several})"
        );
        self.run(&sql, ())?;
        self.run(&format!("DELETE FROM revision WHERE (kind, key, part) IN {several}"), ())?;
        Ok(())
    }

    /// Takes out what is said of revisions that could not be read; it is nothing that anybody wrote.
    pub(crate) fn forget_lost_revisions(&self) -> Result<(), StoreError> {
        self.run("DELETE FROM revision_follows WHERE revision NOT IN (SELECT id FROM revision)", ())?;
        Ok(())
    }

    /// The rows of a kind that anything was ever said about.
    fn keys_of(&self, carried: &Carried) -> Result<Vec<String>, StoreError> {
        self.all("SELECT DISTINCT key FROM revision WHERE kind = ?1", [carried.kind], |row| row.get(0))
    }

    fn restore(
        &self,
        writing: &Writing<'_, '_>,
        carried: &'static Carried,
        key: &str,
        broken: &Tables,
    ) -> Result<(), StoreError> {
        let parts = self.revisions_of_row(carried.kind, key)?;
        let Some(row) = standing(&parts) else { return Ok(()) };
        let values = key_of(carried, key)?;
        let is_lost = if self.is_there(carried, &values)? {
            let cells = cells(&values)?;
            let now = self.rows_now(carried, Which::One(&cells), writing.columns)?;
            now.first().is_some_and(|now| only_lacks(carried, now, &row, broken))
        } else {
            broken.contains(carried.kind)
        };
        if is_lost { writing.put(carried, &values, &row) } else { Ok(()) }
    }

    fn is_missing(&self, carried: &Carried, key: &str) -> Result<bool, StoreError> {
        let stands = self.revisions_of_row(carried.kind, key).map(|parts| standing(&parts).is_some());
        let stands = stands.or_else(|error| only_of_the_row(error).map(|()| true))?;
        let is_there = key_of(carried, key).and_then(|key| self.is_there(carried, &key));
        let is_there = is_there.or_else(|error| only_of_the_row(error).map(|()| false))?;
        Ok(stands && !is_there)
    }

    fn is_there(&self, carried: &Carried, key: &[Value]) -> Result<bool, StoreError> {
        let sql = format!("SELECT 1 FROM {} WHERE {}", carried.kind, is_key("", carried.key));
        Ok(self.maybe(&sql, params_from_iter(cells(key)?), |_| Ok(()))?.is_some())
    }
}

/// Whether a row says what its revisions say, but for rows of these tables that hung on it.
fn only_lacks(carried: &Carried, now: &RowNow, row: &Standing<'_>, broken: &Tables) -> bool {
    let columns = |worth: &str| serde_json::from_str::<Map<String, Value>>(worth).unwrap_or_default();
    let is_said = now.parts.iter().all(|it| match row.get(it.name.as_ref()).and_then(|said| said.worth.as_ref()) {
        Some(said) => is_within(&columns(&it.worth), said, broken),
        None => it.is_empty,
    });
    let of_broken = |name: &str| {
        carried.children.iter().any(|it| broken.contains(it.table) && name.starts_with(&format!("{}[", it.table)))
    };
    let nothing = json!({ ROW: null });
    let is_there = |name: &str| now.parts.iter().any(|it| it.name == name);
    is_said && row.iter().all(|(name, it)| is_there(name) || of_broken(name) || it.worth.as_ref() == Some(&nothing))
}

/// Whether columns say what was said, or of lists that could not be read whole some of it.
fn is_within(now: &Map<String, Value>, said: &Value, broken: &Tables) -> bool {
    now.iter().all(|(name, worth)| match (worth, said.get(name)) {
        (Value::Array(rows), Some(Value::Array(all))) if broken.contains(name) => {
            rows.iter().all(|it| all.contains(it))
        }
        (worth, said) => said == Some(worth),
    })
}

/// What stops one row from being written. What stops everything goes on.
fn only_of_the_row(error: StoreError) -> Result<(), StoreError> {
    match error {
        StoreError::Sql(_)
        | StoreError::Damaged { .. }
        | StoreError::Unfit { .. }
        | StoreError::Incomplete { .. }
        | StoreError::NoSuch { .. } => Ok(()),
        other @ (StoreError::TooNew { .. }
        | StoreError::NotOurs
        | StoreError::Locked
        | StoreError::WrongPassphrase
        | StoreError::NotLocked
        | StoreError::IsDirectory
        | StoreError::ReadOnly
        | StoreError::Full
        | StoreError::InUse
        | StoreError::Unreachable(_)) => Err(other),
    }
}
