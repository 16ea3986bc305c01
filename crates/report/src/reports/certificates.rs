//! The certificates of a workshop, a page each.

use cabildo_text::Text;

use super::{Event, Origin, meta, page_words};
use crate::document::{Block, Certificate, Document, Format, Meta, Picture, Rich, Setup, Signature};

/// Everything the certificates say.
#[derive(Debug, Clone, PartialEq)]
pub struct CertificatesContent {
    /// Where they come from.
    pub origin: Origin,
    /// What they are for.
    pub event: Event,
    /// Those that hold, in the order of their folios.
    pub certificates: Vec<MadeOut>,
    /// Who signs them, at most three.
    pub signatures: Vec<Signature>,
    /// The logos of those who give them, at most six.
    pub logos: Vec<Picture>,
}

/// One certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MadeOut {
    /// What somebody did.
    pub what: Did,
    /// Its folio: `2026-0007`.
    pub folio: String,
    /// The name on it.
    pub name: String,
    /// The day on it, in words.
    pub day: String,
    /// Its check code.
    pub code: String,
}

/// What somebody did in a workshop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Did {
    /// Took part.
    TookPart,
    /// Led it.
    Facilitated,
    /// Trained those who lead workshops.
    Trained,
}

/// The certificates as pages to be laid out.
pub fn lay_out(content: &CertificatesContent, text: &Text) -> Document {
    let (origin, event) = (&content.origin, &content.event);
    let title = text.certificate_batch();
    let blocks = content.certificates.iter().map(|it| Block::Certificate(certificate(content, it, text)));
    Document {
        meta: Meta {
            foot: String::new(),
            ..meta(
                text,
                origin,
                &format!("{title}, {}", event.title),
                &text.certificate_subject(&event.title),
                &event.title,
            )
        },
        paper: origin.paper,
        cover: None,
        blocks: blocks.collect(),
        words: page_words(text),
        setup: Setup { format: Format::Sideways, ..Setup::default() },
    }
}

fn certificate(content: &CertificatesContent, it: &MadeOut, text: &Text) -> Certificate {
    let event = &content.event;
    // A date stands on one line.
    let day = it.day.replace(' ', "\u{a0}");
    let (title, words, note) = match it.what {
        Did::TookPart => (
            text.certificate_participation(),
            text.certificate_participation_words(&day, &event.title),
            text.certificate_participation_note(),
        ),
        Did::Facilitated => (
            text.certificate_facilitation(),
            text.certificate_facilitation_words(&day, &event.title),
            text.certificate_facilitation_note(),
        ),
        Did::Trained => (
            text.certificate_trainer(),
            text.certificate_trainer_words(&day, &event.title),
            text.certificate_trainer_note(),
        ),
    };
    let place =
        if event.place.is_empty() { String::new() } else { format!(" {}", text.certificate_place(&event.place)) };
    let words = format!("{words} {}{place}", text.certificate_lasted(&event.lasts, &event.mode));
    let topics = match event.topics.as_str() {
        "" => Rich::new(),
        topics => Rich::new().strong(format!("{} ", text.certificate_topics())).plain(topics.replace('\n', "; ")),
    };
    let mut issuers = vec![content.origin.council.clone()];
    issuers.extend(event.organisers.iter().filter(|it| **it != content.origin.council).cloned());
    Certificate {
        outline: format!("{}, {}", it.folio, it.name),
        issuers: issuers.join(" · "),
        title,
        given_to: text.certificate_given_to(),
        name: it.name.clone(),
        words: Rich::from(words),
        topics,
        signatures: content.signatures.clone(),
        logos: content.logos.clone(),
        known_by: vec![(text.certificate_folio(), it.folio.clone()), (text.certificate_code(), it.code.clone())],
        note: Rich::from(format!("{note} {}", text.certificate_check())),
    }
}
