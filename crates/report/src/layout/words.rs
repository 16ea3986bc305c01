//! Setting words: a line of a paragraph, or words at a given point.

use std::rc::Rc;

use super::{
    Layout,
    canvas::{Area, Canvas, Draw, Stroke, Tag, Target},
    pages::Piece,
    tree::{Node, Role},
};
use crate::{
    document::{Align, Inline, Rich},
    lines::{Hyphens, Line, Run, Span, break_lines},
    style::{CIVIC, Style},
};

/// Wide enough for anything that stands on one line.
const ENDLESS: f32 = 100_000.0;

/// A column words are set in.
#[derive(Debug, Clone, Copy)]
pub(super) struct Slot {
    /// Its left edge.
    pub(super) x: f32,
    /// How wide it is.
    pub(super) width: f32,
    /// Where words stand in it.
    pub(super) align: Align,
}

impl Slot {
    /// A column with its words at the left edge.
    pub(super) fn left(x: f32, width: f32) -> Self {
        Self { x, width, align: Align::Left }
    }
}

/// Room around a paragraph.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Room {
    pub(super) before: f32,
    pub(super) after: f32,
}

impl Layout<'_> {
    /// The spans of a text in a style, with every character showable.
    pub(super) fn spans(&self, text: &Rich, style: Style) -> Vec<Span> {
        text.0.iter().map(|inline| self.span(inline, style)).collect()
    }

    fn span(&self, inline: &Inline, style: Style) -> Span {
        let (style, link) = match inline {
            Inline::Plain(_) => (style, None),
            Inline::Strong(_) => (style.in_face(style.face.strong()), None),
            Inline::Emphasis(_) => (style.in_face(style.face.slanted()), None),
            Inline::Link { address, .. } if leads_somewhere(address) => {
                (style.coloured(CIVIC), Some(Rc::from(address.trim())))
            }
            Inline::Link { .. } | Inline::Foreign { .. } => (style, None),
        };
        let language = match inline {
            Inline::Foreign { language, .. } => Some(language),
            Inline::Plain(words) | Inline::Strong(words) | Inline::Emphasis(words) => {
                self.document.setup.foreign.get(words.trim())
            }
            Inline::Link { .. } => None,
        };
        let foreign = language.filter(|it| **it != self.document.meta.language).map(|it| Rc::new(*it));
        Span { text: self.typesetter.legible(inline.words()), style, link, foreign }
    }

    /// A text broken into lines.
    pub(super) fn lines(&self, text: &Rich, style: Style, width: f32, hyphens: Hyphens) -> Vec<Line> {
        break_lines(self.typesetter, &self.spans(text, style), width, hyphens)
    }

    /// A text as pieces, one a line; its first two and last two lines stay together.
    pub(super) fn text(
        &mut self,
        text: &Rich,
        style: Style,
        slot: Slot,
        room: Room,
        node: Node,
        hyphens: Hyphens,
    ) -> Vec<Piece> {
        let lines = self.lines(text, style, slot.width, hyphens);
        let count = lines.len();
        let mut pieces = Vec::with_capacity(count);
        for (place, line) in lines.iter().enumerate() {
            let mut canvas = Canvas::default();
            self.set_line(&mut canvas, line, slot, style.baseline(), Tag::Content(node));
            pieces.push(Piece {
                height: style.leading,
                canvas,
                before: if place == 0 { room.before } else { 0.0 },
                after: if place + 1 == count { room.after } else { 0.0 },
                keeps_next: (place == 0 && count > 1) || place + 2 == count,
                ..Piece::default()
            });
        }
        pieces
    }

    /// Sets a line with its baseline at `y`; links become elements of their own.
    pub(super) fn set_line(&mut self, canvas: &mut Canvas, line: &Line, slot: Slot, y: f32, tag: Tag) {
        let free = slot.width - line.width;
        let start = slot.x
            + match slot.align {
                Align::Left => 0.0,
                Align::Centre => free / 2.0,
                Align::Right => free,
            };
        for run in &line.runs {
            let x = start + run.x;
            let tag = self.language_of(run, tag);
            let tag = self.link_of(canvas, run, x, y, tag);
            canvas.draws.push(Draw { tag, stroke: Stroke::Words { x, y, run: run.clone() } });
        }
    }

    /// Makes the element of a run of another language; tells what its words are for.
    fn language_of(&mut self, run: &Run, tag: Tag) -> Tag {
        match (&run.foreign, tag) {
            (Some(language), Tag::Content(parent)) => Tag::Content(self.tree.foreign(language, parent)),
            (None, Tag::Content(_)) | (_, Tag::Decoration | Tag::Head | Tag::Foot) => tag,
        }
    }

    /// Makes the element of a run that leads somewhere; tells what its words are for.
    fn link_of(&mut self, canvas: &mut Canvas, run: &Run, x: f32, y: f32, tag: Tag) -> Tag {
        let (Some(address), Tag::Content(parent)) = (&run.link, tag) else { return tag };
        let words = run.shaped.text().trim().to_string();
        // Spaces and hyphens alone are nothing to follow.
        if words.is_empty() || run.soft_hyphen {
            return tag;
        }
        let node = self.tree.add(Role::Link, parent);
        let tag = Tag::Content(node);
        let area = Area { x, y: y - run.style.size * 0.8, width: run.width, height: run.style.size * 1.1 };
        let target = Target::Address(address.clone());
        canvas.draws.push(Draw { tag, stroke: Stroke::Link { area, target, node, words } });
        tag
    }

    /// Sets words on one line with their baseline at `y`; tells how wide they are.
    pub(super) fn set_words(
        &mut self,
        canvas: &mut Canvas,
        words: &str,
        style: Style,
        slot: Slot,
        y: f32,
        tag: Tag,
    ) -> f32 {
        let line = self.one_line(words, style);
        self.set_line(canvas, &line, slot, y, tag);
        line.width
    }

    /// Words on one line. A space at its end keeps them apart from the next words when the file is read aloud.
    pub(super) fn one_line(&self, words: &str, style: Style) -> Line {
        let text = self.typesetter.legible(words).replace('\n', " ");
        let span = Span { text: format!("{} ", text.trim_end()), style, link: None, foreign: None };
        break_lines(self.typesetter, &[span], ENDLESS, Hyphens::Avoided).into_iter().next().unwrap_or_default()
    }

    /// Words on one line, as many as fit, the rest given up for an ellipsis.
    pub(super) fn one_line_within(&self, words: &str, style: Style, width: f32) -> Line {
        let line = self.one_line(words, style);
        if line.width <= width {
            return line;
        }
        let mut shorter: Vec<char> = words.chars().collect();
        // A guess from the first measure saves most of the steps.
        shorter.truncate((shorter.len() as f32 * width / line.width) as usize + 1);
        loop {
            let text: String = shorter.iter().collect();
            let line = self.one_line(&format!("{}…", text.trim_end()), style);
            if line.width <= width || shorter.pop().is_none() {
                return line;
            }
        }
    }
}

/// Only addresses a reader's browser or mail program understands become links.
pub(crate) fn leads_somewhere(address: &str) -> bool {
    ["https://", "http://", "mailto:"].iter().any(|scheme| address.trim_start().starts_with(scheme))
}
