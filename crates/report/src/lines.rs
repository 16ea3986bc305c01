//! From a paragraph to lines: where a reader would break it, not where the column happens to end.
//!
//! All breaks of a paragraph are chosen together, so that a short line early
//! does not cost an ugly one later. Text is set ragged right: even spaces are
//! easier to read than even edges.

mod breaks;
mod segments;

use std::rc::Rc;

use crate::{document::Language, shaping::Shaped, style::Style, typesetter::Typesetter};
use breaks::{Break, best_breaks, possible_breaks};
use segments::{Segment, segments};

/// Words of one look, with where they lead.
#[derive(Debug, Clone)]
pub(crate) struct Span {
    /// The words, already legible.
    pub(crate) text: String,
    /// How they look.
    pub(crate) style: Style,
    /// Where they lead, if anywhere.
    pub(crate) link: Option<Rc<str>>,
    /// Their language, where it is not the report's; one value for each run of words, so that its lines are one.
    pub(crate) foreign: Option<Rc<Language>>,
}

/// Words of one look on one line.
#[derive(Debug, Clone)]
pub(crate) struct Run {
    /// From the start of the line.
    pub(crate) x: f32,
    /// How far it reaches.
    pub(crate) width: f32,
    /// How it looks.
    pub(crate) style: Style,
    /// Its glyphs.
    pub(crate) shaped: Rc<Shaped>,
    /// Whether it is the hyphen of a divided word, which is not part of the text.
    pub(crate) soft_hyphen: bool,
    /// Where it leads, if anywhere.
    pub(crate) link: Option<Rc<str>>,
    /// Its language, where it is not the report's.
    pub(crate) foreign: Option<Rc<Language>>,
}

/// One line of a paragraph.
#[derive(Debug, Clone, Default)]
pub(crate) struct Line {
    /// Its runs, left to right.
    pub(crate) runs: Vec<Run>,
    /// How far its visible words reach.
    pub(crate) width: f32,
}

/// Whether words may be divided at the end of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hyphens {
    /// In running text.
    Allowed,
    /// In titles.
    Avoided,
}

/// Breaks a paragraph into lines no wider than `width` points.
pub(crate) fn break_lines(typesetter: &Typesetter, spans: &[Span], width: f32, hyphens: Hyphens) -> Vec<Line> {
    let spans = with_stand_ins(spans);
    let width = width.max(1.0);
    let segments = segments(typesetter, &spans, width, hyphens);
    if segments.is_empty() {
        return Vec::new();
    }
    let breaks = possible_breaks(typesetter, &segments);
    let chosen = best_breaks(&breaks, width);
    chosen.windows(2).map(|pair| line_between(typesetter, &segments, &breaks[pair[0]], &breaks[pair[1]])).collect()
}

/// Splits spans where their face lacks a character that its stand-in has.
fn with_stand_ins(spans: &[Span]) -> Vec<Span> {
    let mut parts: Vec<Span> = Vec::new();
    for span in spans {
        let mut begun = false;
        for character in span.text.chars() {
            let face = span.style.face.for_character(character);
            match parts.last_mut() {
                Some(part) if begun && part.style.face == face => part.text.push(character),
                _ => parts.push(Span {
                    text: character.into(),
                    style: span.style.in_face(face),
                    link: span.link.clone(),
                    foreign: span.foreign.clone(),
                }),
            }
            begun = true;
        }
    }
    parts
}

fn line_between(typesetter: &Typesetter, segments: &[Segment], from: &Break, to: &Break) -> Line {
    let last = if to.at > 0 { to.segment } else { to.segment - 1 };
    let mut line = Line { runs: Vec::new(), width: to.visible - from.start };
    let mut x = 0.0;
    let mut place = from.segment;
    while place <= last {
        let first = &segments[place];
        let mut words = Shaped::default();
        // Neighbours of one look are one run. Words meet at spaces, which no face kerns with letters.
        while place <= last && first.looks_like(&segments[place]) {
            let segment = &segments[place];
            let start = if place == from.segment { from.at } else { 0 };
            let end = if to.at > 0 && place == to.segment { to.at } else { segment.text.len() };
            words.append(&typesetter.shape(segment.style.face, &segment.text[start..end]));
            place += 1;
        }
        x += push_run(&mut line, x, first, Rc::new(words), false);
    }
    if to.hyphen {
        let like = &segments[to.segment];
        push_run(&mut line, x, like, typesetter.shape(like.style.face, "-"), true);
    }
    line
}

fn push_run(line: &mut Line, x: f32, like: &Segment, shaped: Rc<Shaped>, soft_hyphen: bool) -> f32 {
    if shaped.glyphs.is_empty() {
        return 0.0;
    }
    let width = shaped.width * like.style.size;
    let (link, foreign) = (like.link.clone(), like.foreign.clone());
    line.runs.push(Run { x, width, style: like.style, shaped, soft_hyphen, link, foreign });
    width
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::style::BODY;

    fn lines_of(text: &str, width: f32) -> Vec<Line> {
        let typesetter = Typesetter::new(Language::Es);
        let span = Span { text: typesetter.legible(text), style: BODY, link: None, foreign: None };
        break_lines(&typesetter, &[span], width, Hyphens::Allowed)
    }

    fn text_of(lines: &[Line]) -> String {
        lines.iter().flat_map(|line| &line.runs).filter(|run| !run.soft_hyphen).map(|run| run.shaped.text()).collect()
    }

    #[test]
    fn no_line_is_wider_than_its_column() {
        let text = "La participación ciudadana interinstitucional requiere desburocratización. ".repeat(12);
        for line in lines_of(&text, 140.0) {
            assert!(line.width <= 140.1, "a line reaches {} points", line.width);
        }
    }

    #[test]
    fn a_token_without_spaces_is_broken_rather_than_cut() {
        let token = "A".repeat(400);
        let lines = lines_of(&token, 200.0);
        let reach = |line: &Line| line.runs.iter().map(|run| run.x + run.width).fold(0.0, f32::max);
        assert!(lines.iter().all(|line| reach(line) <= 200.5), "it stays in its column");
        assert_eq!(text_of(&lines), token, "and no letter is lost");
    }

    #[test]
    fn a_new_line_in_the_text_is_a_new_line_on_paper() {
        assert_eq!(lines_of("uno\ndos", 300.0).len(), 2, "typed breaks are kept");
    }

    #[test]
    fn no_words_need_no_line() {
        assert!(lines_of("", 300.0).is_empty(), "an empty paragraph takes no room");
    }

    #[test]
    fn characters_the_serif_lacks_are_set_in_the_sans() {
        let lines = lines_of("lista □ fin", 300.0);
        assert_eq!(text_of(&lines), "lista □ fin", "nothing is lost");
        assert!(lines[0].runs.len() == 3, "the square has a run of its own");
    }
}
