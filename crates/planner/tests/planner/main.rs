//! The planner through its own door: problems in, plans out.

mod instances;
mod limits;
mod optimum;
