//! What a package brought, in words.

use std::{collections::BTreeSet, path::Path};

use cabildo_domain::{RevisionId, RoundId, revision::Revision};
use cabildo_exchange::package::{Kind, Manifest};
use cabildo_store::{Reader, Round, Taken};

use super::{
    TakenView, conflicts,
    counting::{self, Counts},
    inviting::Sealing,
    kinds, looking, rounds, tray,
};
use crate::{app::Desk, error::Result};

/// What came in.
pub(super) struct Came<'a> {
    pub(super) path: &'a Path,
    pub(super) manifest: &'a Manifest,
    pub(super) revisions: &'a [Revision],
    pub(super) taken: Taken,
    pub(super) counts: Counts,
    /// What it did to the key for which answers are sealed here.
    pub(super) sealing: Sealing,
    /// Rounds that were sealed here and that it says are revealed.
    pub(super) sealed: Vec<Round>,
}

impl Came<'_> {
    /// The same in words.
    ///
    /// # Errors
    /// The disk refuses.
    pub(super) fn view(&self, desk: &Desk, db: &Reader<'_>) -> Result<TakenView> {
        let (manifest, text) = (self.manifest, &desk.text);
        let conflicts = self.conflicts(desk, db)?;
        let mut says = vec![];
        if conflicts > 0 {
            says.push(text.packages_taken_conflicts(conflicts));
        } else if self.counts.is_empty() {
            says.push(text.packages_taken_nothing_new());
        }
        for round in &self.sealed {
            if db.one_round(round.id)?.revealed_at.is_some() {
                says.push(text.packages_taken_revealed(rounds::name_of(db, round, text)?));
            }
        }
        match manifest.kind {
            // What was here already may be revealed by now.
            Kind::Answers if self.counts.is_empty() => {}
            Kind::Answers => says.push(text.packages_taken_answers()),
            Kind::Invitation => says.extend(self.sealing.says(text)),
            Kind::Assessment | Kind::Results | Kind::Plan | Kind::Instrument => {}
        }
        Ok(TakenView {
            name: tray::name_of(self.path),
            kind: kinds::shown(manifest.kind),
            title: looking::title(manifest, text),
            council: manifest.council.as_ref().map(|it| it.id),
            round: round_of(self.revisions),
            brought: counting::in_words(&self.counts, text),
            says,
            conflicts,
        })
    }

    /// How many conflicts it brought about which whoever looks now is asked. Those in sheets that are closed are not
    /// told, nor those that nobody could decide.
    fn conflicts(&self, desk: &Desk, db: &Reader<'_>) -> Result<usize> {
        let new: usize = self.taken.kinds.values().map(|it| it.conflicts).sum();
        let Some(council) = self.manifest.council.as_ref().filter(|_| new > 0) else { return Ok(0) };
        let brought: BTreeSet<RevisionId> = self.revisions.iter().map(|it| it.id).collect();
        let open = conflicts::open(desk, db, council.id)?.into_iter();
        Ok(open.filter(|it| it.heads.iter().any(|head| brought.contains(&head.id))).count().min(new))
    }
}

/// The one round that revisions speak of, if it is one.
fn round_of(revisions: &[Revision]) -> Option<RoundId> {
    let named = revisions.iter().filter_map(|it| match it.kind.as_str() {
        "round" => kinds::round(&it.key),
        _ => it.worth.as_ref()?.get("round")?.as_str()?.parse().ok(),
    });
    let rounds: BTreeSet<RoundId> = named.collect();
    if rounds.len() == 1 { rounds.into_iter().next() } else { None }
}
