//! What the workshop screen shows.

use cabildo_domain::{
    AssessmentId, AttendeeId, BlockId, CertificateId, CouncilId, WorkshopId,
    workshop::{AgendaFit, Attendance, CertificateKind, Presence},
};
use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use super::{SignatoryText, WorkshopDetails};

/// The workshops of a council, and what a new one can begin with.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct WorkshopsView {
    /// Whose.
    pub council: CouncilId,
    /// The latest first.
    pub workshops: Vec<WorkshopCard>,
    /// Standard agendas.
    pub agendas: Vec<StandardAgenda>,
    /// What can be worked on.
    pub assessments: Vec<AssessmentName>,
}

/// A workshop as a line in a list.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct WorkshopCard {
    /// Which one.
    pub id: WorkshopId,
    /// What it is called.
    pub title: String,
    /// On which day.
    pub day: NaiveDate,
    /// Where; may be empty.
    pub place: String,
    /// From when to when, in words.
    pub time: String,
    /// How many people are on its list.
    pub attendees: usize,
    /// How many certificates hold.
    pub certificates: usize,
}

/// An agenda that a new workshop can begin with.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct StandardAgenda {
    /// Which one: `one-group`.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// For whom it is, and how it goes.
    pub about: String,
    /// How long it takes, in words.
    pub lasts: String,
}

/// An assessment a workshop can work on.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct AssessmentName {
    /// Which one.
    pub id: AssessmentId,
    /// As its people call it.
    pub name: String,
}

/// One workshop with everything that belongs to it.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct WorkshopView {
    /// Which one.
    pub id: WorkshopId,
    /// Whose.
    pub council: CouncilId,
    /// What is known of it.
    pub details: WorkshopDetails,
    /// Day, time and place, in words.
    pub when: String,
    /// What a certificate says it lasted, in words.
    pub lasts: String,
    /// Whether the agenda adds up.
    pub fit: AgendaFit,
    /// The same in a sentence.
    pub fits: String,
    /// The agenda, in order.
    pub blocks: Vec<BlockView>,
    /// Who is on its list, in the order in which they were entered.
    pub attendees: Vec<AttendeeView>,
    /// How many came, of how many, in words.
    pub came: String,
    /// Who signs its certificates.
    pub signatories: Vec<SignatoryText>,
    /// What was made out, in the order of the folios.
    pub certificates: Vec<CertificateView>,
}

/// A block of the agenda.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct BlockView {
    /// Which one.
    pub id: BlockId,
    /// When it begins, in words: "9:30".
    pub begins: String,
    /// How long it lasts, in minutes.
    pub minutes: u16,
    /// What is done.
    pub title: String,
    /// How it is done; may be empty.
    pub about: String,
    /// With what; may be empty.
    pub materials: String,
}

/// Somebody who attends.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct AttendeeView {
    /// Who.
    pub id: AttendeeId,
    /// Name and surnames.
    pub name: String,
    /// What they do where they work; may be empty.
    pub role: String,
    /// Where they belong to; may be empty.
    pub organisation: String,
    /// Which part of the town that is; may be empty.
    pub sector: String,
    /// How they attended, if somebody said so.
    pub presence: Option<Presence>,
    /// Minutes they were there, where that was noted.
    pub attended: Option<u16>,
    /// Whether that is long enough for a certificate.
    pub attendance: Attendance,
}

/// A certificate that was made out.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct CertificateView {
    /// Which one.
    pub id: CertificateId,
    /// For whom.
    pub attendee: AttendeeId,
    /// What it says they did.
    pub kind: CertificateKind,
    /// Its folio.
    pub folio: String,
    /// The name on it.
    pub name: String,
    /// Its check code.
    pub code: String,
    /// The folio of the one in its place, if it was cancelled.
    pub replaced_by: Option<String>,
}

/// What became of a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum Verdict {
    /// The code is right, and this council made that certificate out.
    Registered,
    /// The code is right, but another certificate was made out in its place.
    Cancelled,
    /// The code is right, but the register of that folio is not here.
    Unregistered,
    /// The code is not that of this folio, name and day.
    Changed,
}

/// What became of a check, for the eye and in words.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct CertificateCheck {
    /// For the eye.
    pub verdict: Verdict,
    /// In words, with what to do.
    pub says: String,
}
