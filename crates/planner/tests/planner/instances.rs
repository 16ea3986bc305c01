//! Towns made up from a seed, for tests and benches.

use std::collections::{BTreeMap, BTreeSet};

use cabildo_planner::{Action, Budget, Goal, Need, Problem};

/// Numbers from a seed.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// A number from `low` to `high`, both included.
    pub(crate) fn roll(&mut self, low: u64, high: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        low + self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) % (high - low + 1)
    }

    pub(crate) fn usize(&mut self, low: usize, high: usize) -> usize {
        self.roll(low as u64, high as u64) as usize
    }
}

/// A town's candidates over 24 months in weeks: roles with absences, two sources of money in
/// two years, prerequisites with alternatives; money and hands for about half of it.
pub(crate) fn town(candidates: usize, seed: u64) -> Problem {
    let mut dice = Dice::new(seed);
    let periods = 104;
    let roles = match candidates {
        0..=60 => 4,
        61..=300 => 6,
        _ => 12,
    };
    let name = |at: usize| format!("A{at:04}");
    let mut actions = Vec::new();
    for at in 0..candidates {
        let mut action = Action { id: name(at), duration: dice.usize(4, 32), ..Action::default() };
        action.value = if dice.roll(1, 8) == 1 { 0 } else { dice.roll(4, 100) };
        action.demand.insert(format!("R{:02}", dice.usize(0, roles - 1)), dice.roll(4, 20) as u32);
        if dice.roll(1, 3) == 1 {
            action.demand.insert(format!("R{:02}", dice.usize(0, roles - 1)), dice.roll(2, 6) as u32);
        }
        action.cost.insert(["own", "state"][dice.usize(0, 1)].into(), 100 * dice.roll(1, 200));
        for _ in 0..[0, 0, 1, 1, 2][dice.usize(0, 4)] {
            if at > 2 {
                let any_of = (0..dice.usize(1, 2)).map(|_| name(dice.usize(at.saturating_sub(25), at - 1))).collect();
                action.needs.push(Need { any_of });
            }
        }
        actions.push(action);
    }
    let mut capacity = BTreeMap::new();
    for role in 0..roles {
        let id = format!("R{role:02}");
        let all: u64 = actions.iter().map(|it| it.duration as u64 * u64::from(*it.demand.get(&id).unwrap_or(&0))).sum();
        let there = (all / 2 / periods as u64).max(20) as u32;
        let away = dice.usize(0, periods - 4);
        capacity
            .insert(id, (0..periods).map(|week| if (away..away + 4).contains(&week) { 0 } else { there }).collect());
    }
    let mut budgets = Vec::new();
    for source in ["own", "state"] {
        let all: u64 = actions.iter().filter_map(|it| it.cost.get(source)).sum();
        for (from, until) in [(0, 52), (52, periods)] {
            budgets.push(Budget { source: source.into(), from, until, amount: (all / 4) as i64 });
        }
    }
    let closed = BTreeSet::from([51, 103]);
    let goals = (0..candidates / 10).map(|_| {
        let any_of = (0..3).map(|_| name(dice.usize(0, candidates - 1))).collect();
        Goal { value: dice.roll(10, 60), any_of }
    });
    let goals = goals.collect();
    Problem { periods, closed, actions, goals, capacity, budgets, ..Problem::default() }
}
