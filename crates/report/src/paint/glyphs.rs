//! Which glyphs a report uses, so that only those travel in the file.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::{
    fonts::Face,
    layout::{Laid, canvas::Stroke},
    shaping::Shaped,
};

/// The glyphs used of one face.
#[derive(Default)]
pub(super) struct Used {
    /// Old glyph numbers to those of the subset.
    pub(super) renumbered: subsetter::GlyphRemapper,
    /// What each glyph means when text is copied or read aloud.
    meaning: BTreeMap<u16, String>,
}

impl Used {
    fn note(&mut self, shaped: &Shaped) {
        for glyph in &shaped.glyphs {
            self.renumbered.remap(glyph.id);
            if !glyph.text.is_empty() {
                // One glyph serves both kinds of space; the plain one is what readers search for.
                self.meaning.entry(glyph.id).or_insert_with(|| glyph.text.replace('\u{a0}', " "));
            }
        }
    }

    /// What a glyph means. One that is only ever a further part of a letter has no characters
    /// left; as the standards ask for some, it gets a space that has no width.
    pub(super) fn meaning_of(&self, glyph: u16) -> String {
        self.meaning.get(&glyph).cloned().unwrap_or_else(|| "\u{200b}".to_string())
    }

    /// The face cut down to these glyphs, with a name that tells subsets apart.
    pub(super) fn subset(&self, face: Face) -> (Vec<u8>, String) {
        let font = face.font();
        let bytes =
            subsetter::subset(font.bytes, 0, &self.renumbered).expect("the faces are part of the program and tested");
        // Six letters before the name, as the format asks; taken from the content, so that they never vary.
        let digest = Sha256::digest(&bytes);
        let letters: String = digest.iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect();
        (bytes, format!("{letters}+{}", font.postscript_name))
    }
}

/// The glyphs every face is used with.
pub(super) fn used_glyphs(laid: &Laid) -> BTreeMap<Face, Used> {
    let mut used: BTreeMap<Face, Used> = BTreeMap::new();
    for draw in laid.pages.iter().flat_map(|page| &page.canvas.draws) {
        if let Stroke::Words { run, .. } = &draw.stroke {
            used.entry(run.style.face).or_default().note(&run.shaped);
        }
    }
    used
}
