//! How the plan is agreed and how it goes: what is due, what came of it, whom it concerns and what it serves.
//!
//! The dates are those of the plan now (`crate::roadmap`); what was agreed is kept beside it and never changed.

use cabildo_domain::{ActionKey, ActionState};
use cabildo_store::{Progress, Writer};
use chrono::NaiveDate;

use crate::{
    App,
    councils::OfCouncil,
    error::{Error, Result},
    names,
    roadmap::{Draft, OfAction},
};

mod agreeing;
mod aligning;
mod asks;
mod between;
mod followed;
mod registering;
mod reviewing;
mod told;
mod views;

pub use agreeing::{agree_plan, agreed_plans};
pub use aligning::{alignment, keep_objective, link_objective, remove_objective, restore_objective};
pub use asks::*;
pub(crate) use between::{Between, BetweenAction};
use followed::Following;
pub(crate) use followed::waiting;
pub use registering::{keep_stakeholder, register, remove_stakeholder, restore_stakeholder};
pub use reviewing::review;
pub(crate) use reviewing::review_of;
pub(crate) use told::state as state_words;
pub use views::*;

/// Every action of the plan, what needs attention first.
///
/// # Errors
/// There is no such council.
pub fn follow_up(app: &App, of: OfCouncil) -> Result<FollowUpView> {
    let db = app.store.read();
    let draft = Draft::of(&app.desk, &db, of.council)?;
    Following::on(&app.desk, &db, &draft, app.desk.clock.today())?.view(&app.desk)
}

/// Writes down how an action goes.
///
/// # Errors
/// The day is to come, nothing shows that it is done, a stop has no reason, or there is no such action in the plan.
pub fn note_progress(app: &mut App, note: NoteProgress) -> Result<FollowUpView> {
    not_to_come(app, note.day)?;
    let (said, shown_by) = (names::text(note.note)?, names::text(note.shown_by)?);
    match note.state {
        ActionState::Done if shown_by.trim().is_empty() => return Err(Error::NothingShowsIt),
        ActionState::Stopped if said.trim().is_empty() => return Err(Error::StopWithoutReason),
        ActionState::Proposed
        | ActionState::Agreed
        | ActionState::UnderWay
        | ActionState::Blocked
        | ActionState::Done
        | ActionState::Stopped => {}
    }
    let draft = {
        let db = app.store.read();
        let draft = Draft::of(&app.desk, &db, note.council)?;
        let following = Following::on(&app.desk, &db, &draft, app.desk.clock.today())?;
        following.action(&note.key).ok_or_else(|| no_action(&note.key))?;
        draft
    };
    let done = note.state == ActionState::Done;
    let progress = Progress {
        key: note.key,
        state: note.state,
        day: note.day,
        note: said.trim().to_owned(),
        shown_by: if done { shown_by.trim().to_owned() } else { String::new() },
        at: app.desk.clock.now(),
    };
    app.store.write(|db| {
        hold_dates(db, &draft)?;
        Ok::<_, Error>(db.add_progress(note.council, &progress)?)
    })?;
    app.desk.history.forget(note.council);
    follow_up(app, OfCouncil { council: note.council })
}

/// Everything that was said about one action as it went.
///
/// # Errors
/// There is no such council, or no such action in its plan.
pub fn progress(app: &App, of: OfAction) -> Result<ProgressOfAction> {
    let db = app.store.read();
    let draft = Draft::of(&app.desk, &db, of.council)?;
    let following = Following::on(&app.desk, &db, &draft, app.desk.clock.today())?;
    let action = following.action(&of.key).ok_or_else(|| no_action(&of.key))?;
    Ok(ProgressOfAction {
        action: following.row(action, &app.desk.text),
        notes: action.notes.iter().rev().map(ProgressView::of).collect(),
    })
}

fn no_action(key: &ActionKey) -> Error {
    Error::Bug(format!("no action {key} in the plan"))
}

/// Refuses a day that is to come: what is noted has happened.
fn not_to_come(app: &App, day: NaiveDate) -> Result<()> {
    if day > app.desk.clock.today() { Err(Error::DayToCome(day)) } else { Ok(()) }
}

/// Keeps the dates of the plan as they are: from the moment somebody agrees to them or works to them, they no longer
/// begin anew each Monday.
pub(crate) fn hold_dates(db: &Writer<'_>, draft: &Draft) -> Result<()> {
    db.put_roadmap(&draft.roadmap)?;
    Ok(db.put_places(draft.council.id, &draft.places())?)
}
