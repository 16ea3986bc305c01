//! Writing the material: beside its place, and moved there when all of it is on the disk.

use std::{
    collections::BTreeSet,
    fs::{self, File},
    io::{self, Read, Write},
    path::{Path, PathBuf},
};

use cabildo_domain::InstrumentId;
use cabildo_exchange::{
    hashed::Hashed,
    kit::{
        FORMAT, KEY, KitFile, KitManifest, KitPart, KitProblem, MANIFEST, MOST_FILE, SIGNATURE, StickName, plain_name,
    },
    package::{ENDING, MadeBy},
};
use cabildo_text::{Language, Text};
use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};
use tempfile::TempDir;
use uuid::Uuid;

use super::{KitMade, MakeKit, papers};
use crate::{
    App,
    error::{Error, Result},
    packages::{self, Computer},
    updates,
};

/// The words that folders are called in: those of the first language.
pub(super) fn words(app: &App, make: &MakeKit) -> Text {
    make.languages.first().map_or_else(|| app.desk.text.clone(), |it| Text::new(*it))
}

/// Writes the material to a place where nothing is, or an empty folder.
///
/// # Errors
/// Something else is there, an installer is none, an instrument is not installed, or the disk refuses. What was there
/// is as it was then.
pub fn make(app: &mut App, make: &MakeKit, installers: &[PathBuf], to: &Path) -> Result<KitMade> {
    must_be_free(to)?;
    let here = packages::here(app)?;
    let text = words(app, make);
    let made_at = app.desk.clock.now();
    let languages = if make.languages.is_empty() { Language::ALL.to_vec() } else { make.languages.clone() };
    let instruments = chosen(app, make)?;
    let parent = to.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut kit = Kit::begin(parent)?;
    let install = plain_name(&text.kit_folder_install());
    let questionnaires = plain_name(&text.kit_folder_instruments());
    for installer in installers {
        kit.copy(&install, installer)?;
    }
    for (id, version) in &instruments {
        let name = app.desk.library.words(&app.store.read(), id, *version, text.language())?.short.clone();
        let name = kit.free(&questionnaires, (&plain_name(&name), id.as_str()), ENDING)?;
        let package = package_id(&here, (id, *version), made_at);
        kit.write_with(&name, KitPart::Instrument, |path, out| {
            packages::write_instrument(app, (id, *version), (package, made_at), (path, out))
        })?;
    }
    for language in &languages {
        let folders = (install.as_str(), questionnaires.as_str());
        papers::each(app, make, (*language, &instruments), folders, |paper| {
            let name = kit.free(language.code(), (&paper.name, "Cabildo"), "pdf")?;
            kit.write(&name, KitPart::Paper, &paper.bytes)
        })?;
    }
    kit.write(&name(KEY)?, KitPart::Key, here.signer.public().to_file(&plain_name(&here.name)).as_bytes())?;
    let manifest = KitManifest {
        format: FORMAT,
        made_at,
        made_by: MadeBy { device: here.device.0, name: here.name.clone() },
        program: app.desk.running.version.to_string(),
        languages: languages.iter().map(|it| it.code().to_owned()).collect(),
        signer: here.signer.public().clone(),
        files: std::mem::take(&mut kit.files),
    };
    let (files, size) = (manifest.files.len(), manifest.size());
    let (json, signature) = manifest.write(&here.signer)?;
    kit.put(MANIFEST, &json)?;
    kit.put(SIGNATURE, &signature)?;
    kit.move_to(to)?;
    let folder = to.file_name().unwrap_or(to.as_os_str()).to_string_lossy().into_owned();
    let said = &app.desk.text;
    let says = vec![said.kit_made(files, &folder, said.size(size)), said.kit_made_key(here.signer.public().short())];
    Ok(KitMade { folder, says })
}

/// Nothing is there, or an empty folder.
fn must_be_free(to: &Path) -> Result<()> {
    let is_free = match fs::read_dir(to) {
        Ok(mut entries) => entries.next().is_none(),
        Err(error) => error.kind() == io::ErrorKind::NotFound,
    };
    if is_free { Ok(()) } else { Err(Error::KitFolderTaken(to.display().to_string())) }
}

/// The instruments that go along, each in its newest version, by id.
fn chosen(app: &App, make: &MakeKit) -> Result<Vec<(InstrumentId, u32)>> {
    let db = app.store.read();
    let all: BTreeSet<InstrumentId> = if make.instruments.is_empty() {
        db.list_instruments()?.into_iter().map(|it| it.id).collect()
    } else {
        make.instruments.iter().cloned().collect()
    };
    all.into_iter().map(|id| Ok((id.clone(), db.newest_version(&id)?))).collect()
}

/// The id of an instrument's package: of the same computer, instrument and moment it is the same.
fn package_id(here: &Computer, (id, version): (&InstrumentId, u32), made_at: DateTime<Utc>) -> Uuid {
    let about = format!("kit {} {id} {version} {}", here.device, made_at.timestamp_micros());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&Sha256::digest(about)[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}

fn name(written: &str) -> Result<StickName> {
    written.parse().map_err(|_| KitProblem::NameNotAllowed { name: written.to_owned() }.into())
}

/// The folder while it is being written, beside its place; it goes where it is not moved there.
struct Kit {
    folder: TempDir,
    files: Vec<KitFile>,
    names: BTreeSet<String>,
}

impl Kit {
    fn begin(parent: &Path) -> Result<Self> {
        let failed = |source| Error::NotWritten { path: parent.display().to_string(), source };
        let folder = tempfile::Builder::new().prefix("cabildo-kit-").tempdir_in(parent).map_err(failed)?;
        Ok(Self { folder, files: vec![], names: BTreeSet::new() })
    }

    /// A name nothing has yet; of words without a plain letter, what stands for them.
    fn free(&mut self, folder: &str, (words, otherwise): (&str, &str), ending: &str) -> Result<StickName> {
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
    fn copy(&mut self, folder: &str, from: &Path) -> Result<()> {
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

    fn write(&mut self, name: &StickName, part: KitPart, bytes: &[u8]) -> Result<()> {
        self.write_with(name, part, |path, out| {
            out.write_all(bytes).map_err(|source| Error::NotWritten { path: path.display().to_string(), source })
        })
    }

    /// Writes a file and notes its size and hash.
    fn write_with(
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
    fn put(&self, own: &str, bytes: &[u8]) -> Result<()> {
        crate::files::write_whole(&self.folder.path().join(own), bytes)
    }

    /// Moves the folder to its place.
    fn move_to(self, to: &Path) -> Result<()> {
        let failed = |source| Error::NotWritten { path: to.display().to_string(), source };
        make_readable(self.folder.path()).map_err(failed)?;
        // Windows moves nothing onto an empty folder.
        if to.is_dir() {
            fs::remove_dir(to).map_err(failed)?;
        }
        fs::rename(self.folder.path(), to).map_err(failed)?;
        // Nothing is there any more to be removed.
        let _ = self.folder.keep();
        Ok(())
    }
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
