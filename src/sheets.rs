//! One sheet at a time: each person's answers behind the key of their sheet.
//!
//! The first to open a sheet is told its key, and whoever comes back needs it.
//! The key keeps people who use Cabildo out of each other's answers; it does
//! not protect the data file, and the screen says so.

use cabildo_domain::{RespondentId, Way};
use cabildo_store::{Reader, Respondent};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    App,
    assessments::{OfRound, RoundInHand},
    commands::Nothing,
    error::{Error, Result},
    respondents::{self, OfRespondent, RespondentsView},
};

/// Keys have this many digits: short enough to remember, too many to guess in passing.
const KEYS: u128 = 10_000;

/// Opening one's own sheet.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct OpenSheet {
    /// Whose.
    pub respondent: RespondentId,
    /// Its key; absent while nobody was asked for it.
    pub key: Option<String>,
}

/// A sheet, before anything on it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SheetView {
    /// The code of the sheet.
    pub code: String,
    /// Whether it is open now; if not, its key is wanted.
    pub open: bool,
    /// The key, told once: when the sheet is opened for the first time.
    pub key: Option<String>,
    /// Whether the round is revealed: what changes now is no longer blind.
    pub revealed: bool,
}

/// Opens a sheet and closes the one that was open. The first to open it is told its key. Where nobody else
/// answers or was invited to, no key is wanted.
///
/// # Errors
/// The key is not the sheet's, the answers come in another way, or there is no such respondent.
pub fn open_sheet(app: &mut App, open: OpenSheet) -> Result<SheetView> {
    app.desk.sheet = None;
    let db = app.store.read();
    let respondent = db.one_respondent(open.respondent)?;
    let hand = RoundInHand::take(&app.desk, &db, respondent.round)?;
    answered_here(&respondent)?;
    let closed =
        SheetView { code: respondent.code.clone(), open: false, key: None, revealed: hand.round.revealed_at.is_some() };
    let Some(key) = &respondent.sheet_key else {
        let key = format!("{:04}", app.desk.ids.next().as_u128() % KEYS);
        let opened = Respondent { sheet_key: Some(key.clone()), ..respondent };
        app.store.write(|db| Ok::<_, Error>(db.put_respondent(&opened)?))?;
        app.desk.sheet = Some(opened.id);
        return Ok(SheetView { open: true, key: Some(key), ..closed });
    };
    let fits = match open.key.as_deref().map(str::trim).filter(|typed| !typed.is_empty()) {
        None => is_alone(&db, &respondent)?,
        Some(typed) if typed == key => true,
        Some(_) => return Err(Error::WrongKey(respondent.code)),
    };
    app.desk.sheet = fits.then_some(respondent.id);
    Ok(SheetView { open: fits, ..closed })
}

/// Closes the sheet that is open, if one is: its person turned to something else.
///
/// # Errors
/// None.
pub fn close_sheet(app: &mut App, nothing: Nothing) -> Result<Nothing> {
    app.desk.sheet = None;
    Ok(nothing)
}

/// Gives somebody who has lost the key another sheet. The old one is set aside: it is kept, opened by nobody,
/// and does not count.
///
/// # Errors
/// The round is closed or revealed, the person has finished, or there is no such respondent.
pub fn replace_sheet(app: &mut App, of: OfRespondent) -> Result<RespondentsView> {
    let db = app.store.read();
    let old = db.one_respondent(of.respondent)?;
    let hand = RoundInHand::take(&app.desk, &db, old.round)?;
    hand.must_be_open()?;
    answered_here(&old)?;
    if hand.round.revealed_at.is_some() || old.finished_at.is_some() || old.set_aside_at.is_some() {
        return Err(Error::SheetDone(old.code));
    }
    let taken = db.all_respondents_of(old.round)?;
    let code = (2..)
        .map(|turn| format!("{}-{turn}", old.code))
        .find(|code| taken.iter().all(|it| it.code.to_lowercase() != code.to_lowercase()))
        .unwrap_or_default();
    let now = app.desk.clock.now();
    let new = Respondent {
        id: RespondentId(app.desk.ids.next()),
        code,
        sheet_key: None,
        created_at: now,
        finished_at: None,
        ..old.clone()
    };
    let aside = Respondent { set_aside_at: Some(now), ..old };
    app.desk.sheet = None;
    app.store.write(|db| {
        db.put_respondent(&aside)?;
        Ok::<_, Error>(db.put_respondent(&new)?)
    })?;
    respondents::respondents(app, OfRound { round: new.round })
}

/// Refuses a sheet whose answers come in another way than on this computer.
fn answered_here(respondent: &Respondent) -> Result<()> {
    match respondent.way {
        Way::Here if respondent.set_aside_at.is_none() => Ok(()),
        Way::Here => Err(Error::SheetDone(respondent.code.clone())),
        Way::Paper | Way::File => Err(Error::AnsweredElsewhere(respondent.code.clone())),
    }
}

/// Whether nobody else answers in the round, so that there is nobody to hide anything from. Who invited others is not
/// alone: the one sheet that is here may have come in a file.
fn is_alone(db: &Reader<'_>, respondent: &Respondent) -> Result<bool> {
    let invites = db.find_round_key(respondent.round)?.is_some_and(|key| key.secret.is_some());
    Ok(!invites && db.respondents_of(respondent.round)?.iter().all(|it| it.id == respondent.id))
}
