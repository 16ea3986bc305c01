//! What every shell keeps: the one way from its pages to the application.
//!
//! The window and the browser host ask from several threads and hand files over that a person chose. Both do it
//! through a [`Door`], so that neither has rules of its own about who waits for whom, and a bug in one command is a
//! failure and not the end of the program.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    path::PathBuf,
    sync::{Mutex, MutexGuard, PoisonError},
};

use serde_json::{Value, json};

use crate::{
    App, Entrance, Failure, NamedFile,
    error::{Error, Result},
    showing,
};

/// The data file behind its entrance, opened by whoever asks first; any thread may ask.
pub struct Door {
    entrance: Mutex<Entrance>,
    /// Packages that were chosen, dropped on the page or clicked on, until the application is asked for anything.
    packages: Mutex<Vec<PathBuf>>,
}

impl Door {
    /// The door to the data file at this path, for people who speak the system's language (`es-BO`). Nothing is
    /// opened yet.
    pub fn to(data_file: PathBuf, system: &str) -> Self {
        showing::sweep();
        Self::before(Entrance::to(data_file, system))
    }

    /// The door before an entrance of one's own.
    pub fn before(entrance: Entrance) -> Self {
        Self { entrance: Mutex::new(entrance), packages: Mutex::default() }
    }

    /// Passes a command to the application.
    ///
    /// # Errors
    /// What the person reads.
    pub fn call(&self, name: &str, args: Value) -> std::result::Result<Value, Failure> {
        self.ask(|entrance| entrance.call(name, args))
    }

    /// Does something with the application, which is opened if it is not.
    ///
    /// # Errors
    /// What the person reads: the data file cannot be opened, or what `work` says.
    pub fn with<T>(
        &self,
        work: impl FnOnce(&mut App) -> std::result::Result<T, Failure>,
    ) -> std::result::Result<T, Failure> {
        self.ask(|entrance| work(entrance.app()?))
    }

    /// Makes a file; while it is set and written, others may ask the application.
    ///
    /// # Errors
    /// What the person reads.
    pub fn file(&self, name: &str, args: Value) -> std::result::Result<NamedFile, Failure> {
        let gathered = self.with(|app| app.gathered(name, args))?;
        catch_unwind(AssertUnwindSafe(|| gathered.finish())).or_else(|_| self.with(|app| Err(app.bug())))
    }

    /// Says in the person's language what stopped the shell itself.
    ///
    /// # Errors
    /// Always: the failure to hand on.
    pub fn refuse<T>(&self, error: &Error) -> std::result::Result<T, Failure> {
        self.with(|app| Err(app.told(error)))
    }

    /// Lays files down that may be packages; the page asks for them when it is told, or when it begins.
    pub fn lay(&self, paths: impl IntoIterator<Item = PathBuf>) {
        self.packages.lock().unwrap_or_else(PoisonError::into_inner).extend(paths);
    }

    /// A page begins anew, perhaps before another person: the sheet that was open is closed.
    pub fn begin_page(&self) {
        let mut entrance = self.entrance();
        if entrance.open_app().is_some() {
            let closed = catch_unwind(AssertUnwindSafe(|| entrance.call("close_sheet", json!({}))));
            if closed.is_err() {
                entrance.abandon();
            }
        }
    }

    /// Puts everything into the one data file when the person turns to another window: perhaps to copy it. Whoever
    /// is asking something meanwhile goes first; there will be another moment.
    ///
    /// # Errors
    /// The disk refuses; what was kept stays kept.
    pub fn rest(&self) -> Result<()> {
        let Ok(entrance) = self.entrance.try_lock() else { return Ok(()) };
        entrance.open_app().map_or(Ok(()), App::rest)
    }

    /// The same at the end, and closes the file.
    ///
    /// # Errors
    /// The disk refuses; what was kept stays kept.
    pub fn close(&self) -> Result<()> {
        self.entrance().close()
    }

    fn entrance(&self) -> MutexGuard<'_, Entrance> {
        self.entrance.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Asks at the entrance; a bug becomes a failure, not the end of the program.
    fn ask<T>(
        &self,
        work: impl FnOnce(&mut Entrance) -> std::result::Result<T, Failure>,
    ) -> std::result::Result<T, Failure> {
        let mut entrance = self.entrance();
        let bug = entrance.bug();
        catch_unwind(AssertUnwindSafe(|| {
            self.hand_over(&mut entrance);
            work(&mut entrance)
        }))
        .unwrap_or_else(|_| {
            // What the bug left half done in memory goes; the data file has only whole changes.
            entrance.abandon();
            Err(bug)
        })
    }

    /// Gives the application the packages that were laid down, as soon as its data file is open.
    fn hand_over(&self, entrance: &mut Entrance) {
        let mut packages = self.packages.lock().unwrap_or_else(PoisonError::into_inner);
        if !packages.is_empty()
            && let Ok(app) = entrance.app()
        {
            app.lay_packages(packages.drain(..));
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_bug_is_a_failure_and_the_next_question_is_answered() {
        let folder = tempfile::tempdir().unwrap();
        let door = Door::to(folder.path().join("cabildo.db"), "es-BO");
        let bug: std::result::Result<(), Failure> = door.with(|_| panic!("a bug"));
        assert_eq!(bug.unwrap_err().code, crate::Code::Bug);
        assert!(door.call("start", json!({})).is_ok());
        door.close().unwrap();
    }

    #[test]
    fn packages_wait_until_somebody_asks() {
        let folder = tempfile::tempdir().unwrap();
        let package = folder.path().join("Villa.cabildo");
        std::fs::write(&package, "not yet looked at").unwrap();
        let door = Door::to(folder.path().join("cabildo.db"), "es-BO");
        door.lay([package]);
        let waiting = door.call("waiting_packages", json!({})).unwrap();
        assert_eq!(waiting["files"][0]["name"], "Villa.cabildo");
        door.close().unwrap();
    }
}
