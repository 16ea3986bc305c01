//! A picture as dots, for programs that take nothing else: the same marks and letters as in the file of pages.

use rustybuzz::ttf_parser::{GlyphId, OutlineBuilder};
use tiny_skia::{Color, ColorU8, FillRule, LineJoin, Paint as Brush, PathBuilder, Pixmap, StrokeDash, Transform};

use crate::{
    document::Picture,
    ink::Rgb,
    layout::canvas::{Canvas, Paint, Step, Stroke},
    lines::Run,
};

/// Dots a point: 216 an inch, sharp on any printer of an office.
const FINENESS: f32 = 3.0;
/// No picture of a page needs more dots on one side.
const MOST: f32 = 6000.0;

/// Paints a canvas of so many points on white, as PNG; nothing where it has no size.
pub(crate) fn png(canvas: &Canvas, width: f32, height: f32) -> Option<Vec<u8>> {
    let fineness = FINENESS.min(MOST / width.max(height).max(1.0));
    let side = |points: f32| (points * fineness).ceil().max(1.0) as u32;
    let mut dots = Pixmap::new(side(width), side(height))?;
    dots.fill(Color::WHITE);
    let to_dots = Transform::from_scale(fineness, fineness);
    for draw in &canvas.draws {
        match &draw.stroke {
            Stroke::Words { x, y, run } => words(&mut dots, to_dots.pre_translate(*x, *y), run),
            Stroke::Path { x, y, steps, paint } => path(&mut dots, to_dots.pre_translate(*x, *y), steps, *paint),
            // A picture of dots leads nowhere and is not filled in; a drawing has no pictures within.
            Stroke::Link { .. } | Stroke::Field { .. } | Stroke::Picture { .. } => {}
        }
    }
    dots.encode_png().ok()
}

/// A picture that somebody brought, as PNG; nothing where its points are not whole.
pub(crate) fn png_of(picture: &Picture) -> Option<Vec<u8>> {
    if !picture.is_whole() {
        return None;
    }
    let mut dots = Pixmap::new(picture.width, picture.height)?;
    for (dot, point) in dots.pixels_mut().iter_mut().zip(picture.rgba.chunks_exact(4)) {
        *dot = ColorU8::from_rgba(point[0], point[1], point[2], point[3]).premultiply();
    }
    dots.encode_png().ok()
}

fn path(dots: &mut Pixmap, to_dots: Transform, steps: &[Step], paint: Paint) {
    let mut outline = PathBuilder::new();
    for step in steps {
        match *step {
            Step::Move(x, y) => outline.move_to(x, y),
            Step::Line(x, y) => outline.line_to(x, y),
            Step::Curve([x1, y1, x2, y2, x, y]) => outline.cubic_to(x1, y1, x2, y2, x, y),
            Step::Close => outline.close(),
        }
    }
    // An outline of one place only has nothing to see.
    let Some(outline) = outline.finish() else { return };
    if let Some(colour) = paint.fill {
        dots.fill_path(&outline, &brush(colour), FillRule::Winding, to_dots, None);
    }
    if let Some((colour, width)) = paint.stroke {
        let dash = paint.dash.and_then(|(dash, gap)| StrokeDash::new(vec![dash, gap], 0.0));
        let pen = tiny_skia::Stroke { width, line_join: LineJoin::Round, dash, ..tiny_skia::Stroke::default() };
        dots.stroke_path(&outline, &brush(colour), &pen, to_dots, None);
    }
}

fn words(dots: &mut Pixmap, to_dots: Transform, run: &Run) {
    let font = run.style.face.font();
    let em = run.style.size / font.units_per_em;
    let mut outline = Letters { path: PathBuilder::new(), x: 0.0, em };
    for glyph in &run.shaped.glyphs {
        font.shaper.outline_glyph(GlyphId(glyph.id), &mut outline);
        outline.x += glyph.advance * run.style.size;
    }
    if let Some(letters) = outline.path.finish() {
        dots.fill_path(&letters, &brush(run.style.colour), FillRule::Winding, to_dots, None);
    }
}

/// The outlines of letters, one after the other; a font counts upwards, a picture downwards.
struct Letters {
    path: PathBuilder,
    x: f32,
    em: f32,
}

impl Letters {
    fn at(&self, x: f32, y: f32) -> (f32, f32) {
        (self.x + x * self.em, -y * self.em)
    }
}

impl OutlineBuilder for Letters {
    fn move_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.at(x, y);
        self.path.move_to(x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.at(x, y);
        self.path.line_to(x, y);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let ((x1, y1), (x, y)) = (self.at(x1, y1), self.at(x, y));
        self.path.quad_to(x1, y1, x, y);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let ((x1, y1), (x2, y2), (x, y)) = (self.at(x1, y1), self.at(x2, y2), self.at(x, y));
        self.path.cubic_to(x1, y1, x2, y2, x, y);
    }

    fn close(&mut self) {
        self.path.close();
    }
}

fn brush(Rgb(red, green, blue): Rgb) -> Brush<'static> {
    let mut brush = Brush::default();
    brush.set_color_rgba8(red, green, blue, 255);
    brush
}
