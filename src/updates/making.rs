//! How a release becomes an update: for whoever makes one.

use std::{
    collections::BTreeMap,
    fs::File,
    io::BufReader,
    path::{Path, PathBuf},
};

use cabildo_domain::update::{Arrival, System, Version};
use cabildo_exchange::{
    package::{SigningKey, WriteProblem},
    update::{ENDING, NewUpdate, write_update},
};
use cabildo_text::Language;
use chrono::{DateTime, Utc};

use crate::{
    error::{Error, Result},
    files::{read_whole, write_whole_with},
};

/// An update to be made.
#[derive(Debug, Clone)]
pub struct MakeUpdate {
    /// The version of the program.
    pub version: Version,
    /// For which kind of computer.
    pub system: System,
    /// The file the system installs.
    pub installer: PathBuf,
    /// What is new, by language.
    pub news: BTreeMap<String, Vec<String>>,
    /// When it is said to be made.
    pub made_at: DateTime<Utc>,
}

/// Writes an update, whole or not at all.
///
/// # Errors
/// The installer is none, its name says another system, the news are missing in a language, or the disk refuses.
pub fn make(update: &MakeUpdate, key: &SigningKey, to: &Path) -> Result<()> {
    let name = update.installer.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let not_read = |source| Error::NotRead { path: update.installer.display().to_string(), source };
    let file = name.parse().map_err(|_| Error::NotAnInstaller(name.clone()))?;
    if let Some(missing) = Language::ALL.iter().find(|it| !update.news.contains_key(it.code())) {
        return Err(Error::Bug(format!("no news in {}", missing.code())));
    }
    let installer = BufReader::new(File::open(&update.installer).map_err(not_read)?);
    let new = NewUpdate {
        version: update.version.clone(),
        system: update.system,
        made_at: update.made_at,
        file,
        news: update.news.clone(),
    };
    let path = to.display().to_string();
    write_whole_with(to, |out| {
        write_update(out, new, installer, key).map(drop).map_err(|problem| match problem {
            WriteProblem::Rule(_) => Error::NotAnInstaller(name),
            WriteProblem::Medium(source) => Error::NotWritten { path, source },
            WriteProblem::Source { why, .. } => not_read(why),
            WriteProblem::AnswersInTheOpen | WriteProblem::Signing => Error::Bug("the key does not sign".to_owned()),
        })
    })
}

/// What an update is called: for which system, and how the program in `installer` lives there.
pub fn file_name(version: &Version, system: System, installer: &Path) -> String {
    let name = installer.file_name().unwrap_or_default().to_string_lossy();
    let kind = match Arrival::of(&name) {
        Some(Arrival::Folder | Arrival::Tar) => "-portable",
        Some(Arrival::Deb) => "-deb",
        Some(Arrival::Rpm) => "-rpm",
        Some(Arrival::Setup) | None => "",
    };
    format!("Cabildo-{version}-{system}{kind}.{ENDING}")
}

/// What is new, from a file with a list of sentences for each language: `es = ["…"]`.
///
/// # Errors
/// It cannot be read, or is no such file.
pub fn news(path: &Path) -> Result<BTreeMap<String, Vec<String>>> {
    let file = read_whole(path)?;
    let text = String::from_utf8(file.bytes).map_err(|error| Error::Bug(error.to_string()))?;
    toml::from_str(&text).map_err(|error| Error::Bug(error.to_string()))
}
