//! Revisions: how files that went different ways come together again.
//!
//! Everything a council owns is rows of tables, and a row has parts: groups of
//! columns that only make sense together. A [`Revision`] is one version of one
//! part. Revisions are never changed and never removed, so bringing two files
//! together is the union of their revisions: it does not matter in which order
//! that happens, nor how often. What a person sees follows from the revisions
//! alone, in the same way on every computer:
//!
//! * The [`heads`] of a part are its revisions that no other follows.
//! * Of several heads, [`Revision::rank`] says which one is [`shown`].
//! * Heads that say different things are a [`conflict`]; a person decides, and
//!   the decision is a revision that follows all of them.
//! * A row is there while anything of it is ([`standing`]).

use std::collections::{BTreeMap, BTreeSet, HashSet};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::ids::{CouncilId, DeviceId, RevisionId};

/// One version of one part of one row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Revision {
    /// Which revision.
    pub id: RevisionId,
    /// The computer on which it was made.
    pub device: DeviceId,
    /// When it was made, as that computer's clock said.
    pub at: DateTime<Utc>,
    /// The council that owns the row.
    pub council: CouncilId,
    /// What kind of row: the name of its table.
    pub kind: String,
    /// Which row: its key, as a JSON list.
    pub key: String,
    /// Which part of the row.
    pub part: String,
    /// What it says: a JSON object, column by column; `None`: the row was taken away.
    pub worth: Option<Value>,
    /// The revisions of the same part that stood when this one was made.
    pub follows: Vec<RevisionId>,
}

/// What decides between revisions nobody has decided between: what was typed
/// before what was taken away, then what is later, then a larger id.
pub type Rank = (bool, DateTime<Utc>, RevisionId);

impl Revision {
    /// Where it stands among the heads of its part; the greatest is shown.
    pub fn rank(&self) -> Rank {
        (self.worth.is_some(), self.at, self.id)
    }
}

/// The revisions of one part that no other follows, the shown one first.
pub fn heads(part: &[Revision]) -> Vec<&Revision> {
    let followed: BTreeSet<RevisionId> = part.iter().flat_map(|it| it.follows.iter().copied()).collect();
    let mut heads: Vec<&Revision> = part.iter().filter(|it| !followed.contains(&it.id)).collect();
    heads.sort_by_key(|it| std::cmp::Reverse(it.rank()));
    heads
}

/// The revision of a part that people see; its worth is `None` where the row was taken away.
pub fn shown(part: &[Revision]) -> Option<&Revision> {
    heads(part).first().copied()
}

/// What the heads of a part say, if they say different things: the shown one
/// first, and of those that say the same only the first. Otherwise nothing.
pub fn conflict(part: &[Revision]) -> Vec<&Revision> {
    let mut different = heads(part);
    let mut said = HashSet::new();
    different.retain(|head| said.insert(&head.worth));
    if different.len() > 1 { different } else { Vec::new() }
}

/// The row as it stands: for each of its parts the revision that fills it, or
/// `None` if nothing of the row stands.
///
/// A part that was taken away while another stands, because two computers went
/// different ways, is filled with the greatest of what it ever said.
pub fn standing(parts: &BTreeMap<String, Vec<Revision>>) -> Option<BTreeMap<&str, &Revision>> {
    let stands = |it: &&Vec<Revision>| shown(it).is_some_and(|shown| shown.worth.is_some());
    parts.values().find(stands)?;
    let filled = parts.iter().filter_map(|(name, part)| {
        let shown = shown(part).filter(|it| it.worth.is_some());
        let past = || part.iter().max_by_key(|it| it.rank()).filter(|it| it.worth.is_some());
        Some((name.as_str(), shown.or_else(past)?))
    });
    Some(filled.collect())
}

/// The rows that are there by these revisions of many rows, by kind and key; [`standing`] says how one of them stands.
pub fn rows_that_stand(revisions: &[Revision]) -> BTreeSet<(&str, &str)> {
    let followed: BTreeSet<RevisionId> = revisions.iter().flat_map(|it| it.follows.iter().copied()).collect();
    let stands = |it: &&Revision| it.worth.is_some() && !followed.contains(&it.id);
    revisions.iter().filter(stands).map(|it| (it.kind.as_str(), it.key.as_str())).collect()
}

/// Whether some of these revisions of one part follow each other in a circle,
/// which nobody can have made by working.
pub fn goes_in_a_circle(part: &[Revision]) -> bool {
    let known: BTreeSet<RevisionId> = part.iter().map(|it| it.id).collect();
    let mut followers: BTreeMap<RevisionId, Vec<RevisionId>> = BTreeMap::new();
    let mut waits_for: BTreeMap<RevisionId, usize> = BTreeMap::new();
    for it in part {
        let before = it.follows.iter().filter(|before| known.contains(before));
        waits_for.insert(it.id, before.clone().count());
        before.for_each(|before| followers.entry(*before).or_default().push(it.id));
    }
    let mut ready: Vec<RevisionId> = waits_for.iter().filter(|(_, count)| **count == 0).map(|(id, _)| *id).collect();
    let mut reached = 0;
    while let Some(id) = ready.pop() {
        reached += 1;
        for follower in followers.remove(&id).unwrap_or_default() {
            if let Some(count) = waits_for.get_mut(&follower) {
                *count -= 1;
                if *count == 0 {
                    ready.push(follower);
                }
            }
        }
    }
    reached < known.len()
}

#[cfg(test)]
mod tests;
