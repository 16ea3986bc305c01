//! One data file is shown by one program: a second start meets the first, without any network between them.
//!
//! They meet in a folder that only this person can look into. Whoever has the lock in it runs; beside it stands where
//! its screens can be seen, with a key that works once, and a second start lays down there what it was given.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use cabildo::places;

const LOCK: &str = "lock";
const ADDRESS: &str = "address";
/// How the names of lists of files begin that are brought.
const BROUGHT: &str = "brought-";
/// The longest list that is read, in bytes.
const LONGEST_LIST: u64 = 1 << 20;
/// How long a program may take from its lock to its address.
const BEGINS_WITHIN: Duration = Duration::from_secs(5);

/// Who shows a data file.
pub enum Claimed {
    /// This program, as long as the claim lives.
    Ours(Claim),
    /// Another program of this person.
    Theirs(Running),
}

/// This program shows the data file.
pub struct Claim {
    folder: PathBuf,
    _lock: File,
}

/// Another program that shows it.
pub struct Running {
    folder: PathBuf,
}

/// Claims a data file, which need not be there yet.
///
/// # Errors
/// There is no place to meet, or no locks; then nobody can be met either.
pub fn claim(data_file: &Path) -> io::Result<Claimed> {
    claim_in(&meeting_place(data_file)?)
}

fn claim_in(folder: &Path) -> io::Result<Claimed> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)?;
    // Not made anew: another program may hold it.
    let lock = File::options().write(true).create(true).truncate(false).open(folder.join(LOCK))?;
    match lock.try_lock() {
        Ok(()) => {
            let claim = Claim { folder: folder.to_owned(), _lock: lock };
            claim.retract();
            Ok(Claimed::Ours(claim))
        }
        Err(fs::TryLockError::WouldBlock) => Ok(Claimed::Theirs(Running { folder: folder.to_owned() })),
        Err(fs::TryLockError::Error(error)) => Err(error),
    }
}

/// Where those meet who show this file: among what the system keeps for this person alone until they log out, else
/// beside the file, where whoever can look can read the file itself.
fn meeting_place(data_file: &Path) -> io::Result<PathBuf> {
    let absolute = std::path::absolute(data_file)?;
    let beside = absolute.parent().unwrap_or(Path::new("."));
    // By whatever way one comes there.
    let real = fs::canonicalize(beside).unwrap_or_else(|_| beside.to_owned());
    let whole = real.join(absolute.file_name().unwrap_or_default());
    let name = places::short_name(&whole);
    Ok(match own_folder() {
        Some(folder) => folder.join(format!("cabildo-{name}")),
        None => beside.join(format!(".cabildo-{name}")),
    })
}

/// A folder of this person alone that is empty after the next start of the computer, where the system has one.
fn own_folder() -> Option<PathBuf> {
    if cfg!(windows) {
        return Some(std::env::temp_dir());
    }
    std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from).filter(|it| it.is_absolute() && it.is_dir())
}

impl Claim {
    /// Says where the screens can be seen; whatever was said before is forgotten.
    ///
    /// # Errors
    /// The disk refuses; then a second start finds nothing.
    pub fn announce(&self, address: &str) -> io::Result<()> {
        // Such a file is made for its owner alone.
        let mut file = tempfile::NamedTempFile::new_in(&self.folder)?;
        file.write_all(address.as_bytes())?;
        file.persist(self.folder.join(ADDRESS)).map_err(|error| error.error)?;
        Ok(())
    }

    /// The files that others brought since the last time.
    pub fn brought(&self) -> Vec<PathBuf> {
        let Ok(entries) = fs::read_dir(&self.folder) else { return vec![] };
        let lists = entries.flatten().filter(|it| it.file_name().to_string_lossy().starts_with(BROUGHT));
        lists.flat_map(|it| taken_list(&it.path())).collect()
    }

    fn retract(&self) {
        // What is not there need not go.
        let _ = fs::remove_file(self.folder.join(ADDRESS));
        self.brought();
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        self.retract();
    }
}

/// What a list names; the list goes.
fn taken_list(list: &Path) -> Vec<PathBuf> {
    let is_short = fs::metadata(list).is_ok_and(|it| it.is_file() && it.len() <= LONGEST_LIST);
    let text = if is_short { fs::read_to_string(list).unwrap_or_default() } else { String::new() };
    let _ = fs::remove_file(list);
    let named: Vec<String> = serde_json::from_str(&text).unwrap_or_default();
    named.into_iter().map(PathBuf::from).filter(|it| it.is_absolute()).collect()
}

impl Running {
    /// Where its screens can be seen, once; nothing if it shows them in a window.
    pub fn address(&self) -> Option<String> {
        let end = Instant::now() + BEGINS_WITHIN;
        loop {
            let said = fs::read_to_string(self.folder.join(ADDRESS)).ok().filter(|it| !it.is_empty());
            if said.is_some() || Instant::now() > end {
                return said;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Whether it shows its screens in a window; asks nobody and waits for nothing.
    pub fn is_in_a_window(&self) -> bool {
        !self.folder.join(ADDRESS).exists()
    }

    /// Brings it files that may be packages.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn bring(&self, files: &[PathBuf]) -> io::Result<()> {
        if files.is_empty() {
            return Ok(());
        }
        let mut list = tempfile::NamedTempFile::new_in(&self.folder)?;
        serde_json::to_writer(&mut list, files)?;
        // A name of its own that appears with everything in it.
        let random = list.path().file_name().unwrap_or_default().to_string_lossy().into_owned();
        list.persist(self.folder.join(format!("{BROUGHT}{random}"))).map_err(|error| error.error)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ours(claimed: Claimed) -> Claim {
        match claimed {
            Claimed::Ours(claim) => claim,
            Claimed::Theirs(_) => panic!("somebody else has it"),
        }
    }

    fn theirs(claimed: Claimed) -> Running {
        match claimed {
            Claimed::Theirs(running) => running,
            Claimed::Ours(_) => panic!("nobody has it"),
        }
    }

    #[test]
    fn a_second_start_meets_the_first_and_brings_it_files() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("cabildo-1");
        let first = ours(claim_in(&place).unwrap());
        first.announce("http://127.0.0.1:4/#once").unwrap();
        let second = theirs(claim_in(&place).unwrap());
        assert_eq!(second.address().as_deref(), Some("http://127.0.0.1:4/#once"));
        let package = folder.path().join("Ñuñoa.cabildo");
        second.bring(std::slice::from_ref(&package)).unwrap();
        second.bring(&[PathBuf::from("not-absolute.cabildo")]).unwrap();
        assert_eq!(first.brought(), [package], "only what has a place of its own");
        assert_eq!(first.brought(), Vec::<PathBuf>::new(), "each list once");
    }

    #[test]
    fn what_one_left_behind_misleads_nobody() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(ADDRESS), "http://127.0.0.1:9/#old").unwrap();
        let first = ours(claim_in(folder.path()).unwrap());
        assert!(theirs(claim_in(folder.path()).unwrap()).is_in_a_window(), "the address is forgotten");
        drop(first);
        ours(claim_in(folder.path()).unwrap());
    }

    #[cfg(unix)]
    #[test]
    fn only_this_person_can_look_into_the_place() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("cabildo-1");
        let claim = ours(claim_in(&place).unwrap());
        claim.announce("http://127.0.0.1:4/#once").unwrap();
        assert_eq!(fs::metadata(&place).unwrap().permissions().mode() & 0o777, 0o700);
        assert_eq!(fs::metadata(place.join(ADDRESS)).unwrap().permissions().mode() & 0o777, 0o600);
    }

    #[test]
    fn one_file_has_one_place_by_whatever_way_one_comes() {
        let folder = tempfile::tempdir().unwrap();
        let straight = meeting_place(&folder.path().join("cabildo.db")).unwrap();
        fs::create_dir(folder.path().join("a")).unwrap();
        let around = meeting_place(&folder.path().join("a/../cabildo.db")).unwrap();
        let other = meeting_place(&folder.path().join("other.db")).unwrap();
        assert_eq!(straight.file_name(), around.file_name());
        assert_ne!(straight.file_name(), other.file_name());
    }
}
