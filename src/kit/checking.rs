//! Whether the material in a folder is as it was signed. Every file is read; nothing is changed, nothing started.

use std::{
    fs::File,
    io::{self, Read},
    path::{Path, PathBuf},
};

use cabildo_exchange::{
    kit::{
        DEEPEST, Difference, Found, KitManifest, KitProblem, MANIFEST, MOST_MANIFEST, MOST_SIGNATURE, SIGNATURE,
        compare, shown_name,
    },
    package::SigningPublic,
};
use cabildo_text::Text;

use super::{KitDifference, KitView};
use crate::{
    App,
    error::{Error, Result},
    files::{Inside, hash_of, walk},
    packages::{self, KeyStanding},
};

/// Compares a folder with what was signed: the folder itself or, where it is no kit, the first of its folders that is.
/// Where a key is named, it has to be that one.
///
/// # Errors
/// It is none, not signed or by another key, or it cannot be read.
pub fn check(app: &mut App, folder: &Path, key: Option<&SigningPublic>) -> Result<KitView> {
    let folder = kit_in(folder)?;
    let json = small(&folder.join(MANIFEST), MOST_MANIFEST)?.ok_or(KitProblem::NotAKit)?;
    let signature = small(&folder.join(SIGNATURE), MOST_SIGNATURE)?;
    let manifest = KitManifest::read(&json, signature.as_deref())?;
    if key.is_some_and(|key| *key != manifest.signer) {
        return Err(KitProblem::OtherKey(manifest.signer).into());
    }
    let mut found = vec![];
    for file in walk(&folder, DEEPEST)? {
        found.push(looked_at(&manifest, file)?);
    }
    let differences = compare(&manifest, &found);
    let ours = packages::here(app)?.signer.public().clone();
    let db = app.store.read();
    let text = &app.desk.text;
    let digits = manifest.signer.short();
    let device = Some(manifest.made_by.device);
    let signed = match (key, packages::standing_of_key(&db, &ours, (device, &manifest.signer))?) {
        (Some(_), _) => text.kit_signature_expected(digits),
        (None, KeyStanding::Ours) => text.kit_signature_ours(),
        (None, KeyStanding::Known) => text.kit_signature_known(digits),
        (None, KeyStanding::First | KeyStanding::Changed) => text.kit_signature_first(digits),
    };
    let day = text.long_date(app.desk.clock.day_of(manifest.made_at));
    let is_extra = |it: &Difference| matches!(it, Difference::Extra(_));
    let (whole, signed_is_whole) = (differences.is_empty(), differences.iter().all(is_extra));
    Ok(KitView {
        folder: folder.file_name().unwrap_or(folder.as_os_str()).to_string_lossy().into_owned(),
        whole,
        signed_is_whole,
        verdict: match (whole, signed_is_whole) {
            (true, _) => text.kit_whole(),
            (false, true) => text.kit_only_extra(),
            (false, false) => text.kit_not_whole(),
        },
        says: vec![
            text.kit_made_by(manifest.made_by.name.trim(), day),
            text.kit_holds(manifest.files.len(), text.size(manifest.size())),
            signed,
        ],
        differences: differences.iter().map(|it| said(it, text)).collect(),
    })
}

/// The folder with `kit.json`: this one, or the first of those in it.
fn kit_in(folder: &Path) -> Result<PathBuf> {
    let is_kit = |folder: &Path| folder.join(MANIFEST).is_file();
    if is_kit(folder) {
        return Ok(folder.to_path_buf());
    }
    let failed = |source| Error::NotRead { path: folder.display().to_string(), source };
    let mut folders: Vec<PathBuf> =
        std::fs::read_dir(folder).map_err(failed)?.filter_map(|it| Some(it.ok()?.path())).collect();
    folders.sort();
    Ok(folders.into_iter().find(|it| is_kit(it)).ok_or(KitProblem::NotAKit)?)
}

/// A file held in memory, if it is there and no larger than it may be.
fn small(path: &Path, most: u64) -> Result<Option<Vec<u8>>> {
    let failed = |source| Error::NotRead { path: path.display().to_string(), source };
    match std::fs::symlink_metadata(path) {
        Ok(about) if about.is_file() && about.len() <= most => {}
        Ok(_) => return Err(KitProblem::TooLarge.into()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(failed(error)),
    }
    let mut bytes = vec![];
    File::open(path).and_then(|file| file.take(most + 1).read_to_end(&mut bytes)).map_err(failed)?;
    if bytes.len() as u64 > most { Err(KitProblem::TooLarge.into()) } else { Ok(Some(bytes)) }
}

/// A file as it was found; what has the size that was signed is read.
fn looked_at(manifest: &KitManifest, file: Inside) -> Result<Found> {
    let is_listed = |it: &&cabildo_exchange::kit::KitFile| it.name.folded() == file.name.to_ascii_lowercase();
    let wanted = manifest.files.iter().find(is_listed).filter(|it| it.size == file.size && !file.is_strange);
    let sha256 = match wanted {
        Some(_) => {
            let hash = File::open(&file.path).and_then(|mut it| hash_of(&mut it));
            hash.map_err(|source| Error::NotRead { path: file.path.display().to_string(), source })?
        }
        None => String::new(),
    };
    Ok(Found { name: file.name, size: file.size, sha256 })
}

fn said(difference: &Difference, text: &Text) -> KitDifference {
    let (name, says) = match difference {
        Difference::Changed(name) => (shown_name(name), text.kit_changed(shown_name(name))),
        Difference::Missing(name) => (shown_name(name), text.kit_missing(shown_name(name))),
        Difference::Extra(name) => (shown_name(name), text.kit_extra(shown_name(name))),
    };
    KitDifference { name, says }
}
