//! Taking an update: a copy of the data file first, then this program is kept and the new one laid out.

use std::{
    fs::{self, File},
    io::{self, BufReader},
    path::{Path, PathBuf},
};

use cabildo_domain::{
    copies::Why,
    update::{Arrival, Version},
};
use cabildo_exchange::{kit::StickName, package::PackageProblem, update::Folder};
use tempfile::TempDir;

use super::{HandedView, keeping, looking, of_copying};
use crate::{
    App,
    app::Desk,
    error::{Error, Result},
    files::write_whole_with,
    places::PORTABLE,
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
    let (mut update, arrival) = looking::open(&app.desk, &path)?;
    let manifest = update.manifest().clone();
    let copy = app.copy_before(Why::Update)?;
    let kept = keeping::of_replaced(&app.desk, &manifest.version);
    match arrival {
        Arrival::Setup | Arrival::Deb | Arrival::Rpm | Arrival::Tar => keeping::keep(&app.desk, &kept, |_| false)?,
        // Its files are moved there, once the new ones are at hand.
        Arrival::Folder => {}
    }
    let place = keeping::of_version(&app.desk, &manifest.version);
    keeping::made(&place)?;
    let installer = place.join(manifest.file.as_str());
    write_whole_with(&installer, |mut out| {
        update.copy_installer(&mut out).map_err(|problem| of_copying(&installer, problem))
    })?;
    let (says, opens) = laid_out(&app.desk, (arrival, &manifest.version), &installer, &kept)?;
    keeping::tidy(&app.desk, &manifest.version);
    app.desk.update = None;
    let text = &app.desk.text;
    let says = vec![says, text.updates_copied(copy), text.updates_kept(kept.display().to_string())];
    Ok(Handed { view: HandedView { says }, opens })
}

/// What to say, and what the system opens.
fn laid_out(
    desk: &Desk,
    (arrival, version): (Arrival, &Version),
    installer: &Path,
    kept: &Path,
) -> Result<(String, Option<PathBuf>)> {
    let (text, folder) = (&desk.text, installer.parent().unwrap_or(installer));
    let file = installer.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let lies_in = folder.display().to_string();
    Ok(match arrival {
        Arrival::Setup => (text.updates_handed_setup(version.to_string()), Some(installer.to_path_buf())),
        Arrival::Deb | Arrival::Rpm => (text.updates_handed_package(file, lies_in), Some(folder.to_path_buf())),
        Arrival::Tar => {
            let program = portable(desk)?.display().to_string();
            (text.updates_handed_tar(file, lies_in, program), Some(folder.to_path_buf()))
        }
        Arrival::Folder => {
            let new = unpacked(installer, folder)?;
            keeping::keep(desk, kept, |name| new.path().join(name).exists())?;
            replace(new.path(), portable(desk)?, kept)?;
            (text.updates_handed_replaced(version.to_string()), None)
        }
    })
}

/// The folder whose program is replaced: only a program that was not installed takes such an update.
fn portable(desk: &Desk) -> Result<&Path> {
    desk.running.portable().ok_or_else(|| Error::Bug("an installed program takes no folder".to_owned()))
}

/// Unpacks a program that is not installed into a folder of its own, which goes when it is let go. Folders of the
/// program hold nothing that runs; the data of the person is one. What says where the data lies stays as it is.
fn unpacked(zip: &Path, beside: &Path) -> Result<TempDir> {
    let not_read = |source| Error::NotRead { path: zip.display().to_string(), source };
    let not_written = |source| Error::NotWritten { path: beside.display().to_string(), source };
    let damaged = |problem: PackageProblem| Error::Update(problem.into());
    let mut folder = Folder::open(BufReader::new(File::open(zip).map_err(not_read)?)).map_err(damaged)?;
    let top = folder.top().map(|it| it + "/").unwrap_or_default();
    folder.only(|name| {
        let below = name.as_str().strip_prefix(&top);
        below.is_some_and(|it| !it.contains('/') && !it.eq_ignore_ascii_case(PORTABLE))
    });
    if !folder.names().any(|it| keeping::is_program(it.file())) {
        return Err(damaged(PackageProblem::Damaged { part: zip.display().to_string() }));
    }
    let new = tempfile::Builder::new().prefix("new-").tempdir_in(beside).map_err(not_written)?;
    let begin = |name: &StickName| File::create_new(new.path().join(name.file()));
    folder.unpack(begin, |file| file.sync_all()).map_err(|problem| of_copying(new.path(), problem))?;
    Ok(new)
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
        let (place, old) = (program.join(name), kept.join(name));
        if place.is_dir() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
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
