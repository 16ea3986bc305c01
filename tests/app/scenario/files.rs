//! What a person does with files: saves them, takes them in, and carries them from one computer to another.

use std::path::{Path, PathBuf};

use cabildo::Failure;
use serde_json::{Value, json};

use super::Scenario;

/// What opens the packages of these towns, where nobody says another.
pub(crate) const PHRASE: &str = "casa luna río pan";

impl Scenario {
    /// Makes a file.
    pub(crate) fn file(&mut self, name: &str, args: Value) -> Result<cabildo::NamedFile, Failure> {
        self.app.file(name, args)
    }

    /// Saves a file into a folder, beside whatever is there.
    pub(crate) fn saves_beside(&mut self, name: &str, args: Value, folder: &Path) -> Result<String, Failure> {
        self.app.save_beside(name, args, folder)
    }

    /// Lays a file out for another program.
    pub(crate) fn lays_out(&mut self, name: &str, args: Value) -> Result<PathBuf, Failure> {
        self.app.lay_out(name, args)
    }

    /// Takes in the file at that place.
    pub(crate) fn takes(&mut self, name: &str, args: Value, from: &Path) -> Result<Value, Failure> {
        self.app.take(name, args, from)
    }

    /// Takes in a file.
    pub(crate) fn opens(&mut self, name: &str, args: Value, file: &cabildo::NamedFile) -> Result<Value, Failure> {
        self.app.open_file(name, args, file)
    }

    /// Does something in a folder that was chosen.
    pub(crate) fn does_in(&mut self, folder: &Path, name: &str, args: Value) -> Result<Value, Failure> {
        self.app.in_folder(name, args, folder)
    }

    /// Is another program.
    pub(crate) fn runs_as(&mut self, running: cabildo::updates::Running) {
        self.app.run_as(running);
    }

    /// Takes the update that was looked at last; what the system would open is only noted.
    pub(crate) fn hands_over(&mut self) -> Result<cabildo::updates::Handed, Failure> {
        let mut opens = None;
        let view = self.app.hand_over_update(|place| {
            opens = Some(place.to_path_buf());
            Ok(())
        })?;
        Ok(cabildo::updates::Handed { view, opens })
    }

    /// The same where the system starts and shows nothing.
    pub(crate) fn hands_over_to_nobody(&mut self) -> Result<cabildo::updates::HandedView, Failure> {
        self.app.hand_over_update(|_| Err(std::io::ErrorKind::PermissionDenied.into()))
    }

    /// Whether a file that was taken in is still needed where it lies.
    pub(crate) fn needs(&self, file: &Path) -> bool {
        self.app.needs(file)
    }

    /// Writes a package into a folder, and gives where it is.
    pub(crate) fn gives(&mut self, package: Value, folder: &Path) -> Result<PathBuf, Failure> {
        let given = self.app.give_package(package, folder)?;
        let taken = folder.join(&given.name);
        // Another of the same name must not take its place.
        let kept = folder.join(format!("{} {}", std::fs::read_dir(folder).unwrap().count(), given.name));
        std::fs::rename(taken, &kept).unwrap();
        Ok(kept)
    }

    /// Chooses a file, as a dialog does; gives its number.
    pub(crate) fn lays(&mut self, path: &Path) -> Value {
        let view = self.app.lay_packages([path.to_path_buf()]);
        json!(view.files.last().unwrap().file)
    }

    /// What is in a package. Without other words those that everybody knows are typed; none are where they are empty.
    pub(crate) fn looks_into(&mut self, path: &Path, passphrase: Option<&str>) -> Result<Value, Failure> {
        let (file, words) = (self.lays(path), passphrase.unwrap_or(PHRASE));
        let view = self.call("look_into_package", json!({ "file": file, "passphrase": words }));
        self.does("leave_packages", json!({ "files": [] }));
        view
    }

    /// Takes a package in, with the words as where it is looked into.
    pub(crate) fn takes_in(&mut self, path: &Path, passphrase: Option<&str>) -> Result<Value, Failure> {
        let (file, words) = (self.lays(path), passphrase.unwrap_or(PHRASE));
        let taken = self.call("take_package", json!({ "file": file, "passphrase": words }));
        self.does("leave_packages", json!({ "files": [] }));
        taken
    }

    /// Goes on with what another computer has: the same council, assessments, rounds, people and keys.
    pub(crate) fn goes_on_like(&mut self, other: &Self) {
        self.council = other.council.clone();
        self.assessments = other.assessments.clone();
        self.rounds = other.rounds.clone();
        self.round = other.round.clone();
        self.respondents = other.respondents.clone();
        self.keys = other.keys.clone();
    }
}
