//! The folder of a kit while it is being written: apart from its place, and moved there when all of it is on the disk.

use std::{
    collections::BTreeSet,
    fs::{self, File},
    io::{self, Read, Write},
    path::Path,
    thread,
    time::Duration,
};

use cabildo_exchange::{
    hashed::Hashed,
    kit::{KitFile, KitPart, KitProblem, MANIFEST, MOST_FILE, StickName},
};
use tempfile::TempDir;

use crate::{
    error::{Error, Result},
    updates,
};

/// A name that every stick keeps.
pub(super) fn name(written: &str) -> Result<StickName> {
    written.parse().map_err(|_| KitProblem::NameNotAllowed { name: written.to_owned() }.into())
}

/// The folder while it is being written; it goes where it is not moved to its place.
pub(super) struct Kit {
    folder: TempDir,
    /// Whether it lies in its place.
    is_inside: bool,
    files: Vec<KitFile>,
    names: BTreeSet<String>,
}

impl Kit {
    /// Beside the place or, where an empty folder is, in it: what that lies in may be another disk, or not ours.
    pub(super) fn begin(to: &Path) -> Result<Self> {
        let around = to.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let is_inside = to.is_dir();
        let place = if is_inside { to } else { around };
        let failed = |source| Error::NotWritten { path: place.display().to_string(), source };
        let folder = tempfile::Builder::new().prefix("cabildo-kit-").tempdir_in(place).map_err(failed)?;
        Ok(Self { folder, is_inside, files: vec![], names: BTreeSet::new() })
    }

    /// What is in it so far.
    pub(super) fn listed(&self) -> Vec<KitFile> {
        self.files.clone()
    }

    /// A name nothing has yet; of words without a plain letter, what stands for them.
    pub(super) fn free(&mut self, folder: &str, (words, otherwise): (&str, &str), ending: &str) -> Result<StickName> {
        let words = if words.is_empty() { otherwise } else { words };
        for number in 1..=self.names.len() + 1 {
            let numbered = if number == 1 { words.to_owned() } else { format!("{words} {number}") };
            let name = name(&format!("{folder}/{numbered}.{ending}"))?;
            if self.names.insert(name.folded()) {
                return Ok(name);
            }
        }
        Err(Error::Bug("more names than files".to_owned()))
    }

    /// Copies an installer.
    pub(super) fn copy(&mut self, folder: &str, from: &Path) -> Result<()> {
        let own = from.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let not_read = |source| Error::NotRead { path: from.display().to_string(), source };
        let name = format!("{folder}/{own}").parse::<StickName>().ok().filter(|_| updates::is_installer(from));
        let name = name.ok_or_else(|| Error::NotAnInstaller(own.clone()))?;
        if !self.names.insert(name.folded()) {
            return Err(Error::NotAnInstaller(own));
        }
        let about = fs::metadata(from).map_err(not_read)?;
        if !about.is_file() || about.len() > MOST_FILE {
            return Err(Error::NotAnInstaller(own));
        }
        let mut source = File::open(from).map_err(not_read)?;
        self.write_with(&name, KitPart::Installer, |path, out| {
            let mut piece = vec![0; 256 << 10];
            loop {
                let read = source.read(&mut piece).map_err(not_read)?;
                if read == 0 {
                    return Ok(());
                }
                let failed = |source| Error::NotWritten { path: path.display().to_string(), source };
                out.write_all(&piece[..read]).map_err(failed)?;
            }
        })
    }

    pub(super) fn write(&mut self, name: &StickName, part: KitPart, bytes: &[u8]) -> Result<()> {
        self.write_with(name, part, |path, out| {
            out.write_all(bytes).map_err(|source| Error::NotWritten { path: path.display().to_string(), source })
        })
    }

    /// Writes a file and notes its size and hash.
    pub(super) fn write_with(
        &mut self,
        name: &StickName,
        part: KitPart,
        fill: impl FnOnce(&Path, &mut dyn Write) -> Result<()>,
    ) -> Result<()> {
        let path = name.pieces().fold(self.folder.path().to_path_buf(), |folder, piece| folder.join(piece));
        let failed = |source| Error::NotWritten { path: path.display().to_string(), source };
        fs::create_dir_all(path.parent().unwrap_or(self.folder.path())).map_err(failed)?;
        let mut out = Hashed::new(File::create_new(&path).map_err(failed)?);
        fill(&path, &mut out)?;
        let (out, size, sha256) = out.done();
        out.sync_all().map_err(failed)?;
        self.files.push(KitFile { name: name.clone(), part, size, sha256 });
        Ok(())
    }

    /// Writes a file that is not on the list.
    pub(super) fn put(&self, own: &str, bytes: &[u8]) -> Result<()> {
        crate::files::write_whole(&self.folder.path().join(own), bytes)
    }

    /// Moves the folder, or what is in it, to its place.
    pub(super) fn move_to(self, to: &Path) -> Result<()> {
        let failed = |source| Error::NotWritten { path: to.display().to_string(), source };
        if self.is_inside {
            return move_up(self.folder.path(), to).map_err(failed);
        }
        make_readable(self.folder.path()).map_err(failed)?;
        rename(self.folder.path(), to).map_err(failed)?;
        // Nothing is there any more to be removed.
        let _ = self.folder.keep();
        Ok(())
    }
}

/// Moves everything in a folder into the folder it lies in, the list last: without it, nothing is a kit. All of it or
/// nothing.
fn move_up(folder: &Path, to: &Path) -> io::Result<()> {
    let mut names = fs::read_dir(folder)?.map(|it| Ok(it?.file_name())).collect::<io::Result<Vec<_>>>()?;
    names.sort_by_key(|name| name == MANIFEST);
    for (moved, name) in names.iter().enumerate() {
        if let Err(error) = rename(&folder.join(name), &to.join(name)) {
            for name in &names[..moved] {
                // What cannot be taken back is no kit, at least.
                let _ = rename(&to.join(name), &folder.join(name));
            }
            return Err(error);
        }
    }
    Ok(())
}

/// How often a name is tried on Windows, where a virus scanner looks at what was just written and lets nobody touch it.
const TRIES: u32 = 10;

/// Gives something another name.
fn rename(from: &Path, to: &Path) -> io::Result<()> {
    for _ in 1..TRIES {
        match fs::rename(from, to) {
            Err(_) if cfg!(windows) => thread::sleep(Duration::from_millis(500)),
            done => return done,
        }
    }
    fs::rename(from, to)
}

/// Folders for a moment are for their owner alone; this one is for everybody.
#[cfg(unix)]
fn make_readable(folder: &Path) -> io::Result<()> {
    fs::set_permissions(folder, std::os::unix::fs::PermissionsExt::from_mode(0o755))
}

#[cfg(not(unix))]
fn make_readable(_: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        let mut names: Vec<String> = entries.map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    fn written(to: &Path) -> Kit {
        let mut kit = Kit::begin(to).unwrap();
        kit.write(&name("es/Hoja.pdf").unwrap(), KitPart::Paper, b"%PDF-").unwrap();
        kit.write(&name("fr/Feuille.pdf").unwrap(), KitPart::Paper, b"%PDF-").unwrap();
        kit.put(MANIFEST, b"{}").unwrap();
        kit
    }

    #[test]
    fn on_an_empty_stick_nothing_is_written_around_it() {
        let around = tempfile::tempdir().unwrap();
        let stick = around.path().join("stick");
        fs::create_dir(&stick).unwrap();
        let kit = written(&stick);
        assert_eq!(names(around.path()), ["stick"]);
        kit.move_to(&stick).unwrap();
        assert_eq!(names(&stick), ["es", "fr", MANIFEST], "and nothing else is left on it");
    }

    #[test]
    fn what_was_put_on_the_stick_meanwhile_stays_and_the_rest_goes() {
        let stick = tempfile::tempdir().unwrap();
        let kit = written(stick.path());
        fs::create_dir(stick.path().join("fr")).unwrap();
        fs::write(stick.path().join("fr/photo.jpg"), b"photo").unwrap();
        kit.move_to(stick.path()).unwrap_err();
        assert_eq!(
            (names(stick.path()), names(&stick.path().join("fr"))),
            (vec!["fr".into()], vec!["photo.jpg".into()])
        );
    }
}
