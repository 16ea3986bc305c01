//! Laid pages as a file: the only place that knows printpdf.
//!
//! It is used as a low-level writer: glyphs, paths and marked content go in as
//! operations, and what it does not do well (tags, outline, metadata) is done
//! afterwards in [`super::finish`].

mod painter;

use printpdf as pp;

use super::{
    finish,
    glyphs::{Used, used_glyphs},
};
use crate::{
    document::{Document, Picture},
    fonts::Face,
    layout::{Laid, canvas::Stroke},
};
use painter::Painter;

/// Writes a laid report as a file.
pub(crate) fn write(document: &Document, laid: &Laid) -> Vec<u8> {
    let used = used_glyphs(laid);
    let mut pdf = pp::PdfDocument::new(&document.meta.title);
    for (face, used) in &used {
        embed(&mut pdf, *face, used);
    }
    let mut painted = Vec::with_capacity(laid.pages.len());
    let pictures = used_pictures(laid);
    for (place, picture) in pictures.iter().enumerate() {
        pdf.resources.xobjects.map.insert(picture_id(place), pp::XObject::Image(points_of(picture)));
    }
    for page in &laid.pages {
        let mut painter = Painter::new(laid, &used, &pictures);
        for draw in &page.canvas.draws {
            painter.draw(draw);
        }
        painter.close();
        pdf.pages.push(sheet(laid, painter.ops));
        painted.push(painter.page);
    }
    let options = pp::PdfSaveOptions { optimize: true, subset_fonts: false, secure: true, image_optimization: None };
    let file = pp::to_lopdf_doc(&pdf, &options, &mut Vec::new());
    finish::finish(file, document, laid, &painted)
}

fn sheet(laid: &Laid, ops: Vec<pp::Op>) -> pp::PdfPage {
    let area = pp::Rect::from_wh(pp::Pt(laid.geometry.width), pp::Pt(laid.geometry.height));
    pp::PdfPage { media_box: area.clone(), trim_box: area.clone(), crop_box: area, ops }
}

fn embed(pdf: &mut pp::PdfDocument, face: Face, used: &Used) {
    let (bytes, name) = used.subset(face);
    let mut font =
        pp::ParsedFont::from_bytes(&bytes, 0, &mut Vec::new()).expect("a subset of a sound face is a sound face");
    // Without a name of our own the library invents a random one.
    font.font_name = Some(name);
    font.pdf_font_metrics.us_weight_class = face.font().weight;
    pdf.resources.fonts.map.insert(font_id(face), pp::PdfFont::new(font));
}

/// Ids F1 to F14 belong to the built-in fonts.
fn font_id(face: Face) -> pp::FontId {
    pp::FontId(format!("F{}", face as u8 + 20))
}

fn picture_id(place: usize) -> pp::XObjectId {
    pp::XObjectId(format!("P{place}"))
}

/// Each picture once, however often it is shown.
fn used_pictures(laid: &Laid) -> Vec<&Picture> {
    let mut used: Vec<&Picture> = Vec::new();
    for draw in laid.pages.iter().flat_map(|page| &page.canvas.draws) {
        if let Stroke::Picture { picture, .. } = &draw.stroke
            && !used.contains(&picture)
        {
            used.push(picture);
        }
    }
    used
}

/// The points as the library takes them; only what shines through needs a mask.
fn points_of(picture: &Picture) -> pp::RawImage {
    let (format, points) = if picture.is_opaque() {
        let colours = picture.rgba.chunks_exact(4).flat_map(|point| &point[..3]).copied();
        (pp::RawImageFormat::RGB8, colours.collect())
    } else {
        (pp::RawImageFormat::RGBA8, picture.rgba.to_vec())
    };
    pp::RawImage {
        pixels: pp::RawImageData::U8(points),
        width: picture.width as usize,
        height: picture.height as usize,
        data_format: format,
        tag: Vec::new(),
    }
}
