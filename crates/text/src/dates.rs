//! Days as people write them.

use chrono::{Datelike, NaiveDate};

use crate::{Language, Text};

const MESES: [&str; 12] = [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
];
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const MESES_PT: [&str; 12] = [
    "janeiro",
    "fevereiro",
    "março",
    "abril",
    "maio",
    "junho",
    "julho",
    "agosto",
    "setembro",
    "outubro",
    "novembro",
    "dezembro",
];
const MOIS: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];
/// Three letters would make June and July the same.
const MOIS_COURTS: [&str; 12] =
    ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."];
const DIAS: [&str; 7] = ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"];
const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const DIAS_PT: [&str; 7] =
    ["segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado", "domingo"];
const JOURS: [&str; 7] = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

impl Text {
    /// "21 de noviembre de 2026", "21 November 2026".
    pub fn long_date(&self, day: NaiveDate) -> String {
        let (number, month, year) = (day.day(), self.month(day.month()), day.year());
        match self.language() {
            Language::Es | Language::Pt => format!("{number} de {month} de {year}"),
            Language::Fr if number == 1 => format!("1er {month} {year}"),
            Language::En | Language::Fr => format!("{number} {month} {year}"),
        }
    }

    /// "21 nov 2026", "21 Nov 2026", "21 nov. 2026".
    pub fn short_date(&self, day: NaiveDate) -> String {
        format!("{} {} {}", day.day(), self.short_month(day.month()), day.year())
    }

    /// "sábado, 21 de noviembre de 2026", "Saturday, 21 November 2026".
    pub fn weekday_date(&self, day: NaiveDate) -> String {
        // French sets no comma.
        let comma = if self.language() == Language::Fr { "" } else { "," };
        format!("{}{comma} {}", self.weekday(day), self.long_date(day))
    }

    /// The name of the day of the week.
    pub fn weekday(&self, day: NaiveDate) -> &'static str {
        let names = match self.language() {
            Language::Es => DIAS,
            Language::En => WEEKDAYS,
            Language::Pt => DIAS_PT,
            Language::Fr => JOURS,
        };
        names[day.weekday().num_days_from_monday() as usize]
    }

    /// "noviembre de 2026", "November 2026".
    pub fn month_and_year(&self, day: NaiveDate) -> String {
        let month = self.month(day.month());
        match self.language() {
            Language::Es | Language::Pt => format!("{month} de {}", day.year()),
            Language::En | Language::Fr => format!("{month} {}", day.year()),
        }
    }

    /// The name of a month, 1 to 12.
    pub fn month(&self, number: u32) -> &'static str {
        let names = match self.language() {
            Language::Es => MESES,
            Language::En => MONTHS,
            Language::Pt => MESES_PT,
            Language::Fr => MOIS,
        };
        names[(number.clamp(1, 12) - 1) as usize]
    }

    /// The first three letters of a month, 1 to 12; in French its usual short form.
    pub fn short_month(&self, number: u32) -> &'static str {
        match self.language() {
            Language::Fr => MOIS_COURTS[(number.clamp(1, 12) - 1) as usize],
            Language::Es | Language::En | Language::Pt => &self.month(number)[..3],
        }
    }

    /// The first letter of a month, 1 to 12, for narrow columns.
    pub fn month_letter(&self, number: u32) -> String {
        self.month(number)[..1].to_uppercase()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_written_as_each_language_does() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        let (es, en) = (Text::new(Language::Es), Text::new(Language::En));
        assert_eq!(es.long_date(day), "21 de noviembre de 2026");
        assert_eq!(en.long_date(day), "21 November 2026");
        assert_eq!(es.short_date(day), "21 nov 2026");
        assert_eq!(en.short_date(day), "21 Nov 2026");
        assert_eq!(es.month_letter(1), "E");
        let (pt, fr) = (Text::new(Language::Pt), Text::new(Language::Fr));
        assert_eq!(pt.long_date(day), "21 de novembro de 2026");
        assert_eq!(fr.weekday_date(day), "samedi 21 novembre 2026");
        assert_eq!(fr.short_date(day), "21 nov. 2026");
    }
}
