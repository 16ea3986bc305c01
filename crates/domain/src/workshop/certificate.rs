//! What makes a certificate one of its kind: its folio and its check code.

use std::{fmt, str::FromStr};

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;
use unicode_normalization::UnicodeNormalization;

/// What a certificate says somebody did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum CertificateKind {
    /// Took part.
    Participation,
    /// Led the workshop.
    Facilitation,
    /// Trained those who lead workshops.
    Trainer,
}

impl CertificateKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Participation, Self::Facilitation, Self::Trainer];
}

/// The number of a certificate: unique for a council and a year, never given twice. Written as `2026-0007`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Folio {
    /// The year of the workshop.
    pub year: i32,
    /// Counted from 1 within that year.
    pub number: u32,
}

impl Folio {
    /// The one after the last that was given for the year of a day.
    pub fn after(last: Option<u32>, day: NaiveDate) -> Self {
        Self { year: day.year(), number: last.unwrap_or(0).saturating_add(1) }
    }
}

impl fmt::Display for Folio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:04}", self.year, self.number)
    }
}

/// What is written is no folio.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no folio: {0}")]
pub struct NoFolio(String);

impl FromStr for Folio {
    type Err = NoFolio;

    fn from_str(written: &str) -> Result<Self, Self::Err> {
        let none = || NoFolio(written.to_owned());
        let (year, number) = written.split_once('-').ok_or_else(none)?;
        let (year, number) = (year.trim().parse().map_err(|_| none())?, number.trim().parse().map_err(|_| none())?);
        if number == 0 { Err(none()) } else { Ok(Self { year, number }) }
    }
}

/// Letters and digits that nobody takes for one another, in print, by hand or read aloud over the telephone:
/// none of 0 O, 1 I L, 2 Z, 5 S, 8 B, and no V beside U.
const ALPHABET: &[u8; 24] = b"ACDEFGHJKMNPQRTUWXY34679";

/// How many characters a check code has.
const LENGTH: usize = 8;

/// Eight characters by which a changed certificate is noticed. Written as `ACDE-3467`.
///
/// It is worked out from folio, name and day alone, so that anybody who has the paper and Cabildo can check it. It is
/// no signature: whoever has Cabildo can also make one. What was really made out stands in the council's register.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, TS)]
#[serde(transparent)]
#[ts(export, type = "string")]
pub struct CheckCode(String);

impl CheckCode {
    /// The code of a certificate. Blanks around and between the parts of the name do not count, nor does whether it
    /// is written in capitals: names are, on many papers.
    ///
    /// ```
    /// use cabildo_domain::workshop::CheckCode;
    ///
    /// let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 21).ok_or("no day")?;
    /// let code = CheckCode::of("2026-0001", "Ana Belén Quispe", day);
    /// assert!(code.is(&code.to_string()));
    /// assert_ne!(code, CheckCode::of("2026-0001", "Ana Belen Quispe", day), "one letter is another");
    /// # Ok::<(), &str>(())
    /// ```
    pub fn of(folio: &str, name: &str, day: NaiveDate) -> Self {
        // Letters with marks can be written in two ways that look alike.
        let plain = |words: &str| words.split_whitespace().collect::<Vec<_>>().join(" ").to_uppercase().nfc().collect();
        let (folio, name): (String, String) = (plain(folio), plain(name));
        let hash = Sha256::digest(format!("cabildo certificate 1\n{folio}\n{name}\n{day}"));
        let mut number = hash[..8].iter().fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
        let base = ALPHABET.len() as u64;
        let mut code = String::with_capacity(LENGTH + 1);
        for place in 0..LENGTH {
            if place == LENGTH / 2 {
                code.push('-');
            }
            let letter = usize::try_from(number % base).unwrap_or_default();
            code.push(char::from(ALPHABET[letter]));
            number /= base;
        }
        Self(code)
    }

    /// Whether this is what somebody typed, in whatever case, with or without the dash.
    pub fn is(&self, typed: &str) -> bool {
        let bare = |code: &str| -> String {
            code.chars().filter(|it| it.is_alphanumeric()).flat_map(char::to_uppercase).collect()
        };
        bare(&self.0) == bare(typed)
    }
}

impl fmt::Display for CheckCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
    }

    #[test]
    fn folios_begin_anew_each_year() {
        assert_eq!(Folio::after(None, day()).to_string(), "2026-0001");
        assert_eq!(Folio::after(Some(41), day()).to_string(), "2026-0042");
        assert_eq!("2026-42".parse(), Ok(Folio { year: 2026, number: 42 }), "however it is typed");
        assert!(["", "2026", "2026-", "2026-0", "a-1"].iter().all(|it| it.parse::<Folio>().is_err()));
    }

    #[test]
    fn a_code_is_known_however_it_is_typed() {
        let code = CheckCode::of("2026-0001", "Ana Belén Quispe", day());
        assert_eq!(code.to_string(), "NDDF-XE3G", "codes on paper stay good for ever");
        let typed = code.to_string().replace('-', " ").to_lowercase();
        assert!(code.is(&typed), "{typed}");
        assert_eq!(code, CheckCode::of(" 2026-0001", "ANA  BELE\u{301}N QUISPE ", day()), "the same name in capitals");
    }

    proptest! {
        #[test]
        fn a_changed_letter_of_the_name_is_noticed(name in "[A-ZÑÁÉ]{2,12} [A-ZÑÁÉ]{2,12}", place in 0usize..5, to in "[A-ZÑÁÉ]") {
            let mut letters: Vec<char> = name.chars().collect();
            let changed = letters.iter().enumerate().filter(|(_, it)| **it != ' ').nth(place % 4).unwrap().0;
            let other = to.chars().next().unwrap();
            prop_assume!(letters[changed] != other);
            letters[changed] = other;
            let other: String = letters.into_iter().collect();
            prop_assert_ne!(CheckCode::of("2026-0001", &name, day()), CheckCode::of("2026-0001", &other, day()));
        }

        #[test]
        fn another_folio_or_day_is_another_code(number in 1u32..9999, days in 1u64..400) {
            let code = |number: u32, day| CheckCode::of(&Folio { year: 2026, number }.to_string(), "Ana Rojas", day);
            prop_assert_ne!(code(number, day()), code(number + 1, day()));
            prop_assert_ne!(code(number, day()), code(number, day() + chrono::Days::new(days)));
        }
    }
}
