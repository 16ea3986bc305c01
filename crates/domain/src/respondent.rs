//! Who answers, and how the answers come in.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Fewer people than this are never shown as a group of their own: it would say who answered what.
pub const SMALLEST_SUBGROUP: usize = 3;

/// How a respondent's answers come in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum Way {
    /// On this computer.
    #[default]
    Here,
    /// On a paper sheet that somebody keys in.
    Paper,
    /// In a file from another computer.
    File,
}
