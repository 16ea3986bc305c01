//! The licences of everything that is built in.

use serde::Serialize;
use ts_rs::TS;

use crate::{App, Nothing, error::Result};

/// Written by `scripts/licences`; a test of it keeps it fresh.
const TEXT: &str = include_str!("../assets/licences.txt");

/// The licences of everything that is built in.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct LicencesView {
    /// All of it as it is handed out beside the program, in the languages of those who wrote it.
    pub text: String,
}

/// The licences of everything that is built in.
///
/// # Errors
/// None: they are part of the program.
pub fn licences(_: &App, _: Nothing) -> Result<LicencesView> {
    Ok(LicencesView { text: TEXT.to_owned() })
}
