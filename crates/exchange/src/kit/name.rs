//! What a file on a stick may be called. Sticks are FAT, and go from Windows to Linux and back: names are of plain
//! letters, not long, and mean no device and no other folder.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::DEEPEST;
use crate::package::part::is_device;

/// The longest name with its folders, in characters: with a drive and a folder of a person it stays below what Windows
/// takes.
const LONGEST: usize = 100;
/// What is left of words that become a name, in characters.
const LONGEST_WORDS: usize = 60;
/// Signs beside letters and digits that no system takes for something else.
const SIGNS: &str = " ._-+(),";

/// The name of a file on a stick, with its folders: `es/Hoja de respuestas.pdf`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StickName(String);

/// No file on a stick may be called so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no name for a stick")]
pub struct NotAStickName;

impl StickName {
    /// As it is written, with `/` between folders.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name without its folders.
    pub fn file(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or_default()
    }

    /// Its folders and its name, one after the other.
    pub fn pieces(&self) -> impl Iterator<Item = &str> {
        self.0.split('/')
    }

    /// What it has in common with a name that most computers take for the same.
    pub fn folded(&self) -> String {
        self.0.to_ascii_lowercase()
    }
}

impl FromStr for StickName {
    type Err = NotAStickName;

    fn from_str(written: &str) -> Result<Self, NotAStickName> {
        let is_short = written.chars().count() <= LONGEST && written.split('/').count() <= DEEPEST;
        if is_short && written.split('/').all(is_piece) { Ok(Self(written.to_owned())) } else { Err(NotAStickName) }
    }
}

fn is_piece(piece: &str) -> bool {
    !piece.is_empty()
        && piece.chars().all(|it| it.is_ascii_alphanumeric() || SIGNS.contains(it))
        && !piece.starts_with([' ', '.'])
        && !piece.ends_with([' ', '.'])
        && !is_device(piece.split('.').next().unwrap_or(piece).trim_end())
}

impl fmt::Display for StickName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for StickName {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for StickName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

/// Any name that was found on a stick, so that it can be shown: short, and without signs that hide or move others.
pub fn shown_name(name: &str) -> String {
    name.chars()
        .take(120)
        .map(|it| if it.is_alphanumeric() || it.is_ascii_graphic() || it == ' ' { it } else { '?' })
        .collect()
}

/// Words as part of a name on a stick: plain letters for accented ones, blanks for all others; empty where nothing is
/// left.
///
/// ```
/// use cabildo_exchange::kit::plain_name;
///
/// assert_eq!(plain_name("Cuestionário: avaliação"), "Cuestionario avaliacao");
/// assert_eq!(plain_name("Guía œuvre/../x"), "Guia oeuvre x");
/// assert_eq!(plain_name("Ольга"), "");
/// ```
pub fn plain_name(words: &str) -> String {
    let mut plain = String::new();
    for it in words.nfd().filter(|it| !is_combining_mark(*it)) {
        match it {
            'œ' => plain.push_str("oe"),
            'Œ' => plain.push_str("Oe"),
            'æ' => plain.push_str("ae"),
            'ß' => plain.push_str("ss"),
            'ø' => plain.push('o'),
            _ if it.is_ascii_alphanumeric() || it == '-' => plain.push(it),
            _ => plain.push(' '),
        }
    }
    let short: String = plain.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(LONGEST_WORDS).collect();
    let short = short.trim_end();
    if is_device(short) { format!("Cabildo {short}") } else { short.to_owned() }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn only_names_that_every_computer_keeps_are_names() {
        for good in ["kit.json", "es/Hoja de respuestas.pdf", "instalar/Cabildo-0.1.0+a (x64).exe", "a/b/c/d"] {
            assert_eq!(good.parse::<StickName>().unwrap().as_str(), good);
        }
        let long = "a".repeat(101);
        for bad in [
            "",
            "/",
            "/etc/passwd",
            "..",
            "../x",
            "a/../b",
            "a//b",
            "a/",
            "./a",
            "a/./b",
            "C:/x",
            "a\\b",
            "a:b",
            "con",
            "CON.pdf",
            "nul .txt",
            "a/LPT1",
            ".oculto",
            " a",
            "a ",
            "a.",
            "año.pdf",
            "a\0b",
            "a\nb",
            "a/b/c/d/e",
            &long,
        ] {
            assert_eq!(bad.parse::<StickName>(), Err(NotAStickName), "{bad:?}");
        }
    }

    proptest! {
        #[test]
        fn whatever_somebody_calls_it_the_name_can_be_kept(words in ".{0,120}") {
            let plain = plain_name(&words);
            let name = format!("pt-BR/{plain} x.pdf").replace("/ ", "/");
            prop_assert!(name.parse::<StickName>().is_ok(), "{name:?}");
        }

        #[test]
        fn no_name_leaves_its_folder(written in "[./\\\\a:~ ]{0,12}") {
            if let Ok(name) = written.parse::<StickName>() {
                prop_assert!(name.pieces().all(|it| it != ".." && it != "." && !it.is_empty()));
                prop_assert!(!name.as_str().starts_with('/') && !name.as_str().contains(['\\', ':']));
            }
        }
    }
}
