//! A program that needs no installing, as a zip: what is in it, within limits and without leaving its folder. The
//! release's key signed it; that is no reason to unpack what could do harm by mistake.

use std::{
    collections::BTreeSet,
    io::{self, Read, Seek, Write},
};

use zip::ZipArchive;

use super::read::CopyProblem;
use crate::{
    kit::StickName,
    package::{PackageProblem, container::of_zip, part::shown},
};

/// Files in it.
const MOST_FILES: usize = 500;
/// Everything together, unpacked, in bytes.
const MOST_UNPACKED: u64 = 1 << 30;

/// A folder in a zip.
pub struct Folder<R> {
    zip: ZipArchive<R>,
    files: Vec<(usize, StickName)>,
}

impl<R: Read + Seek> Folder<R> {
    /// Looks at the list of files.
    ///
    /// # Errors
    /// It is no zip, or a file in it is called or packed as none may be.
    pub fn open(reader: R) -> Result<Self, PackageProblem> {
        let mut zip = ZipArchive::new(reader).map_err(|error| of_zip("", error))?;
        if zip.len() > MOST_FILES {
            return Err(PackageProblem::TooMany { most: MOST_FILES });
        }
        let (mut files, mut seen) = (vec![], BTreeSet::new());
        for place in 0..zip.len() {
            let entry = zip.by_index_raw(place).map_err(|error| of_zip("", error))?;
            let written = std::str::from_utf8(entry.name_raw()).unwrap_or("\u{fffd}");
            let (trimmed, is_folder) = written.strip_suffix('/').map_or((written, false), |it| (it, true));
            let not_allowed = || PackageProblem::NameNotAllowed { name: shown(written) };
            let name: StickName = trimmed.parse().map_err(|_| not_allowed())?;
            if entry.is_symlink() || entry.encrypted() {
                return Err(PackageProblem::Strange { part: name.to_string() });
            }
            if is_folder {
                continue;
            }
            if !seen.insert(name.folded()) {
                return Err(PackageProblem::Twice { part: name.to_string() });
            }
            files.push((place, name));
        }
        let is_in_a_file = |name: &StickName| {
            let folded = name.folded();
            folded.match_indices('/').any(|(at, _)| seen.contains(&folded[..at]))
        };
        match files.iter().find(|(_, name)| is_in_a_file(name)) {
            Some((_, name)) => Err(PackageProblem::Twice { part: name.to_string() }),
            None => Ok(Self { zip, files }),
        }
    }

    /// Hands every file on with its name, piece by piece.
    ///
    /// # Errors
    /// A file cannot be unpacked, everything together is too large, or whoever takes it does not.
    pub fn unpack<W: Write>(
        &mut self,
        mut begin: impl FnMut(&StickName) -> io::Result<W>,
        mut end: impl FnMut(W) -> io::Result<()>,
    ) -> Result<(), CopyProblem> {
        let (mut left, mut piece) = (MOST_UNPACKED, vec![0; 64 << 10]);
        for (place, name) in self.files.clone() {
            let part = name.to_string();
            let mut file = self.zip.by_index(place).map_err(|error| of_zip(&part, error))?;
            let mut out = begin(&name).map_err(CopyProblem::Out)?;
            loop {
                let read = file.read(&mut piece).map_err(|error| PackageProblem::of_reading(&part, error))?;
                let Some(piece) = piece.get(..read).filter(|it| !it.is_empty()) else { break };
                left = left.checked_sub(read as u64).ok_or(PackageProblem::TooLarge { part: String::new() })?;
                out.write_all(piece).map_err(CopyProblem::Out)?;
            }
            end(out).map_err(CopyProblem::Out)?;
        }
        Ok(())
    }

    /// The one folder that every file lies in, if there is one: most are packed so.
    pub fn top(&self) -> Option<String> {
        let tops: BTreeSet<Option<&str>> =
            self.names().map(|name| name.as_str().split_once('/').map(|(top, _)| top)).collect();
        let mut tops = tops.into_iter();
        tops.next().flatten().filter(|_| tops.next().is_none()).map(str::to_owned)
    }

    /// Leaves out what is not wanted.
    pub fn only(&mut self, wanted: impl Fn(&StickName) -> bool) {
        self.files.retain(|(_, name)| wanted(name));
    }

    /// The files in it.
    pub fn names(&self) -> impl Iterator<Item = &StickName> {
        self.files.iter().map(|(_, name)| name)
    }
}
