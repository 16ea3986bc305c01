//! Taking in: revisions from elsewhere join those that are here, and the rows say what follows from all of them.

use std::collections::{BTreeMap, BTreeSet};

use cabildo_domain::{
    CouncilId, RevisionId,
    keying::Turn,
    revision::{Revision, conflict, goes_in_a_circle, standing},
};
use chrono::{DateTime, SubsecRound, Utc};
use rusqlite::{params, params_from_iter, types::Value as Cell};
use serde::Serialize;
use serde_json::Value;

use super::{
    Parts, Pen,
    rows::Columns,
    told::{PartOf, ROW, cell, cells, key_of, rows_of, unfit},
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
type Place = (&'static str, String);

impl Writer<'_> {
    /// Takes revisions in: what is here is noted first, what is new joins it, and the rows say what follows from all.
    /// Those that are here already change nothing. Files that rows speak of must be put before.
    ///
    /// # Errors
    /// [`StoreError::Unfit`] where something is not what it should be, [`StoreError::Incomplete`] where something is
    /// missing, or the disk refuses. The caller's transaction must not be kept then.
    pub fn take_revisions(
        &self,
        pen: &mut Pen<'_>,
        revisions: &[Revision],
        logos: &[LogoFiles],
    ) -> Result<Taken, StoreError> {
        let mut new = Vec::new();
        for it in revisions {
            let carried = Carried::of(&it.kind).ok_or_else(|| unfit(format!("no kind {:?}", it.kind)))?;
            new.extend(self.if_new(carried, it)?);
        }
        let mut taken = Taken { revisions: new.len(), ..Taken::default() };
        if new.is_empty() {
            return Ok(taken);
        }
        let councils: BTreeSet<CouncilId> = new.iter().map(|(_, it, _)| it.council).collect();
        let kinds: BTreeSet<&str> = new.iter().map(|(carried, ..)| carried.kind).collect();
        for council in &councils {
            self.note_kinds(pen, Some(*council), |kind| kinds.contains(kind))?;
        }
        let mut touched: BTreeMap<Place, BTreeSet<RevisionId>> = BTreeMap::new();
        for (carried, it, worth) in new {
            self.join(&it, worth.as_deref())?;
            touched.entry((carried.kind, it.key)).or_default().insert(it.id);
        }
        self.run("PRAGMA defer_foreign_keys = ON", ())?;
        let taking = Taking { db: self, columns: Columns::of(self)?, logos };
        for ((kind, key), new) in &touched {
            let carried = Carried::of(kind).ok_or_else(|| unfit(*kind))?;
            taking.row(carried, key, new, taken.kinds.entry((*kind).to_owned()).or_default()).map_err(of_ours)?;
        }
        taking.check(touched.keys())?;
        for council in councils {
            self.read_back(council)?;
        }
        taken.kinds.retain(|_, rows| *rows != TakenRows::default());
        Ok(taken)
    }

    /// A revision as it is written, with its worth, if it is not here yet.
    fn if_new(&self, carried: &'static Carried, it: &Revision) -> Result<Option<New>, StoreError> {
        key_of(carried, &it.key)?;
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

    /// Reads everything of a council as the program does. What nobody could read is not kept.
    fn read_back(&self, council: CouncilId) -> Result<(), StoreError> {
        self.read_whole(council).map_err(|error| match error {
            StoreError::Damaged { what } => unfit(what),
            StoreError::NoSuch { what, id } => StoreError::Incomplete { what: format!("{what} {id}") },
            other => of_ours(other),
        })
    }

    fn read_whole(&self, council: CouncilId) -> Result<(), StoreError> {
        self.one_council(council)?;
        for logo in self.logos_of(council)? {
            self.one_logo(logo.id)?;
        }
        for assessment in self.assessments_of(council)? {
            self.targets_of(assessment.id)?;
            self.changed_at(assessment.id)?;
            for round in self.rounds_of(assessment.id)? {
                self.consensus_of(round.id)?;
                self.earlier_consensus_of(round.id)?;
                self.second_votes_of(round.id)?;
                self.tables_of(round.id)?;
                self.proposals_of(round.id)?;
                self.facilitator_notes_of(round.id)?;
                self.evidence_of_group(round.id)?;
                self.responses_of(round.id)?;
                for respondent in self.all_respondents_of(round.id)? {
                    self.responses_by(respondent.id)?;
                    self.evidence_of_respondent(respondent.id)?;
                    self.keyed_decisions(respondent.id)?;
                    for turn in [Turn::First, Turn::Second] {
                        self.keyed_answers(respondent.id, turn)?;
                    }
                }
            }
        }
        self.planning_of(council)?;
        self.progress_of(council)?;
        self.agreed_plans_of(council)?;
        self.objectives_of(council)?;
        self.stakeholders_of(council)?;
        for workshop in self.workshops_of(council)? {
            self.agenda_of(workshop.id)?;
            self.attendees_of(workshop.id)?;
            self.signatories_of(workshop.id)?;
            self.certificates_of(workshop.id)?;
        }
        Ok(())
    }
}

/// What SQLite refuses while something comes in breaks a rule of its table.
fn of_ours(error: StoreError) -> StoreError {
    match error {
        StoreError::Sql(error) => unfit(error.to_string()),
        other @ (StoreError::TooNew { .. }
        | StoreError::NotOurs
        | StoreError::Damaged { .. }
        | StoreError::IsDirectory
        | StoreError::ReadOnly
        | StoreError::Full
        | StoreError::InUse
        | StoreError::Unreachable(_)
        | StoreError::Unfit { .. }
        | StoreError::Incomplete { .. }
        | StoreError::NoSuch { .. }) => other,
    }
}

struct Taking<'a, 'b> {
    db: &'a Writer<'b>,
    columns: &'static Columns,
    logos: &'a [LogoFiles],
}

/// A row as it stands: what fills each part.
type Standing<'a> = BTreeMap<&'a str, &'a Revision>;

impl Taking<'_, '_> {
    /// Writes a row as it stands now that these revisions are there.
    fn row(
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
        let sql = format!("DELETE FROM {} WHERE {}", carried.kind, is_key(carried.key));
        self.db.run(&sql, params_from_iter(cells(key)?))?;
        Ok(())
    }

    fn remove_hanging(&self, carried: &'static Carried, key: &[Value]) -> Result<(), StoreError> {
        let lists = carried.parts.iter().flat_map(|part| part.lists).map(|it| (it.table, it.of));
        for (table, of) in lists.chain(carried.children.iter().map(|it| (it.table, it.of))) {
            let sql = format!("DELETE FROM {table} WHERE {}", is_key(of));
            self.db.run(&sql, params_from_iter(cells(key)?))?;
        }
        Ok(())
    }

    fn put(&self, carried: &'static Carried, key: &[Value], row: &Standing<'_>) -> Result<(), StoreError> {
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
            self.fits(kind, column, value)?;
        }
        if carried.counted.is_some() {
            self.add_row(carried, &columns)?;
        } else {
            self.put_row(carried, key, columns)?;
        }
        self.put_hanging(carried, key, row)
    }

    /// Whether a column holds such values; SQLite would make words of numbers where it can.
    fn fits(&self, table: &str, column: &str, value: &Cell) -> Result<(), StoreError> {
        let is_number = self.columns.get(table, column).is_number;
        match value {
            Cell::Integer(_) if is_number => Ok(()),
            Cell::Text(_) if !is_number => Ok(()),
            Cell::Null => Ok(()),
            Cell::Integer(_) | Cell::Text(_) | Cell::Real(_) | Cell::Blob(_) => {
                Err(unfit(format!("{table}.{column} is not of its kind")))
            }
        }
    }

    /// Adds a row of a table to which rows are only added, if it is not there.
    fn add_row(&self, carried: &Carried, columns: &[(&str, Cell)]) -> Result<(), StoreError> {
        let (names, places) = named(columns);
        let sql = format!(
            "INSERT INTO {0} ({names}) SELECT {places} WHERE NOT EXISTS (SELECT 1 FROM {0} WHERE {1})",
            carried.kind,
            is_key(carried.key)
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
            let sql = format!("SELECT 1 FROM {} WHERE {}", carried.kind, is_key(carried.key));
            if self.db.maybe(&sql, params_from_iter(cells(key)?), |_| Ok(()))?.is_none() {
                let files = self.logos.iter().find(|it| key == [Value::from(it.logo.as_str())]);
                let files = files.ok_or_else(|| StoreError::Incomplete { what: format!("{}: files", carried.kind) })?;
                let files = [files.picture.clone(), files.original.clone()].map(Cell::Blob);
                columns.extend(carried.files.iter().copied().zip(files));
            } else {
                let sql = format!("UPDATE {} SET {} WHERE {}", carried.kind, set(&columns), is_key(carried.key));
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
            self.fits(table, column, value)?;
        }
        let (names, places) = named(&columns);
        let sql = format!("INSERT INTO {table} ({names}) VALUES ({places})");
        self.db.run(&sql, params_from_iter(columns.iter().map(|(_, cell)| cell)))?;
        Ok(())
    }

    /// Whether every row that was written points to something, and belongs to whom it says.
    fn check<'k>(&self, touched: impl Iterator<Item = &'k Place>) -> Result<(), StoreError> {
        let mut tables = BTreeSet::new();
        for (kind, key) in touched {
            let Some(carried) = Carried::of(kind) else { continue };
            tables.insert(*kind);
            tables.extend(carried.parts.iter().flat_map(|part| part.lists).map(|it| it.table));
            tables.extend(carried.children.iter().map(|it| it.table));
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
        for table in tables {
            let sql = format!("SELECT parent FROM pragma_foreign_key_check('{table}')");
            if let Some(parent) = self.db.maybe(&sql, (), |row| row.get::<_, String>(0))? {
                return Err(StoreError::Incomplete { what: format!("{table}: {parent}") });
            }
        }
        Ok(())
    }
}

/// `a IS ?1 AND b IS ?2`
fn is_key(columns: &[&str]) -> String {
    let places: Vec<String> = (1..).zip(columns).map(|(at, column)| format!("{column} IS ?{at}")).collect();
    places.join(" AND ")
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
