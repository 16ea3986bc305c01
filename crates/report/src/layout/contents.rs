//! The contents: every chapter and section with its page, as links.

use super::{
    LaidHeading, Layout,
    canvas::{Area, Canvas, Draw, Paint, Step, Stroke, Tag, Target},
    pages::Piece,
    tree::{Node, Role},
    words::{Room, Slot},
};
use crate::{
    document::{Align, Rich},
    fonts::Face,
    lines::Hyphens,
    style::{BODY, INK, RULE, Style, TITLE, VALUE},
};

/// Deeper headings are in the outline only.
const DEEPEST: u8 = 2;

/// One line of the contents.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct ContentsLine {
    /// Which heading.
    heading: usize,
    /// Its level.
    level: u8,
    /// What it says.
    words: String,
    /// Its page as printed, counted from 1.
    page: usize,
}

/// What the contents should say of these headings.
pub(super) fn lines_of(headings: &[LaidHeading]) -> Vec<ContentsLine> {
    headings
        .iter()
        .enumerate()
        .filter(|(_, heading)| heading.level <= DEEPEST)
        .map(|(place, heading)| ContentsLine {
            heading: place,
            level: heading.level,
            words: heading.words.clone(),
            page: heading.place.page + 1,
        })
        .collect()
}

impl Layout<'_> {
    pub(super) fn contents(&mut self, section: Node) -> Vec<Piece> {
        let contents = self.contents;
        let list = self.tree.add(Role::Contents, section);
        let title = self.tree.add(Role::Caption, list);
        let room = Room { before: 0.0, after: 16.0 };
        let heading = Rich::from(self.document.words.contents.as_str());
        let mut pieces = self.text(&heading, TITLE, self.full_width(), room, title, Hyphens::Avoided);
        for piece in &mut pieces {
            piece.keeps_next = true;
        }
        for line in contents {
            pieces.push(self.contents_line(line, list));
        }
        pieces
    }

    fn contents_line(&mut self, line: &ContentsLine, list: Node) -> Piece {
        let entry = self.tree.add(Role::ContentsLine, list);
        let reference = self.tree.add(Role::Reference, entry);
        let node = self.tree.add(Role::Link, reference);
        let tag = Tag::Content(node);
        let (style, indent, before) = style_of(line.level);
        let (left, right) = (self.geometry.left, self.geometry.right());
        let y = style.baseline();

        let mut canvas = Canvas::default();
        let area = Area { x: left, y: 1.0, width: right - left, height: style.leading - 2.0 };
        let target = Target::Heading(line.heading);
        let words = format!("{}, {}", line.words, line.page);
        canvas.draws.push(Draw { tag, stroke: Stroke::Link { area, target, node, words } });

        let page = self.one_line(&line.page.to_string(), style);
        let room = right - left - indent - page.width - 24.0;
        let title = self.one_line_within(&line.words, style, room);
        self.set_line(&mut canvas, &title, Slot::left(left + indent, room), y, tag);
        let slot = Slot { x: left, width: right - left, align: Align::Right };
        self.set_line(&mut canvas, &page, slot, y, tag);
        let leader =
            [Step::Move(left + indent + title.width + 6.0, y - 1.0), Step::Line(right - page.width - 6.0, y - 1.0)];
        let dotted = Paint { dash: Some((0.8, 3.2)), ..Paint::line(RULE, 0.8) };
        canvas.path(Tag::Decoration, &leader, dotted);
        Piece { height: style.leading, canvas, before, ..Piece::default() }
    }
}

/// Style, indent and room before a line of the contents.
fn style_of(level: u8) -> (Style, f32, f32) {
    if level == 1 {
        (Style { leading: 20.0, ..BODY.in_face(Face::SerifSemibold).coloured(INK) }, 0.0, 6.0)
    } else {
        (Style { leading: 16.0, ..VALUE }, 18.0, 0.0)
    }
}
