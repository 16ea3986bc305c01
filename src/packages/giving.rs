//! Giving out: what a package holds is gathered, and written whole or not at all.

use std::{collections::BTreeSet, io::Write, path::Path};

use cabildo_domain::{CouncilId, InstrumentId, LogoId, revision::Revision};
use cabildo_exchange::{
    package::{
        Head, Invitation, LogoFile, MadeBy, Manifest, PackageWriter, PartName, Seal, SigningKey, WriteProblem,
        limits::MOST_WORDS,
    },
    write_toml,
};
use cabildo_store::{Reader, StoreError};
use chrono::{DateTime, Utc};
use serde_json::Value;
use uuid::Uuid;

use super::{
    GivePackage, GivenView, PackageOf, computer,
    counting::{self, Counts},
    gathering, problems,
};
use crate::{
    App, Error, Failure, Result,
    commands::parsed,
    files::{file_name, write_whole_with},
    imports,
};

/// What goes into a package.
pub(super) struct Parcel {
    pub(super) head: Head,
    pub(super) seal: Seal,
    pub(super) revisions: Vec<Revision>,
    pub(super) instruments: BTreeSet<(InstrumentId, u32)>,
    pub(super) invitation: Option<Invitation>,
}

impl App {
    /// The name to propose for a package.
    ///
    /// # Errors
    /// What the person reads: there is no such council, assessment or round.
    pub fn package_name(&self, args: Value) -> std::result::Result<String, Failure> {
        let named = parsed::<GivePackage>("give_package", args).and_then(|give| name(self, &give.of));
        named.map_err(|error| self.failure(&error))
    }

    /// Writes a package, whole or not at all: to this path, or into this folder under the name it proposes.
    ///
    /// # Errors
    /// What the person reads: what may not leave, or the disk refuses. What stood at that place is still there.
    pub fn give_package(&mut self, args: Value, to: &Path) -> std::result::Result<GivenView, Failure> {
        let given = parsed::<GivePackage>("give_package", args).and_then(|it| give(self, &it, to));
        given.map_err(|error| self.failure(&error))
    }
}

/// Writes a package.
///
/// # Errors
/// It may not leave, or the disk refuses.
pub fn give(app: &mut App, give: &GivePackage, to: &Path) -> Result<GivenView> {
    let place = if to.is_dir() { to.join(name(app, &give.of)?) } else { to.to_path_buf() };
    let parcel = gathering::gather(app, give)?;
    let signer = computer::here(app)?.signer;
    let db = app.store.read();
    let path = place.display().to_string();
    let (manifest, evidence) = write_whole_with(&place, |out| {
        parcel.write(out, &db, &signer).map_err(|problem| problems::not_written(&path, problem))
    })?;
    let text = &app.desk.text;
    let mut counts = counting::of_revisions(&parcel.revisions);
    counts.extend(instruments_of(&parcel));
    let says = match &parcel.seal {
        Seal::Open => text.packages_given_open(),
        Seal::Round { .. } => text.packages_given_sealed(),
        Seal::Passphrase { .. } => text.packages_given_passphrase(),
    };
    let mut says = vec![says];
    if evidence > 0 {
        says.push(text.packages_evidence_size(text.size(evidence)));
    }
    says.push(text.packages_given_next());
    let size = std::fs::metadata(&place).map_or_else(|_| manifest.size(), |it| it.len());
    Ok(GivenView {
        name: super::tray::name_of(&place),
        size: text.size(size),
        holds: counting::in_words(&counts, text),
        says,
    })
}

/// Writes an instrument as a package of this id and moment: the same ones give the same bytes.
///
/// # Errors
/// It is not installed, or nothing can be written.
pub(crate) fn write_instrument(
    app: &mut App,
    (id, version): (&InstrumentId, u32),
    (package, made_at): (Uuid, DateTime<Utc>),
    (path, out): (&Path, &mut dyn Write),
) -> Result<()> {
    let here = computer::here(app)?;
    let db = app.store.read();
    let about = app.desk.library.words(&db, id, version, app.desk.text.language())?.short.clone();
    let head = Head {
        kind: super::kinds::INSTRUMENT,
        id: package,
        made_at,
        made_by: MadeBy { device: here.device.0, name: here.name.clone() },
        program: app.desk.running.version.to_string(),
        council: None,
        about: about.chars().take(MOST_WORDS).collect(),
    };
    let instruments = [(id.clone(), version)].into();
    let parcel = Parcel { head, seal: Seal::Open, revisions: vec![], instruments, invitation: None };
    let written = parcel.write(out, &db, &here.signer);
    written.map(drop).map_err(|problem| problems::not_written(&path.display().to_string(), problem))
}

fn instruments_of(parcel: &Parcel) -> Counts {
    let count = parcel.instruments.len();
    if count > 0 { [(super::Counted::Instruments, count)].into() } else { Counts::new() }
}

impl Parcel {
    /// Writes everything; what is written is one whole package only if this succeeds.
    /// Gives what it says about itself, and how large the evidence in it is.
    fn write(
        &self,
        out: &mut dyn Write,
        db: &Reader<'_>,
        signer: &SigningKey,
    ) -> std::result::Result<(Manifest, u64), WriteProblem> {
        let mut writer = PackageWriter::new(out, self.head.clone(), &self.seal, Some(signer))?;
        if let Some(invitation) = &self.invitation {
            writer.add(&PartName::Invitation, &*invitation.to_json()?)?;
        }
        for (id, version) in &self.instruments {
            let read = imports::installed(db, id, Some(*version)).map_err(|error| lost(id.as_str(), error))?;
            writer.add_instrument(id.as_str(), *version, &write_toml(&read))?;
        }
        if self.head.kind != super::kinds::INSTRUMENT {
            writer.add_lines(&PartName::Revisions, self.revisions.iter().map(Ok))?;
        }
        for logo in self.logos() {
            let picture = db.logo_picture(logo).map_err(|error| lost("logo", error))?;
            let original = db.logo_original(logo).map_err(|error| lost("logo", error))?;
            writer.add(&PartName::Logo { id: logo.0, file: LogoFile::Picture }, &*picture)?;
            writer.add(&PartName::Logo { id: logo.0, file: LogoFile::Original }, &*original)?;
        }
        let mut evidence = 0;
        for hash in self.evidence() {
            match db.evidence_content(hash) {
                Ok(content) => {
                    evidence += content.len() as u64;
                    writer.add(&PartName::Evidence(hash.to_owned()), &*content)?;
                }
                // Only a file whose every use is gone can be missing; what speaks of it is history.
                Err(StoreError::NoSuch { .. }) => {}
                Err(error) => return Err(lost(hash, error)),
            }
        }
        Ok((writer.finish()?.1, evidence))
    }

    /// The logos that revisions speak of.
    fn logos(&self) -> BTreeSet<LogoId> {
        let keys = self.revisions.iter().filter(|it| it.kind == "logo");
        keys.filter_map(|it| serde_json::from_str::<[LogoId; 1]>(&it.key).ok()).map(|[id]| id).collect()
    }

    /// The hashes of the files that revisions speak of.
    fn evidence(&self) -> BTreeSet<&str> {
        super::kinds::evidence_of(&self.revisions)
    }
}

fn lost(part: &str, error: impl std::error::Error + Send + Sync + 'static) -> WriteProblem {
    WriteProblem::Source { part: part.to_owned(), why: std::io::Error::other(error) }
}

/// The name to propose; of answers it tells neither whose nor what.
fn name(app: &App, of: &PackageOf) -> Result<String> {
    let (db, text) = (app.store.read(), &app.desk.text);
    let council = |id: CouncilId| Ok::<_, Error>(db.one_council(id)?.name);
    let name = match of {
        PackageOf::Assessment { council: id, .. } => text.packages_file_assessment(council(*id)?),
        PackageOf::Results { council: id, .. } => text.packages_file_results(council(*id)?),
        PackageOf::Plan { council: id } => text.packages_file_plan(council(*id)?),
        PackageOf::Instrument { id, version } => {
            let version = version.map_or_else(|| db.newest_version(id), Ok)?;
            app.desk.library.words(&db, id, version, text.language())?.short.clone()
        }
        PackageOf::Invitation { round } => {
            let round = db.one_round(*round)?;
            text.packages_file_invitation(db.one_assessment(round.assessment)?.name, &round.name)
        }
        PackageOf::Answers { respondent } => {
            let id = respondent.0.simple().to_string();
            text.packages_file_answers(id[id.len() - 4..].to_owned())
        }
    };
    Ok(file_name(&name, cabildo_exchange::package::ENDING))
}
