//! Fingerprints: SHA-256 in hexadecimal digits, of what is at hand and of what passes.

use std::io::{self, Write};

use sha2::{Digest, Sha256};

/// Bytes in small hexadecimal digits, two a byte: 64 of a SHA-256.
pub fn hexadecimal(bytes: impl AsRef<[u8]>) -> String {
    bytes.as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A writer that counts and hashes what it passes on.
pub struct Hashed<W> {
    inner: W,
    size: u64,
    hash: Sha256,
}

impl<W: Write> Hashed<W> {
    /// Nothing passed yet.
    pub fn new(inner: W) -> Self {
        Self { inner, size: 0, hash: Sha256::new() }
    }

    /// How much passed so far, in bytes.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Where it went, how many bytes passed, and their SHA-256 in hexadecimal digits.
    pub fn done(self) -> (W, u64, String) {
        (self.inner, self.size, hexadecimal(self.hash.finalize()))
    }
}

impl<W: Write> Write for Hashed<W> {
    fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
        let written = self.inner.write(buffer)?;
        self.hash.update(&buffer[..written]);
        self.size += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}
