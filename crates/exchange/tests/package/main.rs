//! Packages: what goes in comes out, and whatever was done to one on the way is found.

mod code;
mod corpus;
mod damage;
mod format;
mod hostile;
mod instruments;
#[cfg(target_os = "linux")]
mod large;
mod make;
mod names;
mod round_trip;
mod sealing;
mod signing;
