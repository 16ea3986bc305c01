//! Programs of others that read what we write.

use std::{path::Path, process::Command};

/// What a program says about a file; nothing where it is not installed on a computer that only develops.
///
/// `scripts/setup --tests` installs them all, and whoever sets `CI` has none missing.
pub(super) fn read_by(program: &str, arguments: &[&str], folder: &Path) -> Option<String> {
    let output = match Command::new(program).args(arguments).current_dir(folder).output() {
        Ok(output) => output,
        Err(error) => {
            assert!(
                std::env::var_os("CI").is_none(),
                "{program} is missing: {error}; scripts/setup --tests installs it"
            );
            eprintln!("{program} is not installed, so nothing of others has read these files");
            return None;
        }
    };
    assert!(output.status.success(), "{program} {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The words of a text, without the mark by which some programs begin a file.
pub(super) fn words_of(text: &str) -> Vec<String> {
    // A divided word is one word.
    let whole = text.replace("\u{ad}\n", "").replace(['\u{ad}', '\u{feff}', '\u{200b}'], "");
    whole.split_whitespace().map(str::to_owned).collect()
}

/// What is in one list and not in the other, each with its number: an answer a person can read.
pub(super) fn difference(ours: &[String], theirs: &[String]) -> Vec<(String, i32)> {
    let mut counts = std::collections::BTreeMap::new();
    for word in ours {
        *counts.entry(word.clone()).or_insert(0) += 1;
    }
    for word in theirs {
        *counts.entry(word.clone()).or_insert(0) -= 1;
    }
    counts.into_iter().filter(|(_, count)| *count != 0).collect()
}
