//! A workshop with everything that belongs to it, as it is looked at on the screen and on paper.

use std::collections::BTreeMap;

use cabildo_domain::{
    CertificateId, WorkshopId,
    workshop::{AgendaFit, Attendance, Presence, TimeOfDay, attendance, begins, fit},
};
use cabildo_store::{Attendee, Block, Certificate, Reader, Signatory, Workshop};
use cabildo_text::Text;

use super::{
    AttendeeView, BlockView, CertificateView, SignatoryText, WorkshopDetails, WorkshopView,
    told::{clock_range, clock_time, duration, fits},
};
use crate::error::Result;

/// A workshop with everything that belongs to it.
pub(crate) struct Met {
    /// What is known of it.
    pub(crate) workshop: Workshop,
    /// Its agenda, in order.
    pub(crate) agenda: Vec<Block>,
    /// Who is on its list.
    pub(crate) attendees: Vec<Attendee>,
    /// Who signs its certificates.
    pub(crate) signatories: Vec<Signatory>,
    /// What was made out, those that were cancelled too.
    pub(crate) certificates: Vec<Certificate>,
}

impl Met {
    /// The workshop of that id.
    ///
    /// # Errors
    /// There is none.
    pub(crate) fn of(db: &Reader<'_>, id: WorkshopId) -> Result<Self> {
        Ok(Self {
            workshop: db.one_workshop(id)?,
            agenda: db.agenda_of(id)?,
            attendees: db.attendees_of(id)?,
            signatories: db.signatories_of(id)?,
            certificates: db.certificates_of(id)?,
        })
    }

    /// Whether its agenda adds up.
    pub(crate) fn fit(&self) -> AgendaFit {
        fit(self.workshop.starts, self.workshop.ends, self.agenda.iter().map(|it| it.minutes))
    }

    /// Each block with the time at which it begins.
    pub(crate) fn blocks(&self) -> impl Iterator<Item = (TimeOfDay, &Block)> {
        begins(self.workshop.starts, self.agenda.iter().map(|it| it.minutes)).into_iter().zip(&self.agenda)
    }

    /// From beginning to end, in minutes.
    pub(crate) fn length(&self) -> u16 {
        self.workshop.ends.minutes().saturating_sub(self.workshop.starts.minutes())
    }

    /// Minutes that are certified.
    pub(crate) fn counted(&self) -> u16 {
        self.workshop.counted.unwrap_or_else(|| self.length())
    }

    /// Whether somebody was there long enough for a certificate.
    pub(crate) fn attendance(&self, it: &Attendee) -> Attendance {
        attendance(it.presence, it.attended, self.counted(), self.workshop.least)
    }

    /// The same for the screen.
    ///
    /// # Errors
    /// The disk refuses.
    pub(super) fn view(&self, db: &Reader<'_>, text: &Text) -> Result<WorkshopView> {
        let it = &self.workshop;
        Ok(WorkshopView {
            id: it.id,
            council: it.council,
            details: details(it),
            when: self.when(text),
            lasts: duration(text, self.counted()),
            fit: self.fit(),
            fits: fits(text, self.fit(), it.ends, self.length()),
            blocks: self.blocks().map(|(begins, it)| block(text, begins, it)).collect(),
            attendees: self.attendees.iter().map(|it| self.attendee(it)).collect(),
            came: text.workshop_came(self.came(), self.attendees.len()),
            signatories: self.signatories.iter().map(signatory).collect(),
            certificates: self.certificate_views(db)?,
        })
    }

    /// "Sábado, 21 de noviembre de 2026, de 9:00 a 10:30 · Salón del concejo".
    pub(crate) fn when(&self, text: &Text) -> String {
        let it = &self.workshop;
        let time = format!("{}, {}", text.weekday_date(it.day), clock_range(text, it.starts, it.ends));
        let when = if it.place.is_empty() { time } else { format!("{time} · {}", it.place) };
        let mut letters = when.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
    }

    /// How many came, for however long.
    fn came(&self) -> usize {
        let came = |it: &&Attendee| match it.presence {
            Some(Presence::Present | Presence::Partial | Presence::Late | Presence::Withdrew) => true,
            Some(Presence::Excused | Presence::Absent) | None => false,
        };
        self.attendees.iter().filter(came).count()
    }

    fn attendee(&self, it: &Attendee) -> AttendeeView {
        AttendeeView {
            id: it.id,
            name: it.name.clone(),
            role: it.role.clone(),
            organisation: it.organisation.clone(),
            sector: it.sector.clone(),
            presence: it.presence,
            attended: it.attended,
            attendance: self.attendance(it),
        }
    }

    fn certificate_views(&self, db: &Reader<'_>) -> Result<Vec<CertificateView>> {
        let folios: BTreeMap<CertificateId, String> =
            self.certificates.iter().map(|it| (it.id, it.folio.to_string())).collect();
        let view = |it: &Certificate| -> Result<CertificateView> {
            let replaced_by = match it.cancelled {
                Some((by, _)) => Some(match folios.get(&by) {
                    Some(folio) => folio.clone(),
                    None => db.one_certificate(by)?.folio.to_string(),
                }),
                None => None,
            };
            Ok(CertificateView {
                id: it.id,
                attendee: it.attendee,
                kind: it.kind,
                folio: it.folio.to_string(),
                name: it.name.clone(),
                code: it.code.clone(),
                replaced_by,
            })
        };
        self.certificates.iter().map(view).collect()
    }
}

fn details(it: &Workshop) -> WorkshopDetails {
    WorkshopDetails {
        assessment: it.assessment,
        title: it.title.clone(),
        topics: it.topics.clone(),
        place: it.place.clone(),
        day: it.day,
        starts: it.starts,
        ends: it.ends,
        counted: it.counted,
        least: it.least,
        mode: it.mode,
        organisers: it.organisers.clone(),
        facilitators: it.facilitators.clone(),
    }
}

fn block(text: &Text, begins: TimeOfDay, it: &Block) -> BlockView {
    BlockView {
        id: it.id,
        begins: clock_time(text, begins),
        minutes: it.minutes,
        title: it.title.clone(),
        about: it.about.clone(),
        materials: it.materials.clone(),
    }
}

fn signatory(it: &Signatory) -> SignatoryText {
    SignatoryText { name: it.name.clone(), role: it.role.clone() }
}
