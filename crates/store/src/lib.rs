//! What Cabildo keeps: one SQLite file.
//!
//! Rows, not rules: nothing here knows what an instrument means or computes a
//! score. [`Store::read`] gives a [`Reader`] with everything that looks
//! something up; [`Store::write`] gives a [`Writer`], which can also put and
//! remove, inside one transaction. One file for each table or group of tables:
//!
//! * [`Store`] and how a file is opened, checked and brought up to date (`open.rs`), copied (`copying.rs`), protected
//!   by a passphrase (`protecting.rs`) and, where it is damaged, salvaged (`salvaging.rs`);
//! * taxonomies and instruments, which are installed;
//! * councils, assessments, rounds and respondents;
//! * responses, consensus and targets, each with its history where it has one;
//! * the logos of a council (`logos.rs`);
//! * files attached as evidence, each kept once (`evidence.rs`);
//! * paper sheets as they were keyed in, twice (`keyed.rs`);
//! * what happens while a group agrees: second votes, tables, notes (`meeting.rs`);
//! * roadmaps, their actions, and the dates that were found (`planning.rs`);
//! * plans as they were agreed (`agreed.rs`), how they go (`progress.rs`), whom they concern (`stakeholders.rs`) and
//!   what other plans want (`objectives.rs`);
//! * workshops and their agendas, who attends them (`attendees.rs`), and their certificates;
//! * what travels (`carried.rs`), and how files that went different ways come together again (`revisions.rs`);
//! * the computers things were made on (`devices.rs`), what came in from them (`taken_in.rs`), and keys.
//!
//! Every table and column is explained in `docs/store.md`.

mod actions;
mod agreed;
mod assessments;
mod attendees;
mod carried;
mod certificates;
mod column;
mod comparing;
mod consensus;
mod copying;
mod councils;
mod devices;
mod error;
mod evidence;
mod instruments;
mod items;
mod keyed;
mod logos;
mod meeting;
mod objectives;
mod open;
mod planning;
mod progress;
mod protecting;
mod respondents;
mod responses;
mod revisions;
mod roadmaps;
mod rounds;
mod salvaging;
mod sealing_keys;
mod settings;
mod stakeholders;
mod store;
mod structure;
mod taken_in;
mod targets;
mod taxonomies;
mod wording;
mod workshops;

#[cfg(test)]
mod page;
#[cfg(test)]
mod sample;

pub use actions::{Action, Choice, Serves};
pub use agreed::{AgreedAction, AgreedPlan};
pub use assessments::Assessment;
pub use attendees::Attendee;
pub use carried::said_columns;
pub use certificates::Certificate;
pub use comparing::{Made, OnlyHere};
pub use consensus::EarlierConsensus;
pub use copying::{copy_bytes, forget, part_of, put_in_place, sound};
pub use councils::Council;
pub use error::StoreError;
pub use evidence::AttachedFile;
pub use instruments::{InstalledInstrument, Origin};
pub use logos::Logo;
pub use meeting::TableProposal;
pub use objectives::Objective;
pub use planning::{PlanBound, Planning};
pub use progress::Progress;
pub use protecting::{Passphrase, protect_copy};
pub use respondents::Respondent;
pub use revisions::{Conflict, LogoFiles, PackageScope, Pen, Taken, TakenRows};
pub use roadmaps::{Absence, Budget, Roadmap};
pub use rounds::Round;
pub use salvaging::{Salvaged, SalvagedTable};
pub use sealing_keys::{RoundKey, SigningKey};
pub use stakeholders::Stakeholder;
pub use store::{Reader, Store, Writer};
pub use taken_in::TakenIn;
pub use taxonomies::{
    LocalRole, Principle, PrincipleName, Scope, SdgTarget, SdgTargetName, Strategy, StrategyName, Taxonomies, Topic,
    TopicKind, TopicName,
};
pub use wording::{FormWording, InstrumentWording, ItemWording, RecommendationWording, Words};
pub use workshops::{Block, Signatory, Workshop};
