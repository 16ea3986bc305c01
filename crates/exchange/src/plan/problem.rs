//! Why a file cannot be taken in at all.

use crate::problem::Fault;

/// Why a file cannot be taken in. It is data; the sentences are the app's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlanProblem {
    /// It is no workbook that can be read.
    Workbook(Fault),
    /// It is a workbook, but none of its sheets is a plan: the row that names the columns is missing.
    NotAPlan,
    /// Two columns of the sheet are the same one.
    ColumnTwice {
        /// Its head.
        head: String,
    },
    /// It is the plan of another council.
    OtherCouncil,
    /// A calendar larger than is read.
    TooLarge {
        /// In megabytes.
        most: u32,
    },
    /// A calendar with more events than are read.
    TooManyEvents {
        /// How many are read.
        most: u32,
    },
    /// It is no calendar.
    NotACalendar,
    /// A calendar whose letters are not written as UTF-8.
    NotText {
        /// The first line with such letters, counted from 1.
        line: usize,
    },
    /// A calendar with bytes that no text has.
    NulBytes {
        /// The first line with one, counted from 1.
        line: usize,
    },
    /// A line longer than anything a calendar says.
    LongLine {
        /// Which, counted from 1.
        line: usize,
    },
    /// Parts inside parts, deeper than calendars are.
    TooDeep {
        /// In which line, counted from 1.
        line: usize,
    },
    /// Something begins and does not end: the file was probably cut off.
    NoEnd {
        /// What: `VEVENT`.
        what: String,
        /// Where it begins, counted from 1.
        line: usize,
    },
}
