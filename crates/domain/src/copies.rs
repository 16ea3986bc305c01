//! Copies of the data file: how they are called, and which of many are kept.
//!
//! Nothing here reads the clock: copies are told apart by how they lie to each other, not by how long ago they were
//! made. A clock that is wrong by ten years must not make old copies of all there are.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate, NaiveDateTime};

/// Why a copy was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    /// The first opening of a day.
    Day,
    /// A newer Cabildo was about to change the tables.
    Update,
    /// Something from elsewhere was about to be taken in.
    Import,
    /// An earlier state was about to take the place of this one.
    Restore,
    /// Somebody wanted one.
    Asked,
    /// The file was damaged, and this is what it was, byte by byte.
    Damaged,
}

impl Why {
    /// Every reason.
    pub const ALL: [Self; 6] = [Self::Day, Self::Update, Self::Import, Self::Restore, Self::Asked, Self::Damaged];

    /// The word in the name of a copy: the same in all languages, so that every Cabildo knows its own.
    pub fn word(self) -> &'static str {
        match self {
            Self::Day => "dia",
            Self::Update => "version",
            Self::Import => "importar",
            Self::Restore => "restaurar",
            Self::Asked => "pedida",
            Self::Damaged => "danado",
        }
    }

    /// Whether it was made because much was about to change.
    fn is_before_a_change(self) -> bool {
        match self {
            Self::Update | Self::Import | Self::Restore => true,
            Self::Day | Self::Asked | Self::Damaged => false,
        }
    }
}

/// One copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Copy {
    /// When it was made, on the wall clock, to the second.
    pub at: NaiveDateTime,
    /// Why.
    pub why: Why,
    /// Its size in bytes.
    pub size: u64,
}

/// How the moment stands in a name.
const MOMENT: &str = "%Y-%m-%d.%H%M%S";

impl Copy {
    /// The name of its file, beside others of the data file of that name: `cabildo.2026-11-22.091500.dia.db`.
    pub fn file_name(&self, data_file: &str) -> String {
        format!("{data_file}.{}.{}.db", self.at.format(MOMENT), self.why.word())
    }

    /// The copy behind a name, if it is exactly one that [`Copy::file_name`] gives.
    pub fn parse(data_file: &str, file_name: &str, size: u64) -> Option<Self> {
        let rest = file_name.strip_prefix(data_file)?.strip_prefix('.')?.strip_suffix(".db")?;
        let (moment, word) = rest.rsplit_once('.')?;
        let at = NaiveDateTime::parse_from_str(moment, MOMENT).ok()?;
        let why = Why::ALL.into_iter().find(|why| why.word() == word)?;
        let copy = Self { at, why, size };
        (copy.file_name(data_file) == file_name).then_some(copy)
    }
}

/// So many are kept whatever happens.
pub const LEAST: usize = 3;
/// Of so many days of use, all are kept.
const DAYS: usize = 7;
/// Of so many weeks, the newest of each.
const WEEKS: usize = 8;
/// Of so many months, the newest of each.
const MONTHS: usize = 12;
/// Those made before a change are kept so many days.
const DAYS_AFTER_A_CHANGE: i64 = 30;
/// And of them, so many whatever the clock says.
const CHANGES: usize = 3;

/// Which copies go, oldest first, when nothing but `room` bytes is for them.
///
/// The newest three stay whatever happens, and so does what is left of a damaged file: its bytes may be all there is.
/// `today` only says whether one that was made before a change is younger than 30 days; a clock that is wrong takes
/// nothing of the ladder of days, weeks and months.
pub fn to_remove(copies: &[Copy], today: NaiveDate, room: u64) -> Vec<Copy> {
    let mut newest_first: Vec<Copy> = copies.iter().copied().filter(|it| it.why != Why::Damaged).collect();
    newest_first.sort_unstable_by(|a, b| b.cmp(a));
    newest_first.dedup();
    let kept = on_the_ladder(&newest_first, today);
    let mut left: u64 = newest_first.iter().filter(|it| kept.contains(it)).map(|it| it.size).sum();
    let mut gone: Vec<Copy> = newest_first.iter().copied().filter(|it| !kept.contains(it)).collect();
    // Where room is short the oldest go first, and those made before a change last.
    let spare = newest_first.iter().skip(LEAST).rev().filter(|it| kept.contains(it));
    let (changes, others): (Vec<Copy>, Vec<Copy>) = spare.partition(|it| it.why.is_before_a_change());
    for copy in others.into_iter().chain(changes) {
        if left <= room {
            break;
        }
        left -= copy.size;
        gone.push(copy);
    }
    gone.sort_unstable();
    gone
}

/// What is kept as long as there is room.
fn on_the_ladder(newest_first: &[Copy], today: NaiveDate) -> BTreeSet<Copy> {
    let mut kept: BTreeSet<Copy> = newest_first.iter().copied().take(LEAST).collect();
    let mut days = BTreeSet::new();
    let mut weeks = BTreeSet::new();
    let mut months = BTreeSet::new();
    let mut changes = 0;
    for copy in newest_first {
        let day = copy.at.date();
        if days.len() < DAYS || days.contains(&day) {
            days.insert(day);
            kept.insert(*copy);
        }
        if weeks.len() < WEEKS && weeks.insert(day.iso_week()) {
            kept.insert(*copy);
        }
        if months.len() < MONTHS && months.insert((day.year(), day.month())) {
            kept.insert(*copy);
        }
        if copy.why.is_before_a_change() {
            changes += 1;
            if changes <= CHANGES || (today - day).num_days() < DAYS_AFTER_A_CHANGE {
                kept.insert(*copy);
            }
        }
    }
    kept
}

/// The room for copies of a data file of `size` bytes, where the disk has `free` bytes left and the copies take `used`:
/// four times the file, at least 1 GB, and never more than half of what would be free without them.
pub fn room(size: u64, free: u64, used: u64) -> u64 {
    let wanted = size.saturating_mul(4).max(1 << 30);
    wanted.min(free.saturating_add(used) / 2)
}

/// The bytes a disk needs for one more copy of a file of `size` bytes, so that people can go on working beside it.
pub fn needs(size: u64) -> u64 {
    /// What stays for work.
    const FOR_WORK: u64 = 64 << 20;
    size.saturating_add(FOR_WORK)
}

#[cfg(test)]
mod tests;
