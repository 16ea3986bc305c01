//! What an action plan says, as plain values without geometry or language rules.

use cabildo_domain::{Part, RoleId};
use chrono::NaiveDate;

use crate::{
    charts::{curve::Curve, profile::Profile, timeline::Timeline},
    reports::Origin,
};

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
    /// No plan is better by more than so many percent; absent while nobody worked that out.
    pub at_most_better: Option<u32>,
    /// Where it leads.
    pub leads: LeadsContent,
    /// What it costs.
    pub money: MoneyContent,
    /// What each role carries, the most loaded first.
    pub loads: Vec<LoadContent>,
    /// What is not in the plan, and why.
    pub left_out: Vec<(String, String)>,
    /// What the council does not want in it.
    pub excluded: Vec<String>,
    /// Targets that no advice reaches.
    pub unreachable: Vec<String>,
    /// What it keeps to, in sentences: money, hours, absences, days nobody works, the term of office.
    pub keeps_to: Vec<String>,
    /// The last day of the term of office.
    pub term_ends: Option<NaiveDate>,
    /// The day on which the plan was agreed last.
    pub agreed: Option<NaiveDate>,
    /// Who signs, as they were named then: "Ana Quispe, alcaldesa".
    pub signatories: Vec<String>,
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
    /// How it stands, in a word.
    pub state: String,
    /// The item it improves and where that stands and should stand; empty for an own action without item.
    pub item: String,
    /// The assessments that asked for it; may be empty.
    pub assessment: String,
    /// Where the item stands, and the level the action helps to reach.
    pub levels: (Option<u8>, Option<u8>),
    /// What else it serves, each with its level and assessment.
    pub also: Vec<String>,
    /// Who carries it.
    pub role: RoleContent,
    /// Who has a part in it beside that role, by name.
    pub parts: Vec<(RoleContent, Part)>,
    /// First and last day.
    pub dates: (NaiveDate, NaiveDate),
    /// Working weeks.
    pub weeks: u8,
    /// Hours a week.
    pub hours: u16,
    /// What it costs, in words and money.
    pub cost: String,
    /// The same as a number; absent if nobody has said.
    pub amount: Option<u64>,
    /// Where the money comes from; may be empty.
    pub source: String,
    /// The day by which it must have ended.
    pub due: Option<NaiveDate>,
    /// The day on which the council looks at it again.
    pub review: Option<NaiveDate>,
    /// SDG targets.
    pub sdg: Vec<String>,
    /// Principles, by name.
    pub principles: Vec<String>,
    /// The texts of its sheet that are not empty, each with what it is called.
    pub fields: Vec<(String, String)>,
    /// The same of the canvas it came from.
    pub canvas: Vec<(String, String)>,
    /// What must be finished before.
    pub needs: Vec<String>,
    /// What waits for it.
    pub unlocks: Vec<String>,
    /// Why it is in the plan.
    pub why: Vec<String>,
    /// Why not earlier.
    pub held_by: String,
    /// The council's notes; may be empty.
    pub note: String,
}

/// A role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleContent {
    /// Its id, short enough for the head of a narrow column.
    pub id: RoleId,
    /// Its name.
    pub name: String,
}

/// Where the plan leads, if it is kept and every action brings what it helps to reach.
#[derive(Debug, Clone, PartialEq)]
pub struct LeadsContent {
    /// Targets reached at the end.
    pub reached: usize,
    /// How many there are.
    pub targets: usize,
    /// Targets reached month by month.
    pub curve: Curve,
    /// Each assessment's name, and its profile now and at the end.
    pub profiles: Vec<(String, Profile)>,
}

/// What the plan costs.
#[derive(Debug, Clone, PartialEq)]
pub struct MoneyContent {
    /// In which currency.
    pub currency: String,
    /// What all actions cost.
    pub planned: u64,
    /// What there is; absent if nobody has said.
    pub there: Option<u64>,
    /// By year and source.
    pub budgets: Vec<BudgetContent>,
    /// Actions of which nobody has said what they cost.
    pub unknown: Vec<String>,
}

/// The money of one source in one year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BudgetContent {
    /// Where it comes from; may be empty.
    pub source: String,
    /// The year.
    pub year: i32,
    /// What actions that start in it cost.
    pub planned: u64,
    /// What there is; absent if nobody has said.
    pub there: Option<u64>,
}

/// What a role carries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoadContent {
    /// Which role.
    pub role: RoleContent,
    /// How many actions.
    pub actions: usize,
    /// Working weeks of all its actions together.
    pub weeks: usize,
    /// The hours a week it has.
    pub hours: u16,
    /// The Monday of its fullest week and the hours it takes; absent if it carries nothing.
    pub peak: Option<(NaiveDate, u32)>,
}
