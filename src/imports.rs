//! Instruments that come and go as files: workbooks, XLSForm, library files.

use cabildo_domain::InstrumentId;
use cabildo_exchange::{
    Problem, ReadInstrument, check, read_file, template,
    workbook::{Shared, WorkbookError},
    write_workbook,
    xlsform::write_xlsform,
};
use cabildo_store::{InstalledInstrument, Origin, Reader};
use cabildo_text::Language;
use serde::Serialize;
use ts_rs::TS;

use crate::{
    App,
    commands::{NamedFile, Nothing},
    error::{Error, Result},
    files::file_name,
    instruments::{LibraryCard, OfInstrument},
    library::{self, Installed},
    library_exchange::{codes, names_of_codes},
    problem_words::{ProblemView, said},
};

/// What became of a file that somebody wanted to import.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ImportView {
    /// The name of the file.
    pub file: String,
    /// The instrument, if nothing was wrong with it.
    pub installed: Option<LibraryCard>,
    /// Whether exactly this was installed already.
    pub before: bool,
    /// Everything that has to be mended; nothing was installed then.
    pub problems: Vec<ProblemView>,
    /// What this program cannot do and left out.
    pub left_out: Vec<ProblemView>,
}

/// Installs the instrument in a file, if nothing is wrong with it.
///
/// # Errors
/// That version is installed with another content, or the disk refuses.
pub fn import_instrument(app: &mut App, _: Nothing, file: &NamedFile) -> Result<ImportView> {
    let known = library::known(&app.store.read())?;
    match read_file(&file.bytes, &file.name).and_then(|draft| check(draft, &known)) {
        Ok(read) => install(app, file, &read),
        Err(problems) => Ok(ImportView {
            file: file.name.clone(),
            installed: None,
            before: false,
            problems: in_words(app, &problems),
            left_out: vec![],
        }),
    }
}

fn install(app: &mut App, file: &NamedFile, read: &ReadInstrument) -> Result<ImportView> {
    let at = app.desk.clock.now();
    let done = app.store.write(|db| library::install(db, read, Origin::Imported, at))?;
    let (id, version) = (&read.instrument.id, read.instrument.version);
    let db = app.store.read();
    if done == Installed::Taken {
        return Err(Error::VersionTaken { version, next: db.newest_version(id)? + 1 });
    }
    let is_it = |it: &InstalledInstrument| it.id == *id && it.version == version;
    let installed = db.list_instruments()?.into_iter().find(is_it);
    Ok(ImportView {
        file: file.name.clone(),
        installed: installed.map(|it| LibraryCard::of(&app.desk, &db, &it)).transpose()?,
        before: done == Installed::Before,
        problems: vec![],
        left_out: in_words(app, &read.left_out),
    })
}

fn in_words(app: &App, problems: &[Problem]) -> Vec<ProblemView> {
    problems.iter().map(|problem| said(problem, &app.desk.text)).collect()
}

/// An instrument as a workbook that can be changed and imported again.
///
/// # Errors
/// It is not installed, or a text is longer than a cell.
pub fn instrument_workbook(app: &mut App, of: OfInstrument) -> Result<NamedFile> {
    let language = app.desk.text.language();
    let read = installed(&app.store.read(), &of.id, of.version)?;
    let (known, names) = codes(language)?;
    let bytes = write_workbook(&read, Shared { known: &known, names: &names }, language).map_err(not_made)?;
    Ok(NamedFile { name: file_name(&named(&read, language), "xlsx"), bytes })
}

/// A workbook to write an instrument of one's own in.
///
/// # Errors
/// The disk refuses.
pub fn instrument_template(app: &mut App, _: Nothing) -> Result<NamedFile> {
    let language = app.desk.text.language();
    let (known, names) = codes(language)?;
    let bytes = template(Shared { known: &known, names: &names }, language).map_err(not_made)?;
    Ok(NamedFile { name: file_name(&app.desk.text.library_template_name(), "xlsx"), bytes })
}

/// An instrument as XLSForm, for other programs.
///
/// # Errors
/// It is not installed, or a text is longer than a cell.
pub fn instrument_xlsform(app: &mut App, of: OfInstrument) -> Result<NamedFile> {
    let read = installed(&app.store.read(), &of.id, of.version)?;
    let bytes = write_xlsform(&read, &names_of_codes()?).map_err(not_made)?;
    let name = format!("{} XLSForm", named(&read, app.desk.text.language()));
    Ok(NamedFile { name: file_name(&name, "xlsx"), bytes })
}

fn not_made(error: WorkbookError) -> Error {
    Error::NotMade(error.to_string())
}

/// What a file of an instrument is called: its short name and its version.
fn named(read: &ReadInstrument, language: Language) -> String {
    let words = read.words.get(language.code()).or_else(|| read.words.values().next());
    let short = words.and_then(|words| words.get("title.short")).cloned().unwrap_or_default();
    format!("{short} {}", read.instrument.version)
}

/// An installed instrument as it was read when it was installed.
///
/// # Errors
/// It is not installed.
pub(crate) fn installed(db: &Reader<'_>, id: &InstrumentId, version: Option<u32>) -> Result<ReadInstrument> {
    let version = match version {
        Some(version) => version,
        None => db.newest_version(id)?,
    };
    let instrument = db.instrument(id, version)?;
    let mut words = db.all_words(id, version)?;
    let brought = library::known(db)?.brought_scales;
    let used = |id: &str| {
        instrument.scale.id.as_str() == id
            || instrument.items.iter().filter_map(|it| it.scale()).any(|it| it.id.as_str() == id)
    };
    let scales: Vec<_> = brought.into_iter().filter(|(id, _)| used(id)).map(|(_, scale)| scale).collect();
    for (language, words) in &mut words {
        for scale in &scales {
            for (level, name) in db.level_names(&scale.id, language)? {
                words.insert(cabildo_exchange::level_key(scale.id.as_str(), level.0), name);
            }
        }
    }
    Ok(ReadInstrument { instrument, words, scales, left_out: vec![] })
}
