//! What leaves the room on paper.

use cabildo_domain::{CouncilId, RoundId};
use cabildo_text::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which report, and how.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct ReportRequest {
    /// What it is about.
    pub about: ReportAbout,
    /// In which language.
    pub language: Language,
    /// Absent: as is customary in the council's country.
    pub paper: Option<PaperSize>,
}

/// What a report is about.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[ts(export)]
pub enum ReportAbout {
    /// What the council can do: one round, compared with the one before.
    Assessment {
        /// Which round.
        round: RoundId,
    },
    /// What the council will do: its roadmap as an action plan.
    Plan {
        /// Whose.
        council: CouncilId,
    },
}

/// The size of a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum PaperSize {
    /// 216 × 279 mm.
    Letter,
    /// 210 × 297 mm.
    A4,
}

/// The pages of a report as they will be printed.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PreviewView {
    /// Its title.
    pub title: String,
    /// The sheet it is laid out for.
    pub paper: PaperSize,
    /// Each page as SVG.
    pub pages: Vec<String>,
    /// What the reader should know, such as characters that cannot be printed.
    pub notices: Vec<String>,
}
pub fn preview(_: &crate::App, _: ReportRequest) -> crate::Result<PreviewView> { Err(crate::Error::NothingToDrawOn) }
pub fn report(_: &mut crate::App, _: ReportRequest) -> crate::Result<crate::NamedFile> { Err(crate::Error::NothingToDrawOn) }
