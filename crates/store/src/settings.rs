//! `setting`: what this computer remembers about how people work here.

use crate::{
    error::StoreError,
    store::{Reader, Writer},
};

impl Reader<'_> {
    /// What is kept under a name, if anything.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn find_setting(&self, name: &str) -> Result<Option<String>, StoreError> {
        self.maybe("SELECT value FROM setting WHERE name = ?1", [name], |row| row.get("value"))
    }

    /// Everything that is remembered, by name.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn settings(&self) -> Result<Vec<(String, String)>, StoreError> {
        self.all("SELECT name, value FROM setting ORDER BY name", (), |row| Ok((row.get("name")?, row.get("value")?)))
    }
}

impl Writer<'_> {
    /// Keeps a value under a name, in place of what was there.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn put_setting(&self, name: &str, value: &str) -> Result<(), StoreError> {
        self.run(
            "INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = excluded.value",
            [name, value],
        )?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::Store;

    #[test]
    fn the_last_value_counts() {
        let mut store = Store::in_memory().unwrap();
        assert_eq!(store.read().find_setting("language").unwrap(), None, "nobody has chosen yet");
        store.write(|db| db.put_setting("language", "es")).unwrap();
        store.write(|db| db.put_setting("language", "en")).unwrap();
        assert_eq!(store.read().find_setting("language").unwrap().as_deref(), Some("en"));
    }
}
