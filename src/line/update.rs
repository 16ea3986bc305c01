//! Updates at the command line: checking and taking one, and making one out of a release.

use std::{
    io::Write,
    path::{Path, PathBuf},
};

use crate::{
    files::read_whole,
    updates::{self, MakeUpdate, Running},
};
use anyhow::{Context, bail};
use cabildo_domain::update::{System, Version};
use cabildo_exchange::package::SigningKey;
use chrono::{DateTime, FixedOffset, Local};
use clap::Subcommand;

use super::{kit::public_key, open, parsed_language, told};

/// Where the password of the release's key may stand; never in the arguments, which every program on the computer can
/// read.
const PASSWORD: &str = "CABILDO_RELEASE_PASSWORD";

/// What is asked of updates.
#[derive(Subcommand)]
pub(crate) enum Update {
    /// Say what an update is, whether it is whole, and whether it may take the place of this program.
    Check {
        /// The update.
        file: PathBuf,
        /// The public key it has to be signed with, as a file; otherwise the one this program knows.
        #[arg(long)]
        key: Option<PathBuf>,
        /// es, en, pt or fr.
        #[arg(long, default_value = "es")]
        language: String,
    },
    /// Make a copy of the data file, keep this program beside it, and lay the new one out; says what to do then.
    Take {
        /// The update.
        file: PathBuf,
        /// The data file of which a copy is made; it is not touched.
        #[arg(long)]
        data: PathBuf,
        /// The public key it has to be signed with, as a file; otherwise the one this program knows.
        #[arg(long)]
        key: Option<PathBuf>,
        /// es, en, pt or fr.
        #[arg(long, default_value = "es")]
        language: String,
    },
    /// Make an update out of an installer, for whoever makes a release.
    Make {
        /// The version of the program in it, such as 0.2.0.
        #[arg(long)]
        version: Version,
        /// windows-x64 or linux-x64.
        #[arg(long)]
        system: String,
        /// The file the system installs.
        #[arg(long)]
        installer: PathBuf,
        /// What is new: a file with a list of sentences for each language, `es = ["…"]`.
        #[arg(long)]
        news: PathBuf,
        /// The secret key of the release, as minisign writes it. What the environment says in
        /// `CABILDO_RELEASE_PASSWORD` opens it, or it is asked for.
        #[arg(long)]
        key: PathBuf,
        /// The file to write, or a folder.
        #[arg(long)]
        out: PathBuf,
        /// When it is said to be made; otherwise now.
        #[arg(long, hide = true)]
        moment: Option<DateTime<FixedOffset>>,
    },
}

impl Update {
    /// Does it; whether all went well.
    pub(crate) fn run(self) -> anyhow::Result<bool> {
        match self {
            Self::Check { file, key, language } => {
                let nowhere = tempfile::tempdir()?;
                let mut app = open(&nowhere.path().join("cabildo.db"))?;
                app.speak(parsed_language(&language)?);
                app.run_as(running(key)?);
                let looked = updates::look(&mut app, &file);
                let well = match looked {
                    Ok(view) => {
                        print(&view.title, view.says.into_iter().chain(view.warnings).chain(view.news))?;
                        true
                    }
                    Err(error) => refused(&app.told(&error).message)?,
                };
                app.close().map_err(told)?;
                Ok(well)
            }
            Self::Take { file, data, key, language } => {
                let mut app = open(&data)?;
                app.speak(parsed_language(&language)?);
                app.run_as(running(key)?);
                let taken = updates::look(&mut app, &file).and_then(|_| updates::hand_over(&mut app));
                let well = match taken {
                    Ok(handed) => {
                        let place = handed.opens.map(|it| it.display().to_string());
                        print(&file.display().to_string(), handed.view.says.into_iter().chain(place))?;
                        true
                    }
                    Err(error) => refused(&app.told(&error).message)?,
                };
                app.close().map_err(told)?;
                Ok(well)
            }
            Self::Make { version, system, installer, news, key, out, moment } => {
                let system = System::parse(&system).with_context(|| format!("no system {system}"))?;
                let out = if out.is_dir() { out.join(updates::file_name(&version, system, &installer)) } else { out };
                let made_at = moment.unwrap_or_else(now).to_utc();
                let make =
                    MakeUpdate { version, system, installer, news: updates::news(&news).map_err(told)?, made_at };
                updates::make(&make, &secret_key(&key)?, &out).map_err(told)?;
                print(&out.display().to_string(), [])?;
                Ok(true)
            }
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "the command line is where the clock of the computer may be read")]
fn now() -> DateTime<FixedOffset> {
    Local::now().fixed_offset()
}

/// This program, with another key if one is named.
fn running(key: Option<PathBuf>) -> anyhow::Result<Running> {
    let this = Running::this_program();
    Ok(match key {
        Some(file) => Running { release: Some(public_key(&file)?), ..this },
        None => this,
    })
}

fn secret_key(file: &Path) -> anyhow::Result<SigningKey> {
    let text = String::from_utf8(read_whole(file).map_err(told)?.bytes)?;
    if !SigningKey::is_locked(&text) {
        return Ok(text.parse()?);
    }
    let password = match std::env::var(PASSWORD) {
        Ok(said) => said,
        Err(_) => rpassword::prompt_password("Contraseña: ").context("cannot read the password")?,
    };
    match SigningKey::unlock(&text, &password) {
        Ok(key) => Ok(key),
        Err(_) => bail!("the password is another, or {} holds no secret key", file.display()),
    }
}

fn print(title: &str, lines: impl IntoIterator<Item = String>) -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{title}")?;
    for line in lines {
        writeln!(out, "  {line}")?;
    }
    Ok(())
}

fn refused(message: &str) -> anyhow::Result<bool> {
    writeln!(std::io::stderr(), "{message}")?;
    Ok(false)
}
