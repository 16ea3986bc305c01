//! What goes into a package, and for whom it is sealed.

use std::collections::BTreeSet;

use cabildo_domain::{AssessmentId, CouncilId, InstrumentId, RespondentId, RoundId};
use cabildo_exchange::package::{
    CouncilHead, Head, Invitation, Kind, MadeBy, RoundKey, RoundPublic, Seal, limits::MOST_WORDS,
};
use cabildo_store::{Assessment, PackageScope, Reader};

use super::{GivePackage, PackageOf, computer, computer::Computer, giving::Parcel, kinds};
use crate::{
    App,
    app::Desk,
    assessments::RoundInHand,
    error::{Error, Result},
};

/// Gathers what goes into a package; what was done since the last time is noted first.
///
/// # Errors
/// It may not leave: the sheet is not open, the round is closed, revealed or held elsewhere, or it holds what each person
/// answered and no passphrase was given.
pub(super) fn gather(app: &mut App, give: &GivePackage) -> Result<Parcel> {
    let here = computer::here(app)?;
    let passphrase = give.passphrase.as_deref().filter(|it| !it.trim().is_empty());
    let sealed = passphrase.map_or(Seal::Open, Seal::passphrase);
    match &give.of {
        PackageOf::Assessment { council, assessments } => {
            note(app, *council)?;
            let db = app.store.read();
            let of = chosen(&db, *council, assessments)?;
            if matches!(sealed, Seal::Open) && keeps_secrets(&db, &of)? {
                return Err(Error::PassphraseMissing);
            }
            let scope = if assessments.is_empty() { PackageScope::Council } else { whole(&of) };
            let about = if assessments.is_empty() { String::new() } else { titles(&of) };
            parcel(&mut app.desk, &db, &here, (Kind::Assessment, *council, about), &of, &scope, sealed)
        }
        PackageOf::Results { council, assessments } => {
            note(app, *council)?;
            let db = app.store.read();
            let of = chosen(&db, *council, assessments)?;
            let scope = PackageScope::Results(of.iter().map(|it| it.id).collect());
            parcel(&mut app.desk, &db, &here, (Kind::Results, *council, titles(&of)), &of, &scope, sealed)
        }
        PackageOf::Plan { council } => {
            note(app, *council)?;
            let db = app.store.read();
            let of = db.assessments_of(*council)?;
            let what = (Kind::Plan, *council, String::new());
            parcel(&mut app.desk, &db, &here, what, &of, &PackageScope::Plan, sealed)
        }
        PackageOf::Instrument { id, version } => {
            let db = app.store.read();
            let version = version.map_or_else(|| db.newest_version(id), Ok)?;
            let about = app.desk.library.words(&db, id, version, app.desk.text.language())?.short.clone();
            let head = head(&mut app.desk, &here, Kind::Instrument, None, &about);
            let instruments = [(id.clone(), version)].into();
            Ok(Parcel { head, seal: sealed, revisions: vec![], instruments, invitation: None })
        }
        PackageOf::Invitation { round } => gather_invitation(app, &here, *round, sealed),
        PackageOf::Answers { respondent } => gather_answers(app, &here, *respondent),
    }
}

/// Notes what was done since the last time.
pub(super) fn note(app: &mut App, council: CouncilId) -> Result<()> {
    let here = computer::here(app)?;
    let now = app.desk.clock.now();
    let ids = &mut app.desk.ids;
    app.store.write(|db| Ok::<_, Error>(db.note_revisions(here.device, now, &mut || ids.next(), Some(council))?))?;
    Ok(())
}

fn parcel(
    desk: &mut Desk,
    db: &Reader<'_>,
    here: &Computer,
    (kind, council, about): (Kind, CouncilId, String),
    of: &[Assessment],
    scope: &PackageScope,
    seal: Seal,
) -> Result<Parcel> {
    let revisions = db.revisions_of(council, scope)?;
    let name = db.one_council(council)?.name;
    let head = head(desk, here, kind, Some(CouncilHead { id: council, name }), &about);
    Ok(Parcel { head, seal, revisions, instruments: instruments_of(db, of)?, invitation: None })
}

fn head(desk: &mut Desk, here: &Computer, kind: Kind, council: Option<CouncilHead>, about: &str) -> Head {
    Head {
        kind,
        id: desk.ids.next(),
        made_at: desk.clock.now(),
        made_by: MadeBy { device: here.device.0, name: here.name.clone() },
        program: env!("CARGO_PKG_VERSION").to_owned(),
        council,
        about: about.chars().take(MOST_WORDS).collect(),
    }
}

/// What people need to answer a round elsewhere: what it is, its instrument, and the key for which answers are sealed.
fn gather_invitation(app: &mut App, here: &Computer, round: RoundId, seal: Seal) -> Result<Parcel> {
    let invitation = invite(app, round)?;
    note(app, invitation.council.id)?;
    let db = app.store.read();
    let assessment = db.one_assessment(invitation.assessment)?;
    let mut revisions = db.revisions_of(assessment.council, &PackageScope::Results(vec![assessment.id]))?;
    let this = format!("[\"{round}\"]");
    revisions.retain(|it| kinds::INVITES.contains(&it.kind.as_str()) && (it.kind != "round" || it.key == this));
    let head = head(&mut app.desk, here, Kind::Invitation, Some(invitation.council.clone()), &invitation.name);
    let version = db.one_round(round)?.version;
    let instruments = [(assessment.instrument.clone(), assessment.version), (assessment.instrument, version)].into();
    Ok(Parcel { head, seal, revisions, instruments, invitation: Some(invitation) })
}

/// The invitation to a round; the first one makes its key.
///
/// # Errors
/// The round is closed or revealed, or it is answered here by somebody who was invited themselves.
pub(super) fn invite(app: &mut App, round: RoundId) -> Result<Invitation> {
    let db = app.store.read();
    let hand = RoundInHand::take(&app.desk, &db, round)?;
    hand.must_be_open()?;
    if hand.round.revealed_at.is_some() {
        return Err(Error::RevealedAlready);
    }
    let key = match db.find_round_key(round)? {
        Some(known) if known.secret.is_none() => return Err(Error::NotTheHolder),
        Some(known) => public(&known.public)?,
        None => {
            let made = RoundKey::generate();
            let kept = cabildo_store::RoundKey { public: made.public().to_string(), secret: Some(made.to_text()) };
            app.store.write(|db| Ok::<_, Error>(db.put_round_key(round, &kept)?))?;
            made.public()
        }
    };
    let council = app.store.read().one_council(hand.assessment.council)?;
    let name = app.desk.text.packages_round_of(&hand.assessment.name, &hand.round.name);
    Ok(Invitation {
        council: CouncilHead { id: council.id, name: council.name },
        assessment: hand.assessment.id,
        round,
        name,
        instrument: hand.assessment.instrument.to_string(),
        version: hand.round.version,
        form: hand.assessment.form.as_ref().map(ToString::to_string),
        key,
    })
}

fn public(kept: &str) -> Result<RoundPublic> {
    kept.parse().map_err(|_| Error::Bug("a key of a round that is none".to_owned()))
}

/// What one person answered, sealed for whoever holds the round.
fn gather_answers(app: &mut App, here: &Computer, respondent: RespondentId) -> Result<Parcel> {
    let db = app.store.read();
    let person = db.one_respondent(respondent)?;
    if app.desk.sheet != Some(respondent) {
        return Err(Error::SheetLocked(person.code));
    }
    let hand = RoundInHand::take(&app.desk, &db, person.round)?;
    let key = db.find_round_key(person.round)?.ok_or(Error::NotInvited)?;
    let seal = Seal::Round { round: person.round, recipient: public(&key.public)? };
    let council = db.one_council(hand.assessment.council)?;
    note(app, council.id)?;
    let db = app.store.read();
    let about = app.desk.text.packages_round_of(&hand.assessment.name, &hand.round.name);
    let revisions = db.revisions_of(council.id, &PackageScope::Answers(respondent))?;
    let head =
        head(&mut app.desk, here, Kind::Answers, Some(CouncilHead { id: council.id, name: council.name }), &about);
    Ok(Parcel { head, seal, revisions, instruments: BTreeSet::new(), invitation: None })
}

/// The assessments that were chosen of a council; none chosen means all.
fn chosen(db: &Reader<'_>, council: CouncilId, assessments: &[AssessmentId]) -> Result<Vec<Assessment>> {
    db.one_council(council)?;
    let mut all = db.assessments_of(council)?;
    if !assessments.is_empty() {
        all.retain(|it| assessments.contains(&it.id));
        if all.len() < assessments.len() {
            return Err(Error::Bug("an assessment of another council".to_owned()));
        }
    }
    Ok(all)
}

fn whole(of: &[Assessment]) -> PackageScope {
    PackageScope::Assessments(of.iter().map(|it| it.id).collect())
}

fn titles(of: &[Assessment]) -> String {
    of.iter().map(|it| it.name.as_str()).collect::<Vec<_>>().join(" · ")
}

/// Whether somebody answers some of these. After the reveal too a whole assessment has what nobody else is shown: who said
/// what, comments that are not shared, and the keys of the sheets.
///
/// # Errors
/// The disk refuses.
pub(super) fn keeps_secrets(db: &Reader<'_>, of: &[Assessment]) -> Result<bool> {
    for assessment in of {
        for round in db.rounds_of(assessment.id)? {
            if !db.all_respondents_of(round.id)?.is_empty() {
                return Ok(true);
            }
        }
    }
    Ok(false)
}

/// The instruments in the versions that are used.
fn instruments_of(db: &Reader<'_>, of: &[Assessment]) -> Result<BTreeSet<(InstrumentId, u32)>> {
    let mut all = BTreeSet::new();
    for assessment in of {
        all.insert((assessment.instrument.clone(), assessment.version));
        for round in db.rounds_of(assessment.id)? {
            all.insert((assessment.instrument.clone(), round.version));
        }
    }
    Ok(all)
}
