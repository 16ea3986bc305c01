//! What of a kit is really there.

use std::collections::{BTreeMap, BTreeSet};

use super::{KitManifest, MANIFEST, SIGNATURE};

/// A file that was found in the folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Where it lies, with `/` between folders; any name that somebody gave it.
    pub name: String,
    /// In bytes.
    pub size: u64,
    /// In 64 small hexadecimal digits; empty if it was not read, since its size is another anyway.
    pub sha256: String,
}

/// Something that is not as it was signed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Difference {
    /// Another content.
    Changed(String),
    /// Not there.
    Missing(String),
    /// There, and not listed.
    Extra(String),
}

/// Every file that is not as it was signed, by name. A stick may turn all letters large or small; that is no
/// difference, but two files of one name are.
pub fn compare(manifest: &KitManifest, found: &[Found]) -> Vec<Difference> {
    let listed: BTreeMap<String, _> = manifest.files.iter().map(|it| (it.name.folded(), it)).collect();
    let ours: BTreeSet<&str> = [MANIFEST, SIGNATURE].into();
    let mut seen = BTreeSet::new();
    let mut differences = BTreeMap::new();
    for file in found {
        let folded = file.name.to_ascii_lowercase();
        let is_first = seen.insert(folded.clone());
        match listed.get(&folded) {
            Some(wanted) if is_first => {
                if (wanted.size, &wanted.sha256) != (file.size, &file.sha256) {
                    differences.insert(file.name.clone(), Difference::Changed(file.name.clone()));
                }
            }
            None if is_first && ours.contains(folded.as_str()) => {}
            Some(_) | None => {
                differences.insert(file.name.clone(), Difference::Extra(file.name.clone()));
            }
        }
    }
    for (folded, file) in listed {
        if !seen.contains(&folded) {
            differences.insert(file.name.to_string(), Difference::Missing(file.name.to_string()));
        }
    }
    differences.into_values().collect()
}
