//! Looking at files as they are, without the program.

use std::path::{Path, PathBuf};

/// The file is sound, and no row points to nothing.
pub(crate) fn is_sound(file: &Path) {
    assert!(file.exists(), "it is there: {}", file.display());
    let db = rusqlite::Connection::open(file).unwrap();
    let verdict: String = db.query_row("PRAGMA integrity_check", (), |row| row.get(0)).unwrap();
    assert_eq!(verdict, "ok", "{}", file.display());
    let dangling = db.prepare("PRAGMA foreign_key_check").unwrap().exists(()).unwrap();
    assert!(!dangling, "no row points to nothing: {}", file.display());
}

/// Every copy that has its name is sound; how many there are.
pub(crate) fn copies_are_sound(shelf: &Path) -> usize {
    let names = files_in(shelf);
    let copies: Vec<_> = names.iter().filter(|name| name.ends_with(".db")).collect();
    copies.iter().for_each(|name| is_sound(&shelf.join(name)));
    copies.len()
}

/// A data file with what stands in its WAL, somewhere else: looking at it there changes nothing here.
pub(crate) fn aside(file: &Path) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let name = file.file_name().unwrap().to_str().unwrap();
    for ending in ["", "-wal"] {
        let from = file.with_file_name(format!("{name}{ending}"));
        if from.exists() {
            std::fs::copy(from, folder.path().join(format!("{name}{ending}"))).unwrap();
        }
    }
    let place = folder.path().join(name);
    (folder, place)
}

/// The names in a folder, in order; none where there is no such folder.
pub(crate) fn files_in(folder: &Path) -> Vec<String> {
    let Ok(all) = std::fs::read_dir(folder) else { return vec![] };
    let mut names: Vec<String> = all.map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}
