//! A calendar file → the lines of each event.

use super::{MOST_EVENTS, MOST_MEGABYTES};
use crate::plan::problem::PlanProblem;

/// One line with all that was folded, in bytes.
const MOST_LINE: usize = 64 << 10;
/// Parts inside parts: a calendar, an event, an alarm, and room to spare.
const MOST_DEPTH: usize = 8;

/// An event as it is written.
pub(super) struct Written {
    /// Where it begins, counted from 1.
    pub(super) line: usize,
    /// Its own content lines, without those of alarms in it.
    pub(super) lines: Vec<String>,
}

/// The letters of a file that is not too large.
pub(super) fn text_of(bytes: &[u8]) -> Result<&str, PlanProblem> {
    if bytes.len() > (MOST_MEGABYTES as usize) << 20 {
        return Err(PlanProblem::TooLarge { most: MOST_MEGABYTES });
    }
    let line_at = |at: usize| 1 + bytes[..at].iter().filter(|it| **it == b'\n').count();
    if bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") {
        return Err(PlanProblem::NotText { line: 1 });
    }
    if let Some(at) = bytes.iter().position(|it| *it == 0) {
        return Err(PlanProblem::NulBytes { line: line_at(at) });
    }
    let text = std::str::from_utf8(bytes).map_err(|it| PlanProblem::NotText { line: line_at(it.valid_up_to()) })?;
    Ok(text.strip_prefix('\u{FEFF}').unwrap_or(text))
}

/// The events of a calendar file, in their order.
pub(super) fn events(text: &str) -> Result<Vec<Written>, PlanProblem> {
    let mut walk = Walk::default();
    for (number, line) in (1..).zip(text.split('\n')) {
        let line = line.strip_suffix('\r').unwrap_or(line);
        match line.strip_prefix([' ', '\t']) {
            Some(rest) if !walk.pending.is_empty() => walk.pending += rest,
            Some(_) | None => {
                walk.take()?;
                walk.pending = line.to_owned();
                walk.pending_at = number;
            }
        }
        if walk.pending.len() > MOST_LINE {
            return Err(PlanProblem::LongLine { line: walk.pending_at });
        }
    }
    walk.take()?;
    match walk.open.pop() {
        Some((what, line)) => Err(PlanProblem::NoEnd { what, line }),
        None if walk.is_calendar => Ok(walk.events),
        None => Err(PlanProblem::NotACalendar),
    }
}

/// Where in the file the reader is.
#[derive(Default)]
struct Walk {
    /// A line that may go on, and where it began.
    pending: String,
    pending_at: usize,
    /// What has begun and where, the innermost last.
    open: Vec<(String, usize)>,
    events: Vec<Written>,
    is_calendar: bool,
}

impl Walk {
    /// Takes in a line that is whole.
    fn take(&mut self) -> Result<(), PlanProblem> {
        let (line, at) = (std::mem::take(&mut self.pending), self.pending_at);
        let (word, what) = line.split_once(':').unwrap_or((&line, ""));
        let what = what.trim().to_uppercase();
        if line.trim().is_empty() {
            Ok(())
        } else if word.eq_ignore_ascii_case("BEGIN") {
            self.begin(what, at)
        } else if word.eq_ignore_ascii_case("END") {
            self.end(&what)
        } else if self.open.is_empty() {
            Err(PlanProblem::NotACalendar)
        } else {
            if let (Some(event), true) = (self.events.last_mut(), self.open.last().is_some_and(|it| it.0 == "VEVENT")) {
                event.lines.push(line);
            }
            Ok(())
        }
    }

    fn begin(&mut self, what: String, line: usize) -> Result<(), PlanProblem> {
        if self.open.is_empty() && what != "VCALENDAR" {
            return Err(PlanProblem::NotACalendar);
        }
        if self.open.len() == MOST_DEPTH {
            return Err(PlanProblem::TooDeep { line });
        }
        if what == "VEVENT" {
            // Else the one around it was never ended.
            if let Some((what, line)) = self.open.iter().find(|it| it.0 == "VEVENT").cloned() {
                return Err(PlanProblem::NoEnd { what, line });
            }
            if self.events.len() == MOST_EVENTS as usize {
                return Err(PlanProblem::TooManyEvents { most: MOST_EVENTS });
            }
            self.events.push(Written { line, lines: vec![] });
        }
        self.is_calendar = true;
        self.open.push((what, line));
        Ok(())
    }

    fn end(&mut self, what: &str) -> Result<(), PlanProblem> {
        match self.open.pop() {
            Some((open, _)) if open == what => Ok(()),
            Some((what, line)) => Err(PlanProblem::NoEnd { what, line }),
            None => Err(PlanProblem::NotACalendar),
        }
    }
}
