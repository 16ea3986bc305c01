//! Files that travel: packages are given out, looked into, and taken in.
//!
//! 1. `giving` gathers what a package holds and writes it, whole or not at all;
//! 2. `looking` says in words what is in one before anything of it is believed;
//! 3. `taking` takes it in, all or nothing; `taken` remembers what each brought;
//! 4. `conflicts` shows where computers say different things, for a person to decide.
//!
//! The page never learns where a file lies: whoever chose it, dragged it or
//! clicked on it lays it on the [`tray`](App::lay_packages), and commands speak
//! of it by its number. Where a package goes, a dialog of the shell asks.
//!
//! The application does one thing at a time: while a package of 200 MB comes
//! in, no other call is answered. Of many files each is a call of its own, so
//! that whoever waits sees how many are done and can stop between two of them.

use qrcode::{EcLevel, QrCode, types::Color};

use crate::{
    App,
    assessments::OfRound,
    commands::Nothing,
    councils::OfCouncil,
    error::{Error, Result},
};

mod asks;
mod computer;
mod conflicts;
mod counting;
mod fields;
mod gathering;
mod giving;
mod guests;
mod inviting;
mod kinds;
mod looking;
mod needs;
mod opening;
mod places;
mod problems;
mod rounds;
mod stick;
mod taken;
mod taking;
mod telling;
mod tray;
mod values;
mod verifying;
mod views;

pub use asks::*;
pub(crate) use computer::{Computer, here, signs_as};
pub use conflicts::{conflicts, decide_conflict};
pub use giving::give;
pub(crate) use giving::write_instrument;
pub use inviting::take_invitation;
pub(crate) use looking::{KeyStanding, standing_of_key};
pub use looking::{look, look_into_package};
pub(crate) use problems::explain;
pub use stick::{answers_on_stick, lay_stick};
pub use taken::taken_packages;
pub use taking::{take, take_package};
pub(crate) use tray::Tray;
pub use verifying::verify;
pub use views::*;

/// What a council can give out now.
///
/// # Errors
/// There is no such council.
pub fn giving(app: &mut App, of: OfCouncil) -> Result<GivingView> {
    let computer = computer::view(app)?;
    let db = app.store.read();
    let name = db.one_council(of.council)?.name;
    let mut assessments = vec![];
    for it in db.assessments_of(of.council)? {
        let needs_passphrase = gathering::keeps_secrets(&db, std::slice::from_ref(&it))?;
        let mut rounds = vec![];
        let mut has_results = false;
        for round in db.rounds_of(it.id)? {
            has_results |= !db.consensus_of(round.id)?.is_empty();
            let key = db.find_round_key(round.id)?;
            let is_holder = key.as_ref().is_some_and(|key| key.secret.is_some());
            let sheet = app.desk.sheet.map(|sheet| db.one_respondent(sheet)).transpose()?;
            let own = sheet.filter(|sheet| sheet.round == round.id && key.is_some());
            rounds.push(GivenRound {
                can_invite: round.closed_at.is_none() && round.revealed_at.is_none() && (key.is_none() || is_holder),
                own_sheet: own.map(|sheet| sheet.id),
                round: round.id,
                name: round.name,
                is_holder,
            });
        }
        rounds.reverse();
        assessments.push(GivenAssessment { assessment: it.id, title: it.name, has_results, needs_passphrase, rounds });
    }
    assessments.reverse();
    let has_plan = !assessments.is_empty();
    let conflicts = conflicts::open(&app.desk, &db, of.council)?.len();
    Ok(GivingView { council: of.council, name, computer, assessments, has_plan, conflicts })
}

/// What this computer is called.
///
/// # Errors
/// The disk refuses.
pub fn computer(app: &mut App, _: Nothing) -> Result<ComputerView> {
    computer::view(app)
}

/// What this computer is called from now on.
///
/// # Errors
/// The name is missing or too long.
pub fn name_computer(app: &mut App, name: NameComputer) -> Result<ComputerView> {
    computer::rename(app, &name.name)?;
    computer::view(app)
}

/// An invitation as text and square code. The first one makes the key for which answers are sealed.
///
/// # Errors
/// The round is closed or revealed, or its holder is another computer.
pub fn invitation(app: &mut App, of: OfRound) -> Result<InvitationView> {
    let text = gathering::invite(app, of.round)?.to_text()?;
    let code = QrCode::with_error_correction_level(&text, EcLevel::M).map_err(|it| Error::NotMade(it.to_string()))?;
    let width = code.width();
    let dark: Vec<bool> = code.into_colors().into_iter().map(|it| it == Color::Dark).collect();
    Ok(InvitationView { text, squares: dark.chunks(width).map(<[bool]>::to_vec).collect() })
}

/// The files that wait to be looked into.
///
/// # Errors
/// None.
pub fn waiting_packages(app: &mut App, _: Nothing) -> Result<WaitingView> {
    Ok(app.desk.tray.view(&app.desk.text))
}

/// These files wait no longer; they stay where they are.
///
/// # Errors
/// None.
pub fn leave_packages(app: &mut App, leave: LeavePackages) -> Result<WaitingView> {
    app.desk.tray.leave(&leave.files);
    waiting_packages(app, Nothing {})
}
