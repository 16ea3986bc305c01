//! An update as it is read. The signature comes first: before it is right, nothing else is looked at.

use std::io::{Read, Seek, Write};

use super::{INSTALLER, MOST, MOST_MANIFEST, SHAPE, UpdateManifest, UpdateProblem};
use crate::package::{
    MANIFEST_NAME, PackageProblem, SIGNATURE_NAME, SigningPublic,
    checked::Checked,
    container::{Container, of_zip},
    limits::MOST_SIGNATURE,
};

/// An update that the release's key signed.
pub struct Update<R> {
    container: Container<R>,
    manifest: UpdateManifest,
    place: usize,
}

impl<R: Read + Seek> Update<R> {
    /// Opens an update; the installer in it is not read yet.
    ///
    /// # Errors
    /// It is none, not whole, too large, not signed by this key, or says what no update may.
    pub fn open(mut reader: R, key: &SigningPublic) -> Result<Self, UpdateProblem> {
        let size = reader.seek(std::io::SeekFrom::End(0)).map_err(|error| PackageProblem::of_reading("", error))?;
        if size > MOST + MOST_MANIFEST {
            return Err(PackageProblem::TooLarge { part: String::new() }.into());
        }
        let mut container = Container::open(reader, &SHAPE)?;
        let missing = |part: &str| PackageProblem::Missing { part: part.to_owned() };
        let json = container.small(MANIFEST_NAME, MOST_MANIFEST)?.ok_or_else(|| missing(MANIFEST_NAME))?;
        let signature = container.small(SIGNATURE_NAME, MOST_SIGNATURE)?.ok_or(UpdateProblem::Unsigned)?;
        key.check(&json, &signature).ok_or(UpdateProblem::NotOurs)?;
        let manifest = UpdateManifest::parse(&json)?;
        let place = container.zip.index_for_name_raw(INSTALLER.as_bytes()).ok_or_else(|| missing(INSTALLER))?;
        Ok(Self { container, manifest, place })
    }

    /// What it says about itself; the release's key stands for it.
    pub fn manifest(&self) -> &UpdateManifest {
        &self.manifest
    }

    /// Writes the installer out, piece by piece. What was written is to be used only where this succeeds.
    ///
    /// # Errors
    /// It is not as it was signed, cannot be read, or `out` does not take it.
    pub fn copy_installer(&mut self, out: &mut impl Write) -> Result<(), CopyProblem> {
        let file = self.container.zip.by_index(self.place).map_err(|error| of_zip(INSTALLER, error))?;
        let (size, sha256) = (self.manifest.size, self.manifest.sha256.clone());
        let mut installer = Checked::of(file, INSTALLER.to_owned(), size, sha256);
        let mut piece = vec![0; 64 << 10];
        loop {
            let read = installer.read(&mut piece).map_err(|error| PackageProblem::of_reading(INSTALLER, error))?;
            match piece.get(..read).filter(|it| !it.is_empty()) {
                Some(piece) => out.write_all(piece).map_err(CopyProblem::Out)?,
                None => return Ok(()),
            }
        }
    }

    /// Reads the installer to nowhere: afterwards it is known to be as it was signed.
    ///
    /// # Errors
    /// It is not, or cannot be read.
    pub fn verify(&mut self) -> Result<(), PackageProblem> {
        match self.copy_installer(&mut std::io::sink()) {
            Ok(()) => Ok(()),
            Err(CopyProblem::Update(problem)) => Err(problem),
            Err(CopyProblem::Out(error)) => Err(PackageProblem::of_reading(INSTALLER, error)),
        }
    }
}

/// Why an installer could not be written out.
#[derive(Debug, thiserror::Error)]
pub enum CopyProblem {
    /// It is not as it was signed, or cannot be read.
    #[error(transparent)]
    Update(#[from] PackageProblem),
    /// Where it goes does not take it.
    #[error(transparent)]
    Out(std::io::Error),
}
