//! Where programs are kept: `versions`, beside the data file, with a folder for each. Of a program that was not
//! installed, it is beside that program, so that files need only be renamed.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use cabildo_domain::update::{Version, to_forget};

use crate::{
    app::Desk,
    error::{Error, Result},
    files::write_whole_with,
};

/// The name of the folder, in every language.
const FOLDER: &str = "versions";

/// What belongs to a program, as far as it lies beside it.
const PROGRAM: [&str; 5] = ["cabildo-desktop", "cabildo-desktop.exe", "cabildo", "cabildo.exe", "WebView2Loader.dll"];

/// Where programs are kept.
pub(super) fn folder(desk: &Desk) -> PathBuf {
    match desk.running.portable() {
        Some(folder) => folder.join(FOLDER),
        None => desk.data_file.with_file_name(FOLDER),
    }
}

/// Where a version is kept.
pub(super) fn of_version(desk: &Desk, version: &Version) -> PathBuf {
    folder(desk).join(version.to_string())
}

/// Where an update waits that a page handed over.
///
/// # Errors
/// The folder cannot be made.
pub(super) fn incoming(desk: &Desk) -> Result<PathBuf> {
    let place = folder(desk);
    made(&place)?;
    Ok(place.join("incoming.cabildo-update"))
}

/// Makes a folder, if it is not there.
pub(super) fn made(folder: &Path) -> Result<()> {
    let failed = |source| Error::NotWritten { path: folder.display().to_string(), source };
    fs::create_dir_all(folder).map_err(failed)
}

/// Keeps the program that runs: its files, as they are. Gives where.
///
/// # Errors
/// It is not known where it lies, or it cannot be copied; then nothing may take its place.
pub(super) fn keep(desk: &Desk) -> Result<PathBuf> {
    let program = desk.running.program.as_deref().ok_or_else(|| lost(io::ErrorKind::NotFound.into()))?;
    let place = of_version(desk, &desk.running.version);
    fs::create_dir_all(&place).map_err(lost)?;
    let beside = PROGRAM.iter().map(|name| program.with_file_name(name)).filter(|it| it.is_file());
    let own = program.to_path_buf();
    let mut files: Vec<PathBuf> = beside.chain([own]).collect();
    files.sort();
    files.dedup();
    for file in files {
        let name = file.file_name().ok_or_else(|| lost(io::ErrorKind::InvalidFilename.into()))?;
        copy(&file, &place.join(name))?;
    }
    Ok(place)
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

/// Removes the programs that are not kept any longer. Only folders with the name of a version are looked at; what
/// cannot be removed stays.
pub(super) fn tidy(desk: &Desk, taken: &Version) {
    let place = folder(desk);
    let entries = fs::read_dir(&place).into_iter().flatten().flatten();
    let versions: Vec<Version> =
        entries.filter_map(|it| it.file_name().to_str()?.parse().ok()).filter(|it| it != taken).collect();
    for version in to_forget(&versions, &desk.running.version) {
        let _ = fs::remove_dir_all(place.join(version.to_string()));
    }
}
