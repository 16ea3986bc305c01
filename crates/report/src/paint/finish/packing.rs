//! The bytes of a finished file.
//!
//! Packed data is followed by a line break and `endstream`. Where the data
//! happens to end with a carriage return, a strict reader takes both for the
//! line break and finds the data one byte too short, so no data may end so.

use std::{
    io::Write,
    sync::{Mutex, PoisonError},
    thread,
};

use flate2::{Compression, write::ZlibEncoder};
use lopdf::{Document, SaveOptions, Stream};

/// What a reader is told about packed data, in bytes.
const FILTER_ENTRY: usize = 19;

/// What a reader would misunderstand.
const AMBIGUOUS: &[u8] = b"\r\nendstream";

/// Packs a file as small as its format allows.
pub(super) fn pack(mut file: Document) -> Vec<u8> {
    let streams = file.objects.values_mut().filter_map(|object| object.as_stream_mut().ok());
    // The description of the file is read by programs that unpack nothing.
    pack_streams(streams.filter(|stream| !stream.dict.has_type(b"Metadata")));
    // The lists of objects are packed while saving; another level gives them another end.
    for level in [6, 5, 7, 8, 9] {
        let bytes = save(&mut file, Some(level));
        if !bytes.windows(AMBIGUOUS.len()).any(|window| window == AMBIGUOUS) {
            return bytes;
        }
    }
    save(&mut file, None)
}

/// Packs each of them, on every core of the computer.
fn pack_streams<'a>(streams: impl Iterator<Item = &'a mut Stream> + Send) {
    let streams = Mutex::new(streams);
    let next = || streams.lock().unwrap_or_else(PoisonError::into_inner).next();
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                while let Some(stream) = next() {
                    pack_stream(stream);
                }
            });
        }
    });
}

/// Packs data; a space at its end means nothing to any reader, and changes how the packed bytes end.
/// Tells how many spaces that took.
pub(super) fn pack_stream(stream: &mut Stream) -> usize {
    let mut spaces = 0;
    if stream.dict.has(b"Filter") {
        return spaces;
    }
    loop {
        let packed = packed(&stream.content);
        // Where packing does not pay, the data is left as it is.
        if packed.len() + FILTER_ENTRY >= stream.content.len() {
            if stream.content.last() != Some(&b'\r') {
                return spaces;
            }
        } else if packed.last() != Some(&b'\r') {
            stream.dict.set("Filter", "FlateDecode");
            stream.set_content(packed);
            return spaces;
        }
        stream.content.push(b' ');
        spaces += 1;
        let length = stream.content.len() as i64;
        stream.dict.set("Length", length);
        if stream.dict.has(b"Length1") {
            stream.dict.set("Length1", length);
        }
    }
}

/// Data packed as well as its time is worth: the highest level takes three times as long for a hundredth less.
fn packed(data: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::with_capacity(data.len() / 2), Compression::default());
    encoder.write_all(data).and_then(|()| encoder.finish()).expect("writing into memory does not fail")
}

/// The bytes, with lists of objects packed at a level, or as plain lists.
fn save(file: &mut Document, level: Option<u32>) -> Vec<u8> {
    let packed = level.is_some();
    let options = SaveOptions::builder()
        .use_object_streams(packed)
        .use_xref_streams(packed)
        .compression_level(level.unwrap_or(9))
        .build();
    let mut bytes = Vec::new();
    let before = (file.version.clone(), file.max_id, file.trailer.clone(), file.reference_table.clone());
    file.save_with_options(&mut bytes, options).expect("writing into memory does not fail");
    // Saving notes what it adds to the file; the next try begins where this one did.
    (file.version, file.max_id, file.trailer, file.reference_table) = before;
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;
    use lopdf::dictionary;

    #[test]
    fn no_packed_data_ends_with_a_carriage_return() {
        for length in 0..600 {
            let content: Vec<u8> = (0..length).map(|place: u32| (place * place % 251) as u8).collect();
            let mut stream = Stream::new(dictionary! {}, content);
            pack_stream(&mut stream);
            assert_ne!(stream.content.last(), Some(&b'\r'), "data of {length} bytes would be misread");
        }
    }
}
