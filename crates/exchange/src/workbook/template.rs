//! The workbook somebody starts from: instructions, and a small example that can be imported as it is.

use cabildo_text::Language;

use super::write::{Shared, WorkbookError, write_workbook};
use crate::{
    problem::Problem,
    read::ReadInstrument,
    toml_file::{InstrumentFiles, read_instrument},
};

/// A workbook to write a questionnaire in, in the author's language.
///
/// # Errors
/// The example does not fit into a workbook, or names a code that is not known; a test sees to it that it does.
pub fn template(shared: Shared<'_>, language: Language) -> Result<Vec<u8>, WorkbookError> {
    let example = example(shared, language).map_err(|problems| WorkbookError::of_example(&problems))?;
    write_workbook(&example, shared, language)
}

/// The example, in the words of one language.
pub(super) fn example(shared: Shared<'_>, language: Language) -> Result<ReadInstrument, Vec<Problem>> {
    let words = match language {
        Language::Es => include_str!("example/es.ftl"),
        Language::En => include_str!("example/en.ftl"),
        Language::Pt => include_str!("example/pt.ftl"),
        Language::Fr => include_str!("example/fr.ftl"),
    };
    let files = InstrumentFiles {
        structure: include_str!("example/instrument.toml").to_owned(),
        words: [(language.code().to_owned(), words.to_owned())].into(),
    };
    read_instrument(&files, shared.known)
}
