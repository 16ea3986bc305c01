//! What is in a package, in words, before anything of it is taken in.

use std::{collections::BTreeSet, path::Path};

use cabildo_domain::{InstrumentId, PackageId, revision::Revision};
use cabildo_exchange::package::{Invitation, Kind, Manifest, Signature, SigningPublic};
use cabildo_store::Reader;
use cabildo_text::{Language, Text};
use chrono::{NaiveDate, TimeDelta};
use uuid::Uuid;

use super::{
    CouncilStanding, Counted, InstrumentStanding, LockStanding, LockView, OfPackage, PackageCouncil, PackageInstrument,
    PackageView, SignatureStanding, SignatureView, computer, counting, inviting, kinds, needs,
    opening::{self, Opening, Unpacked},
    rounds, taken, tray,
};
use crate::{App, app::Desk, error::Result, imports, library};

/// Before this year nobody had this program.
const FIRST_YEAR: i32 = 2020;

/// What is in a package that waits. Nothing is changed.
///
/// # Errors
/// The file cannot be read, is no package, or is damaged.
pub fn look_into_package(app: &mut App, of: OfPackage) -> Result<PackageView> {
    let path = app.desk.tray.find(of.file)?.to_path_buf();
    look(app, &path, of.passphrase.as_deref()).map(|view| PackageView { file: of.file, ..view })
}

/// The same for any file.
///
/// # Errors
/// As [`look_into_package`].
pub fn look(app: &mut App, path: &Path, passphrase: Option<&str>) -> Result<PackageView> {
    let ours = computer::here(app)?.signer.public().clone();
    let db = app.store.read();
    let look = Looking { desk: &app.desk, db: &db, ours };
    match opening::open(&db, path, passphrase)? {
        Opening::Read(package) => look.whole(path, package),
        Opening::Locked(sealed, standing) => look.outside(path, sealed.manifest(), standing),
        Opening::Wrong(manifest) => look.outside(path, &manifest, LockStanding::WrongPassphrase),
    }
}

struct Looking<'a> {
    desk: &'a Desk,
    db: &'a Reader<'a>,
    ours: SigningPublic,
}

impl Looking<'_> {
    fn text(&self) -> &Text {
        &self.desk.text
    }

    /// What anybody may know.
    fn outside(&self, path: &Path, manifest: &Manifest, standing: LockStanding) -> Result<PackageView> {
        let text = self.text();
        let taken = self.db.find_taken_in(PackageId(manifest.id))?;
        let waits = matches!(standing, LockStanding::WantsPassphrase | LockStanding::WrongPassphrase);
        let signature = if waits { text.packages_signature_later() } else { text.packages_signature_sealed() };
        Ok(PackageView {
            file: 0,
            name: tray::name_of(path),
            size: text.size(std::fs::metadata(path).map_or(0, |it| it.len())),
            kind: kinds::shown(manifest.kind),
            title: title(manifest, text),
            says: self.made(manifest),
            council: None,
            holds: vec![],
            instruments: vec![],
            signature: SignatureView { standing: SignatureStanding::Unsigned, says: signature, key: None },
            lock: lock(standing, text),
            before: taken.map(|it| taken::when(&it, self.desk)),
            warnings: self.clock(manifest),
            problems: if standing == LockStanding::ForAnother {
                vec![text.packages_sealed_for_another()]
            } else {
                vec![]
            },
            can_take: false,
        })
    }

    fn whole(&self, path: &Path, mut package: Unpacked) -> Result<PackageView> {
        let text = self.text();
        let manifest = package.manifest().clone();
        let standing = if package.was_sealed() { LockStanding::Opened } else { LockStanding::Open };
        let outside = self.outside(path, &manifest, standing)?;
        let revisions = package.revisions()?;
        let instruments = self.instruments(&mut package, &revisions)?;
        let signature = self.signature(&manifest, package.signature())?;
        let council = self.council(&manifest)?;
        let mut problems = vec![];
        if signature.standing == SignatureStanding::Broken {
            problems.push(text.packages_changed());
        }
        let invitation = package.invitation()?;
        if !is_as_made(&manifest, &revisions, invitation.as_ref()) {
            problems.push(text.packages_not_ours());
        }
        let stops = |it: &&PackageInstrument| match it.standing {
            InstrumentStanding::Other | InstrumentStanding::Missing => true,
            InstrumentStanding::Here | InstrumentStanding::Brought => false,
        };
        problems.extend(instruments.iter().filter(stops).map(|it| it.says.clone()));
        problems.extend(rounds::too_late(self.db, &manifest, &revisions)?.map(|it| it.explain(text)));
        let mut warnings = outside.warnings;
        if council.as_ref().is_some_and(|it| it.standing == CouncilStanding::Namesake) {
            warnings.push(text.packages_namesake());
        }
        if signature.standing == SignatureStanding::Changed {
            warnings.push(text.packages_signature_changed_warning());
        }
        if let Some(invitation) = &invitation {
            warnings.extend(inviting::sealing(self.db, invitation)?.warns(text));
        }
        for round in rounds::revealed_by(self.db, &revisions)? {
            warnings.push(text.packages_will_reveal(rounds::name_of(self.db, &round, text)?));
        }
        let mut counts = counting::of_revisions(&revisions);
        if manifest.kind == Kind::Instrument {
            counts.insert(Counted::Instruments, instruments.len());
        }
        let mut says = outside.says;
        let files = manifest.parts.iter().filter(|it| it.name.evidence().is_some()).map(|it| it.size).sum::<u64>();
        if files > 0 {
            says.push(text.packages_evidence_size(text.size(files)));
        }
        Ok(PackageView {
            says,
            council,
            holds: counting::in_words(&counts, text),
            instruments,
            signature,
            warnings,
            can_take: problems.is_empty(),
            problems,
            ..outside
        })
    }

    /// Who made it, when, and what it is about.
    fn made(&self, manifest: &Manifest) -> Vec<String> {
        let text = self.text();
        let day = text.long_date(self.desk.clock.day_of(manifest.made_at));
        let by = manifest.made_by.as_ref().map(|it| it.name.trim()).filter(|it| !it.is_empty());
        let made = by.map_or_else(|| text.packages_made_day(&day), |by| text.packages_made(by, &day));
        let about = manifest.about.as_ref().filter(|it| !it.is_empty()).map(|it| text.packages_about(it));
        [Some(made), about].into_iter().flatten().collect()
    }

    /// Whether the clock of the computer it was made on was wrong.
    fn clock(&self, manifest: &Manifest) -> Vec<String> {
        let first = NaiveDate::from_ymd_opt(FIRST_YEAR, 1, 1).unwrap_or_default();
        let day = self.desk.clock.day_of(manifest.made_at);
        let text = self.text();
        if manifest.made_at > self.desk.clock.now() + TimeDelta::days(1) {
            vec![text.packages_clock_ahead(text.long_date(day))]
        } else if day < first {
            vec![text.packages_clock_behind(text.long_date(day))]
        } else {
            vec![]
        }
    }

    fn council(&self, manifest: &Manifest) -> Result<Option<PackageCouncil>> {
        let Some(head) = &manifest.council else { return Ok(None) };
        let same = |name: &str| name.trim().to_lowercase() == head.name.trim().to_lowercase();
        let all = self.db.list_councils()?;
        let text = self.text();
        let (standing, says) = if let Some(here) = all.iter().find(|it| it.id == head.id) {
            (CouncilStanding::Here, text.packages_council_here(&here.name))
        } else if all.iter().any(|it| same(&it.name)) {
            (CouncilStanding::Namesake, text.packages_council_namesake(&head.name))
        } else {
            (CouncilStanding::New, text.packages_council_new(&head.name))
        };
        Ok(Some(PackageCouncil { name: head.name.clone(), standing, says }))
    }

    fn instruments(&self, package: &mut Unpacked, revisions: &[Revision]) -> Result<Vec<PackageInstrument>> {
        let mut all = needs::needed(revisions);
        let with_it: BTreeSet<_> = package.instruments().into_iter().map(|(id, it)| (InstrumentId(id), it)).collect();
        all.extend(with_it.iter().cloned());
        let known = library::known(self.db)?;
        let text = self.text();
        let mut views = vec![];
        for (id, version) in all {
            let is_brought = with_it.contains(&(id.clone(), version));
            let brought = if is_brought { package.instrument(id.as_str(), version, &known)? } else { None };
            let installed = self.db.find_instrument_hash(&id, version)?;
            let standing = match (&installed, &brought) {
                (Some(_), None) if is_brought => InstrumentStanding::Missing,
                (Some(_), None) => InstrumentStanding::Here,
                (Some(_), Some(read)) if is_the_same(self.db, read)? => InstrumentStanding::Here,
                (Some(_), Some(_)) => InstrumentStanding::Other,
                (None, Some(_)) => InstrumentStanding::Brought,
                (None, None) => InstrumentStanding::Missing,
            };
            let name = if installed.is_some() {
                self.desk.library.words(self.db, &id, version, text.language())?.short.clone()
            } else {
                brought.as_ref().and_then(|read| short(read, text.language())).unwrap_or_else(|| id.to_string())
            };
            let says = match standing {
                InstrumentStanding::Here => text.packages_instrument_here(&name, version),
                InstrumentStanding::Brought => text.packages_instrument_brought(&name, version),
                InstrumentStanding::Other => text.packages_instrument_other(&name, version),
                InstrumentStanding::Missing => text.packages_instrument_missing(&name, version),
            };
            views.push(PackageInstrument { name, version, standing, says });
        }
        Ok(views)
    }

    fn signature(&self, manifest: &Manifest, signature: &Signature) -> Result<SignatureView> {
        let text = self.text();
        let key = match signature {
            Signature::None => {
                let says = text.packages_signature_none();
                return Ok(SignatureView { standing: SignatureStanding::Unsigned, says, key: None });
            }
            Signature::Broken => {
                let says = text.packages_signature_broken();
                return Ok(SignatureView { standing: SignatureStanding::Broken, says, key: None });
            }
            Signature::Valid { key, .. } => key,
        };
        let device = manifest.made_by.as_ref().map(|it| it.device);
        let (standing, says) = match standing_of_key(self.db, &self.ours, (device, key))? {
            KeyStanding::Ours => (SignatureStanding::Ours, text.packages_signature_ours()),
            KeyStanding::Known => (SignatureStanding::Known, text.packages_signature_known(key.short())),
            KeyStanding::First => (SignatureStanding::First, text.packages_signature_first(key.short())),
            KeyStanding::Changed => (SignatureStanding::Changed, text.packages_signature_changed(key.short())),
        };
        Ok(SignatureView { standing, says, key: Some(key.short()) })
    }
}

/// What is known of a key that signed something.
pub(crate) enum KeyStanding {
    /// It is this computer's.
    Ours,
    /// It signed what came before.
    Known,
    /// Nothing it signed came before.
    First,
    /// Another one signed what came before from the same computer.
    Changed,
}

/// What is known of a key, by what came from a computer before.
///
/// # Errors
/// The disk refuses.
pub(crate) fn standing_of_key(
    db: &Reader<'_>,
    ours: &SigningPublic,
    (device, key): (Option<Uuid>, &SigningPublic),
) -> Result<KeyStanding> {
    let before = taken::signers(db)?;
    let of_it: Vec<&str> =
        before.iter().filter(|(from, _)| from.map(|it| it.0) == device).map(|(_, key)| key.as_str()).collect();
    Ok(if key == ours {
        KeyStanding::Ours
    } else if of_it.contains(&key.as_str()) || before.iter().any(|(_, it)| of_it.is_empty() && it == key.as_str()) {
        KeyStanding::Known
    } else if of_it.is_empty() {
        KeyStanding::First
    } else {
        KeyStanding::Changed
    })
}

/// Whether a package speaks of nothing but its council, and only of what its kind is about. Only an invitation invites,
/// and to a round of which it speaks.
pub(super) fn is_as_made(manifest: &Manifest, revisions: &[Revision], invitation: Option<&Invitation>) -> bool {
    let council = manifest.council.as_ref().map(|it| it.id);
    let speaks_of = |round| revisions.iter().any(|it| it.kind == "round" && kinds::round(&it.key) == Some(round));
    let invites = |it: &Invitation| Some(it.council.id) == council && speaks_of(it.round);
    let is_invitation = manifest.kind == Kind::Invitation;
    revisions.iter().all(|it| Some(it.council) == council)
        && kinds::may_say(manifest.kind, revisions)
        && invitation.map_or(!is_invitation, |it| is_invitation && invites(it))
}

/// Whether an instrument is installed with exactly this content.
pub(super) fn is_the_same(db: &Reader<'_>, read: &cabildo_exchange::ReadInstrument) -> Result<bool> {
    let (id, version) = (&read.instrument.id, read.instrument.version);
    if db.find_instrument_hash(id, version)?.is_some_and(|hash| hash == read.hash()) {
        return Ok(true);
    }
    // What it was installed from may have said more than what it gives out.
    Ok(imports::installed(db, id, Some(version))?.hash() == read.hash())
}

fn short(read: &cabildo_exchange::ReadInstrument, language: Language) -> Option<String> {
    let words = read.words.get(language.code()).or_else(|| read.words.values().next())?;
    words.get("title.short").cloned()
}

/// What a package is.
pub(super) fn title(manifest: &Manifest, text: &Text) -> String {
    let council = manifest.council.as_ref().map(|it| it.name.as_str());
    match (manifest.kind, council) {
        (Kind::Assessment, Some(council)) => text.packages_title_assessment(council),
        (Kind::Assessment, None) => text.packages_title_assessment_sealed(),
        (Kind::Results, Some(council)) => text.packages_title_results(council),
        (Kind::Results, None) => text.packages_title_results_sealed(),
        (Kind::Plan, Some(council)) => text.packages_title_plan(council),
        (Kind::Plan, None) => text.packages_title_plan_sealed(),
        (Kind::Instrument, _) => text.packages_title_instrument(),
        (Kind::Invitation, Some(council)) => text.packages_title_invitation(council),
        (Kind::Invitation, None) => text.packages_title_invitation_sealed(),
        (Kind::Answers, _) => text.packages_title_answers(),
    }
}

fn lock(standing: LockStanding, text: &Text) -> LockView {
    let says = match standing {
        LockStanding::Open => text.packages_lock_open(),
        LockStanding::Opened => text.packages_lock_opened(),
        LockStanding::WantsPassphrase => text.packages_needs_passphrase(),
        LockStanding::WrongPassphrase => text.packages_wrong_passphrase(),
        LockStanding::ForAnother => text.packages_sealed_for_another(),
    };
    LockView { standing, says }
}
