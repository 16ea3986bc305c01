//! Plans in which nothing can start earlier and nothing that fits is missing.

use crate::{party::parties, places::Places, problem::Choice, ready::Model};

/// The plan with what still fits beside it, everything else staying where it is; of the orders in
/// which that can be tried, the one that brings most.
pub(crate) fn filled(model: &Model, starts: &[Option<usize>], orders: &[Vec<usize>]) -> Vec<Option<usize>> {
    best_of(model, starts, orders, |places, order| while places.fill(model, order) {})
}

/// The plan with everything as early as it can be while the others stay, and with what still fits beside it.
/// It is never worth less.
pub(crate) fn settled(model: &Model, starts: &[Option<usize>], orders: &[Vec<usize>]) -> Vec<Option<usize>> {
    best_of(model, starts, orders, |places, order| {
        // Each round places more, or as much and earlier; so there is a last one.
        while places.pull_forward(model) | places.fill(model, order) {}
    })
}

fn best_of(
    model: &Model,
    starts: &[Option<usize>],
    orders: &[Vec<usize>],
    mut with: impl FnMut(&mut Places<'_>, &[usize]),
) -> Vec<Option<usize>> {
    let mut best = starts.to_vec();
    for (at, order) in orders.iter().enumerate() {
        let mut places = Places::with(model, starts);
        with(&mut places, order);
        if at == 0 || model.score(&best) < model.score(&places.starts) {
            best = places.starts;
        }
    }
    best
}

impl Places<'_> {
    /// Moves whatever is not fixed to its first free start; whether anything moved.
    fn pull_forward(&mut self, model: &Model) -> bool {
        let is_free = |at: &usize| self.starts[*at].is_some() && model.actions[*at].fixed.is_none();
        let mut in_order: Vec<usize> = (0..self.starts.len()).filter(is_free).collect();
        in_order.sort_by_key(|at| (self.starts[*at], *at));
        let mut moved = false;
        for action in in_order {
            let Some(start) = self.starts[action] else { continue };
            let task = &model.actions[action];
            let ends = task.needs.iter().filter_map(|any_of| self.first_end(any_of));
            let ready = ends.max().unwrap_or(0).max(task.earliest);
            self.remove(action);
            let first = self.room(action, ready, start).unwrap_or(start);
            self.occupy(action, first);
            moved |= first < start;
        }
        moved
    }

    /// Adds what fits and brings something, with what it needs; whether anything was added.
    fn fill(&mut self, model: &Model, order: &[usize]) -> bool {
        let all = self.count();
        for action in order {
            let is_out = self.starts[*action].is_none() && model.actions[*action].choice != Choice::Never;
            if is_out && self.could_bring(model, *action) {
                self.add(model, *action);
            }
        }
        self.count() > all
    }

    /// Whether it has a value of its own, or a goal that nothing brings sooner than it could.
    fn could_bring(&self, model: &Model, action: usize) -> bool {
        let task = &model.actions[action];
        let soonest = task.earliest + task.duration;
        let is_later = |goal: &usize| self.first_end(&model.goals[*goal].any_of).is_none_or(|end| end > soonest);
        task.value > 0 || task.goals.iter().any(is_later)
    }

    fn add(&mut self, model: &Model, action: usize) {
        let before = self.count();
        for party in parties(self, model, action) {
            if self.join(model, &party, false).is_some() {
                if self.is_idle(action) {
                    self.take_back(before);
                    continue;
                }
                return;
            }
        }
    }
}
