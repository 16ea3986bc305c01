//! A plan under construction: what is placed, and what is left of hands and money.

use crate::{problem::Choice, ready::Model};

/// What is placed so far.
#[derive(Debug, Clone)]
pub(crate) struct Places<'m> {
    model: &'m Model,
    /// The working period in which each placed action starts.
    pub(crate) starts: Vec<Option<usize>>,
    /// What each resource still has in each period.
    pub(crate) free: Vec<Vec<u32>>,
    /// What each window still has.
    pub(crate) money: Vec<u64>,
    /// In the order in which they were placed.
    placed: Vec<usize>,
    /// Actions whose prerequisites are being placed, so that none waits for itself.
    waiting: Vec<bool>,
}

impl<'m> Places<'m> {
    pub(crate) fn of(model: &'m Model) -> Self {
        Self {
            model,
            starts: vec![None; model.actions.len()],
            free: model.capacity.clone(),
            money: model.windows.iter().map(|window| window.amount).collect(),
            placed: Vec::with_capacity(model.actions.len()),
            waiting: vec![false; model.actions.len()],
        }
    }

    /// A plan as it stands; what does not fit beside what starts before it is left out.
    pub(crate) fn with(model: &'m Model, starts: &[Option<usize>]) -> Self {
        let mut places = Self::of(model);
        let mut in_order: Vec<(usize, usize)> =
            starts.iter().enumerate().filter_map(|(action, start)| Some(((*start)?, action))).collect();
        in_order.sort_unstable();
        for (start, action) in in_order {
            let is_inside = start + model.actions[action].duration <= model.periods();
            if is_inside && places.room(action, start, start).is_some() {
                places.put(action, start);
            }
        }
        places
    }

    /// Gives a fixed action its place, before anybody else comes.
    pub(crate) fn reserve(&mut self, action: usize) {
        if let Some(start) =
            self.model.actions[action].fixed.filter(|start| self.room(action, *start, *start).is_some())
        {
            self.put(action, start);
        }
    }

    /// Places what a fixed action needs, as far as there is room before it.
    pub(crate) fn bring_prerequisites(&mut self, action: usize) {
        if let Some(start) = self.starts[action] {
            self.waiting[action] = true;
            self.ready(action, start);
            self.waiting[action] = false;
        }
    }

    /// Places an action as early as it fits, with what it needs, so that it ends not after `by`.
    /// Either all of it is placed or nothing.
    pub(crate) fn place(&mut self, action: usize, by: usize) -> bool {
        let task = &self.model.actions[action];
        if let Some(start) = self.starts[action] {
            return start + task.duration <= by;
        }
        let Some(latest) = task.latest.and_then(|latest| Some(latest.min(by.checked_sub(task.duration)?))) else {
            return false;
        };
        if task.choice == Choice::Never || self.waiting[action] || task.earliest > latest {
            return false;
        }
        let before = self.placed.len();
        self.waiting[action] = true;
        let room = self.ready(action, latest).and_then(|ready| self.room(action, ready, latest));
        self.waiting[action] = false;
        match room {
            Some(start) => self.put(action, start),
            None => self.take_back(before),
        }
        room.is_some()
    }

    /// The first period by which every prerequisite has ended, missing ones being placed; none if that is after `by`.
    fn ready(&mut self, action: usize, by: usize) -> Option<usize> {
        let model = self.model;
        let mut ready = model.actions[action].earliest;
        for any_of in &model.actions[action].needs {
            let in_time = |end: &usize| *end <= by;
            let end = self.first_end(any_of).filter(in_time).or_else(|| {
                let placed = any_of.iter().find(|it| self.place(**it, by))?;
                self.end(*placed)
            });
            ready = ready.max(end?);
        }
        Some(ready)
    }

    /// The first start from `ready` to `latest` at which there are hands and money.
    pub(crate) fn room(&self, action: usize, ready: usize, latest: usize) -> Option<usize> {
        let task = &self.model.actions[action];
        let mut start = ready;
        'start: while start <= latest {
            for (window, amount) in &task.cost {
                let open = &self.model.windows[*window];
                if self.money[*window] < *amount && (open.from..open.until).contains(&start) {
                    start = open.until;
                    continue 'start;
                }
            }
            for (resource, much) in &task.demand {
                let in_work = &self.free[*resource][start..start + task.duration];
                if let Some(busy) = in_work.iter().rposition(|free| free < much) {
                    start += busy + 1;
                    continue 'start;
                }
            }
            return Some(start);
        }
        None
    }

    pub(crate) fn put(&mut self, action: usize, start: usize) {
        self.occupy(action, start);
        self.placed.push(action);
    }

    /// Takes hands and money for an action.
    pub(crate) fn occupy(&mut self, action: usize, start: usize) {
        let task = &self.model.actions[action];
        for (resource, much) in &task.demand {
            self.free[*resource][start..start + task.duration].iter_mut().for_each(|free| *free -= much);
        }
        for (window, amount) in &task.cost {
            let open = &self.model.windows[*window];
            if (open.from..open.until).contains(&start) {
                self.money[*window] -= amount;
            }
        }
        self.starts[action] = Some(start);
    }

    /// How many are placed, to take back what comes after.
    pub(crate) fn count(&self) -> usize {
        self.placed.len()
    }

    /// Takes back everything placed since so many were.
    pub(crate) fn take_back(&mut self, before: usize) {
        while self.placed.len() > before {
            if let Some(action) = self.placed.pop() {
                self.remove(action);
            }
        }
    }

    /// Gives back the hands and money of an action.
    pub(crate) fn remove(&mut self, action: usize) {
        let Some(start) = self.starts[action].take() else { return };
        let task = &self.model.actions[action];
        for (resource, much) in &task.demand {
            self.free[*resource][start..start + task.duration].iter_mut().for_each(|free| *free += much);
        }
        for (window, amount) in &task.cost {
            let open = &self.model.windows[*window];
            if (open.from..open.until).contains(&start) {
                self.money[*window] += amount;
            }
        }
    }

    /// Takes out what brings nothing and nobody needs, the last first.
    pub(crate) fn drop_idle(&mut self) {
        let mut latest_first: Vec<usize> = (0..self.starts.len()).filter(|at| self.starts[*at].is_some()).collect();
        latest_first.sort_by_key(|at| std::cmp::Reverse((self.starts[*at], *at)));
        for action in latest_first {
            if self.is_idle(action) {
                self.remove(action);
                self.placed.retain(|it| *it != action);
            }
        }
    }

    /// Whether an action brings nothing and nobody needs it.
    pub(crate) fn is_idle(&self, action: usize) -> bool {
        let task = &self.model.actions[action];
        if task.value > 0 || task.choice == Choice::Must {
            return false;
        }
        let end = self.end(action);
        let others_by = |any_of: &[usize], by: Option<usize>| {
            any_of.iter().any(|it| *it != action && self.end(*it).is_some_and(|end| Some(end) <= by))
        };
        let is_needed = |by: usize| {
            let mut needs = self.model.actions[by].needs.iter().filter(|any_of| any_of.contains(&action));
            self.starts[by].is_some() && needs.any(|any_of| !others_by(any_of, self.starts[by]))
        };
        task.goals.iter().all(|goal| others_by(&self.model.goals[*goal].any_of, end))
            && !(0..self.starts.len()).any(is_needed)
    }

    /// Whether an action is placed, after what it needs.
    pub(crate) fn is_ready(&self, action: usize) -> bool {
        let needs = &self.model.actions[action].needs;
        self.starts[action]
            .is_some_and(|start| needs.iter().all(|any_of| self.first_end(any_of).is_some_and(|end| end <= start)))
    }

    /// Whether something placed brings the goal.
    pub(crate) fn has_goal(&self, goal: usize) -> bool {
        self.model.goals[goal].any_of.iter().any(|it| self.starts[*it].is_some())
    }

    /// When the first of these ends that is placed.
    pub(crate) fn first_end(&self, any_of: &[usize]) -> Option<usize> {
        any_of.iter().filter_map(|it| self.end(*it)).min()
    }

    /// When an action ends, if it is placed.
    pub(crate) fn end(&self, action: usize) -> Option<usize> {
        Some(self.starts[action]? + self.model.actions[action].duration)
    }
}
