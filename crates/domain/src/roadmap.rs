//! Putting the chosen actions in time.
//!
//! [`schedule`] takes actions, what must come after what, and how many actions
//! each role can have open at once, and gives each action a start and an end:
//! of those that may start, the most urgent is placed first, as early as it
//! fits. Whatever the plan, [`Placed::held_by`] names what holds each action
//! where it stands; a place that nobody can explain is of no use in a council.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, NaiveDate, Weekday};

use crate::{
    ids::{ActionKey, RoleId},
    scale::Level,
};

mod calendar;
pub use calendar::{ClosedDays, working_weeks};

/// How many actions a role can have open at once.
///
/// Source: the phasing rule of the learning-city toolkits, our own proposal.
pub const OPEN_AT_ONCE: usize = 2;

/// One action to be placed.
#[derive(Debug, Clone, PartialEq)]
pub struct Task {
    /// Which action.
    pub key: ActionKey,
    /// The one role that carries it.
    pub role: RoleId,
    /// How many working weeks it takes, at least 1.
    pub weeks: u8,
    /// What must be finished before it starts.
    pub after: BTreeSet<ActionKey>,
    /// How urgent it is in itself; what others wait for inherits their urgency.
    pub priority: f64,
    /// The level of its item, for ties.
    pub level: Level,
    /// The day the council wants it to start, and before which it must not.
    pub fixed: Option<NaiveDate>,
}

/// What the plan must keep to.
#[derive(Debug, Clone, PartialEq)]
pub struct Limits {
    /// The first day; work begins on the Monday on or after it.
    pub start: NaiveDate,
    /// The last day.
    pub end: NaiveDate,
    /// Days without work; a week with fewer than three working days is skipped.
    pub closed: Vec<ClosedDays>,
}

/// Actions in order and time.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Schedule {
    /// By start, then key.
    pub placed: Vec<Placed>,
    /// What found no place.
    pub left_out: BTreeMap<ActionKey, LeftOut>,
}

/// One action in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    /// Which action.
    pub key: ActionKey,
    /// A Monday.
    pub start: NaiveDate,
    /// A Friday.
    pub end: NaiveDate,
    /// Why not earlier.
    pub held_by: Hold,
}

/// What holds an action where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hold {
    /// Nothing: it starts when the plan starts.
    Nothing,
    /// It waits for this action to finish.
    After(ActionKey),
    /// Its role has no hand free before.
    RoleBusy,
    /// The council wants it on that day.
    Fixed,
    /// The council wants it earlier, but it must wait for this action.
    FixedTooEarly(ActionKey),
}

/// Why an action has no place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LeftOut {
    /// It does not fit before the end.
    NoRoom,
    /// It needs an action that was left out.
    Without(ActionKey),
}

/// Why there is no plan at all.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RoadmapError {
    /// The plan would end before it starts.
    #[error("end {end} is before start {start}")]
    EndBeforeStart {
        /// First day.
        start: NaiveDate,
        /// Last day.
        end: NaiveDate,
    },
    /// These wait for each other.
    #[error("actions wait for each other: {0:?}")]
    Circle(Vec<ActionKey>),
}

/// The first plan: serial, by urgency, within the limits.
///
/// Same input, same plan, whatever the order of the tasks.
///
/// # Errors
/// The end lies before the start, or tasks wait for each other.
pub fn schedule(tasks: &[Task], limits: &Limits) -> Result<Schedule, RoadmapError> {
    if limits.end < limits.start {
        return Err(RoadmapError::EndBeforeStart { start: limits.start, end: limits.end });
    }
    let order = by_urgency(tasks)?;
    let mut plan = Plan { weeks: working_weeks(limits), ..Plan::default() };
    for task in order {
        plan.place(task);
    }
    plan.schedule.placed.sort_by(|a, b| a.start.cmp(&b.start).then_with(|| a.key.cmp(&b.key)));
    Ok(plan.schedule)
}

/// Tasks so that each comes after what it needs, and otherwise the most urgent
/// first; ties: lower level, fewer weeks, key.
fn by_urgency(tasks: &[Task]) -> Result<Vec<&Task>, RoadmapError> {
    let urgency = inherited_urgency(tasks);
    let known: BTreeSet<&ActionKey> = tasks.iter().map(|task| &task.key).collect();
    let mut left: Vec<&Task> = tasks.iter().collect();
    left.sort_by(|a, b| {
        urgency[&b.key]
            .total_cmp(&urgency[&a.key])
            .then(a.level.cmp(&b.level))
            .then(a.weeks.cmp(&b.weeks))
            .then_with(|| a.key.cmp(&b.key))
    });
    let mut done: BTreeSet<&ActionKey> = BTreeSet::new();
    let mut order = Vec::with_capacity(tasks.len());
    while !left.is_empty() {
        let ready = |task: &&Task| task.after.iter().all(|first| done.contains(first) || !known.contains(first));
        let Some(next) = left.iter().position(ready) else {
            return Err(RoadmapError::Circle(left.iter().map(|task| task.key.clone()).collect()));
        };
        let task = left.remove(next);
        done.insert(&task.key);
        order.push(task);
    }
    Ok(order)
}

/// What others wait for is as urgent as they are; a fixed date is most urgent of all.
fn inherited_urgency(tasks: &[Task]) -> BTreeMap<&ActionKey, f64> {
    let own = |task: &Task| if task.fixed.is_some() { f64::INFINITY } else { task.priority };
    let mut urgency: BTreeMap<&ActionKey, f64> = tasks.iter().map(|task| (&task.key, own(task))).collect();
    // Urgency travels one need further back in each pass; a chain is never longer than the list.
    for _ in 0..tasks.len() {
        let mut changed = false;
        for task in tasks {
            let mine = urgency[&task.key];
            for first in &task.after {
                if let Some(theirs) = urgency.get_mut(first).filter(|theirs| **theirs < mine) {
                    *theirs = mine;
                    changed = true;
                }
            }
        }
        if !changed {
            break;
        }
    }
    urgency
}

/// A plan under construction.
#[derive(Default)]
struct Plan {
    /// The Mondays of the weeks in which work is done.
    weeks: Vec<NaiveDate>,
    /// How many actions of a role are open in each week.
    open: BTreeMap<RoleId, Vec<usize>>,
    /// The first week after each placed action.
    free_after: BTreeMap<ActionKey, usize>,
    schedule: Schedule,
}

impl Plan {
    fn place(&mut self, task: &Task) {
        if let Some(missing) = task.after.iter().find(|first| self.schedule.left_out.contains_key(first)) {
            self.schedule.left_out.insert(task.key.clone(), LeftOut::Without(missing.clone()));
            return;
        }
        let length = usize::from(task.weeks.max(1));
        let (earliest, hold) = self.earliest(task);
        let Some(first) = self.first_room(&task.role, earliest, length) else {
            self.schedule.left_out.insert(task.key.clone(), LeftOut::NoRoom);
            return;
        };
        let held_by = if first > earliest { Hold::RoleBusy } else { hold };
        let last = first + length - 1;
        let weeks = self.weeks.len();
        let open = self.open.entry(task.role.clone()).or_insert_with(|| vec![0; weeks]);
        open[first..=last].iter_mut().for_each(|count| *count += 1);
        self.free_after.insert(task.key.clone(), last + 1);
        self.schedule.placed.push(Placed {
            key: task.key.clone(),
            start: self.weeks[first],
            end: friday_of(self.weeks[last]),
            held_by,
        });
    }

    /// The first week the task may start in, and what it waits for.
    fn earliest(&self, task: &Task) -> (usize, Hold) {
        let last_needed = task
            .after
            .iter()
            .filter_map(|first| Some((*self.free_after.get(first)?, first)))
            .max_by(|a, b| a.0.cmp(&b.0).then_with(|| b.1.cmp(a.1)));
        let asked = task.fixed.map(|day| self.weeks.partition_point(|monday| friday_of(*monday) < day));
        match (last_needed, asked) {
            (Some((week, first)), Some(asked)) if week > asked => (week, Hold::FixedTooEarly(first.clone())),
            (_, Some(asked)) => (asked, Hold::Fixed),
            (Some((week, first)), None) if week > 0 => (week, Hold::After(first.clone())),
            (Some(_) | None, None) => (0, Hold::Nothing),
        }
    }

    fn first_room(&self, role: &RoleId, earliest: usize, length: usize) -> Option<usize> {
        let last_start = self.weeks.len().checked_sub(length)?;
        let open = self.open.get(role);
        let is_free = |week: usize| open.is_none_or(|open| open[week] < OPEN_AT_ONCE);
        (earliest..=last_start).find(|first| (*first..first + length).all(is_free))
    }
}

fn friday_of(monday: NaiveDate) -> NaiveDate {
    monday + Days::new(4)
}

/// The Monday on or after a day.
fn monday_from(day: NaiveDate) -> NaiveDate {
    let past = day.weekday().days_since(Weekday::Mon);
    day + Days::new(u64::from((7 - past) % 7))
}

/// The three parts of a plan, counted in months from its start: an action
/// belongs to the part in which it is finished.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum Phase {
    /// Months 0 to 3.
    First,
    /// Months 4 to 12.
    Second,
    /// Months 13 to 24.
    Third,
}

impl Phase {
    /// The phase in which a plan that begins on `plan_start` finishes this action.
    pub fn of(plan_start: NaiveDate, action_end: NaiveDate) -> Self {
        let months = |count| plan_start.checked_add_months(chrono::Months::new(count)).unwrap_or(NaiveDate::MAX);
        if action_end < months(3) {
            Self::First
        } else if action_end < months(12) {
            Self::Second
        } else {
            Self::Third
        }
    }
}

#[cfg(test)]
mod tests;
