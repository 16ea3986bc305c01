//! Files that were chosen and wait to be looked into. Only here it is known where they lie.

use std::{
    collections::{BTreeMap, HashSet},
    path::{Path, PathBuf},
};

use cabildo_text::Text;

use super::{WaitingFile, WaitingView};
use crate::{
    App,
    error::{Error, Result},
};

/// How many files may wait; more were not chosen on purpose.
const MOST: usize = 10_000;

/// The files that wait, by number. A number is never given twice.
#[derive(Default)]
pub(crate) struct Tray {
    files: BTreeMap<u32, PathBuf>,
    last: u32,
    /// Whether something was taken in since files were laid down.
    is_begun: bool,
}

impl Tray {
    /// Lays files down; one that waits already waits once.
    fn lay(&mut self, paths: impl IntoIterator<Item = PathBuf>) {
        self.is_begun = false;
        let mut there: HashSet<PathBuf> = self.files.values().cloned().collect();
        for path in paths {
            if self.files.len() < MOST && there.insert(path.clone()) {
                self.last += 1;
                self.files.insert(self.last, path);
            }
        }
    }

    /// Takes files away; none named means all.
    pub(super) fn leave(&mut self, files: &[u32]) {
        self.files.retain(|number, _| !files.is_empty() && !files.contains(number));
    }

    /// Whether what is taken in now is the first of what was laid down together.
    pub(super) fn is_first(&mut self) -> bool {
        !std::mem::replace(&mut self.is_begun, true)
    }

    /// Where a file lies.
    ///
    /// # Errors
    /// No file of that number waits.
    pub(super) fn find(&self, file: u32) -> Result<&Path> {
        self.files.get(&file).map(PathBuf::as_path).ok_or(Error::FileNotWaiting)
    }

    /// The files that wait, in words.
    pub(super) fn view(&self, text: &Text) -> WaitingView {
        let of = |(file, path): (&u32, &PathBuf)| WaitingFile {
            file: *file,
            name: name_of(path),
            size: text.size(std::fs::metadata(path).map_or(0, |it| it.len())),
        };
        WaitingView { files: self.files.iter().map(of).collect() }
    }
}

/// The name of a file without its folder.
pub(super) fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

impl App {
    /// What a dialog says that asks which packages to take in.
    pub fn asking_for_packages(&self) -> String {
        self.desk.text.packages_choose()
    }

    /// Lays files down that a person chose, dragged or clicked on; they wait until somebody asks for them.
    pub fn lay_packages(&mut self, paths: impl IntoIterator<Item = PathBuf>) -> WaitingView {
        self.desk.tray.lay(paths);
        self.desk.tray.view(&self.desk.text)
    }
}
