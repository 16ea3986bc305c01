//! An update as it is written, by whoever makes a release.

use std::{
    collections::BTreeMap,
    io::{Read, Write},
};

use cabildo_domain::update::{System, Version};
use chrono::{DateTime, Utc};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use super::{FORMAT, INSTALLER, MIMETYPE, MOST, UpdateManifest};
use crate::{
    hashed::Hashed,
    kit::StickName,
    package::{MANIFEST_NAME, MIMETYPE_NAME, PackageProblem, SIGNATURE_NAME, SigningKey, WriteProblem},
};

/// What whoever makes an update says about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewUpdate {
    /// The version of the program.
    pub version: Version,
    /// For which kind of computer.
    pub system: System,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// What the installer is called.
    pub file: StickName,
    /// What is new, a sentence each, by language.
    pub news: BTreeMap<String, Vec<String>>,
}

/// Writes an update. The same installer, words, moment and key give the same bytes.
///
/// # Errors
/// It would be none that can be read, the installer cannot be read, or nothing more can be written.
pub fn write_update<W: Write>(
    out: W,
    update: NewUpdate,
    mut installer: impl Read,
    key: &SigningKey,
) -> Result<W, WriteProblem> {
    let mut zip = ZipWriter::new_stream(out);
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    zip.start_file(MIMETYPE_NAME, stored).map_err(of_zip)?;
    zip.write_all(MIMETYPE.as_bytes())?;
    // What is installed is packed already.
    zip.start_file(INSTALLER, stored).map_err(of_zip)?;
    let mut passing = Hashed::new(&mut zip);
    let mut piece = vec![0; 64 << 10];
    loop {
        let read = installer.read(&mut piece);
        let read = read.map_err(|why| WriteProblem::Source { part: INSTALLER.to_owned(), why })?;
        let Some(piece) = piece.get(..read).filter(|it| !it.is_empty()) else { break };
        if passing.size() + read as u64 > MOST {
            return Err(PackageProblem::TooLarge { part: INSTALLER.to_owned() }.into());
        }
        passing.write_all(piece)?;
    }
    let (_, size, sha256) = passing.done();
    let NewUpdate { version, system, made_at, file, news } = update;
    let manifest = UpdateManifest { format: FORMAT, version, system, made_at, file, size, sha256, news };
    let json = manifest.write()?;
    zip.start_file(MANIFEST_NAME, stored).map_err(of_zip)?;
    zip.write_all(&json)?;
    let comment = format!("{} {} {}", manifest.version, manifest.system, manifest.sha256);
    let signature = key.sign_bytes(&comment, &json).map_err(|_| WriteProblem::Signing)?;
    zip.start_file(SIGNATURE_NAME, stored).map_err(of_zip)?;
    zip.write_all(signature.as_bytes())?;
    let mut out = zip.finish().map_err(of_zip)?.into_inner();
    out.flush()?;
    Ok(out)
}

fn of_zip(error: zip::result::ZipError) -> WriteProblem {
    WriteProblem::Medium(std::io::Error::other(error))
}
