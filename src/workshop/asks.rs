//! What the workshop screen asks for.

use cabildo_domain::{
    AssessmentId, AttendeeId, BlockId, CertificateId, CouncilId, WorkshopId,
    workshop::{CertificateKind, Mode, Presence, TimeOfDay},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One workshop.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[ts(export)]
pub struct OfWorkshop {
    /// Which one.
    pub workshop: WorkshopId,
}

/// A new workshop.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct StartWorkshop {
    /// Whose.
    pub council: CouncilId,
    /// Which standard agenda it begins with; absent: none.
    pub agenda: Option<String>,
    /// What it is called; empty: as workshops usually are.
    pub title: String,
    /// On which day.
    pub day: NaiveDate,
    /// When it begins.
    pub starts: TimeOfDay,
}

/// What is known of a workshop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct WorkshopDetails {
    /// What is worked on, if that is one assessment.
    pub assessment: Option<AssessmentId>,
    /// What it is called; never empty.
    pub title: String,
    /// What it is about; may be empty.
    pub topics: String,
    /// Where it takes place; may be empty.
    pub place: String,
    /// On which day.
    pub day: NaiveDate,
    /// When it begins.
    pub starts: TimeOfDay,
    /// When it ends.
    pub ends: TimeOfDay,
    /// Minutes that are certified; absent: all from beginning to end.
    pub counted: Option<u16>,
    /// Percent of these minutes that earn a certificate.
    pub least: u8,
    /// Whether people meet in a room.
    pub mode: Mode,
    /// Who invites, one to a line.
    pub organisers: String,
    /// Who leads it, one to a line.
    pub facilitators: String,
}

/// What is known of a workshop from now on.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct EditWorkshop {
    /// Which one.
    pub workshop: WorkshopId,
    /// All of it.
    pub details: WorkshopDetails,
}

/// A block as it is to stand in the agenda.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct BlockText {
    /// Which one; absent: a new one.
    pub id: Option<BlockId>,
    /// How long it lasts, in minutes.
    pub minutes: u16,
    /// What is done; empty: a new block.
    pub title: String,
    /// How it is done; may be empty.
    pub about: String,
    /// With what; may be empty.
    pub materials: String,
}

/// The agenda from now on. A block that is left out can be named again.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct SetAgenda {
    /// Of which workshop.
    pub workshop: WorkshopId,
    /// Its blocks, in order.
    pub blocks: Vec<BlockText>,
}

/// What is known of an attendee from now on.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct KeepAttendee {
    /// Of which workshop.
    pub workshop: WorkshopId,
    /// Who; absent: somebody new.
    pub id: Option<AttendeeId>,
    /// Name and surnames; never empty.
    pub name: String,
    /// What they do where they work; may be empty.
    pub role: String,
    /// Where they belong to; may be empty.
    pub organisation: String,
    /// Which part of the town that is; may be empty.
    pub sector: String,
    /// How they attended; absent: nobody has said so.
    pub presence: Option<Presence>,
    /// Minutes they were there, where that is neither all nor nothing.
    pub attended: Option<u16>,
}

/// One attendee.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[ts(export)]
pub struct OfAttendee {
    /// Who.
    pub attendee: AttendeeId,
}

/// Somebody who signs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SignatoryText {
    /// Who; never empty.
    pub name: String,
    /// In which role; may be empty.
    pub role: String,
}

/// Who signs the certificates from now on.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct SetSignatories {
    /// Of which workshop.
    pub workshop: WorkshopId,
    /// At most three, from left to right.
    pub signatories: Vec<SignatoryText>,
}

/// Certificates for these people; who has one of that kind keeps it.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct IssueCertificates {
    /// Of which workshop.
    pub workshop: WorkshopId,
    /// For whom.
    pub attendees: Vec<AttendeeId>,
    /// What they did.
    pub kind: CertificateKind,
}

/// Another certificate in place of one with a mistake.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct CorrectCertificate {
    /// Which one is cancelled.
    pub certificate: CertificateId,
    /// The right name.
    pub name: String,
}

/// What stands on a certificate somebody shows.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct CheckCertificate {
    /// Which council made it out.
    pub council: CouncilId,
    /// Its folio: `2026-0007`.
    pub folio: String,
    /// The name on it.
    pub name: String,
    /// The day on it.
    pub day: NaiveDate,
    /// Its check code, in capitals or not.
    pub code: String,
}
