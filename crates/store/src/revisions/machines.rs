//! Computers for tests: each with a store, an id and a clock that may be wrong.

use std::{cell::RefCell, collections::BTreeMap};

use cabildo_domain::{DeviceId, revision::Revision};
use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::types::Value as Cell;
use uuid::Uuid;

use super::{LogoFiles, PackageScope, Pen, Taken};
use crate::{Conflict, Store, StoreError, carried::CARRIED, sample};

thread_local! {
    /// Stores that were used and can be used again: their statements are ready.
    static USED: RefCell<Vec<Store>> = const { RefCell::new(Vec::new()) };
}

/// A store with taxonomies, an instrument, a council, an assessment and a round with one respondent.
fn fresh() -> Store {
    let Some(mut used) = USED.with_borrow_mut(Vec::pop) else {
        let mut store = sample::with_round();
        let hash = file_hash();
        store.write(|db| db.put_evidence_file(&hash, "pdf", &FILE, sample::moment(0))).unwrap();
        return store;
    };
    used.write(|db| {
        db.run("PRAGMA defer_foreign_keys = ON", ())?;
        let lists = CARRIED.iter().flat_map(|it| it.parts).flat_map(|it| it.lists).map(|it| it.table);
        let children = CARRIED.iter().flat_map(|it| it.children).map(|it| it.table);
        for table in
            lists.chain(children).chain(CARRIED.iter().map(|it| it.kind)).chain(["revision_follows", "revision"])
        {
            db.run(&format!("DELETE FROM {table}"), ())?;
        }
        db.put_council(&sample::council(1))?;
        db.put_assessment(&sample::assessment())?;
        db.put_round(&sample::round())?;
        db.put_respondent(&sample::respondent())
    })
    .unwrap();
    used
}

impl Drop for Machine {
    fn drop(&mut self) {
        let none = Store::in_memory_without_tables();
        let used = std::mem::replace(&mut self.store, none);
        USED.with_borrow_mut(|all| all.push(used));
    }
}

/// A file that evidence can be.
pub(super) const FILE: [u8; 4] = *b"acta";

/// Its hash, as far as the store cares.
pub(super) fn file_hash() -> String {
    "a".repeat(64)
}

/// A computer.
pub(super) struct Machine {
    pub(super) store: Store,
    pub(super) number: u8,
    /// How wrong its clock is.
    pub(super) skew: TimeDelta,
    /// What its clock says but for that, in milliseconds since the story began.
    pub(super) ticks: i64,
    ids: u32,
}

impl Machine {
    pub(super) fn new(number: u8, skew: TimeDelta) -> Self {
        Self { store: fresh(), number, skew, ticks: 0, ids: 0 }
    }

    pub(super) fn now(&mut self) -> DateTime<Utc> {
        self.ticks += 1;
        sample::moment(10) + self.skew + TimeDelta::milliseconds(self.ticks)
    }

    /// An id nobody else gives.
    pub(super) fn id(&mut self) -> Uuid {
        self.ids += 1;
        next_id(self.number, self.ids)
    }

    fn with_pen<T>(
        &mut self,
        work: impl FnOnce(&crate::Writer<'_>, &mut Pen<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let (number, now) = (self.number, self.now());
        let counter = &mut self.ids;
        let mut ids = || {
            *counter += 1;
            next_id(number, *counter)
        };
        let mut pen = Pen { device: DeviceId(Uuid::from_u128(number.into())), now, ids: &mut ids };
        self.store.write(|db| work(db, &mut pen))
    }

    pub(super) fn note(&mut self) -> usize {
        let council = sample::council(1).id;
        self.with_pen(|db, pen| db.note_revisions(pen.device, pen.now, pen.ids, Some(council))).unwrap()
    }

    pub(super) fn package(&mut self, scope: &PackageScope) -> Vec<Revision> {
        self.note();
        self.store.read().revisions_of(sample::council(1).id, scope).unwrap()
    }

    pub(super) fn take(&mut self, package: &[Revision]) -> Result<Taken, StoreError> {
        self.with_pen(|db, pen| db.take_revisions(pen, package, &[]))
    }

    pub(super) fn take_with(&mut self, package: &[Revision], logos: &[LogoFiles]) -> Result<Taken, StoreError> {
        self.with_pen(|db, pen| db.take_revisions(pen, package, logos))
    }

    /// Decides a conflict in favour of one of those who are in it.
    pub(super) fn decide(&mut self, conflict: &Conflict, which: usize) {
        let place = (conflict.kind.as_str(), conflict.key.as_str(), conflict.part.as_str());
        let worth = conflict.heads[which % conflict.heads.len()].worth.clone();
        self.with_pen(|db, pen| db.decide(pen, place, worth)).unwrap();
    }

    pub(super) fn conflicts(&self) -> Vec<Conflict> {
        self.store.read().conflicts_of(sample::council(1).id).unwrap()
    }

    /// Every row of every table that travels, but for how this computer counts them.
    pub(super) fn rows(&self) -> BTreeMap<&'static str, Vec<String>> {
        let mut tables: Vec<(&str, Vec<&str>)> = Vec::new();
        for it in CARRIED {
            let parts = it.parts.iter().flat_map(|part| part.columns);
            tables.push((
                it.kind,
                [it.key, it.files].into_iter().flatten().chain(parts).chain(&it.stamp).copied().collect(),
            ));
            let lists = it.parts.iter().flat_map(|part| part.lists);
            tables.extend(lists.map(|list| (list.table, [list.of, list.columns].concat())));
            tables.extend(it.children.iter().map(|child| (child.table, [child.of, child.by, child.columns].concat())));
        }
        let rows = |(table, columns): (&'static str, Vec<&str>)| {
            let sql = format!("SELECT DISTINCT {} FROM {table}", columns.join(", "));
            let read = |row: &rusqlite::Row<'_>| {
                (0..columns.len()).map(|at| row.get::<_, Cell>(at)).collect::<Result<Vec<_>, _>>()
            };
            let rows = self.store.read().all(&sql, (), read).unwrap();
            let mut rows: Vec<String> = rows.into_iter().map(|row| format!("{row:?}")).collect();
            rows.sort_unstable();
            (table, rows)
        };
        tables.into_iter().map(rows).collect()
    }
}

fn next_id(machine: u8, number: u32) -> Uuid {
    Uuid::from_u128(1 << 100 | u128::from(number) << 8 | u128::from(machine))
}
