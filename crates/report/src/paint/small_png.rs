//! A picture as the file that stands inside a page of the preview: as fine as a screen shows it.

use crate::document::Picture;

/// How many points of the picture a screen can show in one point of the page.
const FINE: f32 = 3.0;

/// The picture as PNG, made smaller where the page shows it that small; nothing if it is not whole.
pub(super) fn write(picture: &Picture, shown_wide: f32) -> Vec<u8> {
    let mut file = Vec::new();
    if picture.is_whole() {
        let (width, height, points) = smaller(picture, shown_wide);
        let mut encoder = png::Encoder::new(&mut file, width, height);
        encoder.set_color(png::ColorType::Rgba);
        encoder.set_depth(png::BitDepth::Eight);
        let written = encoder.write_header().and_then(|mut writer| writer.write_image_data(&points));
        written.expect("a whole picture is written into memory");
    }
    file
}

/// Width, height and points of the picture after a whole number of points became one, in both directions.
fn smaller(picture: &Picture, shown_wide: f32) -> (u32, u32, Vec<u8>) {
    let most = picture.width.min(picture.height).max(1);
    let step = ((picture.width as f32 / (shown_wide * FINE).max(1.0)) as u32).clamp(1, most);
    if step == 1 {
        return (picture.width, picture.height, picture.rgba.to_vec());
    }
    let (width, height) = (picture.width / step, picture.height / step);
    let mut points = Vec::with_capacity((width * height * 4) as usize);
    for y in 0..height {
        for x in 0..width {
            points.extend(mean(picture, x * step, y * step, step));
        }
    }
    (width, height, points)
}

/// The mean of a square of points; what covers more counts more.
fn mean(picture: &Picture, left: u32, top: u32, side: u32) -> [u8; 4] {
    let (mut inks, mut cover) = ([0_u64; 3], 0_u64);
    for y in top..top + side {
        let row = ((y * picture.width + left) * 4) as usize;
        for point in picture.rgba[row..row + (side * 4) as usize].chunks_exact(4) {
            let covers = u64::from(point[3]);
            for (ink, part) in inks.iter_mut().zip(point) {
                *ink += u64::from(*part) * covers;
            }
            cover += covers;
        }
    }
    let byte = |value: u64| u8::try_from(value).unwrap_or(u8::MAX);
    let [red, green, blue] = inks.map(|ink| byte(ink / cover.max(1)));
    [red, green, blue, byte(cover / u64::from(side * side))]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_large_picture_is_shown_as_fine_as_the_screen_and_no_finer() {
        let rgba: Vec<u8> = [[255, 0, 0, 255], [0, 0, 0, 0]].concat().repeat(60_000);
        let picture = Picture { width: 400, height: 300, rgba: rgba.into(), says: String::new() };
        let (width, height, points) = smaller(&picture, 60.0);
        assert_eq!((width, height), (200, 150), "two points become one");
        assert_eq!(points[..4], [255, 0, 0, 127], "what is not there lends no colour");
        assert!(write(&picture, 60.0).starts_with(b"\x89PNG"), "a file of pictures");
    }
}
