//! Taking an update: a copy of the data file first, then this program is kept, then the new one is laid out.

use std::{
    fs::{self, File},
    io::{self, BufReader},
    path::{Path, PathBuf},
};

use cabildo_domain::{
    copies::Why,
    update::{Arrival, Version},
};
use cabildo_exchange::{
    package::PackageProblem,
    update::{Folder, UpdateManifest},
};
use cabildo_text::Text;

use super::{HandedView, keeping, looking, of_copying};
use crate::{
    App,
    app::Desk,
    error::{Error, Result},
    files::write_whole_with,
};

/// What a shell has the system open, and what the person reads.
#[derive(Debug, Clone)]
pub struct Handed {
    /// What is told.
    pub view: HandedView,
    /// An installer that is started, or a folder that is shown; none where everything is done.
    pub opens: Option<PathBuf>,
}

/// Lays the update that was looked at last out for the system. The data file is not touched; a copy of it is made.
///
/// # Errors
/// No update was looked at, it is another now, there is no room for a copy of the data file or of this program, or the
/// disk refuses. This program stays as it is then.
pub fn hand_over(app: &mut App) -> Result<Handed> {
    let path = app.desk.update.clone().ok_or(Error::NoUpdate)?;
    // Between looking and taking, somebody may have changed the stick: everything is checked again.
    let mut update = looking::open(&app.desk, &path)?;
    let manifest = update.manifest().clone();
    let copy = app.copy_before(Why::Update)?;
    let kept = keeping::keep(&app.desk)?;
    let place = keeping::of_version(&app.desk, &manifest.version);
    keeping::made(&place)?;
    let installer = place.join(manifest.file.as_str());
    write_whole_with(&installer, |mut out| {
        update.copy_installer(&mut out).map_err(|problem| of_copying(&installer, problem))
    })?;
    keeping::tidy(&app.desk, &manifest.version);
    let (says, opens) = laid_out(&app.desk, &manifest, &installer)?;
    app.desk.update = None;
    let text = &app.desk.text;
    let says = vec![says, text.updates_copied(copy), text.updates_kept(kept.display().to_string())];
    Ok(Handed { view: HandedView { says }, opens })
}

/// What to say, and what the system opens.
fn laid_out(desk: &Desk, manifest: &UpdateManifest, installer: &Path) -> Result<(String, Option<PathBuf>)> {
    let (text, version, file) = (&desk.text, manifest.version.to_string(), manifest.file.as_str());
    let arrival = manifest.arrival().ok_or_else(|| Error::Bug("an update that arrives in no way".to_owned()))?;
    let folder = installer.parent().map(Path::to_path_buf);
    Ok(match arrival {
        Arrival::Setup => (text.updates_handed_setup(version), Some(installer.to_path_buf())),
        Arrival::Deb | Arrival::Rpm => (text.updates_handed_package(file), folder),
        Arrival::Tar => (text.updates_handed_tar(file), folder),
        Arrival::Folder => unpacked(desk, &manifest.version, installer, text)?,
    })
}

/// Unpacks a program that is not installed: into the place of one of its kind, or beside the data file.
fn unpacked(desk: &Desk, version: &Version, zip: &Path, text: &Text) -> Result<(String, Option<PathBuf>)> {
    let beside = keeping::of_version(desk, version);
    let new = beside.join("new");
    let _ = fs::remove_dir_all(&new);
    unpack(zip, &new)?;
    let top = top_of(&new)?;
    match desk.running.portable() {
        Some(program) => {
            replace(&top, program, &keeping::of_version(desk, &desk.running.version))?;
            let _ = fs::remove_dir_all(&new);
            Ok((text.updates_handed_replaced(version.to_string()), None))
        }
        None => Ok((text.updates_handed_beside(top.display().to_string(), version.to_string()), Some(top))),
    }
}

fn unpack(zip: &Path, to: &Path) -> Result<()> {
    let failed = |source| Error::NotRead { path: zip.display().to_string(), source };
    let damaged = |problem: PackageProblem| Error::Update(problem.into());
    let mut folder = Folder::open(BufReader::new(File::open(zip).map_err(failed)?)).map_err(damaged)?;
    let begin = |name: &cabildo_exchange::kit::StickName| -> io::Result<File> {
        let place = name.pieces().fold(to.to_path_buf(), |folder, piece| folder.join(piece));
        fs::create_dir_all(place.parent().unwrap_or(to))?;
        File::create_new(place)
    };
    let unpacked = folder.unpack(begin, |file| file.sync_all());
    unpacked.map_err(|problem| {
        let _ = fs::remove_dir_all(to);
        of_copying(to, problem)
    })
}

/// The folder with the program: many are packed with a folder of their own around them.
fn top_of(unpacked: &Path) -> Result<PathBuf> {
    let failed = |source| Error::NotRead { path: unpacked.display().to_string(), source };
    let mut entries = fs::read_dir(unpacked).map_err(failed)?.flatten().map(|it| it.path());
    match (entries.next(), entries.next()) {
        (Some(only), None) if only.is_dir() => Ok(only),
        (Some(_) | None, _) => Ok(unpacked.to_path_buf()),
    }
}

/// Puts each new file in the place of the old one, which goes to where this program is kept. A file that runs can be
/// renamed and not overwritten. Where one cannot be put there, all go back.
fn replace(new: &Path, program: &Path, kept: &Path) -> Result<()> {
    let mut done: Vec<(PathBuf, PathBuf)> = vec![];
    let result = exchange(new, program, kept, &mut done);
    if result.is_err() {
        for (from, to) in done.iter().rev() {
            let _ = fs::rename(to, from);
        }
    }
    result.map_err(keeping::lost)
}

fn exchange(new: &Path, program: &Path, kept: &Path, done: &mut Vec<(PathBuf, PathBuf)>) -> io::Result<()> {
    fs::create_dir_all(kept)?;
    let mut entries: Vec<PathBuf> = fs::read_dir(new)?.map(|it| it.map(|it| it.path())).collect::<io::Result<_>>()?;
    entries.sort();
    for entry in entries {
        let name = entry.file_name().ok_or(io::ErrorKind::InvalidFilename)?;
        // Folders of the program hold nothing that runs; the data of the person is one, and never touched.
        if entry.is_dir() {
            continue;
        }
        let (place, old) = (program.join(name), kept.join(name));
        if place.exists() {
            if old.exists() {
                fs::remove_file(&old)?;
            }
            rename(&place, &old, done)?;
        }
        rename(&entry, &place, done)?;
    }
    Ok(())
}

fn rename(from: &Path, to: &Path, done: &mut Vec<(PathBuf, PathBuf)>) -> io::Result<()> {
    fs::rename(from, to)?;
    done.push((from.to_path_buf(), to.to_path_buf()));
    Ok(())
}
