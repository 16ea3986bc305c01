//! Logos, and the sheet that somebody takes home.

use docx_rs as docx;

use super::{PICTURE_UNITS, Picture, Writer, runs::plain, runs::readable};
use crate::{
    document::{Certificate, Picture as Logo, Rich},
    paint::dots,
};

/// How high a logo is, and how wide at most, in points.
const LOGO: (f32, f32) = (40.0, 120.0);

impl Writer<'_> {
    pub(super) fn logos(&mut self, logos: &[Logo]) {
        let mut paragraph = docx::Paragraph::new().style("Figure");
        let mut any = false;
        for logo in logos {
            let Some(png) = dots::png_of(logo) else { continue };
            let scale = (LOGO.0 / logo.height as f32).min(LOGO.1 / logo.width as f32) * PICTURE_UNITS;
            let id = self.package.picture(Picture { png, says: readable(&logo.says) });
            let picture = docx::Pic::new_with_dimensions(Vec::new(), 1, 1).id(id);
            let picture = picture.size((logo.width as f32 * scale) as u32, (logo.height as f32 * scale) as u32);
            paragraph = paragraph.add_run(docx::Run::new().add_image(picture).add_text("   "));
            any = true;
        }
        if any {
            self.add(paragraph);
        }
    }

    pub(super) fn certificate(&mut self, certificate: &Certificate) {
        // Each is a sheet of its own.
        self.new_page |= self.has_certificate;
        self.has_certificate = true;
        self.logos(&certificate.logos);
        self.said(&certificate.issuers, "CoverLine");
        self.said(&certificate.title, "CertificateTitle");
        self.said(&certificate.given_to, "CoverLine");
        self.said(&certificate.name, "CoverCouncil");
        for (text, style) in [(&certificate.words, "BodyText"), (&certificate.topics, "BodyText")] {
            if !text.is_blank() {
                self.text(text, style);
            }
        }
        self.signatures(&certificate.signatures);
        for (label, value) in &certificate.known_by {
            self.text(&Rich::new().strong(format!("{label}: ")).plain(value.as_str()), "Note");
        }
        if !certificate.note.is_blank() {
            self.text(&certificate.note, "Note");
        }
    }

    fn said(&mut self, words: &str, style: &str) {
        if !words.trim().is_empty() {
            self.add(plain(words, style));
        }
    }
}
