//! What can still be read of a damaged data file.
//!
//! It is collected in a new file beside, which a person looks at before anything takes its place. The damaged file is
//! never opened, and kept in the folder of copies for good: somebody may get more out of it.

use std::{fs, path::Path};

use cabildo_domain::copies::{Copy, Why};
use cabildo_store::{Made, Passphrase, Salvaged, forget};
use cabildo_text::Text;
use chrono::NaiveDateTime;

use crate::{
    App, Clock, Ids,
    copies::{
        shelf::{Shelf, clear, fits_beside, workplace},
        swap::{self, SALVAGED, SALVAGING, salvaged_lines},
    },
    error::{Error, Result},
    files::write_whole,
};

/// How much there is of each kind.
pub(crate) type Held = Vec<(Made, usize)>;

/// What was collected.
pub(crate) struct Found {
    /// How much of each kind.
    pub(crate) held: Held,
    /// Table by table.
    pub(crate) salvaged: Salvaged,
}

/// The newest copy that is sound, and how much of each kind is in it.
///
/// # Errors
/// The folder of copies cannot be read.
pub(crate) fn newest_sound(data_file: &Path, passphrase: Option<&Passphrase>) -> Result<Option<(Copy, Held)>> {
    let shelf = Shelf::of(data_file);
    for copy in shelf.copies()?.into_iter().filter(|it| it.why != Why::Damaged) {
        // Looked at through the same preparation as a restore: an older copy has older tables.
        let held = swap::prepare(data_file, &shelf.place(&copy), passphrase).and_then(|store| Ok(store.holds()?));
        clear(&swap::incoming(data_file));
        if let Ok(held) = held {
            return Ok(Some((copy, held)));
        }
    }
    Ok(None)
}

/// Collects what can be read into a new file beside, protected as the damaged one was.
///
/// # Errors
/// Nothing could be read, there is no room, or the disk refuses.
pub(crate) fn collect(data_file: &Path, passphrase: Option<&Passphrase>, clock: Clock, ids: Ids) -> Result<Found> {
    let place = workplace(data_file, SALVAGED);
    clear(&place);
    forget(&salvaged_lines(data_file));
    fits_beside(data_file, data_file.parent().unwrap_or(data_file))?;
    let good = newest_sound(data_file, passphrase)?.map(|(copy, _)| Shelf::of(data_file).place(&copy));
    let found = collect_into(&place, data_file, (passphrase, good.as_deref()), clock, ids);
    if found.is_err() {
        clear(&place);
        forget(&salvaged_lines(data_file));
    }
    found
}

fn collect_into(
    place: &Path,
    data_file: &Path,
    (passphrase, good): (Option<&Passphrase>, Option<&Path>),
    clock: Clock,
    ids: Ids,
) -> Result<Found> {
    // It has what this program brings along already, so that a broken page of the library costs nothing. Where a
    // passphrase protects the damaged file, it protects this one from the first byte on.
    let mut app = App::open_protected(place, passphrase, clock, ids)?;
    let salvaged = app.store.salvage(data_file, passphrase, good, &workplace(data_file, SALVAGING))?;
    let held = app.store.holds()?;
    app.close()?;
    if held.is_empty() {
        return Err(Error::NothingSalvaged);
    }
    if !salvaged.protected && !salvaged.dangling.is_empty() {
        write_whole(&salvaged_lines(data_file), (salvaged.dangling.join("\n") + "\n").as_bytes())?;
    }
    Ok(Found { held, salvaged })
}

/// Puts what was collected in the place of the damaged file, which goes to the copies byte by byte, and the rows that
/// belong to nothing beside it.
///
/// # Errors
/// There is no room, or the disk refuses. The damaged file stays where it is.
pub(crate) fn put(data_file: &Path, at: NaiveDateTime) -> Result<()> {
    let place = workplace(data_file, SALVAGED);
    let aside = swap::replace_damaged(data_file, &place, at)?;
    let lines = salvaged_lines(data_file);
    if lines.exists() {
        let beside = aside.with_extension("txt");
        fs::copy(&lines, &beside).map_err(|error| Error::copy_not_made(error.into()))?;
        forget(&lines);
    }
    Ok(())
}

/// What could not be read whole, in words.
pub(crate) fn lost(salvaged: &Salvaged, text: &Text) -> Vec<String> {
    let broken = salvaged.tables.iter().filter(|it| it.broken).count();
    let mut said = Vec::new();
    if broken > 0 {
        said.push(text.copies_broken_tables(broken));
    }
    if salvaged.from_the_copy > 0 {
        said.push(text.copies_from_the_copy(salvaged.from_the_copy));
    }
    let dangling = salvaged.dangling.len();
    if dangling > 0 {
        said.push(if salvaged.protected {
            text.copies_dangling_protected(dangling)
        } else {
            text.copies_dangling(dangling)
        });
    }
    said
}

#[cfg(test)]
mod tests;
