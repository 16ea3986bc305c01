//! Writing the material: what goes along, in which folders, and the list of all of it.

use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
};

use cabildo_domain::{InstrumentId, update::Arrival};
use cabildo_exchange::{
    kit::{FORMAT, KEY, KitManifest, KitPart, MANIFEST, SIGNATURE, plain_name},
    package::{ENDING, MadeBy},
};
use cabildo_text::{Language, Text};
use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::{
    KitMade, MakeKit,
    folder::{Kit, name},
    papers,
};
use crate::{
    App,
    error::{Error, Result},
    packages::{self, Computer},
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
    let mut kit = Kit::begin(to)?;
    let install = plain_name(&text.kit_folder_install());
    let questionnaires = plain_name(&text.kit_folder_instruments());
    for installer in installers {
        kit.copy(&install, installer)?;
    }
    // An update alone helps nobody who has no Cabildo yet.
    let installs = installers.iter().any(|it| Arrival::of(&it.to_string_lossy().to_lowercase()).is_some());
    for (id, version) in &instruments {
        let name = app.desk.library.words(&app.store.read(), id, *version, text.language())?.short.clone();
        let name = kit.free(&questionnaires, (&plain_name(&name), id.as_str()), ENDING)?;
        let package = package_id(&here, (id, *version), made_at);
        kit.write_with(&name, KitPart::Instrument, |path, out| {
            packages::write_instrument(app, (id, *version), (package, made_at), (path, out))
        })?;
    }
    for language in &languages {
        let folders = (installs.then_some(install.as_str()), questionnaires.as_str());
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
        files: kit.listed(),
    };
    let (files, size) = (manifest.files.len(), manifest.size());
    let (json, signature) = manifest.write(&here.signer)?;
    kit.put(MANIFEST, &json)?;
    kit.put(SIGNATURE, &signature)?;
    kit.move_to(to)?;
    let folder = to.file_name().unwrap_or(to.as_os_str()).to_string_lossy().into_owned();
    let said = &app.desk.text;
    let mut says = vec![said.kit_made(files, &folder, said.size(size))];
    if !installs {
        says.push(said.kit_made_without());
    }
    says.push(said.kit_made_key(here.signer.public().short()));
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
