//! The day on which the people of the example met.

use cabildo_domain::{
    CouncilId,
    workshop::{CertificateKind, Presence, TimeOfDay},
};
use chrono::NaiveDate;
use serde::Deserialize;

use crate::{
    App,
    error::Result,
    workshop::{
        self, EditWorkshop, IssueCertificates, KeepAttendee, SetSignatories, SignatoryText, StartWorkshop,
        WorkshopDetails,
    },
};

/// Minutes somebody was there who came late.
const LATE: u16 = 80;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WorkshopRow {
    agenda: String,
    title: String,
    topics: String,
    place: String,
    day: NaiveDate,
    starts: TimeOfDay,
    organisers: String,
    facilitators: String,
    /// Name and role.
    signatories: Vec<(String, String)>,
    /// Name, role, organisation, and how they attended.
    attendees: Vec<(String, String, String, Presence)>,
}

pub(super) fn hold(app: &mut App, council: CouncilId, row: &WorkshopRow) -> Result<()> {
    let start = StartWorkshop {
        council,
        agenda: Some(row.agenda.clone()),
        title: row.title.clone(),
        day: row.day,
        starts: row.starts,
    };
    let made = workshop::start_workshop(app, start)?;
    let details = WorkshopDetails {
        topics: row.topics.clone(),
        place: row.place.clone(),
        organisers: row.organisers.clone(),
        facilitators: row.facilitators.clone(),
        ..made.details
    };
    let workshop = made.id;
    workshop::edit_workshop(app, EditWorkshop { workshop, details })?;
    for (name, role, organisation, presence) in &row.attendees {
        let keep = KeepAttendee {
            workshop,
            id: None,
            name: name.clone(),
            role: role.clone(),
            organisation: organisation.clone(),
            sector: String::new(),
            presence: Some(*presence),
            attended: (*presence == Presence::Late).then_some(LATE),
        };
        workshop::keep_attendee(app, keep)?;
    }
    let signatories =
        row.signatories.iter().map(|(name, role)| SignatoryText { name: name.clone(), role: role.clone() }).collect();
    let view = workshop::set_signatories(app, SetSignatories { workshop, signatories })?;
    let long_enough = view.attendees.iter().filter(|it| it.attendance == cabildo_domain::workshop::Attendance::Enough);
    let attendees = long_enough.map(|it| it.id).collect();
    let issue = IssueCertificates { workshop, attendees, kind: CertificateKind::Participation };
    workshop::issue_certificates(app, issue)?;
    Ok(())
}
