//! What a package means for a round that people answer here: it may come too late, and it may break the seal.

use std::collections::BTreeSet;

use cabildo_domain::{RespondentId, RoundId, revision::Revision};
use cabildo_exchange::package::{Kind, Manifest};
use cabildo_store::{PackageScope, Reader, Round, StoreError};
use cabildo_text::Text;

use super::kinds;
use crate::error::{Error, Result};

/// Why answers come too late, if they do: their round is closed or revealed here, and they say something new.
///
/// # Errors
/// The disk refuses.
pub(super) fn too_late(db: &Reader<'_>, manifest: &Manifest, revisions: &[Revision]) -> Result<Option<Error>> {
    if manifest.kind != Kind::Answers {
        return Ok(None);
    }
    let people: Vec<RespondentId> =
        kinds::respondents(revisions).unwrap_or_default().iter().filter_map(|it| it.parse().ok()).collect();
    let rounds = answered(db, revisions, &people)?;
    let why = if rounds.iter().any(|it| it.revealed_at.is_some()) {
        Error::AnswersAfterReveal
    } else if rounds.iter().any(|it| it.closed_at.is_some()) {
        Error::RoundClosed
    } else {
        return Ok(None);
    };
    Ok(if are_here(db, revisions, &people)? { None } else { Some(why) })
}

/// The rounds that answers are about, as they are here.
fn answered(db: &Reader<'_>, revisions: &[Revision], people: &[RespondentId]) -> Result<Vec<Round>> {
    let mut ids: BTreeSet<RoundId> = revisions.iter().filter_map(round_of).collect();
    for person in people {
        ids.extend(here(db.one_respondent(*person))?.map(|it| it.round));
    }
    let found = ids.into_iter().map(|id| here(db.one_round(id)));
    found.filter_map(Result::transpose).collect()
}

/// The round that a revision of answers names.
fn round_of(it: &Revision) -> Option<RoundId> {
    if it.kind == "response_history" {
        let key: Vec<serde_json::Value> = serde_json::from_str(&it.key).ok()?;
        return key.first()?.as_str()?.parse().ok();
    }
    it.worth.as_ref()?.get("round")?.as_str()?.parse().ok()
}

/// Whether everything these people say in a package came before.
fn are_here(db: &Reader<'_>, revisions: &[Revision], people: &[RespondentId]) -> Result<bool> {
    let mut known = BTreeSet::new();
    for council in revisions.iter().map(|it| it.council).collect::<BTreeSet<_>>() {
        for person in people {
            known.extend(db.revisions_of(council, &PackageScope::Answers(*person))?.into_iter().map(|it| it.id));
        }
    }
    Ok(revisions.iter().all(|it| known.contains(&it.id)))
}

/// The rounds that are sealed here and that a package says are revealed.
///
/// # Errors
/// The disk refuses.
pub(super) fn revealed_by(db: &Reader<'_>, revisions: &[Revision]) -> Result<Vec<Round>> {
    let says = |it: &&Revision| {
        it.kind == "round"
            && it.worth.as_ref().is_some_and(|worth| worth.get("revealed_at").is_some_and(|at| !at.is_null()))
    };
    let ids: BTreeSet<RoundId> = revisions.iter().filter(says).filter_map(|it| kinds::round(&it.key)).collect();
    let mut rounds = vec![];
    for id in ids {
        rounds.extend(here(db.one_round(id))?.filter(|it| it.revealed_at.is_none()));
    }
    Ok(rounds)
}

/// What people call a round: "Gobierno digital, 2026".
///
/// # Errors
/// The disk refuses.
pub(super) fn name_of(db: &Reader<'_>, round: &Round, text: &Text) -> Result<String> {
    Ok(text.packages_round_of(db.one_assessment(round.assessment)?.name, &round.name))
}

/// What was looked for, if it is here.
pub(super) fn here<T>(found: std::result::Result<T, StoreError>) -> Result<Option<T>> {
    match found {
        Ok(found) => Ok(Some(found)),
        Err(StoreError::NoSuch { .. }) => Ok(None),
        Err(error) => Err(error.into()),
    }
}
