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
    copies::{CopyView, shelf::Shelf, swap},
    error::{Error, Result},
    failure::Failure,
    home::{self, StartView},
    salvage::{self, Found},
};

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

/// What to go on with.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct BeginWith {
    /// The name of a copy; what was collected if there is none.
    pub copy: Option<String>,
}

/// What can be done about a data file that cannot be opened.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct WayOutView {
    /// Whether the file is damaged, so that collecting what can be read makes sense.
    pub damaged: bool,
    /// The newest copy that is sound, with what is in it.
    pub newest: Option<HeldView>,
    /// Every copy, newest first.
    pub copies: Vec<CopyView>,
}

/// A copy with what is in it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct HeldView {
    /// Which copy.
    pub copy: CopyView,
    /// How much of each kind.
    pub holds: Vec<String>,
}

/// What was collected of a damaged data file.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SalvageView {
    /// How much of each kind could be read.
    pub holds: Vec<String>,
    /// What could not be read whole, and how many rows belong to nothing; empty if everything was found.
    pub lost: Vec<String>,
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

/// What can be done about a data file that cannot be opened; changes nothing.
///
/// # Errors
/// The folder of copies cannot be read.
pub fn way_out(entrance: &mut Entrance, _: Nothing) -> Result<WayOutView> {
    let refusal = entrance.refusal();
    let text = entrance.text();
    let shelf = Shelf::of(&entrance.data_file);
    let copies = shelf.copies()?;
    let damaged = match refusal {
        Some(Error::Store(StoreError::Damaged { .. })) => true,
        // A file of ours whose head is broken looks like somebody else's; its copies tell.
        Some(Error::Store(StoreError::NotOurs)) => !copies.is_empty(),
        Some(_) | None => false,
    };
    if !damaged {
        return Ok(WayOutView { damaged, newest: None, copies: vec![] });
    }
    let newest = salvage::newest_sound(&entrance.data_file, entrance.said.as_ref())?;
    let newest = newest.map(|(copy, held)| HeldView {
        copy: CopyView::of(&copy, &shelf, &text),
        holds: crate::copies::counted(&held, &text),
    });
    Ok(WayOutView { damaged, newest, copies: copies.iter().map(|it| CopyView::of(it, &shelf, &text)).collect() })
}

/// Collects what can be read of a damaged data file, beside it. The damaged file keeps every byte.
///
/// # Errors
/// Nothing could be read, there is no room, or the disk refuses.
pub fn salvage(entrance: &mut Entrance, _: Nothing) -> Result<SalvageView> {
    let (clock, ids) = ((entrance.clock)(), (entrance.ids)());
    let Found { held, salvaged } = salvage::collect(&entrance.data_file, entrance.said.as_ref(), clock, ids)?;
    entrance.salvaged = true;
    let text = entrance.text();
    Ok(SalvageView { holds: crate::copies::counted(&held, &text), lost: salvage::lost(&salvaged, &text) })
}

/// Goes on with a copy, or with what was collected. The file that could not be opened goes to the copies byte by byte.
///
/// # Errors
/// The copy cannot be used, there is no room, or the disk refuses. Then everything is as it was.
pub fn begin_with(entrance: &mut Entrance, asked: BeginWith) -> Result<StartView> {
    if entrance.refusal().is_none() {
        return Err(Error::Bug("the data file is open".to_owned()));
    }
    let (at, said) = ((entrance.clock)().here(), entrance.said.clone());
    match asked.copy {
        Some(name) => {
            let (_, from) = Shelf::of(&entrance.data_file).find(&name)?;
            let mut coming = swap::prepare(&entrance.data_file, &from, said.as_ref())?;
            swap::finish(&mut coming, None)?;
            swap::replace_damaged(&entrance.data_file, &swap::incoming(&entrance.data_file), at)?;
        }
        None if entrance.salvaged => salvage::put(&entrance.data_file, at)?,
        None => return Err(Error::Bug("nothing was collected".to_owned())),
    }
    entrance.salvaged = false;
    entrance.open()?;
    started(entrance)
}
