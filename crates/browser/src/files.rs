//! Files on their way: from the page to the application, and from there to the page. They lie in a folder that only
//! this person can look into, and never whole in memory.

use std::{
    collections::VecDeque,
    fs::{self, File},
    io::{self, Read},
    path::{Path, PathBuf},
};

use cabildo::{files::file_name, showing::OwnFolder};

use crate::keys::Key;

/// How many made files wait for the page at most; it takes each at once.
const MOST_WAITING: usize = 64;

/// The files on their way.
#[derive(Default)]
pub(crate) struct Files {
    folder: Option<OwnFolder>,
    waiting: VecDeque<Made>,
}

/// A file that was made for the page.
struct Made {
    key: Key,
    path: PathBuf,
}

impl Files {
    /// A new empty folder.
    pub(crate) fn place(&mut self) -> io::Result<PathBuf> {
        let folder = match &mut self.folder {
            Some(folder) => folder,
            nothing => nothing.insert(OwnFolder::begin()?),
        };
        folder.place()
    }

    /// Keeps a file for the page until it takes it. Gives the key it is taken with.
    pub(crate) fn keep(&mut self, path: PathBuf) -> io::Result<Key> {
        let key = Key::long()?;
        self.waiting.push_back(Made { key: key.clone(), path });
        if self.waiting.len() > MOST_WAITING
            && let Some(Made { path, .. }) = self.waiting.pop_front()
        {
            forget(&path);
        }
        Ok(key)
    }

    /// Hands a file over, once, with its name.
    pub(crate) fn take(&mut self, key: &str) -> Option<(File, String)> {
        let place = self.waiting.iter().position(|it| it.key.is(key))?;
        let Made { path, .. } = self.waiting.remove(place)?;
        let file = File::open(&path).ok()?;
        let name = path.file_name()?.to_string_lossy().into_owned();
        // It can be read to its end all the same.
        forget(&path);
        Some((file, name))
    }
}

/// Takes a file away, with the folder it has to itself. What the system holds on to goes with the program.
pub(crate) fn forget(path: &Path) {
    let _ = fs::remove_file(path);
    let _ = path.parent().map(fs::remove_dir);
}

/// Writes what comes in under its name, made safe; nothing stays of what does not come whole.
pub(crate) fn receive(body: &mut dyn Read, length: u64, name: &str, folder: &Path) -> io::Result<PathBuf> {
    let path = folder.join(safe(name));
    let written = File::create_new(&path).and_then(|mut file| io::copy(body, &mut file));
    match written {
        Ok(size) if size == length => Ok(path),
        Ok(_) => {
            forget(&path);
            Err(io::ErrorKind::UnexpectedEof.into())
        }
        Err(error) => {
            forget(&path);
            Err(error)
        }
    }
}

/// The name of a file that came in, without folders and without what any system refuses; its ending stays.
fn safe(name: &str) -> String {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let ending: String = ending.chars().filter(char::is_ascii_alphanumeric).take(16).collect();
    file_name(stem, if ending.is_empty() { "file" } else { &ending })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_leads_nowhere_else() {
        assert_eq!(safe("San Jacinto del Río.cabildo"), "San Jacinto del Río.cabildo");
        assert_eq!(safe("../../etc/passwd"), "Cabildo.etcpasswd");
        assert_eq!(safe("C:\\Users\\x.db"), "C Users x.db");
        assert_eq!(safe("con.xlsx"), "Cabildo con.xlsx");
        assert_eq!(safe(""), "Cabildo.file");
    }

    #[test]
    fn a_file_is_handed_over_once() {
        let mut files = Files::default();
        let path = files.place().unwrap().join("Acta.pdf");
        fs::write(&path, "one").unwrap();
        let key = files.keep(path).unwrap();
        assert!(files.take("0").is_none());
        let (_, name) = files.take(key.as_str()).unwrap();
        assert_eq!(name, "Acta.pdf");
        assert!(files.take(key.as_str()).is_none(), "whoever reads the address later finds nothing");
    }

    #[test]
    fn what_does_not_come_whole_does_not_stay() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("1");
        fs::create_dir(&place).unwrap();
        assert!(receive(&mut &b"half"[..], 8, "a.cabildo", &place).is_err());
        assert!(!place.exists());
    }

    #[test]
    fn what_nobody_takes_makes_room() {
        let mut files = Files::default();
        let made: Vec<(PathBuf, Key)> = (0..=MOST_WAITING)
            .map(|_| {
                let path = files.place().unwrap().join("Acta.pdf");
                fs::write(&path, "one").unwrap();
                (path.clone(), files.keep(path).unwrap())
            })
            .collect();
        assert!(!made[0].0.exists() && files.take(made[0].1.as_str()).is_none());
        assert!(made[1].0.exists());
    }
}
