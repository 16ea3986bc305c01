//! A package on the disk, opened if this computer can.

use std::{fs::File, io::BufReader, path::Path};

use cabildo_domain::revision::Revision;
use cabildo_exchange::{
    Known, ReadInstrument,
    package::{
        Going, Invitation, Manifest, Opened, Package, PackageProblem, PartName, Passphrase, RoundKey, Sealed,
        SealedPackage, Signature,
        read::{Inside, Progress},
    },
    read_instrument,
    update::is_update,
};
use cabildo_store::Reader;

use super::LockStanding;
use crate::{
    error::{Error, Result},
    files::hash_of,
};

type OnDisk = BufReader<File>;

/// A package that can be read.
pub(super) enum Unpacked {
    /// Anybody can read it.
    Open(Box<Package<OnDisk>>),
    /// It was sealed, and opened here.
    Inside(Box<Package<Inside<OnDisk>>>),
}

/// What became of opening one.
pub(super) enum Opening {
    /// It can be read.
    Read(Unpacked),
    /// Only its outside can.
    Locked(Box<SealedPackage<OnDisk>>, LockStanding),
    /// Only its outside can, since the passphrase is another.
    Wrong(Box<Manifest>),
}

/// Does the same with either.
macro_rules! either {
    ($unpacked:expr, $package:ident => $do:expr) => {
        match $unpacked {
            Unpacked::Open($package) => $do,
            Unpacked::Inside($package) => $do,
        }
    };
}

/// Opens a package as far as this computer can.
///
/// # Errors
/// The file is gone or cannot be read, is no package, or is damaged.
pub(super) fn open(db: &Reader<'_>, path: &Path, passphrase: Option<&str>) -> Result<Opening> {
    let sealed = match Opened::new(file(path)?) {
        Ok(Opened::Open(package)) => return Ok(Opening::Read(Unpacked::Open(Box::new(package)))),
        Ok(Opened::Sealed(sealed)) => sealed,
        // People drop on the window what they were given.
        Err(_) if is_update(&mut file(path)?) => return Err(Error::UpdateNotPackage),
        Err(problem) => return Err(problem.into()),
    };
    match sealed.sealed().clone() {
        Sealed::Round { round, recipient } => {
            let key = db.find_round_key(round)?.and_then(|it| it.secret?.parse::<RoundKey>().ok());
            match key.filter(|it| it.public() == recipient) {
                Some(key) => Ok(Opening::Read(Unpacked::Inside(Box::new(sealed.open_with_key(&key)?)))),
                None => Ok(Opening::Locked(Box::new(sealed), LockStanding::ForAnother)),
            }
        }
        Sealed::Passphrase => {
            let Some(typed) = passphrase.filter(|it| !it.is_empty()) else {
                return Ok(Opening::Locked(Box::new(sealed), LockStanding::WantsPassphrase));
            };
            let outside = sealed.manifest().clone();
            match sealed.open_with_passphrase(&Passphrase::new(typed)) {
                Ok(package) => Ok(Opening::Read(Unpacked::Inside(Box::new(package)))),
                Err(PackageProblem::WrongPassphrase) => Ok(Opening::Wrong(Box::new(outside))),
                Err(other) => Err(other.into()),
            }
        }
    }
}

/// Whether what is sealed is as it was packed; whoever cannot open it can know that.
pub(super) fn verify_sealed(sealed: &mut SealedPackage<OnDisk>) -> Result<()> {
    Ok(sealed.verify(&mut |_, _| Going::On)?)
}

/// A file that a person chose; whoever opens a pipe or a folder waits for ever.
fn file(path: &Path) -> Result<OnDisk> {
    let failed = |source| Error::NotRead { path: path.display().to_string(), source };
    if !std::fs::metadata(path).map_err(failed)?.is_file() {
        return Err(failed(std::io::Error::other("not a file")));
    }
    Ok(BufReader::new(File::open(path).map_err(failed)?))
}

/// SHA-256 of a file, in small hexadecimal digits.
pub(super) fn fingerprint(path: &Path) -> Result<String> {
    let hash = hash_of(&mut file(path)?);
    Ok(hash.map_err(|error| PackageProblem::Medium { why: error.to_string() })?)
}

impl Unpacked {
    pub(super) fn was_sealed(&self) -> bool {
        matches!(self, Self::Inside(_))
    }

    pub(super) fn manifest(&self) -> &Manifest {
        either!(self, it => it.manifest())
    }

    pub(super) fn signature(&self) -> &Signature {
        either!(self, it => it.signature())
    }

    pub(super) fn verify(&mut self) -> Result<()> {
        let go_on: &mut Progress<'_> = &mut |_, _| Going::On;
        Ok(either!(self, it => it.verify(go_on))?)
    }

    pub(super) fn bytes(&mut self, name: &PartName) -> Result<Vec<u8>> {
        Ok(either!(self, it => it.bytes(name))?)
    }

    pub(super) fn invitation(&mut self) -> Result<Option<Invitation>> {
        let has = either!(self, it => it.has(&PartName::Invitation));
        Ok(if has { Some(either!(self, it => it.invitation())?) } else { None })
    }

    /// Its revisions; none if it has no such part.
    pub(super) fn revisions(&mut self) -> Result<Vec<Revision>> {
        let name = PartName::Revisions;
        if !either!(self, it => it.has(&name)) {
            return Ok(vec![]);
        }
        Ok(either!(self, it => it.lines(&name)?.collect::<std::result::Result<Vec<Revision>, _>>())?)
    }

    pub(super) fn instruments(&self) -> Vec<(String, u32)> {
        either!(self, it => it.instruments())
    }

    /// One of its instruments, checked as any that is imported; nothing if it has problems.
    pub(super) fn instrument(&mut self, id: &str, version: u32, known: &Known) -> Result<Option<ReadInstrument>> {
        let files = either!(self, it => it.instrument_files(id, version))?;
        let read = read_instrument(&files, known).ok();
        Ok(read.filter(|it| (it.instrument.id.as_str(), it.instrument.version) == (id, version)))
    }
}
