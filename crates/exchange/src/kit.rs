//! The material of a workshop on a stick: a folder with installers, questionnaires and papers, and `kit.json`, which
//! lists every file with its size and hash and is signed. `docs/kit-format.md` explains it to others.
//!
//! 1. [`name`]: what a file on a stick may be called, so that every computer can keep it and none is led astray;
//! 2. [`manifest`]: what the folder says about itself, read as if somebody meant harm;
//! 3. [`compare`](mod@compare): what of it is really there.

pub mod compare;
pub mod manifest;
pub mod name;
#[cfg(test)]
mod tests;

pub use compare::{Difference, Found, compare};
pub use manifest::{KitFile, KitManifest, KitPart, KitProblem};
pub use name::{StickName, plain_name, shown_name};

/// What the folder says about itself.
pub const MANIFEST: &str = "kit.json";
/// The signature over the bytes of [`MANIFEST`].
pub const SIGNATURE: &str = "kit.json.minisig";
/// The public key of whoever signed, as other programs read it.
pub const KEY: &str = "trainer.pub";

/// The version of the format.
pub const FORMAT: u32 = 1;

/// Files of a kit: nine questionnaires with two papers each in four languages are eighty.
pub const MOST_FILES: usize = 1_000;
/// `kit.json`, in bytes.
pub const MOST_MANIFEST: u64 = 1 << 20;
/// `kit.json.minisig`, in bytes: four lines.
pub const MOST_SIGNATURE: u64 = 4 << 10;
/// One file, in bytes: an installer is a tenth of it.
pub const MOST_FILE: u64 = 512 << 20;
/// All together, in bytes: what a small stick has, and FAT can keep.
pub const MOST_TOGETHER: u64 = 4 << 30;
/// How deep folders may lie in folders.
pub const DEEPEST: usize = 4;
