//! Small problems made up from a seed, tight enough that their limits bite.

use std::collections::BTreeSet;

use cabildo_planner::{Action, Budget, Choice, Goal, Need, Problem};

use crate::instances::Dice;

/// A small problem with every kind of limit, tight ones too.
pub(crate) fn tight(size: usize, seed: u64) -> Problem {
    let mut dice = Dice::new(seed);
    let periods = dice.usize(6, 10);
    let closed: BTreeSet<usize> = (0..dice.usize(0, 2)).map(|_| dice.usize(0, periods - 1)).collect();
    let name = |at: usize| format!("A{at}");
    let mut actions = Vec::new();
    for at in 0..size {
        let mut action = Action { id: name(at), duration: dice.usize(1, 4), ..Action::default() };
        action.value = if dice.roll(1, 5) == 1 { 0 } else { dice.roll(1, 20) };
        for resource in ["R1", "R2"].into_iter().take(dice.usize(0, 2)) {
            action.demand.insert(resource.into(), dice.roll(1, 4) as u32);
        }
        if dice.roll(1, 3) > 1 {
            action.cost.insert(["own", "state"][dice.usize(0, 1)].into(), dice.roll(1, 9));
        }
        for _ in 0..dice.usize(0, 2) {
            if at > 0 && dice.roll(1, 2) == 1 {
                let any_of = (0..dice.usize(1, 2)).map(|_| name(dice.usize(0, at - 1))).collect();
                action.needs.push(Need { any_of });
            }
        }
        if dice.roll(1, 6) == 1 {
            action.earliest = dice.usize(0, periods / 2);
        }
        if dice.roll(1, 8) == 1 {
            action.due = Some(dice.usize(periods / 2, periods) as i64);
        }
        action.choice = match dice.roll(1, 14) {
            1 => Choice::Never,
            2 => Choice::Must,
            _ => Choice::Open,
        };
        if dice.roll(1, 10) == 1 {
            action.fixed = Some(dice.usize(0, periods - 1) as i64);
        }
        actions.push(action);
    }
    let capacity = ["R1", "R2"].map(|id| (id.into(), (0..periods).map(|_| dice.roll(3, 6) as u32).collect()));
    let half = periods / 2;
    let windows = [("own", 0, half), ("own", half, periods), ("state", 0, periods)];
    let budgets = windows.map(|(source, from, until)| Budget {
        source: source.into(),
        from,
        until,
        amount: dice.roll(4, 18) as i64,
    });
    let goals = (0..dice.usize(0, 2))
        .map(|_| Goal { value: dice.roll(1, 15), any_of: (0..2).map(|_| name(dice.usize(0, size - 1))).collect() });
    let goals = goals.collect();
    Problem {
        periods,
        closed,
        actions,
        goals,
        capacity: capacity.into(),
        budgets: budgets.into(),
        ..Problem::default()
    }
}
