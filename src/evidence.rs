//! Files that back an answer or what the group settles.
//!
//! A person's files are as sealed as the answers they back: on the sheet while
//! it may be read, and in the group only when the round is revealed, without
//! saying whose they are. `docs/decisions/evidence-lies-inside-the-data-file.md`.

use std::{collections::BTreeSet, path::Path};

use cabildo_domain::{EvidenceId, ItemId};
use cabildo_exchange::hashed::hexadecimal;
use cabildo_store::{AttachedFile, Reader, Round};
use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};

use crate::{
    App,
    commands::NamedFile,
    error::{Error, Result},
    files::file_name,
    names::{LONGEST_NAME, name, name_or},
};

mod kinds;
pub(crate) mod photo;
mod place;
mod views;

use place::Place;

pub use kinds::Refused;
pub use views::*;

/// The files that back one item.
///
/// # Errors
/// The sheet is closed, or the group asks before the round is revealed.
pub fn evidence(app: &App, of: OfItemEvidence) -> Result<EvidenceView> {
    let db = app.store.read();
    Place::find(&app.desk, &db, &of)?.view(&app.desk, &db, &of.item)
}

/// Attaches a file; a photo is made smaller unless the original is wanted.
///
/// # Errors
/// The round is closed or sealed, or the file is no evidence; nothing is kept then.
pub fn attach(app: &mut App, attach: Attach, file: &NamedFile) -> Result<AttachedView> {
    let Attach { round, item, respondent, original } = attach;
    let of = OfItemEvidence { round, item, respondent };
    let db = app.store.read();
    let place = Place::find(&app.desk, &db, &of)?;
    place.hand.must_be_open()?;
    let kind = kinds::checked(&file.name, &file.bytes)?;
    let reduced = match kind.word {
        "jpeg" | "png" | "webp" if !original => {
            photo::reduced(&file.bytes).map_err(|_| Refused::Photo { name: file.name.clone() })?
        }
        _ => None,
    };
    let (kind, content) = match &reduced {
        Some(photo) => ("jpeg", photo),
        None => (kind.word, &file.bytes),
    };
    let hash = hash(content);
    let here = place.files(&db)?.into_iter().find(|it| it.item == of.item && it.hash == hash);
    let before = here.as_ref().is_some_and(|it| it.removed_at.is_none());
    let now = app.desk.clock.now();
    let attached = match here {
        Some(it) => AttachedFile { removed_at: None, ..it },
        None => AttachedFile {
            id: EvidenceId(app.desk.ids.next()),
            round,
            item: of.item.clone(),
            respondent,
            hash: hash.clone(),
            kind: kind.to_owned(),
            size: content.len(),
            name: first_name(&file.name),
            owner: String::new(),
            valid_until: None,
            at: now,
            removed_at: None,
        },
    };
    app.store.write(|db| {
        db.put_evidence_file(&hash, kind, content, now)?;
        Ok::<_, Error>(db.put_evidence(&attached)?)
    })?;
    let db = app.store.read();
    let was = reduced.is_some().then(|| app.desk.text.size(file.bytes.len() as u64));
    let added = place.card(&app.desk, &attached, &place.files(&db)?);
    Ok(AttachedView { evidence: place.view(&app.desk, &db, &of.item)?, added, was, before })
}

/// What is said about a file from now on.
///
/// # Errors
/// The name is missing or too long, or the file may not be changed here.
pub fn edit_evidence(app: &mut App, edit: EditEvidence) -> Result<EvidenceView> {
    let (called, owner) = (name(&edit.name)?, name_or(&edit.owner, String::new)?);
    change(app, edit.evidence, |it, _| {
        (it.name, it.owner, it.valid_until) = (called, owner, edit.valid_until);
    })
}

/// A file no longer backs an item; it can be brought back.
///
/// # Errors
/// The file may not be changed here.
pub fn remove_evidence(app: &mut App, of: OfEvidence) -> Result<EvidenceView> {
    change(app, of.evidence, |it, now| it.removed_at = it.removed_at.or(Some(now)))
}

/// A file that was removed backs its item again.
///
/// # Errors
/// The file may not be changed here.
pub fn restore_evidence(app: &mut App, of: OfEvidence) -> Result<EvidenceView> {
    change(app, of.evidence, |it, _| it.removed_at = None)
}

/// The same file for another item of the same sheet, or of the meeting.
///
/// # Errors
/// The file may not be changed here, or the item is not asked.
pub fn reuse_evidence(app: &mut App, reuse: ReuseEvidence) -> Result<EvidenceView> {
    let db = app.store.read();
    let source = db.one_evidence(reuse.evidence)?;
    let place = Place::of_file(&app.desk, &db, &source, &reuse.item)?;
    place.hand.must_be_open()?;
    let here = place.files(&db)?.into_iter().find(|it| it.item == reuse.item && it.hash == source.hash);
    let copy = match here {
        Some(it) => AttachedFile { removed_at: None, ..it },
        None => AttachedFile {
            id: EvidenceId(app.desk.ids.next()),
            item: reuse.item,
            at: app.desk.clock.now(),
            removed_at: None,
            ..source.clone()
        },
    };
    app.store.write(|db| Ok::<_, Error>(db.put_evidence(&copy)?))?;
    place.view(&app.desk, &app.store.read(), &source.item)
}

/// A file that backs something, as it was attached.
///
/// # Errors
/// The sheet is closed, and the round not revealed.
pub fn evidence_content(app: &mut App, of: OfEvidence) -> Result<NamedFile> {
    let db = app.store.read();
    let it = db.one_evidence(of.evidence)?;
    let group = OfItemEvidence { round: it.round, item: it.item.clone(), respondent: None };
    Place::of_file(&app.desk, &db, &it, &it.item).or_else(|_| Place::find(&app.desk, &db, &group))?;
    Ok(NamedFile { name: file_name(&it.name, ending(&it.kind)), bytes: db.evidence_content(&it.hash)? })
}

/// The items of a round with a file that the group may open; none before the round is revealed.
///
/// # Errors
/// The disk refuses.
pub(crate) fn items_with_files(db: &Reader<'_>, round: &Round) -> Result<BTreeSet<ItemId>> {
    if round.revealed_at.is_none() {
        return Ok(BTreeSet::new());
    }
    Ok(db.evidence_of(round.id)?.into_iter().map(|it| it.item).collect())
}

fn change(app: &mut App, id: EvidenceId, how: impl FnOnce(&mut AttachedFile, DateTime<Utc>)) -> Result<EvidenceView> {
    let db = app.store.read();
    let mut it = db.one_evidence(id)?;
    let place = Place::of_file(&app.desk, &db, &it, &it.item)?;
    place.hand.must_be_open()?;
    how(&mut it, app.desk.clock.now());
    app.store.write(|db| Ok::<_, Error>(db.put_evidence(&it)?))?;
    place.view(&app.desk, &app.store.read(), &it.item)
}

/// What a file that came in without its name is.
///
/// # Errors
/// It is empty, a program, or of a kind that is not attached.
pub(crate) fn kind_of_content(content: &[u8]) -> Result<&'static str> {
    Ok(kinds::without_name(content)?.word)
}

fn ending(kind: &str) -> &str {
    kinds::kind_of_word(kind).and_then(|kind| kind.endings.first()).copied().unwrap_or(kind)
}

/// What a file is called at first: its name without the ending, as long as a line.
fn first_name(file: &str) -> String {
    let stem = Path::new(file).file_stem().unwrap_or_default().to_string_lossy();
    let short: String = stem.chars().filter(|c| !c.is_control()).take(LONGEST_NAME).collect();
    name(&short).unwrap_or_else(|_| file.chars().take(LONGEST_NAME).collect())
}

/// SHA-256 in small hexadecimal digits.
fn hash(content: &[u8]) -> String {
    hexadecimal(Sha256::digest(content))
}
