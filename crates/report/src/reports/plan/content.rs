//! What an action plan says, as plain values without geometry or language rules.

use chrono::NaiveDate;

use crate::{charts::timeline::Timeline, reports::Origin};

/// Everything the plan says.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanContent {
    /// Where it comes from.
    pub origin: Origin,
    /// Its first day and its last.
    pub limits: (NaiveDate, NaiveDate),
    /// The assessments it draws on: name and round.
    pub sources: Vec<(String, String)>,
    /// The parts of the plan, with their actions by start.
    pub phases: Vec<PhaseContent>,
    /// All actions in time.
    pub timeline: Timeline,
    /// What each role carries: name, actions, weeks.
    pub loads: Vec<(String, usize, usize)>,
    /// What is not in the plan, and why.
    pub left_out: Vec<(String, String)>,
    /// Targets that no advice reaches.
    pub unreachable: Vec<String>,
    /// The last day of the term of office.
    pub term_ends: Option<NaiveDate>,
}

/// One part of the plan.
#[derive(Debug, Clone, PartialEq)]
pub struct PhaseContent {
    /// What it is called.
    pub name: String,
    /// By start.
    pub actions: Vec<ActionContent>,
}

/// One action.
#[derive(Debug, Clone, PartialEq)]
pub struct ActionContent {
    /// What is done.
    pub title: String,
    /// The item it improves and where that stands and should stand; empty for an own action without item.
    pub item: String,
    /// Where the item stands, and the level the action helps to reach.
    pub levels: (Option<u8>, Option<u8>),
    /// Who carries it.
    pub role: String,
    /// First and last day.
    pub dates: (NaiveDate, NaiveDate),
    /// Working weeks.
    pub weeks: u8,
    /// What it costs, in words.
    pub cost: String,
    /// What is there when it is done; may be empty, like the next two.
    pub product: String,
    /// What is counted to see it.
    pub indicator: String,
    /// What somebody does first.
    pub first_step: String,
    /// What must be finished before.
    pub needs: Vec<String>,
    /// Why it is in the plan.
    pub why: Vec<String>,
    /// Why not earlier.
    pub held_by: String,
    /// The council's notes; may be empty.
    pub note: String,
}
