//! A paragraph cut where it may be broken: words with their spaces.

use std::{collections::HashMap, rc::Rc};

use unicode_linebreak::{BreakOpportunity, linebreaks};

use super::{Hyphens, Span};
use crate::{document::Language, style::Style, typesetter::Typesetter};

/// Shorter words are never divided.
const SHORTEST_DIVIDED: usize = 6;
/// Longer ones are codes and addresses rather than words.
const LONGEST_DIVIDED: usize = 60;

/// A word, or part of one, with the spaces after it.
pub(crate) struct Segment {
    /// The words and their spaces.
    pub(crate) text: String,
    /// How they look.
    pub(crate) style: Style,
    /// Where they lead.
    pub(crate) link: Option<Rc<str>>,
    /// Their language, where it is not the report's.
    pub(crate) foreign: Option<Rc<Language>>,
    /// What may happen after it.
    pub(crate) after: After,
    /// Width without the spaces at its end.
    pub(crate) visible: f32,
    /// Width with them.
    pub(crate) whole: f32,
    /// Where it may be divided with a hyphen, as byte positions.
    pub(crate) syllables: Vec<usize>,
    /// Whether it is part of something wider than the column, to be broken anywhere.
    pub(crate) too_wide: bool,
}

/// What may happen after a segment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum After {
    /// Nothing: it belongs to the next one.
    Stay,
    /// The line may end.
    MayBreak,
    /// The line must end.
    MustBreak,
}

impl Segment {
    /// Whether another segment has the same look and leads to the same place.
    pub(crate) fn looks_like(&self, other: &Self) -> bool {
        let same_words = match (&self.foreign, &other.foreign) {
            (Some(one), Some(other)) => Rc::ptr_eq(one, other),
            (None, None) => true,
            (Some(_), None) | (None, Some(_)) => false,
        };
        self.style == other.style && self.link == other.link && same_words
    }
}

/// Cuts spans where lines may end.
pub(crate) fn segments(typesetter: &Typesetter, spans: &[Span], width: f32, hyphens: Hyphens) -> Vec<Segment> {
    let whole: String = spans.iter().map(|span| span.text.as_str()).collect();
    let chances: HashMap<usize, BreakOpportunity> = linebreaks(&whole).collect();
    let mut segments = Vec::new();
    let mut offset = 0;
    for span in spans {
        let mut start = 0;
        let ends = span.text.char_indices().map(|(place, _)| place).skip(1).chain([span.text.len()]);
        for end in ends {
            let after = match chances.get(&(offset + end)) {
                Some(BreakOpportunity::Mandatory) => After::MustBreak,
                Some(BreakOpportunity::Allowed) => After::MayBreak,
                None => After::Stay,
            };
            if after != After::Stay || end == span.text.len() {
                segments.push(segment(typesetter, span, &span.text[start..end], after, hyphens));
                start = end;
            }
        }
        offset += span.text.len();
    }
    mark_too_wide(&mut segments, width);
    segments
}

fn segment(typesetter: &Typesetter, span: &Span, text: &str, after: After, hyphens: Hyphens) -> Segment {
    let visible = text.trim_end_matches([' ', '\n']);
    let whole = text.trim_end_matches('\n');
    let measure = |words: &str| typesetter.width(span.style.face, span.style.size, words);
    Segment {
        text: whole.to_string(),
        style: span.style,
        link: span.link.clone(),
        foreign: span.foreign.clone(),
        after,
        visible: measure(visible),
        whole: measure(whole),
        syllables: match hyphens {
            Hyphens::Allowed => syllables(typesetter, visible, span.foreign.as_deref()),
            Hyphens::Avoided => Vec::new(),
        },
        too_wide: false,
    }
}

/// Where the word inside quotes, brackets and full stops may be divided.
fn syllables(typesetter: &Typesetter, text: &str, foreign: Option<&Language>) -> Vec<usize> {
    let Some(start) = text.find(char::is_alphabetic) else { return Vec::new() };
    let word = text[start..].trim_end_matches(|character: char| !character.is_alphabetic());
    let length = word.chars().count();
    if !(SHORTEST_DIVIDED..=LONGEST_DIVIDED).contains(&length) || !word.chars().all(char::is_alphabetic) {
        return Vec::new();
    }
    typesetter.syllables(word, foreign.copied()).iter().map(|place| start + place).collect()
}

/// Marks every segment of a run that cannot be broken and does not fit a line.
fn mark_too_wide(segments: &mut [Segment], width: f32) {
    for unbreakable in segments.chunk_by_mut(|segment, _| segment.after == After::Stay) {
        let together: f32 = unbreakable.iter().map(|segment| segment.visible).sum();
        if together > width {
            for segment in unbreakable {
                segment.too_wide = true;
            }
        }
    }
}
