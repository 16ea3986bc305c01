//! Noting: what the rows say by now that no revision says yet.
//!
//! Nothing is noted while people work. Before something goes out or comes in, the rows as they are are compared with
//! what their revisions show, and each part that differs gets a revision that follows what stood.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use cabildo_domain::{
    CouncilId, DeviceId, RevisionId,
    revision::{Revision, standing},
};
use chrono::{DateTime, Utc};
use rusqlite::{params_from_iter, types::Value as Cell};
use uuid::Uuid;

use super::{
    NOT_FOLLOWED, Pen,
    rows::{Columns, PartNow, RowNow, Which},
    taking::Place,
    told::{cells, key_of, worth_of_child},
};
use crate::{
    carried::{CARRIED, Carried},
    column::written,
    error::StoreError,
    store::{Reader, Writer},
};

/// More rows than these are compared faster together with all of their kinds.
const ONE_BY_ONE: usize = 1000;

/// A revision that no other follows, as it is written.
struct Head {
    id: String,
    part: String,
    at: String,
    worth: Option<String>,
}

/// The heads of all parts of a row; there are few.
type Heads = Vec<Head>;

/// What fills a part: its worth, and when that was written.
type Filled = BTreeMap<String, (String, String)>;

impl Reader<'_> {
    /// The heads of one row.
    fn heads_of_row(&self, kind: &str, key: &str) -> Result<Heads, StoreError> {
        let sql =
            format!("SELECT part, id, at, worth FROM revision AS this WHERE kind = ?1 AND key = ?2 AND {NOT_FOLLOWED}");
        self.all(&sql, [kind, key], |row| {
            Ok(Head { part: row.get(0)?, id: row.get(1)?, at: row.get(2)?, worth: row.get(3)? })
        })
    }

    /// The heads of every row of a kind.
    fn heads_of(&self, kind: &str, council: Option<&str>) -> Result<HashMap<String, Heads>, StoreError> {
        let of_council = if council.is_some() { "AND council = ?2" } else { "" };
        let sql = format!(
            "SELECT key, part, id, at, worth FROM revision AS this WHERE kind = ?1 {of_council} AND {NOT_FOLLOWED}"
        );
        let mut rows: HashMap<String, Heads> = HashMap::new();
        for (key, head) in self.all(&sql, params_from_iter([Some(kind), council].into_iter().flatten()), |row| {
            Ok((row.get(0)?, Head { part: row.get(1)?, id: row.get(2)?, at: row.get(3)?, worth: row.get(4)? }))
        })? {
            rows.entry(key).or_default().push(head);
        }
        Ok(rows)
    }

    /// What fills the parts of a row, or `None` if its revisions say that it is not there.
    fn filled(&self, kind: &str, key: &str) -> Result<Option<Filled>, StoreError> {
        let parts = self.revisions_of_row(kind, key)?;
        let filled = |it: &Revision| Some((it.worth.as_ref()?.to_string(), written(it.at)));
        Ok(standing(&parts).map(|row| {
            row.into_iter().filter_map(|(part, revision)| Some((part.to_owned(), filled(revision)?))).collect()
        }))
    }
}

impl Writer<'_> {
    /// Notes what the rows of a council, or of all, say by now that no revision says yet; how many parts that is.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn note_revisions(
        &self,
        device: DeviceId,
        now: DateTime<Utc>,
        ids: &mut dyn FnMut() -> Uuid,
        council: Option<CouncilId>,
    ) -> Result<usize, StoreError> {
        let council = council.map(|id| id.to_string());
        self.note_kinds(&mut Pen { device, now, ids }, council.as_deref(), |_| true)
    }

    /// The same for some kinds of rows.
    fn note_kinds(
        &self,
        pen: &mut Pen<'_>,
        council: Option<&str>,
        is_one: impl Fn(&str) -> bool,
    ) -> Result<usize, StoreError> {
        let columns = Columns::of(self)?;
        let mut noting = Noting { db: self, pen, noted: 0 };
        for carried in CARRIED.iter().filter(|it| is_one(it.kind)) {
            let mut heads = self.heads_of(carried.kind, council)?;
            for row in self.rows_now(carried, council.map_or(Which::All, Which::Of), columns)? {
                let known = heads.remove(&row.key).unwrap_or_default();
                noting.row(carried, &row, &known)?;
            }
            for (key, heads) in BTreeMap::from_iter(heads) {
                noting.gone(carried, &key, &heads)?;
            }
        }
        Ok(noting.noted)
    }

    /// Notes what rows say that something comes in about, whoever owns them.
    pub(super) fn note_rows(&self, pen: &mut Pen<'_>, places: &BTreeSet<&Place>) -> Result<(), StoreError> {
        if places.len() > ONE_BY_ONE {
            let kinds: BTreeSet<&str> = places.iter().map(|(kind, _)| *kind).collect();
            self.note_kinds(pen, None, |kind| kinds.contains(kind))?;
            return Ok(());
        }
        let columns = Columns::of(self)?;
        let mut noting = Noting { db: self, pen, noted: 0 };
        for (kind, key) in places {
            let Some(carried) = Carried::of(kind) else { continue };
            let heads = self.heads_of_row(kind, key)?;
            let cells = cells(&key_of(carried, key)?)?;
            match self.rows_now(carried, Which::One(&cells), columns)?.first() {
                Some(row) => noting.row(carried, row, &heads)?,
                None => noting.gone(carried, key, &heads)?,
            }
        }
        Ok(())
    }
}

struct Noting<'a, 'b, 'c> {
    db: &'a Writer<'b>,
    pen: &'a mut Pen<'c>,
    noted: usize,
}

impl Noting<'_, '_, '_> {
    /// Notes what a row says that its revisions do not.
    fn row(&mut self, carried: &Carried, row: &RowNow, heads: &Heads) -> Result<(), StoreError> {
        if is_said(row, heads) {
            return Ok(());
        }
        let filled = if heads.is_empty() { None } else { self.db.filled(carried.kind, &row.key)? };
        let at = row.stamp.clone().unwrap_or_else(|| written(self.pen.now));
        let mut filled = filled.unwrap_or_default();
        let gone = worth_of_child(None);
        let now = row.parts.iter().map(|it| (it.name.as_ref(), &it.worth, it.is_empty));
        let known: BTreeSet<&str> = heads.iter().map(|it| it.part.as_str()).collect();
        let no_longer = known.iter().filter(|name| !row.parts.iter().any(|it| it.name == **name));
        for (name, worth, is_empty) in now.chain(no_longer.map(|name| (*name, &gone, false))) {
            let is_said = filled.get(name).is_some_and(|(said, _)| said == worth);
            if !is_said && (!is_empty || known.contains(name)) {
                self.note(carried, (&row.council, &row.key, name), (&at, Some(worth)), heads)?;
                filled.insert(name.to_owned(), (worth.clone(), at.clone()));
            }
        }
        self.stamp(carried, row, filled.into_values().map(|(_, at)| at).max())
    }

    /// Notes that a row is gone.
    fn gone(&mut self, carried: &Carried, key: &str, heads: &Heads) -> Result<(), StoreError> {
        let stands: BTreeMap<&str, &Head> =
            heads.iter().filter(|it| it.worth.is_some()).map(|it| (it.part.as_str(), it)).collect();
        let at = written(self.pen.now);
        for (part, said) in stands {
            let sql = "SELECT council FROM revision WHERE id = ?1";
            let council: Option<String> = self.db.maybe(sql, [&said.id], |row| row.get(0))?;
            self.note(carried, (&council.unwrap_or_default(), key, part), (&at, None), heads)?;
        }
        Ok(())
    }

    /// Adds a revision that follows what stood of its part.
    fn note(
        &mut self,
        carried: &Carried,
        (council, key, part): (&str, &str, &str),
        (at, worth): (&str, Option<&String>),
        heads: &Heads,
    ) -> Result<(), StoreError> {
        let damaged = || StoreError::Damaged { what: format!("{}: a row without council or moment", carried.kind) };
        let stood = heads.iter().filter(|it| it.part == part).map(|it| it.id.parse());
        let revision = Revision {
            id: RevisionId((self.pen.ids)()),
            device: self.pen.device,
            at: at.parse().map_err(|_| damaged())?,
            council: council.parse().map_err(|_| damaged())?,
            kind: carried.kind.to_owned(),
            key: key.to_owned(),
            part: part.to_owned(),
            worth: None,
            follows: stood.collect::<Result<_, _>>().map_err(|_| damaged())?,
        };
        self.noted += 1;
        self.db.add_revision(&revision, worth.map(String::as_str))
    }

    /// A row is dated with the latest of what it says, as on every other computer.
    fn stamp(&self, carried: &Carried, row: &RowNow, latest: Option<String>) -> Result<(), StoreError> {
        let (Some(column), Some(latest)) = (carried.stamp, latest) else { return Ok(()) };
        if row.stamp.as_ref() == Some(&latest) {
            return Ok(());
        }
        let key = key_of(carried, &row.key)?;
        let places: Vec<String> = (2..).zip(carried.key).map(|(at, column)| format!("{column} IS ?{at}")).collect();
        let sql = format!("UPDATE {} SET {column} = ?1 WHERE {}", carried.kind, places.join(" AND "));
        let cells = [Cell::Text(latest)].into_iter().chain(cells(&key)?);
        self.db.run(&sql, params_from_iter(cells))?;
        Ok(())
    }
}

/// Whether everything a row says is what every head of its revisions says, as it nearly always is.
fn is_said(row: &RowNow, heads: &Heads) -> bool {
    let said = |it: &PartNow| {
        let mut of_part = heads.iter().filter(|head| head.part == it.name).peekable();
        if of_part.peek().is_none() { it.is_empty } else { of_part.all(|head| head.worth.as_ref() == Some(&it.worth)) }
    };
    let is_there = |head: &Head| row.parts.iter().any(|it| head.part == it.name);
    let latest = heads.iter().map(|it| &it.at).max();
    row.parts.iter().all(said) && heads.iter().all(is_there) && (row.stamp.is_none() || row.stamp.as_ref() == latest)
}
