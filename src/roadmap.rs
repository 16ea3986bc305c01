//! The council's actions in order and time.

use std::collections::BTreeSet;

use cabildo_domain::{ActionId, ActionKey, CouncilId, roadmap::Hold};
use cabildo_store::{Action, Roadmap, Writer};

use crate::{
    App,
    councils::OfCouncil,
    error::{Error, Result},
    names,
};

mod draft;
mod reasons;
mod sheets;
mod view;

pub(crate) use draft::{Draft, decided};
pub use sheets::*;
pub(crate) use view::view;

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
/// It would last too short or too long, or closed days end before they begin.
pub fn plan_within(app: &mut App, within: PlanWithin) -> Result<RoadmapView> {
    let limits = within.limits;
    if !(3..=48).contains(&limits.months) {
        return Err(Error::MonthsOutOfRange(limits.months));
    }
    if let Some(closed) = limits.closed.iter().find(|it| it.to < it.from) {
        return Err(Error::ClosedBackwards { from: closed.from, to: closed.to });
    }
    change(app, within.council, |db| {
        db.put_roadmap(&Roadmap { council: within.council, start: limits.start, months: limits.months })?;
        Ok(db.put_closed_days(within.council, &limits.closed)?)
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
/// There is no such action, the title is missing, or the weeks are not 1 to 104.
pub fn edit_action(app: &mut App, edit: EditAction) -> Result<RoadmapView> {
    let mut action = action_in_hand(app, edit.council, &edit.key)?;
    write_sheet(app, &mut action, edit.sheet)?;
    change(app, edit.council, |db| Ok(db.put_action(&action)?))
}

/// The day an action should start.
///
/// # Errors
/// The day lies outside the plan, or before something the action needs is finished.
pub fn move_action(app: &mut App, moved: MoveAction) -> Result<RoadmapView> {
    let mut action = action_in_hand(app, moved.council, &moved.key)?;
    let draft = Draft::of(&app.desk, &app.store.read(), moved.council)?;
    if let Some(day) = moved.day.filter(|day| *day < draft.limits.start || *day > draft.limits.end) {
        return Err(Error::DayOutsidePlan { day, start: draft.limits.start, end: draft.limits.end });
    }
    action.fixed = moved.day;
    change(app, moved.council, |db| Ok(db.put_action(&action)?))
}

/// An action the council thought of itself.
///
/// # Errors
/// The title is missing, the weeks are not 1 to 104, or what it must wait for is unknown.
pub fn add_action(app: &mut App, add: AddAction) -> Result<RoadmapView> {
    let draft = Draft::of(&app.desk, &app.store.read(), add.council)?;
    if let Some(unknown) = add.after.iter().find(|key| !draft.tasks.iter().any(|task| task.key == **key)) {
        return Err(Error::Bug(format!("no action {unknown} in the plan")));
    }
    let mut action = untouched(ActionId(app.desk.ids.next()), add.council);
    action.choice = cabildo_store::Choice::Included;
    action.item = add.item;
    action.after = add.after.into_iter().collect();
    write_sheet(app, &mut action, add.sheet)?;
    change(app, add.council, |db| Ok(db.put_action(&action)?))
}

/// Writes, and shows the plan that follows; an impossible plan writes nothing.
fn change(app: &mut App, council: CouncilId, write: impl FnOnce(&Writer<'_>) -> Result<()>) -> Result<RoadmapView> {
    let fixed_before = too_early(&Draft::of(&app.desk, &app.store.read(), council)?);
    let App { store, desk } = app;
    store.write(|db| {
        write(db)?;
        let draft = Draft::of(desk, db, council)?;
        let newly = too_early(&draft).into_iter().find(|it| !fixed_before.contains(it));
        if let Some((_, first)) = newly {
            return Err(must_wait_for(&draft, &first));
        }
        view(desk, db, &draft)
    })
}

/// Actions with a fixed day before something they need is finished, and what that is.
fn too_early(draft: &Draft) -> Vec<(ActionKey, ActionKey)> {
    let clash = |hold: &Hold| match hold {
        Hold::FixedTooEarly(first) => Some(first.clone()),
        Hold::Nothing | Hold::After(_) | Hold::RoleBusy | Hold::Fixed => None,
    };
    draft.schedule.placed.iter().filter_map(|it| Some((it.key.clone(), clash(&it.held_by)?))).collect()
}

fn must_wait_for(draft: &Draft, first: &ActionKey) -> Error {
    let until = draft.schedule.placed.iter().find(|it| it.key == *first).map_or(draft.limits.end, |it| it.end);
    Error::MustWaitFor { title: draft.title(first), until }
}

/// The kept row of an action; for advice nobody has touched yet, a new one.
fn action_in_hand(app: &mut App, council: CouncilId, key: &ActionKey) -> Result<Action> {
    let db = app.store.read();
    let draft = Draft::of(&app.desk, &db, council)?;
    if let Some(kept) = draft.kept.iter().find(|it| it.key() == *key) {
        return Ok(kept.clone());
    }
    let (instrument, recommendation) = draft.advice_of(key).ok_or_else(|| Error::Bug(format!("no action {key}")))?;
    let mut action = untouched(ActionId(app.desk.ids.next()), council);
    action.instrument = Some(instrument);
    action.recommendation = Some(recommendation);
    Ok(action)
}

fn write_sheet(app: &App, action: &mut Action, sheet: ActionSheet) -> Result<()> {
    if !(1..=104).contains(&sheet.weeks) {
        return Err(Error::WeeksOutOfRange(sheet.weeks));
    }
    let roles = app.store.read().role_names(app.desk.text.language().code())?;
    if !roles.iter().any(|(id, _)| *id == sheet.role) {
        return Err(Error::Bug(format!("no role {}", sheet.role)));
    }
    action.title = Some(names::name(&sheet.title)?);
    action.role = Some(sheet.role);
    action.weeks = Some(sheet.weeks);
    action.cost = Some(sheet.cost);
    action.note = names::text(sheet.note)?;
    Ok(())
}

/// A row about which the council has said nothing yet.
fn untouched(id: ActionId, council: CouncilId) -> Action {
    Action {
        id,
        council,
        instrument: None,
        recommendation: None,
        choice: cabildo_store::Choice::Suggested,
        title: None,
        role: None,
        weeks: None,
        cost: None,
        fixed: None,
        note: String::new(),
        item: None,
        reaches: None,
        after: BTreeSet::new(),
    }
}

impl From<Choice> for cabildo_store::Choice {
    fn from(choice: Choice) -> Self {
        match choice {
            Choice::Suggested => Self::Suggested,
            Choice::Included => Self::Included,
            Choice::Excluded => Self::Excluded,
        }
    }
}
