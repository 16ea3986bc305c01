//! Words with their dress.

use docx_rs as docx;

use super::{Writer, styles::language_style};
use crate::{
    document::{Colours, Inline, Rich},
    ink::{Ink, Rgb, paper_colour},
};

impl Writer<'_> {
    /// A paragraph of a style with a text in it.
    pub(super) fn paragraph(&mut self, text: &Rich, style: &str) -> docx::Paragraph {
        let paragraph = docx::Paragraph::new().style(style);
        self.fill(paragraph, text)
    }

    /// Adds a text to a paragraph.
    pub(super) fn fill(&mut self, mut paragraph: docx::Paragraph, text: &Rich) -> docx::Paragraph {
        for inline in &text.0 {
            paragraph = match inline {
                Inline::Plain(words) => paragraph.add_run(self.spoken(words)),
                Inline::Strong(words) => paragraph.add_run(self.spoken(words).bold()),
                Inline::Emphasis(words) => paragraph.add_run(self.spoken(words).italic()),
                Inline::Foreign { words, language } => paragraph.add_run(run(words).style(&language_style(*language))),
                Inline::Link { words, address } if crate::layout::leads_somewhere(address) => {
                    let rid = self.package.link(address.trim());
                    let link = docx::HyperlinkData::External { rid, path: String::new() };
                    let children = vec![docx::ParagraphChild::Run(Box::new(run(words).style("Hyperlink")))];
                    paragraph.add_hyperlink(docx::Hyperlink { link, history: None, children })
                }
                Inline::Link { words, .. } => paragraph.add_run(run(words)),
            };
        }
        paragraph
    }

    /// Words in the language they are in, where that is not the report's.
    pub(super) fn spoken(&self, words: &str) -> docx::Run {
        match self.document.setup.foreign.get(words.trim()) {
            Some(language) if *language != self.document.meta.language => run(words).style(&language_style(*language)),
            Some(_) | None => run(words),
        }
    }

    /// Adds a paragraph of the body.
    pub(super) fn text(&mut self, text: &Rich, style: &str) {
        let paragraph = self.paragraph(text, style);
        self.add(paragraph);
    }
}

/// Words as they are; a new line in them is one in the file.
pub(super) fn run(words: &str) -> docx::Run {
    let mut run = docx::Run::new();
    for (place, line) in readable(words).split('\n').enumerate() {
        if place > 0 {
            run = run.add_break(docx::BreakType::TextWrapping);
        }
        if !line.is_empty() {
            run = run.add_text(line);
        }
    }
    run
}

/// A paragraph of a style with plain words in it.
pub(super) fn plain(words: &str, style: &str) -> docx::Paragraph {
    docx::Paragraph::new().style(style).add_run(run(words))
}

/// The numeral of a level on its colour; on paper without colours, the numeral alone.
pub(super) fn chip((level, shade): (u8, u8), colours: Colours) -> docx::Run {
    let numeral = docx::Run::new().add_text(format!("\u{a0}{level}\u{a0}")).bold();
    match colours {
        Colours::Full => {
            let ground = docx::Shading::new().shd_type(docx::ShdType::Clear).color("auto").fill(hex(Ink::Level(shade)));
            numeral.color(hex(Ink::LevelInk(shade))).shading(ground)
        }
        Colours::Grey => numeral,
    }
}

/// A colour as the format writes it.
pub(super) fn hex(ink: Ink) -> String {
    let Rgb(red, green, blue) = paper_colour(ink);
    format!("{red:02X}{green:02X}{blue:02X}")
}

/// Without the controls that no file of this kind may hold; everything else is for the word processor's own fonts.
pub(super) fn readable(words: &str) -> String {
    words
        .chars()
        .map(|letter| match letter {
            '\u{2028}' | '\u{2029}' => '\n',
            '\t' => ' ',
            _ => letter,
        })
        .filter(|letter| *letter == '\n' || !letter.is_control() && !matches!(letter, '\u{fffe}' | '\u{ffff}'))
        .collect()
}
