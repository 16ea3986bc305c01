//! Taking in: all of a package or nothing, in one change of the data file.

use std::path::Path;

use cabildo_domain::{DeviceId, PackageId, copies::Why, revision::Revision};
use cabildo_exchange::package::{Invitation, LogoFile, Manifest, PackageProblem, PartName, Sealed, Signature};
use cabildo_store::{LogoFiles, Origin, Pen, TakenIn, Writer};

use super::{
    Counted, OfPackage, TakenView,
    computer::{self, Computer},
    counting::{self, Counts},
    guests,
    inviting::{self, Sealing},
    kinds, looking, needs,
    opening::{self, Opening, Unpacked},
    rounds, taken,
    telling::Came,
    tray,
};
use crate::{
    App,
    error::{Error, Result},
    evidence, library, logos,
};

/// Takes a package in that waits; it waits no longer then.
///
/// # Errors
/// It cannot be opened, is damaged, or something in it cannot be taken in; nothing is changed then.
pub fn take_package(app: &mut App, of: OfPackage) -> Result<TakenView> {
    let path = app.desk.tray.find(of.file)?.to_path_buf();
    let view = take(app, &path, of.passphrase.as_deref())?;
    app.desk.tray.leave(&[of.file]);
    Ok(view)
}

/// Takes any file in.
///
/// # Errors
/// As [`take_package`].
pub fn take(app: &mut App, path: &Path, passphrase: Option<&str>) -> Result<TakenView> {
    let here = computer::here(app)?;
    let opening = opening::open(&app.store.read(), path, passphrase)?;
    let mut package = match opening {
        Opening::Read(package) => package,
        Opening::Wrong(_) => return Err(PackageProblem::WrongPassphrase.into()),
        Opening::Locked(sealed, _) => return Err(locked(sealed.sealed()).into()),
    };
    let manifest = package.manifest().clone();
    let revisions = checked(&mut package, &manifest)?;
    if let Some(why) = rounds::too_late(&app.store.read(), &manifest, &revisions)? {
        return Err(why);
    }
    let fingerprint = opening::fingerprint(path)?;
    copy_before(app);
    let (brought, signer) = (brought_kinds(app, &mut package, &revisions)?, signer(&package));
    let sealed = rounds::revealed_by(&app.store.read(), &revisions)?;
    let now = app.desk.clock.now();
    let known = library::known(&app.store.read())?;
    let ids = &mut app.desk.ids;
    let (taken, counts, sealing) = app.store.write(|db| {
        let mut counts = Counts::new();
        for (id, version) in package.instruments() {
            let read = package.instrument(&id, version, &known)?;
            let read = read.ok_or_else(|| Error::InstrumentUnfit { name: id, version })?;
            install(db, &read, now, &mut counts)?;
        }
        needed_are_here(db, &revisions)?;
        for (hash, kind) in &brought {
            let content = package.bytes(&PartName::Evidence(hash.clone()))?;
            db.put_evidence_file(hash, kind, &content, now)?;
        }
        let logos = logo_files(&mut package)?;
        let mut next = || ids.next();
        let mut pen = Pen { device: here.device, now, ids: &mut next };
        let taken = db.take_revisions(&mut pen, &revisions, &logos)?;
        if let Some(council) = &manifest.council {
            guests::yield_to_the_host(db, &mut pen, council.id, &revisions)?;
        }
        for (what, count) in counting::of_taken(&taken) {
            *counts.entry(what).or_default() += count;
        }
        let sealing = remember(db, &here, &manifest, package.invitation()?.as_ref())?;
        db.put_taken_in(&TakenIn {
            package: PackageId(manifest.id),
            sha256: fingerprint,
            kind: kinds::word(manifest.kind),
            file: tray::name_of(path),
            device: manifest.made_by.as_ref().map(|it| DeviceId(it.device)),
            made_at: manifest.made_at,
            taken_at: now,
            brought: taken::brought(&counts, signer.as_deref()),
        })?;
        Ok::<_, Error>((taken, counts, sealing))
    })?;
    if let Some(council) = &manifest.council {
        app.desk.history.forget(council.id);
        // What a spreadsheet said was compared with what was here before.
        app.desk.brought = None;
    }
    let came = Came { path, manifest: &manifest, revisions: &revisions, taken, counts, sealing, sealed };
    came.view(&app.desk, &app.store.read())
}

/// Why what is sealed cannot be read here.
fn locked(sealed: &Sealed) -> PackageProblem {
    match sealed {
        Sealed::Round { round, .. } => PackageProblem::SealedForAnother { round: Some(*round) },
        Sealed::Passphrase => PackageProblem::NeedsPassphrase,
    }
}

/// Makes a copy of the data file, once for all files that were chosen together. That it cannot be made is said where
/// copies are listed; nothing that is here is lost by what comes in.
pub(super) fn copy_before(app: &mut App) {
    if app.desk.tray.is_first() {
        app.desk.copy_trouble = app.copy_before(Why::Import).err();
    }
}

/// What a package says, if it is whole and says only what it may.
fn checked(package: &mut Unpacked, manifest: &Manifest) -> Result<Vec<Revision>> {
    if matches!(package.signature(), Signature::Broken) {
        return Err(Error::PackageChanged);
    }
    let (revisions, invitation) = (package.revisions()?, package.invitation()?);
    if looking::is_as_made(manifest, &revisions, invitation.as_ref()) {
        Ok(revisions)
    } else {
        Err(Error::PackageNotOurs)
    }
}

fn signer(package: &Unpacked) -> Option<String> {
    match package.signature() {
        Signature::Valid { key, .. } => Some(key.to_string()),
        Signature::None | Signature::Broken => None,
    }
}

/// The files of evidence that are not here yet, each with what it is: looked at as any that is attached. What no row
/// speaks of is left in the package.
fn brought_kinds(app: &App, package: &mut Unpacked, revisions: &[Revision]) -> Result<Vec<(String, &'static str)>> {
    let used = kinds::evidence_of(revisions);
    let names = package.manifest().parts.iter().filter_map(|it| it.name.evidence().map(str::to_owned));
    let names: Vec<String> = names.filter(|it| used.contains(it.as_str())).collect();
    let db = app.store.read();
    let mut brought = vec![];
    for hash in names {
        if !db.has_evidence_file(&hash)? {
            let content = package.bytes(&PartName::Evidence(hash.clone()))?;
            brought.push((hash, evidence::kind_of_content(&content)?));
        }
    }
    Ok(brought)
}

fn install(
    db: &Writer<'_>,
    read: &cabildo_exchange::ReadInstrument,
    now: chrono::DateTime<chrono::Utc>,
    counts: &mut Counts,
) -> Result<()> {
    let (id, version) = (&read.instrument.id, read.instrument.version);
    match library::install(db, read, Origin::Imported, now)? {
        library::Installed::Now => *counts.entry(Counted::Instruments).or_default() += 1,
        library::Installed::Before => {}
        library::Installed::Taken if looking::is_the_same(db, read)? => {}
        library::Installed::Taken => return Err(Error::InstrumentDiffers { name: id.to_string(), version }),
    }
    Ok(())
}

/// Refuses what speaks of instruments that are not installed.
fn needed_are_here(db: &Writer<'_>, revisions: &[Revision]) -> Result<()> {
    for (id, version) in needs::needed(revisions) {
        if db.find_instrument_hash(&id, version)?.is_none() {
            return Err(Error::InstrumentNotHere { name: id.to_string(), version });
        }
    }
    Ok(())
}

/// The files of the logos it brings along, looked at as any logo.
fn logo_files(package: &mut Unpacked) -> Result<Vec<LogoFiles>> {
    let pictures: Vec<uuid::Uuid> = package
        .manifest()
        .parts
        .iter()
        .filter_map(|it| match it.name {
            PartName::Logo { id, file: LogoFile::Picture } => Some(id),
            PartName::Logo { file: LogoFile::Original, .. }
            | PartName::Revisions
            | PartName::Invitation
            | PartName::Instrument { .. }
            | PartName::Evidence(_)
            | PartName::Content => None,
        })
        .collect();
    let mut all = vec![];
    for id in pictures {
        let picture = package.bytes(&PartName::Logo { id, file: LogoFile::Picture })?;
        let original = package.bytes(&PartName::Logo { id, file: LogoFile::Original })?;
        let (picture, original) = logos::looked_at(picture, original)?;
        all.push(LogoFiles { logo: id.to_string(), picture, original });
    }
    Ok(all)
}

/// Keeps what the computer it came from is called, and for whom answers are sealed.
fn remember(db: &Writer<'_>, here: &Computer, manifest: &Manifest, invitation: Option<&Invitation>) -> Result<Sealing> {
    if let Some(by) = manifest.made_by.as_ref().filter(|it| it.device != here.device.0) {
        db.put_device(DeviceId(by.device), &by.name)?;
    }
    invitation.map_or(Ok(Sealing::AsBefore), |it| inviting::seal_for(db, it))
}
