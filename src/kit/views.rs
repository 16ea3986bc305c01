//! What is shown about the material of a workshop. Everything a person reads is in words already.

use cabildo_domain::InstrumentId;
use cabildo_text::Language;
use serde::Serialize;
use ts_rs::TS;

use crate::packages::ComputerView;

/// What can go onto a stick now.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct KitOffer {
    /// The instruments, as the library lists them.
    pub instruments: Vec<KitInstrument>,
    /// The languages papers can be in.
    pub languages: Vec<Language>,
    /// Installers and updates beside the program or the data file, by name.
    pub installers: Vec<String>,
    /// The folder of the data file, where anybody can put installers.
    pub folder: String,
    /// Who signs.
    pub computer: ComputerView,
}

/// An instrument that can go along.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct KitInstrument {
    /// Which one.
    pub id: InstrumentId,
    /// What it is called.
    pub name: String,
}

/// Material that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct KitMade {
    /// What the folder is called.
    pub folder: String,
    /// How much is in it, and what to tell whoever receives it.
    pub says: Vec<String>,
}

/// Material in a folder, compared with what was signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct KitView {
    /// What the folder is called.
    pub folder: String,
    /// Whether every file is as it was signed and nothing else is there.
    pub whole: bool,
    /// Whether every file that was signed is as it was, whatever else is there.
    pub signed_is_whole: bool,
    /// The verdict, and what to do.
    pub verdict: String,
    /// Where and when it was made, how much it holds, who signed it.
    pub says: Vec<String>,
    /// What is not as it was signed, a line each.
    pub differences: Vec<KitDifference>,
}

/// A file that is not as it was signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct KitDifference {
    /// Where it lies in the folder.
    pub name: String,
    /// What is different, with the name.
    pub says: String,
}
