//! Words that people type into short fields.

use crate::error::{Error, Result};
use cabildo_domain::response::LONGEST_TEXT;

/// The longest name of anything, in characters: one line on paper.
pub const LONGEST_NAME: usize = 120;

/// A name as it is kept: without spaces around it, never empty, never longer than a line.
///
/// # Errors
/// There is no letter or digit in it, or it is too long.
pub(crate) fn name(typed: &str) -> Result<String> {
    let name = one_line(typed);
    if !name.chars().any(char::is_alphanumeric) {
        return Err(Error::NameMissing);
    }
    short(name)
}

/// A name that may be missing; `otherwise` stands in for it.
///
/// # Errors
/// It is too long.
pub(crate) fn name_or(typed: &str, otherwise: impl FnOnce() -> String) -> Result<String> {
    let name = one_line(typed);
    if name.is_empty() { Ok(otherwise()) } else { short(name) }
}

/// A longer text as it is kept: every character that was typed, within reason.
///
/// # Errors
/// It is longer than [`LONGEST_TEXT`].
pub(crate) fn text(typed: String) -> Result<String> {
    let characters = typed.chars().count();
    if characters > LONGEST_TEXT { Err(Error::TextTooLong(characters)) } else { Ok(typed) }
}

fn one_line(typed: &str) -> String {
    typed.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn short(name: String) -> Result<String> {
    let characters = name.chars().count();
    if characters > LONGEST_NAME { Err(Error::NameTooLong(characters)) } else { Ok(name) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_needs_a_letter_and_fits_on_a_line() {
        assert!(matches!(name(" \u{a0}\t"), Err(Error::NameMissing)), "blanks are no name");
        assert!(matches!(name("../.."), Err(Error::NameMissing)), "dots neither");
        assert_eq!(name("  Ñuñoa \n del Río ").unwrap(), "Ñuñoa del Río");
        assert_eq!(name("../../x").unwrap(), "../../x", "odd, but it is what the person typed");
        assert!(matches!(name(&"a".repeat(121)), Err(Error::NameTooLong(121))));
    }
}
