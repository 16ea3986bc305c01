//! From words to glyphs: kerning and ligatures as the face's designer meant them.

use rustybuzz::ttf_parser::GlyphId;

use crate::fonts::Face;

/// Words turned into glyphs of one face, in units of one em.
#[derive(Debug, Default)]
pub(crate) struct Shaped {
    /// The glyphs, left to right.
    pub(crate) glyphs: Vec<Glyph>,
    /// How far they reach.
    pub(crate) width: f32,
}

/// One glyph with the characters it stands for.
#[derive(Debug, Clone)]
pub(crate) struct Glyph {
    /// Its number in the face.
    pub(crate) id: u16,
    /// How far the next glyph is.
    pub(crate) advance: f32,
    /// How far it would be without kerning; the file format wants the difference.
    pub(crate) nominal: f32,
    /// The characters it stands for; empty for the further glyphs of a cluster.
    pub(crate) text: String,
}

impl Shaped {
    /// Adds the glyphs of other words.
    pub(crate) fn append(&mut self, words: &Self) {
        self.glyphs.extend_from_slice(&words.glyphs);
        self.width += words.width;
    }

    /// The words again.
    pub(crate) fn text(&self) -> String {
        self.glyphs.iter().map(|glyph| glyph.text.as_str()).collect()
    }
}

/// Turns words into glyphs.
pub(crate) fn shape(face: Face, words: &str) -> Shaped {
    let font = face.font();
    let mut buffer = rustybuzz::UnicodeBuffer::new();
    buffer.push_str(words);
    buffer.set_direction(rustybuzz::Direction::LeftToRight);
    buffer.guess_segment_properties();
    let output = match buffer.script() {
        rustybuzz::script::GREEK | rustybuzz::script::CYRILLIC => rustybuzz::shape(&font.shaper, &[], buffer),
        // Latin, or only digits and signs.
        _ => {
            buffer.set_script(rustybuzz::script::LATIN);
            rustybuzz::shape_with_plan(&font.shaper, &font.latin, buffer)
        }
    };

    let clusters: Vec<usize> = output.glyph_infos().iter().map(|info| info.cluster as usize).collect();
    let mut shaped = Shaped::default();
    for (place, (info, position)) in output.glyph_infos().iter().zip(output.glyph_positions()).enumerate() {
        // Glyph numbers of these formats have 16 bits.
        let id = info.glyph_id as u16;
        let advance = position.x_advance as f32 / font.units_per_em;
        let nominal = font.shaper.glyph_hor_advance(GlyphId(id)).unwrap_or(0);
        shaped.width += advance;
        shaped.glyphs.push(Glyph {
            id,
            advance,
            nominal: f32::from(nominal) / font.units_per_em,
            text: text_of_glyph(words, &clusters, place),
        });
    }
    shaped
}

/// The characters a glyph stands for.
///
/// The glyphs of one cluster share its characters from the end, one each (a
/// letter with several accents); the first has what is left (a ligature).
fn text_of_glyph(words: &str, clusters: &[usize], place: usize) -> String {
    let start = clusters[place];
    let end = clusters[place..].iter().copied().find(|cluster| *cluster > start).unwrap_or(words.len());
    let characters: Vec<char> = words[start..end].chars().collect();
    let before = clusters[..place].iter().rev().take_while(|cluster| **cluster == start).count();
    let after = clusters[place + 1..].iter().take_while(|cluster| **cluster == start).count();
    let until = characters.len().saturating_sub(after);
    let from = if before == 0 { 0 } else { until.saturating_sub(1) };
    characters[from..until].iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ligature_still_knows_its_letters() {
        let shaped = shape(Face::Serif, "oficina");
        assert_eq!(shaped.text(), "oficina", "what is copied from the file is what was written");
    }

    #[test]
    fn every_accent_of_a_stack_keeps_its_meaning() {
        let shaped = shape(Face::Serif, "e\u{301}\u{301}\u{301}");
        assert_eq!(shaped.text(), "e\u{301}\u{301}\u{301}", "nothing is lost or doubled");
        assert!(shaped.glyphs.iter().all(|glyph| !glyph.text.is_empty()), "a file must say what each glyph means");
    }

    #[test]
    fn nothing_has_no_width() {
        assert_eq!(shape(Face::Sans, "").width, 0.0, "no glyphs, no width");
    }
}
