//! The zip around the parts: is it one, is it whole, and does it only do what a
//! package may. What a zip says of itself is compared with where it really is.

use std::io::{BufReader, Read, Seek, SeekFrom};

use zip::{
    CompressionMethod, ZipArchive,
    read::{ArchiveOffset, Config},
    result::ZipError,
};

use super::{
    MANIFEST_NAME, MIMETYPE_NAME, PackageProblem, SIGNATURE_NAME,
    limits::{MOST_DIRECTORY, MOST_NAME, MOST_PARTS},
    part,
    window::{Allowance, Metered},
};

/// The record at the very end.
const END: usize = 22;
/// What may follow the end of other zips.
const LONGEST_COMMENT: u64 = 1 << 16;
/// Beside the parts: `mimetype`, the manifest and its signature.
const OURS: usize = 3;
/// What is read to find the list of entries, beside the list.
const MARGIN: u64 = 1 << 20;

/// What kind of file it has to be.
pub(crate) struct Shape {
    /// What the first entry says.
    pub(crate) mimetype: &'static str,
    /// Whether an entry may be called so, beside `mimetype`, the manifest and its signature.
    pub(crate) is_part: fn(&str) -> bool,
}

/// A reader as the zip reads it.
pub(crate) type Source<R> = Metered<BufReader<R>>;

/// A zip that was found to be ours.
pub(crate) struct Container<R> {
    pub(crate) zip: ZipArchive<Source<R>>,
    pub(super) allowance: Allowance,
    /// The whole file, in bytes.
    pub(crate) size: u64,
}

/// Where the list of entries lies, as the end of the zip tells.
struct Directory {
    entries: u64,
}

impl<R: Read + Seek> Container<R> {
    pub(crate) fn open(mut reader: R, shape: &Shape) -> Result<Self, PackageProblem> {
        let size = reader.seek(SeekFrom::End(0)).map_err(whole)?;
        check_beginning(&mut reader, size, shape.mimetype)?;
        let directory = find_directory(&mut reader, size)?;
        reader.rewind().map_err(whole)?;
        let allowance = Allowance::new(MOST_DIRECTORY + MARGIN);
        let source = Metered::new(BufReader::new(reader), allowance.clone());
        let config = Config { archive_offset: ArchiveOffset::Known(0) };
        let zip = ZipArchive::with_config(config, source).map_err(|error| of_zip("", error))?;
        allowance.set(u64::MAX);
        let mut container = Self { zip, allowance, size };
        container.check(&directory, shape)?;
        Ok(container)
    }

    /// Every entry is one a package may have, and each lies where no other does.
    fn check(&mut self, directory: &Directory, shape: &Shape) -> Result<(), PackageProblem> {
        if self.zip.has_duplicate_names() {
            return Err(PackageProblem::Twice { part: String::new() });
        }
        if self.zip.offset() != 0 || self.zip.len() as u64 != directory.entries {
            return Err(PackageProblem::damaged(&""));
        }
        for entry in 0..self.zip.len() {
            let entry = self.zip.by_index_data(entry).map_err(|error| of_zip("", error))?;
            let name = std::str::from_utf8(entry.name_raw()).unwrap_or("\u{fffd}");
            let is_ours = [MIMETYPE_NAME, MANIFEST_NAME, SIGNATURE_NAME].contains(&name);
            if name.len() > MOST_NAME || (!is_ours && !(shape.is_part)(name)) {
                return Err(PackageProblem::NameNotAllowed { name: part::shown(name) });
            }
            let is_packed = matches!(entry.compression(), CompressionMethod::Stored | CompressionMethod::Deflated);
            if entry.encrypted() || entry.is_symlink() || entry.is_dir() || !is_packed {
                return Err(PackageProblem::Strange { part: name.to_owned() });
            }
            if name == MIMETYPE_NAME && entry.header_start() != 0 {
                return Err(PackageProblem::NotAPackage);
            }
        }
        if self.zip.index_for_name_raw(MIMETYPE_NAME.as_bytes()).is_none() {
            return Err(PackageProblem::NotAPackage);
        }
        if self.zip.has_overlapping_entries().map_err(|error| of_zip("", error))? {
            return Err(PackageProblem::damaged(&""));
        }
        Ok(())
    }

    /// The names of all parts, beside what is ours.
    pub(super) fn parts(&self) -> impl Iterator<Item = &str> {
        let names = self.zip.file_names_raw().filter_map(|it| std::str::from_utf8(it).ok());
        names.filter(|it| ![MIMETYPE_NAME, MANIFEST_NAME, SIGNATURE_NAME].contains(it))
    }

    /// An entry that is held in memory; none if it is not there.
    pub(crate) fn small(&mut self, name: &str, most: u64) -> Result<Option<Vec<u8>>, PackageProblem> {
        let Some(entry) = self.zip.index_for_name_raw(name.as_bytes()) else { return Ok(None) };
        let file = self.zip.by_index(entry).map_err(|error| of_zip(name, error))?;
        let mut bytes = Vec::new();
        file.take(most + 1).read_to_end(&mut bytes).map_err(|error| PackageProblem::of_reading(name, error))?;
        if bytes.len() as u64 > most {
            Err(PackageProblem::TooLarge { part: name.to_owned() })
        } else {
            Ok(Some(bytes))
        }
    }

    /// Where an entry that is not compressed lies in the file: from where, and how many bytes.
    pub(super) fn stretch(&mut self, name: &str) -> Result<(u64, u64), PackageProblem> {
        let missing = || PackageProblem::Missing { part: name.to_owned() };
        let entry = self.zip.index_for_name_raw(name.as_bytes()).ok_or_else(missing)?;
        let file = self.zip.by_index(entry).map_err(|error| of_zip(name, error))?;
        if file.compression() != CompressionMethod::Stored {
            return Err(PackageProblem::Strange { part: name.to_owned() });
        }
        let start = file.data_start().ok_or_else(|| PackageProblem::damaged(&name))?;
        Ok((start, file.compressed_size()))
    }
}

/// Whether the first bytes are those of such a file.
pub(crate) fn begins_as(reader: &mut (impl Read + Seek), mimetype: &str) -> bool {
    let size = reader.seek(SeekFrom::End(0));
    size.is_ok_and(|size| check_beginning(reader, size, mimetype).is_ok())
}

/// The first bytes are those of `mimetype` and what it says.
fn check_beginning(reader: &mut (impl Read + Seek), size: u64, mimetype: &str) -> Result<(), PackageProblem> {
    const HEADER: usize = 30;
    let whole_beginning = HEADER + MIMETYPE_NAME.len() + mimetype.len();
    let mut first = Vec::with_capacity(whole_beginning);
    reader.rewind().map_err(whole)?;
    reader.take(whole_beginning as u64).read_to_end(&mut first).map_err(whole)?;
    let is = |from: usize, wanted: &[u8]| {
        // Of a file that ends here, only what is left can be compared.
        let end = first.len().min(from + wanted.len());
        first.get(from..end).is_none_or(|it| wanted.starts_with(it))
    };
    let name_and_extra = [MIMETYPE_NAME.len() as u8, 0, 0, 0];
    let is_ours = is(0, b"PK\x03\x04")
        && is(8, &[0, 0])
        && is(26, &name_and_extra)
        && is(HEADER, MIMETYPE_NAME.as_bytes())
        && is(HEADER + MIMETYPE_NAME.len(), mimetype.as_bytes());
    match (is_ours, size < (whole_beginning + END) as u64) {
        (false, true | false) => Err(PackageProblem::NotAPackage),
        (true, true) => Err(PackageProblem::CutOff),
        (true, false) => Ok(()),
    }
}

/// Finds the list of entries by the record that is the very end of the file.
/// The list has to end where that record begins: so nothing else can be taken for either.
fn find_directory(reader: &mut (impl Read + Seek), size: u64) -> Result<Directory, PackageProblem> {
    const FAR_LOCATOR: u64 = 20;
    const FAR_END: u64 = 56;
    let at = size - END as u64;
    let end: [u8; END] = read_at(reader, at)?;
    if !end.starts_with(b"PK\x05\x06") || end[20..] != [0, 0] {
        return Err(without_end(reader, size));
    }
    let mut directory = (u64::from(u16_at(&end, 10)), u64::from(u32_at(&end, 12)), u64::from(u32_at(&end, 16)));
    let mut until = at;
    let is_far =
        directory.0 == u64::from(u16::MAX) || directory.1 == u64::from(u32::MAX) || directory.2 == u64::from(u32::MAX);
    if is_far {
        let locator_at = at.checked_sub(FAR_LOCATOR + FAR_END).ok_or_else(|| PackageProblem::damaged(&""))? + FAR_END;
        let locator: [u8; FAR_LOCATOR as usize] = read_at(reader, locator_at)?;
        until = locator_at - FAR_END;
        let far: [u8; FAR_END as usize] = read_at(reader, until)?;
        let is_here = locator.starts_with(b"PK\x06\x07") && u64_at(&locator, 8) == until;
        if !is_here || !far.starts_with(b"PK\x06\x06") {
            return Err(PackageProblem::damaged(&""));
        }
        directory = (u64_at(&far, 32), u64_at(&far, 40), u64_at(&far, 48));
    }
    let (entries, length, start) = directory;
    if entries > (MOST_PARTS + OURS) as u64 || length > MOST_DIRECTORY {
        return Err(PackageProblem::TooMany { most: MOST_PARTS });
    }
    if start.checked_add(length) != Some(until) { Err(PackageProblem::damaged(&"")) } else { Ok(Directory { entries }) }
}

/// Why there is no end at the end: cut off, or something came after it.
fn without_end(reader: &mut (impl Read + Seek), size: u64) -> PackageProblem {
    let mut last = Vec::new();
    let from = size.saturating_sub(LONGEST_COMMENT);
    if let Err(error) = reader.seek(SeekFrom::Start(from)).and_then(|_| reader.read_to_end(&mut last)) {
        return whole(error);
    }
    let is_end = |(at, end): (usize, &[u8])| {
        let list = u64::from(u32_at(end, 12)) + u64::from(u32_at(end, 16));
        end.starts_with(b"PK\x05\x06") && list == from + at as u64
    };
    let has_end = last.windows(END).enumerate().any(is_end);
    if has_end { PackageProblem::damaged(&"") } else { PackageProblem::CutOff }
}

fn read_at<const N: usize>(reader: &mut (impl Read + Seek), at: u64) -> Result<[u8; N], PackageProblem> {
    let mut bytes = [0; N];
    reader.seek(SeekFrom::Start(at)).and_then(|_| reader.read_exact(&mut bytes)).map_err(whole)?;
    Ok(bytes)
}

fn u16_at(bytes: &[u8], at: usize) -> u16 {
    u16::from_le_bytes([bytes[at], bytes[at + 1]])
}

fn u32_at(bytes: &[u8], at: usize) -> u32 {
    u32::from(u16_at(bytes, at)) | u32::from(u16_at(bytes, at + 2)) << 16
}

fn u64_at(bytes: &[u8], at: usize) -> u64 {
    u64::from(u32_at(bytes, at)) | u64::from(u32_at(bytes, at + 4)) << 32
}

fn whole(error: std::io::Error) -> PackageProblem {
    PackageProblem::of_reading("", error)
}

/// What the zip said about `part`; empty is the zip itself.
pub(crate) fn of_zip(part: &str, error: ZipError) -> PackageProblem {
    match error {
        ZipError::Io(error) => PackageProblem::of_reading(part, error),
        ZipError::UnsupportedArchive(_) | ZipError::CompressionMethodNotSupported(_) | ZipError::InvalidPassword => {
            PackageProblem::Strange { part: part.to_owned() }
        }
        ZipError::FileNotFound => PackageProblem::Missing { part: part.to_owned() },
        _ => PackageProblem::Damaged { part: part.to_owned() },
    }
}
