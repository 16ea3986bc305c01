//! A file somebody chose, whatever it is.

use crate::{
    draft::Draft,
    library_yaml::{is_library, read_library},
    place::Place,
    problem::{Fault, Problem},
    sheets, workbook,
    xlsform::{self, is_xlsform},
};

/// What a file says, told by what is in it and not by its name: a workbook of
/// ours, an XLSForm, or a library of another program.
///
/// # Errors
/// It is of no kind that can be read, or cannot be read at all.
pub fn read_file(bytes: &[u8], name: &str) -> Result<Draft, Vec<Problem>> {
    let whole = |fault| vec![Problem::new(&Place::file(name), fault)];
    if is_workbook(bytes) {
        let book = sheets::read(bytes, name).map_err(whole)?;
        return if is_xlsform(&book) { xlsform::read_book(&book, name) } else { workbook::read_book(&book, name) };
    }
    let text = std::str::from_utf8(bytes).ok().map(|text| text.trim_start_matches('\u{feff}'));
    match (text, ending(name).as_str()) {
        (Some(text), _) if is_library(text) => read_library(text, name),
        (Some(text), "yaml" | "yml") => read_library(text, name),
        (None, "yaml" | "yml" | "toml" | "ftl") => Err(whole(Fault::NotText)),
        (Some(_) | None, "xlsx" | "xls" | "ods") => Err(whole(Fault::NotAWorkbook)),
        (Some(_) | None, _) => Err(whole(Fault::UnknownFile)),
    }
}

/// Whether the bytes begin as those of a workbook: a zip, or the older kind of compound file.
fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xD0\xCF\x11\xE0") || bytes.starts_with(b"\x09\x08")
}

fn ending(name: &str) -> String {
    name.rsplit_once('.').map_or(String::new(), |(_, ending)| ending.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_instrument_is_told_by_what_it_claims_to_be() {
        let fault = |bytes: &[u8], name: &str| read_file(bytes, name).unwrap_err()[0].fault.clone();
        assert_eq!(fault(b"hello", "letter.docx"), Fault::UnknownFile);
        assert_eq!(fault(b"a,b,c", "table.xlsx"), Fault::NotAWorkbook, "only its name says so");
        assert_eq!(fault(b"\xff\xfe\x00", "library.yaml"), Fault::NotText);
        assert_eq!(fault(b"", ""), Fault::UnknownFile, "nothing at all");
    }
}
