//! Whether a package is whole and as it was made; nothing of it is taken in.

use std::path::Path;

use super::{
    PackageView, looking,
    opening::{self, Opening},
};
use crate::{App, error::Result};

/// Reads all of a package to nowhere. What is in it, and whether it could be taken in, is in the view.
///
/// # Errors
/// The file cannot be read, is no package, or some part of it is not as it was made.
pub fn verify(app: &mut App, path: &Path, passphrase: Option<&str>) -> Result<PackageView> {
    match opening::open(&app.store.read(), path, passphrase)? {
        Opening::Read(mut package) => package.verify()?,
        Opening::Locked(mut sealed, _) => opening::verify_sealed(&mut sealed)?,
        // The passphrase is another; that the outside is whole was seen before that was known.
        Opening::Wrong(_) => {}
    }
    looking::look(app, path, passphrase)
}
