//! The material of a workshop: what a trainer brings along on a stick.
//!
//! 1. `making` gathers installers, questionnaires and papers in a `folder`, and signs a list of them;
//! 2. `checking` says of each file of such a folder whether it is as it was signed.
//!
//! The same data file, wishes and moment give the same bytes, on whichever day and in whichever process: so two people
//! can compare what they carry by one line.

use std::path::{Path, PathBuf};

use cabildo_exchange::kit::KitProblem;
use cabildo_text::{Language, Text};

use crate::{
    App,
    commands::Nothing,
    error::Result,
    instruments,
    packages::{self, ComputerView},
};

mod asks;
mod checking;
mod folder;
mod making;
mod papers;
mod views;

pub use asks::MakeKit;
pub use checking::check;
pub use making::make;
pub use views::*;

/// What can go onto a stick now.
///
/// # Errors
/// The disk refuses.
pub fn kit_offer(app: &mut App, _: Nothing) -> Result<KitOffer> {
    let here = packages::here(app)?;
    let computer = ComputerView { key: here.signer.public().short(), name: here.name };
    let library = instruments::library(app, Nothing {})?;
    let instruments = library.instruments.into_iter().map(|it| KitInstrument { id: it.card.id, name: it.card.title });
    let folder = data_folder(&app.desk.data_file);
    let name = |path: &PathBuf| path.file_name().map(|it| it.to_string_lossy().into_owned());
    Ok(KitOffer {
        instruments: instruments.collect(),
        languages: Language::ALL.to_vec(),
        installers: app.desk.running.installers(&folder).iter().filter_map(name).collect(),
        folder: folder.display().to_string(),
        computer,
    })
}

/// The folder of the data file. Where programs lie often nobody may write; here everybody may.
pub(crate) fn data_folder(data_file: &Path) -> PathBuf {
    let whole = std::path::absolute(data_file).unwrap_or_else(|_| data_file.to_path_buf());
    whole.parent().map_or(whole.clone(), Path::to_path_buf)
}

/// Writes the material into a folder of its own in the folder that a person chose.
///
/// # Errors
/// Something cannot be gathered, or the disk refuses; then nothing is there.
pub fn make_kit(app: &mut App, make: MakeKit, folder: &Path) -> Result<KitMade> {
    let named = |path: &PathBuf| {
        path.file_name().is_some_and(|it| make.installers.iter().any(|name| it.to_string_lossy() == name.as_str()))
    };
    let offered = app.desk.running.installers(&data_folder(&app.desk.data_file));
    let installers = offered.into_iter().filter(named).collect::<Vec<_>>();
    let words = making::words(app, &make);
    let name = cabildo_exchange::kit::plain_name(&words.kit_folder());
    let numbered = (2..).map(|number| folder.join(format!("{name} {number}")));
    let mut places = std::iter::once(folder.join(&name)).chain(numbered);
    let place = places.find(|it| std::fs::symlink_metadata(it).is_err()).unwrap_or_else(|| folder.to_path_buf());
    making::make(app, &make, &installers, &place)
}

/// Whether the material in a folder, or in one of its folders, is as it was signed; changes nothing.
///
/// # Errors
/// There is none, it is not signed, or it cannot be read.
pub fn check_kit(app: &mut App, _: Nothing, folder: &Path) -> Result<KitView> {
    check(app, folder, None)
}

/// What the person reads when a folder is not believed to be a kit.
pub(crate) fn explain(problem: &KitProblem, text: &Text) -> String {
    match problem {
        KitProblem::NotAKit => text.kit_not_a_kit(),
        KitProblem::TooNew { .. } => text.kit_too_new(),
        KitProblem::Unsigned => text.kit_unsigned(),
        KitProblem::Broken => text.kit_broken(),
        KitProblem::OtherKey(key) => text.kit_other_key(key.short()),
        KitProblem::NameNotAllowed { .. } | KitProblem::Twice { .. } | KitProblem::TooLarge => text.kit_hostile(),
    }
}
