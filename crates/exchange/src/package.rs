//! The file that travels: `.cabildo`. `docs/package-format.md` explains it to
//! whoever writes a reader in another language.
//!
//! 1. [`manifest`]: what a package says about itself; [`part`]: what may be in it;
//! 2. [`write`](mod@write): a [`PackageWriter`] takes parts one after the other and never holds
//!    more than a piece of one;
//! 3. [`read`](mod@read): a [`Package`] trusts nothing: names, sizes, hashes and what unpacks to
//!    what are looked at before anything is handed on;
//! 4. [`seal`]: who may read it; [`sign`]: who made it;
//! 5. [`invitation`]: what a respondent needs to answer elsewhere, also as a square code;
//! 6. [`problem`]: everything that can be wrong with one.
//!
//! ```
//! # use cabildo_exchange::package::*;
//! # let head = example::head(Kind::Results);
//! let mut writer = PackageWriter::new(Vec::new(), head, &Seal::Open, None)?;
//! writer.add(&PartName::Revisions, &b"{}\n"[..])?;
//! let bytes = writer.finish()?.0;
//!
//! let Opened::Open(mut package) = Opened::new(std::io::Cursor::new(bytes))? else { panic!("sealed") };
//! package.verify(&mut |_, _| Going::On)?;
//! for line in package.lines::<serde_json::Value>(&PartName::Revisions)? {
//!     println!("{}", line?);
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub(crate) mod checked;
pub(crate) mod container;
pub mod example;
pub mod instruments;
pub mod invitation;
pub mod limits;
mod lines;
pub mod manifest;
pub mod part;
pub mod problem;
pub mod read;
pub mod schema;
pub mod seal;
pub mod sign;
mod window;
pub mod write;

pub use invitation::Invitation;
pub use lines::Lines;
pub use manifest::{CouncilHead, Head, Kind, MadeBy, Manifest, PartEntry, Sealed};
pub use part::{LogoFile, PartName};
pub use problem::{PackageProblem, WriteProblem};
pub use read::{Going, Opened, Package, SealedPackage};
pub use schema::schema;
pub use seal::{NotAKey, Passphrase, RoundKey, RoundPublic, Seal};
pub use sign::{Signature, SigningKey, SigningPublic};
pub use write::PackageWriter;

/// What a package is, for programs that tell files by their kind.
pub const MIMETYPE: &str = "application/vnd.cabildo";
/// What the name of a package ends in, without the dot.
pub const ENDING: &str = "cabildo";
/// The version of the container and of what its manifest means. It rises when
/// an older program would misunderstand a package.
pub const FORMAT: u32 = 1;

/// The first entry: [`MIMETYPE`], not compressed.
pub(crate) const MIMETYPE_NAME: &str = "mimetype";
/// What the package says about itself and its parts.
pub(crate) const MANIFEST_NAME: &str = "manifest.json";
/// The signature over the bytes of the manifest.
pub(crate) const SIGNATURE_NAME: &str = "manifest.json.minisig";
/// The only part of a sealed package: the package it holds, encrypted.
const CONTENT_NAME: &str = "content.age";
