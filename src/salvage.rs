//! What can still be read of a damaged data file.
//!
//! It is collected in a new file beside, which a person looks at before anything takes its place. The damaged file is
//! never opened, and kept in the folder of copies for good: somebody may get more out of it.

use std::{
    fs,
    path::{Path, PathBuf},
};

use cabildo_domain::copies::{Copy, Why};
use cabildo_store::{Made, Passphrase, Salvaged, forget, part_of, protect_copy, put_in_place};
use cabildo_text::Text;
use chrono::NaiveDateTime;

use crate::{
    App, Clock, Ids,
    copies::{
        shelf::{Shelf, clear, fits_beside, workplace},
        swap::{self, SALVAGED, SALVAGING},
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
    fits_beside(data_file, data_file.parent().unwrap_or(data_file))?;
    let good = newest_sound(data_file, passphrase)?.map(|(copy, _)| Shelf::of(data_file).place(&copy));
    // It has what this program brings along already, so that a broken page of the library costs nothing.
    let mut app = App::open_with(&place, clock, ids)?;
    let workplace = workplace(data_file, SALVAGING);
    let found = app
        .store
        .salvage(data_file, passphrase, good.as_deref(), &workplace)
        .map_err(Error::from)
        .and_then(|salvaged| Ok(Found { held: app.store.holds()?, salvaged }));
    app.close()?;
    let found = match found {
        Ok(found) if !found.held.is_empty() => found,
        Ok(_) => {
            clear(&place);
            return Err(Error::NothingSalvaged);
        }
        Err(error) => {
            clear(&place);
            return Err(error);
        }
    };
    if passphrase.is_some() {
        let part = part_of(&place);
        protect_copy(&place, None, &part, passphrase).map_err(Error::copy_not_made)?;
        put_in_place(&part, &place)?;
    }
    if !found.salvaged.dangling.is_empty() {
        write_whole(&lines_of(&place), (found.salvaged.dangling.join("\n") + "\n").as_bytes())?;
    }
    Ok(found)
}

/// Where the rows go that belong to nothing.
fn lines_of(place: &Path) -> PathBuf {
    workplace(place, ".txt")
}

/// Puts what was collected in the place of the damaged file, which goes to the copies byte by byte, and the rows that
/// belong to nothing beside it.
///
/// # Errors
/// There is no room, or the disk refuses. The damaged file stays where it is.
pub(crate) fn put(data_file: &Path, at: NaiveDateTime) -> Result<()> {
    let place = workplace(data_file, SALVAGED);
    let aside = swap::replace_damaged(data_file, &place, at)?;
    let lines = lines_of(&place);
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
    if !salvaged.dangling.is_empty() {
        said.push(text.copies_dangling(salvaged.dangling.len()));
    }
    said
}
