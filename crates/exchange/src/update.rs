//! A newer version of the program in one signed file: `.cabildo-update`. `docs/updates.md` explains it to others.
//!
//! It is a zip like a [`package`](crate::package), with other parts: the manifest says which version for which system,
//! and what is new; `installer` is the file that the system installs. The key that signs is the release's, and nothing
//! of a file that another key signed is shown.

use std::io::{Read, Seek};

use crate::package::{
    PackageProblem,
    container::{Shape, begins_as},
};

pub mod folder;
pub mod manifest;
pub mod read;
#[cfg(test)]
mod tests;
pub mod write;

pub use folder::Folder;
pub use manifest::UpdateManifest;
pub use read::Update;
pub use write::{NewUpdate, write_update};

/// What an update is, for programs that tell files by their kind.
pub const MIMETYPE: &str = "application/vnd.cabildo.update";
/// What the name of an update ends in, without the dot.
pub const ENDING: &str = "cabildo-update";
/// The version of the format.
pub const FORMAT: u32 = 1;
/// The largest update, in bytes: twenty times what the program has.
pub const MOST: u64 = 200 << 20;
/// The manifest, in bytes.
const MOST_MANIFEST: u64 = 256 << 10;
/// The words about what is new in one language, in characters.
const MOST_NEWS: usize = 5_000;
/// How many things may be new.
const MOST_LINES: usize = 50;

/// What the system installs.
const INSTALLER: &str = "installer";

/// What an update looks like from outside.
const SHAPE: Shape = Shape { mimetype: MIMETYPE, is_part: |name| name == INSTALLER };

/// Whether a file begins as an update does; nothing is believed of it.
pub fn is_update(reader: &mut (impl Read + Seek)) -> bool {
    begins_as(reader, MIMETYPE)
}

/// Why an update is not taken. Nothing of it is believed then.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum UpdateProblem {
    /// It is no update, not whole, or does what no file of ours does.
    #[error(transparent)]
    File(#[from] PackageProblem),
    /// Nobody signed it.
    #[error("not signed")]
    Unsigned,
    /// It was changed after it was signed, or another key signed it.
    #[error("signed with another key, or changed")]
    NotOurs,
}
