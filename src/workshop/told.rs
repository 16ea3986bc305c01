//! Times, lengths and verdicts in a person's words.

use cabildo_domain::workshop::{AgendaFit, Mode, TimeOfDay};
use cabildo_text::Text;

/// "9:30", "9h30", "9 h 30".
pub(crate) fn clock_time(text: &Text, time: TimeOfDay) -> String {
    let (hour, minute) = (time.minutes() / 60, time.minutes() % 60);
    text.workshop_clock(hour.to_string(), format!("{minute:02}"))
}

/// "de 9:00 a 10:30".
pub(crate) fn clock_range(text: &Text, starts: TimeOfDay, ends: TimeOfDay) -> String {
    text.workshop_clock_range(clock_time(text, ends), clock_time(text, starts))
}

/// "1 hora y 30 minutos".
pub(crate) fn duration(text: &Text, minutes: u16) -> String {
    let (hours, minutes) = (minutes / 60, minutes % 60);
    let hours_in_words = (hours > 0).then(|| text.workshop_hours(hours));
    let minutes_in_words = (minutes > 0 || hours == 0).then(|| text.workshop_minutes(minutes));
    text.list(&hours_in_words.into_iter().chain(minutes_in_words).collect::<Vec<_>>())
}

/// What the screen says of an agenda.
pub(super) fn fits(text: &Text, fit: AgendaFit, ends: TimeOfDay, length: u16) -> String {
    let ends = || clock_time(text, ends);
    match fit {
        AgendaFit::AddsUp => text.workshop_adds_up(duration(text, length)),
        AgendaFit::Missing { minutes } => text.workshop_missing(ends(), minutes),
        AgendaFit::Over { minutes } => text.workshop_over(ends(), minutes),
        AgendaFit::Backwards => text.workshop_backwards(),
    }
}

/// Why the guide of an agenda that does not add up is not printed, and what to do.
pub(crate) fn does_not_add_up(text: &Text, fit: AgendaFit) -> String {
    match fit {
        AgendaFit::AddsUp => String::new(),
        AgendaFit::Missing { minutes } => text.errors_agenda_missing(minutes),
        AgendaFit::Over { minutes } => text.errors_agenda_over(minutes),
        AgendaFit::Backwards => text.errors_agenda_backwards(),
    }
}

/// Whether people meet in a room.
pub(crate) fn mode_words(text: &Text, mode: Mode) -> String {
    match mode {
        Mode::InPerson => text.workshop_mode_in_person(),
        Mode::Remote => text.workshop_mode_remote(),
        Mode::Mixed => text.workshop_mode_mixed(),
    }
}
