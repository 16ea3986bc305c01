//! Advice of different instruments that is one piece of work.
//!
//! A council that uses several assessments is told by two of them to draw up
//! the inventory of its data. It draws up one. `assets/taxonomies/same-actions.toml`
//! says which pieces of advice these are, and why.

use std::sync::LazyLock;

use cabildo_domain::ActionKey;
use serde::Deserialize;

const FILE: &str = include_str!("../assets/taxonomies/same-actions.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    same: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    actions: Vec<ActionKey>,
    /// For whoever judges it again, in English.
    #[serde(rename = "why")]
    _why: String,
}

/// Those that are the same, group by group. No action is in two groups.
pub fn groups() -> &'static [Vec<ActionKey>] {
    // A test sees to it that the shipped file can be read.
    static GROUPS: LazyLock<Vec<Vec<ActionKey>>> = LazyLock::new(|| {
        let read: File = toml::from_str(FILE).unwrap_or(File { same: vec![] });
        read.same.into_iter().map(|row| row.actions).collect()
    });
    &GROUPS
}

/// The group an action is in, with itself; none where it has no twin.
pub fn twin_of(key: &ActionKey) -> Option<&'static [ActionKey]> {
    groups().iter().find(|group| group.contains(key)).map(Vec::as_slice)
}

#[cfg(test)]
mod tests;
