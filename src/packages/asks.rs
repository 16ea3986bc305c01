//! What can be asked about packages.

use cabildo_domain::{AssessmentId, CouncilId, InstrumentId, RespondentId, RevisionId, RoundId};
use serde::Deserialize;
use ts_rs::TS;

/// A package to be written.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct GivePackage {
    /// What it holds.
    pub of: PackageOf,
    /// What opens it; absent or blank: whoever has the file can read it. Answers are sealed for whoever holds the
    /// round and take none.
    pub passphrase: Option<String>,
}

/// What a package holds.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[ts(export)]
pub enum PackageOf {
    /// Everything of a council, or of some of its assessments.
    Assessment {
        /// Whose.
        council: CouncilId,
        /// Which ones; none means everything the council owns.
        assessments: Vec<AssessmentId>,
    },
    /// What the group settled, and nothing of any person.
    Results {
        /// Whose.
        council: CouncilId,
        /// Which ones; none means all.
        assessments: Vec<AssessmentId>,
    },
    /// What the council means to do, and how it goes.
    Plan {
        /// Whose.
        council: CouncilId,
    },
    /// An instrument.
    Instrument {
        /// Which one.
        id: InstrumentId,
        /// Its version; none means the newest.
        version: Option<u32>,
    },
    /// What somebody needs to answer a round on another computer.
    Invitation {
        /// Which round.
        round: RoundId,
    },
    /// What one person answered; their sheet must be open.
    Answers {
        /// Whose.
        respondent: RespondentId,
    },
}

/// What this computer is called from now on.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct NameComputer {
    /// Its name, as others read it: "Portátil de Tesorería".
    pub name: String,
}

/// A file that waits, and what opens it.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct OfPackage {
    /// Its number among those that wait.
    pub file: u32,
    /// The passphrase, if it wants one.
    pub passphrase: Option<String>,
}

/// Files that need not wait any longer.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct LeavePackages {
    /// Their numbers; none means all.
    pub files: Vec<u32>,
}

/// The text of an invitation, as a square code or a message brought it.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct TakeInvitation {
    /// All of it.
    pub text: String,
}

/// What a person decides where computers say different things.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct DecideConflict {
    /// Whose.
    pub council: CouncilId,
    /// Which conflict, as [`super::ConflictView`] names it.
    pub conflict: String,
    /// What stands from now on: what one of them said.
    pub takes: RevisionId,
    /// What stands instead, where it is words that can be written anew.
    pub words: Option<String>,
}
