//! How a report is printed, beyond its words.

use std::collections::BTreeMap;

use cabildo_text::Language;

/// How a report is printed, beyond its words: an upright page in colour with nothing attached, unless said otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Setup {
    /// How the sheet lies, and how large it is.
    pub format: Format,
    /// Whether the printer has colours.
    pub colours: Colours,
    /// Marks by which a filled-in sheet is known again, where the report is a form.
    pub form: Option<FormMarks>,
    /// What travels inside the file for programs to read.
    pub attachment: Option<Attachment>,
    /// Words of another language than the report's, wherever they stand by themselves: a heading, a cell, a point.
    /// What a questionnaire says that nobody has translated.
    pub foreign: BTreeMap<String, Language>,
}

/// How the sheet lies, and how large it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    /// As papers lie on a desk.
    #[default]
    Upright,
    /// Turned on its side: certificates, and lists with many columns.
    Sideways,
    /// Twice as high and wide as half a sheet: A3, or Tabloid where Letter is customary. Hangs on a wall.
    Poster,
}

/// Whether the printer has colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Colours {
    /// As designed; legible in grey all the same.
    #[default]
    Full,
    /// Levels by pattern and number alone, everything else in grey.
    Grey,
}

/// Marks by which a filled-in sheet is known again, by eye and by machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormMarks {
    /// What stands beside the code: "Código".
    pub label: String,
    /// The code people read, printed on every page; empty: boxes to write it in.
    pub code: String,
    /// What the square code on every page holds, before a `/` and the number of the page in this form.
    pub square: String,
    /// What is read aloud for the square code.
    pub says: String,
}

/// What travels inside the file for programs to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its name in the file: `cabildo-datos.json`.
    pub name: String,
    /// What it holds, in a sentence.
    pub says: String,
    /// Its bytes: JSON.
    pub json: Vec<u8>,
}
