//! Reports on the command line.

use std::path::PathBuf;

use anyhow::Context;
use cabildo_domain::{AssessmentId, CouncilId, RoundId, WorkshopId};
use chrono::{DateTime, FixedOffset};
use clap::{Args, ValueEnum};

use super::{open_at, parsed_language, told};
use crate::{
    App, Gathered,
    councils::OfCouncil,
    files::write_whole,
    reports::{self, Include, PaperSize, ReportAbout, ReportRequest},
    workshop,
};

/// Which report, about what, and where to write it.
#[derive(Args)]
pub(crate) struct Report {
    /// The data file.
    #[arg(long)]
    data: PathBuf,
    /// What it is about.
    #[arg(long)]
    kind: Kind,
    /// For what is about a round: of which assessment; its newest round is printed.
    #[arg(long)]
    assessment: Option<AssessmentId>,
    /// For what is about a plan, for drafts, and for the papers of the latest workshop: whose.
    #[arg(long)]
    council: Option<CouncilId>,
    /// For a review: which month, such as 2027-03; for a half-year: its last month.
    #[arg(long)]
    month: Option<String>,
    /// For answer sheets: how many without a code; without it, one for each who answers on paper.
    #[arg(long)]
    blank: Option<u16>,
    /// For ballots: how many people sit at the table.
    #[arg(long, default_value_t = 8)]
    seats: u16,
    /// For a draft: how many words a text may have.
    #[arg(long)]
    words: Option<u16>,
    /// The sheet: that of the country, if nothing is said.
    #[arg(long)]
    paper: Option<Sheet>,
    /// With every question whole.
    #[arg(long)]
    annex: bool,
    /// es, en, pt or fr.
    #[arg(long, default_value = "es")]
    language: String,
    /// The file to write.
    #[arg(long)]
    out: PathBuf,
    /// When it is said to be made, such as 2026-11-21T12:00:00-04:00; otherwise now.
    #[arg(long, hide = true)]
    moment: Option<DateTime<FixedOffset>>,
}

/// The size of a sheet.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Sheet {
    /// 216 × 279 mm.
    Letter,
    /// 210 × 297 mm.
    A4,
}

impl From<Sheet> for PaperSize {
    fn from(sheet: Sheet) -> Self {
        match sheet {
            Sheet::Letter => Self::Letter,
            Sheet::A4 => Self::A4,
        }
    }
}

#[derive(Clone, Copy, ValueEnum)]
enum Kind {
    Assessment,
    Plan,
    Review,
    Brief,
    Poster,
    Progress,
    Record,
    HalfYear,
    Membership,
    Award,
    Questionnaire,
    AnswerSheets,
    Ballots,
    Guide,
    Attendance,
    Evaluation,
    Certificates,
}

impl Report {
    /// Writes the report.
    pub(crate) fn write(self) -> anyhow::Result<()> {
        let mut app = open_at(&self.data, self.moment)?;
        let request = ReportRequest {
            about: self.about(&app)?,
            language: parsed_language(&self.language)?,
            paper: self.paper.map(PaperSize::from),
            include: Include { annex: self.annex, ..Include::default() },
        };
        let ending = self.out.extension().and_then(|ending| ending.to_str()).map(str::to_lowercase);
        let file = match ending.as_deref() {
            Some("docx") => reports::report_word(&mut app, request),
            Some("xlsx") => reports::report_tables(&mut app, request).map(Gathered::from),
            Some(_) | None => reports::report(&mut app, request),
        };
        let file = file.map_err(told)?.finish();
        write_whole(&self.out, &file.bytes).map_err(told)?;
        Ok(())
    }

    /// What the report is about; what is missing is named.
    fn about(&self, app: &App) -> anyhow::Result<ReportAbout> {
        Ok(match self.kind {
            Kind::Assessment => ReportAbout::Assessment { round: self.round(app)? },
            Kind::Brief => ReportAbout::Brief { round: self.round(app)? },
            Kind::Poster => ReportAbout::Poster { round: self.round(app)? },
            Kind::Progress => ReportAbout::Progress { round: self.round(app)? },
            Kind::Record => ReportAbout::Record { round: self.round(app)? },
            Kind::Plan => ReportAbout::Plan { council: self.council()? },
            Kind::Review => ReportAbout::Review { council: self.council()?, month: self.month()? },
            Kind::HalfYear => ReportAbout::HalfYear { council: self.council()?, month: self.month()? },
            Kind::Membership => ReportAbout::Membership { council: self.council()?, words: self.words },
            Kind::Award => ReportAbout::Award { council: self.council()?, words: self.words },
            Kind::Questionnaire => ReportAbout::Questionnaire { round: self.round(app)?, dimension: None },
            Kind::AnswerSheets => {
                ReportAbout::AnswerSheets { round: self.round(app)?, dimension: None, blank: self.blank }
            }
            Kind::Ballots => {
                ReportAbout::Ballots { round: self.round(app)?, dimension: None, items: Vec::new(), seats: self.seats }
            }
            Kind::Guide => ReportAbout::Guide { workshop: self.workshop(app)? },
            Kind::Attendance => ReportAbout::Attendance { workshop: self.workshop(app)? },
            Kind::Evaluation => ReportAbout::Evaluation { workshop: self.workshop(app)? },
            Kind::Certificates => ReportAbout::Certificates { workshop: self.workshop(app)? },
        })
    }

    fn round(&self, app: &App) -> anyhow::Result<RoundId> {
        app.newest_round(self.assessment.context("--assessment is missing")?).map_err(told)
    }

    fn council(&self) -> anyhow::Result<CouncilId> {
        self.council.context("--council is missing")
    }

    fn workshop(&self, app: &App) -> anyhow::Result<WorkshopId> {
        let workshops = workshop::workshops(app, OfCouncil { council: self.council()? }).map_err(told)?.workshops;
        Ok(workshops.first().context("the council has no workshop")?.id)
    }

    fn month(&self) -> anyhow::Result<String> {
        self.month.clone().context("--month is missing")
    }
}
