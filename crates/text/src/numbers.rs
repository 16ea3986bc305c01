//! Whole numbers as people write them.

use crate::{Language, Text};

impl Text {
    /// A whole number with its thousands apart: "18 400" (Spanish, a thin space
    /// as the Academy has it, so that no country reads a decimal), "18,400".
    pub fn number(&self, number: u64) -> String {
        let (digits, apart, from) = match self.language() {
            Language::Es => (number.to_string(), '\u{a0}', 5),
            Language::En => (number.to_string(), ',', 4),
            Language::Pt => (number.to_string(), '.', 4),
            Language::Fr => (number.to_string(), '\u{a0}', 4),
        };
        if digits.len() < from {
            return digits;
        }
        let mut written = String::new();
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place) % 3 == 0 {
                written.push(apart);
            }
            written.push(digit);
        }
        written
    }

    /// A number with so many places after the point: "0,62" (Spanish), "0.62".
    pub fn decimal(&self, number: f64, places: usize) -> String {
        let digits = format!("{number:.places$}");
        // Rounded away, a small number below zero is zero.
        let digits = if digits.trim_matches(['-', '0', '.']).is_empty() { digits.replace('-', "") } else { digits };
        match self.language() {
            Language::En => digits,
            Language::Es | Language::Pt | Language::Fr => digits.replace('.', ",").replace('-', "\u{2212}"),
        }
    }

    /// The size of a file, as the folders of a computer show it: "312 kB", "3,4 MB".
    pub fn size(&self, bytes: u64) -> String {
        const KILO: u64 = 1 << 10;
        const MEGA: u64 = 1 << 20;
        const GIGA: u64 = 1 << 30;
        match bytes {
            0..MEGA => self.common_kilobytes(self.number(bytes.div_ceil(KILO))),
            MEGA..GIGA => self.common_megabytes(self.in_tenths(bytes, MEGA)),
            GIGA.. => self.common_gigabytes(self.in_tenths(bytes, GIGA)),
        }
    }

    /// So many of a unit, with one decimal below ten.
    fn in_tenths(&self, bytes: u64, unit: u64) -> String {
        let units = bytes as f64 / unit as f64;
        let tenths = (units * 10.0).round();
        let places = usize::from(tenths < 100.0 && tenths % 10.0 != 0.0);
        self.decimal(units, places)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_what_folders_show() {
        let (es, en, fr) = (Text::new(Language::Es), Text::new(Language::En), Text::new(Language::Fr));
        let sizes = [1, 2048, 512_001, 3_565_158, 64 << 20, 2 << 30].map(|bytes| es.size(bytes).replace('\u{a0}', " "));
        assert_eq!(sizes, ["1 kB", "2 kB", "501 kB", "3,4 MB", "64 MB", "2 GB"]);
        assert_eq!(en.size(3_565_158), "3.4\u{a0}MB");
        assert_eq!(fr.size(3_565_158), "3,4\u{a0}Mo");
    }

    #[test]
    fn thousands_are_set_apart() {
        let (es, en) = (Text::new(Language::Es), Text::new(Language::En));
        assert_eq!((es.number(8000), en.number(8000)), ("8000".to_owned(), "8,000".to_owned()));
        assert_eq!((es.decimal(0.616, 2), en.decimal(-0.004, 2)), ("0,62".to_owned(), "0.00".to_owned()));
        assert_eq!((es.number(18_400), en.number(18_400)), ("18\u{a0}400".to_owned(), "18,400".to_owned()));
    }
}
