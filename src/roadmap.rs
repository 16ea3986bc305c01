//! The council's actions in order and time.
//!
//! What an answer becomes, file by file: the groups' levels and gaps (`sources`), every action that
//! could be done and what is known of it (`sheets`), the same as numbers for the planner (`problem`),
//! the plan (`draft`), its reasons (`reasons`) and what the screen and the paper show of it (`view`).

use cabildo_domain::{ActionId, ActionKey, CouncilId};
use cabildo_planner::{Choice as Decides, Plan, follow, moved};
use cabildo_store::{Action, Writer};

use crate::{
    App,
    app::Desk,
    councils::OfCouncil,
    error::{Error, Result},
};

mod accept;
mod asks;
mod changes;
mod draft;
mod files;
mod history;
mod improving;
mod problem;
mod projection;
mod projection_views;
mod reasons;
mod sheets;
mod sources;
mod view;
mod views;

pub use asks::*;
pub(crate) use draft::Draft;
pub(crate) use files::problem as file_problem;
pub use files::{
    CellChange, ChangedAction, ClosedDaysFound, FoundClosedDays, PlanCell, PlanChangesView, PlanTakenView, PlanValue,
    RefusedCell, TakePlanChanges, import_closed_days, import_plan, plan_calendar, plan_csv, plan_project,
    plan_workbook, take_plan_changes,
};
pub(crate) use history::History;
pub use history::{redo_plan, undo_plan};
pub(crate) use improving::Search;
pub use improving::{improve_plan, improving, stop_improving};
pub(crate) use projection::{Drawn, Projection};
pub use projection::{planned_profile, projection};
pub use projection_views::*;
pub(crate) use sheets::Served;
pub(crate) use sources::{Source, decided};
pub(crate) use view::view;
pub use views::*;

/// How many months a plan lasts when nobody has said otherwise.
pub(crate) const USUAL_MONTHS: u8 = 24;

/// The council's actions in order and time.
///
/// # Errors
/// There is no such council.
pub fn roadmap(app: &App, of: OfCouncil) -> Result<RoadmapView> {
    let db = app.store.read();
    let draft = Draft::of(&app.desk, &db, of.council)?;
    view(&app.desk, &db, &draft)
}

/// What the plan keeps to.
///
/// # Errors
/// It would last too short or too long, days end before they begin, or hours, money or currency are out of range.
pub fn plan_within(app: &mut App, within: PlanWithin) -> Result<RoadmapView> {
    let roles = app.store.read().role_names(app.desk.text.language().code())?;
    let limits = accept::limits(within.council, within.limits, &roles)?;
    change(app, within.council, |db| {
        db.put_roadmap(&limits.roadmap)?;
        db.put_closed_days(within.council, &limits.closed)?;
        db.put_role_hours(within.council, &limits.role_hours)?;
        db.put_absences(within.council, &limits.absences)?;
        Ok(db.put_budgets(within.council, &limits.budgets)?)
    })
}

/// Which assessments the plan draws on.
///
/// # Errors
/// None is named, or one is not the council's.
pub fn draw_on(app: &mut App, draw: DrawOn) -> Result<RoadmapView> {
    if draw.assessments.is_empty() {
        return Err(Error::NothingToDrawOn);
    }
    for id in &draw.assessments {
        if app.store.read().one_assessment(*id)?.council != draw.council {
            return Err(Error::Bug(format!("assessment {id} is not of this council")));
        }
    }
    change(app, draw.council, |db| Ok(db.put_sources(draw.council, &draw.assessments)?))
}

/// In, out, or as the gaps say.
///
/// # Errors
/// There is no such action.
pub fn choose_action(app: &mut App, choose: ChooseAction) -> Result<RoadmapView> {
    let mut action = action_in_hand(app, choose.council, &choose.key)?;
    action.choice = choose.choice.into();
    change(app, choose.council, |db| Ok(db.put_action(&action)?))
}

/// What the council says about an action.
///
/// # Errors
/// There is no such action, the title is missing, weeks, hours or money are out of range, it should have ended before
/// the plan begins, or it should serve what no assessment of the plan asks.
pub fn edit_action(app: &mut App, edit: EditAction) -> Result<RoadmapView> {
    let mut action = action_in_hand(app, edit.council, &edit.key)?;
    accept::sheet(app, &mut action, edit.sheet)?;
    change(app, edit.council, |db| Ok(db.put_action(&action)?))
}

/// Lets go of everything the council changed about an advised action: it is again as the instrument proposes.
///
/// # Errors
/// There is no such action.
pub fn reset_action(app: &mut App, of: OfAction) -> Result<RoadmapView> {
    let action = action_in_hand(app, of.council, &of.key)?;
    if action.recommendation.is_none() {
        return Err(Error::Bug(format!("nobody proposes {}", of.key)));
    }
    let untouched = Action {
        instrument: action.instrument.clone(),
        recommendation: action.recommendation.clone(),
        choice: action.choice,
        ..Action::untouched(action.id, action.council)
    };
    change(app, of.council, |db| Ok(db.put_action(&untouched)?))
}

/// Fixes the day an action starts, or lets go of it.
///
/// What the move would break is said and nothing is changed, unless the others are to be arranged around it.
///
/// # Errors
/// There is no such action, it has begun, or the day lies outside the plan.
pub fn move_action(app: &mut App, ask: MoveAction) -> Result<MovedView> {
    let mut action = action_in_hand(app, ask.council, &ask.key)?;
    let Some(day) = ask.day else {
        action.fixed = None;
        return done(change(app, ask.council, |db| Ok(db.put_action(&action)?))?);
    };
    let db = app.store.read();
    let draft = Draft::of(&app.desk, &db, ask.council)?;
    if day < draft.limits.start || day > draft.limits.end {
        return Err(Error::DayOutsidePlan { day, start: draft.limits.start, end: draft.limits.end });
    }
    if draft.standing(&ask.key).begun.is_some() {
        return Err(Error::HasBegun(draft.title(&ask.key)));
    }
    let week = draft.weeks.from_day(day);
    let arranged = arranged(&draft, &ask.key, week);
    let violations = moved(&draft.problem, &draft.plan, ask.key.as_str(), week);
    let breaks = view::breaks(&app.desk, &db, &draft, &ask.key, &violations)?;
    let places = match (breaks.is_empty(), ask.arrange, &arranged) {
        (true, _, _) => {
            let mut places = draft.places();
            places.insert(ask.key.clone(), draft.weeks.start(week));
            places
        }
        (false, true, Some(plan)) => {
            plan.starts.iter().map(|(id, start)| (id.as_str().into(), draft.weeks.start(*start))).collect()
        }
        (false, true, None) | (false, false, _) => {
            return Ok(MovedView { roadmap: None, breaks, arrangeable: arranged.is_some() });
        }
    };
    action.fixed = Some(day);
    done(change(app, ask.council, |db| {
        db.put_places(ask.council, &places)?;
        Ok(db.put_action(&action)?)
    })?)
}

fn done(roadmap: RoadmapView) -> Result<MovedView> {
    Ok(MovedView { roadmap: Some(roadmap), breaks: vec![], arrangeable: true })
}

/// The plan with an action in that week and everything else arranged around it; none if that cannot be.
fn arranged(draft: &Draft, key: &ActionKey, week: usize) -> Option<Plan> {
    let mut problem = draft.problem.clone();
    let action = problem.actions.iter_mut().find(|it| it.id == key.as_str())?;
    action.choice = Decides::Must;
    action.fixed = i64::try_from(week).ok();
    follow(&problem, &draft.plan).ok()
}

/// An action the council thought of itself.
///
/// # Errors
/// As [`edit_action`]; or what it must wait for is unknown.
pub fn add_action(app: &mut App, add: AddAction) -> Result<RoadmapView> {
    let draft = Draft::of(&app.desk, &app.store.read(), add.council)?;
    if let Some(unknown) = add.after.iter().find(|key| !draft.sheets.contains_key(key)) {
        return Err(Error::Bug(format!("no action {unknown} in the plan")));
    }
    if let Some(item) = &add.item {
        accept::improves(&draft, item, add.reaches)?;
    }
    let mut action = Action::untouched(ActionId(app.desk.ids.next()), add.council);
    action.choice = cabildo_store::Choice::Included;
    action.item = add.item;
    action.reaches = add.reaches;
    action.after = add.after.into_iter().collect();
    accept::sheet(app, &mut action, add.sheet)?;
    change(app, add.council, |db| Ok(db.put_action(&action)?))
}

/// Writes, remembers what was before, and shows the plan that follows; an impossible plan writes nothing.
fn change(app: &mut App, council: CouncilId, write: impl FnOnce(&Writer<'_>) -> Result<()>) -> Result<RoadmapView> {
    Ok(change_telling(app, council, |_, db| write(db))?.0)
}

/// The same, with what writing has to tell.
fn change_telling<T>(
    app: &mut App,
    council: CouncilId,
    write: impl FnOnce(&Desk, &Writer<'_>) -> Result<T>,
) -> Result<(RoadmapView, T)> {
    let before = app.store.read().planning_of(council)?;
    let (mut view, told) = change_without_history(app, council, write)?;
    if app.store.read().planning_of(council)? != before {
        app.desk.history.remember(council, before);
    }
    (view.can_undo, view.can_redo) = app.desk.history.can(council);
    Ok((view, told))
}

/// Writes, and shows the plan that follows with what became different; an impossible plan writes nothing.
fn change_without_history<T>(
    app: &mut App,
    council: CouncilId,
    write: impl FnOnce(&Desk, &Writer<'_>) -> Result<T>,
) -> Result<(RoadmapView, T)> {
    let before = Draft::of(&app.desk, &app.store.read(), council)?;
    let App { store, desk } = app;
    store.write(|db| {
        let told = write(desk, db)?;
        let draft = Draft::of(desk, db, council)?;
        db.put_places(council, &draft.places())?;
        let mut view = view(desk, db, &draft)?;
        view.changes = changes::changes(&before, &draft, &desk.text);
        Ok((view, told))
    })
}

/// The kept row of an action; for advice nobody has touched yet, a new one.
fn action_in_hand(app: &App, council: CouncilId, key: &ActionKey) -> Result<Action> {
    let db = app.store.read();
    let draft = Draft::of(&app.desk, &db, council)?;
    if let Some(kept) = draft.kept(key) {
        return Ok(kept.clone());
    }
    let (instrument, recommendation) = draft.advice_of(key).ok_or_else(|| Error::Bug(format!("no action {key}")))?;
    let mut action = Action::untouched(ActionId::of_advice(council, &instrument, &recommendation), council);
    action.instrument = Some(instrument);
    action.recommendation = Some(recommendation);
    Ok(action)
}
