//! A package as it is written: from its first byte to its last, without going
//! back, so that it can be encrypted on the way and any size passes.
//!
//! Nothing is to be kept of what was written before [`PackageWriter::finish`]
//! said it was; whoever has the file writes beside it and renames it then.

use std::{
    collections::BTreeSet,
    io::{self, Read, Write},
    sync::{Arc, OnceLock},
};

use age::stream::StreamWriter as Encrypting;
use serde::Serialize;
use zip::{
    CompressionMethod, ZipWriter,
    result::ZipError,
    write::{SimpleFileOptions, StreamWriter},
};

use super::{
    CONTENT_NAME, Head, MANIFEST_NAME, MIMETYPE, MIMETYPE_NAME, Manifest, PackageProblem, PartEntry, PartName,
    SIGNATURE_NAME, Seal, Sealed, SigningKey, WriteProblem,
    limits::{MOST_LINE, MOST_PARTS, MOST_TOGETHER},
    manifest::Kind,
};
use crate::hashed::Hashed;

type Zip<W> = ZipWriter<StreamWriter<W>>;

/// The first thing that went wrong with the file; the zip forgets what it was.
#[derive(Clone, Default)]
struct Failed(Arc<OnceLock<(io::ErrorKind, Option<i32>)>>);

impl Failed {
    fn note<T>(&self, result: io::Result<T>) -> io::Result<T> {
        let is_noted = |error: &&io::Error| error.kind() != io::ErrorKind::Interrupted;
        if let Some(error) = result.as_ref().err().filter(is_noted) {
            self.0.get_or_init(|| (error.kind(), error.raw_os_error()));
        }
        result
    }

    fn is_set(&self) -> bool {
        self.0.get().is_some()
    }

    /// The problem as it really was.
    fn tell(&self, problem: WriteProblem) -> WriteProblem {
        match (problem, self.0.get()) {
            (WriteProblem::Medium(_), Some((_, Some(code)))) => io::Error::from_raw_os_error(*code).into(),
            (WriteProblem::Medium(_), Some((kind, None))) => io::Error::from(*kind).into(),
            (problem, _) => problem,
        }
    }
}

/// The file itself.
struct File<W> {
    out: W,
    failed: Failed,
}

/// After it failed once it takes everything and keeps nothing: the zip tries to
/// end itself when it is let go of, and would complain about that to nobody.
impl<W: Write> Write for File<W> {
    fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
        // All or nothing: what encrypts takes half a piece for an error of its own.
        let written = if self.failed.is_set() { Ok(()) } else { self.failed.note(self.out.write_all(buffer)) };
        written.map(|()| buffer.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.failed.is_set() { Ok(()) } else { self.failed.note(self.out.flush()) }
    }
}

/// Where the package goes: to the file, or through encryption into the one part of another package.
enum Out<W: Write> {
    Open(File<W>),
    Sealed(Box<Encrypting<Hashed<Zip<File<W>>>>>),
}

impl<W: Write> Write for Out<W> {
    fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
        match self {
            Self::Open(out) => out.write(buffer),
            Self::Sealed(out) => out.write(buffer),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Open(out) => out.flush(),
            Self::Sealed(out) => out.flush(),
        }
    }
}

/// Writes a package part by part.
pub struct PackageWriter<W: Write> {
    zip: Zip<Out<W>>,
    failed: Failed,
    head: Head,
    sealed: Option<Sealed>,
    signer: Option<SigningKey>,
    parts: Vec<PartEntry>,
    names: BTreeSet<PartName>,
    together: u64,
}

impl<W: Write> PackageWriter<W> {
    /// Begins a package.
    ///
    /// # Errors
    /// What one person answered would leave unsealed, or nothing can be written there.
    pub fn new(out: W, head: Head, seal: &Seal, signer: Option<&SigningKey>) -> Result<Self, WriteProblem> {
        let sealed = seal.told();
        if head.kind == Kind::Answers && sealed.is_none() {
            return Err(WriteProblem::AnswersInTheOpen);
        }
        let failed = Failed::default();
        let file = File { out, failed: failed.clone() };
        let begun = Self::begin(file, seal).map_err(|problem| failed.tell(problem))?;
        let signer = signer.cloned();
        Ok(Self { zip: begun, failed, head, sealed, signer, parts: Vec::new(), names: BTreeSet::new(), together: 0 })
    }

    fn begin(file: File<W>, seal: &Seal) -> Result<Zip<Out<W>>, WriteProblem> {
        let out = match seal.encryptor() {
            None => Out::Open(file),
            Some(encryptor) => {
                let mut outer = begin(file)?;
                // What is encrypted cannot be made smaller.
                outer.start_file(CONTENT_NAME, stored().large_file(true)).map_err(of_zip)?;
                Out::Sealed(Box::new(encryptor.wrap_output(Hashed::new(outer))?))
            }
        };
        begin(out)
    }

    /// Adds a part; of a file of evidence, the name says what its hash has to be.
    ///
    /// # Errors
    /// It could not be read again, it is there already, its source cannot be read, or nothing more can be written.
    pub fn add(&mut self, name: &PartName, mut source: impl Read) -> Result<(), WriteProblem> {
        self.add_with(name, |part| {
            let mut buffer = vec![0; 64 << 10];
            loop {
                let read = source.read(&mut buffer);
                let read = read.map_err(|why| WriteProblem::Source { part: name.to_string(), why })?;
                match buffer.get(..read).filter(|it| !it.is_empty()) {
                    Some(piece) => part.write(piece)?,
                    None => return Ok(()),
                }
            }
        })
    }

    /// Adds a part of lines, each of them JSON.
    ///
    /// # Errors
    /// As [`Self::add`]; an error among the lines is one of the source.
    pub fn add_lines<T: Serialize>(
        &mut self,
        name: &PartName,
        lines: impl IntoIterator<Item = io::Result<T>>,
    ) -> Result<(), WriteProblem> {
        let source = |why: io::Error| WriteProblem::Source { part: name.to_string(), why };
        self.add_with(name, |part| {
            for line in lines {
                let line = line.map_err(source)?;
                let mut json = serde_json::to_vec(&line).map_err(|error| source(error.into()))?;
                json.push(b'\n');
                if json.len() > MOST_LINE {
                    return Err(PackageProblem::TooLarge { part: name.to_string() }.into());
                }
                part.write(&json)?;
            }
            Ok(())
        })
    }

    fn add_with(
        &mut self,
        name: &PartName,
        fill: impl FnOnce(&mut Filling<'_, W>) -> Result<(), WriteProblem>,
    ) -> Result<(), WriteProblem> {
        if *name == PartName::Content || name.to_string().parse::<PartName>().is_err() {
            return Err(PackageProblem::NameNotAllowed { name: name.to_string() }.into());
        }
        if !self.names.insert(name.clone()) {
            return Err(PackageProblem::Twice { part: name.to_string() }.into());
        }
        if self.parts.len() >= MOST_PARTS {
            return Err(PackageProblem::TooMany { most: MOST_PARTS }.into());
        }
        let options = if name.is_text() { deflated() } else { stored() };
        self.zip.start_file(name.to_string(), options).map_err(|error| self.failed.tell(of_zip(error)))?;
        let most = name.most().min(MOST_TOGETHER - self.together);
        let mut filling = Filling { out: Hashed::new(&mut self.zip), most, name };
        fill(&mut filling).map_err(|problem| self.failed.tell(problem))?;
        let (_, size, sha256) = filling.out.done();
        if name.evidence().is_some_and(|hash| hash != sha256) {
            return Err(PackageProblem::Damaged { part: name.to_string() }.into());
        }
        self.together += size;
        self.parts.push(PartEntry { name: name.clone(), size, sha256 });
        Ok(())
    }

    /// Ends the package, and gives back where it was written to and what it says about itself:
    /// all of it, also of a sealed one.
    ///
    /// # Errors
    /// A part it needs was not added, or it cannot be written.
    pub fn finish(self) -> Result<(W, Manifest), WriteProblem> {
        let failed = self.failed.clone();
        match self.end() {
            Ok(_) if failed.is_set() => Err(failed.tell(io::Error::from(io::ErrorKind::Other).into())),
            Ok(done) => Ok(done),
            Err(problem) => Err(failed.tell(problem)),
        }
    }

    fn end(mut self) -> Result<(W, Manifest), WriteProblem> {
        let signer = self.signer.as_ref().map(|it| it.public().clone());
        let manifest = Manifest::new(self.head.clone(), signer, std::mem::take(&mut self.parts));
        let bytes = write_manifest(&mut self.zip, &manifest)?;
        if let Some(signer) = &self.signer {
            let signature = signer.sign(&manifest, &bytes).map_err(|_| WriteProblem::Signing)?;
            self.zip.start_file(SIGNATURE_NAME, stored()).map_err(of_zip)?;
            self.zip.write_all(signature.as_bytes())?;
        }
        let out = self.zip.finish().map_err(of_zip)?.into_inner();
        let mut out = match (out, self.sealed) {
            (Out::Open(out), _) => out,
            (Out::Sealed(encrypting), Some(sealed)) => {
                let (mut outer, size, sha256) = encrypting.finish()?.done();
                let content = PartEntry { name: PartName::Content, size, sha256 };
                write_manifest(&mut outer, &Manifest::outside(&self.head, sealed, content))?;
                outer.finish().map_err(of_zip)?.into_inner()
            }
            (Out::Sealed(_), None) => return Err(WriteProblem::Signing),
        };
        out.flush()?;
        Ok((out.out, manifest))
    }
}

/// A part that is being written.
struct Filling<'a, W: Write> {
    out: Hashed<&'a mut Zip<Out<W>>>,
    most: u64,
    name: &'a PartName,
}

impl<W: Write> Filling<'_, W> {
    fn write(&mut self, piece: &[u8]) -> Result<(), WriteProblem> {
        if self.out.size() + piece.len() as u64 > self.most {
            return Err(PackageProblem::TooLarge { part: self.name.to_string() }.into());
        }
        Ok(self.out.write_all(piece)?)
    }
}

/// A zip whose first entry says what it is.
fn begin<W: Write>(out: W) -> Result<Zip<W>, WriteProblem> {
    let mut zip = ZipWriter::new_stream(out);
    zip.start_file(MIMETYPE_NAME, stored()).map_err(of_zip)?;
    zip.write_all(MIMETYPE.as_bytes())?;
    Ok(zip)
}

/// Writes the manifest, if a reader would take it.
fn write_manifest<W: Write>(zip: &mut Zip<W>, manifest: &Manifest) -> Result<Vec<u8>, WriteProblem> {
    let bytes = manifest.write();
    Manifest::read(&bytes)?;
    zip.start_file(MANIFEST_NAME, deflated()).map_err(of_zip)?;
    zip.write_all(&bytes)?;
    Ok(bytes)
}

fn stored() -> SimpleFileOptions {
    SimpleFileOptions::default().compression_method(CompressionMethod::Stored)
}

fn deflated() -> SimpleFileOptions {
    SimpleFileOptions::default().compression_method(CompressionMethod::Deflated).compression_level(Some(6))
}

fn of_zip(error: ZipError) -> WriteProblem {
    match error {
        ZipError::Io(error) => WriteProblem::Medium(error),
        other => WriteProblem::Medium(io::Error::other(other)),
    }
}
