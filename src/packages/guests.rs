//! Guests: where an invitation was typed in, council, assessment and round are only called by their names. What whoever
//! invited says of them in a package later stands, and nobody is asked.

use std::collections::BTreeSet;

use cabildo_domain::{CouncilId, revision::Revision};
use cabildo_store::{Pen, Reader, Writer};

use crate::error::Result;

/// Rows that are here only since an invitation named them, by kind and key.
pub(super) type Named = BTreeSet<(String, String)>;

/// Under which name it is kept which rows of a council these are.
fn setting(council: CouncilId) -> String {
    format!("guest-of:{council}")
}

fn named(db: &Reader<'_>, council: CouncilId) -> Result<Named> {
    let kept = db.find_setting(&setting(council))?;
    Ok(kept.and_then(|it| serde_json::from_str(&it).ok()).unwrap_or_default())
}

fn keep(db: &Writer<'_>, council: CouncilId, named: &Named) -> Result<()> {
    let kept = serde_json::json!(named).to_string();
    Ok(db.put_setting(&setting(council), &kept)?)
}

/// Keeps that an invitation named these rows, too.
///
/// # Errors
/// The disk refuses.
pub(super) fn add(db: &Writer<'_>, council: CouncilId, rows: Named) -> Result<()> {
    let mut all = named(db, council)?;
    all.extend(rows);
    keep(db, council, &all)
}

/// Lets what a package says of such rows stand; from then on they are rows like any other.
///
/// # Errors
/// The disk refuses.
pub(super) fn yield_to_the_host(
    db: &Writer<'_>,
    pen: &mut Pen<'_>,
    council: CouncilId,
    revisions: &[Revision],
) -> Result<()> {
    let mut named = named(db, council)?;
    let told: Named = revisions.iter().map(|it| (it.kind.clone(), it.key.clone())).collect();
    if named.is_disjoint(&told) {
        return Ok(());
    }
    for it in db.conflicts_of(council)? {
        let row = (it.kind, it.key);
        let theirs = it.heads.iter().find(|head| head.device != pen.device);
        if let Some(theirs) = theirs.filter(|_| named.contains(&row)) {
            db.decide(pen, (&row.0, &row.1, &it.part), theirs.worth.clone())?;
        }
    }
    named.retain(|row| !told.contains(row));
    keep(db, council, &named)
}
