//! One page as operations of the writer.

use std::collections::BTreeMap;

use printpdf as pp;

use super::{font_id, picture_id};
use crate::{
    document::Picture,
    fonts::Face,
    ink::Rgb,
    layout::{
        Laid,
        canvas::{Area, Draw, Paint, Step, Stroke, Tag, Target},
    },
    lines::Run,
    paint::{
        finish::{self, PaintedPage},
        glyphs::Used,
    },
};

/// Paints one page, and remembers what is set so that nothing is set twice.
pub(super) struct Painter<'a> {
    laid: &'a Laid,
    used: &'a BTreeMap<Face, Used>,
    pictures: &'a [&'a Picture],
    pub(super) ops: Vec<pp::Op>,
    pub(super) page: PaintedPage,
    tag: Option<Tag>,
    in_text: bool,
    font: Option<(Face, f32)>,
    fill: Option<Rgb>,
    stroke: Option<Rgb>,
    width: Option<f32>,
    dash: Option<(f32, f32)>,
}

impl<'a> Painter<'a> {
    pub(super) fn new(laid: &'a Laid, used: &'a BTreeMap<Face, Used>, pictures: &'a [&'a Picture]) -> Self {
        Self {
            laid,
            used,
            pictures,
            ops: vec![pp::Op::SetLineJoinStyle { join: pp::LineJoinStyle::Round }],
            page: PaintedPage::default(),
            tag: None,
            in_text: false,
            font: None,
            fill: None,
            stroke: None,
            width: None,
            dash: None,
        }
    }

    pub(super) fn draw(&mut self, draw: &Draw) {
        match &draw.stroke {
            Stroke::Link { area, target, node, words } => {
                self.link(*area, target);
                self.page.links.push((*node, words.clone()));
            }
            Stroke::Words { x, y, run } => {
                self.mark(draw.tag);
                self.words(*x, *y, run);
            }
            Stroke::Path { x, y, steps, paint } => {
                self.mark(draw.tag);
                self.path(*x, *y, steps, *paint);
            }
            // Where the boxes are is told beside the file.
            Stroke::Field { .. } => {}
            Stroke::Picture { area, picture } => {
                self.mark(draw.tag);
                self.picture(*area, picture);
            }
        }
    }

    /// Ends what is open at the end of the page.
    pub(super) fn close(&mut self) {
        self.end_text();
        if self.tag.take().is_some() {
            self.ops.push(pp::Op::EndMarkedContent);
        }
    }

    /// Says what the following operations are for.
    fn mark(&mut self, tag: Tag) {
        if self.tag == Some(tag) {
            return;
        }
        self.close();
        let (name, properties) = match tag {
            Tag::Content(node) => {
                let number = self.page.marked.len();
                self.page.marked.push(node);
                let role = self.laid.tree.elements[node.0].role.name();
                (role, vec![("MCID", pp::DictItem::Int(number as i64))])
            }
            Tag::Decoration => ("Artifact", vec![("Type", named("Layout"))]),
            Tag::Head => ("Artifact", vec![("Type", named("Pagination")), ("Subtype", named("Header"))]),
            Tag::Foot => ("Artifact", vec![("Type", named("Pagination")), ("Subtype", named("Footer"))]),
        };
        self.begin_marked(name, properties);
        self.tag = Some(tag);
    }

    fn begin_marked(&mut self, name: &str, properties: Vec<(&str, pp::DictItem)>) {
        let map = properties.into_iter().map(|(key, value)| (key.to_string(), value)).collect();
        let properties = pp::DictItem::Dict { map };
        self.ops.push(pp::Op::BeginMarkedContentWithProperties { tag: name.into(), properties });
    }

    fn end_text(&mut self) {
        if self.in_text {
            self.ops.push(pp::Op::EndTextSection);
            self.in_text = false;
            self.font = None;
        }
    }

    fn words(&mut self, x: f32, y: f32, run: &Run) {
        if !self.in_text {
            self.ops.push(pp::Op::StartTextSection);
            self.in_text = true;
        }
        self.set_fill(run.style.colour);
        let font = (run.style.face, run.style.size);
        if self.font != Some(font) {
            let handle = pp::PdfFontHandle::External(font_id(font.0));
            self.ops.push(pp::Op::SetFont { font: handle, size: pp::Pt(rounded(font.1)) });
            self.font = Some(font);
        }
        let at = self.point(x, y);
        let matrix = pp::TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, at.x.0, at.y.0]);
        self.ops.push(pp::Op::SetTextMatrix { matrix });
        let show = pp::Op::ShowText { items: vec![pp::TextItem::GlyphIds(self.glyphs(run))] };
        if run.soft_hyphen {
            // Readers join the parts of a divided word again.
            let soft = pp::DictItem::String { data: finish::utf16("\u{ad}"), literal: false };
            self.begin_marked("Span", vec![("ActualText", soft)]);
            self.ops.push(show);
            self.ops.push(pp::Op::EndMarkedContent);
        } else {
            self.ops.push(show);
        }
    }

    fn glyphs(&self, run: &Run) -> Vec<pp::Codepoint> {
        let used = &self.used[&run.style.face];
        run.shaped
            .glyphs
            .iter()
            .map(|glyph| pp::Codepoint {
                gid: used.renumbered.get(glyph.id).unwrap_or_default(),
                offset: ((glyph.nominal - glyph.advance) * 10_000.0).round() / 10.0,
                cid: Some(used.meaning_of(glyph.id)),
            })
            .collect()
    }

    fn path(&mut self, x: f32, y: f32, steps: &[Step], paint: Paint) {
        self.end_text();
        if let Some(colour) = paint.fill {
            self.set_fill(colour);
        }
        if let Some((colour, width)) = paint.stroke {
            self.set_stroke(colour, width, paint.dash);
        }
        let (rings, closed) = self.rings(x, y, steps);
        let mode = match (paint.fill, paint.stroke) {
            (Some(_), Some(_)) => pp::PaintMode::FillStroke,
            (Some(_), None) => pp::PaintMode::Fill,
            (None, Some(_)) => pp::PaintMode::Stroke,
            (None, None) => return,
        };
        if mode == pp::PaintMode::Stroke {
            let lines = rings.into_iter().map(|points| pp::Line { points, is_closed: closed });
            self.ops.extend(lines.map(|line| pp::Op::DrawLine { line }));
        } else {
            let rings = rings.into_iter().map(|points| pp::PolygonRing { points }).collect();
            let polygon = pp::Polygon { rings, mode, winding_order: pp::WindingOrder::NonZero };
            self.ops.push(pp::Op::DrawPolygon { polygon });
        }
    }

    fn picture(&mut self, area: Area, picture: &Picture) {
        let Some(place) = self.pictures.iter().position(|known| *known == picture) else { return };
        self.end_text();
        let at = self.point(area.x, area.y + area.height);
        let transform = pp::XObjectTransform {
            translate_x: Some(at.x),
            translate_y: Some(at.y),
            scale_x: Some(rounded(area.width)),
            scale_y: Some(rounded(area.height)),
            no_auto_scale: true,
            ..pp::XObjectTransform::default()
        };
        self.ops.push(pp::Op::UseXobject { id: picture_id(place), transform });
    }

    fn rings(&self, x: f32, y: f32, steps: &[Step]) -> (Vec<Vec<pp::LinePoint>>, bool) {
        let point = |at_x: f32, at_y: f32, bezier: bool| pp::LinePoint { p: self.point(x + at_x, y + at_y), bezier };
        let mut rings: Vec<Vec<pp::LinePoint>> = Vec::new();
        let mut closed = false;
        for step in steps {
            match (*step, rings.last_mut()) {
                (Step::Move(x, y), _) => rings.push(vec![point(x, y, false)]),
                (Step::Line(x, y), Some(ring)) => ring.push(point(x, y, false)),
                (Step::Curve([x1, y1, x2, y2, x, y]), Some(ring)) => {
                    ring.extend([point(x1, y1, true), point(x2, y2, true), point(x, y, false)]);
                }
                (Step::Close, _) => closed = true,
                (Step::Line(..) | Step::Curve(_), None) => {}
            }
        }
        (rings, closed)
    }

    fn set_fill(&mut self, colour: Rgb) {
        if self.fill != Some(colour) {
            self.ops.push(pp::Op::SetFillColor { col: colour_of(colour) });
            self.fill = Some(colour);
        }
    }

    fn set_stroke(&mut self, colour: Rgb, width: f32, dash: Option<(f32, f32)>) {
        if self.stroke != Some(colour) {
            self.ops.push(pp::Op::SetOutlineColor { col: colour_of(colour) });
            self.stroke = Some(colour);
        }
        if self.width != Some(width) {
            self.ops.push(pp::Op::SetOutlineThickness { pt: pp::Pt(rounded(width)) });
            self.width = Some(width);
        }
        if self.dash != dash {
            let pattern = match dash {
                Some((dash, gap)) => pp::LineDashPattern::new(0.0, &[dash, gap]),
                None => pp::LineDashPattern::solid(),
            };
            self.ops.push(pp::Op::SetLineDashPattern { dash: pattern });
            self.dash = dash;
        }
    }

    fn link(&mut self, area: Area, target: &Target) {
        let corner = self.point(area.x, area.y + area.height);
        let rect = pp::Rect {
            x: corner.x,
            y: corner.y,
            width: pp::Pt(rounded(area.width)),
            height: pp::Pt(rounded(area.height)),
            mode: None,
            winding_order: None,
        };
        let action = match target {
            Target::Address(address) => pp::Actions::Uri(finish::plain_address(address)),
            Target::Heading(heading) => pp::Actions::Goto(self.destination(*heading)),
        };
        // Without a border of width nothing, readers draw a black frame.
        let border = Some(pp::BorderArray::Solid([0.0, 0.0, 0.0]));
        let link = pp::LinkAnnotation::new(rect, action, border, None, None);
        self.ops.push(pp::Op::LinkAnnotation { link });
    }

    fn destination(&self, heading: usize) -> pp::Destination {
        // The contents come from the pass before; a heading it names is there in this one too.
        let place = self.laid.headings.get(heading).map(|heading| heading.place);
        let (page, y) = place.map_or((0, 0.0), |place| (place.page, place.y));
        let at = self.point(self.laid.geometry.left - 10.0, y - 12.0);
        pp::Destination::Xyz { page: page + 1, left: Some(at.x.0), top: Some(at.y.0), zoom: None }
    }

    /// The file counts from the bottom; two decimals are finer than any printer.
    fn point(&self, x: f32, y: f32) -> pp::Point {
        pp::Point { x: pp::Pt(rounded(x)), y: pp::Pt(rounded(self.laid.geometry.height - y)) }
    }
}

fn named(name: &str) -> pp::DictItem {
    pp::DictItem::Name(name.as_bytes().to_vec())
}

fn colour_of(Rgb(red, green, blue): Rgb) -> pp::Color {
    let part = |value: u8| (f32::from(value) / 255.0 * 1000.0).round() / 1000.0;
    pp::Color::Rgb(pp::Rgb { r: part(red), g: part(green), b: part(blue), icc_profile: None })
}

fn rounded(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}
