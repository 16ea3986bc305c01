//! The material of a workshop at the command line.

use std::{
    io::Write,
    path::{Path, PathBuf},
};

use crate::{
    files::read_whole,
    kit::{self, MakeKit},
    reports::PaperSize,
    updates::Running,
};
use anyhow::Context;
use cabildo_domain::InstrumentId;
use cabildo_exchange::package::SigningPublic;
use chrono::{DateTime, FixedOffset};
use clap::{Args, Subcommand};

use super::{open, open_at, parsed_language, report::Sheet, told};

/// Writing and checking what a trainer brings along.
#[derive(Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Kit {
    #[command(subcommand)]
    verify: Option<Check>,
    #[command(flatten)]
    make: Option<Make>,
}

#[derive(Subcommand)]
enum Check {
    /// Say of each file of such a folder whether it is as it was signed.
    Verify {
        /// The folder.
        folder: PathBuf,
        /// The public key it has to be signed with: a file, as `trainer.pub`.
        #[arg(long)]
        key: Option<PathBuf>,
        /// The data file, which knows keys that signed before.
        #[arg(long)]
        data: Option<PathBuf>,
        /// es, en, pt or fr.
        #[arg(long, default_value = "es")]
        language: String,
    },
}

/// What goes along.
#[derive(Args)]
struct Make {
    /// The folder to write; nothing is there yet, or it is empty.
    #[arg(long)]
    out: PathBuf,
    /// The data file, with the instruments and the key that signs; made if it is not there.
    #[arg(long)]
    data: PathBuf,
    /// An installer or update; without any, those beside the program or the data file.
    #[arg(long)]
    installer: Vec<PathBuf>,
    /// An instrument, by its id; without any, all.
    #[arg(long)]
    instrument: Vec<InstrumentId>,
    /// A language of the papers: es, en, pt or fr; without any, all. Folders are called in the first.
    #[arg(long)]
    language: Vec<String>,
    /// The sheet: that of the first council's country, if nothing is said.
    #[arg(long)]
    paper: Option<Sheet>,
    /// When it is said to be made, such as 2026-11-21T12:00:00-04:00; otherwise now.
    #[arg(long, hide = true)]
    moment: Option<DateTime<FixedOffset>>,
}

impl Kit {
    /// Writes a kit or checks one; whether all is well.
    pub(crate) fn run(self) -> anyhow::Result<bool> {
        match (self.verify, self.make) {
            (Some(Check::Verify { folder, key, data, language }), _) => {
                verify(&folder, key.as_deref(), data.as_deref(), &language)
            }
            (None, Some(make)) => make.run().map(|()| true),
            (None, None) => anyhow::bail!("say where: --out DIR"),
        }
    }
}

impl Make {
    fn run(self) -> anyhow::Result<()> {
        let mut app = open_at(&self.data, self.moment)?;
        let languages = self.language.iter().map(|it| parsed_language(it)).collect::<anyhow::Result<Vec<_>>>()?;
        if let Some(first) = languages.first() {
            app.speak(*first);
        }
        let make = MakeKit {
            instruments: self.instrument,
            languages,
            installers: vec![],
            paper: self.paper.map(PaperSize::from),
        };
        let installers = if self.installer.is_empty() {
            Running::this_program().installers(&kit::data_folder(&self.data))
        } else {
            self.installer
        };
        let made = kit::make(&mut app, &make, &installers, &self.out);
        let made = made.map_err(|error| anyhow::anyhow!("{}", app.told(&error).message))?;
        print(&made.folder, &made.says)?;
        app.close().map_err(told)
    }
}

fn verify(folder: &Path, key: Option<&Path>, data: Option<&Path>, language: &str) -> anyhow::Result<bool> {
    let nowhere = tempfile::tempdir()?;
    let mut app = open(data.unwrap_or(&nowhere.path().join("cabildo.db")))?;
    app.speak(parsed_language(language)?);
    let key = key.map(public_key).transpose()?;
    let whole = match kit::check(&mut app, folder, key.as_ref()) {
        Ok(view) => {
            let differences = view.differences.into_iter().map(|it| it.says);
            let lines: Vec<String> = view.says.into_iter().chain(differences).chain([view.verdict]).collect();
            print(&view.folder, &lines)?;
            view.whole
        }
        Err(error) => {
            writeln!(std::io::stderr(), "{}: {}", folder.display(), app.told(&error).message)?;
            false
        }
    };
    app.close().map_err(told)?;
    Ok(whole)
}

/// A public key, in a file of its own.
pub(crate) fn public_key(file: &Path) -> anyhow::Result<SigningPublic> {
    let text = String::from_utf8(read_whole(file).map_err(told)?.bytes)?;
    let key = SigningPublic::in_file(&text).ok().flatten();
    key.with_context(|| format!("{} holds no public key", file.display()))
}

fn print(title: &str, lines: &[String]) -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{title}")?;
    for line in lines {
        writeln!(out, "  {line}")?;
    }
    Ok(())
}
