use std::collections::BTreeSet;

use chrono::{Datelike, Days, NaiveDate, TimeDelta, Weekday};

use super::{Calendar, of, runs_out, texts};

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// Easter Sunday, by the rule of the calendar of 1582 as Meeus and Butcher put it.
fn easter(year: i32) -> NaiveDate {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (b - (b + 8) / 25 + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let l = (32 + 2 * e + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let month_and_day = h + l - 7 * m + 114;
    day(year, u32::try_from(month_and_day / 31).unwrap(), u32::try_from(month_and_day % 31 + 1).unwrap())
}

/// Where the day so many days after (or before) Easter is a holiday, its name.
fn at_easter(calendar: &Calendar, year: i32, days: i64) -> Option<&str> {
    let date = easter(year) + TimeDelta::days(days);
    calendar.days.iter().find(|(day, _)| *day == date).map(|(_, name)| name.as_str())
}

#[test]
fn every_shipped_file_can_be_read_and_is_named_like_its_country() {
    for (name, text) in texts() {
        let read: Calendar = toml::from_str(text).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(read.country, name);
        assert_eq!(of(name), Some(&read));
    }
}

#[test]
fn every_year_is_there_in_order_each_day_once_with_a_name() {
    for (name, _) in texts() {
        let calendar = of(name).unwrap();
        assert_eq!((calendar.first_year, calendar.last_year), (2026, 2036), "{name}");
        let years: BTreeSet<i32> = calendar.days.iter().map(|(day, _)| day.year()).collect();
        assert_eq!(years, (2026..=2036).collect(), "{name}");
        assert!(calendar.days.is_sorted_by(|one, next| one.0 < next.0), "{name}: in order, each day once");
        assert!(calendar.days.iter().all(|(_, name)| !name.trim().is_empty()), "{name}: each with a name");
        for year in 2026..=2036 {
            if new_year_stays(name, year) {
                assert!(calendar.days.iter().any(|(it, _)| *it == day(year, 1, 1)), "{name}: 1 January {year}");
            }
        }
    }
}

/// Belize moves a New Year that falls on a Sunday; in Spain each region decides.
fn new_year_stays(country: &str, year: i32) -> bool {
    !["BZ", "ES"].contains(&country) || day(year, 1, 1).weekday() != Weekday::Sun
}

#[test]
fn every_country_offered_first_has_its_holidays() {
    let list = include_str!("../../ui/src/parts/countries.ts");
    let offered = list.split("const AMERICAS =").nth(1).unwrap().split('"').nth(1).unwrap();
    let without: Vec<&str> = offered.split(' ').filter(|country| of(country).is_none()).collect();
    assert!(offered.split(' ').count() > 30 && without.is_empty(), "no holidays: {without:?}");
    for country in ["ES", "PT", "US", "GF", "GP", "MQ"] {
        assert!(of(country).is_some(), "{country}");
    }
    assert_eq!(of("ZZ"), None, "no such country");
}

#[test]
fn days_that_hang_on_easter_are_where_easter_puts_them() {
    assert_eq!([easter(2026), easter(2027), easter(2035)], [day(2026, 4, 5), day(2027, 3, 28), day(2035, 3, 25)]);
    let (bolivia, brazil) = (of("BO").unwrap(), of("BR").unwrap());
    for year in 2026..=2036 {
        for (days, name) in [(-48, "Carnaval"), (-47, "Carnaval"), (-2, "Viernes Santo"), (60, "Corpus Christi")] {
            let found = at_easter(bolivia, year, days).unwrap_or_default();
            assert!(found.contains(name), "Bolivia {year}, {days} days from Easter: {found}");
        }
        assert_eq!(at_easter(brazil, year, -2), Some("Sexta-feira Santa"), "Brazil {year}");
    }
}

#[test]
fn a_plan_that_goes_beyond_the_known_years_is_told_the_last_known_day() {
    let peru = of("PE").unwrap();
    assert_eq!(runs_out(peru, day(2036, 12, 31)), None);
    assert_eq!(runs_out(peru, day(2037, 1, 1)), Some(day(2036, 12, 31)));
}

#[test]
fn both_ends_count() {
    let mexico = of("MX").unwrap();
    let found: Vec<NaiveDate> = mexico.between(day(2027, 1, 1), day(2027, 2, 1)).map(|(day, _)| *day).collect();
    assert_eq!(found, [day(2027, 1, 1), day(2027, 2, 1)]);
    let week = mexico.between(day(2027, 1, 2), day(2027, 1, 2) + Days::new(7));
    assert_eq!(week.count(), 0);
}
