//! A file of a person's own as a logo that can be painted, or why it cannot.
//!
//! What a file is, is told by what is in it, never by its name.

use std::io::Cursor;

use image::{DynamicImage, GenericImageView, ImageDecoder, ImageError, ImageFormat, RgbaImage, metadata::Orientation};

use super::{Refused, cmyk, svg};
use crate::{commands::NamedFile, evidence::photo};

/// The long side of a painted logo, in points: as fine as any office printer on the largest cover.
pub(super) const LONG_SIDE: u32 = 1200;
/// The short side of a logo in which anything can be seen.
const SHORTEST: u32 = 16;
/// A long side under which a logo is printed smaller than the others.
const COARSE: u32 = 240;

/// A logo that can be painted.
pub(super) struct Taken {
    /// `png`, `jpeg` or `svg`.
    pub(super) kind: &'static str,
    /// As it is painted: PNG.
    pub(super) picture: Vec<u8>,
    /// What the person should look at.
    pub(super) remark: Option<Remark>,
}

/// What a person should look at after a logo was taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Remark {
    /// It has few points, so it is printed small.
    Coarse,
    /// It has letters, which are drawn in our own type.
    Letters,
}

/// What a file is as a logo.
///
/// # Errors
/// It is no picture that is taken in, or nothing could be seen of it.
pub(super) fn taken(file: &NamedFile) -> Result<Taken, Refused> {
    let name = || file.name.clone();
    if file.bytes.is_empty() {
        return Err(Refused::Empty);
    }
    let (kind, picture, letters) = match image::guess_format(&file.bytes) {
        Ok(ImageFormat::Png) => ("png", pixels(file)?, false),
        Ok(ImageFormat::Jpeg) => ("jpeg", jpeg(file)?, false),
        Ok(_) => return Err(Refused::OtherKind { name: name() }),
        Err(_) if svg::is_svg(&file.bytes) => {
            let drawn = svg::drawn(file)?;
            ("svg", drawn.picture, drawn.letters)
        }
        Err(_) => return Err(Refused::OtherKind { name: name() }),
    };
    let picture = trimmed(picture).ok_or_else(|| Refused::Blank { name: name() })?;
    if picture.width().min(picture.height()) < SHORTEST {
        return Err(Refused::TooSmall { name: name() });
    }
    let coarse = picture.width().max(picture.height()) < COARSE;
    let mut written = Cursor::new(vec![]);
    picture.write_to(&mut written, ImageFormat::Png).map_err(|_| Refused::Broken { name: name() })?;
    let remark = if letters { Some(Remark::Letters) } else { coarse.then_some(Remark::Coarse) };
    Ok(Taken { kind, picture: written.into_inner(), remark })
}

fn refused(error: &ImageError, name: &str) -> Refused {
    match error {
        ImageError::Limits(_) => Refused::TooLarge { name: name.to_owned() },
        ImageError::Decoding(_)
        | ImageError::Encoding(_)
        | ImageError::Parameter(_)
        | ImageError::Unsupported(_)
        | ImageError::IoError(_) => Refused::Broken { name: name.to_owned() },
    }
}

/// The points of a file, upright and no more than are painted.
fn pixels(file: &NamedFile) -> Result<RgbaImage, Refused> {
    let read = || -> Result<RgbaImage, ImageError> {
        let mut decoder = photo::decoder(&file.bytes)?;
        let upright = decoder.orientation().unwrap_or(Orientation::NoTransforms);
        let mut picture = DynamicImage::from_decoder(decoder)?;
        picture.apply_orientation(upright);
        Ok(fitting(picture))
    };
    read().map_err(|error| refused(&error, &file.name))
}

fn jpeg(file: &NamedFile) -> Result<RgbaImage, Refused> {
    // Readers of JPEG fill up what was cut off; half a coat of arms is none.
    let end = file.bytes.len().saturating_sub(4096);
    if !file.bytes[end..].windows(2).any(|marker| marker == [0xff, 0xd9]) {
        return Err(Refused::Broken { name: file.name.clone() });
    }
    if !cmyk::is_plain(&file.bytes) {
        return pixels(file);
    }
    // The limits are looked at before anything is unpacked.
    photo::decoder(&file.bytes).map_err(|error| refused(&error, &file.name))?;
    let picture = cmyk::read(&file.bytes).ok_or_else(|| Refused::Broken { name: file.name.clone() })?;
    Ok(fitting(picture.into()))
}

/// The picture with at most [`LONG_SIDE`] points on its long side. What shines through lends no colour.
fn fitting(picture: DynamicImage) -> RgbaImage {
    let small = picture.width().max(picture.height()) <= LONG_SIDE;
    let has_alpha = picture.color().has_alpha();
    if small || !has_alpha {
        return if small { picture.to_rgba8() } else { picture.thumbnail(LONG_SIDE, LONG_SIDE).to_rgba8() };
    }
    let mut points = picture.to_rgba8();
    for point in points.pixels_mut() {
        let cover = u16::from(point[3]);
        point.0[..3].iter_mut().for_each(|ink| *ink = byte(u16::from(*ink) * cover / 255));
    }
    let mut points = DynamicImage::from(points).thumbnail(LONG_SIDE, LONG_SIDE).to_rgba8();
    for point in points.pixels_mut() {
        let cover = u16::from(point[3]).max(1);
        point.0[..3].iter_mut().for_each(|ink| *ink = byte(u16::from(*ink) * 255 / cover));
    }
    points
}

fn byte(value: u16) -> u8 {
    u8::try_from(value).unwrap_or(u8::MAX)
}

/// The picture without empty margins; nothing if there is nothing else.
fn trimmed(picture: RgbaImage) -> Option<RgbaImage> {
    let seen = || picture.enumerate_pixels().filter(|(_, _, point)| point[3] > 8);
    let (left, top) = (seen().map(|it| it.0).min()?, seen().map(|it| it.1).min()?);
    let (right, bottom) = (seen().map(|it| it.0).max()?, seen().map(|it| it.1).max()?);
    Some(picture.view(left, top, right - left + 1, bottom - top + 1).to_image())
}

#[cfg(test)]
#[path = "taking/tests.rs"]
mod tests;
