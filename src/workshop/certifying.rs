//! How certificates are made out, corrected and checked.

use cabildo_domain::{
    CertificateId,
    workshop::{Attendance, CertificateKind, CheckCode, Folio},
};
use cabildo_store::{Attendee, Certificate};

use super::{
    CertificateCheck, CheckCertificate, CorrectCertificate, IssueCertificates, Met, OfWorkshop, Verdict, WorkshopView,
};
use crate::{
    App,
    error::{Error, Result},
    names,
};

/// Makes certificates out. Who has one of that kind keeps it, without another.
///
/// # Errors
/// Nobody was named, somebody is known not to have attended long enough, or there is no such workshop or attendee.
/// Nothing is made out then.
pub fn issue_certificates(app: &mut App, issue: IssueCertificates) -> Result<WorkshopView> {
    let met = Met::of(&app.store.read(), issue.workshop)?;
    if issue.attendees.is_empty() {
        return Err(Error::NobodyToCertify);
    }
    let mut people: Vec<&Attendee> = Vec::new();
    for id in &issue.attendees {
        let found = met.attendees.iter().find(|it| it.id == *id);
        people.push(found.ok_or_else(|| Error::Bug(format!("attendee {id} is not of this workshop")))?);
    }
    // Whoever leads a workshop is not on the list to sign, as a rule.
    if issue.kind == CertificateKind::Participation {
        let too_little = |it: &&&Attendee| met.attendance(it) == Attendance::TooLittle;
        let names: Vec<String> = people.iter().filter(too_little).map(|it| it.name.clone()).collect();
        if !names.is_empty() {
            return Err(Error::AttendedTooLittle { names, least: met.workshop.least });
        }
    }
    let has = |it: &Attendee| {
        met.certificates.iter().any(|had| had.attendee == it.id && had.kind == issue.kind && had.cancelled.is_none())
    };
    let mut made_out: Vec<Certificate> = Vec::new();
    let year = Folio::after(None, met.workshop.day).year;
    let mut last = app.store.read().last_folio(met.workshop.council, year)?;
    for attendee in people {
        let twice = made_out.iter().any(|it| it.attendee == attendee.id);
        if has(attendee) || twice {
            continue;
        }
        let certificate = certificate(app, &met, attendee, issue.kind, last);
        last = Some(certificate.folio.number);
        made_out.push(certificate);
    }
    app.store.write(|db| made_out.iter().try_for_each(|it| Ok::<_, Error>(db.put_certificate(it)?)))?;
    super::workshop(app, OfWorkshop { workshop: issue.workshop })
}

/// Makes another certificate out in place of one with a mistake, under a folio of its own; the earlier one stays in
/// the register as cancelled. The name is right on the list from then on, too.
///
/// # Errors
/// The name is missing or too long, the certificate is cancelled already, or there is none.
pub fn correct_certificate(app: &mut App, correct: CorrectCertificate) -> Result<WorkshopView> {
    let wrong = app.store.read().one_certificate(correct.certificate)?;
    if wrong.cancelled.is_some() {
        return Err(Error::CertificateCancelled(wrong.folio.to_string()));
    }
    let met = Met::of(&app.store.read(), wrong.workshop)?;
    let attendee = Attendee { name: names::name(&correct.name)?, ..app.store.read().one_attendee(wrong.attendee)? };
    let year = Folio::after(None, met.workshop.day).year;
    let last = app.store.read().last_folio(wrong.council, year)?;
    let right = certificate(app, &met, &attendee, wrong.kind, last);
    let now = app.desk.clock.now();
    // Somebody who was taken from the list stays so; the list of the others has the right name.
    let listed = met.attendees.iter().any(|it| it.id == attendee.id);
    app.store.write(|db| {
        db.put_certificate(&right)?;
        db.cancel_certificate(wrong.id, right.id, now)?;
        if listed { Ok::<_, Error>(db.put_attendee(&attendee)?) } else { Ok(()) }
    })?;
    super::workshop(app, OfWorkshop { workshop: wrong.workshop })
}

fn certificate(app: &mut App, met: &Met, attendee: &Attendee, kind: CertificateKind, last: Option<u32>) -> Certificate {
    let day = met.workshop.day;
    let folio = Folio::after(last, day);
    Certificate {
        id: CertificateId(app.desk.ids.next()),
        council: met.workshop.council,
        workshop: met.workshop.id,
        attendee: attendee.id,
        kind,
        folio,
        name: attendee.name.clone(),
        day,
        code: CheckCode::of(&folio.to_string(), &attendee.name, day).to_string(),
        at: app.desk.clock.now(),
        cancelled: None,
    }
}

/// Whether a certificate somebody shows is as it was made out.
///
/// # Errors
/// There is no such council.
pub fn check_certificate(app: &App, check: CheckCertificate) -> Result<CertificateCheck> {
    let db = app.store.read();
    let council = db.one_council(check.council)?.id;
    let text = &app.desk.text;
    let folio: Option<Folio> = check.folio.trim().parse().ok();
    let right = folio.is_some_and(|it| CheckCode::of(&it.to_string(), &check.name, check.day).is(&check.code));
    let (Some(folio), true) = (folio, right) else {
        return Ok(CertificateCheck { verdict: Verdict::Changed, says: text.workshop_check_changed() });
    };
    // A folio of another council may have the same number: only what has the same code is the same paper.
    let kept = db
        .find_certificate(council, folio)?
        .filter(|it| CheckCode::of(&folio.to_string(), &it.name, it.day).is(&check.code));
    let Some(kept) = kept else {
        return Ok(CertificateCheck { verdict: Verdict::Unregistered, says: text.workshop_check_unregistered() });
    };
    let title = db.one_workshop(kept.workshop)?.title;
    Ok(match kept.cancelled {
        Some((by, _)) => {
            let other = db.one_certificate(by)?.folio.to_string();
            CertificateCheck {
                verdict: Verdict::Cancelled,
                says: text.workshop_check_cancelled(folio.to_string(), other),
            }
        }
        None => {
            let says = text.workshop_check_registered(folio.to_string(), &kept.name, title);
            CertificateCheck { verdict: Verdict::Registered, says }
        }
    })
}
