//! What there is to plan, as plain values.
//!
//! Time is counted in periods of equal length (a week, a month), from 0. Whatever
//! has a name here is named by the caller, and the names come back in plans and errors.

use std::collections::{BTreeMap, BTreeSet};

/// The name of an action.
pub type ActionId = String;
/// The name of a resource that is there again in each period: a role and its hours.
pub type ResourceId = String;
/// The name of a source of money.
pub type SourceId = String;

/// Everything a plan depends on.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Problem {
    /// How many periods the plan has.
    pub periods: usize,
    /// Periods in which nobody works: actions pause, and nothing starts.
    pub closed: BTreeSet<usize>,
    /// What can be done.
    pub actions: Vec<Action>,
    /// What several actions bring but only once.
    pub goals: Vec<Goal>,
    /// Who can do it: for each resource what it has in each period, as many entries as periods.
    pub capacity: BTreeMap<ResourceId, Vec<u32>>,
    /// What it may cost.
    pub budgets: Vec<Budget>,
    /// What makes one plan better than another.
    pub aim: Aim,
}

/// What makes one plan better than another.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Aim {
    /// Σ value × working periods left after the end: much, and soon.
    #[default]
    Value,
    /// The last action ends as early as possible; all actions must be [`Choice::Must`].
    ShortestTime,
}

/// Something the council can do.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Action {
    /// Its name.
    pub id: ActionId,
    /// How many working periods it takes. Only 0 for the milestones of published instances.
    pub duration: usize,
    /// Whether it is for the plan to decide.
    pub choice: Choice,
    /// What it brings by itself in each period after its end; 0 if it only makes others possible.
    pub value: u64,
    /// What it uses of each resource in each of its periods.
    pub demand: BTreeMap<ResourceId, u32>,
    /// What it costs by source, spent in the period in which it starts.
    pub cost: BTreeMap<SourceId, u64>,
    /// Its prerequisites: of each at least one alternative is chosen and ends before this starts.
    pub needs: Vec<Need>,
    /// The first period in which it may start.
    pub earliest: usize,
    /// The period before which it must have ended, if any; below 0 is refused.
    pub due: Option<i64>,
    /// The period in which it starts if it is in the plan; below 0 is refused.
    pub fixed: Option<i64>,
}

/// Whether an action is for the plan to decide.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Choice {
    /// The plan decides.
    #[default]
    Open,
    /// It is in every plan.
    Must,
    /// It is in no plan.
    Never,
}

/// A prerequisite: any of these actions meets it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Need {
    /// The alternatives; at least one.
    pub any_of: Vec<ActionId>,
}

/// Something that counts once, however many actions bring it: from the first that ends.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Goal {
    /// What it brings in each period.
    pub value: u64,
    /// The actions that bring it.
    pub any_of: Vec<ActionId>,
}

/// Money that actions starting in some periods may cost together.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Budget {
    /// Whose money.
    pub source: SourceId,
    /// The first period.
    pub from: usize,
    /// The period after the last.
    pub until: usize,
    /// How much; below 0 is refused.
    pub amount: i64,
}

impl Need {
    /// A prerequisite that only one action meets.
    pub fn of(action: impl Into<ActionId>) -> Self {
        Self { any_of: vec![action.into()] }
    }
}
