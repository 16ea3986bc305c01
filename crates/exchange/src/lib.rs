//! Foreign formats: bytes in, values out, and back. Nothing here touches the disk.
//!
//! An instrument can be written in several ways. Each way has a reader that
//! makes a [`Draft`] of it; [`check()`] turns the draft into an instrument or
//! lists everything its author has to mend.
//!
//! 1. [`draft`]: what an author wrote, with the place of each entry;
//! 2. [`problem`]: what can be wrong with it, as data;
//! 3. [`mod@check`]: the rules, once for all formats;
//! 4. [`sheets`]: the cells of workbooks of any kind, within limits;
//! 5. [`toml_file`]: the folder with `instrument.toml` and its files of words;
//! 6. [`workbook`]: the same as rows and columns;
//! 7. [`readability`]: how easily its Spanish questions are read.
//!
//! The plan of a council goes out and comes back by [`plan`], the answers of a round by [`answers`].
//! What travels from one computer to another does so as a [`package`]; what a trainer brings along on a stick is a
//! [`kit`], and a newer version of the program an [`update`].

pub mod answers;
pub mod check;
pub mod draft;
mod field;
mod file;
mod foreign;
pub mod hashed;
mod keys;
pub mod kit;
mod known;
pub mod library_yaml;
pub mod package;
mod place;
pub mod plan;
pub mod problem;
mod read;
pub mod readability;
#[cfg(test)]
mod samples;
pub mod sheets;
pub mod toml_file;
pub mod update;
mod vocabulary;
pub mod workbook;
pub mod xlsform;

pub use check::check;
pub use draft::{
    Draft, DraftChoice, DraftChoiceList, DraftDimension, DraftForm, DraftItem, DraftRecommendation, DraftScale,
    DraftWords,
};
pub use field::Field;
pub use file::read_file;
pub use keys::{form_key, level_key, message_id};
pub use known::Known;
pub use place::{Place, Placed, Written};
pub use problem::{Fault, Problem, Shape, Thing};
pub use read::{ReadInstrument, Words};
pub use toml_file::{InstrumentFiles, read_instrument, read_toml, write_toml};
pub use vocabulary::in_words;
pub use workbook::{read_workbook, template, write_workbook};
