//! Actions that can be in no plan, however the others lie.

use crate::{
    problem::{Choice, Problem, SourceId},
    ready::Model,
    validate::Hopeless,
    windows::windows,
};

impl Model {
    /// Why an action can be in no plan; `problem` lends the names.
    pub(crate) fn hopeless(&self, problem: &Problem, action: usize) -> Option<Hopeless> {
        let task = &self.actions[action];
        let name = |at: usize| self.index.iter().find(|(_, it)| **it == at).map(|(id, _)| id.clone());
        if task.choice == Choice::Never {
            return Some(Hopeless::Excluded);
        }
        let named = problem.actions.iter().find(|it| self.index[&it.id] == action);
        let starts_closed = |date: i64| usize::try_from(date).is_ok_and(|it| problem.closed.contains(&it));
        if named.and_then(|it| it.fixed).is_some_and(starts_closed) {
            return Some(Hopeless::StartsClosed);
        }
        let possible = |at: &usize| self.actions[*at].choice != Choice::Never && self.actions[*at].latest.is_some();
        let never_met = task.needs.iter().find(|any_of| !any_of.iter().any(possible));
        if let Some(any_of) = never_met {
            return Some(Hopeless::Needs(any_of.iter().filter_map(|at| name(*at)).collect()));
        }
        let Some(latest) = task.latest else {
            let end = |at: &usize| self.actions[*at].earliest + self.actions[*at].duration;
            let own = task.fixed.unwrap_or(0).max(named.map_or(0, |it| self.open_from(it.earliest)));
            let late = |any_of: &&Vec<usize>| any_of.iter().map(end).min().is_some_and(|end| end > own);
            let due = named.and_then(|it| it.due).and_then(|due| usize::try_from(due).ok());
            let due = due.map_or(self.periods(), |due| self.open_from(due));
            let starts_elsewhere = |fixed: usize| fixed < own || fixed + task.duration > due;
            if task.fixed.is_some_and(starts_elsewhere) {
                return Some(Hopeless::FixedOutside);
            }
            if own + task.duration > due {
                return Some(Hopeless::TooLong);
            }
            let waits_for = task.needs.iter().filter(late).max_by_key(|any_of| any_of.iter().map(end).min());
            let names = |any_of: &Vec<usize>| Hopeless::Needs(any_of.iter().filter_map(|at| name(*at)).collect());
            return Some(waits_for.map_or(Hopeless::TooLong, names));
        };
        let fits = |start: usize, (resource, much): (usize, u32)| {
            self.capacity[resource][start..start + task.duration].iter().all(|there| *there >= much)
        };
        let affordable = |start: usize, (window, amount): (usize, u64)| {
            let window = &self.windows[window];
            !(window.from..window.until).contains(&start) || window.amount >= amount
        };
        let starts = task.earliest..=latest;
        if let Some((resource, _)) = task.demand.iter().find(|it| !starts.clone().any(|start| fits(start, **it))) {
            return problem.capacity.keys().nth(*resource).cloned().map(Hopeless::TooManyHands);
        }
        let too_dear = |source: &&SourceId| {
            let windows = windows(problem, &self.calendar).1;
            let of_source = |it: &&(usize, u64)| windows[*source].contains(&it.0);
            let costs: Vec<(usize, u64)> = task.cost.iter().filter(of_source).copied().collect();
            !starts.clone().any(|start| costs.iter().all(|it| affordable(start, *it)))
        };
        if let Some(source) = named.and_then(|it| it.cost.keys().find(too_dear)) {
            return Some(Hopeless::TooDear(source.clone()));
        }
        let together = |start: usize| {
            task.demand.iter().all(|it| fits(start, *it)) && task.cost.iter().all(|it| affordable(start, *it))
        };
        if starts.clone().any(together) { None } else { Some(Hopeless::NeverTogether) }
    }
}
