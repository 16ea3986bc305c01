//! Foreign formats: bytes in, values out, and back.
//!
//! Nothing here touches the disk.

mod instrument_file;
mod reach;
mod structure;
mod words;

pub use instrument_file::{InstrumentFiles, Problem, ReadInstrument, read_instrument};
pub use structure::Known;
