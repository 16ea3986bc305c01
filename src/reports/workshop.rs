//! The papers of a workshop as the content of documents.

use cabildo_domain::{
    CouncilId, WorkshopId,
    workshop::{AgendaFit, CertificateKind, Presence},
};
use cabildo_report::{
    document::{Document, Signature},
    reports::{
        Event,
        attendance::{self, AttendanceContent, Listed},
        certificates::{self, CertificatesContent, Did, MadeOut},
        evaluation::{self, EvaluationContent},
        guide::{self, AgendaBlock, GuideContent},
    },
};
use cabildo_store::{Attendee, Certificate, Reader};
use cabildo_text::Text;

use super::{OfferedReport, ReportAbout, ReportRequest, offered::plain};
use crate::{
    app::Desk,
    error::{Error, Result},
    workshop::{Met, clock_range, clock_time, duration, mode_words},
};

/// The papers of the latest workshop of a council that would not be refused.
///
/// # Errors
/// The disk refuses.
pub(super) fn offered(desk: &Desk, db: &Reader<'_>, council: CouncilId) -> Result<Vec<OfferedReport>> {
    let Some(latest) = db.workshops_of(council)?.into_iter().next() else { return Ok(Vec::new()) };
    let (met, text, workshop) = (Met::of(db, latest.id)?, &desk.text, latest.id);
    let mut papers = Vec::new();
    if met.fit() == AgendaFit::AddsUp {
        let guide =
            plain(ReportAbout::Guide { workshop }, text.workshop_paper_guide(), text.workshop_paper_guide_about());
        papers.push(guide.with_logos());
    }
    papers.push(plain(
        ReportAbout::Attendance { workshop },
        text.workshop_paper_attendance(),
        text.workshop_paper_attendance_about(),
    ));
    papers.push(plain(
        ReportAbout::Evaluation { workshop },
        text.workshop_paper_evaluation(),
        text.workshop_paper_evaluation_about(),
    ));
    if met.certificates.iter().any(|it| it.cancelled.is_none()) {
        let certificates = plain(
            ReportAbout::Certificates { workshop },
            text.workshop_paper_certificates(),
            text.workshop_paper_certificates_about(),
        );
        papers.push(certificates.with_logos());
    }
    Ok(papers)
}

/// The guide of whoever leads the workshop.
///
/// # Errors
/// The agenda does not add up, or there is no such workshop.
pub(super) fn guide(desk: &Desk, db: &Reader<'_>, id: WorkshopId, request: &ReportRequest) -> Result<Document> {
    let (met, text) = (Met::of(db, id)?, &desk.text);
    match met.fit() {
        AgendaFit::AddsUp => {}
        fit @ (AgendaFit::Missing { .. } | AgendaFit::Over { .. } | AgendaFit::Backwards) => {
            return Err(Error::AgendaDoesNotAddUp(fit));
        }
    }
    let block = |(begins, it): (_, &cabildo_store::Block)| AgendaBlock {
        begins: clock_time(text, begins),
        minutes: it.minutes,
        title: it.title.clone(),
        about: it.about.clone(),
        materials: it.materials.clone(),
    };
    let content = GuideContent {
        origin: origin(desk, db, &met, request)?,
        logos: super::logos_of(db, met.workshop.council, request)?,
        event: event(&met, text),
        people: met.attendees.len(),
        agenda: met.blocks().map(block).collect(),
        ends: clock_time(text, met.workshop.ends),
    };
    Ok(guide::lay_out(&content, text))
}

/// The list that everybody signs.
///
/// # Errors
/// There is no such workshop.
pub(super) fn attendance(desk: &Desk, db: &Reader<'_>, id: WorkshopId, request: &ReportRequest) -> Result<Document> {
    let (met, text) = (Met::of(db, id)?, &desk.text);
    let listed = |it: &Attendee| Listed {
        name: it.name.clone(),
        role: it.role.clone(),
        organisation: it.organisation.clone(),
        sector: it.sector.clone(),
        mark: it.presence.map(mark).unwrap_or_default().to_owned(),
    };
    let content = AttendanceContent {
        origin: origin(desk, db, &met, request)?,
        event: event(&met, text),
        people: met.attendees.iter().map(listed).collect(),
    };
    Ok(attendance::lay_out(&content, text))
}

/// The sheet on which people say what they think of the workshop.
///
/// # Errors
/// There is no such workshop.
pub(super) fn evaluation(desk: &Desk, db: &Reader<'_>, id: WorkshopId, request: &ReportRequest) -> Result<Document> {
    let (met, text) = (Met::of(db, id)?, &desk.text);
    let content = EvaluationContent { origin: origin(desk, db, &met, request)?, event: event(&met, text) };
    Ok(evaluation::lay_out(&content, text))
}

/// The certificates that hold, a page each.
///
/// # Errors
/// None was made out, or there is no such workshop.
pub(super) fn certificates(desk: &Desk, db: &Reader<'_>, id: WorkshopId, request: &ReportRequest) -> Result<Document> {
    let (met, text) = (Met::of(db, id)?, &desk.text);
    let made_out: Vec<MadeOut> =
        met.certificates.iter().filter(|it| it.cancelled.is_none()).map(|it| made_out(it, text)).collect();
    if made_out.is_empty() {
        return Err(Error::NoCertificates);
    }
    let signature = |it: &cabildo_store::Signatory| Signature { name: it.name.clone(), role: it.role.clone() };
    let content = CertificatesContent {
        origin: origin(desk, db, &met, request)?,
        event: event(&met, text),
        certificates: made_out,
        signatures: met.signatories.iter().map(signature).collect(),
        logos: super::logos_of(db, met.workshop.council, request)?,
    };
    Ok(certificates::lay_out(&content, text))
}

fn origin(desk: &Desk, db: &Reader<'_>, met: &Met, request: &ReportRequest) -> Result<cabildo_report::reports::Origin> {
    Ok(super::origin(desk, &super::council(db, met.workshop.council)?, request))
}

fn event(met: &Met, text: &Text) -> Event {
    let it = &met.workshop;
    let lines = |names: &str| names.lines().map(str::to_owned).collect();
    Event {
        title: it.title.clone(),
        topics: it.topics.clone(),
        when: format!("{}, {}", text.weekday_date(it.day), clock_range(text, it.starts, it.ends)),
        place: it.place.clone(),
        lasts: duration(text, met.counted()),
        mode: mode_words(text, it.mode),
        organisers: lines(&it.organisers),
        facilitators: lines(&it.facilitators),
    }
}

fn made_out(it: &Certificate, text: &Text) -> MadeOut {
    MadeOut {
        what: match it.kind {
            CertificateKind::Participation => Did::TookPart,
            CertificateKind::Facilitation => Did::Facilitated,
            CertificateKind::Trainer => Did::Trained,
        },
        folio: it.folio.to_string(),
        name: it.name.clone(),
        day: text.long_date(it.day),
        code: it.code.clone(),
    }
}

/// The letters of the list; the same in every language, as its legend explains them.
fn mark(presence: Presence) -> &'static str {
    match presence {
        Presence::Present => "P",
        Presence::Partial => "AP",
        Presence::Late => "T",
        Presence::Excused => "J",
        Presence::Absent => "A",
        Presence::Withdrew => "R",
    }
}
