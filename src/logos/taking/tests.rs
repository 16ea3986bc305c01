use image::{ImageFormat, Rgba};
use jpeg_encoder::{ColorType, Encoder};

use super::*;

fn file(name: &str, bytes: &[u8]) -> NamedFile {
    NamedFile { name: name.to_owned(), bytes: bytes.to_vec() }
}

fn written(picture: &RgbaImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(vec![]);
    let picture = DynamicImage::from(picture.clone());
    let picture = if format == ImageFormat::Jpeg { picture.to_rgb8().into() } else { picture };
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// A green field on nothing, with room around it.
fn shield(wide: u32, high: u32) -> RgbaImage {
    let inside = |at: u32, most: u32| at >= most / 4 && at < most - most / 4;
    RgbaImage::from_fn(wide, high, |x, y| {
        if inside(x, wide) && inside(y, high) { Rgba([20, 120, 60, 255]) } else { Rgba([0, 0, 0, 0]) }
    })
}

fn painted(file: &NamedFile) -> RgbaImage {
    let taken = taken(file).unwrap();
    image::load_from_memory_with_format(&taken.picture, ImageFormat::Png).unwrap().to_rgba8()
}

fn refusal(file: &NamedFile) -> Refused {
    taken(file).err().expect("this file is refused")
}

fn svg(inside: &str) -> NamedFile {
    let text = format!(
        "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" \
         xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 100 50\">{inside}</svg>"
    );
    file("escudo.svg", text.as_bytes())
}

/// A field of one colour in four inks, with the note of Adobe's or without it.
fn in_inks(inks: [u8; 4], adobe: bool) -> Vec<u8> {
    let mut bytes = vec![];
    // The encoder inverts for the note that it writes; without the note, inks count as they are.
    let shown = if adobe { inks } else { inks.map(|ink| 255 - ink) };
    let points = shown.repeat(64 * 64);
    Encoder::new(&mut bytes, 98).encode(&points, 64, 64, ColorType::Cmyk).unwrap();
    if !adobe {
        let note = bytes.windows(5).position(|it| it == b"Adobe").unwrap() - 4;
        let length = usize::from(u16::from_be_bytes([bytes[note + 2], bytes[note + 3]]));
        bytes.drain(note..note + 2 + length);
    }
    bytes
}

#[test]
fn a_large_transparent_logo_is_made_smaller_and_loses_its_empty_margins() {
    let picture = painted(&file("escudo.png", &written(&shield(3000, 1500), ImageFormat::Png)));
    assert!(picture.width().abs_diff(600) <= 1 && picture.height().abs_diff(300) <= 1, "{:?}", picture.dimensions());
    let edge = picture.get_pixel(0, 150).0;
    assert!(edge[1] > 100, "what was transparent does not darken the edge: {edge:?}");
}

#[test]
fn what_a_file_is_called_does_not_matter() {
    let png = written(&shield(200, 200), ImageFormat::Png);
    assert_eq!(taken(&file("escudo.jpg", &png)).unwrap().kind, "png");
    let webp = b"RIFF\x24\0\0\0WEBPVP8 ";
    assert!(matches!(refusal(&file("escudo.png", webp)), Refused::OtherKind { .. }), "another format under that name");
    assert!(matches!(refusal(&file("acta.png", b"%PDF-1.7")), Refused::OtherKind { .. }));
    assert_eq!(refusal(&file("nada.png", b"")), Refused::Empty);
}

#[test]
fn inks_of_a_printing_press_become_the_colours_they_print() {
    // Much cyan and yellow, no magenta, a little black: green.
    for adobe in [true, false] {
        let jpeg = in_inks([230, 0, 230, 20], adobe);
        assert_eq!(cmyk::is_plain(&jpeg), !adobe);
        let point = painted(&file("escudo.jpg", &jpeg)).get_pixel(30, 30).0;
        assert!(point[1] > 210 && point[0] < 50 && point[2] < 50, "Adobe {adobe}: {point:?} is no green");
    }
}

#[test]
fn a_picture_that_was_cut_off_is_refused_whatever_its_format() {
    for format in [ImageFormat::Png, ImageFormat::Jpeg] {
        let whole = written(&shield(400, 400), format);
        let cut = file("escudo", &whole[..whole.len() * 2 / 3]);
        assert!(matches!(refusal(&cut), Refused::Broken { .. }), "{format:?}");
    }
    assert!(matches!(refusal(&svg("<g>")), Refused::Broken { .. }), "a tag without its end");
}

#[test]
fn a_picture_that_promises_more_points_than_memory_holds_is_refused_before_it_is_read() {
    for side in [50_000_u32, 15_000] {
        let mut png = written(&shield(40, 40), ImageFormat::Png);
        png[16..20].copy_from_slice(&side.to_be_bytes());
        png[20..24].copy_from_slice(&side.to_be_bytes());
        let sum = crc(&png[12..29]);
        png[29..33].copy_from_slice(&sum.to_be_bytes());
        assert!(matches!(refusal(&file("enorme.png", &png)), Refused::TooLarge { .. }), "{side} × {side}");
    }
}

#[test]
fn a_picture_in_which_nothing_can_be_seen_is_refused() {
    let empty = written(&RgbaImage::new(300, 300), ImageFormat::Png);
    assert!(matches!(refusal(&file("vacio.png", &empty)), Refused::Blank { .. }));
    let dot = written(&RgbaImage::from_pixel(1, 1, Rgba([0, 0, 0, 255])), ImageFormat::Png);
    assert!(matches!(refusal(&file("punto.png", &dot)), Refused::TooSmall { .. }));
    assert!(matches!(refusal(&svg("")), Refused::Blank { .. }), "a drawing without a line");
}

#[test]
fn few_points_and_letters_are_remarked() {
    let small = written(&shield(100, 100), ImageFormat::Png);
    assert_eq!(taken(&file("chico.png", &small)).unwrap().remark, Some(Remark::Coarse));
    let letters = svg(r#"<text x="5" y="30" font-family="Montserrat" font-size="20">Ñuñoa</text>"#);
    let taken = taken(&letters).unwrap();
    assert_eq!(taken.remark, Some(Remark::Letters), "they are drawn in our own type");
    assert!(taken.picture.len() > 1000, "and are there");
}

#[test]
fn a_drawing_is_painted_as_fine_as_a_report_needs_it() {
    let picture = painted(&svg(r##"<rect width="100" height="50" fill="#123456"/>"##));
    assert_eq!(picture.dimensions(), (1200, 600));
    assert_eq!(picture.get_pixel(600, 300).0, [0x12, 0x34, 0x56, 255]);
}

#[test]
fn a_drawing_that_reaches_outside_or_holds_a_photo_is_refused() {
    for address in ["/etc/passwd", "https://example.org/logo.png", "data:image/png;base64,iVBORw0KGgo="] {
        let image = format!(r#"<rect width="9" height="9"/><image width="9" height="9" xlink:href="{address}"/>"#);
        assert!(matches!(refusal(&svg(&image)), Refused::PhotoInside { .. }), "{address}");
    }
}

#[test]
fn a_drawing_made_to_stop_the_program_is_refused() {
    let mut laughs = String::from(r##"<defs><g id="a0"><rect width="1" height="1"/></g>"##);
    for step in 1..12 {
        let uses = format!(r##"<use xlink:href="#a{}"/>"##, step - 1).repeat(10);
        laughs += &format!(r##"<g id="a{step}">{uses}</g>"##);
    }
    laughs += r##"</defs><use xlink:href="#a11"/>"##;
    assert!(taken(&svg(&laughs)).is_err(), "10¹¹ rectangles");
    let deep = "<g>".repeat(100_000) + &"</g>".repeat(100_000);
    assert!(taken(&svg(&deep)).is_err(), "deeper than anything drawn");
    let entities = "<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">\
         <!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">\
         <!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;\">]>\
         <svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><text>&f;&f;&f;&f;</text></svg>";
    let _ = taken(&file("entidades.svg", entities.as_bytes()));
    let huge = svg(&" ".repeat(5 << 20));
    assert!(matches!(refusal(&huge), Refused::TooLarge { .. }));
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
