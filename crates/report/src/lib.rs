//! Pictures and pages.
//!
//! Numbers become a [`drawing::Drawing`]; what a report says becomes a
//! [`document::Document`]. Painters turn both into what a screen or a printer
//! understands.

pub mod document;
pub mod drawing;
pub mod fonts;
pub mod ink;
mod layout;
mod lines;
mod shaping;
mod style;
mod typesetter;

/// What [`render`] made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// The bytes of the file.
    pub pdf: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// What the reader of the file should be told.
    pub notices: Vec<Notice>,
}

/// Something about a finished report that a person should know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// Characters no font of ours can show; each stands as `□` in the report.
    Unshown {
        /// The characters, each once, in the order of their codes.
        characters: Vec<char>,
    },
}
