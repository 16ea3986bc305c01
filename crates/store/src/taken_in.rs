//! `taken_in`: every package that came in, and what it brought.

use cabildo_domain::{DeviceId, PackageId};
use chrono::{DateTime, Utc};
use rusqlite::{Row, params};
use serde_json::Value;

use crate::{
    column::{moment, not_that, uuid, written},
    error::StoreError,
    store::{Reader, Writer},
};

/// A package that came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenIn {
    /// Which package.
    pub package: PackageId,
    /// The SHA-256 of its file, 64 small hexadecimal digits.
    pub sha256: String,
    /// What it carries, such as `assessment` or `answers`.
    pub kind: String,
    /// The name of its file.
    pub file: String,
    /// The computer that made it, if it says so.
    pub device: Option<DeviceId>,
    /// When it was made, as it says.
    pub made_at: DateTime<Utc>,
    /// When it came in first.
    pub taken_at: DateTime<Utc>,
    /// What it brought, counted.
    pub brought: Value,
}

const COLUMNS: &str = "SELECT package, sha256, kind, file, device, made_at, taken_at, brought FROM taken_in";

impl Reader<'_> {
    /// Every package that came in, the latest first.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn list_taken_in(&self) -> Result<Vec<TakenIn>, StoreError> {
        self.all(&format!("{COLUMNS} ORDER BY taken_at DESC, package DESC"), (), taken_in)
    }

    /// When and with what a package came in, if it did.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn find_taken_in(&self, package: PackageId) -> Result<Option<TakenIn>, StoreError> {
        self.maybe(&format!("{COLUMNS} WHERE package = ?1"), [package.to_string()], taken_in)
    }
}

impl Writer<'_> {
    /// Notes that a package came in; of one that came in before, what it brought first stays.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn put_taken_in(&self, it: &TakenIn) -> Result<(), StoreError> {
        self.run(
            "INSERT INTO taken_in (package, sha256, kind, file, device, made_at, taken_at, brought)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT DO NOTHING",
            params![
                it.package.to_string(),
                it.sha256,
                it.kind,
                it.file,
                it.device.map(|id| id.to_string()),
                written(it.made_at),
                written(it.taken_at),
                it.brought.to_string(),
            ],
        )?;
        Ok(())
    }
}

fn taken_in(row: &Row<'_>) -> rusqlite::Result<TakenIn> {
    let brought: String = row.get("brought")?;
    let device = if row.get::<_, Option<String>>("device")?.is_some() { Some(uuid(row, "device")?) } else { None };
    Ok(TakenIn {
        package: PackageId(uuid(row, "package")?),
        sha256: row.get("sha256")?,
        kind: row.get("kind")?,
        file: row.get("file")?,
        device: device.map(DeviceId),
        made_at: moment(row, "made_at")?,
        taken_at: moment(row, "taken_at")?,
        brought: serde_json::from_str(&brought).map_err(|error| not_that(row, "brought", error))?,
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::{Store, sample};

    #[test]
    fn what_came_in_is_listed_the_latest_first_and_once() {
        let mut store = Store::in_memory().unwrap();
        let package = |number, minute, answers| TakenIn {
            package: PackageId(sample::id(number)),
            sha256: "0".repeat(64),
            kind: "answers".to_owned(),
            file: "P3.cabildo".to_owned(),
            device: None,
            made_at: sample::moment(1),
            taken_at: sample::moment(minute),
            brought: json!({ "answers": answers }),
        };
        let ours = TakenIn { device: Some(DeviceId(sample::id(5))), ..package(2, 8, 3) };
        for it in [&package(1, 5, 30), &ours, &package(1, 9, 0)] {
            store.write(|db| db.put_taken_in(it)).unwrap();
        }
        assert_eq!(store.read().list_taken_in().unwrap(), [ours, package(1, 5, 30)]);
        assert_eq!(store.read().find_taken_in(PackageId(sample::id(1))).unwrap(), Some(package(1, 5, 30)));
    }
}
