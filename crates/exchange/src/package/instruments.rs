//! The instruments a package brings along: as the files of their folder, and
//! through the same check as any other before anything is made of them.

use std::{
    collections::BTreeSet,
    io::{Read, Seek, Write},
};

use super::{Package, PackageProblem, PackageWriter, PartName, WriteProblem};
use crate::{InstrumentFiles, Known, Problem, ReadInstrument, read_instrument};

/// Why an instrument of a package is none.
#[derive(Debug, Clone, PartialEq)]
pub enum InstrumentProblem {
    /// Its files are not as they were packed.
    Package(PackageProblem),
    /// What its author has to mend.
    Instrument(Vec<Problem>),
}

impl From<PackageProblem> for InstrumentProblem {
    fn from(problem: PackageProblem) -> Self {
        Self::Package(problem)
    }
}

impl<W: Write> PackageWriter<W> {
    /// Adds the files of an instrument.
    ///
    /// # Errors
    /// As [`PackageWriter::add`].
    pub fn add_instrument(&mut self, id: &str, version: u32, files: &InstrumentFiles) -> Result<(), WriteProblem> {
        self.add(&PartName::structure(id, version), files.structure.as_bytes())?;
        for (language, words) in &files.words {
            self.add(&PartName::words(id, version, language), words.as_bytes())?;
        }
        Ok(())
    }
}

impl<R: Read + Seek> Package<R> {
    /// The instruments it brings along, with their versions.
    pub fn instruments(&self) -> Vec<(String, u32)> {
        let names = self.manifest().parts.iter().map(|it| &it.name);
        let instruments = names.filter_map(|it| match it {
            PartName::Instrument { id, version, .. } => Some((id.clone(), *version)),
            PartName::Revisions
            | PartName::Invitation
            | PartName::Evidence(_)
            | PartName::Logo { .. }
            | PartName::Content => None,
        });
        instruments.collect::<BTreeSet<_>>().into_iter().collect()
    }

    /// The files of one of them.
    ///
    /// # Errors
    /// Its structure is missing, or a file is not as it was packed or no text.
    pub fn instrument_files(&mut self, id: &str, version: u32) -> Result<InstrumentFiles, PackageProblem> {
        let languages: Vec<String> = self
            .manifest()
            .parts
            .iter()
            .filter_map(|it| match &it.name {
                PartName::Instrument { id: its, version: of, words: Some(language) } if its == id && *of == version => {
                    Some(language.clone())
                }
                PartName::Instrument { .. }
                | PartName::Revisions
                | PartName::Invitation
                | PartName::Evidence(_)
                | PartName::Logo { .. }
                | PartName::Content => None,
            })
            .collect();
        let structure = self.text(&PartName::structure(id, version))?;
        let mut files = InstrumentFiles { structure, ..InstrumentFiles::default() };
        for language in languages {
            let words = self.text(&PartName::words(id, version, &language))?;
            files.words.insert(language, words);
        }
        Ok(files)
    }

    /// One of them, checked as any that is imported.
    ///
    /// # Errors
    /// Its files are not as they were packed, have problems, or are of another instrument or version.
    pub fn instrument(&mut self, id: &str, version: u32, known: &Known) -> Result<ReadInstrument, InstrumentProblem> {
        let files = self.instrument_files(id, version)?;
        let read = read_instrument(&files, known).map_err(InstrumentProblem::Instrument)?;
        if (read.instrument.id.as_str(), read.instrument.version) == (id, version) {
            Ok(read)
        } else {
            Err(PackageProblem::damaged(&PartName::structure(id, version)).into())
        }
    }

    fn text(&mut self, name: &PartName) -> Result<String, PackageProblem> {
        String::from_utf8(self.bytes(name)?).map_err(|_| PackageProblem::damaged(name))
    }
}
