//! The folder with the copies of a data file: `copias`, beside it.
//!
//! Only files with a name of our own exact form are looked at, counted and removed; whatever else somebody puts there is
//! theirs.

use std::{
    fs,
    path::{Path, PathBuf},
};

use cabildo_domain::copies::{Copy, Why, needs, room, to_remove};
use cabildo_store::{Store, forget, part_of};
use chrono::{NaiveDate, NaiveDateTime, TimeDelta, Timelike};

use crate::error::{Error, Result};

/// The name of the folder, in every language.
const FOLDER: &str = "copias";

/// Where the copies of one data file are.
#[derive(Debug, Clone)]
pub(crate) struct Shelf {
    folder: PathBuf,
    /// What all names begin with: data files in one folder have their copies apart.
    stem: String,
}

impl Shelf {
    /// The copies of a data file.
    pub(crate) fn of(data_file: &Path) -> Self {
        let stem = data_file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        Self { folder: data_file.with_file_name(FOLDER), stem }
    }

    /// Where they are.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Every copy, newest first.
    ///
    /// # Errors
    /// The folder is there and cannot be read.
    pub(crate) fn copies(&self) -> Result<Vec<Copy>> {
        let mut copies: Vec<Copy> = self.files()?.iter().filter_map(|(name, size)| self.parse(name, *size)).collect();
        copies.sort_unstable_by(|a, b| b.cmp(a));
        Ok(copies)
    }

    fn parse(&self, name: &str, size: u64) -> Option<Copy> {
        Copy::parse(&self.stem, name, size)
    }

    fn files(&self) -> Result<Vec<(String, u64)>> {
        let entries = match fs::read_dir(&self.folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(vec![]),
            Err(error) => return Err(Error::copy_not_made(error.into())),
        };
        // What disappears or cannot be looked at meanwhile is no copy.
        let files = entries.flatten().filter_map(|entry| {
            let about = fs::symlink_metadata(entry.path()).ok().filter(fs::Metadata::is_file)?;
            Some((entry.file_name().into_string().ok()?, about.len()))
        });
        Ok(files.collect())
    }

    /// The copy of that name, which a person chose from the list.
    ///
    /// # Errors
    /// It is not there any more.
    pub(crate) fn find(&self, name: &str) -> Result<(Copy, PathBuf)> {
        let found = self.copies()?.into_iter().find(|it| self.name(it) == name);
        found.map(|it| (it, self.place(&it))).ok_or_else(|| Error::NoSuchCopy(name.to_owned()))
    }

    /// The name of a copy's file.
    pub(crate) fn name(&self, copy: &Copy) -> String {
        copy.file_name(&self.stem)
    }

    /// Where a copy is.
    pub(crate) fn place(&self, copy: &Copy) -> PathBuf {
        self.folder.join(self.name(copy))
    }

    /// A place for a new copy, which nothing has yet.
    pub(crate) fn free(&self, at: NaiveDateTime, why: Why) -> PathBuf {
        let at = at.with_nanosecond(0).unwrap_or(at);
        let places = (0..).map(|second| self.place(&Copy { at: at + TimeDelta::seconds(second), why, size: 0 }));
        places.into_iter().find(|place| !place.exists()).unwrap_or_else(|| self.folder.clone())
    }

    /// Makes a copy of a store, if there is room for it, and gives the name it has.
    ///
    /// # Errors
    /// There is no room, or the copy could not be made. Nothing is left behind then.
    pub(crate) fn add(&self, store: &Store, data_file: &Path, at: NaiveDateTime, why: Why) -> Result<String> {
        fits_beside(data_file, &self.folder)?;
        let place = self.free(at, why);
        store.copy_to(&place).map_err(Error::copy_not_made)?;
        Ok(place.file_name().unwrap_or_default().to_string_lossy().into_owned())
    }

    /// Removes the copies that are not kept, and what a copy that was cut short left behind.
    ///
    /// # Errors
    /// The folder cannot be read. What cannot be removed stays.
    pub(crate) fn tidy(&self, today: NaiveDate, data_file: &Path) -> Result<()> {
        for (name, size) in self.files()? {
            if name.strip_suffix(".part").is_some_and(|whole| self.parse(whole, size).is_some()) {
                forget(&self.folder.join(name));
            }
        }
        let copies = self.copies()?;
        let used = copies.iter().map(|it| it.size).sum();
        let free = free_space(&self.folder).unwrap_or(u64::MAX / 2);
        for copy in to_remove(&copies, today, room(size_of(data_file), free, used)) {
            forget(&self.place(&copy));
        }
        Ok(())
    }
}

/// Whether a copy of the data file fits where the folder is, and people can go on working there.
///
/// # Errors
/// It does not.
pub(crate) fn fits_beside(data_file: &Path, folder: &Path) -> Result<()> {
    has_room(folder, needs(size_of(data_file)))
}

/// Whether a copy of the data file fits where nobody works, such as on a stick.
///
/// # Errors
/// It does not.
pub(crate) fn fits_on(data_file: &Path, folder: &Path) -> Result<()> {
    has_room(folder, size_of(data_file))
}

fn has_room(folder: &Path, needs: u64) -> Result<()> {
    match free_space(folder) {
        Some(free) if free < needs => Err(Error::NoRoomForCopy { needs }),
        // Where a disk does not say, the copy itself finds out.
        Some(_) | None => Ok(()),
    }
}

/// The bytes of a data file, with what is not yet in it.
fn size_of(data_file: &Path) -> u64 {
    let mut wal = data_file.as_os_str().to_owned();
    wal.push("-wal");
    let size = |path: &Path| fs::metadata(path).map_or(0, |about| about.len());
    size(data_file) + size(Path::new(&wal))
}

/// What is free on the disk of a folder that may not be there yet.
fn free_space(folder: &Path) -> Option<u64> {
    folder.ancestors().find(|it| it.is_dir()).and_then(|it| fs4::available_space(it).ok())
}

/// A file of ours beside the data file, while something is being prepared: `cabildo.db.restaurando`.
pub(crate) fn workplace(data_file: &Path, ending: &str) -> PathBuf {
    let mut name = data_file.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// Removes what an earlier preparation left.
pub(crate) fn clear(place: &Path) {
    forget(place);
    forget(&part_of(place));
}
