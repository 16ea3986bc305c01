//! A file somebody chose, whatever it is.

use crate::{
    draft::Draft,
    place::Place,
    problem::{Fault, Problem},
    sheets, workbook,
};

/// What a file says, told by what is in it and not by its name.
///
/// # Errors
/// It is of no kind that can be read, or cannot be read at all.
pub fn read_file(bytes: &[u8], name: &str) -> Result<Draft, Vec<Problem>> {
    let whole = |fault| vec![Problem::new(&Place::file(name), fault)];
    if !is_workbook(bytes) {
        return Err(whole(Fault::UnknownFile));
    }
    let book = sheets::read(bytes, name).map_err(whole)?;
    workbook::read_book(&book, name)
}

/// Whether the bytes begin as those of a workbook: a zip, or the older kind of compound file.
fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xD0\xCF\x11\xE0") || bytes.starts_with(b"\x09\x08")
}
