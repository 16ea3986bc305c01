//! Where programs are kept: `versions`, beside the data file, with a folder for each. Of a program that was not
//! installed, it is beside that program, so that files need only be renamed.

use std::{
    ffi::OsStr,
    fs, io,
    path::{Path, PathBuf},
};

use cabildo_domain::update::{Version, to_forget};

use super::is_installer;
use crate::{
    app::Desk,
    error::{Error, Result},
    files::write_whole_with,
    places::VERSIONS,
};

/// What belongs to a program, as far as it lies beside it.
const PROGRAM: [&str; 5] = ["cabildo-desktop", "cabildo-desktop.exe", "cabildo", "cabildo.exe", "WebView2Loader.dll"];

/// What is handed out with a program that needs no installing.
const PAPERS: [&str; 2] = ["LEAME.txt", "LICENCIAS.txt"];

/// Where programs are kept.
fn folder(desk: &Desk) -> PathBuf {
    match desk.running.portable() {
        Some(folder) => folder.join(VERSIONS),
        None => desk.data_file.with_file_name(VERSIONS),
    }
}

/// Where a version is kept.
pub(super) fn of_version(desk: &Desk, version: &Version) -> PathBuf {
    folder(desk).join(version.to_string())
}

/// Where the program is kept whose place `taken` takes.
pub(super) fn of_replaced(desk: &Desk, taken: &Version) -> PathBuf {
    match desk.running.portable() {
        // Somebody went back to a program that is kept: the one in the folder is another, and nobody knows which.
        Some(place) if desk.running.folder() != Some(place) => folder(desk).join(format!("before-{taken}")),
        Some(_) | None => of_version(desk, &desk.running.version),
    }
}

/// Makes a folder, if it is not there.
pub(super) fn made(folder: &Path) -> Result<()> {
    let failed = |source| Error::NotWritten { path: folder.display().to_string(), source };
    fs::create_dir_all(folder).map_err(failed)
}

/// Keeps the program whose place is taken: copies of its files, as they are, but for those that are moved there later.
///
/// # Errors
/// It is not known where it lies, or it cannot be copied; then nothing may take its place.
pub(super) fn keep(desk: &Desk, to: &Path, is_moved: impl Fn(&OsStr) -> bool) -> Result<()> {
    let program = desk.running.program.as_deref().ok_or_else(|| lost(io::ErrorKind::NotFound.into()))?;
    let from = desk.running.portable().or_else(|| program.parent()).unwrap_or(Path::new("."));
    fs::create_dir_all(to).map_err(lost)?;
    if is_same(from, to) {
        return Ok(());
    }
    let own = Some(program.to_path_buf()).filter(|it| it.parent() == Some(from));
    let mut files: Vec<PathBuf> = PROGRAM.iter().map(|name| from.join(name)).chain(own).collect();
    files.sort();
    files.dedup();
    for file in files.iter().filter(|it| it.is_file()) {
        let name = file.file_name().ok_or_else(|| lost(io::ErrorKind::InvalidFilename.into()))?;
        if !is_moved(name) {
            copy(file, &to.join(name))?;
        }
    }
    Ok(())
}

/// Whether two folders are one: a program that was kept was started to go back.
fn is_same(one: &Path, other: &Path) -> bool {
    one.canonicalize().ok().zip(other.canonicalize().ok()).is_some_and(|(one, other)| one == other)
}

/// Copies a file with the rights it has, whole or not at all.
fn copy(from: &Path, to: &Path) -> Result<()> {
    let mut source = fs::File::open(from).map_err(lost)?;
    write_whole_with(to, |out| io::copy(&mut source, out).map_err(lost))?;
    let rights = fs::metadata(from).map_err(lost)?.permissions();
    fs::set_permissions(to, rights).map_err(lost)
}

pub(super) fn lost(error: io::Error) -> Error {
    Error::ProgramNotKept(error)
}

/// Whether a file belongs to a program, by its name.
pub(super) fn is_program(name: &str) -> bool {
    PROGRAM.contains(&name)
}

/// Removes the programs that are not kept any longer. Only folders with the name of a version are looked at; what
/// cannot be removed stays.
pub(super) fn tidy(desk: &Desk, taken: &Version) {
    let place = folder(desk);
    let entries = fs::read_dir(&place).into_iter().flatten().flatten();
    let versions: Vec<Version> =
        entries.filter_map(|it| it.file_name().to_str()?.parse().ok()).filter(|it| it != taken).collect();
    for version in to_forget(&versions, &desk.running.version) {
        forget(&place.join(version.to_string()));
    }
}

/// Removes the files of a program, then its folder if nothing else is in it. What somebody typed or put there stays.
fn forget(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let is_ours = is_program(&name) || PAPERS.contains(&&*name) || is_installer(Path::new(&*name));
        if is_ours && entry.file_type().is_ok_and(|it| it.is_file()) {
            let _ = fs::remove_file(entry.path());
        }
    }
    let _ = fs::remove_dir(folder);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_program_that_is_forgotten_only_its_own_files_go() {
        let stick = tempfile::tempdir().unwrap();
        let (bare, used) = (stick.path().join("0.1.0"), stick.path().join("0.2.0"));
        for folder in [&bare, &used] {
            fs::create_dir(folder).unwrap();
            for name in ["cabildo-desktop.exe", "LEAME.txt", "cabildo-0.1.0-windows-portable.zip"] {
                fs::write(folder.join(name), "MZ").unwrap();
            }
        }
        fs::create_dir(used.join("datos")).unwrap();
        fs::write(used.join("datos/cabildo.db"), "typed").unwrap();
        fs::write(used.join("acta.docx"), "typed").unwrap();
        forget(&bare);
        forget(&used);
        assert!(!bare.exists(), "nothing else was in it");
        assert_eq!(fs::read(used.join("datos/cabildo.db")).unwrap(), b"typed", "what was typed is never removed");
        assert!(used.join("acta.docx").exists(), "nor what somebody put there");
        assert!(!used.join("cabildo-desktop.exe").exists(), "the program itself is gone");
    }
}
