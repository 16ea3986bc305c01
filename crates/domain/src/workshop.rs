//! A workshop: the day on which people meet, its agenda, who came, and what they get in writing.

mod certificate;
mod time;

pub use certificate::{CertificateKind, CheckCode, Folio};
pub use time::TimeOfDay;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The longest block of an agenda, in minutes: a day.
pub const LONGEST_BLOCK: u16 = 24 * 60;

/// Whether the blocks of an agenda fill the time between its beginning and its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[ts(export)]
pub enum AgendaFit {
    /// To the minute.
    AddsUp,
    /// Time is left that no block fills.
    Missing {
        /// So much, in minutes.
        minutes: u32,
    },
    /// The blocks take longer than there is time.
    Over {
        /// So much, in minutes.
        minutes: u32,
    },
    /// It ends before it begins, or at the same minute.
    Backwards,
}

/// Whether the blocks, in minutes, fill the time from one moment of a day to another.
///
/// ```
/// use cabildo_domain::workshop::{AgendaFit, TimeOfDay, fit};
///
/// let (nine, half_past_ten) = (TimeOfDay::at(9, 0), TimeOfDay::at(10, 30));
/// assert_eq!(fit(nine, half_past_ten, [30, 55]), AgendaFit::Missing { minutes: 5 });
/// assert_eq!(fit(nine, half_past_ten, [30, 60]), AgendaFit::AddsUp);
/// ```
pub fn fit(starts: TimeOfDay, ends: TimeOfDay, blocks: impl IntoIterator<Item = u16>) -> AgendaFit {
    let there_is = u32::from(ends.minutes()).saturating_sub(starts.minutes().into());
    if there_is == 0 {
        return AgendaFit::Backwards;
    }
    let taken: u32 = blocks.into_iter().map(u32::from).sum();
    match taken.cmp(&there_is) {
        std::cmp::Ordering::Equal => AgendaFit::AddsUp,
        std::cmp::Ordering::Less => AgendaFit::Missing { minutes: there_is - taken },
        std::cmp::Ordering::Greater => AgendaFit::Over { minutes: taken - there_is },
    }
}

/// When each block begins, one after the other; the last moment of the day stands in for any beyond it.
pub fn begins(starts: TimeOfDay, blocks: impl IntoIterator<Item = u16>) -> Vec<TimeOfDay> {
    blocks
        .into_iter()
        .scan(starts, |next, minutes| {
            let begins = *next;
            *next = begins.plus(minutes);
            Some(begins)
        })
        .collect()
}

/// Whether people meet in a room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum Mode {
    /// All in one room.
    InPerson,
    /// Everybody elsewhere.
    Remote,
    /// Some here, some elsewhere.
    Mixed,
}

impl Mode {
    /// Every mode.
    pub const ALL: [Self; 3] = [Self::InPerson, Self::Remote, Self::Mixed];
}

/// How somebody attended; on paper the letters P, AP, T, J, A and R.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum Presence {
    /// From beginning to end.
    Present,
    /// A part of the time.
    Partial,
    /// Came late.
    Late,
    /// Absent, and had said why.
    Excused,
    /// Absent.
    Absent,
    /// Left before the end.
    Withdrew,
}

impl Presence {
    /// Every way of attending, in the order of the sheet.
    pub const ALL: [Self; 6] = [Self::Present, Self::Partial, Self::Late, Self::Excused, Self::Absent, Self::Withdrew];
}

/// Whether somebody was there long enough for a certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum Attendance {
    /// Long enough.
    Enough,
    /// Not long enough, or not at all.
    TooLittle,
    /// Nobody has said how long.
    Unknown,
}

/// Whether somebody attended long enough: at least `least` percent of the minutes that count.
///
/// `attended` are the minutes somebody was there, where that was noted. Whoever came from beginning to end has all of
/// them; of those who came for a part and of whom nobody noted how long, nothing is known.
pub fn attendance(presence: Option<Presence>, attended: Option<u16>, counted: u16, least: u8) -> Attendance {
    let minutes = match presence {
        None => return Attendance::Unknown,
        Some(Presence::Present) => Some(counted),
        Some(Presence::Excused | Presence::Absent) => Some(0),
        Some(Presence::Partial | Presence::Late | Presence::Withdrew) => attended,
    };
    match minutes {
        None => Attendance::Unknown,
        Some(0) => Attendance::TooLittle,
        Some(minutes) if u32::from(minutes) * 100 >= u32::from(counted) * u32::from(least) => Attendance::Enough,
        Some(_) => Attendance::TooLittle,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn an_agenda_that_ends_before_it_begins_has_no_time_at_all() {
        let nine = TimeOfDay::at(9, 0);
        assert_eq!(fit(nine, nine, []), AgendaFit::Backwards);
        assert_eq!(fit(nine, TimeOfDay::at(8, 0), [60]), AgendaFit::Backwards);
        assert_eq!(fit(nine, TimeOfDay::at(9, 10), []), AgendaFit::Missing { minutes: 10 }, "nothing is planned yet");
    }

    #[test]
    fn eighty_percent_of_the_time_is_enough() {
        let came = |presence, attended| attendance(Some(presence), attended, 90, 80);
        assert_eq!(came(Presence::Present, None), Attendance::Enough);
        assert_eq!(came(Presence::Late, Some(72)), Attendance::Enough, "exactly four fifths");
        assert_eq!(came(Presence::Late, Some(71)), Attendance::TooLittle);
        assert_eq!(came(Presence::Partial, None), Attendance::Unknown, "nobody noted how long");
        assert_eq!(came(Presence::Excused, Some(90)), Attendance::TooLittle, "excused is not there");
        assert_eq!(attendance(None, Some(90), 90, 80), Attendance::Unknown, "nobody marked the list");
    }

    proptest! {
        #[test]
        fn what_is_said_to_be_missing_or_over_is_what_makes_it_add_up(
            starts in 0u16..1400, length in 1u16..39, blocks in prop::collection::vec(0u16..200, 0..12),
        ) {
            let starts = TimeOfDay::from_minutes(starts).unwrap();
            let ends = TimeOfDay::from_minutes(starts.minutes() + length).unwrap();
            match fit(starts, ends, blocks.iter().copied()) {
                AgendaFit::AddsUp => prop_assert_eq!(blocks.iter().sum::<u16>(), length),
                AgendaFit::Missing { minutes } => {
                    let filled = blocks.iter().copied().chain([u16::try_from(minutes).unwrap()]);
                    prop_assert_eq!(fit(starts, ends, filled), AgendaFit::AddsUp);
                }
                AgendaFit::Over { minutes } => {
                    let sum: u32 = blocks.iter().map(|it| u32::from(*it)).sum();
                    prop_assert_eq!(sum - minutes, u32::from(length));
                }
                AgendaFit::Backwards => prop_assert!(false, "it ends after it begins"),
            }
        }

        #[test]
        fn the_order_of_blocks_changes_no_verdict(mut blocks in prop::collection::vec(0u16..100, 0..12)) {
            let (starts, ends) = (TimeOfDay::at(9, 0), TimeOfDay::at(12, 0));
            let before = fit(starts, ends, blocks.clone());
            blocks.reverse();
            prop_assert_eq!(before, fit(starts, ends, blocks));
        }

        #[test]
        fn each_block_begins_where_the_one_before_ends(blocks in prop::collection::vec(1u16..40, 1..12)) {
            let starts = TimeOfDay::at(8, 0);
            let begins = begins(starts, blocks.clone());
            prop_assert_eq!(begins.len(), blocks.len());
            prop_assert_eq!(begins[0], starts);
            for (place, pair) in begins.windows(2).enumerate() {
                prop_assert_eq!(pair[1].minutes() - pair[0].minutes(), blocks[place]);
            }
        }

        #[test]
        fn more_time_there_never_loses_a_certificate(minutes in 0u16..500, more in 0u16..100, least in 1u8..=100) {
            let came = |minutes| attendance(Some(Presence::Partial), Some(minutes), 300, least);
            prop_assert!(came(minutes) != Attendance::Enough || came(minutes + more) == Attendance::Enough);
        }
    }
}
