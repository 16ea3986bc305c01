//! A passphrase for the whole data file, and when the window locks itself.

use cabildo_store::{Passphrase, forget, part_of, protect_copy, put_in_place};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    App, Nothing,
    copies::{
        shelf::{Shelf, fits_beside, workplace},
        swap,
    },
    error::{Error, Result},
    settings,
};

/// The fewest characters of a passphrase.
const SHORTEST: usize = 8;

/// How the data file is protected.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ProtectionView {
    /// Whether a passphrase opens it.
    pub protected: bool,
    /// After how many minutes without a hand on it the window locks; never if there is none.
    pub lock_after: Option<u32>,
    /// Copies that kept the passphrase they had, as they could not be written anew.
    pub left: usize,
}

/// Another passphrase, or none.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Protect {
    /// The one that opens the file now; empty if none does.
    pub current: String,
    /// The one that opens it from now on; empty for none.
    pub new: String,
    /// The same, typed once more.
    pub again: String,
}

/// When the window locks.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct LockAfter {
    /// 5, 15 or 60 minutes without a hand on it; or never.
    pub minutes: Option<u32>,
}

/// How the data file is protected.
///
/// # Errors
/// The disk refuses.
pub fn protection(app: &mut App, _: Nothing) -> Result<ProtectionView> {
    shown(app, 0)
}

fn shown(app: &App, left: usize) -> Result<ProtectionView> {
    let lock_after = settings::lock_after(&app.store.read())?;
    Ok(ProtectionView { protected: app.store.is_protected(), lock_after, left })
}

/// When the window locks from now on.
///
/// # Errors
/// The disk refuses.
pub fn lock_after(app: &mut App, choose: LockAfter) -> Result<ProtectionView> {
    let word = match choose.minutes {
        None => "never".to_owned(),
        Some(minutes @ (5 | 15 | 60)) => minutes.to_string(),
        Some(other) => return Err(Error::Bug(format!("lock after {other} minutes"))),
    };
    app.store.write(|db| Ok::<_, Error>(db.put_setting(settings::LOCK_AFTER, &word)?))?;
    shown(app, 0)
}

/// The data file, and every copy of it that the present passphrase opens, is opened by another one from now on, or by
/// none.
///
/// # Errors
/// The present one is wrong, the new one is too short or was not typed twice alike, there is no room, another program has
/// the file open, or the disk refuses. Then everything is as it was.
pub fn protect(app: &mut App, asked: Protect) -> Result<ProtectionView> {
    let was = app.store.passphrase().cloned();
    if was != Passphrase::typed(&asked.current) {
        return Err(cabildo_store::StoreError::WrongPassphrase.into());
    }
    if asked.new != asked.again {
        return Err(Error::PassphraseDiffers);
    }
    if !asked.new.is_empty() && asked.new.chars().count() < SHORTEST {
        return Err(Error::PassphraseTooShort(SHORTEST));
    }
    let new = Passphrase::typed(&asked.new);
    let data_file = app.desk.data_file.clone();
    app.wait_for_copy();
    fits_beside(&data_file, data_file.parent().unwrap_or(&data_file))?;
    let place = workplace(&data_file, swap::PROTECTING);
    forget(&place);
    app.store.copy_protected(&place, new.as_ref()).map_err(Error::copy_not_made)?;
    swap::put_other(app, &place, new.as_ref())?;
    let left = protect_copies(&Shelf::of(&data_file), was.as_ref(), new.as_ref())?;
    shown(app, left)
}

/// Writes every copy anew for another passphrase; how many could not be.
fn protect_copies(shelf: &Shelf, was: Option<&Passphrase>, new: Option<&Passphrase>) -> Result<usize> {
    let mut left = 0;
    for copy in shelf.copies()? {
        let (place, part) = (shelf.place(&copy), part_of(&shelf.place(&copy)));
        forget(&part);
        let written = protect_copy(&place, was, &part, new).and_then(|()| put_in_place(&part, &place));
        left += usize::from(written.is_err());
    }
    Ok(left)
}
