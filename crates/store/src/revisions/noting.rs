//! Noting: what the rows say by now that no revision says yet.
//!
//! Nothing is noted while people work. Before something goes out or comes in, the rows as they are are compared with
//! what their revisions show, and each part that differs gets a revision that follows what stood.

use std::collections::{BTreeMap, HashMap};

use cabildo_domain::{
    CouncilId, DeviceId, RevisionId,
    revision::{Revision, standing},
};
use chrono::{DateTime, Utc};
use rusqlite::{params_from_iter, types::Value as Cell};
use uuid::Uuid;

use super::{
    NOT_FOLLOWED, Pen,
    rows::{Columns, RowNow},
    told::{cells, key_of, worth_of_child},
};
use crate::{
    carried::{CARRIED, Carried},
    column::{moment, uuid, written},
    error::StoreError,
    store::{Reader, Writer},
};

/// A revision that no other follows.
struct Head {
    id: RevisionId,
    at: DateTime<Utc>,
    worth: Option<String>,
}

/// The heads of a row, by part.
type Heads = BTreeMap<String, Vec<Head>>;

/// What fills a part: its worth, and when that was written.
type Filled = BTreeMap<String, (String, DateTime<Utc>)>;

impl Reader<'_> {
    /// The heads of every row of a kind.
    fn heads_of(&self, kind: &str, council: Option<&str>) -> Result<HashMap<String, Heads>, StoreError> {
        let of_council = if council.is_some() { "AND council = ?2" } else { "" };
        let sql = format!(
            "SELECT key, part, id, at, worth FROM revision AS this WHERE kind = ?1 {of_council} AND {NOT_FOLLOWED}"
        );
        let mut rows: HashMap<String, Heads> = HashMap::new();
        let heads = self.all(&sql, params_from_iter([Some(kind), council].into_iter().flatten()), |row| {
            let head = Head { id: RevisionId(uuid(row, "id")?), at: moment(row, "at")?, worth: row.get("worth")? };
            Ok((row.get("key")?, row.get("part")?, head))
        })?;
        for (key, part, head) in heads {
            rows.entry(key).or_default().entry(part).or_default().push(head);
        }
        Ok(rows)
    }

    /// What fills the parts of a row, or `None` if its revisions say that it is not there.
    fn filled(&self, kind: &str, key: &str, heads: &Heads) -> Result<Option<Filled>, StoreError> {
        // Nearly always everybody says the same; only otherwise it matters what was said before.
        let same = |(part, heads): (&String, &Vec<Head>)| {
            let worth = heads.first()?.worth.as_ref()?;
            let agree = heads.iter().all(|it| it.worth.as_ref() == Some(worth));
            agree.then(|| Some((part.clone(), (worth.clone(), heads.iter().map(|it| it.at).max()?))))?
        };
        if let Some(filled) = heads.iter().map(same).collect::<Option<Filled>>() {
            return Ok((!filled.is_empty()).then_some(filled));
        }
        let parts = self.revisions_of_row(kind, key)?;
        let filled = |it: &Revision| Some((it.worth.as_ref()?.to_string(), it.at));
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
        let columns = Columns::of(self)?;
        let mut noting = Noting { db: self, pen: Pen { device, now, ids }, noted: 0 };
        for carried in CARRIED {
            let mut heads = self.heads_of(carried.kind, council.as_deref())?;
            for row in self.rows_now(carried, council.as_deref(), columns)? {
                let known = heads.remove(&row.key).unwrap_or_default();
                noting.row(carried, &row, &known)?;
            }
            for (key, heads) in BTreeMap::from_iter(heads) {
                noting.gone(carried, &key, &heads)?;
            }
        }
        Ok(noting.noted)
    }
}

struct Noting<'a, 'b> {
    db: &'a Writer<'b>,
    pen: Pen<'a>,
    noted: usize,
}

impl Noting<'_, '_> {
    /// Notes what a row says that its revisions do not.
    fn row(&mut self, carried: &Carried, row: &RowNow, heads: &Heads) -> Result<(), StoreError> {
        let filled = self.db.filled(carried.kind, &row.key, heads)?;
        let at = row.stamp.as_deref().map_or(Ok(self.pen.now), stamped)?;
        let mut filled = filled.unwrap_or_default();
        let gone = worth_of_child(None);
        let now = row.parts.iter().map(|it| (&it.name, &it.worth, it.is_empty));
        let no_longer = heads.keys().filter(|name| !row.parts.iter().any(|it| it.name == **name));
        for (name, worth, is_empty) in now.chain(no_longer.map(|name| (name, &gone, false))) {
            let stood = heads.get(name).map_or(&[][..], Vec::as_slice);
            let is_said = filled.get(name).is_some_and(|(said, _)| said == worth);
            if !is_said && !(is_empty && stood.is_empty()) {
                self.note(carried, (&row.council, &row.key, name), (at, Some(worth)), stood)?;
                filled.insert(name.clone(), (worth.clone(), at));
            }
        }
        self.stamp(carried, row, filled.values().map(|(_, at)| *at).max())
    }

    /// Notes that a row is gone.
    fn gone(&mut self, carried: &Carried, key: &str, heads: &Heads) -> Result<(), StoreError> {
        for (part, stood) in heads {
            if let Some(said) = stood.iter().find(|it| it.worth.is_some()) {
                let council = self.db.find_revision(said.id)?.map(|it| it.council.to_string()).unwrap_or_default();
                self.note(carried, (&council, key, part), (self.pen.now, None), stood)?;
            }
        }
        Ok(())
    }

    fn note(
        &mut self,
        carried: &Carried,
        (council, key, part): (&str, &str, &str),
        (at, worth): (DateTime<Utc>, Option<&String>),
        stood: &[Head],
    ) -> Result<(), StoreError> {
        let council = council.parse().map_err(|_| StoreError::Damaged { what: format!("{}: whose?", carried.kind) })?;
        let revision = Revision {
            id: RevisionId((self.pen.ids)()),
            device: self.pen.device,
            at,
            council,
            kind: carried.kind.to_owned(),
            key: key.to_owned(),
            part: part.to_owned(),
            worth: None,
            follows: stood.iter().map(|it| it.id).collect(),
        };
        self.noted += 1;
        self.db.add_revision(&revision, worth.map(String::as_str))
    }

    /// A row is dated with the latest of what it says, as on every other computer.
    fn stamp(&self, carried: &Carried, row: &RowNow, latest: Option<DateTime<Utc>>) -> Result<(), StoreError> {
        let (Some(column), Some(latest)) = (carried.stamp, latest.map(written)) else { return Ok(()) };
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

fn stamped(stamp: &str) -> Result<DateTime<Utc>, StoreError> {
    stamp.parse().map_err(|error: chrono::ParseError| StoreError::Damaged { what: error.to_string() })
}
