//! A time of day, to the minute.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The last minute of a day.
const LAST: u16 = 24 * 60 - 1;

/// A time of day, to the minute; written as `09:30`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(export, type = "string")]
pub struct TimeOfDay(u16);

impl TimeOfDay {
    /// A full hour and minutes; what goes beyond the day is its last minute.
    pub const fn at(hour: u8, minute: u8) -> Self {
        let minutes = hour as u16 * 60 + minute as u16;
        Self(if minutes > LAST { LAST } else { minutes })
    }

    /// So many minutes after midnight; none beyond the day.
    pub fn from_minutes(minutes: u16) -> Option<Self> {
        (minutes <= LAST).then_some(Self(minutes))
    }

    /// Minutes after midnight.
    pub fn minutes(self) -> u16 {
        self.0
    }

    /// So many minutes later, at most the last minute of the day.
    #[must_use]
    pub fn plus(self, minutes: u16) -> Self {
        Self(self.0.saturating_add(minutes).min(LAST))
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

/// What is written is no time of day.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no time of day: {0}")]
pub struct NoTimeOfDay(String);

impl FromStr for TimeOfDay {
    type Err = NoTimeOfDay;

    fn from_str(written: &str) -> Result<Self, Self::Err> {
        let none = || NoTimeOfDay(written.to_owned());
        let (hour, minute) = written.split_once(':').ok_or_else(none)?;
        let number = |digits: &str, most: u8| {
            let of_two = (1..=2).contains(&digits.len()) && digits.bytes().all(|it| it.is_ascii_digit());
            of_two.then(|| digits.parse::<u8>().ok()).flatten().filter(|it| *it <= most)
        };
        Ok(Self::at(number(hour, 23).ok_or_else(none)?, number(minute, 59).ok_or_else(none)?))
    }
}

impl TryFrom<String> for TimeOfDay {
    type Error = NoTimeOfDay;

    fn try_from(written: String) -> Result<Self, Self::Error> {
        written.parse()
    }
}

impl From<TimeOfDay> for String {
    fn from(time: TimeOfDay) -> Self {
        time.to_string()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_no_time_of_day_is_refused() {
        for written in ["", "9", "24:00", "9:60", "-1:00", "09:3a", "123:00", "9:005", "+9:00", "09:30:00"] {
            assert!(written.parse::<TimeOfDay>().is_err(), "{written}");
        }
        assert_eq!("9:05".parse(), Ok(TimeOfDay::at(9, 5)));
        assert_eq!(TimeOfDay::at(23, 50).plus(30).to_string(), "23:59", "a day has an end");
    }

    proptest! {
        #[test]
        fn a_written_time_is_read_again(minutes in 0u16..1440) {
            let time = TimeOfDay::from_minutes(minutes).unwrap();
            prop_assert_eq!(time.to_string().parse(), Ok(time));
        }
    }
}
