//! Invitations that come as text: council, assessment and round as they are called there, until more is known of them.

use cabildo_domain::{FormId, InstrumentId};
use cabildo_exchange::package::{Invitation, PackageProblem};
use cabildo_store::{Assessment, Council, Reader, Round, RoundKey, Writer};
use cabildo_text::Text;
use chrono::{DateTime, Utc};
use serde::Serialize;

use super::{
    Counted, PackageKind, TakeInvitation, TakenView,
    counting::{self, Counts},
    guests::{self, Named},
    rounds, taking,
};
use crate::{
    App,
    error::{Error, Result},
};

/// Takes in the text of an invitation: council, assessment and round as it names them, where they are not here.
///
/// # Errors
/// It is none, its instrument is not installed, or its round is of something else here.
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
    let council = rounds::here(db.one_council(invitation.council.id))?;
    let assessment = rounds::here(db.one_assessment(invitation.assessment))?;
    let round = rounds::here(db.one_round(invitation.round))?;
    let is_elsewhere = assessment.as_ref().is_some_and(|it| it.council != invitation.council.id)
        || round.as_ref().is_some_and(|it| it.assessment != invitation.assessment);
    if is_elsewhere {
        return Err(Error::PackageNotOurs);
    }
    let is_new = (council.is_none(), assessment.is_none(), round.is_none());
    let now = app.desk.clock.now();
    taking::copy_before(app);
    let sealing = app.store.write(|db| {
        let mut named = Named::new();
        if is_new.0 {
            db.put_council(&council_of(&invitation, now))?;
            named.insert(row("council", invitation.council.id));
        }
        if is_new.1 {
            db.put_assessment(&assessment_of(&invitation, instrument, form, now))?;
            named.insert(row("assessment", invitation.assessment));
        }
        if is_new.2 {
            db.put_round(&round_of(&invitation, now))?;
            named.insert(row("round", invitation.round));
        }
        guests::add(db, invitation.council.id, named)?;
        seal_for(db, &invitation)
    })?;
    let text = &app.desk.text;
    let new = [(Counted::Council, is_new.0), (Counted::Assessments, is_new.1), (Counted::Rounds, is_new.2)];
    let counts: Counts = new.into_iter().filter(|(_, new)| *new).map(|(what, _)| (what, 1)).collect();
    Ok(TakenView {
        name: String::new(),
        kind: PackageKind::Invitation,
        title: text.packages_title_invitation(&invitation.council.name),
        council: Some(invitation.council.id),
        round: Some(invitation.round),
        brought: counting::in_words(&counts, text),
        says: sealing.says(text),
        conflicts: 0,
    })
}

/// What an invitation does to the key for which answers to its round are sealed here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sealing {
    /// There was none, or it was the same.
    AsBefore,
    /// There was another one: whoever invited did so from another computer before.
    Anew,
    /// This computer invites to the round itself and keeps its own.
    Ours,
}

impl Sealing {
    /// What to know before the invitation is taken in.
    pub(super) fn warns(self, text: &Text) -> Option<String> {
        match self {
            Self::AsBefore => None,
            Self::Anew => Some(text.packages_other_key()),
            Self::Ours => Some(text.packages_own_key()),
        }
    }

    /// What the person can do now that it was taken in.
    pub(super) fn says(self, text: &Text) -> Vec<String> {
        match self {
            Self::AsBefore => vec![text.packages_taken_invitation()],
            Self::Anew => vec![text.packages_taken_invitation(), text.packages_taken_other_key()],
            Self::Ours => vec![text.packages_own_key()],
        }
    }
}

/// What an invitation would do to the key that is here.
///
/// # Errors
/// The disk refuses.
pub(super) fn sealing(db: &Reader<'_>, invitation: &Invitation) -> Result<Sealing> {
    let here = db.find_round_key(invitation.round)?;
    Ok(match here.filter(|it| it.public != invitation.key.to_string()) {
        None => Sealing::AsBefore,
        Some(RoundKey { secret: None, .. }) => Sealing::Anew,
        Some(RoundKey { secret: Some(_), .. }) => Sealing::Ours,
    })
}

/// Keeps for whom answers to the round are sealed from now on.
///
/// # Errors
/// The disk refuses.
pub(super) fn seal_for(db: &Writer<'_>, invitation: &Invitation) -> Result<Sealing> {
    let sealing = sealing(db, invitation)?;
    db.put_round_key(invitation.round, &RoundKey { public: invitation.key.to_string(), secret: None })?;
    Ok(sealing)
}

/// A row by its kind and key.
fn row(kind: &str, id: impl Serialize) -> (String, String) {
    (kind.to_owned(), serde_json::json!([id]).to_string())
}

type Moment = DateTime<Utc>;

fn council_of(invitation: &Invitation, created_at: Moment) -> Council {
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

fn assessment_of(
    invitation: &Invitation,
    instrument: InstrumentId,
    form: Option<FormId>,
    created_at: Moment,
) -> Assessment {
    let (id, council, version) = (invitation.assessment, invitation.council.id, invitation.version);
    let name = invitation.name.clone();
    Assessment { id, council, instrument, version, form, name, subject: String::new(), weighted: false, created_at }
}

fn round_of(invitation: &Invitation, started_at: Moment) -> Round {
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
