//! Better plans, by taking a part of one apart and putting it together again.
//!
//! Large neighbourhood search: Shaw, *Using constraint programming and local search methods
//! to solve vehicle routing problems* (1998); accepting slightly worse plans at first and
//! ever less so: threshold accepting, Dueck and Scheuer, J. Comput. Phys. 90 (1990). For the
//! shortest time each plan is also justified, see `justify`.
//!
//! Work is counted in plans made, not in seconds: the same problem, start and work give the
//! same plan on a slow machine and on a fast one.

use std::ops::ControlFlow;

use crate::{
    bound::highest,
    follow::begin,
    justify::justified,
    neighbourhood::Neighbourhood,
    places::Places,
    plan::Plan,
    problem::{Aim, Problem},
    random::Random,
    ready::Model,
    serial::{NoPlan, Order, generate, missing, orders},
    settle::settled,
};

/// Where the search stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// How many plans were made, of `work`.
    pub made: u32,
    /// How many may be made.
    pub work: u32,
    /// What the best of them comes to: its value, or the working periods left after its end.
    pub best: u64,
    /// What no plan can exceed.
    pub bound: u64,
}

/// What a search came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Improved {
    /// The best plan found; never worse than the start.
    pub plan: Plan,
    /// How it stands, and how much better a plan could at most be.
    pub progress: Progress,
}

/// How often `progress` is told, in plans made.
const TELL_EVERY: u32 = 64;

/// After so many plans the search begins again from the best, and accepts worse ones again.
const ROUND: u32 = 4000;

/// How much worse a plan may be and still be gone on from, at first: one part in so many of the best.
const WORSE_AT_FIRST: u64 = 50;

/// The same where the shortest time is asked for: one part in so many of it.
const LONGER_AT_FIRST: u64 = 20;

/// Looks for a better plan than `start`, by making `work` plans; ends early when the best
/// reaches the bound, or when `progress` breaks.
///
/// It begins where [`follow`](crate::follow()) would. In the plan found no action could start earlier
/// while the others stay, and nothing that fits is missing.
///
/// # Errors
/// The problem is not well put, or no room is found for what must be in the plan.
pub fn improve(
    problem: &Problem,
    start: &Plan,
    work: u32,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Improved, NoPlan> {
    let model = Model::of(problem)?;
    let mut search = Search::from(problem, &model, start, work)?;
    while search.stands.made < work && search.stands.best < search.stands.bound {
        if search.stands.made.is_multiple_of(TELL_EVERY) && progress(search.stands).is_break() {
            break;
        }
        search.step();
    }
    Ok(Improved { plan: model.plan(&search.best), progress: search.stands })
}

struct Search<'m> {
    model: &'m Model,
    random: Random,
    /// The plan gone on from.
    now: Order,
    /// Where its actions start.
    starts: Vec<Option<usize>>,
    best: Vec<Option<usize>>,
    stands: Progress,
    /// The orders in which what still fits is added.
    orders: Vec<Vec<usize>>,
}

impl<'m> Search<'m> {
    fn from(problem: &Problem, model: &'m Model, start: &Plan, work: u32) -> Result<Self, NoPlan> {
        let orders = orders(model);
        let best = settled(model, &begin(problem, model, start, &orders)?, &orders);
        let score = model.score(&best);
        let stands = Progress { made: 0, work, best: score, bound: highest(model) };
        let now = order_of(model, &best, &[]);
        Ok(Self { model, random: Random::new(0x00CA_B11D_0000_0005), now, starts: best.clone(), best, stands, orders })
    }

    fn step(&mut self) {
        if self.stands.made.is_multiple_of(ROUND) {
            self.starts.clone_from(&self.best);
            self.now = order_of(self.model, &self.best, &self.now.actions);
        }
        self.stands.made += 1;
        let part = Neighbourhood::choose(&mut self.random, self.model, &self.starts);
        let order = part.reordered(&mut self.random, self.model, &self.now, &self.starts);
        let Some(mut starts) = finished(self.model, &order) else { return };
        let score = self.model.score(&starts);
        if score + self.tolerance() < self.stands.best {
            return;
        }
        if score > self.stands.best {
            starts = settled(self.model, &starts, &self.orders);
            self.stands.best = self.model.score(&starts);
            self.best.clone_from(&starts);
        }
        self.now = order_of(self.model, &starts, &order.actions);
        self.starts = starts;
    }

    /// How much worse than the best the plan gone on from may be now.
    ///
    /// It falls to nothing and begins again, whatever the work: so with more work the search goes
    /// on where with less it ended, and never finds less.
    fn tolerance(&self) -> u64 {
        let left = u64::from(ROUND - self.stands.made % ROUND);
        let most = match self.model.aim {
            Aim::Value => self.stands.best / WORSE_AT_FIRST,
            Aim::ShortestTime => self.model.left_after(0).saturating_sub(self.stands.best) / LONGER_AT_FIRST,
        };
        u64::try_from(u128::from(most) * u128::from(left) / u128::from(ROUND)).unwrap_or(0)
    }
}

/// The plan of an order, if everything that must be in it has a place; tidied.
pub(crate) fn finished(model: &Model, order: &Order) -> Option<Vec<Option<usize>>> {
    let mut places: Places<'_> = generate(model, order);
    if !missing(model, &places).is_empty() {
        return None;
    }
    match model.aim {
        Aim::Value => {
            places.drop_idle();
            Some(places.starts)
        }
        Aim::ShortestTime => Some(justified(model, places.starts)),
    }
}

/// The order in which these actions start; then the others, as they came before.
pub(crate) fn order_of(model: &Model, starts: &[Option<usize>], before: &[usize]) -> Order {
    let mut position: Vec<usize> = (0..model.actions.len()).collect();
    before.iter().enumerate().for_each(|(at, action)| position[*action] = at);
    let mut actions: Vec<usize> = (0..model.actions.len()).collect();
    actions.sort_by_key(|at| (starts[*at].unwrap_or(usize::MAX), position[*at]));
    Order { actions, wanted: starts.iter().map(Option::is_some).collect() }
}
