//! This computer, as others see it: a name that a person chose, and a key that signs.

use cabildo_domain::DeviceId;
use cabildo_exchange::package::SigningKey;
use cabildo_store::{Reader, Writer};

use super::ComputerView;
use crate::{
    App,
    app::Desk,
    error::{Error, Result},
    names::name,
};

/// Who this computer is to others, once anything was given out or taken in.
pub(crate) struct Computer {
    pub(crate) device: DeviceId,
    pub(crate) name: String,
    pub(crate) signer: SigningKey,
}

/// This computer; the first time it is asked for, it is given an id, a name and a key.
///
/// # Errors
/// The system gives no randomness, or the disk refuses.
pub(crate) fn here(app: &mut App) -> Result<Computer> {
    if let Some(known) = known(&app.store.read())? {
        return Ok(known);
    }
    let made = made(&app.store.read(), &mut app.desk)?;
    app.store.write(|db| keep(db, &made))?;
    Ok(made)
}

fn known(db: &Reader<'_>) -> Result<Option<Computer>> {
    let Some(device) = db.find_this_device()? else { return Ok(None) };
    let (Some(name), Some(key)) = (db.devices()?.remove(&device), db.find_signing_key()?) else { return Ok(None) };
    let signer = key.secret.parse().map_err(|_| Error::Bug("a signing key that is none".to_owned()))?;
    Ok(Some(Computer { device, name, signer }))
}

/// What this computer is called and the digits of its key, if anything was given out or taken in yet.
///
/// # Errors
/// The disk refuses.
pub(crate) fn signs_as(db: &Reader<'_>) -> Result<Option<(String, String)>> {
    Ok(known(db)?.map(|it| (it.name, it.signer.public().short())))
}

fn made(db: &Reader<'_>, desk: &mut Desk) -> Result<Computer> {
    let device = match db.find_this_device()? {
        Some(device) => device,
        None => DeviceId(desk.ids.next()),
    };
    let named = db.devices()?.remove(&device);
    let first = || match db.list_councils().ok().and_then(|all| all.into_iter().next()) {
        Some(council) => desk.text.packages_computer_of(&council.name),
        None => desk.text.packages_computer(),
    };
    let signer = SigningKey::generate().map_err(|_| Error::Bug("no randomness".to_owned()))?;
    Ok(Computer { device, name: named.unwrap_or_else(first), signer })
}

fn keep(db: &Writer<'_>, computer: &Computer) -> Result<()> {
    db.put_this_device(computer.device)?;
    db.put_device(computer.device, &computer.name)?;
    let (public, secret) = (computer.signer.public().to_string(), computer.signer.to_text());
    Ok(db.put_signing_key(&cabildo_store::SigningKey { public, secret })?)
}

/// What this computer is called, and by which digits others know what it signs.
///
/// # Errors
/// As [`here`].
pub(super) fn view(app: &mut App) -> Result<ComputerView> {
    let here = here(app)?;
    Ok(ComputerView { name: here.name, key: here.signer.public().short() })
}

/// What this computer is called from now on.
///
/// # Errors
/// The name is missing or too long.
pub(super) fn rename(app: &mut App, typed: &str) -> Result<()> {
    let (typed, here) = (name(typed)?, here(app)?);
    app.store.write(|db| Ok::<_, Error>(db.put_device(here.device, &typed)?))
}
