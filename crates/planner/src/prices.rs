//! Price lists for hours and money, and what an action earns at them.

use crate::{bound::UNIT, ready::Model};

/// How the price of an hour falls from the first period to the last, and how high it may be.
#[derive(Debug, Clone)]
pub(crate) struct Shape {
    /// How high in each period, relative to the others.
    pub(crate) heights: Vec<i128>,
    /// Added up before each period.
    before: Vec<i128>,
    /// The prices tried, rising.
    pub(crate) prices: Vec<i128>,
}

/// The part of an action that one resource does, with its share of value and cost.
#[derive(Debug, Clone)]
pub(crate) struct Part {
    pub(crate) resource: Option<usize>,
    much: i128,
    duration: usize,
    /// Its share of the value, in parts of [`UNIT`] a period.
    value: i128,
    /// Windows with its share of the cost, in parts of `total`.
    cost: Vec<(usize, i128)>,
    share: i128,
    total: i128,
    /// Stretches of starts at which the same money is spent.
    stretches: Vec<(usize, usize)>,
}

impl Part {
    /// An action in parts by resource; hours are what it is divided by.
    pub(crate) fn of(model: &Model, action: usize, with_goals: bool) -> Vec<Self> {
        let task = &model.actions[action];
        let goals = task.goals.iter().map(|goal| i128::from(model.goals[*goal].value)).sum::<i128>();
        let value = (i128::from(task.value) + if with_goals { goals } else { 0 }) * UNIT;
        let total: i128 = task.demand.iter().map(|it| i128::from(it.1)).sum();
        let stretches = stretches(model, action);
        let part = |resource: Option<usize>, much: i128, share: i128, value: i128| Self {
            resource,
            much,
            duration: task.duration,
            value,
            cost: task.cost.iter().map(|(window, amount)| (*window, i128::from(*amount))).collect(),
            share,
            total: total.max(1),
            stretches: stretches.clone(),
        };
        if value == 0 {
            return Vec::new();
        }
        if total == 0 || task.duration == 0 {
            return vec![part(None, 0, total.max(1), value)];
        }
        // Rounded up: together never less than the whole.
        let of_resource = |(resource, much): &(usize, u32)| {
            let much = i128::from(*much);
            part(Some(*resource), much, much, (value * much + total - 1) / total)
        };
        task.demand.iter().map(of_resource).collect()
    }

    /// What it earns where it earns most, and not less than nothing.
    pub(crate) fn profit(&self, model: &Model, money: &[i128], shape: &Shape, price: i128) -> i128 {
        let periods = model.periods();
        let earns = |start: usize| {
            let end = start + self.duration;
            self.value * (periods - end) as i128 - price * self.much * (shape.before[end] - shape.before[start])
        };
        let in_stretch = |(from, last): &(usize, usize)| {
            // The price falls ever more slowly, so profit rises and then falls; halving finds where it turns.
            let (mut low, mut high) = (*from, *last);
            while low < high {
                let middle = usize::midpoint(low, high);
                if earns(middle) >= earns(middle + 1) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            let is_here = |window: usize| (model.windows[window].from..model.windows[window].until).contains(from);
            let spent = self.cost.iter().filter(|it| is_here(it.0)).map(|(window, amount)| amount * money[*window]);
            earns(low) - spent.sum::<i128>() * self.share / self.total
        };
        self.stretches.iter().map(in_stretch).max().unwrap_or(0).max(0)
    }

    /// What it is worth for each unit of money, at its best.
    fn worth_of_money(&self, source_windows: &[usize], periods: usize) -> i128 {
        let cost = self.cost.iter().filter(|it| source_windows.contains(&it.0)).map(|it| it.1).max().unwrap_or(0);
        if cost == 0 { 0 } else { self.value * self.total * periods as i128 / (cost * self.share) }
    }
}

/// The starts an action may have, cut where other money begins and without those it cannot pay.
fn stretches(model: &Model, action: usize) -> Vec<(usize, usize)> {
    let task = &model.actions[action];
    let Some(latest) = task.latest else { return Vec::new() };
    let windows = task.cost.iter().map(|(window, amount)| (&model.windows[*window], *amount));
    let mut cuts: Vec<usize> = windows.clone().flat_map(|(window, _)| [window.from, window.until]).collect();
    cuts.extend([task.earliest, latest + 1]);
    cuts.retain(|cut| (task.earliest..=latest + 1).contains(cut));
    cuts.sort_unstable();
    cuts.dedup();
    let is_paid = |start: usize| {
        windows.clone().all(|(window, amount)| !(window.from..window.until).contains(&start) || amount <= window.amount)
    };
    cuts.windows(2).map(|pair| (pair[0], pair[1] - 1)).filter(|it| is_paid(it.0)).collect()
}

impl Shape {
    /// Falling with the square of the time left. Of level, even and steeper falls, alone and together, this
    /// proved most on made-up towns; adding others proved at most one part in a hundred more.
    pub(crate) fn of(periods: usize) -> Self {
        let heights: Vec<i128> = (1..=periods).rev().map(|left| (left * left) as i128).collect();
        let mut before = vec![0];
        heights.iter().for_each(|high| before.push(before[before.len() - 1] + high));
        Self { heights, before, prices: rising(UNIT << 20) }
    }
}

/// Nothing, and then each about a sixteenth above the one before.
fn rising(highest: i128) -> Vec<i128> {
    let mut prices = vec![0, 1];
    while prices[prices.len() - 1] < highest {
        let last = prices[prices.len() - 1];
        prices.push(last + (last / 16).max(1));
    }
    prices
}

/// How many prices of a source are tried.
const MONEY_PRICES: usize = 14;

/// More lists than this are not tried; with many sources all have the same place on their scale.
const MOST_LISTS: usize = 400;

/// A price of money for each window: by source, level or falling with the window's start.
pub(crate) fn money_lists(model: &Model, parts: &[Part]) -> Vec<Vec<i128>> {
    let periods = model.periods() as i128;
    let sources = &model.sources;
    let top =
        |windows: &Vec<usize>| parts.iter().map(|it| it.worth_of_money(windows, model.periods())).max().unwrap_or(0);
    let scale = |windows: &Vec<usize>| {
        let mut prices = vec![0];
        let mut price = top(windows);
        while prices.len() < MONEY_PRICES && price > 0 {
            prices.push(price / 4);
            price = price * 5 / 8;
        }
        prices
    };
    let scales: Vec<Vec<i128>> = sources.iter().map(scale).collect();
    let mut chosen: Vec<Vec<i128>> = vec![vec![]];
    let many = scales.iter().map(Vec::len).product::<usize>() > MOST_LISTS;
    if many {
        let at = |place: usize| scales.iter().map(|it| it[place.min(it.len() - 1)]).collect();
        chosen = (0..MONEY_PRICES).map(at).collect();
    } else {
        for scale in &scales {
            chosen =
                chosen.iter().flat_map(|list| scale.iter().map(move |it| [list.as_slice(), &[*it]].concat())).collect();
        }
    }
    let list = |prices: &Vec<i128>, is_falling: bool| {
        let mut list = vec![0; model.windows.len()];
        for (windows, price) in sources.iter().zip(prices) {
            for window in windows {
                let left = periods - model.windows[*window].from as i128;
                list[*window] = if is_falling { price * left / periods } else { *price };
            }
        }
        list
    };
    chosen.iter().flat_map(|prices| [list(prices, false), list(prices, true)]).collect()
}
