//! What leaves the room on paper.

use std::collections::BTreeSet;

use cabildo_domain::{CouncilId, Level, RoundId};
use cabildo_report::{
    Notice,
    document::{Colours, Document, Picture},
    reports::Origin,
};
use cabildo_store::{Council, Reader};
use cabildo_text::{Language, Text};
use serde::Serialize;
use ts_rs::TS;

use crate::{
    App,
    app::Desk,
    commands::{Gathered, NamedFile},
    error::Result,
    files::file_name,
    instruments::OfInstrument,
    logos,
    results::{Findings, ResultsOf},
};

mod assessment;
mod batch;
mod blank;
mod brief;
mod dossier;
pub mod for_programs;
mod foreign;
mod forms;
mod half_year;
mod instrument;
mod offered;
mod plan;
mod poster;
mod progress;
mod record;
mod request;
mod review;
mod workbook;
mod workshop;

pub use batch::{BatchCouncil, BatchOf, BatchView, report_batch};
pub use offered::{
    Ask, AskAnswer, AskField, AskTakes, Includable, OfferReports, OfferedGroup, OfferedReport, OfferedRound,
    OfferedView, offered_reports,
};
use request::DrawsOn;
pub use request::{Include, PaperSize, ReportAbout, ReportRequest};

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

/// The pages of a report, for looking at them first.
///
/// # Errors
/// There is no such round, council or instrument.
pub fn preview(app: &mut App, request: ReportRequest) -> Result<PreviewView> {
    in_language(app, request.language, |app| {
        let document = document(app, &request)?;
        let preview = cabildo_report::preview(&document);
        Ok(PreviewView {
            title: document.meta.title.clone(),
            paper: PaperSize::of(document.paper),
            pages: preview.pages,
            notices: preview.notices.iter().map(|notice| said(notice, &app.desk.text)).collect(),
        })
    })
}

/// A report as PDF.
///
/// # Errors
/// There is no such round, council or instrument.
pub fn report(app: &mut App, request: ReportRequest) -> Result<Gathered> {
    let document = document_of(app, &request)?;
    Ok(Gathered::new(move || NamedFile { name: named(&document, "pdf"), bytes: cabildo_report::render(&document).pdf }))
}

/// A report for word processors, to be written on.
///
/// # Errors
/// There is no such round, council or instrument.
pub fn report_word(app: &mut App, request: ReportRequest) -> Result<Gathered> {
    let document = document_of(app, &request)?;
    Ok(Gathered::new(move || NamedFile { name: named(&document, "docx"), bytes: cabildo_report::word(&document) }))
}

/// The tables of a report, each on a sheet of a workbook, to count with.
///
/// # Errors
/// There is no such round, council or instrument.
pub fn report_tables(app: &mut App, request: ReportRequest) -> Result<NamedFile> {
    in_language(app, request.language, |app| {
        let document = document(app, &request)?;
        Ok(NamedFile { name: named(&document, "xlsx"), bytes: workbook::write(&document)? })
    })
}

fn named(document: &Document, ending: &str) -> String {
    file_name(&document.meta.title.replace(':', ","), ending)
}

/// What a report says, before it is set on pages.
///
/// # Errors
/// There is no such round, council or instrument.
pub fn document_of(app: &mut App, request: &ReportRequest) -> Result<Document> {
    in_language(app, request.language, |app| document(app, request))
}

/// A report may be in another language than the screens.
fn in_language<T>(app: &mut App, language: Language, work: impl FnOnce(&App) -> Result<T>) -> Result<T> {
    let screens = app.desk.text.clone();
    if language != screens.language() {
        app.speak(language);
    }
    let made = work(app);
    app.desk.text = screens;
    made
}

fn document(app: &App, request: &ReportRequest) -> Result<Document> {
    let db = app.store.read();
    let mut document = gathered(app, &db, request)?;
    foreign::note(&mut document, &app.desk, &db, request)?;
    if request.include.grey {
        document.setup.colours = Colours::Grey;
    }
    if let (Some(cover), Some(council)) = (&mut document.cover, council_of(&db, &request.about)?) {
        cover.logos = logos_of(&db, council, request)?;
    }
    Ok(document)
}

/// The logos of a council, where they are wanted.
fn logos_of(db: &Reader<'_>, council: CouncilId, request: &ReportRequest) -> Result<Vec<Picture>> {
    if request.include.logos { logos::pictures(db, council) } else { Ok(Vec::new()) }
}

/// Whose report it is; a questionnaire is nobody's.
fn council_of(db: &Reader<'_>, about: &ReportAbout) -> Result<Option<CouncilId>> {
    Ok(match about.draws_on() {
        DrawsOn::Round(round) => Some(db.one_assessment(db.one_round(round)?.assessment)?.council),
        DrawsOn::Council(council) => Some(council),
        DrawsOn::Workshop(workshop) => Some(db.one_workshop(workshop)?.council),
        DrawsOn::Instrument(..) | DrawsOn::Nothing => None,
    })
}

fn gathered(app: &App, db: &Reader<'_>, request: &ReportRequest) -> Result<Document> {
    match &request.about {
        ReportAbout::Assessment { round } => assessment::document(&app.desk, db, *round, request),
        ReportAbout::Plan { council } => plan::document(&app.desk, db, *council, request),
        ReportAbout::Review { council, month } => review::document(&app.desk, db, *council, month, request),
        ReportAbout::Questionnaire { round, dimension } => {
            forms::questionnaire(&app.desk, db, (*round, dimension.as_ref()), request)
        }
        ReportAbout::AnswerSheets { round, dimension, blank } => {
            forms::answer_sheets(&app.desk, db, (*round, dimension.as_ref(), *blank), request)
        }
        ReportAbout::Ballots { round, dimension, items, seats } => {
            forms::ballots(&app.desk, db, (*round, dimension.as_ref(), items, *seats), request)
        }
        ReportAbout::Brief { round } => brief::document(&app.desk, db, *round, request),
        ReportAbout::Poster { round } => poster::document(&app.desk, db, *round, request),
        ReportAbout::Progress { round } => progress::document(&app.desk, db, *round, request),
        ReportAbout::Record { round } => record::document(&app.desk, db, *round, request),
        ReportAbout::HalfYear { council, month } => half_year::document(&app.desk, db, *council, month, request),
        ReportAbout::Membership { council, words } => dossier::membership(&app.desk, db, *council, *words, request),
        ReportAbout::Award { council, words } => dossier::award(&app.desk, db, *council, *words, request),
        ReportAbout::Guide { workshop: id } => workshop::guide(&app.desk, db, *id, request),
        ReportAbout::Attendance { workshop: id } => workshop::attendance(&app.desk, db, *id, request),
        ReportAbout::Evaluation { workshop: id } => workshop::evaluation(&app.desk, db, *id, request),
        ReportAbout::Certificates { workshop: id } => workshop::certificates(&app.desk, db, *id, request),
        ReportAbout::Instrument { id, version } => {
            let of = OfInstrument { id: id.clone(), version: Some(*version) };
            instrument::document(&app.desk, db, &of, request)
        }
        ReportAbout::BlankQuestionnaire { id, version } => {
            forms::blank_questionnaire(&app.desk, db, (id, *version), request)
        }
        ReportAbout::BlankSheet { id, version } => forms::blank_sheet(&app.desk, db, (id, *version), request),
        ReportAbout::BlankGuide => blank::guide(&app.desk, db, request),
        ReportAbout::Leaflet { installers, questionnaires } => {
            blank::leaflet(&app.desk, db, (installers.as_deref(), questionnaires), request)
        }
    }
}

fn said(notice: &Notice, text: &Text) -> String {
    match notice {
        Notice::Unshown { characters } => {
            let shown: Vec<String> = characters.iter().map(char::to_string).collect();
            text.reports_characters(shown.join(" "))
        }
    }
}

/// Where a report comes from.
fn origin(desk: &Desk, council: &Council, request: &ReportRequest) -> Origin {
    Origin {
        council: council.name.clone(),
        place: council.region.clone(),
        produced: desk.clock.here(),
        paper: request.paper.unwrap_or_else(|| PaperSize::customary(&council.country)).into(),
    }
}

/// Where a paper comes from that is no council's, on the sheet of the first council's country.
fn no_ones(desk: &Desk, db: &Reader<'_>, request: &ReportRequest) -> Result<Origin> {
    let country = db.list_councils()?.into_iter().next().map(|it| it.country).unwrap_or_default();
    Ok(Origin {
        council: "Cabildo".to_owned(),
        place: String::new(),
        produced: desk.clock.here(),
        paper: request.paper.unwrap_or_else(|| PaperSize::customary(&country)).into(),
    })
}

/// What a revealed round says, compared with the round before where that is asked for.
fn revealed(desk: &Desk, db: &Reader<'_>, round: RoundId, request: &ReportRequest) -> Result<Findings> {
    let mut findings = Findings::of(desk, db, ResultsOf { round, before: None })?;
    findings.hand.must_be_revealed()?;
    if !request.include.comparison {
        findings.before = None;
    }
    Ok(findings)
}

/// How many people answered anything.
fn people_of(findings: &Findings) -> usize {
    findings.responses.iter().map(|it| it.respondent).collect::<BTreeSet<_>>().len()
}

/// The best the council does and what is most urgent: level, shade, name.
fn best_and_worst(findings: &Findings) -> (Vec<Ranked>, Vec<Ranked>) {
    let scale = &findings.hand.instrument.scale;
    let ranked = |level: Level, name: String| (level.0, scale.on_five_steps(level), name);
    let best = findings.strengths().into_iter().map(|it| ranked(it.level, it.name));
    let worst = findings.open_gaps().into_iter().map(|it| ranked(it.level, it.name));
    (best.collect(), worst.collect())
}

/// A level, its shade of 1 to 5, and what stands there.
type Ranked = (u8, u8, String);

/// The council of an id; what every report begins with.
fn council(db: &Reader<'_>, id: CouncilId) -> Result<Council> {
    Ok(db.one_council(id)?)
}

#[cfg(test)]
mod tests;
