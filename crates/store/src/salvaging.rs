//! What can still be read of a damaged data file, put into a sound one.
//!
//! The damaged file itself is never opened: it is read through a copy of its bytes, which SQLite may tidy up as it
//! likes. Rows are read one by one from both ends of each table; where a page is broken, the rows around it are looked
//! for by halving what is between. The sound file already has what this program brings along, so that a broken page of
//! the library costs nothing.
//!
//! Rows that could not be read, and that are said in their revisions, are written again from these; a row that is
//! missing would otherwise pass for one that was taken away, also on other computers (`revisions/restoring.rs`).
//!
//! Rows whose owner could not be read are dangling. Their owners are looked for in a good copy; what still dangles then
//! is taken out and handed back as text, for a person to read: nothing that could be read is lost.

use std::path::Path;

use rusqlite::{Connection, config::DbConfig, types::Value};

use crate::{
    Store, StoreError,
    copying::{copy_bytes, forget},
    open::{APPLICATION_ID, PLAIN},
    protecting::Passphrase,
    revisions::Tables,
};

mod dangling;
mod rows;

/// What came of reading a damaged file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Salvaged {
    /// Every table, in the order of their names.
    pub tables: Vec<SalvagedTable>,
    /// Rows taken from the good copy, because others belong to them.
    pub from_the_copy: usize,
    /// Rows that belong to nothing that could be read: one JSON object a line, with the name of the table.
    pub dangling: Vec<String>,
    /// Whether a passphrase protects the damaged file, so that nothing of it may be written where anybody can read it.
    pub protected: bool,
}

/// What came of one table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SalvagedTable {
    /// Its name.
    pub table: String,
    /// How many rows came out of the damaged file that were not there already.
    pub rows: usize,
    /// Whether some of it could not be read.
    pub broken: bool,
}

impl Store {
    /// Takes in every row of a damaged file that can be read, where this store has no such row yet; the owners of
    /// dangling rows come from the good copy, if one is named.
    ///
    /// # Errors
    /// The disk refuses, or the passphrase is wrong. The damaged file keeps every byte.
    pub fn salvage(
        &mut self,
        damaged: &Path,
        passphrase: Option<&Passphrase>,
        good_copy: Option<&Path>,
        workplace: &Path,
    ) -> Result<Salvaged, StoreError> {
        copy_bytes(damaged, workplace)?;
        let salvaged = self.salvage_from(workplace, passphrase, good_copy);
        forget(workplace);
        salvaged
    }

    fn salvage_from(
        &mut self,
        workplace: &Path,
        passphrase: Option<&Passphrase>,
        good_copy: Option<&Path>,
    ) -> Result<Salvaged, StoreError> {
        if passphrase.is_none() {
            mend_head(workplace)?;
        }
        let damaged = Connection::open(workplace)?;
        if let Some(passphrase) = passphrase {
            passphrase.unlock(&damaged)?;
        }
        damaged.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
        damaged.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
        self.connection.pragma_update(None, "foreign_keys", false)?;
        let salvaged = self.salvage_rows(&damaged, passphrase, good_copy);
        self.connection.pragma_update(None, "foreign_keys", true)?;
        salvaged
    }

    fn salvage_rows(
        &mut self,
        damaged: &Connection,
        passphrase: Option<&Passphrase>,
        good_copy: Option<&Path>,
    ) -> Result<Salvaged, StoreError> {
        let good = match good_copy {
            Some(copy) => attach(&self.connection, copy, passphrase)?,
            None => false,
        };
        let answer = self.write(|db| {
            let tables = Table::all(db.connection())?;
            let mut salvaged = Salvaged { protected: passphrase.is_some(), ..Salvaged::default() };
            for table in &tables {
                let (rows, broken) = rows::take(damaged, db.connection(), table)?;
                salvaged.tables.push(SalvagedTable { table: table.name.clone(), rows, broken });
            }
            let mut cut: Tables = salvaged.tables.iter().filter(|it| it.broken).map(|it| it.table.clone()).collect();
            db.forget_lost_revisions()?;
            // Before the copy, in which rows may say what they said earlier.
            db.restore_rows(&cut)?;
            if good {
                salvaged.from_the_copy = dangling::owners_from_copy(db.connection(), &tables)?;
            }
            salvaged.dangling = dangling::take_out(db.connection(), &tables, &mut cut)?;
            db.forget_missing(&cut)?;
            if cut.contains("revision_follows") {
                db.forget_what_follows()?;
            }
            Ok::<_, StoreError>(salvaged)
        });
        if good {
            self.connection.execute("DETACH good", ())?;
        }
        answer
    }
}

/// Whether the copy could be put beside the store, to read owners from.
fn attach(connection: &Connection, copy: &Path, passphrase: Option<&Passphrase>) -> Result<bool, StoreError> {
    let Some(name) = copy.to_str() else { return Ok(false) };
    Ok(connection.execute("ATTACH ?1 AS good KEY ?2", (name, passphrase.map_or("", Passphrase::words))).is_ok())
}

/// A table of this program.
pub(crate) struct Table {
    pub(crate) name: String,
    pub(crate) columns: Vec<String>,
    /// The columns of its key, in their order.
    pub(crate) key: Vec<String>,
    pub(crate) has_rowid: bool,
}

impl Table {
    /// Every table, in the order of their names.
    fn all(connection: &Connection) -> Result<Vec<Self>, StoreError> {
        let sql = "SELECT name, wr FROM pragma_table_list
                   WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";
        let mut statement = connection.prepare(sql)?;
        let named = statement.query_map((), |row| Ok((row.get::<_, String>(0)?, row.get::<_, bool>(1)?)))?;
        named.map(|it| it.map_err(StoreError::from).and_then(|(name, wr)| Self::read(connection, name, !wr))).collect()
    }

    fn read(connection: &Connection, name: String, has_rowid: bool) -> Result<Self, StoreError> {
        let mut statement = connection.prepare("SELECT name, pk FROM pragma_table_info(?1) ORDER BY cid")?;
        let columns = statement.query_map([&name], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let columns: Vec<(String, i64)> = columns.collect::<Result<_, _>>()?;
        let mut key: Vec<_> = columns.iter().filter(|(_, pk)| *pk > 0).collect();
        key.sort_by_key(|(_, pk)| *pk);
        let key = key.into_iter().map(|(name, _)| name.clone()).collect();
        Ok(Self { name, columns: columns.into_iter().map(|(name, _)| name).collect(), key, has_rowid })
    }
}

/// Names for a statement.
pub(crate) fn listed(names: &[String]) -> String {
    names.iter().map(|it| format!("\"{it}\"")).collect::<Vec<_>>().join(", ")
}

/// Writes the head of a file anew where it is broken: it is the same in every file of ours, but for what is counted.
fn mend_head(path: &Path) -> Result<(), StoreError> {
    use std::io::{Read, Seek, Write};
    let mut file = std::fs::File::options().read(true).write(true).open(path)?;
    let mut head = [0u8; 100];
    if file.read_exact(&mut head).is_err() {
        return Ok(()); // Shorter than a head: nothing can be read of it anyway.
    }
    // https://sqlite.org/fileformat.html#the_database_header
    head[..16].copy_from_slice(PLAIN);
    head[16..18].copy_from_slice(&4096u16.to_be_bytes());
    // Kept with a WAL or without, nothing reserved, and the three fractions that are always the same.
    let journal = if head[18] == 1 { 1 } else { 2 };
    head[18..24].copy_from_slice(&[journal, journal, 0, 64, 32, 32]);
    // The size that is counted holds only where these two agree; the size of the file counts then.
    head[92] = !head[24];
    head[44..48].copy_from_slice(&4u32.to_be_bytes());
    head[56..60].copy_from_slice(&1u32.to_be_bytes());
    head[68..72].copy_from_slice(&APPLICATION_ID.to_be_bytes());
    file.rewind()?;
    file.write_all(&head)?;
    Ok(())
}

/// A value for a statement; broken letters become �.
pub(crate) fn owned(value: rusqlite::types::ValueRef<'_>) -> Value {
    use rusqlite::types::ValueRef;
    match value {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(number) => Value::Integer(number),
        ValueRef::Real(number) => Value::Real(number),
        ValueRef::Text(bytes) => Value::Text(String::from_utf8_lossy(bytes).into_owned()),
        ValueRef::Blob(bytes) => Value::Blob(bytes.to_vec()),
    }
}

#[cfg(test)]
mod tests;
