//! Cabildo: a town council finds out what it can do, agrees on it as a group,
//! and leaves with a dated plan on paper. Without internet, ever.
//!
//! This crate is the application: what a person can do, one file for each
//! noun, as plain calls. The story in seven links:
//!
//! 1. [`councils`] and [`assessments`]: who answers, and what is asked;
//! 2. [`responses`]: what each person says, on the disk before the screen says so; [`keying`]: the same from paper;
//! 3. [`consensus`]: what the group settles, beside what everybody said;
//! 4. [`results`]: the profile, strengths and gaps;
//! 5. [`roadmap`]: actions with dates and reasons;
//! 6. [`follow_up`]: the plan as it was agreed, and how it goes;
//! 7. [`reports`]: pages to sign and file.
//!
//! Beside it, [`workshop`]: the day on which people meet for all this.
//!
//! Around it: the [`kit`] a trainer brings along on a stick, and [`updates`] of the program; [`copies`] of the data file, its [`protection`] by a passphrase, and [`salvage`] of a damaged one.
//!
//! The window, the browser host and the command line go through one table, [`commands`]; whoever has no open data file
//! yet stands at the [`entrance`]. Shells with pages keep a [`door`] before it; what they say without a page is in
//! [`shells`].

pub mod answers;
mod app;
pub mod assessments;
pub mod commands;
pub mod consensus;
pub mod copies;
pub mod councils;
mod countries;
pub mod crosswalk;
pub mod door;
pub mod entrance;
pub mod error;
pub mod evidence;
pub mod examples;
pub mod exchanges;
mod explain;
mod failure;
pub mod files;
pub mod follow_up;
pub mod holidays;
pub mod home;
pub mod imports;
pub mod instruments;
pub mod keying;
pub mod kit;
pub mod library;
pub mod library_exchange;
pub mod licences;
pub mod line;
pub mod logos;
pub mod meeting;
pub mod names;
pub mod packages;
mod pictures;
pub mod places;
pub mod problem_words;
pub mod protection;
pub mod reflections;
pub mod report_data;
pub mod reports;
pub mod respondents;
pub mod responses;
pub mod results;
pub mod roadmap;
pub mod rounds;
pub mod salvage;
pub mod same_actions;
mod settings;
pub mod sheets;
pub mod shells;
pub mod showing;
pub mod targets;
pub mod taxonomy_file;
pub mod traces;
pub mod updates;
pub mod versions;
pub mod what_if;
pub mod workshop;

pub use app::{App, Clock, Ids};
pub use cabildo_store::Passphrase;
pub use commands::{Gathered, NamedFile, Nothing};
pub use door::Door;
pub use entrance::Entrance;
pub use error::{Error, Result};
pub use failure::{Code, Failure};
