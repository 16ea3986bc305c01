//! Invitations that come as text: council, assessment and round as they are called there, until more is known of them.

use cabildo_domain::{FormId, InstrumentId};
use cabildo_exchange::package::{Invitation, PackageProblem};
use cabildo_store::{Assessment, Council, Round, RoundKey, StoreError};
use chrono::{DateTime, Utc};

use super::{
    Counted, PackageKind, TakeInvitation, TakenView,
    counting::{self, Counts},
    taking,
};
use crate::{
    App,
    error::{Error, Result},
};

/// Takes in the text of an invitation: council, assessment and round as it names them, where they are not here.
///
/// # Errors
/// It is none, or its instrument is not installed.
pub fn take_invitation(app: &mut App, take: TakeInvitation) -> Result<TakenView> {
    let invitation: Invitation = take.text.parse()?;
    let instrument = InstrumentId(invitation.instrument.clone());
    let form = invitation.form.clone().map(FormId);
    let db = app.store.read();
    if db.find_instrument_hash(&instrument, invitation.version)?.is_none() {
        return Err(Error::InstrumentNotHere { name: instrument.to_string(), version: invitation.version });
    }
    let read = app.desk.library.instrument(&db, &instrument, invitation.version)?;
    if form.as_ref().is_some_and(|form| !read.forms.contains_key(form)) {
        return Err(PackageProblem::NotAPackage.into());
    }
    let is_new = (is_new(db.one_council(invitation.council.id))?, is_new(db.one_round(invitation.round))?);
    let has_assessment = !self::is_new(db.one_assessment(invitation.assessment))?;
    let now = app.desk.clock.now();
    taking::copy_before(app);
    app.store.write(|db| {
        if is_new.0 {
            db.put_council(&council(&invitation, now))?;
            db.put_setting(&taking::guest_of(invitation.council.id), "yes")?;
        }
        if !has_assessment {
            db.put_assessment(&assessment(&invitation, instrument, form, now))?;
        }
        if is_new.1 {
            db.put_round(&round(&invitation, now))?;
        }
        let key = RoundKey { public: invitation.key.to_string(), secret: None };
        Ok::<_, Error>(db.put_round_key(invitation.round, &key)?)
    })?;
    let text = &app.desk.text;
    let new = [(Counted::Council, is_new.0), (Counted::Assessments, !has_assessment), (Counted::Rounds, is_new.1)];
    let counts: Counts = new.into_iter().filter(|(_, new)| *new).map(|(what, _)| (what, 1)).collect();
    Ok(TakenView {
        name: String::new(),
        kind: PackageKind::Invitation,
        title: text.packages_title_invitation(&invitation.council.name),
        council: Some(invitation.council.id),
        round: Some(invitation.round),
        brought: counting::in_words(&counts, text),
        says: vec![text.packages_taken_invitation()],
        conflicts: 0,
    })
}

fn is_new<T>(found: std::result::Result<T, StoreError>) -> Result<bool> {
    match found {
        Ok(_) => Ok(false),
        Err(StoreError::NoSuch { .. }) => Ok(true),
        Err(error) => Err(error.into()),
    }
}

type Moment = DateTime<Utc>;

fn council(invitation: &Invitation, created_at: Moment) -> Council {
    Council {
        id: invitation.council.id,
        name: invitation.council.name.clone(),
        country: String::new(),
        region: String::new(),
        population: None,
        term_ends: None,
        created_at,
    }
}

fn assessment(
    invitation: &Invitation,
    instrument: InstrumentId,
    form: Option<FormId>,
    created_at: Moment,
) -> Assessment {
    let (id, council, version) = (invitation.assessment, invitation.council.id, invitation.version);
    let name = invitation.name.clone();
    Assessment { id, council, instrument, version, form, name, subject: String::new(), weighted: false, created_at }
}

fn round(invitation: &Invitation, started_at: Moment) -> Round {
    Round {
        id: invitation.round,
        assessment: invitation.assessment,
        number: 1,
        version: invitation.version,
        name: invitation.name.clone(),
        started_at,
        closed_at: None,
        revealed_at: None,
        present: String::new(),
    }
}
