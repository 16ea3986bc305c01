//! Money, by the working periods in which it may be spent.

use std::collections::BTreeMap;

use crate::problem::{Problem, SourceId};

/// Money for actions that start in these working periods.
#[derive(Debug, Clone)]
pub(crate) struct Window {
    pub(crate) from: usize,
    pub(crate) until: usize,
    pub(crate) amount: u64,
    /// No budget: a stretch for which the source has none.
    pub(crate) is_gap: bool,
}

/// The budgets in working periods, and for each source its own; where a source has
/// none there is a window with nothing in it.
pub(crate) fn windows<'a>(
    problem: &'a Problem,
    calendar: &[usize],
) -> (Vec<Window>, BTreeMap<&'a SourceId, Vec<usize>>) {
    let mut windows = Vec::new();
    let mut by_source: BTreeMap<&SourceId, Vec<usize>> = BTreeMap::new();
    let open_from = |period: usize| calendar.partition_point(|open| *open < period);
    for budget in &problem.budgets {
        let amount = u64::try_from(budget.amount).unwrap_or(0);
        by_source.entry(&budget.source).or_default().push(windows.len());
        windows.push(Window { from: open_from(budget.from), until: open_from(budget.until), amount, is_gap: false });
    }
    for own in by_source.values_mut() {
        let mut covered: Vec<(usize, usize)> = own.iter().map(|at| (windows[*at].from, windows[*at].until)).collect();
        covered.sort_unstable();
        covered.push((calendar.len(), calendar.len()));
        let mut from = 0;
        for (begin, end) in covered {
            if begin > from {
                own.push(windows.len());
                windows.push(Window { from, until: begin, amount: 0, is_gap: true });
            }
            from = from.max(end);
        }
    }
    (windows, by_source)
}
