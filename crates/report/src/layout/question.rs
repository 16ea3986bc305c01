//! A question with a box before each of its answers.

use std::rc::Rc;

use super::{
    Layout,
    boxes::{BOX, Named},
    canvas::{Area, Canvas, Tag},
    pages::Piece,
    tree::{Attribute, Node, Role},
    words::{Room, Slot},
};
use crate::{
    document::{Choice, Question, Rich},
    fonts::Face,
    lines::Hyphens,
    style::{BODY, CAPTION, CIVIC, INK, LABEL, PART, VALUE},
};

/// From the box to its mark, and from the mark to the words.
const GAP: f32 = 7.0;
/// Between two answers.
const ROOM: f32 = 4.0;

impl Layout<'_> {
    pub(super) fn question(&mut self, question: &Question, section: Node) -> Vec<Piece> {
        let part = self.tree.add(Role::Section, section);
        let mut pieces = self.asked(question, part);
        let begun = pieces.len();
        pieces.extend(self.answers(question, part));
        pieces.extend(self.empty_lines(question.lines, self.geometry.left, self.geometry.measure()));

        let height: f32 = pieces.iter().map(|piece| piece.before + piece.height + piece.after).sum();
        let whole = height <= self.geometry.body() / 2.0;
        let last = pieces.len().saturating_sub(1);
        for (place, piece) in pieces.iter_mut().enumerate() {
            // What is asked stays with the first answers, and no answer is left alone.
            piece.keeps_next |= whole || place < begun + 1 || place + 1 == last;
            piece.keeps_next &= place < last;
        }
        if let Some(piece) = pieces.last_mut() {
            piece.after = 16.0;
        }
        pieces
    }

    /// Number and title, what is asked, and what exactly is looked at.
    fn asked(&mut self, question: &Question, part: Node) -> Vec<Piece> {
        let mut title = Rich::new();
        if !question.number.trim().is_empty() {
            title = title.strong(format!("{}  ", question.number.trim()));
        }
        let title = title.plain(question.title.trim());
        let mut pieces = Vec::new();
        for (text, style, before, after) in [
            (&title, PART.coloured(CIVIC), 4.0, 2.0),
            (&question.words, BODY, 0.0, 4.0),
            (&question.help, CAPTION, 0.0, 4.0),
        ] {
            if text.is_blank() {
                continue;
            }
            let node = self.tree.add(Role::Paragraph, part);
            let room = Room { before, after };
            pieces.extend(self.text(text, style, self.prose_width(), room, node, Hyphens::Allowed));
        }
        pieces
    }

    fn answers(&mut self, question: &Question, part: Node) -> Vec<Piece> {
        if question.choices.is_empty() {
            return Vec::new();
        }
        let list = self.tree.add_with(Role::List, part, Attribute::Unmarked);
        let widths = question.choices.iter().map(|choice| self.one_line(&choice.mark, mark_style()).width);
        let marks = widths.fold(0.0, f32::max).min(self.geometry.prose() / 4.0);
        let item: Rc<str> = question.number.trim().into();
        question.choices.iter().flat_map(|choice| self.answer(choice, &item, marks, list)).collect()
    }

    /// One answer: box, mark, words.
    fn answer(&mut self, choice: &Choice, item: &Rc<str>, marks: f32, list: Node) -> Vec<Piece> {
        let entry = self.tree.add(Role::ListItem, list);
        let left = self.geometry.left;
        let mut canvas = Canvas::default();
        let area = Area { x: left, y: (VALUE.leading - BOX) / 2.0, width: BOX, height: BOX };
        canvas.empty_box(area, Named { item, choice: &choice.mark });
        let mut indent = BOX + GAP;
        if marks > 0.0 {
            let label = self.tree.add(Role::ListLabel, entry);
            let line = self.one_line_within(&choice.mark, mark_style(), marks);
            let slot = Slot::left(left + indent, marks);
            self.set_line(&mut canvas, &line, slot, VALUE.baseline(), Tag::Content(label));
            indent += marks + GAP;
        }
        let body = self.tree.add(Role::ListBody, entry);
        let slot = Slot::left(left + indent, self.geometry.prose() - indent);
        let room = Room { before: ROOM, after: 0.0 };
        let mut pieces = self.text(&choice.words, VALUE, slot, room, body, Hyphens::Allowed);
        if pieces.is_empty() {
            pieces.push(Piece { height: VALUE.leading, before: ROOM, ..Piece::default() });
        }
        let last = pieces.len() - 1;
        for (place, piece) in pieces.iter_mut().enumerate() {
            piece.keeps_next = place < last;
        }
        canvas.add(std::mem::take(&mut pieces[0].canvas), 0.0);
        pieces[0].canvas = canvas;
        pieces
    }
}

fn mark_style() -> crate::style::Style {
    LABEL.in_face(Face::SansBold).coloured(INK)
}
