//! The rules of Cabildo: pure functions from values to values.
//!
//! Nothing here can fail for outside reasons: no file, clock, randomness,
//! database or text catalogue. Read in this order, which is also the order in
//! which an answer becomes a plan:
//!
//! 1. [`instrument`] and [`item`]: what is asked, and on which scale; [`expression`]: when;
//! 2. [`respondent`] and [`response`]: what one person answered, and on paper [`keying`] it in twice;
//! 3. [`consensus`] and [`reliability`]: how far a group agrees, and what it settled on; [`agenda`]: what it talks about first;
//! 4. [`score`]: what a dimension shows; [`trace`]: from what; [`perception`]: where areas see it differently;
//! 5. [`gap`]: how far that is from where the council wants to be;
//! 6. [`recommendation`]: what the instrument advises for it;
//! 7. [`action`] and [`roadmap`]: what the council makes of it, and when;
//! 8. [`follow_up`]: how it goes;
//! 9. [`exchange`]: what others could learn from it;
//! 10. [`workshop`]: the day on which people meet for all this, and the papers of that day;
//! 11. [`revision`]: how files that went different ways come together again.
//!
//! Beside the story: [`copies`] of the data file, and which of them are kept; [`update`]: newer versions of the program.

pub mod action;
pub mod agenda;
pub mod consensus;
pub mod copies;
pub mod exchange;
pub mod expression;
pub mod follow_up;
pub mod gap;
pub mod ids;
pub mod instrument;
pub mod item;
pub mod keying;
pub mod perception;
pub mod recommendation;
pub mod reliability;
pub mod respondent;
pub mod response;
pub mod revision;
pub mod roadmap;
pub mod scale;
pub mod score;
pub mod trace;
pub mod update;
pub mod workshop;

pub use action::{ActionField, ActionState, Part, PlanScope};
pub use ids::*;
pub use instrument::{AnswersOf, Dimension, Form, Instrument, Purpose};
pub use item::{Asks, Choice, ChoiceList, Item};
pub use respondent::Way;
pub use response::{Answer, Confidence, Evidence, Response};
pub use revision::Revision;
pub use scale::{Level, Scale};
