//! The instruments and taxonomies that are installed.
//!
//! What this program brings along is put into the store at first start, and
//! from then on it is read from there, never from the program: an assessment
//! outlives the version of the program that made it.

use std::{
    cell::RefCell,
    collections::BTreeMap,
    sync::{Arc, OnceLock},
};

use cabildo_domain::{Instrument, InstrumentId};
use cabildo_exchange::{InstrumentFiles, Known, ReadInstrument, hashed::hexadecimal, read_instrument};
use cabildo_store::{InstrumentWording, Origin, Reader, Writer};
use cabildo_text::Language;
use chrono::{DateTime, Utc};
use include_dir::{Dir, include_dir};
use sha2::{Digest, Sha256};

use crate::{
    App,
    crosswalk::Crosswalk,
    error::{Error, Result},
    settings::SHIPPED,
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
        let spoken = self.spoken(db, id, version, language)?;
        let read = Arc::new(db.wording(id, version, spoken.code())?);
        self.words.borrow_mut().insert(key, Arc::clone(&read));
        Ok(read)
    }

    /// The language its words are in where this one is wanted.
    pub(crate) fn spoken(
        &self,
        db: &Reader<'_>,
        id: &InstrumentId,
        version: u32,
        language: Language,
    ) -> Result<Language> {
        let spoken = db.languages_of(id, version)?;
        let wanted = [language].into_iter().chain(Language::ALL).find(|it| spoken.iter().any(|code| code == it.code()));
        Ok(wanted.unwrap_or(language))
    }
}

/// Puts what this program brings along into the store, where it is not there yet.
///
/// What was put there last is remembered by a fingerprint of all files, so that
/// a usual start reads none of them.
///
/// # Errors
/// A shipped file has problems (a test sees to it that none has), or the disk refuses.
pub(crate) fn install_shipped(app: &mut App) -> Result<()> {
    let at = app.desk.clock.now();
    let brought = fingerprint();
    if app.store.read().find_setting(SHIPPED)?.as_ref() == Some(&brought) {
        return Ok(());
    }
    app.store.write(|db| {
        let taxonomies = taxonomy_files();
        let read = read_taxonomies(&taxonomies).map_err(Error::Instrument)?;
        db.put_taxonomies(&read.taxonomies, &taxonomies.hash())?;
        for (name, files) in shipped() {
            let read = read_instrument(&files, &read.known).map_err(|problems| {
                let list: Vec<String> = problems.iter().map(|it| format!("{name}: {it:?}")).collect();
                Error::Instrument(list.join("\n"))
            })?;
            install(db, &read, Origin::Shipped, at)?;
        }
        Ok(db.put_setting(SHIPPED, &brought)?)
    })
}

/// A fingerprint of every file this program brings along.
fn fingerprint() -> String {
    let mut hash = Sha256::new();
    let folders = INSTRUMENTS.dirs().chain([&TAXONOMIES]);
    for file in folders.flat_map(|folder| folder.files()) {
        hash.update(file.path().to_string_lossy().as_bytes());
        hash.update([0]);
        hash.update(file.contents());
    }
    hexadecimal(hash.finalize())
}

/// What became of an instrument that was to be installed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Installed {
    /// It is there now.
    Now,
    /// Exactly this was there already.
    Before,
    /// That version is there with another content, and stays.
    Taken,
}

/// Installs one instrument. A version that is there with the same content
/// stays as it is; of another content it is replaced only where this program
/// brought it along and no assessment uses it.
///
/// # Errors
/// It refers to something that is not there, or the disk refuses.
pub(crate) fn install(db: &Writer<'_>, read: &ReadInstrument, origin: Origin, at: DateTime<Utc>) -> Result<Installed> {
    let (id, version, hash) = (&read.instrument.id, read.instrument.version, read.hash());
    if let Some(known) = db.find_instrument_hash(id, version)? {
        if known == hash {
            return Ok(Installed::Before);
        }
        let was = db.list_instruments()?.into_iter().find(|it| it.id == *id && it.version == version);
        let ours = origin == Origin::Shipped && was.is_some_and(|it| it.origin == Origin::Shipped);
        if !ours || db.is_in_use(id, version)? {
            return Ok(Installed::Taken);
        }
        db.remove_instrument(id, version)?;
    }
    read.scales.iter().try_for_each(|scale| db.put_scale(scale, &read.words))?;
    db.put_instrument(&read.instrument, &read.words, (&hash, origin), at)?;
    Ok(Installed::Now)
}

/// What an instrument that is imported may refer to.
///
/// # Errors
/// The disk refuses.
pub(crate) fn known(db: &Reader<'_>) -> Result<Known> {
    let ours = ours()?;
    let brought = db.scales()?.into_iter().filter(|it| !ours.scales.contains_key(it.id.as_str()));
    Ok(Known { brought_scales: brought.map(|it| (it.id.to_string(), it)).collect(), ..ours.clone() })
}

/// What this program brings along for instruments to refer to, read once.
fn ours() -> Result<&'static Known> {
    static OURS: OnceLock<Known> = OnceLock::new();
    if let Some(known) = OURS.get() {
        return Ok(known);
    }
    let read = read_taxonomies(&taxonomy_files()).map_err(Error::Instrument)?.known;
    Ok(OURS.get_or_init(|| read))
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
