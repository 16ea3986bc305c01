//! Which part of a plan is taken apart, and in which order it is put together again.

use std::ops::Range;

use crate::{random::Random, ready::Model, serial::Order};

/// A part of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Neighbourhood {
    /// What is worked on in these periods.
    Time(Range<usize>),
    /// What uses a resource in these periods.
    Resource(usize, Range<usize>),
    /// An action, what it needs and what needs it.
    Chain(usize),
    /// So many, anywhere.
    Anywhere(usize),
}

/// How many actions are freed at most; of a longer part, any so many.
const FREED_AT_MOST: usize = 6;

/// How many actions that are not in the plan are tried with them, at most.
const TRIED_AT_MOST: usize = 3;

impl Neighbourhood {
    /// Any part.
    pub(crate) fn choose(random: &mut Random, model: &Model, starts: &[Option<usize>]) -> Self {
        let length = model.makespan(starts).max(1);
        let from = random.below(length);
        let periods = from..from + 1 + random.below(length.div_ceil(4));
        match random.below(4) {
            0 => Self::Time(periods),
            1 if !model.capacity.is_empty() => Self::Resource(random.below(model.capacity.len()), periods),
            2 => Self::Chain(random.below(model.actions.len())),
            _ => Self::Anywhere(1 + random.below(6)),
        }
    }

    /// The placed actions of the part.
    fn members(&self, random: &mut Random, model: &Model, starts: &[Option<usize>]) -> Vec<usize> {
        let placed = (0..starts.len()).filter(|at| starts[*at].is_some());
        let overlaps = |at: usize, periods: &Range<usize>| {
            starts[at]
                .is_some_and(|start| start < periods.end && periods.start < start + model.actions[at].duration.max(1))
        };
        let uses = |at: usize, resource: usize| model.actions[at].demand.iter().any(|it| it.0 == resource);
        let mut members: Vec<usize> = match self {
            Self::Time(periods) => placed.filter(|at| overlaps(*at, periods)).collect(),
            Self::Resource(resource, periods) => {
                placed.filter(|at| uses(*at, *resource) && overlaps(*at, periods)).collect()
            }
            Self::Chain(middle) => {
                let needs = |by: usize, first: usize| model.actions[by].needs.iter().any(|it| it.contains(&first));
                placed.filter(|at| at == middle || needs(*at, *middle) || needs(*middle, *at)).collect()
            }
            Self::Anywhere(_) => placed.collect(),
        };
        random.shuffle(&mut members);
        let most = match self {
            Self::Time(_) | Self::Resource(..) | Self::Chain(_) => FREED_AT_MOST,
            Self::Anywhere(most) => *most,
        };
        members.truncate(most);
        members
    }

    /// An order in which the part, and a few actions that are in no place, come elsewhere.
    pub(crate) fn reordered(&self, random: &mut Random, model: &Model, now: &Order, starts: &[Option<usize>]) -> Order {
        let mut moving = self.members(random, model, starts);
        let outside: Vec<usize> = (0..starts.len()).filter(|at| starts[*at].is_none()).collect();
        if !outside.is_empty() {
            let tried = (0..random.below(TRIED_AT_MOST + 1)).map(|_| outside[random.below(outside.len())]);
            moving.extend(tried.collect::<Vec<_>>());
        }
        random.shuffle(&mut moving);
        let mut order = now.clone();
        let mut is_moving = vec![false; starts.len()];
        moving.retain(|at| !std::mem::replace(&mut is_moving[*at], true));
        let first = now.actions.iter().position(|at| is_moving[*at] && starts[*at].is_some()).unwrap_or(0);
        order.actions.retain(|at| !is_moving[*at]);
        let placed = order.actions.iter().filter(|at| starts[**at].is_some()).count();
        // Sometimes the part stays together where it was, in another order; else each goes anywhere.
        let together = random.below(4) == 0;
        for action in moving {
            let at = if together { first.min(placed) } else { random.below(placed + 1) };
            order.actions.insert(at, action);
            order.wanted[action] = true;
        }
        // Something that brings nothing by itself may be what keeps better things out.
        if random.below(4) == 0 {
            let dropped = random.below(starts.len());
            order.wanted[dropped] = false;
        }
        order
    }
}
