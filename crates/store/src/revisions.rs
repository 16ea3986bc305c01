//! `revision` and `revision_follows`: how files that went different ways come together again.
//!
//! What revisions mean is said in `cabildo_domain::revision`, which rows and columns they speak of in `carried.rs`.
//! Here they are noted (`noting.rs`), taken in (`taking.rs`), written into the rows (`writing.rs`) and read back
//! (`reading.rs`), decided about, and given out (`scope.rs`). Rows that a damaged file lost are written again from them
//! (`restoring.rs`).

mod noting;
mod reading;
mod restoring;
mod rows;
mod scope;
mod taking;
mod told;
mod writing;

#[cfg(test)]
mod edits;
#[cfg(test)]
mod histories;
#[cfg(test)]
mod machines;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use cabildo_domain::{
    CouncilId, DeviceId, RevisionId,
    revision::{Revision, conflict, heads},
};
use chrono::{DateTime, Utc};
use rusqlite::{Params, Row, params};
use serde_json::Value;
use uuid::Uuid;

pub(crate) use restoring::Tables;
pub use scope::PackageScope;
pub use taking::{LogoFiles, Taken, TakenRows};

use crate::{
    column::{moment, not_that, uuid, written},
    error::{StoreError, found},
    store::{Reader, Writer},
};

/// What is needed to write a revision down.
pub struct Pen<'a> {
    /// This computer.
    pub device: DeviceId,
    /// The moment.
    pub now: DateTime<Utc>,
    /// Gives a new id at each call.
    pub ids: &'a mut dyn FnMut() -> Uuid,
}

/// Different things that different computers say about one part of one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// The council that owns the row.
    pub council: CouncilId,
    /// What kind of row: the name of its table.
    pub kind: String,
    /// Which row: its key, as a JSON list.
    pub key: String,
    /// Which part of it.
    pub part: String,
    /// What is said, the one that is shown meanwhile first.
    pub heads: Vec<Revision>,
}

const COLUMNS: &str = "SELECT id, device, at, council, kind, key, part, worth,
    (SELECT json_group_array(before ORDER BY before) FROM revision_follows WHERE revision = this.id) AS follows
    FROM revision AS this";

/// Of revisions called `this`, only those that no other follows.
const NOT_FOLLOWED: &str = "NOT EXISTS (SELECT 1 FROM revision_follows WHERE before = this.id)";

/// All revisions of a row, by part.
type Parts = BTreeMap<String, Vec<Revision>>;

impl Reader<'_> {
    /// Where computers say different things and nobody has decided yet, of one council.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn conflicts_of(&self, council: CouncilId) -> Result<Vec<Conflict>, StoreError> {
        let sql = format!(
            "SELECT kind, key, part FROM revision AS this WHERE council = ?1 AND {NOT_FOLLOWED}
             GROUP BY kind, key, part HAVING count(DISTINCT coalesce(worth, '')) > 1 ORDER BY kind, key, part"
        );
        let places: Vec<(String, String, String)> =
            self.all(&sql, [council.to_string()], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let of = |(kind, key, part): (String, String, String)| {
            let revisions = self.revisions_of_part(&kind, &key, &part)?;
            let heads = conflict(&revisions).into_iter().cloned().collect();
            Ok(Conflict { council, kind, key, part, heads })
        };
        places.into_iter().map(of).collect()
    }

    /// Everything a part of a row ever said, the earliest first.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn revisions_of_part(&self, kind: &str, key: &str, part: &str) -> Result<Vec<Revision>, StoreError> {
        self.revisions("WHERE kind = ?1 AND key = ?2 AND part = ?3 ORDER BY at, id", [kind, key, part])
    }

    fn revisions_of_row(&self, kind: &str, key: &str) -> Result<Parts, StoreError> {
        let mut parts = Parts::new();
        for it in self.revisions("WHERE kind = ?1 AND key = ?2 ORDER BY part, at, id", [kind, key])? {
            parts.entry(it.part.clone()).or_default().push(it);
        }
        Ok(parts)
    }

    fn revisions(&self, which: &str, params: impl Params) -> Result<Vec<Revision>, StoreError> {
        self.all(&format!("{COLUMNS} {which}"), params, revision)
    }
}

impl Writer<'_> {
    /// A person decides between what computers say about one part of one row: from now on it says `worth`, and
    /// `None` takes the row away. What the others said stays among its revisions.
    ///
    /// # Errors
    /// Nothing was ever said about that part, `worth` is not what it can say, or the disk refuses.
    pub fn decide(
        &self,
        pen: &mut Pen<'_>,
        (kind, key, part): (&str, &str, &str),
        worth: Option<Value>,
    ) -> Result<Taken, StoreError> {
        let said = self.revisions_of_part(kind, key, part)?;
        let first = found(said.first(), "revision", key)?;
        let decision = Revision {
            id: RevisionId((pen.ids)()),
            device: pen.device,
            at: pen.now,
            council: first.council,
            kind: kind.to_owned(),
            key: key.to_owned(),
            part: part.to_owned(),
            worth,
            follows: heads(&said).into_iter().map(|it| it.id).collect(),
        };
        self.take_revisions(pen, &[decision], &[])
    }

    /// Adds a revision that is not there yet.
    fn add_revision(&self, it: &Revision, worth: Option<&str>) -> Result<(), StoreError> {
        let id = it.id.to_string();
        self.run(
            "INSERT INTO revision (id, device, at, council, kind, key, part, worth)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            params![id, it.device.to_string(), written(it.at), it.council.to_string(), it.kind, it.key, it.part, worth],
        )?;
        for before in &it.follows {
            let sql = "INSERT OR IGNORE INTO revision_follows (revision, before) VALUES (?1, ?2)";
            self.run(sql, [&id, &before.to_string()])?;
        }
        Ok(())
    }
}

fn revision(row: &Row<'_>) -> rusqlite::Result<Revision> {
    let worth: Option<String> = row.get("worth")?;
    let worth = worth.map(|text| serde_json::from_str(&text)).transpose();
    let follows: String = row.get("follows")?;
    Ok(Revision {
        id: RevisionId(uuid(row, "id")?),
        device: DeviceId(uuid(row, "device")?),
        at: moment(row, "at")?,
        council: CouncilId(uuid(row, "council")?),
        kind: row.get("kind")?,
        key: row.get("key")?,
        part: row.get("part")?,
        worth: worth.map_err(|error| not_that(row, "worth", error))?,
        follows: serde_json::from_str(&follows).map_err(|error| not_that(row, "follows", error))?,
    })
}
