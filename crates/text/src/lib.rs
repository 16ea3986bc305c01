//! Every word Cabildo shows, as typed functions.
//!
//! The words are in `assets/text/<language>/<area>.ftl`. The build reads them
//! all, refuses what is missing, surplus or differently worded in its
//! variables, and writes one method of [`Text`] for each message, named after
//! it: `common-saved-at` becomes [`Text::common_saved_at`]. Arguments come in
//! the alphabetical order of their names.
//!
//! * [`Text`]: the words of one [`Language`];
//! * [`dates`] and [`numbers`]: as people write them;
//! * [`instrument_text`]: the words of questionnaires, which are rows later on.

pub mod dates;
pub mod instrument_text;
mod language;
mod lists;
pub mod numbers;
mod text;

pub use language::Language;
pub use text::{Text, Value};

/// The type of every message for the screens: `ui/src/bindings/text.ts`.
pub fn typescript() -> &'static str {
    include_str!(concat!(env!("OUT_DIR"), "/messages.ts"))
}
