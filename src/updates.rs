//! Newer versions of the program that come on a stick.
//!
//! 1. [`Running`]: which program this is, and whose updates it believes;
//! 2. `looking`: what an update is, once its signature is right; nothing is changed;
//! 3. `taking`: a copy of the data file is made, this program is kept, and the new one is laid out for the system;
//! 4. `making`: how a release becomes an update.
//!
//! The data file itself is never touched: the new program finds it where it is.

use std::{io, path::Path};

use cabildo_domain::update::{Kind, Standing, System, Version};
use cabildo_exchange::{package::PackageProblem, update::UpdateProblem};
use cabildo_text::Text;

use crate::{
    App,
    commands::Nothing,
    error::{Error, Result},
};

mod keeping;
mod looking;
mod making;
mod running;
mod taking;
mod views;

pub use looking::look;
pub use making::{MakeUpdate, file_name, make, news};
pub use running::Running;
pub(crate) use running::is_installer;
pub use taking::{Handed, hand_over};
pub use views::*;

/// The command that looks at an update.
pub(crate) const FROM_FILE: &str = "look_into_update";

/// Which version runs, and whether it can check updates.
///
/// # Errors
/// None.
pub fn updates(app: &mut App, _: Nothing) -> Result<UpdatesView> {
    let running = &app.desk.running;
    Ok(UpdatesView {
        version: running.version.to_string(),
        can_check: running.release.is_some(),
        says: if running.release.is_some() { String::new() } else { app.desk.text.updates_no_key() },
    })
}

/// What an update is. It is looked at where it lies, and never held in memory.
///
/// # Errors
/// As [`look`].
pub fn look_into_update(app: &mut App, _: Nothing, from: &Path) -> Result<UpdateView> {
    look(app, from)
}

impl App {
    /// Lays the update that was looked at last out, and has `open` start its installer or show its folder. Where the
    /// system does not, the person reads what to open herself.
    ///
    /// # Errors
    /// What the person reads.
    pub fn hand_over_update(
        &mut self,
        open: impl FnOnce(&Path) -> io::Result<()>,
    ) -> std::result::Result<HandedView, crate::Failure> {
        let Handed { mut view, opens } = hand_over(self).map_err(|error| self.failure(&error))?;
        if let Some(place) = opens
            && open(&place).is_err()
        {
            view.says.insert(0, self.desk.text.updates_not_opened(place.display().to_string()));
        }
        Ok(view)
    }

    /// Whether a file that was taken in is to stay where it is: an update is laid out from there.
    pub fn needs(&self, file: &Path) -> bool {
        self.desk.update.as_deref() == Some(file)
    }

    /// Another program than the one that runs: for tests, and for command lines that name another key.
    pub fn run_as(&mut self, running: Running) {
        self.desk.running = running;
    }
}

/// What the person reads when an update is not believed.
pub(crate) fn explain(problem: &UpdateProblem, text: &Text) -> String {
    match problem {
        UpdateProblem::Unsigned => text.updates_unsigned(),
        UpdateProblem::NotOurs => text.updates_not_ours(),
        UpdateProblem::File(problem) => match problem {
            PackageProblem::NotAPackage => text.updates_not_an_update(),
            PackageProblem::TooNew { .. } => text.updates_too_new(),
            PackageProblem::CutOff => text.updates_cut_off(),
            PackageProblem::Medium { .. } => text.updates_medium(),
            PackageProblem::TooLarge { .. } | PackageProblem::TooMany { .. } => text.updates_too_large(),
            PackageProblem::Damaged { .. }
            | PackageProblem::Missing { .. }
            | PackageProblem::NotMentioned { .. }
            | PackageProblem::NotUnderstood { .. }
            | PackageProblem::NameNotAllowed { .. }
            | PackageProblem::Twice { .. }
            | PackageProblem::Strange { .. }
            | PackageProblem::WrongPassphrase
            | PackageProblem::NeedsPassphrase
            | PackageProblem::SealedForAnother { .. }
            | PackageProblem::TooMuchEffort { .. }
            | PackageProblem::Cancelled => text.updates_damaged(),
        },
    }
}

/// What the person reads when an update may not take the place of this program.
pub(crate) fn explain_unfit(
    standing: Standing,
    (version, system): (&Version, System),
    ours: &Version,
    text: &Text,
) -> String {
    match standing {
        Standing::Newer => String::new(),
        Standing::Same => text.updates_same(version.to_string()),
        Standing::Older => text.updates_older(ours.to_string(), version.to_string()),
        Standing::OtherSystem => text.updates_other_system(system_name(system, text)),
    }
}

/// What the person reads when an update is for the other kind of program than this one: which file to ask for.
pub(crate) fn explain_kind(ours: Kind, text: &Text) -> String {
    match ours {
        Kind::Installed => text.updates_wants_installed(),
        Kind::Portable => text.updates_wants_portable(),
    }
}

/// A kind of computer as people call it.
fn system_name(system: System, text: &Text) -> String {
    match system {
        System::WindowsX64 => text.updates_system_windows(),
        System::LinuxX64 => text.updates_system_linux(),
    }
}

/// Why an update could not be read or put where it goes.
fn of_copying(place: &Path, problem: cabildo_exchange::update::read::CopyProblem) -> Error {
    match problem {
        cabildo_exchange::update::read::CopyProblem::Update(problem) => Error::Update(problem.into()),
        cabildo_exchange::update::read::CopyProblem::Out(source) => {
            Error::NotWritten { path: place.display().to_string(), source }
        }
    }
}
