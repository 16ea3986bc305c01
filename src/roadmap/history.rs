//! Taking changes of a plan back, and doing them again.

use std::collections::BTreeMap;

use cabildo_domain::CouncilId;
use cabildo_store::Planning;

use super::{change_without_history, views::RoadmapView};
use crate::{App, councils::OfCouncil, error::Result};

/// How many changes can be taken back.
const LONGEST: usize = 50;

/// What was decided before each change since the program was opened, and what was taken back.
#[derive(Default)]
pub(crate) struct History(BTreeMap<CouncilId, BackAndForth>);

#[derive(Default)]
struct BackAndForth {
    back: Vec<Planning>,
    forth: Vec<Planning>,
}

impl History {
    /// Remembers what was decided before a change.
    pub(super) fn remember(&mut self, council: CouncilId, before: Planning) {
        let of_it = self.0.entry(council).or_default();
        of_it.forth.clear();
        of_it.back.push(before);
        if of_it.back.len() > LONGEST {
            of_it.back.remove(0);
        }
    }

    /// Forgets it all: what was agreed or has begun is not taken back by undoing.
    pub(crate) fn forget(&mut self, council: CouncilId) {
        self.0.remove(&council);
    }

    /// Whether the last change can be taken back, and what was taken back be done again.
    pub(super) fn can(&self, council: CouncilId) -> (bool, bool) {
        self.0.get(&council).map_or((false, false), |it| (!it.back.is_empty(), !it.forth.is_empty()))
    }
}

/// Takes the last change back.
///
/// # Errors
/// The disk refuses.
pub fn undo_plan(app: &mut App, of: OfCouncil) -> Result<RoadmapView> {
    step(app, of.council, |it| (&mut it.back, &mut it.forth))
}

/// Does again what was taken back last.
///
/// # Errors
/// The disk refuses.
pub fn redo_plan(app: &mut App, of: OfCouncil) -> Result<RoadmapView> {
    step(app, of.council, |it| (&mut it.forth, &mut it.back))
}

fn step(
    app: &mut App,
    council: CouncilId,
    ways: fn(&mut BackAndForth) -> (&mut Vec<Planning>, &mut Vec<Planning>),
) -> Result<RoadmapView> {
    let now = app.store.read().planning_of(council)?;
    let taken = ways(app.desk.history.0.entry(council).or_default()).0.pop();
    let Some(then) = taken else {
        return super::roadmap(app, OfCouncil { council });
    };
    let done = change_without_history(app, council, |_, db| Ok(db.put_planning(council, &then)?));
    let (from, to) = ways(app.desk.history.0.entry(council).or_default());
    match done {
        Ok((mut view, ())) => {
            to.push(now);
            (view.can_undo, view.can_redo) = app.desk.history.can(council);
            Ok(view)
        }
        Err(error) => {
            from.push(then);
            Err(error)
        }
    }
}
