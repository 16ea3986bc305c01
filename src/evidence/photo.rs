//! Photos made smaller: a phone writes 4 MB where 400 kB show the same, and writes down where it stood.

use std::io::Cursor;

use image::{
    DynamicImage, ImageDecoder, ImageError, ImageReader, Limits, Rgb, RgbImage, codecs::jpeg::JpegEncoder,
    metadata::Orientation,
};

/// What a photo may weigh, in bytes.
pub(crate) const BUDGET: usize = 500 << 10;
/// The long side of a reduced photo, in points: a page of small print stays readable.
const LONG_SIDE: u32 = 2000;
/// How finely a reduced photo is drawn, from the first try to the last.
const QUALITIES: [u8; 4] = [85, 75, 60, 45];
/// The longest side that is read, in points.
const LONGEST: u32 = 20_000;
/// What a photo may take of the memory, in bytes: more than 130 million points.
const MEMORY: u64 = 400 << 20;

/// A photo within the budget and without the place where it was taken, or nothing if it is so already.
///
/// # Errors
/// It cannot be read, or has more points than any camera makes.
pub(crate) fn reduced(bytes: &[u8]) -> Result<Option<Vec<u8>>, ImageError> {
    let mut decoder = decoder(bytes)?;
    let tells =
        decoder.exif_metadata()?.is_some() || decoder.xmp_metadata()?.is_some() || decoder.iptc_metadata()?.is_some();
    if bytes.len() <= BUDGET && !tells {
        return Ok(None);
    }
    let upright = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let photo = smaller(DynamicImage::from_decoder(decoder)?, upright);
    let mut side = LONG_SIDE;
    loop {
        let photo = on_white(&fitting(&photo, side));
        for quality in QUALITIES {
            let mut written = vec![];
            JpegEncoder::new_with_quality(&mut written, quality).encode_image(&photo)?;
            if written.len() <= BUDGET {
                return Ok(Some(written));
            }
        }
        // Noise without end; half the points always come to fit.
        side /= 2;
    }
}

/// What reads a picture, if it has no more points than memory holds; nothing is unpacked yet.
///
/// # Errors
/// It is none, or it promises more points than that.
pub(crate) fn decoder(bytes: &[u8]) -> Result<impl ImageDecoder + '_, ImageError> {
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST);
    limits.max_image_height = Some(LONGEST);
    limits.max_alloc = Some(MEMORY);
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format()?;
    reader.limits(limits.clone());
    let mut decoder = reader.into_decoder()?;
    decoder.set_limits(limits.clone())?;
    limits.reserve(decoder.total_bytes())?;
    Ok(decoder)
}

/// First smaller, then turned: turning copies every point.
fn smaller(photo: DynamicImage, upright: Orientation) -> DynamicImage {
    let mut photo = if photo.width().max(photo.height()) > LONG_SIDE { fitting(&photo, LONG_SIDE) } else { photo };
    photo.apply_orientation(upright);
    photo
}

fn fitting(photo: &DynamicImage, side: u32) -> DynamicImage {
    if photo.width().max(photo.height()) <= side { photo.clone() } else { photo.thumbnail(side, side) }
}

/// Paper behind what is transparent.
fn on_white(photo: &DynamicImage) -> RgbImage {
    if !photo.color().has_alpha() {
        return photo.to_rgb8();
    }
    let photo = photo.to_rgba8();
    RgbImage::from_fn(photo.width(), photo.height(), |x, y| {
        let [red, green, blue, cover] = photo.get_pixel(x, y).0.map(u16::from);
        let over = |ink: u16| u8::try_from((ink * cover + 255 * (255 - cover)) / 255).unwrap_or(u8::MAX);
        Rgb([over(red), over(green), over(blue)])
    })
}

#[cfg(test)]
mod tests {
    use image::{ExtendedColorType, ImageFormat, Rgba, RgbaImage};

    use super::*;

    /// Noise that is worth many bytes, the same in every run.
    fn noise(width: u32, height: u32) -> RgbImage {
        let mut seed: u32 = 7;
        RgbImage::from_fn(width, height, |_, _| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let [red, green, blue, _] = seed.to_be_bytes();
            Rgb([red, green, blue])
        })
    }

    fn written(photo: &DynamicImage, format: ImageFormat) -> Vec<u8> {
        let mut bytes = Cursor::new(vec![]);
        photo.write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    }

    /// A photo with the orientation "turn me to the right" and a note of where it was taken.
    fn from_a_phone(photo: &RgbImage) -> Vec<u8> {
        let mut exif = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0".to_vec();
        exif.extend(b"GPS 17.39S 66.15W");
        let mut bytes = vec![];
        let mut encoder = JpegEncoder::new_with_quality(&mut bytes, 95);
        image::ImageEncoder::set_exif_metadata(&mut encoder, exif).unwrap();
        encoder.encode(photo, photo.width(), photo.height(), ExtendedColorType::Rgb8).unwrap();
        bytes
    }

    #[test]
    fn a_large_photo_fits_the_budget_stands_upright_and_forgets_where_it_was_taken() {
        let photo = from_a_phone(&noise(2400, 300));
        assert!(photo.len() > BUDGET && holds_place(&photo));
        let reduced = reduced(&photo).unwrap().unwrap();
        let seen = image::load_from_memory_with_format(&reduced, ImageFormat::Jpeg).unwrap();
        assert!(reduced.len() <= BUDGET, "{} bytes", reduced.len());
        assert_eq!(seen.height(), 8 * seen.width(), "turned");
        assert!(seen.height() <= LONG_SIDE);
        assert!(!holds_place(&reduced));
    }

    #[test]
    fn a_small_photo_is_left_alone_unless_it_tells_where_it_was_taken() {
        let small = noise(60, 40);
        let bytes = written(&DynamicImage::ImageRgb8(small.clone()), ImageFormat::Jpeg);
        assert_eq!(reduced(&bytes).unwrap(), None);
        let cleaned = reduced(&from_a_phone(&small)).unwrap().unwrap();
        assert!(!holds_place(&cleaned));
        assert_eq!(image::load_from_memory(&cleaned).unwrap().height(), 60, "turned");
    }

    #[test]
    fn every_format_comes_out_as_a_photo_on_white() {
        let mut sheet = RgbaImage::from_pixel(900, 700, Rgba([0, 0, 0, 0]));
        for (pixel, noisy) in sheet.pixels_mut().skip(700).zip(noise(900, 699).pixels()) {
            *pixel = Rgba([noisy[0], noisy[1], noisy[2], 255]);
        }
        for format in [ImageFormat::Png, ImageFormat::WebP] {
            let bytes = written(&DynamicImage::ImageRgba8(sheet.clone()), format);
            let photo = image::load_from_memory_with_format(&reduced(&bytes).unwrap().unwrap(), ImageFormat::Jpeg);
            let photo = photo.unwrap().to_rgb8();
            assert!(photo.get_pixel(0, 0).0.iter().all(|ink| *ink > 150), "{format:?}: white behind nothing");
        }
    }

    #[test]
    fn a_picture_that_promises_more_points_than_memory_holds_is_refused_before_it_is_read() {
        let mut png = written(&DynamicImage::ImageRgb8(noise(4, 4)), ImageFormat::Png);
        // Width and height stand behind the signature and the name of the first chunk.
        png[16..24].copy_from_slice(&[0, 1, 0, 0, 0, 1, 0, 0]);
        let sum = crc(&png[12..29]);
        png[29..33].copy_from_slice(&sum.to_be_bytes());
        assert!(matches!(reduced(&png), Err(ImageError::Limits(_))));
        assert!(reduced(b"\xff\xd8\xff\xe0 and no more").is_err(), "a photo that was cut off");
    }

    fn holds_place(bytes: &[u8]) -> bool {
        bytes.windows(3).any(|it| it == b"GPS")
    }

    fn crc(bytes: &[u8]) -> u32 {
        let mut crc = u32::MAX;
        for byte in bytes {
            crc ^= u32::from(*byte);
            for _ in 0..8 {
                crc = if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 };
            }
        }
        !crc
    }
}
