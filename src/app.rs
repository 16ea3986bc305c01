//! The application: opened once, passed first.

use std::{
    path::{Path, PathBuf},
    thread::JoinHandle,
};

use cabildo_domain::{AssessmentId, RespondentId, RoundId, copies::Why};
use cabildo_store::{Passphrase, Store};
use cabildo_text::{Language, Text};
use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, Utc};
use serde_json::Value;
use uuid::Uuid;

use crate::{
    answers::Brought,
    copies::{self, shelf::Shelf},
    error::{Error, Result},
    failure::Failure,
    files::{write_beside, write_whole},
    library::{self, Library},
    packages::Tray,
    roadmap::{History, Search},
    settings,
    showing::Showing,
    updates::{self, Running},
};

/// The application: what is kept, and what is needed to work with it.
pub struct App {
    /// What is kept.
    pub(crate) store: Store,
    /// What lies at hand.
    pub(crate) desk: Desk,
}

/// What lies at hand while something is looked up or changed: words, questionnaires, time.
pub(crate) struct Desk {
    /// The instruments that are installed, as they were last read.
    pub(crate) library: Library,
    /// The words of the chosen language.
    pub(crate) text: Text,
    /// What time it is.
    pub(crate) clock: Clock,
    /// New ids.
    pub(crate) ids: Ids,
    /// Where everything is kept.
    pub(crate) data_file: PathBuf,
    /// The one sheet that is open: its person may read and change it, nobody else anything.
    pub(crate) sheet: Option<RespondentId>,
    /// What other programs show now.
    pub(crate) showing: Option<Showing>,
    /// The search for a better plan that goes on.
    pub(crate) search: Option<Search>,
    /// What was decided about plans before each change, for taking it back.
    pub(crate) history: History,
    /// Files that travel and were chosen to be taken in.
    pub(crate) tray: Tray,
    /// What a spreadsheet of answers said, until somebody takes it.
    pub(crate) brought: Option<Brought>,
    /// The copy of the day that is being made.
    pub(crate) copying: Option<JoinHandle<Result<()>>>,
    /// Why the last copy was not made.
    pub(crate) copy_trouble: Option<Error>,
    /// The program that runs, and whose updates it believes.
    pub(crate) running: Running,
    /// The update that was looked at last.
    pub(crate) update: Option<PathBuf>,
    /// The data file was closed and could not be opened again: nothing works until the program opens it anew.
    pub(crate) gone: bool,
}

/// What time it is, here. Handed in, so that tests and printed pages are reproducible.
pub struct Clock(Box<dyn Fn() -> DateTime<FixedOffset> + Send>);

impl Clock {
    /// The clock of this computer.
    #[expect(clippy::disallowed_methods, reason = "the one place where the clock of the computer is read")]
    pub fn of_this_computer() -> Self {
        Self(Box::new(|| chrono::Local::now().fixed_offset()))
    }

    /// A clock that a test winds.
    pub fn new(now: impl Fn() -> DateTime<FixedOffset> + Send + 'static) -> Self {
        Self(Box::new(now))
    }

    /// The moment, for what is kept.
    pub(crate) fn now(&self) -> DateTime<Utc> {
        (self.0)().to_utc()
    }

    /// The moment on the wall clock, for what is printed.
    pub(crate) fn here(&self) -> NaiveDateTime {
        (self.0)().naive_local()
    }

    /// The day on the wall calendar.
    pub(crate) fn today(&self) -> NaiveDate {
        (self.0)().date_naive()
    }

    /// The day of a moment that was kept, as the wall calendar here has it.
    pub(crate) fn day_of(&self, at: DateTime<Utc>) -> NaiveDate {
        at.with_timezone(&(self.0)().timezone()).date_naive()
    }
}

/// New ids, ordered by the time they were made.
pub struct Ids(Box<dyn FnMut() -> Uuid + Send>);

impl Ids {
    /// Ids that no other computer makes.
    #[expect(clippy::disallowed_methods, reason = "the one place where ids are drawn")]
    pub fn of_this_computer() -> Self {
        Self(Box::new(Uuid::now_v7))
    }

    /// Ids that a test counts.
    pub fn new(next: impl FnMut() -> Uuid + Send + 'static) -> Self {
        Self(Box::new(next))
    }

    /// The next one.
    pub(crate) fn next(&mut self) -> Uuid {
        (self.0)()
    }
}

impl App {
    /// Opens the data file, makes it if there is none, and installs what this
    /// program brings along.
    ///
    /// # Errors
    /// The file cannot be used; it is left exactly as it was.
    pub fn open(data_file: &Path) -> Result<Self> {
        Self::open_with(data_file, Clock::of_this_computer(), Ids::of_this_computer())
    }

    /// The same with another clock and other ids.
    ///
    /// # Errors
    /// As [`App::open`].
    pub fn open_with(data_file: &Path, clock: Clock, ids: Ids) -> Result<Self> {
        Self::open_protected(data_file, None, clock, ids)
    }

    /// The same for a data file that a passphrase opens.
    ///
    /// # Errors
    /// As [`App::open`].
    pub fn open_protected(data_file: &Path, passphrase: Option<&Passphrase>, clock: Clock, ids: Ids) -> Result<Self> {
        let shelf = Shelf::of(data_file);
        let store = Store::open_with(data_file, passphrase, &|_| Some(shelf.free(clock.here(), Why::Update)))?;
        copies::swap::forget_unfinished(data_file);
        let language = settings::language(&store.read())?.unwrap_or(Language::REFERENCE);
        let desk = Desk {
            library: Library::default(),
            text: Text::new(language),
            clock,
            ids,
            data_file: data_file.to_path_buf(),
            sheet: None,
            showing: None,
            search: None,
            history: History::default(),
            tray: Tray::default(),
            brought: None,
            copying: None,
            copy_trouble: None,
            running: Running::this_program(),
            update: None,
            gone: false,
        };
        let mut app = Self { store, desk };
        library::install_shipped(&mut app)?;
        app.copy_of_the_day();
        Ok(app)
    }

    /// Speaks this language from now on, until the next opening.
    pub fn speak(&mut self, language: Language) {
        self.desk.text = Text::new(language);
    }

    /// Speaks the system's language (`en-GB`) until somebody chooses one, if it is complete.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn prefer(&mut self, system: &str) -> Result<()> {
        if settings::language(&self.store.read())?.is_none() {
            self.speak(spoken(system));
        }
        Ok(())
    }

    /// What a person reads when the data file, which knows her language, cannot be opened: in the system's
    /// language (`en-GB`) if it is complete, else in the first.
    pub fn refusal(error: &Error, system: &str) -> Failure {
        Failure::of(error, &Text::new(spoken(system)))
    }

    /// What a person reads when something cannot happen and does.
    pub fn bug(&self) -> Failure {
        self.failure(&Error::Bug(String::new()))
    }

    /// What a person reads for an error of a shell.
    pub fn told(&self, error: &Error) -> Failure {
        self.failure(error)
    }

    /// The failure a person reads for an error.
    pub(crate) fn failure(&self, error: &Error) -> Failure {
        Failure::of(error, &self.desk.text)
    }

    /// Makes the named file and writes it, whole or not at all: to this path, or into this folder under the name
    /// the file proposes. Gives the name it has.
    ///
    /// # Errors
    /// What the person reads. What stood at that place is still there.
    pub fn save(&mut self, name: &str, args: Value, to: &Path) -> std::result::Result<String, Failure> {
        // A copy of everything can be larger than the memory.
        if name == copies::WHOLE {
            return copies::save_whole(self, to).map_err(|error| self.failure(&error));
        }
        let file = self.file(name, args)?;
        let place = if to.is_dir() { to.join(&file.name) } else { to.to_path_buf() };
        write_whole(&place, &file.bytes).map_err(|error| self.failure(&error))?;
        Ok(place.file_name().unwrap_or_default().to_string_lossy().into_owned())
    }

    /// Makes the named file and writes it into a folder under the name it proposes, or under that name with a
    /// number where a file has it already. Gives the name it has.
    ///
    /// # Errors
    /// What the person reads. Nothing that was in the folder is changed.
    pub fn save_beside(&mut self, name: &str, args: Value, folder: &Path) -> std::result::Result<String, Failure> {
        if name == copies::WHOLE {
            return copies::save_whole(self, folder).map_err(|error| self.failure(&error));
        }
        let file = self.file(name, args)?;
        write_beside(folder, &file).map_err(|error| self.failure(&error))
    }

    /// What a dialog says that asks which file the named command takes in.
    pub fn asking_for_a_file(&self, name: &str) -> String {
        let text = &self.desk.text;
        if name == updates::FROM_FILE { text.updates_ask_file() } else { text.library_choose_file() }
    }

    /// The newest round of an assessment.
    ///
    /// # Errors
    /// There is no such assessment.
    pub fn newest_round(&self, assessment: AssessmentId) -> Result<RoundId> {
        let db = self.store.read();
        db.one_assessment(assessment)?;
        let newest = db.rounds_of(assessment)?.pop();
        newest.map(|it| it.id).ok_or_else(|| Error::Bug("an assessment without a round".to_owned()))
    }

    /// For idle moments: puts everything into the one data file, so that a copy of it is whole.
    ///
    /// # Errors
    /// The disk refuses; what was kept stays kept.
    pub fn rest(&self) -> Result<()> {
        Ok(self.store.checkpoint()?)
    }

    /// Puts everything into the one data file, and closes it.
    ///
    /// # Errors
    /// The disk refuses; what was kept stays kept.
    pub fn close(mut self) -> Result<()> {
        self.wait_for_copy();
        copies::swap::forget_unfinished(&self.desk.data_file);
        Ok(self.store.close()?)
    }
}

/// The language of a system's tag, if it is complete; else the first.
pub(crate) fn spoken(system: &str) -> Language {
    system.split(['-', '_']).next().and_then(Language::parse).unwrap_or(Language::REFERENCE)
}
