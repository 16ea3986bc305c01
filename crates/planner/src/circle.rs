//! Actions that wait for each other.

use crate::ready::Task;

/// Actions each of which needs the next and the last the first, if because of that they can be in no plan.
///
/// With alternatives a circle does no harm as long as one alternative leads out of it.
pub(crate) fn circle(tasks: &[Task]) -> Option<Vec<usize>> {
    let mut free = vec![false; tasks.len()];
    loop {
        let now_free =
            |at: &usize| !free[*at] && tasks[*at].needs.iter().all(|any_of| any_of.iter().any(|it| free[*it]));
        let next: Vec<usize> = (0..tasks.len()).filter(now_free).collect();
        if next.is_empty() {
            break;
        }
        next.into_iter().for_each(|at| free[at] = true);
    }
    let mut way = vec![free.iter().position(|it| !it)?];
    loop {
        let waiting = tasks[way[way.len() - 1]].needs.iter().find(|any_of| !any_of.iter().any(|it| free[*it]));
        let next = *waiting?.first()?;
        if let Some(begin) = way.iter().position(|it| *it == next) {
            return Some(way.split_off(begin));
        }
        way.push(next);
    }
}
