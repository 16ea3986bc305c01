//! Cover, headings, contents, lists and pictures.

use docx_rs as docx;

use super::{
    PICTURE_UNITS, Picture, Writer,
    runs::{plain, readable, run},
};
use crate::{
    document::{Callout, Rich, Tone},
    drawing::Drawing,
    layout,
    paint::dots,
};

/// Between two pictures beside each other, in points.
const GUTTER: f32 = 12.0;

impl Writer<'_> {
    /// The first page: whose report it is, with the report itself beginning overleaf.
    pub(super) fn cover(&mut self) {
        let Some(cover) = &self.document.cover else { return };
        self.logos(&cover.logos);
        let parts = [(&cover.eyebrow, "CoverLine"), (&cover.title, "Title"), (&cover.subtitle, "Subtitle")];
        let lines = cover.lines.iter().map(|line| (line, "CoverLine"));
        let below = std::iter::once((&cover.council, "CoverCouncil")).chain(lines);
        for (words, style) in parts.into_iter().chain(below) {
            if !words.trim().is_empty() {
                self.add(plain(words, style));
            }
        }
        if let Some(drawing) = &cover.drawing {
            self.figure(&[drawing], "");
        }
        self.add(plain(&self.document.meta.foot, "Note"));
        self.new_page = true;
    }

    pub(super) fn heading(&mut self, level: u8, words: &str) {
        let place = self.headings;
        self.headings += 1;
        let paragraph = docx::Paragraph::new()
            .style(&format!("Heading{}", level.clamp(1, 4)))
            .add_bookmark_start(place + 1, bookmark(place))
            .add_run(self.spoken(words))
            .add_bookmark_end(place + 1);
        self.add(paragraph);
    }

    /// A field that a word processor brings up to date, with what the pages of the report say.
    pub(super) fn contents(&mut self) {
        self.add(plain(&self.document.words.contents, "TOCHeading"));
        let laid = self.laid;
        let lines: Vec<_> = laid.headings.iter().enumerate().filter(|(_, heading)| heading.level <= 2).collect();
        for (count, (place, heading)) in lines.iter().enumerate() {
            let mut paragraph = docx::Paragraph::new().style(&format!("TOC{}", heading.level.max(1)));
            if count == 0 {
                let field = docx::InstrText::Unsupported(r#"TOC \o "1-2" \h \z \u"#.to_owned());
                paragraph = paragraph.add_run(begun_field(field));
            }
            let number = docx::InstrText::PAGEREF(docx::InstrPAGEREF::new(bookmark(*place)).hyperlink());
            let number = begun_field(number)
                .add_text((heading.place.page + 1).to_string())
                .add_field_char(docx::FieldCharType::End, false);
            let link = docx::Hyperlink::new(bookmark(*place), docx::HyperlinkType::Anchor)
                .add_run(run(&heading.words).add_tab())
                .add_run(number);
            paragraph = paragraph.add_hyperlink(link);
            if count + 1 == lines.len() {
                paragraph = paragraph.add_run(docx::Run::new().add_field_char(docx::FieldCharType::End, false));
            }
            self.add(paragraph);
        }
    }

    pub(super) fn list(&mut self, ordered: bool, items: &[Rich]) {
        let list = if ordered { self.package.numbered_list() } else { super::package::BULLETS };
        for item in items {
            let paragraph = self.paragraph(item, "ListParagraph");
            self.add(paragraph.numbering(docx::NumberingId::new(list), docx::IndentLevel::new(0)));
        }
    }

    /// One or two pictures with what they show.
    pub(super) fn figure(&mut self, drawings: &[&Drawing], caption: &str) {
        let natural: f32 = drawings.iter().map(|drawing| drawing.width).sum();
        let room = self.measure() - GUTTER * (drawings.len() as f32 - 1.0);
        let tallest = drawings.iter().map(|drawing| drawing.height).fold(1.0, f32::max);
        let scale = (room / natural.max(1.0)).min((self.geometry.body() - 60.0) / tallest).min(1.0);
        let mut paragraph = docx::Paragraph::new().style("Figure");
        for drawing in drawings {
            if let Some(picture) = self.picture(drawing, scale) {
                paragraph = paragraph.add_run(picture);
            }
        }
        self.add(paragraph.keep_next(!caption.trim().is_empty()));
        if !caption.trim().is_empty() {
            self.figures += 1;
            let label = format!("{} {}. ", self.document.words.figure, self.figures);
            self.text(&Rich::new().strong(label).plain(caption), "Caption");
        }
    }

    fn picture(&mut self, drawing: &Drawing, scale: f32) -> Option<docx::Run> {
        let canvas = layout::picture_alone(self.document, self.typesetter, drawing);
        let png = dots::png(&canvas, drawing.width, drawing.height)?;
        let says = if drawing.says.trim().is_empty() { &drawing.title } else { &drawing.says };
        let id = self.package.picture(Picture { png, says: readable(says) });
        let size = |points: f32| (points * scale * PICTURE_UNITS) as u32;
        let picture = docx::Pic::new_with_dimensions(Vec::new(), 1, 1).id(id);
        Some(docx::Run::new().add_image(picture.size(size(drawing.width), size(drawing.height))))
    }

    pub(super) fn callout(&mut self, callout: &Callout) {
        let style = match callout.tone {
            Tone::Note => "CalloutNote",
            Tone::Warning => "CalloutWarning",
        };
        self.add(docx::Paragraph::new().style(style).keep_next(true).add_run(run(&callout.title).bold()));
        self.text(&callout.text, style);
    }
}

/// The place of a heading, for links to it.
fn bookmark(heading: usize) -> String {
    format!("_Toc{:08}", heading + 1)
}

/// A field up to where its value stands.
fn begun_field(instruction: docx::InstrText) -> docx::Run {
    docx::Run::new()
        .add_field_char(docx::FieldCharType::Begin, false)
        .add_instr_text(instruction)
        .add_field_char(docx::FieldCharType::Separate, false)
}
