//! `device`: the computers on which something in this file was made.

use std::collections::BTreeMap;

use cabildo_domain::DeviceId;

use crate::{
    column::uuid,
    error::StoreError,
    store::{Reader, Writer},
};

/// The setting that says which computer this is.
const THIS_ONE: &str = "device";

impl Reader<'_> {
    /// The computer this file lies on; `None` until it was given an id.
    ///
    /// # Errors
    /// The setting is no id, or the disk refuses.
    pub fn find_this_device(&self) -> Result<Option<DeviceId>, StoreError> {
        let sql = "SELECT value FROM setting WHERE name = ?1";
        self.maybe(sql, [THIS_ONE], |row| uuid(row, "value").map(DeviceId))
    }

    /// Every computer something here came from, with its name.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn devices(&self) -> Result<BTreeMap<DeviceId, String>, StoreError> {
        let rows =
            self.all("SELECT id, name FROM device", (), |row| Ok((DeviceId(uuid(row, "id")?), row.get("name")?)))?;
        Ok(rows.into_iter().collect())
    }
}

impl Writer<'_> {
    /// Says which computer this file lies on.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn put_this_device(&self, id: DeviceId) -> Result<(), StoreError> {
        self.put_setting(THIS_ONE, &id.to_string())
    }

    /// Keeps what a computer is called, in place of what it was called before.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn put_device(&self, id: DeviceId, name: &str) -> Result<(), StoreError> {
        let sql = "INSERT INTO device (id, name) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET name = excluded.name";
        self.run(sql, [&id.to_string(), name])?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Store, sample};

    #[test]
    fn a_computer_has_an_id_and_a_name_that_can_change() {
        let mut store = Store::in_memory().unwrap();
        let (ours, other) = (DeviceId(sample::id(1)), DeviceId(sample::id(2)));
        assert_eq!(store.read().find_this_device().unwrap(), None);
        store.write(|db| db.put_this_device(ours)).unwrap();
        for (id, name) in [(ours, "PC"), (other, "Portátil"), (ours, "Secretaría")] {
            store.write(|db| db.put_device(id, name)).unwrap();
        }
        assert_eq!(store.read().find_this_device().unwrap(), Some(ours));
        let names = [(ours, "Secretaría".to_owned()), (other, "Portátil".to_owned())];
        assert_eq!(store.read().devices().unwrap(), names.into());
    }
}
