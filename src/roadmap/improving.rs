//! Looking for a better plan while people go on working.
//!
//! One search at a time, on a thread of its own that has nothing but the planner's numbers. Its work
//! is counted in plans made: the same plan on every computer, however long it takes.

use std::{
    ops::ControlFlow,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread::JoinHandle,
};

use cabildo_domain::CouncilId;
use cabildo_planner::{Improved, NoPlan, Progress, improve};
use cabildo_store::PlanBound;

use super::{change, draft::Draft, problem, views::ImprovingView};
use crate::{
    App,
    councils::OfCouncil,
    error::{Error, Result},
};

/// How many plans a search makes.
const WORK: u32 = 20_000;

/// A search that goes on.
pub(crate) struct Search {
    council: CouncilId,
    /// Where it stands.
    stands: Arc<Mutex<Progress>>,
    /// What the plan was worth at the beginning.
    first: u64,
    stop: Arc<AtomicBool>,
    thread: JoinHandle<std::result::Result<Improved, NoPlan>>,
    weeks: cabildo_domain::roadmap::Weeks,
    fingerprint: String,
}

/// Begins to look for a better plan; nothing that has not begun starts before today.
///
/// # Errors
/// There is no such council, or there is nothing to plan.
pub fn improve_plan(app: &mut App, of: OfCouncil) -> Result<ImprovingView> {
    if app.desk.search.as_ref().is_some_and(|it| it.council == of.council && !it.thread.is_finished()) {
        return improving(app, of);
    }
    if let Some(other) = app.desk.search.take() {
        other.end();
    }
    let draft = Draft::from_day(&app.desk, &app.store.read(), of.council, Some(app.desk.clock.today()))?;
    if draft.problem.actions.is_empty() || draft.weeks.count() == 0 {
        return Err(Error::NothingToPlan);
    }
    app.desk.search = Some(Search::begin(draft)?);
    improving(app, of)
}

/// How far the search is; once it is over, the plan that follows.
///
/// # Errors
/// The search failed.
pub fn improving(app: &mut App, of: OfCouncil) -> Result<ImprovingView> {
    let Some(search) = app.desk.search.take_if(|it| it.council == of.council) else {
        return Ok(ImprovingView { running: false, done: 100, better_by: 0, at_most_better: None, roadmap: None });
    };
    if search.thread.is_finished() {
        return finish(app, search);
    }
    let state = search.state(true);
    app.desk.search = Some(search);
    Ok(state)
}

/// Ends the search with the best plan found so far.
///
/// # Errors
/// The search failed.
pub fn stop_improving(app: &mut App, of: OfCouncil) -> Result<ImprovingView> {
    match app.desk.search.take_if(|it| it.council == of.council) {
        Some(search) => {
            search.stop.store(true, Ordering::Relaxed);
            finish(app, search)
        }
        None => improving(app, of),
    }
}

/// Takes what was found as the plan, as far as it keeps to the limits of now.
fn finish(app: &mut App, search: Search) -> Result<ImprovingView> {
    let mut state = search.state(false);
    let Search { council, thread, weeks, fingerprint, .. } = search;
    let improved = thread.join().map_err(|_| Error::Bug("the search broke off".to_owned()))?;
    let improved = match improved {
        Ok(improved) => improved,
        Err(NoPlan::Problem(error)) => return Err(error.into()),
        Err(no_plan @ NoPlan::NoRoom(_)) => return Err(Error::Bug(no_plan.to_string())),
    };
    let places = improved.plan.starts.iter().map(|(id, start)| (id.as_str().into(), weeks.start(*start))).collect();
    let bound = PlanBound { fingerprint, bound: improved.progress.bound, at: app.desk.clock.now() };
    state.done = 100;
    state.at_most_better = Some(problem::at_most_better(improved.progress.best, bound.bound));
    state.roadmap = Some(change(app, council, |db| {
        db.put_plan_bound(council, &bound)?;
        Ok(db.put_places(council, &places)?)
    })?);
    Ok(state)
}

impl Search {
    fn begin(draft: Draft) -> Result<Self> {
        let Draft { problem, plan, weeks, council, .. } = draft;
        let first = plan.value(&problem)?;
        let fingerprint = problem::fingerprint(&problem);
        let stands = Arc::new(Mutex::new(Progress { made: 0, work: WORK, best: first, bound: u64::MAX }));
        let stop = Arc::new(AtomicBool::new(false));
        let (told, asked) = (Arc::clone(&stands), Arc::clone(&stop));
        let thread = std::thread::spawn(move || {
            improve(&problem, &plan, WORK, &mut |progress| {
                *told.lock().unwrap_or_else(PoisonError::into_inner) = progress;
                if asked.load(Ordering::Relaxed) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            })
        });
        Ok(Self { council: council.id, stands, first, stop, thread, weeks, fingerprint })
    }

    fn state(&self, running: bool) -> ImprovingView {
        let stands = *self.stands.lock().unwrap_or_else(PoisonError::into_inner);
        let percent = |part: u64, whole: u64| u32::try_from(part * 100 / whole.max(1)).unwrap_or(u32::MAX);
        let is_known = stands.bound < u64::MAX;
        ImprovingView {
            running,
            done: percent(stands.made.into(), stands.work.into()),
            better_by: percent(stands.best.saturating_sub(self.first), self.first),
            at_most_better: is_known.then(|| problem::at_most_better(stands.best, stands.bound)),
            roadmap: None,
        }
    }

    /// Stops it, whatever it has found.
    fn end(self) {
        self.stop.store(true, Ordering::Relaxed);
        // What it found is not wanted any more, nor whether it failed.
        drop(self.thread.join());
    }
}
