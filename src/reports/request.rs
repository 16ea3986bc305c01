//! What can be asked for: which report, about what, on which paper, with what in it.

use cabildo_domain::{CouncilId, DimensionId, InstrumentId, ItemId, RoundId, WorkshopId};
use cabildo_report::document::Paper;
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
    /// What goes in beside what always does.
    #[serde(default)]
    #[ts(as = "Option<Include>", optional)]
    pub include: Include,
}

/// What goes into a report beside what always does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, rename_all = "camelCase")]
#[ts(export)]
pub struct Include {
    /// What the round before had agreed.
    pub comparison: bool,
    /// Why the group agreed on a level, and what speaks against it.
    pub reasons: bool,
    /// How many people took part in each area, where there were enough of them.
    pub participants: bool,
    /// Every question with the text of all its levels.
    pub annex: bool,
    /// The logos of the council.
    pub logos: bool,
    /// For printers without colour: levels by pattern and number alone.
    pub grey: bool,
}

impl Default for Include {
    fn default() -> Self {
        Self { comparison: true, reasons: true, participants: true, annex: false, logos: true, grey: false }
    }
}

/// What a report is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
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
    /// What a committee looks at in one month, with room to write.
    Review {
        /// Whose plan.
        council: CouncilId,
        /// Which month: `2027-03`.
        month: String,
    },
    /// One page for those who decide: where the council stands and what the plan asks of them.
    Brief {
        /// Which round.
        round: RoundId,
    },
    /// The profile of a round to hang up.
    Poster {
        /// Which round.
        round: RoundId,
    },
    /// What changed since the round before, and what was done of the plan in between.
    Progress {
        /// Which round.
        round: RoundId,
    },
    /// What the group agreed, item by item, to be signed.
    Record {
        /// Which round.
        round: RoundId,
    },
    /// How the plan went in six months, and what was learned.
    HalfYear {
        /// Whose plan.
        council: CouncilId,
        /// The last of the six months: `2027-06`.
        month: String,
    },
    /// A draft for joining the network of learning cities.
    Membership {
        /// Who wants to join.
        council: CouncilId,
        /// How many words a text may have, as this year's call says; absent: as is usual.
        #[ts(optional)]
        words: Option<u16>,
    },
    /// A draft for the award of the network of learning cities.
    Award {
        /// Who applies.
        council: CouncilId,
        /// How many words a text may have, as this year's call says; absent: as is usual.
        #[ts(optional)]
        words: Option<u16>,
    },
    /// The questionnaire of a round, blank, to be answered on paper.
    Questionnaire {
        /// Which round.
        round: RoundId,
        /// The one dimension a table answers; absent: all.
        #[serde(default)]
        #[ts(optional)]
        dimension: Option<DimensionId>,
    },
    /// Answer sheets for a round, each with a code and boxes that people and machines can read.
    AnswerSheets {
        /// Which round.
        round: RoundId,
        /// The one dimension a table answers; absent: all.
        #[serde(default)]
        #[ts(optional)]
        dimension: Option<DimensionId>,
        /// How many without a code; absent: one for each person who answers on paper.
        #[serde(default)]
        #[ts(optional)]
        blank: Option<u16>,
    },
    /// Cards to be cut out, for a vote at a table.
    Ballots {
        /// Which round.
        round: RoundId,
        /// The one dimension the table talks about; absent: all.
        #[serde(default)]
        #[ts(optional)]
        dimension: Option<DimensionId>,
        /// What is voted about; absent: every question with levels.
        #[serde(default)]
        #[ts(as = "Option<Vec<ItemId>>", optional)]
        items: Vec<ItemId>,
        /// How many people sit at the table.
        seats: u16,
    },
    /// What whoever leads a workshop does before, during and after it.
    Guide {
        /// Which workshop; its agenda adds up.
        workshop: WorkshopId,
    },
    /// The list that everybody signs who comes to a workshop.
    Attendance {
        /// Which workshop.
        workshop: WorkshopId,
    },
    /// What people think of a workshop, to be filled in without a name.
    Evaluation {
        /// Which workshop.
        workshop: WorkshopId,
    },
    /// The certificates of a workshop, a page each.
    Certificates {
        /// Which workshop.
        workshop: WorkshopId,
    },
    /// A questionnaire to be read whole.
    Instrument {
        /// Which one.
        id: InstrumentId,
        /// In which version.
        version: u32,
    },
    /// A questionnaire to be answered on paper, before any round begins.
    BlankQuestionnaire {
        /// Which one.
        id: InstrumentId,
        /// In which version.
        version: u32,
    },
    /// An answer sheet without a code, before any round begins.
    BlankSheet {
        /// Of which questionnaire.
        id: InstrumentId,
        /// In which version.
        version: u32,
    },
    /// The guide of a workshop that nobody planned yet, with the agenda for one group.
    BlankGuide,
    /// How to install Cabildo from a stick, and how to hand answers back.
    Leaflet {
        /// What the folder with the installers is called on the stick; absent: none go along.
        #[ts(optional)]
        installers: Option<String>,
        /// What the folder with the questionnaires is called.
        questionnaires: String,
    },
}

impl ReportAbout {
    /// Which kind of report it is: the same word for all councils.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Assessment { .. } => "assessment",
            Self::Plan { .. } => "plan",
            Self::Review { .. } => "review",
            Self::Brief { .. } => "brief",
            Self::Poster { .. } => "poster",
            Self::Progress { .. } => "progress",
            Self::Record { .. } => "record",
            Self::HalfYear { .. } => "halfYear",
            Self::Membership { .. } => "membership",
            Self::Award { .. } => "award",
            Self::Questionnaire { .. } => "questionnaire",
            Self::AnswerSheets { .. } => "answerSheets",
            Self::Ballots { .. } => "ballots",
            Self::Guide { .. } => "guide",
            Self::Attendance { .. } => "attendance",
            Self::Evaluation { .. } => "evaluation",
            Self::Certificates { .. } => "certificates",
            Self::Instrument { .. } => "instrument",
            Self::BlankQuestionnaire { .. } => "blankQuestionnaire",
            Self::BlankSheet { .. } => "blankSheet",
            Self::BlankGuide => "blankGuide",
            Self::Leaflet { .. } => "leaflet",
        }
    }

    /// What it takes its words and figures from.
    pub(super) fn draws_on(&self) -> DrawsOn<'_> {
        match self {
            Self::Assessment { round }
            | Self::Questionnaire { round, .. }
            | Self::AnswerSheets { round, .. }
            | Self::Ballots { round, .. }
            | Self::Brief { round }
            | Self::Poster { round }
            | Self::Progress { round }
            | Self::Record { round } => DrawsOn::Round(*round),
            Self::Plan { council }
            | Self::Review { council, .. }
            | Self::HalfYear { council, .. }
            | Self::Membership { council, .. }
            | Self::Award { council, .. } => DrawsOn::Council(*council),
            Self::Guide { workshop }
            | Self::Attendance { workshop }
            | Self::Evaluation { workshop }
            | Self::Certificates { workshop } => DrawsOn::Workshop(*workshop),
            Self::Instrument { id, version }
            | Self::BlankQuestionnaire { id, version }
            | Self::BlankSheet { id, version } => DrawsOn::Instrument(id, *version),
            Self::BlankGuide | Self::Leaflet { .. } => DrawsOn::Nothing,
        }
    }
}

/// What a report takes its words and figures from.
pub(super) enum DrawsOn<'a> {
    /// One round of an assessment.
    Round(RoundId),
    /// All a council has.
    Council(CouncilId),
    /// One workshop.
    Workshop(WorkshopId),
    /// A questionnaire in one of its versions.
    Instrument(&'a InstrumentId, u32),
    /// Nothing that anybody typed.
    Nothing,
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

/// Where Letter is what offices buy. Source: the paper sizes of the Unicode CLDR.
const LETTER_COUNTRIES: [&str; 16] =
    ["BZ", "CA", "CL", "CO", "CR", "DO", "GT", "HN", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"];

impl PaperSize {
    /// What is customary in a country.
    pub(super) fn customary(country: &str) -> Self {
        if LETTER_COUNTRIES.contains(&country) { Self::Letter } else { Self::A4 }
    }

    /// The size of a page model's sheet.
    pub(super) fn of(paper: Paper) -> Self {
        match paper {
            Paper::Letter => Self::Letter,
            Paper::A4 => Self::A4,
        }
    }
}

impl From<PaperSize> for Paper {
    fn from(size: PaperSize) -> Self {
        match size {
            PaperSize::Letter => Self::Letter,
            PaperSize::A4 => Self::A4,
        }
    }
}
