//! A package as it is read. Everything about it that can be known without
//! reading its parts is looked at when it is opened; a part is looked at while
//! it is read. Never more than a piece of it is in memory.

use std::{
    collections::BTreeMap,
    io::{self, Read, Seek},
};

use age::{DecryptError, Decryptor, Identity, stream::StreamReader};

use super::{
    CONTENT_NAME, Invitation, Lines, MANIFEST_NAME, MIMETYPE, Manifest, PackageProblem, PartEntry, PartName,
    Passphrase, RoundKey, SIGNATURE_NAME, Sealed, Signature,
    checked::Checked,
    container::{Container, Shape, Source, of_zip},
    limits::{MOST_MANIFEST, MOST_RATIO, MOST_SIGNATURE, MOST_SMALL},
    window::{Shared, Window},
};

/// What is read of the head of what is sealed, in bytes: it names who can open it.
/// Ours has 200; the library reads it again from its beginning for each byte that comes.
const MOST_OF_A_HEAD: u64 = 8 << 10;

/// What a package looks like from outside.
const SHAPE: Shape = Shape { mimetype: MIMETYPE, is_part: |name| name.parse::<PartName>().is_ok() };

/// A package that was opened, whether or not it can be read.
pub enum Opened<R> {
    /// Anybody may read it.
    Open(Package<R>),
    /// Only what its outside tells is known.
    Sealed(SealedPackage<R>),
}

impl<R: Read + Seek> Opened<R> {
    /// Opens a package; nothing of its parts is read yet.
    ///
    /// # Errors
    /// It is no package, not whole, of a newer format, or does what no package may.
    pub fn new(reader: R) -> Result<Self, PackageProblem> {
        let package = Package::open(reader)?;
        match package.manifest.sealed.clone() {
            None => Ok(Self::Open(package)),
            Some(sealed) => Ok(Self::Sealed(SealedPackage { package, sealed })),
        }
    }

    /// What it says about itself; of a sealed one, only what anybody may know.
    pub fn manifest(&self) -> &Manifest {
        match self {
            Self::Open(package) => package.manifest(),
            Self::Sealed(sealed) => sealed.manifest(),
        }
    }
}

/// Whether whoever waits still does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Going {
    /// Go on.
    On,
    /// Stop here.
    Stop,
}

/// Called while something long is read, with the bytes read so far and all there are.
pub type Progress<'a> = dyn FnMut(u64, u64) -> Going + 'a;

/// A package whose parts can be read.
pub struct Package<R> {
    container: Container<R>,
    manifest: Manifest,
    signature: Signature,
    /// Part → its entry in the zip and in the manifest.
    places: BTreeMap<PartName, (usize, usize)>,
}

/// What is inside a sealed package, decrypted as it is read.
pub type Inside<R> = StreamReader<Content<R>>;

/// What is sealed, as it lies in the file.
pub struct Content<R>(Shared<Window<Source<R>>>);

impl<R: Read + Seek> Read for Content<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.read(buffer)
    }
}

impl<R: Read + Seek> Seek for Content<R> {
    fn seek(&mut self, to: io::SeekFrom) -> io::Result<u64> {
        self.0.seek(to)
    }
}

impl<R: Read + Seek> Package<R> {
    fn open(reader: R) -> Result<Self, PackageProblem> {
        let mut container = Container::open(reader, &SHAPE)?;
        let missing = || PackageProblem::Missing { part: MANIFEST_NAME.to_owned() };
        let bytes = container.small(MANIFEST_NAME, MOST_MANIFEST)?.ok_or_else(missing)?;
        let manifest = Manifest::read(&bytes)?;
        let signature = container.small(SIGNATURE_NAME, MOST_SIGNATURE)?;
        let signature = Signature::of(&manifest, &bytes, signature.as_deref());
        drop(bytes);
        if manifest.size() / MOST_RATIO > container.size + MOST_SMALL {
            return Err(PackageProblem::TooLarge { part: String::new() });
        }
        let mut places = BTreeMap::new();
        for (entry, part) in manifest.parts.iter().enumerate() {
            let name = part.name.to_string();
            let place = container.zip.index_for_name_raw(name.as_bytes());
            let place = place.ok_or(PackageProblem::Missing { part: name })?;
            places.insert(part.name.clone(), (place, entry));
        }
        let is_told = |name: &str| name.parse().is_ok_and(|name: PartName| places.contains_key(&name));
        if let Some(name) = container.parts().find(|name| !is_told(name)) {
            return Err(PackageProblem::NotMentioned { part: name.to_owned() });
        }
        Ok(Self { container, manifest, signature, places })
    }

    /// What it says about itself.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// Whether somebody stands for it. That the parts are those that were signed
    /// is known when they were read, or by [`Self::verify`].
    pub fn signature(&self) -> &Signature {
        &self.signature
    }

    /// Whether it has a part of this name.
    pub fn has(&self, name: &PartName) -> bool {
        self.places.contains_key(name)
    }

    /// A part, bit by bit. An error of the reader that is about the part and not
    /// about the disk has a [`PackageProblem`] inside; [`problem_of`] takes it out.
    ///
    /// # Errors
    /// There is no such part, or it cannot be read.
    pub fn part(&mut self, name: &PartName) -> Result<impl Read + '_, PackageProblem> {
        let missing = || PackageProblem::Missing { part: name.to_string() };
        let &(place, entry) = self.places.get(name).ok_or_else(missing)?;
        let entry = self.manifest.parts.get(entry).ok_or_else(missing)?;
        let file = self.container.zip.by_index(place).map_err(|error| of_zip(&name.to_string(), error))?;
        Ok(Checked::new(file, entry))
    }

    /// A whole part; what it may have at most is held in memory.
    ///
    /// # Errors
    /// There is no such part, or it is not as it was packed.
    pub fn bytes(&mut self, name: &PartName) -> Result<Vec<u8>, PackageProblem> {
        let mut bytes = Vec::new();
        self.part(name)?.read_to_end(&mut bytes).map_err(|error| problem_of(name, error))?;
        Ok(bytes)
    }

    /// The lines of a part, each one JSON. What they say is only to be believed
    /// when all were read without a problem, or after [`Self::verify`].
    ///
    /// # Errors
    /// There is no such part, or it cannot be read.
    pub fn lines<T: serde::de::DeserializeOwned>(
        &mut self,
        name: &PartName,
    ) -> Result<Lines<T, impl Read + '_>, PackageProblem> {
        Ok(Lines::new(self.part(name)?, name))
    }

    /// The invitation it holds.
    ///
    /// # Errors
    /// There is none, or it is not as it was packed.
    pub fn invitation(&mut self) -> Result<Invitation, PackageProblem> {
        Invitation::from_json(&self.bytes(&PartName::Invitation)?)
    }

    /// Reads everything to nowhere: afterwards every part is known to be as it was packed.
    ///
    /// # Errors
    /// The first part that is not, or [`PackageProblem::Cancelled`].
    pub fn verify(&mut self, progress: &mut Progress<'_>) -> Result<(), PackageProblem> {
        let all = self.manifest.size();
        let entries: Vec<PartEntry> = self.manifest.parts.clone();
        let mut done = 0;
        let mut buffer = vec![0; 64 << 10];
        for PartEntry { name, .. } in &entries {
            let mut part = self.part(name)?;
            loop {
                if progress(done, all) == Going::Stop {
                    return Err(PackageProblem::Cancelled);
                }
                let read = part.read(&mut buffer).map_err(|error| problem_of(name, error))?;
                if read == 0 {
                    break;
                }
                done += read as u64;
            }
        }
        progress(all, all);
        Ok(())
    }
}

/// A package of which only the outside is known.
pub struct SealedPackage<R> {
    package: Package<R>,
    sealed: Sealed,
}

impl<R: Read + Seek> SealedPackage<R> {
    /// What anybody may know of it.
    pub fn manifest(&self) -> &Manifest {
        self.package.manifest()
    }

    /// For whom it is sealed.
    pub fn sealed(&self) -> &Sealed {
        &self.sealed
    }

    /// Whether what is sealed is as it was packed; who holds no key can know that.
    ///
    /// # Errors
    /// It is not, or [`PackageProblem::Cancelled`].
    pub fn verify(&mut self, progress: &mut Progress<'_>) -> Result<(), PackageProblem> {
        self.package.verify(progress)
    }

    /// Opens what was sealed for the holder of a round.
    ///
    /// # Errors
    /// It was sealed for another or with a passphrase, or what is inside is not as it was packed.
    pub fn open_with_key(self, key: &RoundKey) -> Result<Package<Inside<R>>, PackageProblem> {
        match self.sealed.clone() {
            Sealed::Passphrase => Err(PackageProblem::NeedsPassphrase),
            Sealed::Round { round, recipient } => {
                let wrong = PackageProblem::SealedForAnother { round: Some(round) };
                if recipient != key.public() { Err(wrong) } else { self.open(key.identity(), wrong) }
            }
        }
    }

    /// Opens what was sealed with a passphrase.
    ///
    /// # Errors
    /// The passphrase is another, it was sealed for the holder of a round, or
    /// what is inside is not as it was packed.
    pub fn open_with_passphrase(self, passphrase: &Passphrase) -> Result<Package<Inside<R>>, PackageProblem> {
        match &self.sealed {
            Sealed::Round { round, .. } => Err(PackageProblem::SealedForAnother { round: Some(*round) }),
            Sealed::Passphrase => self.open(&passphrase.identity(), PackageProblem::WrongPassphrase),
        }
    }

    fn open(self, identity: &dyn Identity, wrong: PackageProblem) -> Result<Package<Inside<R>>, PackageProblem> {
        let Package { mut container, manifest: outside, .. } = self.package;
        let damaged = || PackageProblem::damaged(&PartName::Content);
        let (start, length) = container.stretch(CONTENT_NAME)?;
        let allowance = container.allowance;
        let content = Shared::new(Window::new(container.zip.into_inner(), start, length));
        let mut again = content.other();
        allowance.set(MOST_OF_A_HEAD);
        let opened = Decryptor::new(Content(content)).and_then(|it| it.decrypt(std::iter::once(identity)));
        allowance.set(u64::MAX);
        let inside = match opened {
            Ok(inside) => inside,
            Err(DecryptError::ExcessiveWork { required, .. }) => {
                return Err(PackageProblem::TooMuchEffort { asked: required });
            }
            Err(DecryptError::Io(error)) => return Err(problem_of(&PartName::Content, error)),
            // Another key and a changed byte look alike here; the hash tells which.
            Err(_) => {
                again.rewind().map_err(|error| problem_of(&PartName::Content, error))?;
                let entry = outside.part(&PartName::Content).ok_or_else(damaged)?;
                io::copy(&mut Checked::new(again, entry), &mut io::sink())
                    .map_err(|error| problem_of(&PartName::Content, error))?;
                return Err(wrong);
            }
        };
        let package = Package::open(inside).map_err(|problem| match problem {
            PackageProblem::NotAPackage | PackageProblem::CutOff => damaged(),
            PackageProblem::Damaged { part } if part.is_empty() => damaged(),
            other => other,
        })?;
        let inside = &package.manifest;
        let is_same = (inside.id, inside.kind, inside.made_at) == (outside.id, outside.kind, outside.made_at);
        // What is sealed twice, or under another's outside, nobody made with this program.
        if is_same && inside.sealed.is_none() {
            Ok(package)
        } else {
            Err(PackageProblem::Damaged { part: MANIFEST_NAME.to_owned() })
        }
    }
}

/// What an error of the reader of a part means.
pub fn problem_of(part: &PartName, error: io::Error) -> PackageProblem {
    PackageProblem::of_reading(&part.to_string(), error)
}
