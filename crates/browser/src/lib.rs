//! Shows the screens in the installed browser.
//!
//! One more host of the command table, for computers without a web view: the program serves its screens and its
//! commands to the one browser of the person who sits there, on a port of this computer that no other computer can
//! reach, and ends with the last page. It listens; it never connects to anything.
//!
//! 1. [`running`]: one data file is shown by one program; a second start meets the first;
//! 2. [`Host`]: the port, and how long it stays open;
//! 3. `http`: reads requests within limits of size and time, and writes answers;
//! 4. `rules`: who may ask, for what, and under which policy the page lives;
//! 5. `keys`: the key in the first address becomes a key of the page;
//! 6. `presence`: whether anybody is there, and when everybody has left;
//! 7. `work`: what is asked is passed through the door; `visit` is the line that each page holds open.
//!
//! Why it is so: docs/decisions/the-screens-in-a-browser.md; what it holds off: docs/threat-model.md.

mod files;
mod host;
mod http;
mod keys;
mod presence;
mod rules;
pub mod running;
mod visit;
mod work;

pub use host::Host;
pub use presence::{Ending, Patience};
