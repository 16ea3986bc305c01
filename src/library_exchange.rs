//! The files of those who write instruments, for the command line: reading a
//! file or a folder, and taking an installed instrument out again.

use std::{collections::BTreeMap, fs, path::Path};

use cabildo_domain::InstrumentId;
use cabildo_exchange::{
    Draft, Fault, InstrumentFiles, Known, Place, Problem, ReadInstrument, Words, read_file, read_toml, write_toml,
};
use cabildo_text::Language;

use crate::{
    App,
    commands::NamedFile,
    error::{Error, Result},
    files::{read_whole, write_whole},
    imports, library,
    taxonomy_file::read_taxonomies,
};

/// What an author gave us: the draft or what is wrong with it, and the texts
/// of the files, for pointing at what is meant.
pub struct AuthorFiles {
    /// What they say.
    pub draft: std::result::Result<Draft, Vec<Problem>>,
    /// The name of each file of text → what it says; workbooks have none.
    pub texts: BTreeMap<String, String>,
}

/// Reads a folder with `instrument.toml`, or a file of any kind that can be imported.
///
/// # Errors
/// The disk refuses.
pub fn read_path(path: &Path) -> Result<AuthorFiles> {
    if !path.is_dir() {
        let NamedFile { name, bytes } = read_whole(path)?;
        return Ok(AuthorFiles { draft: read_file(&bytes, &name), texts: texts(name, bytes) });
    }
    let mut files = InstrumentFiles::default();
    let mut problems = Vec::new();
    let mut entries: Vec<_> = fs::read_dir(path).map_err(|source| not_read(path, source))?.flatten().collect();
    entries.sort_by_key(fs::DirEntry::file_name);
    let mut texts = BTreeMap::new();
    for entry in entries {
        let name = entry.file_name().to_string_lossy().into_owned();
        let language = name.strip_suffix(".ftl");
        if language.is_none() && name != cabildo_exchange::toml_file::STRUCTURE {
            continue;
        }
        let Ok(text) = String::from_utf8(read_whole(&entry.path())?.bytes) else {
            problems.push(Problem { place: Place::file(&name), fault: Fault::NotText });
            continue;
        };
        texts.insert(name.clone(), text.clone());
        match language {
            Some(language) => _ = files.words.insert(language.to_owned(), text),
            None => files.structure = text,
        }
    }
    let draft = if problems.is_empty() { read_toml(&files) } else { Err(problems) };
    Ok(AuthorFiles { draft, texts })
}

fn texts(name: String, bytes: Vec<u8>) -> BTreeMap<String, String> {
    String::from_utf8(bytes).ok().into_iter().map(|text| (name.clone(), text)).collect()
}

fn not_read(path: &Path, source: std::io::Error) -> Error {
    Error::NotRead { path: path.display().to_string(), source }
}

/// Writes an instrument as a folder; one that is not there is made.
///
/// # Errors
/// The disk refuses.
pub fn write_folder(read: &ReadInstrument, folder: &Path) -> Result<()> {
    let not_made = |source| Error::NotWritten { path: folder.display().to_string(), source };
    fs::create_dir_all(folder).map_err(not_made)?;
    let files = write_toml(read);
    write_whole(&folder.join(cabildo_exchange::toml_file::STRUCTURE), files.structure.as_bytes())?;
    for (language, words) in &files.words {
        write_whole(&folder.join(format!("{language}.ftl")), words.as_bytes())?;
    }
    Ok(())
}

/// An installed instrument with its words; without a version the newest.
///
/// # Errors
/// It is not installed.
pub fn installed(app: &App, id: &InstrumentId, version: Option<u32>) -> Result<ReadInstrument> {
    imports::installed(&app.store.read(), id, version)
}

/// The codes this program brings along, and what they are called in a language.
///
/// # Errors
/// A file this program brings along is damaged.
pub fn codes(language: Language) -> Result<(Known, BTreeMap<String, String>)> {
    let read = read_taxonomies(&library::taxonomy_files()).map_err(Error::Instrument)?;
    let names = read.taxonomies.words.get(language.code()).cloned().unwrap_or_default();
    Ok((read.known, names))
}

/// What the codes are called in every language.
///
/// # Errors
/// As [`codes`].
pub fn names_of_codes() -> Result<Words> {
    Ok(read_taxonomies(&library::taxonomy_files()).map_err(Error::Instrument)?.taxonomies.words)
}

#[cfg(test)]
mod tests {
    use cabildo_exchange::check;

    use super::*;

    fn shipped() -> ReadInstrument {
        let (known, _) = codes(Language::En).unwrap();
        let (_, files) = library::shipped().next().unwrap();
        cabildo_exchange::read_instrument(&files, &known).unwrap()
    }

    #[test]
    fn a_folder_that_was_written_reads_back_the_same() {
        let folder = tempfile::tempdir().unwrap();
        let (read, (known, _)) = (shipped(), codes(Language::En).unwrap());
        write_folder(&read, &folder.path().join("new")).unwrap();
        fs::write(folder.path().join("new/SOURCE.md"), "who wrote it").unwrap();
        let again = read_path(&folder.path().join("new")).unwrap();
        assert_eq!(check(again.draft.unwrap(), &known).unwrap(), read, "other files are left alone");
        assert!(again.texts["instrument.toml"].contains(read.instrument.id.as_str()), "to point at its lines");
    }

    #[test]
    fn a_file_of_words_that_is_no_text_is_told_by_name() {
        let folder = tempfile::tempdir().unwrap();
        write_folder(&shipped(), folder.path()).unwrap();
        fs::write(folder.path().join("es.ftl"), b"title = Espa\xF1a").unwrap();
        let problems = read_path(folder.path()).unwrap().draft.unwrap_err();
        assert_eq!(problems, [Problem { place: Place::file("es.ftl"), fault: Fault::NotText }]);
    }

    #[test]
    fn a_file_of_no_known_kind_is_one_problem() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("picture.png");
        fs::write(&path, b"\x89PNG\r\n").unwrap();
        let problems = read_path(&path).unwrap().draft.unwrap_err();
        assert_eq!(problems.len(), 1, "{problems:?}");
        assert!(read_path(&folder.path().join("gone")).is_err(), "and one that is not there is an error");
    }
}
