//! JPEG in the four inks of a printing press.
//!
//! Programs by Adobe write how much ink is missing, and say so in a note; the
//! library takes that for granted. Files without the note say how much ink there is.

use image::RgbImage;
use zune_jpeg::{
    JpegDecoder,
    zune_core::{bytestream::ZCursor, colorspace::ColorSpace, options::DecoderOptions},
};

/// Whether a JPEG has four inks and no note of Adobe's.
pub(super) fn is_plain(jpeg: &[u8]) -> bool {
    let mut rest = jpeg.get(2..).unwrap_or_default();
    let mut inks = None;
    while let [0xff, marker, tail @ ..] = rest {
        match marker {
            // Filling before a marker, and markers that have no length.
            0xff => rest = &rest[1..],
            0x01 | 0xd0..=0xd7 => rest = tail,
            // Here the picture itself begins.
            0xda | 0xd9 => break,
            _ => {
                let [high, low, ..] = tail else { break };
                let length = usize::from(u16::from_be_bytes([*high, *low]));
                let Some(segment) = tail.get(2..length) else { break };
                match marker {
                    0xee if segment.starts_with(b"Adobe") => return false,
                    0xc0..=0xc2 => inks = segment.get(5).copied(),
                    _ => {}
                }
                rest = &tail[length..];
            }
        }
    }
    inks == Some(4)
}

/// The picture of such a JPEG; nothing if it is damaged.
pub(super) fn read(jpeg: &[u8]) -> Option<RgbImage> {
    let options = DecoderOptions::default().jpeg_set_out_colorspace(ColorSpace::CMYK);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(jpeg), options);
    let inks = decoder.decode().ok()?;
    let (width, height) = decoder.dimensions()?;
    let paper = |ink: u8, black: u8| {
        let left = u16::from(u8::MAX - ink) * u16::from(u8::MAX - black) / 255;
        u8::try_from(left).unwrap_or(u8::MAX)
    };
    let points: Vec<u8> = inks
        .chunks_exact(4)
        .flat_map(|point| [paper(point[0], point[3]), paper(point[1], point[3]), paper(point[2], point[3])])
        .collect();
    RgbImage::from_raw(u32::try_from(width).ok()?, u32::try_from(height).ok()?, points)
}
