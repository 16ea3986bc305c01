//! Another state takes the place of this one.
//!
//! | Step | If the power fails right after it |
//! |---|---|
//! | the state that comes is written beside, brought up to date, and on the disk | the old one is there; the next start tidies up |
//! | the present state is copied into the folder of copies | the same, with one copy more |
//! | the present file is closed, whole and without anything beside it | the same |
//! | the file that comes gets the name: one step of the disk, which is done or not | the old one or the new one is there, whole |
//!
//! At no moment is there no data file under its name: an empty one would be made at the next start.

use std::path::{Path, PathBuf};

use cabildo_domain::copies::Why;
use cabildo_store::{Passphrase, Store, StoreError, copy_bytes, forget, put_in_place};
use chrono::NaiveDateTime;

use super::shelf::{Shelf, clear, fits_beside, workplace};
use crate::{
    App,
    error::{Error, Result},
    roadmap::History,
    settings,
};

/// Where the state that comes is prepared.
const INCOMING: &str = ".restaurando";
/// Where the data file is written anew for another passphrase.
pub(crate) const PROTECTING: &str = ".protegiendo";
/// Where what can be read of a damaged file is collected.
pub(crate) const SALVAGED: &str = ".recuperado";
/// Where a damaged file is read from.
pub(crate) const SALVAGING: &str = ".recuperando";

/// Where the state that comes is prepared, beside the data file.
pub(crate) fn incoming(data_file: &Path) -> PathBuf {
    workplace(data_file, INCOMING)
}

/// Removes what was prepared and never put in place.
pub(crate) fn forget_unfinished(data_file: &Path) {
    for ending in [INCOMING, PROTECTING, SALVAGED, SALVAGING] {
        clear(&workplace(data_file, ending));
    }
    forget(&salvaged_lines(data_file));
}

/// Where the rows go that belong to nothing of what was collected.
pub(crate) fn salvaged_lines(data_file: &Path) -> PathBuf {
    workplace(&workplace(data_file, SALVAGED), ".txt")
}

/// What a copy was opened with.
pub(crate) fn opened(from: &Path, passphrase: Option<&Passphrase>) -> Result<Store> {
    match Store::open_with(from, passphrase, &|_| None) {
        Err(StoreError::NotLocked) => Ok(Store::open_with(from, None, &|_| None)?),
        other => Ok(other?),
    }
}

/// Writes the state that comes beside the data file, as new as this program, and gives it open. The copy itself is not
/// touched.
///
/// # Errors
/// There is no room, or the copy cannot be used.
pub(crate) fn prepare(data_file: &Path, from: &Path, passphrase: Option<&Passphrase>) -> Result<Store> {
    let place = incoming(data_file);
    clear(&place);
    fits_beside(from, place.parent().unwrap_or(Path::new(".")))?;
    copy_bytes(from, &place).map_err(|source| Error::CopyNotUsed(Box::new(source)))?;
    opened(&place, passphrase).map_err(|error| {
        clear(&place);
        match error {
            Error::Store(source) => Error::CopyNotUsed(Box::new(source)),
            other => other,
        }
    })
}

/// Takes over what this computer remembers about how people work here, and closes the state that comes.
pub(crate) fn finish(coming: &mut Store, present: Option<&Store>) -> Result<()> {
    if let Some(present) = present {
        let kept = present.read().settings()?;
        coming.write(|db| {
            let own = kept.iter().filter(|(name, _)| name != settings::SHIPPED);
            own.into_iter().try_for_each(|(name, value)| Ok::<_, Error>(db.put_setting(name, value)?))
        })?;
    }
    Ok(coming.let_go()?)
}

/// Puts the state that was prepared in the place of the one that is open, of which a copy is made first. Gives the name
/// of that copy.
///
/// # Errors
/// There is no room for the copy, another program has the file open, or the disk refuses. The present state stays.
pub(crate) fn replace(app: &mut App, at: NaiveDateTime) -> Result<String> {
    let (data_file, place) = (app.desk.data_file.clone(), incoming(&app.desk.data_file));
    if !place.is_file() {
        return Err(Error::Bug("nothing was prepared".to_owned()));
    }
    app.wait_for_copy();
    let copy = Shelf::of(&data_file).add(&app.store, &data_file, at, Why::Restore)?;
    put(app, &place)?;
    Ok(copy)
}

/// Gives a file that was prepared the name of the data file, and opens it.
///
/// # Errors
/// Another program has the file open, or the disk refuses. The present state stays.
pub(crate) fn put(app: &mut App, place: &Path) -> Result<()> {
    let passphrase = app.store.passphrase().cloned();
    put_other(app, place, passphrase.as_ref())
}

/// The same for a file that another passphrase opens.
///
/// # Errors
/// As [`put`].
pub(crate) fn put_other(app: &mut App, place: &Path, passphrase: Option<&Passphrase>) -> Result<()> {
    let data_file = app.desk.data_file.clone();
    let was = app.store.passphrase().cloned();
    app.store.let_go()?;
    let put = put_in_place(place, &data_file);
    // Whatever came of it: what has the name now is opened.
    let passphrase = if put.is_ok() { passphrase } else { was.as_ref() };
    match opened(&data_file, passphrase) {
        Ok(store) => app.store = store,
        Err(error) => {
            app.desk.gone = true;
            return Err(error);
        }
    }
    put?;
    start_afresh(app)
}

/// Nothing at hand is of the state that was there before.
pub(crate) fn start_afresh(app: &mut App) -> Result<()> {
    app.desk.library = crate::library::Library::default();
    app.desk.sheet = None;
    app.desk.search = None;
    app.desk.history = History::default();
    app.desk.brought = None;
    crate::library::install_shipped(app)
}

/// Puts the state that was prepared in the place of a file that cannot be used, which goes to the copies byte by byte.
/// Gives where it is now.
///
/// # Errors
/// The disk refuses. The damaged file stays where it is.
pub(crate) fn replace_damaged(data_file: &Path, place: &Path, at: NaiveDateTime) -> Result<PathBuf> {
    let shelf = Shelf::of(data_file);
    let aside = shelf.free(at, Why::Damaged);
    std::fs::create_dir_all(shelf.folder()).map_err(|error| Error::copy_not_made(error.into()))?;
    copy_bytes(data_file, &aside).map_err(Error::copy_not_made)?;
    // What a crash left beside the damaged file must not be taken for the new one's; it is with the copy.
    for ending in ["-wal", "-shm", "-journal"] {
        forget(&workplace(data_file, ending));
    }
    put_in_place(place, data_file)?;
    Ok(aside)
}

#[cfg(test)]
mod tests;
