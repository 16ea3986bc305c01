//! A certificate: one sheet on its side that somebody takes home.

use super::{Picture, Rich, Signature};

/// A certificate. It fills a page of its own, without head and foot; see [`super::Format::Sideways`].
#[derive(Debug, Clone, PartialEq)]
pub struct Certificate {
    /// How it is called in the outline of the file: "2026-0007, Ana Rojas".
    pub outline: String,
    /// Who gives it: the council first, then others.
    pub issuers: String,
    /// What it is: "Certificado de participación".
    pub title: String,
    /// What stands above the name: "Se otorga a".
    pub given_to: String,
    /// Whose it is, set large, on two lines at most.
    pub name: String,
    /// What for, where and when, in a sentence or two.
    pub words: Rich,
    /// What it was about; may be blank.
    pub topics: Rich,
    /// Who signs it, at most three.
    pub signatures: Vec<Signature>,
    /// The logos of those who give it, at most six.
    pub logos: Vec<Picture>,
    /// What it is known by: label and value, such as folio and check code.
    pub known_by: Vec<(String, String)>,
    /// What it says and what it does not, and how it is checked.
    pub note: Rich,
}
