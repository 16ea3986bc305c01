//! The contents: every chapter and section with its page, as links.

use super::{
    Layout, Place,
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

/// A place where contents are wished.
pub(super) struct Contents {
    /// Before which piece.
    pub(super) at: usize,
    /// The section it is part of.
    pub(super) section: Node,
}

/// The heading a line of the contents leads to, and its element.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ContentsLine {
    heading: usize,
    node: Node,
}

impl Layout<'_> {
    /// Puts the contents in, still without page numbers, where they are wished.
    pub(super) fn insert_contents(&mut self, pieces: &mut Vec<Piece>) {
        // From the last on, so that the places of the others stay true.
        for place in (0..self.contents.len()).rev() {
            let Contents { at, section } = self.contents[place];
            let written = self.contents_of(section);
            pieces.splice(at..at, written);
        }
    }

    fn contents_of(&mut self, section: Node) -> Vec<Piece> {
        let list = self.tree.add(Role::Contents, section);
        let title = self.tree.add(Role::Caption, list);
        let room = Room { before: 0.0, after: 16.0 };
        let heading = Rich::from(self.document.words.contents.as_str());
        let mut pieces = self.text(&heading, TITLE, self.full_width(), room, title, Hyphens::Avoided);
        for piece in &mut pieces {
            piece.keeps_next = true;
        }
        for (place, level) in self.levels_of_contents() {
            let entry = self.tree.add(Role::ContentsLine, list);
            let reference = self.tree.add(Role::Reference, entry);
            let node = self.tree.add(Role::Link, reference);
            let (style, _, before) = style_of(level);
            let contents = Some(ContentsLine { heading: place, node });
            pieces.push(Piece { height: style.leading, before, contents, ..Piece::default() });
        }
        pieces
    }

    fn levels_of_contents(&self) -> Vec<(usize, u8)> {
        let levels = self.headings.iter().map(|heading| heading.level).enumerate();
        levels.filter(|(_, level)| *level <= DEEPEST).collect()
    }

    /// Writes every line of the contents with the page of its heading.
    pub(super) fn number_contents(&mut self, pieces: &mut [Piece], places: &[Place]) {
        for piece in pieces {
            if let Some(line) = piece.contents {
                piece.canvas = self.contents_line(line, places[line.heading].page + 1);
            }
        }
    }

    fn contents_line(&mut self, line: ContentsLine, page: usize) -> Canvas {
        let ContentsLine { heading, node } = line;
        let tag = Tag::Content(node);
        let (style, indent, _) = style_of(self.headings[heading].level);
        let (left, right) = (self.geometry.left, self.geometry.right());
        let y = style.baseline();

        let mut canvas = Canvas::default();
        let area = Area { x: left, y: 1.0, width: right - left, height: style.leading - 2.0 };
        let words = format!("{}, {page}", self.headings[heading].words);
        let target = Target::Heading(heading);
        canvas.draws.push(Draw { tag, stroke: Stroke::Link { area, target, node, words } });

        let number = self.one_line(&page.to_string(), style);
        let room = right - left - indent - number.width - 24.0;
        let title = self.one_line_within(&self.headings[heading].words, style, room);
        self.set_line(&mut canvas, &title, Slot::left(left + indent, room), y, tag);
        let slot = Slot { x: left, width: right - left, align: Align::Right };
        self.set_line(&mut canvas, &number, slot, y, tag);
        let leader =
            [Step::Move(left + indent + title.width + 6.0, y - 1.0), Step::Line(right - number.width - 6.0, y - 1.0)];
        let dotted = Paint { dash: Some((0.8, 3.2)), ..Paint::line(RULE, 0.8) };
        canvas.path(Tag::Decoration, &leader, dotted);
        canvas
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
