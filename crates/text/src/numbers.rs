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
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_set_apart() {
        let (es, en) = (Text::new(Language::Es), Text::new(Language::En));
        assert_eq!((es.number(8000), en.number(8000)), ("8000".to_owned(), "8,000".to_owned()));
        assert_eq!((es.decimal(0.615, 2), en.decimal(-0.004, 2)), ("0,62".to_owned(), "0.00".to_owned()));
        assert_eq!((es.number(18_400), en.number(18_400)), ("18\u{a0}400".to_owned(), "18,400".to_owned()));
    }
}
