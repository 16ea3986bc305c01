//! Where computers say different things, in words, and how a person decides.
//!
//! What one person answered is told to that person alone, while the sheet is open. Whoever facilitates decides what
//! the group shares. What nobody could decide about, such as the moment at which something was made, is not asked.

use cabildo_domain::{CouncilId, RespondentId, RoundId, revision::Revision};
use cabildo_store::{Conflict, Pen, Reader};
use serde_json::Value;

use super::{ConflictView, ConflictsView, DecideConflict, SaidView, computer, fields, gathering, places};
use crate::{
    App,
    app::Desk,
    councils::OfCouncil,
    error::{Error, Result},
    names,
};

/// Columns that are words of one's own, so that a third way of saying it can stand in their place.
const WORDS: &[&str] = &["name", "title", "note", "comment", "text", "present", "says"];

/// Where computers say different things about what a council owns.
///
/// # Errors
/// There is no such council.
pub fn conflicts(app: &mut App, of: OfCouncil) -> Result<ConflictsView> {
    let db = app.store.read();
    let name = db.one_council(of.council)?.name;
    let open = open(&app.desk, &db, of.council)?;
    let conflicts = open.iter().map(|it| view(&app.desk, &db, it)).collect::<Result<_>>()?;
    Ok(ConflictsView { council: of.council, name, conflicts })
}

/// The conflicts a person who looks now may decide.
///
/// # Errors
/// The disk refuses.
pub(super) fn open(desk: &Desk, db: &Reader<'_>, council: CouncilId) -> Result<Vec<Conflict>> {
    let mut open = vec![];
    for it in db.conflicts_of(council)? {
        if may_see(desk, db, &it)? && !fields::differing(&it).is_empty() {
            open.push(it);
        }
    }
    Ok(open)
}

/// Whether whoever looks now may see what is said there.
fn may_see(desk: &Desk, db: &Reader<'_>, it: &Conflict) -> Result<bool> {
    let key: Vec<Value> = serde_json::from_str(&it.key).unwrap_or_default();
    let id = |place: usize| key.get(place).and_then(Value::as_str).unwrap_or_default();
    let is_own = |whose: &str| whose.parse::<RespondentId>().is_ok_and(|whose| desk.sheet == Some(whose));
    Ok(match it.kind.as_str() {
        "response" => is_own(id(0)),
        // Paper sheets are decided where they are keyed in, by what is on the paper.
        "response_history" | "keyed_answer" | "keyed_sheet" | "keyed_decision" => false,
        "evidence" => match id(0).parse().map(|id| db.one_evidence(id)) {
            Ok(Ok(file)) => {
                let is_shown = file.respondent.is_none() || db.one_round(file.round)?.revealed_at.is_some();
                is_shown || file.respondent.is_some_and(|whose| desk.sheet == Some(whose))
            }
            Ok(Err(_)) | Err(_) => false,
        },
        "second_vote" | "table_proposal" => match it.heads.iter().find_map(round_of) {
            Some(round) => db.one_round(round)?.revealed_at.is_some(),
            None => false,
        },
        _ => true,
    })
}

fn round_of(revision: &Revision) -> Option<RoundId> {
    revision.worth.as_ref()?.get("round")?.as_str()?.parse().ok()
}

fn view(desk: &Desk, db: &Reader<'_>, it: &Conflict) -> Result<ConflictView> {
    let columns = fields::differing(it);
    let devices = db.devices()?;
    let text = &desk.text;
    let said = it.heads.iter().enumerate().map(|(place, revision)| {
        let day = text.long_date(desk.clock.day_of(revision.at));
        let by = match devices.get(&revision.device) {
            Some(name) => text.packages_said_by(name, day),
            None => text.packages_said_somewhere(day),
        };
        Ok(SaidView {
            revision: revision.id,
            says: fields::says(desk, db, it, revision, &columns)?,
            removed: fields::is_gone(revision),
            by,
            shown: place == 0,
        })
    });
    Ok(ConflictView {
        conflict: name_of(it),
        place: places::place(desk, db, it)?,
        field: fields::label(it, &columns, text),
        said: said.collect::<Result<_>>()?,
        writable: words(it).is_some(),
    })
}

/// How a decision names its conflict.
fn name_of(it: &Conflict) -> String {
    Value::from([it.kind.as_str(), it.key.as_str(), it.part.as_str()].map(Value::from).to_vec()).to_string()
}

/// The column that holds words of one's own, where it alone is different.
fn words(it: &Conflict) -> Option<&'static str> {
    let columns = fields::differing(it);
    let [only] = columns.as_slice() else { return None };
    let is_words = |revision: &Revision| revision.worth.as_ref().is_none_or(|worth| worth[only].is_string());
    let column = WORDS.iter().copied().find(|it| it == only)?;
    it.heads.iter().all(is_words).then_some(column)
}

fn find(app: &App, decide: &DecideConflict) -> Result<Conflict> {
    let open = open(&app.desk, &app.store.read(), decide.council)?;
    open.into_iter().find(|it| name_of(it) == decide.conflict).ok_or(Error::ConflictGone)
}

/// Decides between what computers say; what the others said is shown no more, and stays in the data file.
///
/// # Errors
/// It was decided meanwhile, or the words are missing or too long.
pub fn decide_conflict(app: &mut App, decide: DecideConflict) -> Result<ConflictsView> {
    find(app, &decide)?;
    // What was done since is said first: it may have ended the conflict.
    gathering::note(app, decide.council)?;
    let here = computer::here(app)?;
    let conflict = find(app, &decide)?;
    let taken = conflict.heads.iter().find(|it| it.id == decide.takes).ok_or(Error::ConflictGone)?;
    let mut worth = taken.worth.clone();
    if let (Some(typed), Some(column)) = (decide.words, words(&conflict)) {
        if typed.trim().is_empty() {
            return Err(Error::WordsMissing);
        }
        let typed = match column {
            "name" => names::name(&typed)?,
            _ => names::text(typed)?,
        };
        // Where it was taken away, the words are put into what another still says.
        let base = worth.or_else(|| conflict.heads.iter().find_map(|it| it.worth.clone()));
        worth = base.map(|mut it| {
            it[column] = Value::from(typed);
            it
        });
    }
    let now = app.desk.clock.now();
    let ids = &mut app.desk.ids;
    app.store.write(|db| {
        let mut next = || ids.next();
        let mut pen = Pen { device: here.device, now, ids: &mut next };
        db.decide(&mut pen, (&conflict.kind, &conflict.key, &conflict.part), worth)?;
        Ok::<_, Error>(())
    })?;
    app.desk.history.forget(decide.council);
    conflicts(app, OfCouncil { council: decide.council })
}
