//! The bytes of a finished file.
//!
//! Packed data is followed by a line break and `endstream`. Where the data
//! happens to end with a carriage return, a strict reader takes both for the
//! line break and finds the data one byte too short, so no data may end so.

use std::io::Write;

use flate2::{Compression, write::ZlibEncoder};
use lopdf::{Document, Object, SaveOptions, Stream};

/// What a reader is told about packed data, in bytes.
const FILTER_ENTRY: usize = 19;

/// What a reader would misunderstand.
const AMBIGUOUS: &[u8] = b"\r\nendstream";

/// Packs a file as small as its format allows.
pub(super) fn pack(mut file: Document) -> Vec<u8> {
    for object in file.objects.values_mut() {
        // The description of the file is read by programs that unpack nothing.
        if let Object::Stream(stream) = object
            && !stream.dict.has_type(b"Metadata")
        {
            pack_stream(stream);
        }
    }
    // The lists of objects are packed while saving; another level gives them another end.
    for level in (5..=9).rev() {
        let bytes = save(file.clone(), Some(level));
        if !bytes.windows(AMBIGUOUS.len()).any(|window| window == AMBIGUOUS) {
            return bytes;
        }
    }
    save(file, None)
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
fn save(mut file: Document, level: Option<u32>) -> Vec<u8> {
    let packed = level.is_some();
    let options = SaveOptions::builder()
        .use_object_streams(packed)
        .use_xref_streams(packed)
        .compression_level(level.unwrap_or(9))
        .build();
    let mut bytes = Vec::new();
    file.save_with_options(&mut bytes, options).expect("writing into memory does not fail");
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
