//! Newer versions of the program: whether one may take the place of this one, and how it arrives.
//!
//! An update comes on a stick. What it is made for and which version it is are looked at here; who signed it is looked
//! at where files are read.

use std::fmt;

use serde::{Deserialize, Serialize};

mod version;

pub use version::{NotAVersion, Version};

/// A kind of computer a program is made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum System {
    /// Windows 10 and 11 on the usual processors.
    #[serde(rename = "windows-x64")]
    WindowsX64,
    /// Linux on the usual processors.
    #[serde(rename = "linux-x64")]
    LinuxX64,
}

impl System {
    /// Every one.
    pub const ALL: [Self; 2] = [Self::WindowsX64, Self::LinuxX64];

    /// The word in the names of files.
    pub fn word(self) -> &'static str {
        match self {
            Self::WindowsX64 => "windows-x64",
            Self::LinuxX64 => "linux-x64",
        }
    }

    /// The system of that word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.word() == word)
    }
}

impl fmt::Display for System {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// How a program lives on a computer. An update takes the place of its own kind only: the other one would not find the
/// data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Installed; the data lies where the system keeps a person's own.
    Installed,
    /// In a folder or on a stick, with its data beside it.
    Portable,
}

/// How a program arrives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Arrival {
    /// A program that installs it, for one person.
    Setup,
    /// A folder that is unpacked and needs no installing.
    Folder,
    /// A package of Debian and its relatives.
    Deb,
    /// A package of Red Hat and its relatives.
    Rpm,
    /// A folder as Linux packs it.
    Tar,
}

impl Arrival {
    /// Every one.
    pub const ALL: [Self; 5] = [Self::Setup, Self::Folder, Self::Deb, Self::Rpm, Self::Tar];

    /// What the name of its file ends in.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Setup => ".exe",
            Self::Folder => ".zip",
            Self::Deb => ".deb",
            Self::Rpm => ".rpm",
            Self::Tar => ".tar.gz",
        }
    }

    /// The system it is for.
    pub fn system(self) -> System {
        match self {
            Self::Setup | Self::Folder => System::WindowsX64,
            Self::Deb | Self::Rpm | Self::Tar => System::LinuxX64,
        }
    }

    /// How the program it brings lives on a computer.
    pub fn kind(self) -> Kind {
        match self {
            Self::Setup | Self::Deb | Self::Rpm => Kind::Installed,
            Self::Folder | Self::Tar => Kind::Portable,
        }
    }

    /// How a file of this name arrives; none if nothing of ours is called so.
    pub fn of(file: &str) -> Option<Self> {
        let name = file.to_ascii_lowercase();
        Self::ALL.into_iter().find(|it| name.strip_suffix(it.ending()).is_some_and(|stem| !stem.is_empty()))
    }
}

/// What an update is to the program that looks at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Standing {
    /// It may take its place.
    Newer,
    /// It is the same version.
    Same,
    /// It is an older version.
    Older,
    /// It is for another kind of computer.
    OtherSystem,
}

/// What an update is to this program; for another system it is never newer, whatever its version.
///
/// ```
/// use cabildo_domain::update::{Standing, System::LinuxX64, standing};
///
/// let (ours, theirs) = ("0.9.0".parse().unwrap(), "0.10.0-rc.1".parse().unwrap());
/// assert_eq!(standing((&ours, LinuxX64), (&theirs, LinuxX64)), Standing::Newer);
/// assert_eq!(standing((&theirs, LinuxX64), (&ours, LinuxX64)), Standing::Older);
/// ```
pub fn standing((ours, here): (&Version, System), (theirs, there): (&Version, System)) -> Standing {
    if here != there {
        return Standing::OtherSystem;
    }
    match theirs.cmp(ours) {
        std::cmp::Ordering::Greater => Standing::Newer,
        std::cmp::Ordering::Equal => Standing::Same,
        std::cmp::Ordering::Less => Standing::Older,
    }
}

/// How many earlier programs are kept beside the data file.
pub const KEPT: usize = 2;

/// Which of the earlier programs need not be kept any longer: all but the newest [`KEPT`], and never the one that runs.
pub fn to_forget(kept: &[Version], running: &Version) -> Vec<Version> {
    let mut others: Vec<&Version> = kept.iter().filter(|it| *it != running).collect();
    others.sort_unstable();
    others.dedup();
    let room = if kept.contains(running) { KEPT.saturating_sub(1) } else { KEPT };
    let gone = others.len().saturating_sub(room);
    others.into_iter().take(gone).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(written: &str) -> Version {
        written.parse().unwrap()
    }

    #[test]
    fn every_system_and_arrival_is_known_by_its_own_word() {
        for system in System::ALL {
            assert_eq!(System::parse(system.word()), Some(system));
            assert_eq!(serde_json::to_value(system).unwrap(), system.word(), "the same word in files");
        }
        for arrival in Arrival::ALL {
            assert_eq!(Arrival::of(&format!("Cabildo-0.2.0{}", arrival.ending())), Some(arrival));
            assert_eq!(Arrival::of(arrival.ending()), None, "an ending alone is no name");
        }
        let portable: Vec<Arrival> = Arrival::ALL.into_iter().filter(|it| it.kind() == Kind::Portable).collect();
        assert_eq!(portable, [Arrival::Folder, Arrival::Tar], "what is unpacked; everything else is installed");
        assert_eq!(Arrival::of("CABILDO.EXE"), Some(Arrival::Setup), "sticks shout");
        assert_eq!(Arrival::of("Cabildo.exe.txt"), None);
        assert_eq!(System::parse("windows"), None);
    }

    #[test]
    fn only_a_newer_version_for_this_system_may_take_the_place() {
        let here = System::WindowsX64;
        let of = |theirs: &str, there| standing((&version("0.2.0"), here), (&version(theirs), there));
        assert_eq!(of("0.2.1", here), Standing::Newer);
        assert_eq!(of("0.2.0", here), Standing::Same);
        assert_eq!(of("0.2.0+a.b", here), Standing::Same, "how it was built makes no other version");
        assert_eq!(of("0.2.0-rc.1", here), Standing::Older, "what came before 0.2.0");
        assert_eq!(of("0.1.9", here), Standing::Older);
        assert_eq!(of("9.0.0", System::LinuxX64), Standing::OtherSystem);
    }

    #[test]
    fn the_two_newest_programs_are_kept_and_the_one_that_runs() {
        let kept = ["0.1.0", "0.4.0", "0.2.0", "0.3.0-rc.1"].map(version);
        let gone = |running: &str| -> Vec<String> {
            to_forget(&kept, &version(running)).iter().map(ToString::to_string).collect()
        };
        assert_eq!(gone("0.5.0"), ["0.1.0", "0.2.0"]);
        assert_eq!(gone("0.1.0"), ["0.2.0", "0.3.0-rc.1"], "it is older, and it runs");
        assert!(to_forget(&kept[..2], &version("0.5.0")).is_empty());
        assert!(to_forget(&[], &version("0.5.0")).is_empty());
    }
}
