//! The planner through its own door: problems in, plans out.

mod bad_input;
mod follow;
mod instances;
mod limits;
mod locks;
mod optimum;
mod reasons;
mod tight;
