//! What packages brought.

use cabildo_domain::{CouncilId, RoundId};
use serde::Serialize;
use ts_rs::TS;

use super::{CountView, PackageKind};

/// What a package brought.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct TakenView {
    /// The name of the file.
    pub name: String,
    /// What it was for.
    pub kind: PackageKind,
    /// What it was.
    pub title: String,
    /// The council it is about, to go there.
    pub council: Option<CouncilId>,
    /// The round it is about, to go there.
    pub round: Option<RoundId>,
    /// What it brought that was not here or was different, counted; empty if all of it was here.
    pub brought: Vec<CountView>,
    /// The same in sentences, with what to do next.
    pub says: Vec<String>,
    /// Conflicts it brought that wait for a decision.
    pub conflicts: usize,
}

/// The packages that were taken in.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct TakenPackagesView {
    /// The latest first.
    pub packages: Vec<TakenPackage>,
}

/// One that was taken in.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct TakenPackage {
    /// The name of its file.
    pub name: String,
    /// What it was for.
    pub kind: PackageKind,
    /// When it was taken in, in words.
    pub at: String,
    /// By which computer it was made, and when.
    pub made: String,
    /// What it brought.
    pub brought: Vec<CountView>,
}
