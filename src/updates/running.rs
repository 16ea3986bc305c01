//! The program that runs: which version, on what, from where, and whose updates it believes.

use std::{
    collections::BTreeMap,
    env,
    ffi::OsStr,
    path::{Path, PathBuf},
};

use cabildo_domain::update::{Arrival, Kind, System, Version};
use cabildo_exchange::{package::SigningPublic, update::ENDING};

use crate::places;

/// The public key of releases; a remark alone where none was made yet.
const RELEASE: &str = include_str!("../../assets/release.pub");

/// The program that runs. Handed in, so that tests can be any.
#[derive(Debug, Clone)]
pub struct Running {
    /// Its version.
    pub version: Version,
    /// The kind of computer; none if no releases are made for it.
    pub system: Option<System>,
    /// Where its file lies, if that is known.
    pub program: Option<PathBuf>,
    /// The key that signs its updates, if there is one.
    pub release: Option<SigningPublic>,
}

impl Running {
    /// The program that really runs.
    pub fn this_program() -> Self {
        let system = match (env::consts::OS, env::consts::ARCH) {
            ("windows", "x86_64") => Some(System::WindowsX64),
            ("linux", "x86_64") => Some(System::LinuxX64),
            _ => None,
        };
        Self {
            // A test sees to it that both can be read.
            version: env!("CARGO_PKG_VERSION").parse().unwrap_or_else(|_| Version::default()),
            system,
            program: env::current_exe().ok(),
            release: SigningPublic::in_file(RELEASE).unwrap_or_default(),
        }
    }

    /// The folder its file lies in.
    pub(crate) fn folder(&self) -> Option<&Path> {
        self.program.as_deref().and_then(Path::parent)
    }

    /// The folder of a program that was not installed and has its data beside it.
    pub(crate) fn portable(&self) -> Option<&Path> {
        self.program.as_deref().and_then(places::portable)
    }

    /// How it lives on this computer.
    pub(crate) fn kind(&self) -> Kind {
        if self.portable().is_some() { Kind::Portable } else { Kind::Installed }
    }

    /// Installers and updates that lie beside the program or in another folder, by name. Of two of one name, that
    /// beside the program.
    pub fn installers(&self, other: &Path) -> Vec<PathBuf> {
        let folders = self.folder().into_iter().chain([other]);
        let entries = folders.filter_map(|folder| std::fs::read_dir(folder).ok()).flatten().flatten();
        let mut found = BTreeMap::new();
        for path in entries.map(|it| it.path()).filter(|it| it.is_file() && is_installer(it)) {
            found.entry(path.file_name().map(OsStr::to_owned)).or_insert(path);
        }
        found.into_values().collect()
    }
}

/// Whether a file is called as installers and updates of ours are: with the version in the name, which the program
/// itself does not have.
pub(crate) fn is_installer(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
    let is_ours = name.starts_with("cabildo") && name.contains(|it: char| it.is_ascii_digit());
    is_ours && (Arrival::of(&name).is_some() || name.ends_with(&format!(".{ENDING}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_knows_its_version_and_reads_the_file_of_the_release_key() {
        assert_eq!(Running::this_program().version.to_string(), env!("CARGO_PKG_VERSION"));
        assert!(SigningPublic::in_file(RELEASE).is_ok(), "assets/release.pub is a key, or a remark alone");
    }

    #[test]
    fn installers_are_found_beside_the_program_and_where_anybody_may_put_them() {
        let (folder, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let running = Running { program: Some(folder.path().join("cabildo-desktop")), ..Running::this_program() };
        let (deb, exe) = ("cabildo_0.2.0_amd64.deb", "cabildo-0.2.0-windows-instalar.exe");
        std::fs::write(folder.path().join(deb), "").unwrap();
        std::fs::write(other.path().join(deb), "").unwrap();
        std::fs::write(other.path().join(exe), "").unwrap();
        std::fs::write(other.path().join("cabildo.db"), "").unwrap();
        let found = [other.path().join(exe), folder.path().join(deb)];
        assert_eq!(running.installers(other.path()), found, "each once, by name");
        assert_eq!(running.installers(Path::new("nowhere")), [folder.path().join(deb)]);
    }

    #[test]
    fn installers_are_known_by_their_names() {
        for name in [
            "cabildo-0.2.0-windows-instalar.exe",
            "cabildo-0.2.0-windows-portable.zip",
            "cabildo_0.2.0_amd64.deb",
            "cabildo-0.2.0-1.x86_64.rpm",
            "cabildo-0.2.0-linux-portable.tar.gz",
            "Cabildo-0.2.0-windows-x64.cabildo-update",
        ] {
            assert!(is_installer(Path::new(name)), "{name}");
        }
        for name in
            ["cabildo-desktop.exe", "cabildo.exe", "virus2.exe", "cabildo-0.2.0.cdx.json", "SHA256SUMS", "cabildo"]
        {
            assert!(!is_installer(Path::new(name)), "{name}");
        }
    }
}
