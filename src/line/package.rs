//! Packages at the command line: taking in, giving out, looking.

use std::{
    io::Write,
    path::{Path, PathBuf},
};

use anyhow::Context;
use cabildo_domain::{AssessmentId, CouncilId, InstrumentId, RoundId};
use cabildo_exchange::package::PackageProblem;
use clap::{Args, ValueEnum};

use super::{open, parsed_language, told};
use crate::{
    App, Error,
    packages::{self, CountView, GivePackage, PackageOf},
};

/// Where a passphrase may stand; never in the arguments, which every program on the computer can read.
const PASSPHRASE: &str = "CABILDO_PACKAGE_PASSPHRASE";

/// Taking packages in.
#[derive(Args)]
pub(crate) struct Import {
    /// The packages, or folders of which all answer sheets are taken in, however deep they lie. Of those that are closed, what the environment says in `CABILDO_PACKAGE_PASSPHRASE` opens them, or it is asked for.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// The data file; made if it is not there.
    #[arg(long)]
    data: PathBuf,
    /// es, en, pt or fr.
    #[arg(long, default_value = "es")]
    language: String,
}

/// Giving a package out.
#[derive(Args)]
pub(crate) struct Export {
    /// The data file.
    #[arg(long)]
    data: PathBuf,
    /// What it holds.
    #[arg(long, value_enum)]
    kind: Holds,
    /// Whose; of assessment, results and plan.
    #[arg(long)]
    council: Option<CouncilId>,
    /// Only these assessments; without any, all.
    #[arg(long)]
    assessment: Vec<AssessmentId>,
    /// To which round; of an invitation.
    #[arg(long)]
    round: Option<RoundId>,
    /// Which instrument, by its id.
    #[arg(long)]
    instrument: Option<String>,
    /// Closes it with a passphrase: `CABILDO_PACKAGE_PASSPHRASE` of the environment, or it is asked for.
    #[arg(long)]
    closed: bool,
    /// The file to write, or a folder.
    #[arg(long)]
    out: PathBuf,
    /// es, en, pt or fr.
    #[arg(long, default_value = "es")]
    language: String,
}

/// What a package holds.
#[derive(Clone, Copy, ValueEnum)]
enum Holds {
    /// Everything.
    Assessment,
    /// What the group settled, and nothing of any person.
    Results,
    /// What the council means to do.
    Plan,
    /// An instrument.
    Instrument,
    /// What people need to answer a round on another computer.
    Invitation,
}

/// Looking into packages.
#[derive(Args)]
pub(crate) struct Verify {
    /// The packages.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// The data file with the keys that open them; without one, only what anybody can know is said.
    #[arg(long)]
    data: Option<PathBuf>,
    /// es, en, pt or fr.
    #[arg(long, default_value = "es")]
    language: String,
}

impl Import {
    /// Takes all in that can be; whether that was every one.
    pub(crate) fn run(self) -> anyhow::Result<bool> {
        let mut app = open(&self.data)?;
        app.speak(parsed_language(&self.language)?);
        let mut all_went_well = true;
        for file in self.all(&app)? {
            let file = &file;
            let taken = match packages::take(&mut app, file, said().as_deref()) {
                Err(Error::Package(PackageProblem::NeedsPassphrase)) => {
                    packages::take(&mut app, file, typed()?.as_deref())
                }
                taken => taken,
            };
            match taken {
                Ok(taken) => {
                    let lines = counts(&taken.brought).into_iter().chain(taken.says);
                    print(file, &taken.title, lines)?;
                }
                Err(error) => all_went_well = refused(&app, file, &error)?,
            }
        }
        app.close().map_err(told)?;
        Ok(all_went_well)
    }
}

impl Import {
    /// Every file: those that were named, and the answer sheets in folders that were.
    fn all(&self, app: &App) -> anyhow::Result<Vec<PathBuf>> {
        let mut all = vec![];
        for named in &self.files {
            if named.is_dir() {
                let found = packages::answers_on_stick(named);
                all.extend(found.map_err(|error| anyhow::anyhow!("{}", app.told(&error).message))?);
            } else {
                all.push(named.clone());
            }
        }
        if all.is_empty() { anyhow::bail!("{}", app.told(&Error::NoAnswersThere).message) } else { Ok(all) }
    }
}

impl Export {
    /// Writes the package.
    pub(crate) fn run(self) -> anyhow::Result<()> {
        let mut app = open(&self.data)?;
        app.speak(parsed_language(&self.language)?);
        let council = || self.council.context("say whose: --council ID");
        let of = match self.kind {
            Holds::Assessment => PackageOf::Assessment { council: council()?, assessments: self.assessment.clone() },
            Holds::Results => PackageOf::Results { council: council()?, assessments: self.assessment.clone() },
            Holds::Plan => PackageOf::Plan { council: council()? },
            Holds::Instrument => {
                let id = self.instrument.as_deref().context("say which: --instrument ID")?;
                PackageOf::Instrument { id: InstrumentId::from(id), version: None }
            }
            Holds::Invitation => PackageOf::Invitation { round: self.round.context("say which: --round ID")? },
        };
        let passphrase = if self.closed { typed()? } else { None };
        let given = packages::give(&mut app, &GivePackage { of, passphrase }, &self.out);
        match given {
            Ok(given) => print(&self.out, &given.name, counts(&given.holds).into_iter().chain(given.says))?,
            Err(error) => anyhow::bail!("{}", app.told(&error).message),
        }
        app.close().map_err(told)
    }
}

impl Verify {
    /// Looks into all; whether every one is whole.
    pub(crate) fn run(self) -> anyhow::Result<bool> {
        let nowhere = tempfile::tempdir()?;
        let mut app = open(self.data.as_deref().unwrap_or(&nowhere.path().join("cabildo.db")))?;
        app.speak(parsed_language(&self.language)?);
        let mut all_went_well = true;
        for file in &self.files {
            match packages::verify(&mut app, file, said().as_deref()) {
                Ok(view) => {
                    let lines = view.says.into_iter().chain(counts(&view.holds));
                    let lines = lines.chain([view.signature.says, view.lock.says]).chain(view.warnings);
                    print(file, &view.title, lines.chain(view.problems))?;
                }
                Err(error) => all_went_well = refused(&app, file, &error)?,
            }
        }
        app.close().map_err(told)?;
        Ok(all_went_well)
    }
}

/// The passphrase of the environment.
fn said() -> Option<String> {
    std::env::var(PASSPHRASE).ok()
}

/// What the environment says, or somebody types.
fn typed() -> anyhow::Result<Option<String>> {
    if let Some(said) = said() {
        return Ok(Some(said));
    }
    let typed = rpassword::prompt_password("Contraseña: ").context("cannot read the passphrase")?;
    Ok(Some(typed))
}

fn counts(counts: &[CountView]) -> Vec<String> {
    counts.iter().map(|it| it.says.clone()).collect()
}

fn print(file: &Path, title: &str, lines: impl Iterator<Item = String>) -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{}: {title}", file.display())?;
    for line in lines {
        writeln!(out, "  {line}")?;
    }
    Ok(())
}

/// Says why a file was not taken; not all went well then.
fn refused(app: &App, file: &Path, error: &Error) -> anyhow::Result<bool> {
    writeln!(std::io::stderr(), "{}: {}", file.display(), app.told(error).message)?;
    Ok(false)
}
