//! What can be asked for on a stick.

use cabildo_domain::InstrumentId;
use cabildo_text::Language;
use serde::Deserialize;
use ts_rs::TS;

use crate::reports::PaperSize;

/// The material of a workshop to be written.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[ts(export)]
pub struct MakeKit {
    /// Which instruments, in their newest version; none means all that are installed.
    pub instruments: Vec<InstrumentId>,
    /// In which languages papers are; folders are called in the first. None means all.
    pub languages: Vec<Language>,
    /// Which of the installers that were offered, by name.
    pub installers: Vec<String>,
    /// The sheet: that of the first council's country, if nothing is said.
    pub paper: Option<PaperSize>,
}
