//! What is in a package.

use serde::Serialize;
use ts_rs::TS;

use super::{CountView, PackageKind};

/// The files that wait to be looked into.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct WaitingView {
    /// In the order in which they came.
    pub files: Vec<WaitingFile>,
}

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct WaitingFile {
    /// Its number.
    pub file: u32,
    /// Its name, without the folder.
    pub name: String,
    /// How large it is, in words.
    pub size: String,
}

/// What is in a package, before anything of it is taken in.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PackageView {
    /// The file, if it is one that waits.
    pub file: u32,
    /// Its name, without the folder.
    pub name: String,
    /// How large it is, in words.
    pub size: String,
    /// What it is for.
    pub kind: PackageKind,
    /// What it is: "Evaluación completa de San Jacinto".
    pub title: String,
    /// Who made it and when, and what it is about.
    pub says: Vec<String>,
    /// Its council, as it stands to those that are here; none where nobody may know, and of instruments.
    pub council: Option<PackageCouncil>,
    /// What it holds, counted.
    pub holds: Vec<CountView>,
    /// The instruments it needs.
    pub instruments: Vec<PackageInstrument>,
    /// Who stands for it.
    pub signature: SignatureView,
    /// Who can read it.
    pub lock: LockView,
    /// When it was taken in already, in words.
    pub before: Option<String>,
    /// What to know before it is taken in: a wrong clock, a council of the same name, changes nobody signed.
    pub warnings: Vec<String>,
    /// Why it cannot be taken in.
    pub problems: Vec<String>,
    /// Whether it can be taken in now.
    pub can_take: bool,
}

/// How the council of a package stands to those that are here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PackageCouncil {
    /// Its name, as the package says.
    pub name: String,
    /// How it stands.
    pub standing: CouncilStanding,
    /// The same in words.
    pub says: String,
}

/// How the council of a package stands to those that are here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum CouncilStanding {
    /// It is here.
    Here,
    /// It is not here.
    New,
    /// It is not here, and another one of the same name is.
    Namesake,
}

/// An instrument that a package needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PackageInstrument {
    /// Its name, or its id where nobody knows a name.
    pub name: String,
    /// Its version.
    pub version: u32,
    /// How it stands.
    pub standing: InstrumentStanding,
    /// The same in words.
    pub says: String,
}

/// How an instrument that a package needs stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum InstrumentStanding {
    /// It is installed.
    Here,
    /// The package brings it along.
    Brought,
    /// That version is installed with another content: the package cannot be taken in.
    Other,
    /// It is neither here nor in the package, or it has problems: the package cannot be taken in.
    Missing,
}

/// Who stands for a package.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SignatureView {
    /// How it stands.
    pub standing: SignatureStanding,
    /// The same in words.
    pub says: String,
    /// Sixteen digits by which the signer is known.
    pub key: Option<String>,
}

/// How the signature of a package stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum SignatureStanding {
    /// Nobody signed it, or nobody can know before it is opened.
    Unsigned,
    /// This computer signed it.
    Ours,
    /// The same key signed what came before from there.
    Known,
    /// A key that was not seen before.
    First,
    /// Another key than what came before from the same computer.
    Changed,
    /// It was changed after it was signed: it cannot be taken in.
    Broken,
}

/// Who can read a package.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LockView {
    /// How it stands.
    pub standing: LockStanding,
    /// The same in words.
    pub says: String,
}

/// Whether a package could be opened here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum LockStanding {
    /// Anybody can read it.
    Open,
    /// It was sealed, and this computer opened it.
    Opened,
    /// A passphrase is wanted.
    WantsPassphrase,
    /// Another passphrase opens it.
    WrongPassphrase,
    /// It was sealed for whoever holds a round on another computer.
    ForAnother,
}
