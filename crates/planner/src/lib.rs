//! Choosing and placing actions.
//!
//! A council can do many things and has money and hands for some of them. [`schedule`]
//! makes a first plan, [`follow()`] the one to show at once after something changed, [`improve()`]
//! looks for better ones for as long as it is allowed to, [`bound()`] says how good any plan can be
//! at most, and [`check()`] knows nothing of how plans are made and says whether one keeps to the limits.
//!
//! A plan gives its reasons: [`holds()`] why an action is not earlier, [`outs()`] why one is not in
//! it and what would bring it in, [`moved()`] what moving one would break; [`Reasons`] for many at once.
//!
//! Values in, values out: no clock, no file, no threads; the same problem gives the
//! same plan on every machine.

mod bound;
mod check;
mod circle;
mod follow;
mod holds;
mod hopeless;
mod improve;
mod justify;
mod locks;
mod moved;
mod neighbourhood;
mod outs;
mod party;
mod places;
mod plan;
mod prices;
mod problem;
mod random;
mod ready;
mod reasons;
mod serial;
mod settle;
mod validate;
mod windows;

pub use bound::bound;
pub use check::{Violation, check};
pub use follow::follow;
pub use holds::{Hold, holds};
pub use improve::{Improved, Progress, improve};
pub use moved::moved;
pub use outs::{Out, outs};
pub use plan::Plan;
pub use problem::{Action, ActionId, Aim, Budget, Choice, Goal, Need, Problem, ResourceId, SourceId};
pub use reasons::Reasons;
pub use serial::{NoPlan, schedule};
pub use validate::{Hopeless, ProblemError, hopeless, validate};
