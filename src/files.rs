//! Writing a file whole or not at all, and reading what a person chose.

use std::{
    io::{self, BufWriter, Read, Write},
    path::{Path, PathBuf},
};

use cabildo_exchange::hashed::Hashed;

use crate::{
    commands::NamedFile,
    error::{Error, Result},
};

/// What is written to the disk at once, in bytes.
const PIECE: usize = 256 << 10;

/// The longest file name that is proposed, in characters; every system takes it.
const LONGEST_NAME: usize = 80;

/// SHA-256 of everything a file has, in small hexadecimal digits.
///
/// # Errors
/// It cannot be read.
pub(crate) fn hash_of(file: &mut impl Read) -> io::Result<String> {
    let mut hash = Hashed::new(io::sink());
    io::copy(file, &mut hash)?;
    Ok(hash.done().2)
}

/// Writes the bytes beside the place and moves them there when they are on the disk.
///
/// What was there stays until the new file is whole.
///
/// # Errors
/// The folder is missing, full or not ours to write in.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    let failed = |source| Error::NotWritten { path: path.display().to_string(), source };
    write_whole_with(path, |out| out.write_all(bytes).map_err(failed))
}

/// The same for what is written bit by bit and never whole in memory. Where `fill` fails, nothing is changed.
///
/// # Errors
/// What `fill` says, or the folder is missing, full or not ours to write in.
pub fn write_whole_with<T>(path: &Path, fill: impl FnOnce(&mut dyn Write) -> Result<T>) -> Result<T> {
    let failed = |source| Error::NotWritten { path: path.display().to_string(), source };
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        Some(_) | None => Path::new("."),
    };
    let mut out = BufWriter::with_capacity(PIECE, beside(folder).map_err(failed)?);
    let filled = fill(&mut out)?;
    let file = out.into_inner().map_err(|error| failed(error.into_error()))?;
    file.as_file().sync_all().map_err(failed)?;
    file.persist(path).map_err(|error| failed(error.error))?;
    Ok(filled)
}

/// How many files of one name a folder takes.
const MOST_OF_A_NAME: u32 = 10_000;

/// Writes a file into a folder, beside whatever is there: a name that is taken gets a number. Gives the name it has.
///
/// # Errors
/// The folder is missing, full or not ours to write in.
pub fn write_beside(folder: &Path, file: &NamedFile) -> Result<String> {
    let failed = |source| Error::NotWritten { path: folder.join(&file.name).display().to_string(), source };
    let mut written = beside(folder).map_err(failed)?;
    written.write_all(&file.bytes).and_then(|()| written.as_file().sync_all()).map_err(failed)?;
    let (stem, ending) = file.name.rsplit_once('.').unwrap_or((&file.name, ""));
    for number in 1..MOST_OF_A_NAME {
        let name = if number == 1 { file.name.clone() } else { format!("{stem} ({number}).{ending}") };
        match written.persist_noclobber(folder.join(&name)) {
            Ok(_) => return Ok(name),
            Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => written = error.file,
            Err(error) => return Err(failed(error.error)),
        }
    }
    Err(failed(io::ErrorKind::AlreadyExists.into()))
}

/// The largest file that is taken in: far above any questionnaire, and little for any computer.
pub(crate) const LARGEST: u64 = 64 << 20;

/// Reads a file that a person chose, with its name.
///
/// # Errors
/// It is gone, not ours to read, no file, or larger than anything that is taken in.
pub fn read_whole(path: &Path) -> Result<NamedFile> {
    let failed = |source| Error::NotRead { path: path.display().to_string(), source };
    // Only then is it opened: whoever opens a pipe waits for ever.
    let about = std::fs::metadata(path).map_err(failed)?;
    if !about.is_file() {
        return Err(failed(io::Error::other("not a file")));
    }
    let too_large = |size| Error::FileTooLarge { size, most: LARGEST };
    if about.len() > LARGEST {
        return Err(too_large(about.len()));
    }
    let mut bytes = vec![];
    // One byte more tells that it grew meanwhile.
    std::fs::File::open(path).and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes)).map_err(failed)?;
    if bytes.len() as u64 > LARGEST {
        return Err(too_large(bytes.len() as u64));
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Ok(NamedFile { name, bytes })
}

/// How many files and folders are looked at; a stick that is full of photos has fewer.
const MOST_LOOKED_AT: usize = 50_000;

/// Something that was found in a folder.
pub(crate) struct Inside {
    /// Where it is.
    pub(crate) path: PathBuf,
    /// The same from the folder on, with `/` between folders.
    pub(crate) name: String,
    /// In bytes.
    pub(crate) size: u64,
    /// Whether it is no file that could be read: a link, or a folder that lies too deep.
    pub(crate) is_strange: bool,
}

/// Everything in a folder and in the folders in it, by name. No link is followed.
///
/// # Errors
/// The folder cannot be read, or there is far too much in it.
pub(crate) fn walk(folder: &Path, deepest: usize) -> Result<Vec<Inside>> {
    let failed = |source| Error::NotRead { path: folder.display().to_string(), source };
    let (mut found, mut folders, mut looked_at) = (vec![], vec![(folder.to_path_buf(), String::new(), 1)], 0);
    while let Some((place, before, depth)) = folders.pop() {
        let entries = match std::fs::read_dir(&place) {
            Ok(entries) => entries,
            // A folder of the system that nobody may look into has nothing for us.
            Err(_) if depth > 1 => {
                found.push(Inside { path: place, name: before, size: 0, is_strange: true });
                continue;
            }
            Err(error) => return Err(failed(error)),
        };
        for entry in entries {
            let entry = entry.map_err(failed)?;
            looked_at += 1;
            if looked_at > MOST_LOOKED_AT {
                return Err(Error::TooManyFiles);
            }
            let own = entry.file_name().to_string_lossy().into_owned();
            let name = if before.is_empty() { own } else { format!("{before}/{own}") };
            let (path, about) = (entry.path(), std::fs::symlink_metadata(entry.path()).map_err(failed)?);
            if about.is_dir() && depth < deepest {
                folders.push((path, name, depth + 1));
            } else {
                found.push(Inside { path, name, size: about.len(), is_strange: !about.is_file() });
            }
        }
    }
    found.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(found)
}

/// A file that is not there yet under its name, with the rights any new file has.
fn beside(folder: &Path) -> io::Result<tempfile::NamedTempFile> {
    let builder = &mut tempfile::Builder::new();
    #[cfg(unix)]
    let builder = builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(folder)
}

/// A file name out of words a person typed: no folders, no characters that any
/// system refuses, never empty.
///
/// ```
/// use cabildo::files::file_name;
///
/// assert_eq!(file_name("Informe ../../x", "pdf"), "Informe x.pdf");
/// assert_eq!(file_name("...", "pdf"), "Cabildo.pdf");
/// ```
pub fn file_name(words: &str, ending: &str) -> String {
    let allowed: String = words
        .chars()
        .map(|c| if c.is_alphanumeric() || matches!(c, '-' | '_' | ',') { c } else { ' ' })
        .take(LONGEST_NAME)
        .collect();
    let name = allowed.split_whitespace().collect::<Vec<_>>().join(" ");
    let name = if name.is_empty() { "Cabildo" } else { &name };
    // Windows keeps these for devices, whatever the ending.
    let device = matches!(
        name.to_ascii_uppercase().as_bytes(),
        b"CON" | b"PRN" | b"AUX" | b"NUL" | [b'C', b'O', b'M', b'0'..=b'9'] | [b'L', b'P', b'T', b'0'..=b'9']
    );
    if device { format!("Cabildo {name}.{ending}") } else { format!("{name}.{ending}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_cannot_be_written_leaves_the_old_one_alone() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("report.pdf");
        write_whole(&place, b"old").unwrap();
        assert!(write_whole(&folder.path().join("nowhere/report.pdf"), b"new").is_err(), "no such folder");
        assert_eq!(std::fs::read(&place).unwrap(), b"old");
    }

    #[test]
    fn the_name_of_a_device_is_no_name_of_a_file() {
        assert_eq!(file_name("con", "pdf"), "Cabildo con.pdf");
        assert_eq!(file_name("LPT1", "pdf"), "Cabildo LPT1.pdf");
        assert_eq!(file_name("Contrato", "pdf"), "Contrato.pdf");
    }

    #[test]
    fn a_new_file_replaces_the_old_one_whole() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("report.pdf");
        write_whole(&place, b"a long old file").unwrap();
        write_whole(&place, b"new").unwrap();
        assert_eq!(std::fs::read(&place).unwrap(), b"new");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
    }
}
