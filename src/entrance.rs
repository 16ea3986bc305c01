//! Before the data file is open: it may be locked, damaged or away.
//!
//! The shells keep one [`Entrance`] and ask everything through it. It opens the data file with whoever asks first, and
//! tries again at the next question where that did not work: the person may have plugged the disk in.

use std::path::PathBuf;

use cabildo_store::{Passphrase, StoreError};
use cabildo_text::Text;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::{
    App, Clock, Ids, Nothing,
    app::spoken,
    error::{Error, Result},
    failure::Failure,
    home::{self, StartView},
};

mod out;

pub use out::*;

/// The data file, open or not.
pub struct Entrance {
    data_file: PathBuf,
    /// The system's language: `es-BO`.
    system: String,
    clock: fn() -> Clock,
    ids: fn() -> Ids,
    app: Option<App>,
    /// What was said last: it may open a copy where the file itself is damaged.
    said: Option<Passphrase>,
    /// What was collected of a damaged file.
    salvaged: bool,
}

/// What opens a protected data file.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Unlock {
    /// As it was typed.
    pub passphrase: String,
}

impl Entrance {
    /// The data file at this path, for people who speak the system's language (`es-BO`) until they choose another.
    pub fn to(data_file: PathBuf, system: &str) -> Self {
        Self::with(data_file, system, Clock::of_this_computer, Ids::of_this_computer)
    }

    /// The same with other clocks and ids.
    pub fn with(data_file: PathBuf, system: &str, clock: fn() -> Clock, ids: fn() -> Ids) -> Self {
        Self { data_file, system: system.to_owned(), clock, ids, app: None, said: None, salvaged: false }
    }

    /// The passphrase to try first, where a script or the terminal said it.
    pub fn say(&mut self, passphrase: Option<Passphrase>) {
        self.said = passphrase;
    }

    /// The application, opened if it is not.
    ///
    /// # Errors
    /// What the person reads: the data file is locked or cannot be used.
    pub fn app(&mut self) -> std::result::Result<&mut App, Failure> {
        if self.app.as_ref().is_some_and(|app| app.desk.gone) {
            self.app = None;
        }
        match self.open() {
            Ok(()) => self.app.as_mut().ok_or_else(|| App::refusal(&Error::Bug("not open".to_owned()), "")),
            Err(error) => Err(App::refusal(&error, &self.system)),
        }
    }

    /// The application, if it is open.
    pub fn open_app(&self) -> Option<&App> {
        self.app.as_ref()
    }

    /// What a person reads when something cannot happen and does.
    pub fn bug(&self) -> Failure {
        Failure::of(&Error::Bug(String::new()), &self.text())
    }

    /// Leaves the application without closing it well, after a bug in it: the data file has only whole changes.
    pub fn abandon(&mut self) {
        self.app = None;
    }

    /// Puts everything into the one data file, and closes it.
    ///
    /// # Errors
    /// The disk refuses; what was kept stays kept.
    pub fn close(&mut self) -> Result<()> {
        self.app.take().map_or(Ok(()), App::close)
    }

    fn open(&mut self) -> Result<()> {
        if self.app.is_none() {
            let passphrase = self.said.as_ref();
            let opened = App::open_protected(&self.data_file, passphrase, (self.clock)(), (self.ids)());
            let mut app = match opened {
                Err(Error::Store(StoreError::NotLocked)) => {
                    App::open_protected(&self.data_file, None, (self.clock)(), (self.ids)())?
                }
                other => other?,
            };
            app.prefer(&self.system)?;
            // Once it is open, it is the application that knows; who locks it forgets it.
            self.said = None;
            self.app = Some(app);
        }
        Ok(())
    }

    fn text(&self) -> Text {
        Text::new(self.app.as_ref().map_or_else(|| spoken(&self.system), |app| app.desk.text.language()))
    }

    pub(crate) fn written<T: Serialize>(&self, answer: Result<T>) -> std::result::Result<Value, Failure> {
        let json = answer.and_then(|it| serde_json::to_value(it).map_err(|error| Error::Bug(error.to_string())));
        json.map_err(|error| Failure::of(&error, &self.text()))
    }

    /// What opening says, if it does not work.
    fn refusal(&mut self) -> Option<Error> {
        self.open().err()
    }
}

/// Opens a protected data file.
///
/// # Errors
/// That is not its passphrase, or the file cannot be used.
pub fn unlock(entrance: &mut Entrance, asked: Unlock) -> Result<StartView> {
    entrance.said = Passphrase::typed(&asked.passphrase);
    entrance.open()?;
    started(entrance)
}

fn started(entrance: &Entrance) -> Result<StartView> {
    let app = entrance.app.as_ref().ok_or_else(|| Error::Bug("not open".to_owned()))?;
    home::start(app, Nothing {})
}

/// Closes a protected data file; only its passphrase opens it again.
///
/// # Errors
/// The disk refuses; what was kept stays kept.
pub fn lock(entrance: &mut Entrance, _: Nothing) -> Result<Nothing> {
    entrance.said = None;
    if entrance.app.as_ref().is_some_and(|app| app.store.is_protected()) {
        entrance.close()?;
    }
    Ok(Nothing {})
}
