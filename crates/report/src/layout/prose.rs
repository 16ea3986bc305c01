//! Headings, paragraphs and lists.

use super::{
    Heading, Layout,
    canvas::{Canvas, Tag},
    pages::Piece,
    tree::{Attribute, Node, Role},
    words::{Room, Slot},
};
use crate::{
    document::Rich,
    lines::Hyphens,
    style::{BODY, CAPTION, CIVIC, LEAD, PART, SECTION, TITLE},
};

/// How far the words of a list stand from its edge.
const INDENT: f32 = 18.0;

impl Layout<'_> {
    /// Everything between the margins.
    pub(super) fn full_width(&self) -> Slot {
        Slot::left(self.geometry.left, self.geometry.measure())
    }

    /// The part of it that running text uses.
    pub(super) fn prose_width(&self) -> Slot {
        Slot::left(self.geometry.left, self.geometry.prose())
    }

    pub(super) fn heading(&mut self, level: u8, words: &str, section: Node) -> Vec<Piece> {
        let (style, room) = match level {
            0 | 1 => (TITLE, Room { before: 10.0, after: 12.0 }),
            2 => (SECTION, Room { before: 16.0, after: 6.0 }),
            3.. => (PART, Room { before: 12.0, after: 3.0 }),
        };
        let words = self.typesetter.legible(words);
        if words.trim().is_empty() {
            return Vec::new();
        }
        let level = self.next_level(level);
        let node = self.tree.add(Role::Heading(level), section);
        let text = Rich::from(words.as_str());
        let mut pieces = self.text(&text, style, self.full_width(), room, node, Hyphens::Avoided);
        for piece in &mut pieces {
            piece.keeps_next = true;
        }
        if let Some(first) = pieces.first_mut() {
            first.heading = Some(self.headings.len());
        }
        self.headings.push(Heading { level, words: words.replace('\n', " "), node });
        pieces
    }

    /// The level a heading may have: a chapter first, and never two steps down at once.
    pub(super) fn next_level(&self, wished: u8) -> u8 {
        let above = self.headings.last().map_or(0, |heading| heading.level);
        wished.clamp(1, above + 1)
    }

    pub(super) fn paragraph(&mut self, text: &Rich, section: Node) -> Vec<Piece> {
        if text.is_blank() {
            return Vec::new();
        }
        let node = self.tree.add(Role::Paragraph, section);
        self.text(text, BODY, self.prose_width(), Room { before: 0.0, after: 8.5 }, node, Hyphens::Allowed)
    }

    pub(super) fn lead(&mut self, text: &Rich, section: Node) -> Vec<Piece> {
        if text.is_blank() {
            return Vec::new();
        }
        let node = self.tree.add(Role::Paragraph, section);
        self.text(text, LEAD, self.prose_width(), Room { before: 0.0, after: 14.0 }, node, Hyphens::Allowed)
    }

    pub(super) fn note(&mut self, text: &Rich, section: Node) -> Vec<Piece> {
        if text.is_blank() {
            return Vec::new();
        }
        let node = self.tree.add(Role::Paragraph, section);
        self.text(text, CAPTION, self.prose_width(), Room { before: 0.0, after: 10.0 }, node, Hyphens::Allowed)
    }

    pub(super) fn list(&mut self, ordered: bool, items: &[Rich], section: Node) -> Vec<Piece> {
        let items: Vec<&Rich> = items.iter().filter(|item| !item.is_blank()).collect();
        if items.is_empty() {
            return Vec::new();
        }
        let marks = if ordered { Attribute::Numbered } else { Attribute::Bulleted };
        let list = self.tree.add_with(Role::List, section, marks);
        let mut pieces = Vec::new();
        for (place, item) in items.iter().enumerate() {
            let mark = if ordered { format!("{}.", place + 1) } else { "•".to_string() };
            pieces.extend(self.list_item(&mark, item, list));
        }
        if let Some(last) = pieces.last_mut() {
            last.after = 9.0;
        }
        keep_a_short_list_whole(&mut pieces, items.len());
        pieces
    }

    fn list_item(&mut self, mark: &str, item: &Rich, list: Node) -> Vec<Piece> {
        let entry = self.tree.add(Role::ListItem, list);
        let label = self.tree.add(Role::ListLabel, entry);
        let body = self.tree.add(Role::ListBody, entry);

        let mut marked = Canvas::default();
        let slot = Slot::left(self.geometry.left + 2.0, INDENT);
        let style = BODY.in_face(BODY.face.strong()).coloured(CIVIC);
        self.set_words(&mut marked, mark, style, slot, BODY.baseline(), Tag::Content(label));

        let slot = Slot::left(self.geometry.left + INDENT, self.geometry.prose() - INDENT);
        let room = Room { before: 0.0, after: 3.0 };
        let mut pieces = self.text(item, BODY, slot, room, body, Hyphens::Allowed);
        if let Some(first) = pieces.first_mut() {
            marked.add(std::mem::take(&mut first.canvas), 0.0);
            first.canvas = marked;
        }
        pieces
    }
}

/// A list of few points is not parted.
fn keep_a_short_list_whole(pieces: &mut [Piece], points: usize) {
    if points > 4 || pieces.len() > 12 {
        return;
    }
    let until = pieces.len().saturating_sub(1);
    for piece in &mut pieces[..until] {
        piece.keeps_next = true;
    }
}
