//! The instruments and taxonomies that are installed.
//!
//! What this program brings along is put into the store at first start, and
//! from then on it is read from there, never from the program: an assessment
//! outlives the version of the program that made it.

use std::{cell::RefCell, collections::BTreeMap, sync::Arc};

use cabildo_domain::{Instrument, InstrumentId};
use cabildo_exchange::{InstrumentFiles, Known, read_instrument};
use cabildo_store::{InstrumentWording, Origin, Reader, Writer};
use cabildo_text::Language;
use include_dir::{Dir, include_dir};

use crate::{
    App,
    crosswalk::Crosswalk,
    error::{Error, Result},
    taxonomy_file::{TaxonomyFiles, read_taxonomies},
};

static INSTRUMENTS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/instruments");
static TAXONOMIES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/taxonomies");

/// The instruments that were read, kept at hand: they never change once installed.
#[derive(Default)]
pub(crate) struct Library {
    instruments: RefCell<BTreeMap<(InstrumentId, u32), Arc<Instrument>>>,
    words: RefCell<BTreeMap<(InstrumentId, u32, Language), Arc<InstrumentWording>>>,
    crosswalks: RefCell<BTreeMap<Language, Arc<Crosswalk>>>,
}

impl Library {
    /// One version of an instrument.
    pub(crate) fn instrument(&self, db: &Reader<'_>, id: &InstrumentId, version: u32) -> Result<Arc<Instrument>> {
        let key = (id.clone(), version);
        if let Some(found) = self.instruments.borrow().get(&key) {
            return Ok(Arc::clone(found));
        }
        let read = Arc::new(db.instrument(id, version)?);
        self.instruments.borrow_mut().insert(key, Arc::clone(&read));
        Ok(read)
    }

    /// The names of everything items can bear on.
    pub(crate) fn crosswalk(&self, db: &Reader<'_>, language: Language) -> Result<Arc<Crosswalk>> {
        if let Some(found) = self.crosswalks.borrow().get(&language) {
            return Ok(Arc::clone(found));
        }
        let read = Arc::new(Crosswalk::of(db, language)?);
        self.crosswalks.borrow_mut().insert(language, Arc::clone(&read));
        Ok(read)
    }

    /// Its words in a language; of an imported instrument that does not speak
    /// it, in the first language that it does.
    pub(crate) fn words(
        &self,
        db: &Reader<'_>,
        id: &InstrumentId,
        version: u32,
        language: Language,
    ) -> Result<Arc<InstrumentWording>> {
        let key = (id.clone(), version, language);
        if let Some(found) = self.words.borrow().get(&key) {
            return Ok(Arc::clone(found));
        }
        let spoken = db.languages_of(id, version)?;
        let wanted = [language].into_iter().chain(Language::ALL).find(|it| spoken.iter().any(|code| code == it.code()));
        let read = Arc::new(db.wording(id, version, wanted.unwrap_or(language).code())?);
        self.words.borrow_mut().insert(key, Arc::clone(&read));
        Ok(read)
    }
}

/// Puts what this program brings along into the store, where it is not there yet.
///
/// # Errors
/// A shipped file has problems (a test sees to it that none has), or the disk refuses.
pub(crate) fn install_shipped(app: &mut App) -> Result<()> {
    let at = app.desk.clock.now();
    let taxonomies = taxonomy_files();
    let files: Vec<InstrumentFiles> = shipped().map(|(_, files)| files).collect();
    let anything_new = |db: &Reader<'_>| -> Result<bool> {
        for it in &files {
            if !db.has_instrument_hash(&it.hash())? {
                return Ok(true);
            }
        }
        Ok(db.find_taxonomy_hash()? != Some(taxonomies.hash()))
    };
    if !anything_new(&app.store.read())? {
        return Ok(());
    }
    app.store.write(|db| {
        let known = install_taxonomies(db, &taxonomies)?;
        for files in &files {
            install(db, files, &known, at)?;
        }
        Ok(())
    })
}

fn install_taxonomies(db: &Writer<'_>, files: &TaxonomyFiles) -> Result<Known> {
    let read = read_taxonomies(files).map_err(Error::Instrument)?;
    if db.find_taxonomy_hash()? != Some(files.hash()) {
        db.put_taxonomies(&read.taxonomies, &files.hash())?;
    }
    Ok(read.known)
}

/// Installs one instrument: a version that is there already with the same
/// content stays as it is, and one that an assessment uses is never changed.
fn install(
    db: &Writer<'_>,
    files: &InstrumentFiles,
    known: &Known,
    at: chrono::DateTime<chrono::Utc>,
) -> Result<()> {
    let read = read_instrument(files, known).map_err(|problems| {
        let list: Vec<String> = problems.iter().map(|it| format!("{}:{}: {:?}", it.place.file, it.place.line, it.fault)).collect();
        Error::Instrument(list.join("\n"))
    })?;
    let instrument = &read.instrument;
    match db.find_instrument_hash(&instrument.id, instrument.version)? {
        Some(hash) if hash == files.hash() => Ok(()),
        Some(_) if db.is_in_use(&instrument.id, instrument.version)? => Ok(()),
        Some(_) => {
            db.remove_instrument(&instrument.id, instrument.version)?;
            Ok(db.put_instrument(instrument, &read.words, (&files.hash(), Origin::Shipped), at)?)
        }
        None => Ok(db.put_instrument(instrument, &read.words, (&files.hash(), Origin::Shipped), at)?),
    }
}

/// The instruments this program brings along, by folder name.
pub fn shipped() -> impl Iterator<Item = (&'static str, InstrumentFiles)> {
    INSTRUMENTS.dirs().map(|folder| {
        let name = folder.path().file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let mut files = InstrumentFiles::default();
        for file in folder.files() {
            let text = file.contents_utf8().unwrap_or_default().to_owned();
            match file.path().file_name().and_then(|name| name.to_str()) {
                Some("instrument.toml") => files.structure = text,
                Some(name) => {
                    if let Some(language) = name.strip_suffix(".ftl") {
                        files.words.insert(language.to_owned(), text);
                    }
                }
                None => {}
            }
        }
        (name, files)
    })
}

/// The taxonomies this program brings along.
pub fn taxonomy_files() -> TaxonomyFiles {
    let text = |name: &str| TAXONOMIES.get_file(name).and_then(|file| file.contents_utf8()).unwrap_or_default();
    let words = TAXONOMIES.files().filter_map(|file| {
        let language = file.path().to_str()?.strip_suffix(".ftl")?;
        Some((language.to_owned(), file.contents_utf8()?.to_owned()))
    });
    TaxonomyFiles {
        scales: text("scales.toml").to_owned(),
        roles: text("roles.toml").to_owned(),
        principles: text("principles.toml").to_owned(),
        sdg_targets: text("sdg-targets.toml").to_owned(),
        topics: text("topics.toml").to_owned(),
        words: words.collect(),
    }
}

#[cfg(test)]
mod tests;
