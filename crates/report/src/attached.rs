//! The data inside a report, read back.
//!
//! A file may come from anywhere, so nothing in it is trusted: what it unpacks
//! to is limited, its own checksum is compared, and whatever stops the reader
//! stops a thread of its own.

use std::thread;

use lopdf::{Dictionary, Document, LoadOptions, Object, Stream};
use md5::{Digest, Md5};

use crate::document::Attachment;

/// The largest data that is unpacked, in bytes: far above any report's.
pub const LARGEST: usize = 16 << 20;
/// Room for files whose parts lie deep within each other.
const STACK: usize = 64 << 20;

/// Why the data inside a file cannot be read back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// It is no PDF, or a damaged one.
    #[error("no PDF that can be read")]
    NoPdf,
    /// What it holds is larger than [`LARGEST`].
    #[error("more than {LARGEST} bytes")]
    TooLarge,
    /// The data is not what it was when the file was made.
    #[error("the data was changed")]
    Changed,
}

/// The data a report was made from; nothing if none travels in the file.
///
/// # Errors
/// It is no PDF, or what it holds is damaged or too large.
pub fn attached(pdf: &[u8]) -> Result<Option<Attachment>, Unreadable> {
    if !pdf.starts_with(b"%PDF-") {
        return Err(Unreadable::NoPdf);
    }
    thread::scope(|scope| {
        let reader = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, || read(pdf));
        // What makes the library give up is no report of ours.
        reader.map_err(|_| Unreadable::NoPdf)?.join().unwrap_or(Err(Unreadable::NoPdf))
    })
}

fn read(pdf: &[u8]) -> Result<Option<Attachment>, Unreadable> {
    let options = LoadOptions { max_decompressed_size: Some(LARGEST), ..LoadOptions::default() };
    let file = Document::load_mem_with_options(pdf, options).map_err(|_| Unreadable::NoPdf)?;
    let Some((name, description)) = data_file(&file) else { return Ok(None) };
    let Some(embedded) = embedded(&file, description) else { return Ok(None) };
    let json = embedded.decompressed_content_with_limit(LARGEST).map_err(|_| Unreadable::TooLarge)?;
    if !is_as_made(&file, embedded, &json) {
        return Err(Unreadable::Changed);
    }
    let says = description.get(b"Desc").map(words).unwrap_or_default();
    Ok(Some(Attachment { name, says, json }))
}

/// The first file that is the data of the report, with its name.
fn data_file(file: &Document) -> Option<(String, &Dictionary)> {
    let list = file.catalog().ok()?.get_deref(b"AF", file).and_then(Object::as_array).ok()?;
    list.iter().find_map(|object| {
        let (_, object) = file.dereference(object).ok()?;
        let description = object.as_dict().ok()?;
        let relation = description.get(b"AFRelationship").and_then(Object::as_name).ok()?;
        let name = description.get(b"UF").or_else(|_| description.get(b"F")).map(words).ok()?;
        (relation == b"Data" && name.ends_with(".json")).then_some((name, description))
    })
}

fn embedded<'a>(file: &'a Document, description: &'a Dictionary) -> Option<&'a Stream> {
    let files = description.get_deref(b"EF", file).and_then(Object::as_dict).ok()?;
    files.get_deref(b"F", file).and_then(Object::as_stream).ok()
}

/// Whether the data has the checksum that was noted with it.
fn is_as_made(file: &Document, embedded: &Stream, json: &[u8]) -> bool {
    let noted = embedded
        .dict
        .get_deref(b"Params", file)
        .and_then(Object::as_dict)
        .and_then(|about| about.get(b"CheckSum"))
        .and_then(Object::as_str);
    noted.is_ok_and(|noted| noted == Md5::digest(json).as_slice())
}

/// A text string of the format: UTF-16 with its mark, else a byte a letter.
fn words(object: &Object) -> String {
    let bytes = object.as_str().unwrap_or_default();
    match bytes {
        [0xFE, 0xFF, rest @ ..] => {
            let units: Vec<u16> = rest.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
            String::from_utf16_lossy(&units)
        }
        _ => bytes.iter().copied().map(char::from).collect(),
    }
}
