//! What an instrument may refer to.

use std::collections::{BTreeMap, BTreeSet};

use cabildo_domain::Scale;

/// The taxonomies that are installed.
#[derive(Debug, Clone, Default)]
pub struct Known {
    /// Shared scales by id; an instrument cannot bring its own under these names.
    pub scales: BTreeMap<String, Scale>,
    /// Scales that installed instruments brought along; another one of the same
    /// name must have the same levels.
    pub brought_scales: BTreeMap<String, Scale>,
    /// Role ids.
    pub roles: BTreeSet<String>,
    /// Ids of governance principles.
    pub principles: BTreeSet<String>,
    /// Ids of their strategies.
    pub strategies: BTreeSet<String>,
    /// SDG targets.
    pub sdg_targets: BTreeSet<String>,
    /// Topics of exchange.
    pub topics: BTreeSet<String>,
}
