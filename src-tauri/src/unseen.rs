//! What is said where there is no page to say it on: on the terminal, and in a box where there is a display.

use std::{env, process::ExitCode};

use cabildo::shells::Unseen;
use clap::error::{ContextKind, Error};

/// Says it in the system's language (`es-BO`), and waits until it was read.
pub(crate) fn say(what: &Unseen<'_>, system: &str) {
    let words = what.said(system);
    eprintln!("{words}");
    if cfg!(windows) || has_display() {
        let box_of_words = rfd::MessageDialog::new().set_level(rfd::MessageLevel::Error);
        box_of_words.set_title("Cabildo").set_description(words).show();
    }
}

/// Whether there is a place for windows, where windows need one.
pub(crate) fn has_display() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// Says which words were not understood. Who typed them reads the answer there; on Windows the window's program has no
/// terminal, and a shortcut can name a word that is gone.
pub(crate) fn not_understood(error: &Error, system: &str) -> ExitCode {
    if cfg!(windows) && error.use_stderr() {
        let word = error.get(ContextKind::InvalidArg);
        say(&Unseen::NotUnderstood(&word.map_or_else(|| error.kind().to_string(), ToString::to_string)), system);
        return ExitCode::from(2);
    }
    error.exit()
}
