//! Taking in: all of a package or nothing, in one change of the data file.

use std::path::Path;

use cabildo_domain::{CouncilId, DeviceId, PackageId, RoundId, copies::Why, revision::Revision};
use cabildo_exchange::package::{Invitation, Kind, LogoFile, Manifest, PackageProblem, PartName, Sealed, Signature};
use cabildo_store::{LogoFiles, Origin, Pen, Taken, TakenIn, Writer};
use cabildo_text::Text;

use super::{
    Counted, OfPackage, TakenView,
    computer::{self, Computer},
    counting::{self, Counts},
    kinds, looking,
    opening::{self, Opening, Unpacked},
    rounds, taken, tray,
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
    let (brought, signer) = (brought_kinds(app, &mut package)?, signer(&package));
    let now = app.desk.clock.now();
    let known = library::known(&app.store.read())?;
    let ids = &mut app.desk.ids;
    let (taken, counts) = app.store.write(|db| {
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
        let mut taken = db.take_revisions(&mut pen, &revisions, &logos)?;
        yield_to_the_host(db, &mut pen, &manifest, &mut taken)?;
        for (what, count) in counting::of_taken(&taken) {
            *counts.entry(what).or_default() += count;
        }
        remember(db, &here, &manifest, package.invitation()?.as_ref())?;
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
        Ok::<_, Error>((taken, counts))
    })?;
    if let Some(council) = &manifest.council {
        app.desk.history.forget(council.id);
        // What a spreadsheet said was compared with what was here before.
        app.desk.brought = None;
    }
    Ok(view(&app.desk.text, path, &manifest, &revisions, &taken, &counts))
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
    let revisions = package.revisions()?;
    if looking::is_as_made(manifest, &revisions) { Ok(revisions) } else { Err(Error::PackageNotOurs) }
}

fn signer(package: &Unpacked) -> Option<String> {
    match package.signature() {
        Signature::Valid { key, .. } => Some(key.to_string()),
        Signature::None | Signature::Broken => None,
    }
}

/// The files of evidence that are not here yet, each with what it is: looked at as any that is attached.
fn brought_kinds(app: &App, package: &mut Unpacked) -> Result<Vec<(String, &'static str)>> {
    let names: Vec<String> =
        package.manifest().parts.iter().filter_map(|it| it.name.evidence().map(str::to_owned)).collect();
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
    for (id, version) in super::gathering::needed(revisions) {
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

/// Under which name it is kept that a council is here only since an invitation named it.
pub(super) fn guest_of(council: CouncilId) -> String {
    format!("guest-of:{council}")
}

/// Where an invitation was typed in, council, assessment and round were only called by their names; what whoever
/// invited says of them stands, and nobody is asked.
fn yield_to_the_host(db: &Writer<'_>, pen: &mut Pen<'_>, manifest: &Manifest, taken: &mut Taken) -> Result<()> {
    let Some(council) = manifest.council.as_ref().map(|it| it.id) else { return Ok(()) };
    if db.find_setting(&guest_of(council))?.is_none_or(|it| it.is_empty()) {
        return Ok(());
    }
    for it in db.conflicts_of(council)? {
        let theirs = it.heads.iter().find(|head| head.device != pen.device);
        if let Some(theirs) = theirs.filter(|_| kinds::INVITES.contains(&it.kind.as_str())) {
            db.decide(pen, (&it.kind, &it.key, &it.part), theirs.worth.clone())?;
            if let Some(rows) = taken.kinds.get_mut(&it.kind) {
                rows.conflicts = rows.conflicts.saturating_sub(1);
            }
        }
    }
    Ok(db.put_setting(&guest_of(council), "")?)
}

/// Keeps what the computer it came from is called, and for whom answers are sealed.
fn remember(db: &Writer<'_>, here: &Computer, manifest: &Manifest, invitation: Option<&Invitation>) -> Result<()> {
    if let Some(by) = manifest.made_by.as_ref().filter(|it| it.device != here.device.0) {
        db.put_device(DeviceId(by.device), &by.name)?;
    }
    if let Some(invitation) = invitation {
        let key = cabildo_store::RoundKey { public: invitation.key.to_string(), secret: None };
        db.put_round_key(invitation.round, &key)?;
    }
    Ok(())
}

fn view(
    text: &Text,
    path: &Path,
    manifest: &Manifest,
    revisions: &[Revision],
    taken: &Taken,
    counts: &Counts,
) -> TakenView {
    let conflicts = taken.kinds.values().map(|it| it.conflicts).sum();
    let mut says = vec![];
    if counts.is_empty() {
        says.push(text.packages_taken_nothing_new());
    }
    if conflicts > 0 {
        says.push(text.packages_taken_conflicts(conflicts));
    }
    match manifest.kind {
        // What was here already may be revealed by now.
        Kind::Answers if counts.is_empty() => {}
        Kind::Answers => says.push(text.packages_taken_answers()),
        Kind::Invitation => says.push(text.packages_taken_invitation()),
        Kind::Assessment | Kind::Results | Kind::Plan | Kind::Instrument => {}
    }
    TakenView {
        name: tray::name_of(path),
        kind: kinds::shown(manifest.kind),
        title: looking::title(manifest, text),
        council: manifest.council.as_ref().map(|it| it.id),
        round: round_of(revisions),
        brought: counting::in_words(counts, text),
        says,
        conflicts,
    }
}

/// The one round that revisions speak of, if it is one.
fn round_of(revisions: &[Revision]) -> Option<RoundId> {
    let named = revisions.iter().filter_map(|it| match it.kind.as_str() {
        "round" => kinds::round(&it.key),
        _ => it.worth.as_ref()?.get("round")?.as_str()?.parse().ok(),
    });
    let rounds: std::collections::BTreeSet<RoundId> = named.collect();
    if rounds.len() == 1 { rounds.into_iter().next() } else { None }
}
