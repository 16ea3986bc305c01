//! What an update is. Its signature is checked first, then everything in it is read; nothing is changed.

use std::{fs::File, io::BufReader, path::Path};

use cabildo_domain::update::{Arrival, Standing, standing};
use cabildo_exchange::update::{Update, UpdateManifest};

use super::{UpdateView, keeping, system_name};
use crate::{
    App,
    app::Desk,
    error::{Error, Result},
};

/// An update on the disk.
pub(super) type OnDisk = Update<BufReader<File>>;

/// What an update is, if it may take the place of this program; it is remembered for [`super::hand_over`].
///
/// # Errors
/// It is none, not whole, not signed by the release's key, not newer, or for another system or kind of program.
pub fn look(app: &mut App, path: &Path) -> Result<UpdateView> {
    app.desk.update = None;
    let (mut update, _) = open(&app.desk, path)?;
    update.verify().map_err(|problem| Error::Update(problem.into()))?;
    let view = view(&app.desk, update.manifest());
    app.desk.update = Some(path.to_path_buf());
    Ok(view)
}

/// Opens an update that may take the place of this program, and says how it arrives; what is in it is not read yet.
pub(super) fn open(desk: &Desk, path: &Path) -> Result<(OnDisk, Arrival)> {
    let running = &desk.running;
    let key = running.release.as_ref().ok_or(Error::NoReleaseKey)?;
    let failed = |source| Error::NotRead { path: path.display().to_string(), source };
    // Whoever opens a pipe or a folder waits for ever.
    if !std::fs::metadata(path).map_err(failed)?.is_file() {
        return Err(failed(std::io::Error::other("not a file")));
    }
    let update = Update::open(BufReader::new(File::open(path).map_err(failed)?), key)?;
    let manifest = update.manifest();
    let standing = running
        .system
        .map_or(Standing::OtherSystem, |here| standing((&running.version, here), (&manifest.version, manifest.system)));
    let arrival = manifest.arrival().ok_or_else(|| Error::Bug("an update that arrives in no way".to_owned()))?;
    match standing {
        Standing::Newer if arrival.kind() != running.kind() => Err(Error::UpdateOfOtherKind(running.kind())),
        Standing::Newer => Ok((update, arrival)),
        Standing::Same | Standing::Older | Standing::OtherSystem => Err(Error::UpdateUnfit {
            standing,
            version: manifest.version.clone(),
            system: manifest.system,
            ours: running.version.clone(),
        }),
    }
}

fn view(desk: &Desk, manifest: &UpdateManifest) -> UpdateView {
    let text = &desk.text;
    let day = text.long_date(desk.clock.day_of(manifest.made_at));
    let place = keeping::of_replaced(desk, &manifest.version);
    UpdateView {
        title: text.updates_version(system_name(manifest.system, text), manifest.version.to_string()),
        says: vec![
            text.updates_newer(desk.running.version.to_string()),
            text.updates_made(day, text.size(manifest.size)),
            text.updates_signature(),
            text.updates_keeps(place.display().to_string()),
        ],
        news: manifest.news_in(text.language().code()).to_vec(),
        warnings: if manifest.version.is_trial() { vec![text.updates_trial()] } else { vec![] },
    }
}
