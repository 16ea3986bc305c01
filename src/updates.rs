//! Newer versions of the program that come on a stick.
//!
//! 1. [`Running`]: which program this is, and whose updates it believes;
//! 2. `looking`: what an update is, once its signature is right; nothing is changed;
//! 3. `taking`: a copy of the data file is made, this program is kept, and the new one is laid out for the system;
//! 4. `making`: how a release becomes an update.
//!
//! The data file itself is never touched: the new program finds it where it is.

use std::path::Path;

use cabildo_domain::update::{Standing, System, Version};
use cabildo_exchange::{package::PackageProblem, update::UpdateProblem};
use cabildo_text::Text;

use crate::{
    App, NamedFile,
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
pub use making::{MakeUpdate, make, news};
pub use running::Running;
pub(crate) use running::is_installer;
pub use taking::{Handed, hand_over};
pub use views::*;

/// The command that looks at an update where it lies; it is never held in memory.
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

/// What an update is. The shells hand over where it is; a page, what is in it, which is kept beside the data file.
///
/// # Errors
/// As [`look`], or it cannot be kept.
pub fn look_into_update(app: &mut App, _: Nothing, file: &NamedFile) -> Result<UpdateView> {
    let place = keeping::incoming(&app.desk)?;
    crate::files::write_whole(&place, &file.bytes)?;
    look(app, &place)
}

impl App {
    /// Lays the update that was looked at last out, for a shell, which then has the system open what
    /// [`Handed::opens`] names.
    ///
    /// # Errors
    /// What the person reads.
    pub fn hand_over_update(&mut self) -> std::result::Result<Handed, crate::Failure> {
        hand_over(self).map_err(|error| self.failure(&error))
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
