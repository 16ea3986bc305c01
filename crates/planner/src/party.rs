//! An action and the prerequisites that come along, beside a plan whose other actions stay where they are.

use std::collections::BTreeMap;

use crate::{places::Places, problem::Choice, ready::Model};

/// Of the ways to choose among alternatives that are not in the plan, only so many are tried.
const WAYS: usize = 12;

/// What an action and those that come along would need more than there is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Lack {
    /// By resource, in every period.
    pub(crate) hands: BTreeMap<usize, u32>,
    /// By window.
    pub(crate) money: BTreeMap<usize, u64>,
    /// Whether some of the money is of a stretch for which there is no budget.
    in_gap: bool,
}

/// Less is better: with a budget before without; money before hands before both; then how much.
type Badness = (bool, u8, u128, u64);

impl Lack {
    fn badness(&self) -> Badness {
        let kind = match (self.money.is_empty(), self.hands.is_empty()) {
            (true, true) => 0,
            (false, true) => 1,
            (true, false) => 2,
            (false, false) => 3,
        };
        let money = self.money.values().map(|it| u128::from(*it)).sum();
        (self.in_gap, kind, money, self.hands.values().map(|it| u64::from(*it)).sum())
    }

    fn add(&mut self, more: &Self) {
        more.hands.iter().for_each(|(resource, much)| *self.hands.entry(*resource).or_default() += much);
        more.money.iter().for_each(|(window, amount)| *self.money.entry(*window).or_default() += amount);
        self.in_gap |= more.in_gap;
    }
}

/// An action with those that come along, each with its start; the action is the last.
#[derive(Debug, Clone)]
pub(crate) struct Beside {
    pub(crate) starts: Vec<(usize, usize)>,
    pub(crate) lack: Lack,
}

/// Where the action stands best beside the plan: where least is lacking. None if there is no time for it.
///
/// Of alone standing actions each start is looked at. Those that come along are placed one after
/// the other, each where least is lacking then.
pub(crate) fn beside(places: &Places<'_>, model: &Model, action: usize) -> Option<Beside> {
    let found = parties(places, model, action).into_iter().filter_map(|party| {
        let mut lent = places.clone();
        let lack = lent.join(model, &party, true)?;
        let starts: Vec<(usize, usize)> = party.iter().filter_map(|it| Some((*it, lent.starts[*it]?))).collect();
        Some(Beside { starts, lack })
    });
    found.min_by_key(|it| (it.lack.badness(), it.starts.len(), it.starts.last().map(|last| last.1)))
}

/// The action, after what has to come along; one list for each way to choose among alternatives.
pub(crate) fn parties(places: &Places<'_>, model: &Model, action: usize) -> Vec<Vec<usize>> {
    in_time(places, model, action, model.periods(), &mut Vec::new())
}

/// The same for an action that has to start not after `by`; `way` are those that wait for it.
fn in_time(places: &Places<'_>, model: &Model, action: usize, by: usize, way: &mut Vec<usize>) -> Vec<Vec<usize>> {
    let task = &model.actions[action];
    let Some(latest) = task.latest.filter(|_| task.choice != Choice::Never && !way.contains(&action)) else {
        return Vec::new();
    };
    let latest = latest.min(by);
    way.push(action);
    let mut found = vec![Vec::new()];
    for any_of in &task.needs {
        if places.first_end(any_of).is_some_and(|end| end <= latest) {
            continue;
        }
        let open = any_of.iter().filter(|it| places.starts[**it].is_none());
        let in_time = |it: &usize| {
            let by = latest.checked_sub(model.actions[*it].duration)?;
            Some(in_time(places, model, *it, by, way))
        };
        let ways: Vec<Vec<usize>> = open.filter_map(in_time).flatten().collect();
        let both = |before: &Vec<usize>, more: &Vec<usize>| {
            let mut both = before.clone();
            both.extend(more.iter().filter(|it| !before.contains(it)));
            both
        };
        found = found.iter().flat_map(|before| ways.iter().map(move |more| both(before, more))).take(WAYS).collect();
    }
    way.pop();
    found.iter_mut().for_each(|party| party.push(action));
    found
}

/// Who meets a prerequisite.
enum Met {
    /// Somebody in the plan, who ends then.
    At(usize),
    /// Somebody who comes along: its place in the party.
    By(usize),
}

impl Places<'_> {
    /// Places a party, each as early as it fits. Where nothing fits, what is lacking is lent, if
    /// that is allowed; else nobody is placed.
    pub(crate) fn join(&mut self, model: &Model, party: &[usize], lend: bool) -> Option<Lack> {
        let (met, latest) = self.met(model, party)?;
        let before = self.count();
        let mut lack = Lack::default();
        for (at, action) in party.iter().enumerate() {
            let end = |it: &Met| match it {
                Met::At(end) => *end,
                Met::By(first) => self.end(party[*first]).unwrap_or(0),
            };
            let ready = met[at].iter().map(end).max().unwrap_or(0).max(model.actions[*action].earliest);
            let lent = || (lend && ready <= latest[at]).then(|| self.least(model, *action, ready, latest[at]));
            let room = self.room(*action, ready, latest[at]);
            let Some((start, more)) = room.map(|start| (start, Lack::default())).or_else(lent) else {
                self.take_back(before);
                return None;
            };
            for (resource, much) in &more.hands {
                self.free[*resource].iter_mut().for_each(|free| *free += much);
            }
            more.money.iter().for_each(|(window, amount)| self.money[*window] += amount);
            lack.add(&more);
            self.put(*action, start);
        }
        Some(lack)
    }

    /// For each of the party, who meets its prerequisites, and its last start, so that those who
    /// wait for it still have time; none if that cannot be.
    fn met(&self, model: &Model, party: &[usize]) -> Option<(Vec<Vec<Met>>, Vec<usize>)> {
        let mut latest: Vec<usize> = party.iter().map(|it| model.actions[*it].latest).collect::<Option<_>>()?;
        let mut met: Vec<Vec<Met>> = Vec::new();
        for (at, action) in party.iter().enumerate().rev() {
            let mut own = Vec::new();
            for any_of in &model.actions[*action].needs {
                if let Some(end) = self.first_end(any_of).filter(|end| *end <= latest[at]) {
                    own.push(Met::At(end));
                } else {
                    let first = party[..at].iter().position(|it| any_of.contains(it))?;
                    let last = latest[at].checked_sub(model.actions[party[first]].duration)?;
                    latest[first] = latest[first].min(last);
                    own.push(Met::By(first));
                }
            }
            met.push(own);
        }
        met.reverse();
        Some((met, latest))
    }

    /// The first start at which least is lacking, with what is lacking there.
    fn least(&self, model: &Model, action: usize, ready: usize, latest: usize) -> (usize, Lack) {
        let found = (ready..=latest).map(|start| (start, self.lack(model, action, start)));
        found.min_by_key(|(_, lack)| lack.badness()).unwrap_or_default()
    }

    /// What is lacking for an action at a start.
    pub(crate) fn lack(&self, model: &Model, action: usize, start: usize) -> Lack {
        let task = &model.actions[action];
        let mut lack = Lack::default();
        for (resource, much) in &task.demand {
            let least = self.free[*resource][start..start + task.duration].iter().min().copied().unwrap_or(*much);
            if least < *much {
                lack.hands.insert(*resource, much - least);
            }
        }
        for (window, amount) in &task.cost {
            let open = &model.windows[*window];
            if (open.from..open.until).contains(&start) && self.money[*window] < *amount {
                lack.money.insert(*window, amount - self.money[*window]);
                lack.in_gap |= open.is_gap;
            }
        }
        lack
    }
}
