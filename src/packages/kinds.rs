//! What each kind of package may speak of. What goes beyond is refused when it comes in, whoever made it.

use std::collections::BTreeSet;

use cabildo_domain::{RoundId, revision::Revision};
use cabildo_exchange::package::Kind;
use serde_json::Value;

use super::PackageKind;

/// The kind without anything of a council.
pub(super) const INSTRUMENT: Kind = Kind::Instrument;

/// What is needed to know which round is answered.
pub(super) const INVITES: &[&str] = &["council", "assessment", "version_move", "round"];
/// What a group settled.
const RESULTS: &[&str] = &["council", "assessment", "version_move", "round", "consensus", "target"];
/// What one person says.
const ANSWERS: &[&str] = &["respondent", "response", "response_history", "evidence"];
/// What people said, and what tells of one of them.
const OF_PERSONS: &[&str] = &[
    "respondent",
    "response",
    "response_history",
    "keyed_answer",
    "keyed_sheet",
    "keyed_decision",
    "evidence",
    "consensus_history",
    "second_vote",
    "meeting_table",
    "table_proposal",
    "facilitator_note",
];

/// A kind as screens know it.
pub(super) fn shown(kind: Kind) -> PackageKind {
    match kind {
        Kind::Assessment => PackageKind::Assessment,
        Kind::Answers => PackageKind::Answers,
        Kind::Results => PackageKind::Results,
        Kind::Plan => PackageKind::Plan,
        Kind::Instrument => PackageKind::Instrument,
        Kind::Invitation => PackageKind::Invitation,
    }
}

/// The word under which a kind is kept.
pub(super) fn word(kind: Kind) -> String {
    serde_json::to_value(kind).ok().and_then(|it| it.as_str().map(str::to_owned)).unwrap_or_default()
}

/// The kind that was kept under a word.
pub(super) fn of_word(word: &str) -> PackageKind {
    Kind::ALL.into_iter().find(|it| self::word(*it) == word).map_or(PackageKind::Assessment, shown)
}

/// Whether a package of this kind may say all of this; else it was not made as Cabildo makes them.
pub(super) fn may_say(kind: Kind, revisions: &[Revision]) -> bool {
    let only = |kinds: &[&str]| revisions.iter().all(|it| kinds.contains(&it.kind.as_str()));
    match kind {
        Kind::Assessment => true,
        Kind::Results => only(RESULTS),
        Kind::Plan => revisions.iter().all(|it| !OF_PERSONS.contains(&it.kind.as_str())),
        Kind::Invitation => only(INVITES),
        Kind::Instrument => revisions.is_empty(),
        Kind::Answers => only(ANSWERS) && respondents(revisions).is_some_and(|it| it.len() == 1),
    }
}

/// The people these revisions speak of; none if one of them does not say of whom it speaks.
pub(super) fn respondents(revisions: &[Revision]) -> Option<BTreeSet<String>> {
    let of = |it: &Revision| -> Option<Option<String>> {
        let key: Vec<Value> = serde_json::from_str(&it.key).ok()?;
        let at = |place: usize| Some(Some(key.get(place)?.as_str()?.to_owned()));
        match it.kind.as_str() {
            "respondent" | "response" => at(0),
            "response_history" => at(1),
            "evidence" => match &it.worth {
                Some(worth) if it.part == "what" => Some(Some(worth.get("respondent")?.as_str()?.to_owned())),
                Some(_) | None => Some(None),
            },
            _ => Some(None),
        }
    };
    let all: Option<Vec<Option<String>>> = revisions.iter().map(of).collect();
    Some(all?.into_iter().flatten().collect())
}

/// The round whose row has this key.
pub(super) fn round(key: &str) -> Option<RoundId> {
    serde_json::from_str::<[RoundId; 1]>(key).ok().map(|[id]| id)
}

/// The hashes of the files that revisions speak of.
pub(super) fn evidence_of(revisions: &[Revision]) -> BTreeSet<&str> {
    let uses = revisions.iter().filter(|it| it.kind == "evidence");
    uses.filter_map(|it| it.worth.as_ref()?.get("file")?.as_str()).collect()
}
