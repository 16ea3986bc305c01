//! The columns of the sheets.

use cabildo_text::{Language, Text, Value};

use crate::field::Field;

/// A column of a sheet, or a row of the first one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Column {
    /// An entry that is the same in all languages.
    Entry(Field),
    /// A text in a language; a level or hint has its number, all others 0.
    Text(Field, u8, Language),
    /// A property of choices.
    Property(String),
}

impl Column {
    /// The head of the column, as a workbook of this language has it.
    pub(super) fn head(&self, text: &Text) -> String {
        match self {
            Self::Entry(field) => field.head(text),
            Self::Text(field, number, language) => {
                format!("{} ({})", numbered_head(*field, *number, text), language.code())
            }
            Self::Property(name) => format!("{}: {name}", Field::Property.head(text)),
        }
    }

    /// What it is about.
    pub(super) fn field(&self) -> Field {
        match self {
            Self::Entry(field) | Self::Text(field, ..) => *field,
            Self::Property(_) => Field::Property,
        }
    }
}

/// What a text is called: "pregunta", "nivel 3".
pub(super) fn numbered_head(field: Field, number: impl Into<Value>, text: &Text) -> String {
    if field == Field::LevelText {
        return text.workbook_head_level_number(number);
    }
    if field == Field::EvidenceText {
        return text.workbook_head_evidence_number(number);
    }
    field.head(text)
}

/// The entries that are texts, with the end of their key: `LID-1` + `.question`.
pub(super) const TEXTS: [(Field, &str); 14] = [
    (Field::Title, ""),
    (Field::Short, ".short"),
    (Field::About, ".about"),
    (Field::Source, ".source"),
    (Field::Name, ""),
    (Field::Question, ".question"),
    (Field::Help, ".help"),
    (Field::Rule, ".rule"),
    (Field::LevelText, ".level-"),
    (Field::EvidenceText, ".evidence-"),
    (Field::Recommendation, ""),
    (Field::Product, ".product"),
    (Field::Indicator, ".indicator"),
    (Field::FirstStep, ".first-step"),
];

/// Whether an entry is a text, with one column for each language.
pub(super) fn is_text(field: Field) -> bool {
    TEXTS.iter().any(|(text, _)| *text == field)
}

/// The key of a text: the key of what it belongs to, and an attribute.
pub(super) fn text_key(of: &str, field: Field, number: u8) -> String {
    let attribute = TEXTS.iter().find(|(text, _)| *text == field).map_or("", |(_, attribute)| attribute);
    if attribute.ends_with('-') { format!("{of}{attribute}{number}") } else { format!("{of}{attribute}") }
}
