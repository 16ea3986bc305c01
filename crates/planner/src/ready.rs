//! A problem made ready to compute with: names are numbers, closed periods are gone.

use std::collections::BTreeMap;

use crate::{
    circle::circle,
    locks::check_locks,
    plan::Plan,
    problem::{Action, ActionId, Aim, Choice, Problem, SourceId},
    validate::{ProblemError, check_parts},
    windows::{Window, windows},
};

/// A problem without names; time is counted in working periods.
#[derive(Debug, Clone)]
pub(crate) struct Model {
    pub(crate) aim: Aim,
    /// Which number each name has; numbers follow the order of the names.
    pub(crate) index: BTreeMap<ActionId, usize>,
    pub(crate) actions: Vec<Task>,
    /// The calendar period of each working period.
    pub(crate) calendar: Vec<usize>,
    /// What each resource has in each working period.
    pub(crate) capacity: Vec<Vec<u32>>,
    pub(crate) windows: Vec<Window>,
    /// The windows of each source of money.
    pub(crate) sources: Vec<Vec<usize>>,
    pub(crate) goals: Vec<Shared>,
    /// The same read from its end to its start, if the shortest time is asked for and no date or budget stands against it.
    pub(crate) backward: Option<Box<Model>>,
}

/// An action without names.
#[derive(Debug, Clone)]
pub(crate) struct Task {
    pub(crate) duration: usize,
    pub(crate) choice: Choice,
    pub(crate) value: u64,
    pub(crate) goals: Vec<usize>,
    /// Resource and how much, never 0.
    pub(crate) demand: Vec<(usize, u32)>,
    /// Window and how much, never 0, wherever the action would start.
    pub(crate) cost: Vec<(usize, u64)>,
    /// Of each prerequisite the alternatives, in the order in which they are tried.
    pub(crate) needs: Vec<Vec<usize>>,
    /// The first working period it can start in, considering dates and prerequisites.
    pub(crate) earliest: usize,
    /// The last working period it can start in; none if there is none from the earliest on.
    pub(crate) latest: Option<usize>,
    pub(crate) fixed: Option<usize>,
}

/// What several actions bring, once.
#[derive(Debug, Clone)]
pub(crate) struct Shared {
    pub(crate) value: u64,
    pub(crate) any_of: Vec<usize>,
}

impl Model {
    /// The problem made ready, if a plan can be made for it.
    pub(crate) fn of(problem: &Problem) -> Result<Self, ProblemError> {
        check_parts(problem)?;
        let calendar: Vec<usize> = (0..problem.periods).filter(|it| !problem.closed.contains(it)).collect();
        let mut named: Vec<&Action> = problem.actions.iter().collect();
        named.sort_by(|a, b| a.id.cmp(&b.id));
        let index: BTreeMap<ActionId, usize> = named.iter().enumerate().map(|(at, it)| (it.id.clone(), at)).collect();
        let open = |capacity: &Vec<u32>| calendar.iter().map(|period| capacity[*period]).collect();
        let (windows, by_source) = windows(problem, &calendar);
        let mut model = Self {
            aim: problem.aim,
            capacity: problem.capacity.values().map(open).collect(),
            windows,
            sources: by_source.values().cloned().collect(),
            goals: Vec::new(),
            actions: Vec::new(),
            index,
            calendar,
            backward: None,
        };
        model.actions = named.iter().map(|action| model.task(problem, action, &by_source)).collect();
        model.add_goals(problem);
        if let Some(around) = circle(&model.actions) {
            return Err(ProblemError::Circle(around.into_iter().map(|it| named[it].id.clone()).collect()));
        }
        model.wait_for_prerequisites();
        check_locks(problem, &model)?;
        let is_dated = |it: &Action| it.earliest > 0 || it.due.is_some() || it.fixed.is_some() || !it.cost.is_empty();
        let is_even = |there: &Vec<u32>| there.windows(2).all(|pair| pair[0] == pair[1]);
        if model.aim == Aim::ShortestTime && !named.into_iter().any(is_dated) && model.capacity.iter().all(is_even) {
            model.backward = Some(Box::new(model.reversed()));
        }
        Ok(model)
    }

    /// Every prerequisite turned round.
    fn reversed(&self) -> Self {
        let mut reversed = self.clone();
        for task in &mut reversed.actions {
            task.needs.clear();
            task.earliest = 0;
            task.latest = self.periods().checked_sub(task.duration);
        }
        for (action, task) in self.actions.iter().enumerate() {
            for first in task.needs.iter().flatten() {
                reversed.actions[*first].needs.push(vec![action]);
            }
        }
        reversed.wait_for_prerequisites();
        reversed
    }

    fn task(&self, problem: &Problem, action: &Action, by_source: &BTreeMap<&SourceId, Vec<usize>>) -> Task {
        let resources: BTreeMap<_, _> = problem.capacity.keys().zip(0..).collect();
        let quickest_first = |need: &crate::Need| {
            let mut any_of: Vec<usize> = need.any_of.iter().map(|name| self.index[name]).collect();
            let action_of = |at: &usize| problem.actions.iter().find(|it| self.index[&it.id] == *at);
            any_of.sort_by_key(|at| action_of(at).map(|it| (it.duration, it.cost.values().sum::<u64>(), *at)));
            any_of.dedup();
            any_of
        };
        let cost = |(source, amount): (&SourceId, &u64)| by_source[source].iter().map(|at| (*at, *amount)).collect();
        let cost: Vec<Vec<(usize, u64)>> = action.cost.iter().map(cost).collect();
        let period = |date: i64| usize::try_from(date).unwrap_or(0);
        let fixed = action.fixed.map(|date| self.open_from(period(date)));
        let due = action.due.map_or(self.periods(), |date| self.open_from(period(date)));
        let earliest = fixed.unwrap_or(0).max(self.open_from(action.earliest));
        let is_open = action.fixed.is_none_or(|date| self.calendar.binary_search(&period(date)).is_ok());
        let last = due.checked_sub(action.duration).map(|last| last.min(self.periods() - 1)).filter(|_| is_open);
        let latest = last.map(|last| fixed.map_or(last, |it| it.min(last)));
        Task {
            duration: action.duration,
            choice: action.choice,
            value: action.value,
            goals: Vec::new(),
            demand: action.demand.iter().map(|(it, much)| (resources[it], *much)).filter(|it| it.1 > 0).collect(),
            cost: cost.into_iter().flatten().filter(|(_, amount)| *amount > 0).collect(),
            needs: action.needs.iter().map(quickest_first).collect(),
            earliest,
            latest: latest.filter(|latest| *latest >= earliest),
            fixed,
        }
    }

    fn add_goals(&mut self, problem: &Problem) {
        for goal in &problem.goals {
            let mut any_of: Vec<usize> = goal.any_of.iter().map(|name| self.index[name]).collect();
            any_of.sort_unstable();
            any_of.dedup();
            any_of.iter().for_each(|action| self.actions[*action].goals.push(self.goals.len()));
            self.goals.push(Shared { value: goal.value, any_of });
        }
    }

    /// Moves the earliest starts behind the earliest ends of the quickest prerequisites.
    fn wait_for_prerequisites(&mut self) {
        for _ in 0..=self.actions.len() {
            let ready: Vec<usize> = (0..self.actions.len()).map(|action| self.ready(action)).collect();
            let moved = self.actions.iter().zip(&ready).any(|(task, ready)| task.earliest != *ready);
            for (task, ready) in self.actions.iter_mut().zip(ready) {
                task.earliest = ready;
                task.latest = task.latest.filter(|latest| *latest >= ready);
            }
            if !moved {
                return;
            }
        }
    }

    fn ready(&self, action: usize) -> usize {
        let earliest_end = |it: &usize| match self.actions[*it].choice {
            Choice::Never => self.periods(),
            Choice::Open | Choice::Must if self.actions[*it].latest.is_none() => self.periods(),
            Choice::Open | Choice::Must => self.actions[*it].earliest + self.actions[*it].duration,
        };
        let needs = self.actions[action].needs.iter().map(|any_of| any_of.iter().map(earliest_end).min().unwrap_or(0));
        needs.max().unwrap_or(0).max(self.actions[action].earliest)
    }

    /// How many working periods there are.
    pub(crate) fn periods(&self) -> usize {
        self.calendar.len()
    }

    /// The first working period from a calendar period on.
    pub(crate) fn open_from(&self, period: usize) -> usize {
        self.calendar.partition_point(|open| *open < period)
    }

    /// The calendar period after the last of an action that starts in a working period.
    pub(crate) fn calendar_end(&self, start: usize, duration: usize) -> usize {
        match (start + duration).checked_sub(1) {
            Some(last) if duration > 0 => self.calendar.get(last).map_or(last + 1, |period| period + 1),
            Some(_) | None => self.calendar.get(start).copied().unwrap_or(start),
        }
    }

    /// The starts of a plan by number, in working periods.
    pub(crate) fn placed(&self, plan: &Plan) -> Vec<Option<usize>> {
        let mut starts = vec![None; self.actions.len()];
        for (id, start) in &plan.starts {
            if let Some(action) = self.index.get(id) {
                starts[*action] = Some(self.open_from(*start));
            }
        }
        starts
    }

    /// The plan with these starts.
    pub(crate) fn plan(&self, starts: &[Option<usize>]) -> Plan {
        let named = self.index.iter().filter_map(|(id, at)| Some((id.clone(), *self.calendar.get(starts[*at]?)?)));
        Plan { starts: named.collect() }
    }

    /// Σ value × working periods left after the end.
    pub(crate) fn value(&self, starts: &[Option<usize>]) -> u64 {
        let left = |at: usize| starts[at].map(|start| self.left_after(start + self.actions[at].duration));
        let own = |at: usize| self.actions[at].value * left(at).unwrap_or(0);
        let shared = |goal: &Shared| goal.value * goal.any_of.iter().filter_map(|at| left(*at)).max().unwrap_or(0);
        (0..self.actions.len()).map(own).sum::<u64>() + self.goals.iter().map(shared).sum::<u64>()
    }

    /// The period after the last action.
    pub(crate) fn makespan(&self, starts: &[Option<usize>]) -> usize {
        let ends = starts.iter().zip(&self.actions).filter_map(|(start, task)| Some((*start)? + task.duration));
        ends.max().unwrap_or(0)
    }

    /// What the aim makes of these starts; more is better.
    pub(crate) fn score(&self, starts: &[Option<usize>]) -> u64 {
        match self.aim {
            Aim::Value => self.value(starts),
            Aim::ShortestTime => self.left_after(self.makespan(starts)),
        }
    }

    /// How much of all hands and all money an action uses, in millionths added up over resources and windows.
    pub(crate) fn share_used(&self, action: usize) -> u128 {
        const WHOLE: u128 = 1_000_000;
        let task = &self.actions[action];
        let hands = task.demand.iter().map(|(resource, much)| {
            let there: u128 = self.capacity[*resource].iter().map(|it| u128::from(*it)).sum();
            u128::from(*much) * task.duration as u128 * WHOLE / there.max(1)
        });
        let money = task.cost.iter().map(|(window, amount)| {
            let there = u128::from(self.windows[*window].amount);
            (u128::from(*amount) * WHOLE).checked_div(there).unwrap_or(0)
        });
        hands.sum::<u128>() + money.sum::<u128>()
    }

    /// Working periods left after an end.
    pub(crate) fn left_after(&self, end: usize) -> u64 {
        self.periods().saturating_sub(end) as u64
    }
}
