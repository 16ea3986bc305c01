//! A reader that knows size and hash of what passes.

use std::io::{self, Read};

use sha2::{Digest, Sha256};

use super::{PackageProblem, PartEntry};
use crate::hashed::hexadecimal;

/// A part as it is read. Its last bytes come only when size and hash are those
/// the manifest tells: who got all of it has what was packed.
pub(crate) struct Checked<R> {
    inner: R,
    part: String,
    left: u64,
    wanted: String,
    hash: Option<Sha256>,
}

impl<R: Read> Checked<R> {
    pub(super) fn new(inner: R, entry: &PartEntry) -> Self {
        Self::of(inner, entry.name.to_string(), entry.size, entry.sha256.clone())
    }

    /// The same for what is no part of a package: its name, its size in bytes, and its SHA-256.
    pub(crate) fn of(inner: R, part: String, size: u64, sha256: String) -> Self {
        Self { inner, part, left: size, wanted: sha256, hash: Some(Sha256::new()) }
    }

    fn end(&mut self) -> Result<(), PackageProblem> {
        let Some(hash) = self.hash.take() else { return Ok(()) };
        let damaged = || PackageProblem::Damaged { part: self.part.clone() };
        // Reading on also lets the zip compare its own check number.
        let more = self.inner.read(&mut [0; 1]).map_err(|error| PackageProblem::of_reading(&self.part, error))?;
        if more > 0 || hexadecimal(hash.finalize()) != self.wanted { Err(damaged()) } else { Ok(()) }
    }
}

impl<R: Read> Read for Checked<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if buffer.is_empty() {
            return Ok(0);
        }
        let most = usize::try_from(self.left).unwrap_or(usize::MAX).min(buffer.len());
        let mut read = 0;
        if most > 0 {
            let part = &self.part;
            let inner = self.inner.read(&mut buffer[..most]);
            read = inner.map_err(|error| PackageProblem::of_reading(part, error).into_reading())?;
            if read == 0 {
                return Err(PackageProblem::Damaged { part: part.clone() }.into_reading());
            }
        }
        if let Some(hash) = &mut self.hash {
            hash.update(&buffer[..read]);
        }
        self.left -= read as u64;
        if self.left == 0 {
            self.end().map_err(PackageProblem::into_reading)?;
        }
        Ok(read)
    }
}
