//! A certificate: at the left the town hall in añil, at the right whose it is and what for.

use super::{
    Heading, Layout,
    canvas::{Area, Canvas, Paint, Tag, arch},
    cover::{PALE, PALE_SHADE, mark},
    pages::Piece,
    tree::{Node, Role},
    words::Slot,
};
use crate::{
    document::{Align, Certificate, Colours, Rich, Signature},
    drawing::Point,
    fonts::Face,
    lines::{Hyphens, Line},
    style::{BODY, CAPTION, CIVIC, CIVIC_SHADE, HAIRLINE, INK, ON_CIVIC, PART, QUIET, Style, VALUE},
};

/// From the edge of the sheet to the field: printers leave as much white.
const EDGE: f32 = 26.0;
/// How wide the field is.
const FIELD: f32 = 148.0;
/// From the field to the words, and from the words to the edge.
const ROOM: f32 = 42.0;
/// How high the arcade is, as a part of the field.
const ARCADE: f32 = 0.42;
/// How many arches stand side by side.
const ARCHES: usize = 3;
/// How high upright logos are.
const LOGOS: f32 = 38.0;
/// From the line to sign on to the foot of the sheet.
const SIGNED_AT: f32 = 138.0;
/// Room for a pen above the line to sign on.
const PEN: f32 = 46.0;
/// Between two signatures.
const GUTTER: f32 = 26.0;
/// How wide the part with folio and code is at most, compared with the words.
const KNOWN_BY: f32 = 0.4;
/// A name is set in the largest of these in which it takes two lines.
const NAME_SIZES: [f32; 5] = [34.0, 29.0, 24.0, 20.0, 16.5];
/// Words that are too many are set smaller, down to this part.
const SMALLER: [f32; 5] = [1.0, 0.92, 0.84, 0.76, 0.68];

const ISSUERS: Style = Style { face: Face::SansSemibold, size: 11.4, colour: INK, leading: 16.0 };
const CERTIFICATE_TITLE: Style = Style { face: Face::Display, size: 24.0, colour: CIVIC, leading: 30.0 };
const GIVEN_TO: Style = Style { face: Face::Sans, size: 10.6, colour: QUIET, leading: 15.0 };
const NAME: Style = Style { face: Face::Display, size: 34.0, colour: INK, leading: 40.0 };
const WORDS: Style = Style { size: 13.0, leading: 19.4, ..BODY };

/// Lines of one style with the element they belong to.
struct Set {
    node: Node,
    lines: Vec<Line>,
    style: Style,
    after: f32,
    /// A hairline below.
    underlined: bool,
}

impl Set {
    fn height(&self) -> f32 {
        self.lines.len() as f32 * self.style.leading + self.after
    }
}

impl Layout<'_> {
    /// A page of its own.
    pub(super) fn certificate(&mut self, certificate: &Certificate, section: Node) -> Vec<Piece> {
        let part = self.tree.add(Role::Section, section);
        let mut canvas = Canvas::default();
        self.town_hall(&mut canvas);
        let left = EDGE + FIELD + ROOM;
        let slot = Slot::left(left, self.geometry.width - EDGE - ROOM / 2.0 - left);

        let at = Point { x: left, y: EDGE + 6.0 };
        let logos = self.row_of_logos(&mut canvas, &certificate.logos, at, LOGOS, slot.width, part);
        let top = if logos > 0.0 { at.y + logos + 14.0 } else { EDGE + 18.0 };
        let top = self.issuers(&mut canvas, &certificate.issuers, slot, top, part);
        let signed_at = self.geometry.height - SIGNED_AT;
        let bottom = if certificate.signatures.is_empty() { signed_at } else { signed_at - PEN };
        let heading = self.words_of_certificate(&mut canvas, certificate, slot, (top, bottom), part);
        self.signed(&mut canvas, &certificate.signatures, slot, signed_at, part);
        self.known_by(&mut canvas, certificate, slot, part);

        // What stands on a piece counts from the top of the text, and a certificate from the top of the sheet.
        let mut raised = Canvas::default();
        raised.add(canvas, -self.geometry.top);
        let page = Piece { height: self.geometry.body(), canvas: raised, heading, bare: true, ..Piece::default() };
        let turn = || Piece { new_page: true, ..Piece::default() };
        vec![turn(), page, turn()]
    }

    /// The field at the left: the mark above, the arcade of a town hall below.
    fn town_hall(&self, canvas: &mut Canvas) {
        let field = Area { x: EDGE, y: EDGE, width: FIELD, height: self.geometry.height - 2.0 * EDGE };
        let (ground, shade, ink) = match self.document.setup.colours {
            Colours::Full => (CIVIC, CIVIC_SHADE, ON_CIVIC),
            Colours::Grey => (PALE, PALE_SHADE, INK),
        };
        canvas.block(Tag::Decoration, field, ground);
        mark(canvas, Point { x: field.x + 22.0, y: field.y + 24.0 }, 40.0, ink);
        let (height, foot) = (field.height * ARCADE, field.y + field.height);
        let lintel = Area { x: field.x, y: foot - height, width: field.width, height: 5.0 };
        canvas.block(Tag::Decoration, lintel, shade);
        let pitch = field.width / ARCHES as f32;
        for place in 0..ARCHES {
            let opening = Area {
                x: field.x + place as f32 * pitch + pitch * 0.13,
                y: foot - height + 18.0,
                width: pitch * 0.74,
                height: height - 18.0,
            };
            canvas.path(Tag::Decoration, &arch(opening), Paint::filled(shade));
        }
    }

    /// Who gives it, as on the head of a letter; tells where that ends.
    fn issuers(&mut self, canvas: &mut Canvas, issuers: &str, slot: Slot, top: f32, part: Node) -> f32 {
        let node = self.tree.add(Role::Paragraph, part);
        let (style, lines) = self.on_two_lines(issuers, ISSUERS, slot.width);
        let mut y = top;
        for line in &lines {
            self.set_line(canvas, line, slot, y + style.baseline(), Tag::Content(node));
            y += style.leading;
        }
        y
    }

    /// Everything from what it is to what it was about, in the middle of the room there is; smaller, if it must be.
    fn words_of_certificate(
        &mut self,
        canvas: &mut Canvas,
        certificate: &Certificate,
        slot: Slot,
        (top, bottom): (f32, f32),
        part: Node,
    ) -> Option<usize> {
        let title = self.tree.add(Role::Heading(1), part);
        let heading = self.headings.len();
        self.headings.push(Heading { level: 1, words: certificate.outline.clone(), node: title });
        let parts = [
            (certificate.title.as_str().into(), CERTIFICATE_TITLE, 20.0),
            (certificate.given_to.as_str().into(), GIVEN_TO, 2.0),
            (certificate.name.as_str().into(), self.name_style(&certificate.name, slot.width), 20.0),
            (certificate.words.clone(), WORDS, 9.0),
            (certificate.topics.clone(), VALUE.coloured(QUIET), 0.0),
        ];
        let said: Vec<(Rich, Style, f32)> = parts.into_iter().filter(|(words, ..)| !words.is_blank()).collect();
        let nodes: Vec<Node> =
            (0..said.len()).map(|n| if n == 0 { title } else { self.tree.add(Role::Paragraph, part) }).collect();

        let room = bottom - top;
        let mut sets = Vec::new();
        for factor in SMALLER {
            sets = said.iter().zip(&nodes).map(|(said, node)| self.set(said, *node, slot.width, factor)).collect();
            if sets.iter().map(Set::height).sum::<f32>() <= room {
                break;
            }
        }
        let height: f32 = sets.iter().map(Set::height).sum();
        let mut y = top + ((room - height) * 0.46).max(0.0);
        for set in sets {
            for line in &set.lines {
                self.set_line(canvas, line, slot, y + set.style.baseline(), Tag::Content(set.node));
                y += set.style.leading;
            }
            if set.underlined {
                canvas.rule(Tag::Decoration, slot.x, y + 6.0, slot.width, (HAIRLINE, 0.8));
            }
            y += set.after;
        }
        Some(heading)
    }

    /// One part of the words, broken into lines: a name over the whole width, what is read within a reading width.
    fn set(&self, (words, style, after): &(Rich, Style, f32), node: Node, width: f32, factor: f32) -> Set {
        let underlined = style.face == NAME.face && style.colour == NAME.colour;
        // A name has been fitted already.
        let factor = if underlined { factor.max(0.84) } else { factor };
        let style = Style { size: style.size * factor, leading: style.leading * factor, ..*style };
        let read = style.face == WORDS.face || style.face == VALUE.face;
        let width = if read { width.min(self.geometry.prose() * 1.08) } else { width };
        let lines = self.lines(words, style, width, Hyphens::Avoided);
        Set { node, lines, style, after: after * factor, underlined }
    }

    /// The largest style in which a name takes one line, or two at most.
    fn name_style(&self, name: &str, width: f32) -> Style {
        let name = &Rich::from(name);
        let styles = NAME_SIZES.map(|size| Style { size, leading: size * 1.18, ..NAME });
        let fits = |style: &Style| self.lines(name, *style, width, Hyphens::Avoided).len() <= 2;
        // One line in a smaller face reads better than a last word that stands alone.
        let on_one =
            |style: &&Style| style.size >= 24.0 && self.lines(name, **style, width, Hyphens::Avoided).len() == 1;
        let found = styles.iter().find(on_one).or_else(|| styles.iter().find(|it| fits(it)));
        found.copied().unwrap_or(styles[NAME_SIZES.len() - 1])
    }

    fn signed(&mut self, canvas: &mut Canvas, signatures: &[Signature], slot: Slot, y: f32, part: Node) {
        let count = signatures.len().max(2) as f32;
        let width = (slot.width - GUTTER * (count - 1.0)) / count;
        for (place, signature) in signatures.iter().enumerate() {
            let slot = Slot::left(slot.x + place as f32 * (width + GUTTER), width);
            canvas.rule(Tag::Decoration, slot.x, y, slot.width, (INK, 0.7));
            let mut y = y + 4.0;
            for (words, style) in [(&signature.name, PART), (&signature.role, CAPTION)] {
                if words.trim().is_empty() {
                    continue;
                }
                let node = self.tree.add(Role::Paragraph, part);
                let (style, lines) = self.on_two_lines(words, style, slot.width);
                for line in &lines {
                    self.set_line(canvas, line, slot, y + style.baseline(), Tag::Content(node));
                    y += style.leading;
                }
            }
        }
    }

    /// Words as large as they can be on two lines.
    fn on_two_lines(&self, words: &str, style: Style, width: f32) -> (Style, Vec<Line>) {
        let mut found = (style, Vec::new());
        for factor in SMALLER {
            let style = Style { size: style.size * factor, leading: style.leading * factor, ..style };
            found = (style, self.lines(&Rich::from(words), style, width, Hyphens::Avoided));
            if found.1.len() <= 2 {
                break;
            }
        }
        found
    }

    /// Folio and code at the right, what it says and does not at the left.
    fn known_by(&mut self, canvas: &mut Canvas, certificate: &Certificate, slot: Slot, part: Node) {
        let foot = self.geometry.height - EDGE - 4.0;
        let lines = certificate.known_by.len() as f32 * PART.leading;
        let top = foot - lines.max(2.0 * CAPTION.leading);
        canvas.rule(Tag::Decoration, slot.x, top - 7.0, slot.width, (HAIRLINE, 0.8));
        let right =
            Slot { x: slot.x + slot.width * (1.0 - KNOWN_BY), width: slot.width * KNOWN_BY, align: Align::Right };
        let node = self.tree.add(Role::Paragraph, part);
        let left = Slot::left(slot.x, slot.width * (1.0 - KNOWN_BY) - GUTTER);
        let mut y = top;
        for line in self.lines(&certificate.note, CAPTION, left.width, Hyphens::Allowed).iter().take(3) {
            self.set_line(canvas, line, left, y + CAPTION.baseline(), Tag::Content(node));
            y += CAPTION.leading;
        }
        let mut y = top;
        for (label, value) in &certificate.known_by {
            let node = self.tree.add(Role::Paragraph, part);
            let words = Rich::new().plain(format!("{label}  ")).strong(value.clone());
            for line in self.lines(&words, VALUE, right.width, Hyphens::Avoided).iter().take(1) {
                self.set_line(canvas, line, right, y + PART.baseline(), Tag::Content(node));
            }
            y += PART.leading;
        }
    }
}
