//! Text on its way to paper: made showable, measured, hyphenated; each word only once.

use std::{
    cell::RefCell,
    collections::{BTreeSet, HashMap},
    rc::Rc,
};

use hypher::Lang;
use unicode_normalization::UnicodeNormalization;

use crate::{
    document::Language,
    fonts::Face,
    shaping::{self, Shaped},
};

/// Longest text worth remembering, in bytes: words come again, codes and addresses do not.
const REMEMBERED: usize = 40;
/// How many words of a face are remembered before all are forgotten: far more than any council uses.
const MOST_WORDS: usize = 20_000;

/// The words of a face with their glyphs.
type Words = HashMap<Box<str>, Rc<Shaped>>;

thread_local! {
    // Glyphs depend on nothing but the words and the face, so one report may use what another found.
    static SHAPED: RefCell<[Words; Face::ALL.len()]> = RefCell::default();
}

/// What stands where no face can show a character.
const UNSHOWN: char = '□';

/// Where a word may be divided.
type Syllables = Rc<[usize]>;

/// Sets the text of one report: knows its language, remembers its words, and notes what it could not show.
pub(crate) struct Typesetter {
    language: Language,
    syllables: RefCell<HashMap<(Language, String), Syllables>>,
    unshown: RefCell<BTreeSet<char>>,
}

impl Typesetter {
    /// A typesetter for a report in this language.
    pub(crate) fn new(language: Language) -> Self {
        Self { language, syllables: RefCell::default(), unshown: RefCell::default() }
    }

    /// Makes a text showable: composed letters, no invisible controls, and `□` for what no face has.
    ///
    /// Both checks matter for a valid file: neither control characters nor
    /// missing glyphs are allowed in one.
    pub(crate) fn legible(&self, words: &str) -> String {
        words.nfc().filter(|character| !is_invisible(*character)).map(|character| self.showable(character)).collect()
    }

    fn showable(&self, character: char) -> char {
        match character {
            '\t' => ' ',
            '\u{2028}' | '\u{2029}' => '\n',
            '\n' => '\n',
            _ if Face::Sans.shows(character) || Face::Serif.shows(character) => character,
            _ => {
                self.unshown.borrow_mut().insert(character);
                UNSHOWN
            }
        }
    }

    /// Every character that became `□` so far.
    pub(crate) fn unshown(&self) -> Vec<char> {
        self.unshown.borrow().iter().copied().collect()
    }

    /// The glyphs of a text.
    pub(crate) fn shape(&self, face: Face, words: &str) -> Rc<Shaped> {
        if words.len() > REMEMBERED {
            return Rc::new(shaping::shape(face, words));
        }
        SHAPED.with_borrow_mut(|faces| {
            let known = &mut faces[face as usize];
            if let Some(shaped) = known.get(words) {
                return shaped.clone();
            }
            if known.len() >= MOST_WORDS {
                known.clear();
            }
            let shaped = Rc::new(shaping::shape(face, words));
            known.insert(words.into(), shaped.clone());
            shaped
        })
    }

    /// How wide a text is, in points.
    pub(crate) fn width(&self, face: Face, size: f32, words: &str) -> f32 {
        self.shape(face, words).width * size
    }

    /// Where a word may be divided, as byte positions; at least two letters stay before and three go after.
    ///
    /// Words are divided as their own language does, where it is not the report's.
    pub(crate) fn syllables(&self, word: &str, foreign: Option<Language>) -> Rc<[usize]> {
        let key = (foreign.unwrap_or(self.language), word.to_string());
        if let Some(known) = self.syllables.borrow().get(&key) {
            return known.clone();
        }
        let places: Rc<[usize]> = divide(word, patterns(key.0)).into();
        self.syllables.borrow_mut().insert(key, places.clone());
        places
    }
}

fn patterns(language: Language) -> Lang {
    match language {
        Language::Es => Lang::Spanish,
        Language::En => Lang::English,
        Language::Pt => Lang::Portuguese,
        Language::Fr => Lang::French,
    }
}

fn divide(word: &str, language: Lang) -> Vec<usize> {
    let lower = word.to_lowercase();
    // Where lower case has another length (İ), positions would not fit the word as written.
    if lower.len() != word.len() {
        return Vec::new();
    }
    let (left, right) = language.bounds();
    let parts: Vec<&str> = hypher::hyphenate_bounded(&lower, language, left.max(2), right.max(3)).collect();
    let mut places = Vec::new();
    let mut at = 0;
    for part in &parts[..parts.len().saturating_sub(1)] {
        at += part.len();
        places.push(at);
    }
    places
}

/// Controls, direction marks, joiners, variation selectors and skin tones: nothing to see by themselves.
fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{0}'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{ad}'
        | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
        | '\u{fff0}'..='\u{fffb}' | '\u{1f3fb}'..='\u{1f3ff}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_face_can_show_becomes_a_square_and_is_remembered() {
        let typesetter = Typesetter::new(Language::Es);
        assert_eq!(typesetter.legible("agua 漢 👍🏽 limpia"), "agua □ □ limpia", "nothing vanishes in silence");
        assert_eq!(typesetter.unshown(), ['漢', '👍'], "and the notice can name each");
    }

    #[test]
    fn letters_typed_in_two_parts_are_composed() {
        let typesetter = Typesetter::new(Language::Es);
        assert_eq!(typesetter.legible("an\u{303}o co\u{301}digo\u{7}"), "año código", "one letter, and no controls");
    }

    #[test]
    fn words_divide_as_their_language_does() {
        let spanish = Typesetter::new(Language::Es);
        assert_eq!(&*spanish.syllables("municipalidad", None), [2, 4, 6, 8, 10], "mu-ni-ci-pa-li-dad");
        assert_ne!(
            spanish.syllables("municipality", Some(Language::En)),
            spanish.syllables("municipality", None),
            "each language has its own patterns, also within one report"
        );
    }
}
