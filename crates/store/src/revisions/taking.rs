//! Taking in: revisions from elsewhere join those that are here, and the rows say what follows from all of them.

use std::collections::{BTreeMap, BTreeSet};

use cabildo_domain::{CouncilId, RevisionId, revision::Revision};
use chrono::SubsecRound;
use rusqlite::params;
use serde::Serialize;
use serde_json::Value;

use super::{
    Pen,
    rows::Columns,
    told::{PartOf, key_from_elsewhere, unfit},
    writing::Writing,
};
use crate::{carried::Carried, column::written, error::StoreError, store::Writer};

/// The two files of a logo, which travel beside its revisions.
pub struct LogoFiles {
    /// The logo's id.
    pub logo: String,
    /// As it is painted.
    pub picture: Vec<u8>,
    /// The file it was taken from.
    pub original: Vec<u8>,
}

/// What came in, counted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Taken {
    /// How many revisions were not here before.
    pub revisions: usize,
    /// Which rows changed, by the name of their table.
    pub kinds: BTreeMap<String, TakenRows>,
}

/// Which rows of a table changed, counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct TakenRows {
    /// Rows that were not here.
    pub new: usize,
    /// Rows that say something else now.
    pub changed: usize,
    /// Rows that were taken away elsewhere.
    pub gone: usize,
    /// Parts of rows that wait for somebody to decide and did not before.
    pub conflicts: usize,
}

/// A revision that is not here yet, with its worth as it is written.
type New = (&'static Carried, Revision, Option<String>);

/// A row by its kind and key.
pub(super) type Place = (&'static str, String);

impl Writer<'_> {
    /// Takes revisions in: what is here is noted first, what is new joins it, and the rows say what follows from all.
    /// Those that are here already change nothing. Files that rows speak of must be put before.
    ///
    /// # Errors
    /// [`StoreError::Unfit`] where something is not what it should be, [`StoreError::Incomplete`] where something is
    /// missing, or the disk refuses. The caller's transaction must not be kept then. What points to nothing is refused
    /// when the transaction is to be kept.
    pub fn take_revisions(
        &self,
        pen: &mut Pen<'_>,
        revisions: &[Revision],
        logos: &[LogoFiles],
    ) -> Result<Taken, StoreError> {
        let columns = Columns::of(self)?;
        let mut new = Vec::new();
        for it in revisions {
            let carried = Carried::of(&it.kind).ok_or_else(|| unfit(format!("no kind {:?}", it.kind)))?;
            key_from_elsewhere(carried, &it.key, columns)?;
            new.extend(self.if_new(carried, it)?);
        }
        let mut taken = Taken { revisions: new.len(), ..Taken::default() };
        if new.is_empty() {
            return Ok(taken);
        }
        let councils: BTreeSet<CouncilId> = new.iter().map(|(_, it, _)| it.council).collect();
        let mut touched: BTreeMap<Place, BTreeSet<RevisionId>> = BTreeMap::new();
        for (carried, it, _) in &new {
            touched.entry((carried.kind, it.key.clone())).or_default().insert(it.id);
        }
        // A row of another council is noted as well: it is seen then that it is not theirs.
        self.note_rows(pen, &touched.keys().collect())?;
        for (_, it, worth) in new {
            self.join(&it, worth.as_deref())?;
        }
        // Rows come in any order; whether each points to something is seen when all of them are there.
        self.run("PRAGMA defer_foreign_keys = ON", ())?;
        let writing = Writing { db: self, columns, logos };
        for ((kind, key), new) in &touched {
            let carried = Carried::of(kind).ok_or_else(|| unfit(*kind))?;
            writing.row(carried, key, new, taken.kinds.entry((*kind).to_owned()).or_default()).map_err(of_ours)?;
        }
        writing.check(touched.keys())?;
        self.read_back(&councils, touched.keys())?;
        taken.kinds.retain(|_, rows| *rows != TakenRows::default());
        Ok(taken)
    }

    /// A revision as it is written, with its worth, if it is not here yet.
    fn if_new(&self, carried: &'static Carried, it: &Revision) -> Result<Option<New>, StoreError> {
        let part = PartOf::named(carried, &it.part)?;
        let worth = it.worth.as_ref().map(|said| part.written(said)).transpose()?;
        let mut follows: Vec<String> = it.follows.iter().map(ToString::to_string).collect();
        follows.sort_unstable();
        follows.dedup();
        let sql = "SELECT device = ?2 AND at = ?3 AND council = ?4 AND kind = ?5 AND key = ?6 AND part = ?7
                 AND worth IS ?8 AND ?9 = (SELECT json_group_array(before ORDER BY before)
                     FROM revision_follows WHERE revision = ?1)
             FROM revision WHERE id = ?1";
        let (device, council) = (it.device.to_string(), it.council.to_string());
        let follows = Value::from(follows).to_string();
        let said =
            params![it.id.to_string(), device, written(it.at), council, it.kind, it.key, it.part, worth, follows];
        match self.maybe(sql, said, |row| row.get::<_, bool>(0))? {
            Some(true) => Ok(None),
            Some(false) => Err(unfit("a revision that is here says something else")),
            None => Ok(Some((carried, Revision { at: it.at.trunc_subsecs(3), ..it.clone() }, worth))),
        }
    }

    /// Adds a revision that is not here yet.
    fn join(&self, it: &Revision, worth: Option<&str>) -> Result<(), StoreError> {
        self.add_revision(it, worth).map_err(of_ours)?;
        let sql = "SELECT 1 FROM revision WHERE (kind, key, part) IS NOT (?2, ?3, ?4) AND (
                 id IN (SELECT before FROM revision_follows WHERE revision = ?1)
                 OR id IN (SELECT revision FROM revision_follows WHERE before = ?1))";
        match self.maybe(sql, [&it.id.to_string(), &it.kind, &it.key, &it.part], |_| Ok(()))? {
            Some(()) => Err(unfit("a revision follows one of something else")),
            None => Ok(()),
        }
    }
}

/// What SQLite refuses while something comes in breaks a rule of its table.
pub(super) fn of_ours(error: StoreError) -> StoreError {
    match error {
        StoreError::Sql(error) => unfit(error.to_string()),
        other @ (StoreError::TooNew { .. }
        | StoreError::NotOurs
        | StoreError::Damaged { .. }
        | StoreError::IsDirectory
        | StoreError::ReadOnly
        | StoreError::Full
        | StoreError::InUse
        | StoreError::Locked
        | StoreError::WrongPassphrase
        | StoreError::NotLocked
        | StoreError::Unreachable(_)
        | StoreError::Unfit { .. }
        | StoreError::Incomplete { .. }
        | StoreError::NoSuch { .. }) => other,
    }
}
