//! The municipalities on this computer.

use cabildo_domain::CouncilId;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A council as a line in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct CouncilCard {
    /// Which council.
    pub id: CouncilId,
    /// As its people call it.
    pub name: String,
    /// Two letters, ISO 3166.
    pub country: String,
}

/// What is known of a council.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct CouncilProfile {
    /// As its people call it; never empty.
    pub name: String,
    /// Two letters, ISO 3166.
    pub country: String,
    /// Department, province or state; may be empty.
    pub region: String,
    /// Roughly how many people live there.
    pub population: Option<Population>,
    /// The last day of the present term of office.
    pub term_ends: Option<NaiveDate>,
}

/// Roughly how many people live in a municipality.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum Population {
    /// Up to 5,000.
    UpTo5000,
    /// 5,001 to 20,000.
    UpTo20000,
    /// 20,001 to 50,000.
    UpTo50000,
    /// 50,001 to 100,000.
    UpTo100000,
    /// More than 100,000.
    Over100000,
}

/// A change to what is known of a council.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct EditCouncil {
    /// Which council.
    pub council: CouncilId,
    /// What is known now.
    pub profile: CouncilProfile,
}

/// One council.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[ts(export)]
pub struct OfCouncil {
    /// Which one.
    pub council: CouncilId,
}
