//! The eight faces a report is set in, and what they can show.
//!
//! The files are shipped unmodified, as their licence's reserved name asks;
//! only the subset inside a finished file is cut.

use std::sync::LazyLock;

use rustybuzz::ttf_parser;

use crate::shaping;

/// One face of the family a report is set in: serif for what is read, sans for what is looked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    /// Tables, labels, pictures.
    Sans,
    /// Their heads.
    SansSemibold,
    /// Numerals on chips.
    SansBold,
    /// Emphasis in tables.
    SansItalic,
    /// Body text.
    Serif,
    /// Emphasis in body text.
    SerifItalic,
    /// Strong words in body text, lesser headings.
    SerifSemibold,
    /// Titles, with the finer drawing of large sizes.
    Display,
}

/// A loaded face with what painters need to know about it.
pub(crate) struct Font {
    /// The name inside the file, such as `SourceSans3-Regular`.
    pub(crate) postscript_name: &'static str,
    /// The whole file.
    pub(crate) bytes: &'static [u8],
    /// The face ready for shaping.
    pub(crate) shaper: rustybuzz::Face<'static>,
    /// Whether it has each of the characters that texts are mostly made of; looking one up takes longer.
    latin_letters: Vec<bool>,
    /// What is known about shaping Latin letters with it; working that out takes longer than shaping a word.
    pub(crate) latin: rustybuzz::ShapePlan,
    /// How many units one em has.
    pub(crate) units_per_em: f32,
    /// How high capitals are, in those units.
    pub(crate) cap_height: i64,
    /// 400 for regular, 600 for semibold, 700 for bold.
    pub(crate) weight: u16,
}

impl Face {
    /// Every face, in the order of the variants.
    pub const ALL: [Self; 8] = [
        Self::Sans,
        Self::SansSemibold,
        Self::SansBold,
        Self::SansItalic,
        Self::Serif,
        Self::SerifItalic,
        Self::SerifSemibold,
        Self::Display,
    ];

    /// The whole font file.
    pub fn file(self) -> &'static [u8] {
        self.font().bytes
    }

    /// The loaded face.
    pub(crate) fn font(self) -> &'static Font {
        &FONTS[self as usize]
    }

    /// Whether the face can show a character.
    pub fn shows(self, character: char) -> bool {
        let font = self.font();
        let known = font.latin_letters.get(character as usize);
        known.copied().unwrap_or_else(|| font.shaper.glyph_index(character).is_some())
    }

    /// The face a character is set in where this one is wished: itself, or one near it that has the character.
    pub(crate) fn for_character(self, character: char) -> Self {
        [self, self.stand_in(), Self::Serif].into_iter().find(|face| face.shows(character)).unwrap_or(self)
    }

    /// The face that stands in first: the sans knows more characters.
    fn stand_in(self) -> Self {
        match self {
            Self::Sans | Self::Serif => Self::Sans,
            Self::SansSemibold | Self::SerifSemibold | Self::Display => Self::SansSemibold,
            Self::SansBold => Self::SansBold,
            Self::SansItalic | Self::SerifItalic => Self::SansItalic,
        }
    }

    /// The strong companion of the face.
    pub(crate) fn strong(self) -> Self {
        match self {
            Self::Sans | Self::SansItalic | Self::SansSemibold => Self::SansSemibold,
            Self::SansBold => Self::SansBold,
            Self::Serif | Self::SerifItalic | Self::SerifSemibold => Self::SerifSemibold,
            Self::Display => Self::Display,
        }
    }

    /// The slanted companion of the face.
    pub(crate) fn slanted(self) -> Self {
        match self {
            Self::Sans | Self::SansSemibold | Self::SansBold | Self::SansItalic => Self::SansItalic,
            Self::Serif | Self::SerifItalic | Self::SerifSemibold | Self::Display => Self::SerifItalic,
        }
    }

    /// The family as style sheets call it, with what stands in for it; a name that ends in a digit needs quotes.
    pub(crate) fn family(self) -> &'static str {
        match self {
            Self::Sans | Self::SansSemibold | Self::SansBold | Self::SansItalic => "'Source Sans 3', sans-serif",
            Self::Serif | Self::SerifItalic | Self::SerifSemibold | Self::Display => "'Source Serif 4', serif",
        }
    }

    /// Whether it is a slanted face.
    pub(crate) fn is_slanted(self) -> bool {
        matches!(self, Self::SansItalic | Self::SerifItalic)
    }
}

/// How wide words are, in points, when set in a face at a size.
pub fn width(face: Face, size: f32, words: &str) -> f32 {
    shaping::shape(face, words).width * size
}

/// Behind the last letter with an accent that languages of the Americas are written with.
const LATIN_END: char = '\u{250}';

static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    Face::ALL
        .into_iter()
        .map(|face| {
            let (postscript_name, bytes) = file_of(face);
            load(postscript_name, bytes)
        })
        .collect()
});

fn load(postscript_name: &'static str, bytes: &'static [u8]) -> Font {
    let shaper = rustybuzz::Face::from_slice(bytes, 0).expect("the faces are part of the program and tested");
    let latin = rustybuzz::ShapePlan::new(
        &shaper,
        rustybuzz::Direction::LeftToRight,
        Some(rustybuzz::script::LATIN),
        None,
        &[],
    );
    let ttf: &ttf_parser::Face<'static> = &shaper;
    let units_per_em = f32::from(ttf.units_per_em());
    let cap_height = i64::from(ttf.capital_height().unwrap_or(700));
    let weight = ttf.weight().to_number();
    let latin_letters = ('\0'..LATIN_END).map(|letter| ttf.glyph_index(letter).is_some()).collect();
    Font { postscript_name, bytes, shaper, latin_letters, latin, units_per_em, cap_height, weight }
}

fn file_of(face: Face) -> (&'static str, &'static [u8]) {
    match face {
        Face::Sans => ("SourceSans3-Regular", include_bytes!("../../../assets/fonts/SourceSans3-Regular.ttf")),
        Face::SansSemibold => {
            ("SourceSans3-Semibold", include_bytes!("../../../assets/fonts/SourceSans3-Semibold.ttf"))
        }
        Face::SansBold => ("SourceSans3-Bold", include_bytes!("../../../assets/fonts/SourceSans3-Bold.ttf")),
        Face::SansItalic => ("SourceSans3-It", include_bytes!("../../../assets/fonts/SourceSans3-It.ttf")),
        Face::Serif => ("SourceSerif4-Regular", include_bytes!("../../../assets/fonts/SourceSerif4-Regular.ttf")),
        Face::SerifItalic => ("SourceSerif4-It", include_bytes!("../../../assets/fonts/SourceSerif4-It.ttf")),
        Face::SerifSemibold => {
            ("SourceSerif4-Semibold", include_bytes!("../../../assets/fonts/SourceSerif4-Semibold.ttf"))
        }
        Face::Display => {
            ("SourceSerif4Display-Semibold", include_bytes!("../../../assets/fonts/SourceSerif4Display-Semibold.ttf"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_face_stands_at_its_own_place() {
        for (place, face) in Face::ALL.into_iter().enumerate() {
            assert_eq!(face as usize, place, "a face is found by its number");
            assert!(face.font().units_per_em == 1000.0, "the writer of files rounds widths of other sizes badly");
        }
    }

    #[test]
    fn the_replacement_for_unknown_characters_can_always_be_shown() {
        for face in Face::ALL {
            assert!(face.stand_in().shows('□'), "{face:?} leads to a face that has the empty square");
        }
    }

    #[test]
    fn what_any_face_can_show_is_shown_in_every_style() {
        for letter in ('\u{20}'..'\u{3000}').filter(|letter| Face::Sans.shows(*letter) || Face::Serif.shows(*letter)) {
            for face in Face::ALL {
                assert!(face.for_character(letter).shows(letter), "{letter:?} is lost in {face:?}");
            }
        }
    }

    #[test]
    fn every_letter_of_spanish_portuguese_french_and_guarani_is_in_every_face() {
        for face in Face::ALL {
            for letter in "áéíóúüñÁÉÍÓÚÜÑ¿¡ãõâêôçàèùëïœæÿĝẽĩũỹg̃ʼ«»“”‘’–—…€₲½°ªº≤≥→✓−×".chars()
            {
                assert!(face.shows(letter), "{face:?} lacks {letter:?}");
            }
        }
    }

    #[test]
    fn wider_words_measure_wider() {
        assert!(width(Face::Sans, 10.0, "municipio") > width(Face::Sans, 10.0, "muni"), "letters have width");
    }
}
