//! Who attends a workshop, and who signs its certificates.

use cabildo_domain::{
    AttendeeId,
    workshop::{LONGEST_BLOCK, Presence},
};
use cabildo_store::{Attendee, Signatory};

use super::{KeepAttendee, OfAttendee, OfWorkshop, SetSignatories, WorkshopView};
use crate::{
    App,
    error::{Error, Result},
    names,
};

/// The most people who can sign a certificate.
const MOST_SIGNATORIES: usize = 3;

/// What is known of an attendee from now on.
///
/// # Errors
/// The name is missing or too long, minutes are out of range, or there is no such workshop or attendee.
pub fn keep_attendee(app: &mut App, keep: KeepAttendee) -> Result<WorkshopView> {
    let workshop = app.store.read().one_workshop(keep.workshop)?.id;
    if let Some(id) = keep.id
        && app.store.read().one_attendee(id)?.workshop != workshop
    {
        return Err(Error::Bug(format!("attendee {id} is not of this workshop")));
    }
    if keep.attended.is_some_and(|it| it > LONGEST_BLOCK) {
        return Err(Error::MinutesOutOfRange);
    }
    let for_a_part = match keep.presence {
        Some(Presence::Partial | Presence::Late | Presence::Withdrew) => true,
        Some(Presence::Present | Presence::Excused | Presence::Absent) | None => false,
    };
    let attendee = Attendee {
        id: keep.id.unwrap_or_else(|| AttendeeId(app.desk.ids.next())),
        workshop,
        name: names::name(&keep.name)?,
        role: names::name_or(&keep.role, String::new)?,
        organisation: names::name_or(&keep.organisation, String::new)?,
        sector: names::name_or(&keep.sector, String::new)?,
        presence: keep.presence,
        attended: keep.attended.filter(|_| for_a_part),
    };
    app.store.write(|db| Ok::<_, Error>(db.put_attendee(&attendee)?))?;
    super::workshop(app, OfWorkshop { workshop })
}

/// Shows an attendee no longer; they can be brought back. Their certificates stay.
///
/// # Errors
/// There is no such attendee.
pub fn remove_attendee(app: &mut App, of: OfAttendee) -> Result<WorkshopView> {
    let (workshop, now) = (app.store.read().one_attendee(of.attendee)?.workshop, app.desk.clock.now());
    app.store.write(|db| Ok::<_, Error>(db.remove_attendee(of.attendee, now)?))?;
    super::workshop(app, OfWorkshop { workshop })
}

/// Brings an attendee back who was removed.
///
/// # Errors
/// There is no such attendee.
pub fn restore_attendee(app: &mut App, of: OfAttendee) -> Result<WorkshopView> {
    let attendee = app.store.read().one_attendee(of.attendee)?;
    app.store.write(|db| Ok::<_, Error>(db.put_attendee(&attendee)?))?;
    super::workshop(app, OfWorkshop { workshop: attendee.workshop })
}

/// Who signs the certificates from now on.
///
/// # Errors
/// A name is missing or too long, there are more than three, or there is no such workshop.
pub fn set_signatories(app: &mut App, set: SetSignatories) -> Result<WorkshopView> {
    let workshop = app.store.read().one_workshop(set.workshop)?.id;
    if set.signatories.len() > MOST_SIGNATORIES {
        return Err(Error::TooManySignatories);
    }
    let signatory = |it: &super::SignatoryText| {
        Ok(Signatory { name: names::name(&it.name)?, role: names::name_or(&it.role, String::new)? })
    };
    let signatories = set.signatories.iter().map(signatory).collect::<Result<Vec<_>>>()?;
    app.store.write(|db| Ok::<_, Error>(db.put_signatories(workshop, &signatories)?))?;
    super::workshop(app, OfWorkshop { workshop })
}
