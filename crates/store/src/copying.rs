//! Whole copies of the data file, and telling whether one is sound.
//!
//! A copy has its name only when it is whole, on the disk and has been read: until then it ends in `.part`.

use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
};

use rusqlite::{Connection, OpenFlags};

use crate::{
    Store, StoreError,
    open::{self, check},
    protecting::Passphrase,
};

impl Store {
    /// Puts a whole copy at a place where nothing is; what this store shows, at one moment, and protected as it is.
    ///
    /// # Errors
    /// There is something at that place, the disk refuses, or what came out is not sound. Nothing is left behind then.
    pub fn copy_to(&self, to: &Path) -> Result<(), StoreError> {
        copy(&self.connection, self.passphrase.as_ref(), to)
    }
}

/// See [`Store::copy_to`].
pub(crate) fn copy(connection: &Connection, passphrase: Option<&Passphrase>, to: &Path) -> Result<(), StoreError> {
    if to.exists() {
        return Err(io::Error::from(io::ErrorKind::AlreadyExists).into());
    }
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder)?;
    }
    let part = part_of(to);
    if part.exists() {
        fs::remove_file(&part)?;
    }
    let written = write_part(connection, passphrase, &part).and_then(|()| put_in_place(&part, to));
    if written.is_err() {
        // What stays is told apart by its name, and the next copy tidies it up.
        let _ = fs::remove_file(&part);
    }
    written
}

fn write_part(connection: &Connection, passphrase: Option<&Passphrase>, part: &Path) -> Result<(), StoreError> {
    let name = part.to_str().ok_or_else(|| io::Error::other("the folder's name is not Unicode"))?;
    // An empty file is one that SQLite writes into; and here the system says why there can be none.
    File::create_new(part)?;
    connection.execute("VACUUM INTO ?1", [name])?;
    // SQLite leaves it to us to wait until the copy is on the disk.
    File::options().write(true).open(part)?.sync_all()?;
    sound(part, passphrase)
}

/// The name of a file that is being written.
pub fn part_of(place: &Path) -> PathBuf {
    let mut name = place.as_os_str().to_owned();
    name.push(".part");
    name.into()
}

/// Gives a file that is whole and on the disk its name, in place of what has it, at once and for good.
///
/// # Errors
/// The disk refuses; then the file that had the name still has it.
pub fn put_in_place(part: &Path, place: &Path) -> Result<(), StoreError> {
    fs::rename(part, place)?;
    settle(place)
}

/// Waits until the names in a file's folder are on the disk.
pub(crate) fn settle(place: &Path) -> Result<(), StoreError> {
    // Only here can a folder be opened, and has to be.
    #[cfg(unix)]
    if let Some(folder) = place.parent().filter(|it| !it.as_os_str().is_empty()) {
        File::open(folder)?.sync_all()?;
    }
    let _ = place;
    Ok(())
}

/// Reads a data file whole without changing a byte of it.
///
/// # Errors
/// It is not sound, not ours, newer than this program, or protected by another passphrase.
pub fn sound(path: &Path, passphrase: Option<&Passphrase>) -> Result<(), StoreError> {
    check(&read_only(path, passphrase)?, open::newest())
}

/// Opens a file to look into it.
pub(crate) fn read_only(path: &Path, passphrase: Option<&Passphrase>) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    if let Some(passphrase) = passphrase {
        passphrase.unlock(&connection)?;
    }
    Ok(connection)
}

/// Copies the bytes of a file that is not open here, with what a crash left in its WAL, and waits for the disk.
///
/// # Errors
/// It cannot be read, or the disk refuses. Nothing is left behind then.
pub fn copy_bytes(from: &Path, to: &Path) -> Result<(), StoreError> {
    let copied = copy_one(from, to).and_then(|()| {
        let (wal, beside) = (open::wal_of(from), open::wal_of(to));
        if wal.exists() { copy_one(&wal, &beside) } else { Ok(()) }
    });
    if copied.is_err() {
        forget(to);
    }
    copied
}

fn copy_one(from: &Path, to: &Path) -> Result<(), StoreError> {
    // Not `fs::copy`: rights such as read-only stay behind.
    let mut target = File::create(to)?;
    io::copy(&mut File::open(from)?, &mut target)?;
    target.sync_all()?;
    settle(to)
}

/// Removes a file of ours that is not needed any more, with what SQLite keeps beside it.
pub fn forget(path: &Path) {
    for name in [path.to_path_buf(), open::wal_of(path), beside(path, "-shm"), beside(path, "-journal")] {
        // What stays is told apart by its name, and the next time tidies it up.
        let _ = fs::remove_file(name);
    }
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

#[cfg(test)]
mod tests;
