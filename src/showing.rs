//! Files laid out for other programs to show, as long as this program runs.
//!
//! They lie in a folder that only this person can look into, cannot be written
//! to, and go when the program ends. Where it could not end, the next one
//! sweeps: a folder whose lock nobody holds is nobody's.

use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
};

use serde_json::Value;
use tempfile::TempDir;

use crate::{
    App, Failure,
    error::{Error, Result},
    files::write_whole,
};

/// How the names of these folders begin.
const PREFIX: &str = "cabildo-show-";
/// The file in each whose lock says that its program still runs.
const LOCK: &str = "lock";

/// A folder that only this person can look into. It goes with this value; where the program could not end properly, the
/// next one sweeps it.
pub struct OwnFolder {
    // In this order: on some systems a folder stays while something in it is open.
    _lock: File,
    folder: TempDir,
    places: u32,
}

/// What this program laid out so far.
pub(crate) struct Showing(OwnFolder);

impl OwnFolder {
    /// A new one among the temporary files.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn begin() -> io::Result<Self> {
        Self::begin_in(&std::env::temp_dir())
    }

    fn begin_in(parent: &Path) -> io::Result<Self> {
        let folder = tempfile::Builder::new().prefix(PREFIX).tempdir_in(parent)?;
        let lock = File::create(folder.path().join(LOCK))?;
        lock.lock()?;
        Ok(Self { _lock: lock, folder, places: 0 })
    }

    /// A new empty folder in it: two files may have the same name.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn place(&mut self) -> io::Result<PathBuf> {
        self.places += 1;
        let place = self.folder.path().join(self.places.to_string());
        fs::create_dir(&place)?;
        Ok(place)
    }
}

impl App {
    /// Makes the named file and lays it out for another program, which may look at it and not change it.
    ///
    /// # Errors
    /// What the person reads.
    pub fn lay_out(&mut self, name: &str, args: Value) -> std::result::Result<PathBuf, Failure> {
        let file = self.file(name, args)?;
        let laid_out = self.showing().and_then(|showing| showing.lay_out(&file.name, &file.bytes));
        laid_out.map_err(|error| self.failure(&error))
    }

    fn showing(&mut self) -> Result<&mut Showing> {
        Ok(match &mut self.desk.showing {
            Some(showing) => showing,
            nothing => nothing.insert(Showing::begin(&std::env::temp_dir()).map_err(not_written)?),
        })
    }
}

impl Showing {
    fn begin(parent: &Path) -> io::Result<Self> {
        OwnFolder::begin_in(parent).map(Self)
    }

    fn lay_out(&mut self, name: &str, bytes: &[u8]) -> Result<PathBuf> {
        let place = self.0.place().map_err(not_written)?.join(name);
        write_whole(&place, bytes)?;
        let mut rights = fs::metadata(&place).map_err(not_written)?.permissions();
        rights.set_readonly(true);
        fs::set_permissions(&place, rights).map_err(not_written)?;
        Ok(place)
    }
}

fn not_written(source: io::Error) -> Error {
    Error::NotWritten { path: std::env::temp_dir().display().to_string(), source }
}

/// Takes away what programs laid out that could not end properly.
pub fn sweep() {
    sweep_in(&std::env::temp_dir());
}

fn sweep_in(parent: &Path) {
    let Ok(entries) = fs::read_dir(parent) else { return };
    for folder in entries.flatten().filter(|it| it.file_name().to_string_lossy().starts_with(PREFIX)) {
        // Without a lock it is just being made; of another person it cannot be opened.
        let Ok(lock) = File::open(folder.path().join(LOCK)) else { continue };
        if lock.try_lock().is_ok() {
            drop(lock);
            // What another program still shows goes the next time.
            let _ = fs::remove_dir_all(folder.path());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_laid_out_cannot_be_changed_and_goes_with_the_program() {
        let parent = tempfile::tempdir().unwrap();
        let mut showing = Showing::begin(parent.path()).unwrap();
        let first = showing.lay_out("Acta.pdf", b"one").unwrap();
        let second = showing.lay_out("Acta.pdf", b"two").unwrap();
        assert_eq!((fs::read(&first).unwrap(), fs::read(&second).unwrap()), (b"one".to_vec(), b"two".to_vec()));
        assert!(fs::metadata(&first).unwrap().permissions().readonly());
        drop(showing);
        assert_eq!(fs::read_dir(parent.path()).unwrap().count(), 0);
    }

    #[test]
    fn sweeping_takes_what_a_program_left_behind_and_leaves_what_one_still_shows() {
        let parent = tempfile::tempdir().unwrap();
        let left = parent.path().join(format!("{PREFIX}left"));
        fs::create_dir(&left).unwrap();
        fs::write(left.join(LOCK), "").unwrap();
        fs::write(left.join("Acta.pdf"), "secret").unwrap();
        let other = parent.path().join("letters");
        fs::create_dir(&other).unwrap();
        let mut running = Showing::begin(parent.path()).unwrap();
        let shown = running.lay_out("Acta.pdf", b"one").unwrap();
        sweep_in(parent.path());
        assert!(!left.exists() && shown.exists() && other.exists());
    }
}
