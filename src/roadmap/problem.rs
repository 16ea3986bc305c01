//! What the planner is asked: the actions, hands and money of a council as plain numbers.
//!
//! Every step of a gap is something to gain once, by the first action that brings the item at least
//! that far. What a step is worth: [`cabildo_domain::gap::step_worth`].

use std::{
    collections::{BTreeMap, BTreeSet},
    hash::{Hash, Hasher},
};

use cabildo_domain::{ActionKey, ActionState, RoleId, gap::step_worth};
use cabildo_planner::{Action, Budget, Choice, Goal, Hopeless, Need, NoPlan, Problem, ProblemError};
use cabildo_store::Choice as Chosen;
use chrono::NaiveDate;
use sha2::{Digest, Sha256};

use super::{draft::Draft, sheets::Sheet};

/// What the planner is asked. Nothing that has not begun starts before `today`, if it is given.
pub(super) fn problem(draft: &Draft, today: Option<NaiveDate>) -> Problem {
    let earliest = today.map_or(0, |day| draft.weeks.beginning_from(day));
    let is_done = |key: &ActionKey| draft.standing(key).state == ActionState::Done;
    let capacity = capacity(draft);
    let open = || draft.sheets.iter().filter(|(key, _)| !is_done(key));
    let actions: Vec<Action> = open()
        .map(|(key, sheet)| {
            let mut action = action(draft, key, sheet, earliest);
            action.needs = sheet.after.iter().filter(|first| !is_done(first)).map(|it| Need::of(it.as_str())).collect();
            // Who has no hour in the whole plan carries nothing; the planner asks for hands that are there at all.
            if !capacity[sheet.role.as_str()].iter().any(|hours| *hours > 0) {
                action.choice = Choice::Never;
                action.demand.clear();
            }
            action
        })
        .collect();
    Problem {
        periods: draft.weeks.count(),
        actions,
        goals: goals(draft),
        capacity,
        budgets: budgets(draft),
        ..Problem::default()
    }
}

fn action(draft: &Draft, key: &ActionKey, sheet: &Sheet, earliest: usize) -> Action {
    let stands = draft.standing(key);
    let week = |day: NaiveDate| i64::try_from(draft.weeks.from_day(day)).unwrap_or(i64::MAX);
    let kept = sheet.kept.as_ref();
    let begun = stands.begun.filter(|_| stands.state.has_begun());
    let fixed = begun.or(kept.and_then(|it| it.fixed)).map(week);
    let due = kept.and_then(|it| it.due).filter(|_| begun.is_none()).and_then(|day| day.succ_opt()).map(week);
    let is_wanted = kept.is_some_and(|it| it.choice == Chosen::Included) || fixed.is_some() || due.is_some();
    let money = sheet.amount.filter(|amount| *amount > 0 && !draft.planning.budgets.is_empty());
    Action {
        id: key.to_string(),
        duration: sheet.weeks.into(),
        choice: match stands.state {
            ActionState::Stopped => Choice::Never,
            ActionState::Proposed
            | ActionState::Agreed
            | ActionState::UnderWay
            | ActionState::Blocked
            | ActionState::Done => {
                if is_wanted {
                    Choice::Must
                } else {
                    Choice::Open
                }
            }
        },
        demand: [(sheet.role.to_string(), u32::from(sheet.hours))].into(),
        cost: money.map(|amount| (sheet.source.clone(), amount)).into_iter().collect(),
        earliest: if fixed.is_some() { 0 } else { earliest.min(draft.weeks.count()) },
        due,
        fixed,
        ..Action::default()
    }
}

/// Every step of every gap, with the actions that bring it.
fn goals(draft: &Draft) -> Vec<Goal> {
    let mut goals = Vec::new();
    for (at, source) in draft.sources.iter().enumerate().filter(|(_, source)| source.drawn) {
        for gap in &source.gaps {
            let brings: Vec<(&ActionKey, u8)> = draft
                .sheets
                .iter()
                .flat_map(|(key, sheet)| sheet.serves.iter().map(move |it| (key, it)))
                .filter(|(_, it)| it.source == at && it.item == gap.item)
                .map(|(key, it)| (key, it.reaches.0))
                .collect();
            let is_done = |key: &ActionKey| draft.standing(key).state == ActionState::Done;
            for step in gap.level.0 + 1..=gap.target.level.0 {
                let mut there = brings.iter().filter(|(_, reaches)| *reaches >= step).peekable();
                if there.peek().is_none() || there.clone().any(|(key, _)| is_done(key)) {
                    continue;
                }
                let any_of = there.map(|(key, _)| key.to_string()).collect();
                goals.push(Goal { value: step_worth(&source.instrument.scale, gap.target), any_of });
            }
        }
    }
    goals
}

/// The hours of every role that carries something, week by week.
fn capacity(draft: &Draft) -> BTreeMap<String, Vec<u32>> {
    let roles: BTreeSet<&RoleId> = draft.sheets.values().map(|sheet| &sheet.role).collect();
    roles.into_iter().map(|role| (role.to_string(), hours_of(draft, role))).collect()
}

/// The hours a role has in each week of the plan.
pub(super) fn hours_of(draft: &Draft, role: &RoleId) -> Vec<u32> {
    let said = draft.planning.role_hours.iter().find(|(it, _)| it == role).map(|(_, hours)| *hours);
    let mut hours = vec![u32::from(said.unwrap_or(draft.roadmap.role_hours)); draft.weeks.count()];
    for away in draft.planning.absences.iter().filter(|it| it.role == *role) {
        hours[draft.weeks.touched_by(away.from, away.to)].fill(0);
    }
    hours
}

/// The money, less what done actions cost; a source of which nothing is said in a year has none in it.
fn budgets(draft: &Draft) -> Vec<Budget> {
    let mut budgets: Vec<Budget> = Vec::new();
    if draft.planning.budgets.is_empty() {
        return budgets;
    }
    let mut sources: BTreeSet<&str> = draft.planning.budgets.iter().map(|it| it.source.as_str()).collect();
    sources.extend(draft.sheets.values().map(|sheet| sheet.source.as_str()));
    for source in sources {
        for year in draft.weeks.years() {
            let weeks = draft.weeks.of_year(year);
            let said = draft.planning.budgets.iter().find(|it| it.source == source && it.year == year);
            let there = said.map_or(0, |it| it.amount).saturating_sub(spent_on_done(draft, source, year));
            budgets.push(Budget {
                source: source.to_owned(),
                from: weeks.start,
                until: weeks.end,
                amount: i64::try_from(there).unwrap_or(i64::MAX),
            });
        }
    }
    budgets
}

/// What actions of a source cost that are done and began in a year.
fn spent_on_done(draft: &Draft, source: &str, year: i32) -> u64 {
    use chrono::Datelike;
    let done = draft.sheets.iter().filter(|(key, sheet)| {
        let stands = draft.standing(key);
        let day = stands.begun.or(stands.ended);
        sheet.source == source && stands.state == ActionState::Done && day.is_some_and(|day| day.year() == year)
    });
    done.filter_map(|(_, sheet)| sheet.amount).sum()
}

/// Lets go of one action that must be in the plan and cannot, and says which; none if that is not the trouble.
///
/// A council that wants too much gets the best plan without the last thing it asked for, and is told.
pub(super) fn give_up(problem: &mut Problem, no_plan: &NoPlan) -> Option<String> {
    let named: Vec<&String> = match no_plan {
        NoPlan::NoRoom(ids) => ids.iter().collect(),
        NoPlan::Problem(ProblemError::Impossible { action, why: Hopeless::Needs(needs) }) => {
            needs.iter().chain([action]).collect()
        }
        NoPlan::Problem(ProblemError::Impossible { action, .. } | ProblemError::BeforeStart { action, .. }) => {
            vec![action]
        }
        NoPlan::Problem(ProblemError::LocksOverload { actions, .. } | ProblemError::LocksOverspend { actions, .. }) => {
            actions.iter().collect()
        }
        NoPlan::Problem(
            ProblemError::NoTime
            | ProblemError::Twice(_)
            | ProblemError::UnknownAction { .. }
            | ProblemError::UnknownResource { .. }
            | ProblemError::UnknownSource { .. }
            | ProblemError::EmptyNeed(_)
            | ProblemError::Circle(_)
            | ProblemError::CapacityLength { .. }
            | ProblemError::NoCapacity(_)
            | ProblemError::NegativeBudget { .. }
            | ProblemError::BudgetOutside { .. }
            | ProblemError::NotForShortestTime(_)
            | ProblemError::TooLarge,
        ) => return None,
    };
    let last = named
        .into_iter()
        .rev()
        .find(|id| problem.actions.iter().any(|it| it.id == **id && it.choice == Choice::Must))?;
    let action = problem.actions.iter_mut().find(|it| it.id == *last)?;
    action.choice = Choice::Open;
    action.fixed = None;
    action.due = None;
    Some(last.clone())
}

/// No plan is better by more than so many percent, rounded up.
pub(super) fn at_most_better(value: u64, bound: u64) -> u32 {
    let more = u128::from(bound.saturating_sub(value)) * 100;
    u32::try_from(more.div_ceil(u128::from(value.max(1)))).unwrap_or(u32::MAX)
}

/// Tells problems apart: the same for the same problem, on every computer.
pub(super) fn fingerprint(problem: &Problem) -> String {
    let mut hasher = Fingerprint(Sha256::new());
    problem.hash(&mut hasher);
    format!("{:x}", hasher.0.finalize())
}

/// Feeds what is hashed to SHA-256, because the hashers of the standard library may change.
struct Fingerprint(Sha256);

impl Hasher for Fingerprint {
    fn write(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    fn finish(&self) -> u64 {
        let digest = self.0.clone().finalize();
        u64::from_le_bytes(std::array::from_fn(|at| digest[at]))
    }
}
