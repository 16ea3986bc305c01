//! The version of a program, ordered as semantic versions are.

use std::{cmp::Ordering, fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// The longest a version may be, in characters.
const LONGEST: usize = 64;

/// `0.2.0` or `0.2.0-rc.1`. How it was built (`+…`) is read and forgotten: it makes no other version.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Version {
    numbers: [u64; 3],
    /// What it is called before it is done; nothing once it is.
    before: Vec<Word>,
}

/// A word of what a version is called before it is done. Numbers come before other words.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Word {
    Number(u64),
    Letters(String),
}

/// It is no version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a version")]
pub struct NotAVersion;

impl Version {
    /// Whether it was given out to be tried, before it is done.
    pub fn is_trial(&self) -> bool {
        !self.before.is_empty()
    }
}

impl FromStr for Version {
    type Err = NotAVersion;

    fn from_str(written: &str) -> Result<Self, NotAVersion> {
        if written.len() > LONGEST {
            return Err(NotAVersion);
        }
        let (rest, build) = written.split_once('+').map_or((written, None), |(rest, build)| (rest, Some(build)));
        if build.is_some_and(|it| !it.split('.').all(is_word)) {
            return Err(NotAVersion);
        }
        let (numbers, before) = rest.split_once('-').map_or((rest, None), |(numbers, it)| (numbers, Some(it)));
        let numbers: Vec<u64> = numbers.split('.').map(number).collect::<Option<_>>().ok_or(NotAVersion)?;
        let numbers = numbers.try_into().map_err(|_| NotAVersion)?;
        let before = before.map_or_else(|| Some(vec![]), |it| it.split('.').map(word).collect());
        Ok(Self { numbers, before: before.ok_or(NotAVersion)? })
    }
}

fn is_word(written: &str) -> bool {
    !written.is_empty() && written.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-')
}

/// Digits without a zero in front.
fn number(written: &str) -> Option<u64> {
    let is_plain = written == "0" || !written.starts_with('0');
    let is_digits = !written.is_empty() && written.bytes().all(|it| it.is_ascii_digit());
    if is_plain && is_digits { written.parse().ok() } else { None }
}

fn word(written: &str) -> Option<Word> {
    if written.bytes().all(|it| it.is_ascii_digit()) {
        return number(written).map(Word::Number);
    }
    is_word(written).then(|| Word::Letters(written.to_owned()))
}

impl Ord for Version {
    fn cmp(&self, other: &Self) -> Ordering {
        // What is done comes after everything that led to it.
        self.numbers
            .cmp(&other.numbers)
            .then_with(|| other.is_trial().cmp(&self.is_trial()))
            .then_with(|| self.before.cmp(&other.before))
    }
}

impl PartialOrd for Version {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [major, minor, patch] = self.numbers;
        write!(f, "{major}.{minor}.{patch}")?;
        for (place, word) in self.before.iter().enumerate() {
            f.write_str(if place == 0 { "-" } else { "." })?;
            match word {
                Word::Number(number) => write!(f, "{number}")?,
                Word::Letters(letters) => f.write_str(letters)?,
            }
        }
        Ok(())
    }
}

impl TryFrom<String> for Version {
    type Error = NotAVersion;

    fn try_from(written: String) -> Result<Self, NotAVersion> {
        written.parse()
    }
}

impl From<Version> for String {
    fn from(version: Version) -> Self {
        version.to_string()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn versions_come_in_the_order_of_the_standard() {
        let order = [
            "0.9.9",
            "0.10.0",
            "1.0.0-1",
            "1.0.0-alpha",
            "1.0.0-alpha.1",
            "1.0.0-alpha.beta",
            "1.0.0-beta",
            "1.0.0-beta.2",
            "1.0.0-beta.11",
            "1.0.0-rc.1",
            "1.0.0",
            "1.0.1",
            "2.0.0",
        ];
        let read: Vec<Version> = order.iter().map(|it| it.parse().unwrap()).collect();
        assert!(read.is_sorted() && read.windows(2).all(|two| two[0] != two[1]), "{read:?}");
    }

    #[test]
    fn what_is_no_version_is_not_taken_for_one() {
        let long = format!("1.0.0-{}", "a".repeat(100));
        for wrong in [
            "",
            "1",
            "1.0",
            "1.0.0.0",
            "01.0.0",
            "1.0.-1",
            "v1.0.0",
            "1.0.0-",
            "1.0.0-01",
            "1.0.0-a..b",
            "1.0.0-á",
            "1.0.0+",
            "1.0.0 ",
            "1.0.99999999999999999999",
            "../1.0.0",
            "1.0.0-a/b",
            &long,
        ] {
            assert_eq!(wrong.parse::<Version>(), Err(NotAVersion), "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn a_version_is_read_as_it_is_written(
            numbers in any::<[u32; 3]>(),
            before in prop::option::of("(0|[1-9][0-9]{0,5}|[a-z-][a-z0-9-]{0,5})(\\.(0|[1-9][0-9]{0,5}|[a-z-][a-z0-9-]{0,5})){0,2}"),
        ) {
            let [major, minor, patch] = numbers;
            let written = match before {
                Some(before) => format!("{major}.{minor}.{patch}-{before}"),
                None => format!("{major}.{minor}.{patch}"),
            };
            let version: Version = written.parse().unwrap();
            prop_assert_eq!(version.to_string(), written.clone());
            prop_assert_eq!(format!("{written}+build.7").parse::<Version>().unwrap(), version);
        }

        #[test]
        fn nothing_makes_the_reader_stop(written in ".{0,80}") {
            let read = written.parse::<Version>();
            prop_assert!(read.is_err() || written.starts_with(&read.unwrap().to_string()));
        }
    }
}
