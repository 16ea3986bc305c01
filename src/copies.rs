//! Copies of the data file: made by themselves, looked at, put back.
//!
//! One is made on the first opening of each day of use, before a newer Cabildo changes the tables, before anything is
//! taken in and before an earlier state comes back. Which are kept says [`cabildo_domain::copies`]. That none could be
//! made never stops anybody's work: it is said once.

use std::path::{Path, PathBuf};

use cabildo_domain::copies::{Copy, Why};
use cabildo_store::{Made, Store};
use cabildo_text::Text;
use chrono::NaiveDateTime;

use crate::{
    App, NamedFile, Nothing,
    error::{Error, Result},
};

pub(crate) mod shelf;
pub(crate) mod swap;
mod views;

use shelf::Shelf;
pub use views::*;

/// The name of the file that is a copy of everything: it is written where it goes, and never held in memory.
pub const WHOLE: &str = "whole_copy";

/// The copies of the data file.
///
/// # Errors
/// Their folder cannot be read.
pub fn copies(app: &mut App, _: Nothing) -> Result<CopiesView> {
    let shelf = Shelf::of(&app.desk.data_file);
    let text = &app.desk.text;
    Ok(CopiesView {
        copies: shelf.copies()?.iter().map(|it| CopyView::of(it, &shelf, text)).collect(),
        folder: shelf.folder().display().to_string(),
        trouble: app.desk.copy_trouble.as_ref().map(|error| error.explain(text)),
    })
}

impl CopyView {
    pub(crate) fn of(copy: &Copy, shelf: &Shelf, text: &Text) -> Self {
        Self {
            name: shelf.name(copy),
            made: moment(copy.at, text),
            why: why(copy.why, text),
            size: text.size(copy.size),
            restorable: copy.why != Why::Damaged,
        }
    }
}

fn moment(at: NaiveDateTime, text: &Text) -> String {
    text.copies_moment(text.long_date(at.date()), at.format("%H:%M").to_string())
}

fn why(why: Why, text: &Text) -> String {
    match why {
        Why::Day => text.copies_why_day(),
        Why::Update => text.copies_why_update(),
        Why::Import => text.copies_why_import(),
        Why::Restore => text.copies_why_restore(),
        Why::Asked => text.copies_why_asked(),
        Why::Damaged => text.copies_why_damaged(),
    }
}

/// Makes a copy now.
///
/// # Errors
/// There is no room, or the disk refuses.
pub fn make_copy(app: &mut App, _: Nothing) -> Result<CopiesView> {
    app.copy_before(Why::Asked)?;
    copies(app, Nothing {})
}

/// A copy of everything, to be put somewhere else.
///
/// # Errors
/// There is no room for it, or the disk refuses.
pub fn whole_copy(app: &mut App, _: Nothing) -> Result<NamedFile> {
    let folder = tempfile::tempdir().map_err(|error| Error::copy_not_made(error.into()))?;
    let name = save_whole(app, folder.path())?;
    let bytes = std::fs::read(folder.path().join(&name)).map_err(|error| Error::copy_not_made(error.into()))?;
    Ok(NamedFile { name, bytes })
}

/// Writes a copy of everything into a folder or to a place, without holding it in memory. Gives the name it has.
pub(crate) fn save_whole(app: &App, to: &Path) -> Result<String> {
    let folder = if to.is_dir() { to } else { to.parent().unwrap_or(Path::new(".")) };
    shelf::fits_on(&app.desk.data_file, folder)?;
    let at = app.desk.clock.here();
    let name = app.desk.text.copies_file_name(at.format("%Y-%m-%d %H.%M.%S").to_string());
    let place = if to.is_dir() { free_beside(to, &name) } else { to.to_path_buf() };
    app.store.copy_to(&place).map_err(Error::copy_not_made)?;
    Ok(place.file_name().unwrap_or_default().to_string_lossy().into_owned())
}

fn free_beside(folder: &Path, name: &str) -> PathBuf {
    let numbered = (2..).map(|number| folder.join(format!("{name} ({number}).db")));
    let mut places = std::iter::once(folder.join(format!("{name}.db"))).chain(numbered);
    places.find(|it| !it.exists()).unwrap_or_else(|| folder.join(name))
}

/// What would be lost if this copy were restored; changes nothing.
///
/// # Errors
/// It is not there any more, or it cannot be used.
pub fn weigh_copy(app: &mut App, of: OfCopy) -> Result<RestoreView> {
    let (copy, place) = Shelf::of(&app.desk.data_file).find(&of.copy)?;
    weigh(app, &place, moment(copy.at, &app.desk.text))
}

/// The same for a copy somewhere else, such as on a stick. It is never held in memory.
///
/// # Errors
/// It cannot be used.
pub fn weigh_file(app: &mut App, _: Nothing, from: &Path) -> Result<RestoreView> {
    weigh(app, from, from.file_name().unwrap_or_default().to_string_lossy().into_owned())
}

fn weigh(app: &mut App, from: &Path, copy: String) -> Result<RestoreView> {
    let passphrase = app.store.passphrase().cloned();
    let mut coming = swap::prepare(&app.desk.data_file, from, passphrase.as_ref())?;
    swap::finish(&mut coming, Some(&app.store))?;
    drop(coming);
    let place = match_protection(app)?;
    let only_here = app.store.only_here(&place)?;
    let text = &app.desk.text;
    let lost = only_here.iter().map(|it| LostView {
        council: it.name.clone(),
        what: if it.known_there { counted(&it.made, text) } else { vec![text.copies_whole_council()] },
    });
    Ok(RestoreView { copy, lost: lost.collect() })
}

/// What comes is protected as what is there: a copy from before somebody chose a passphrase is protected by it now.
fn match_protection(app: &App) -> Result<PathBuf> {
    let place = swap::incoming(&app.desk.data_file);
    let passphrase = app.store.passphrase();
    if passphrase.is_some() && cabildo_store::sound(&place, None).is_ok() {
        let part = cabildo_store::part_of(&place);
        cabildo_store::protect_copy(&place, None, &part, passphrase).map_err(Error::copy_not_made)?;
        cabildo_store::put_in_place(&part, &place)?;
    }
    Ok(place)
}

/// How much of each kind, in words.
pub(crate) fn counted(made: &[(Made, usize)], text: &Text) -> Vec<String> {
    let said = |(made, count): &(Made, usize)| match made {
        Made::Profile => text.copies_made_profile(*count),
        Made::Rounds => text.copies_made_rounds(*count),
        Made::Respondents => text.copies_made_respondents(*count),
        Made::Answers => text.copies_made_answers(*count),
        Made::Agreements => text.copies_made_agreements(*count),
        Made::Evidence => text.copies_made_evidence(*count),
        Made::Targets => text.copies_made_targets(*count),
        Made::Actions => text.copies_made_actions(*count),
        Made::Progress => text.copies_made_progress(*count),
        Made::Workshops => text.copies_made_workshops(*count),
    };
    made.iter().map(said).collect()
}

/// Puts the state that was weighed last in the place of the present one, of which a copy is made first.
///
/// # Errors
/// There is no room for that copy, another program has the file open, or the disk refuses. The present state stays.
pub fn restore(app: &mut App, _: Nothing) -> Result<RestoredView> {
    let at = app.desk.clock.here();
    swap::replace(app, at)?;
    Ok(RestoredView { said: app.desk.text.copies_restored(moment(at, &app.desk.text)) })
}

/// From this size on, the copy of the day is made while people work already.
const LARGE: u64 = 200 << 20;

impl App {
    /// Makes a copy because much is about to change, and removes those that are not kept. Gives the name it has.
    ///
    /// # Errors
    /// There is no room, or the disk refuses: then the person decides whether to go on.
    pub fn copy_before(&mut self, why: Why) -> Result<String> {
        self.wait_for_copy();
        let shelf = Shelf::of(&self.desk.data_file);
        let (at, today) = (self.desk.clock.here(), self.desk.clock.today());
        let name = shelf.add(&self.store, &self.desk.data_file, at, why)?;
        shelf.tidy(today, &self.desk.data_file)?;
        self.desk.copy_trouble = None;
        Ok(name)
    }

    /// Makes the copy of this day of use, if there is none and somebody works with this file. That it cannot be made is
    /// kept, to be said.
    pub(crate) fn copy_of_the_day(&mut self) {
        if let Err(error) = self.try_copy_of_the_day() {
            self.desk.copy_trouble = Some(error);
        }
    }

    fn try_copy_of_the_day(&mut self) -> Result<()> {
        // A first start has nothing that is worth a copy.
        if self.store.read().list_councils()?.is_empty() {
            return Ok(());
        }
        let data_file = self.desk.data_file.clone();
        let (shelf, at, today) = (Shelf::of(&data_file), self.desk.clock.here(), self.desk.clock.today());
        if shelf.copies()?.iter().any(|it| it.why == Why::Day && it.at.date() == today) {
            return Ok(());
        }
        if std::fs::metadata(&data_file).is_ok_and(|about| about.len() < LARGE) {
            shelf.add(&self.store, &data_file, at, Why::Day)?;
            return shelf.tidy(today, &data_file);
        }
        shelf::fits_beside(&data_file, shelf.folder())?;
        let passphrase = self.store.passphrase().cloned();
        self.desk.copying = Some(std::thread::spawn(move || {
            let beside = Store::open_with(&data_file, passphrase.as_ref(), &|_| None)?;
            shelf.add(&beside, &data_file, at, Why::Day)?;
            shelf.tidy(today, &data_file)
        }));
        Ok(())
    }

    /// Waits until the copy that is being made is there.
    pub(crate) fn wait_for_copy(&mut self) {
        if let Some(copying) = self.desk.copying.take() {
            match copying.join() {
                Ok(Ok(())) => {}
                Ok(Err(error)) => self.desk.copy_trouble = Some(error),
                Err(_) => self.desk.copy_trouble = Some(Error::Bug("the copy of the day".to_owned())),
            }
        }
    }
}
