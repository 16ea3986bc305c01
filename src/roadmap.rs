//! The council's actions in order and time.

use std::collections::BTreeSet;

use cabildo_domain::{
    ActionId, ActionKey, AssessmentId, CouncilId, ItemId, Level, RoleId,
    recommendation::CostBand,
    roadmap::{ClosedDays, Hold, Phase},
};
use cabildo_store::{Action, Roadmap, Writer};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    App,
    councils::OfCouncil,
    error::{Error, Result},
    names,
    results::Picture,
};

mod draft;
mod reasons;
mod view;

pub(crate) use draft::Draft;
pub(crate) use view::view;

/// A council's roadmap.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RoadmapView {
    /// Whose.
    pub council: CouncilId,
    /// Its name.
    pub council_name: String,
    /// What the plan keeps to.
    pub limits: PlanLimits,
    /// Its last day.
    pub end: NaiveDate,
    /// The last day of the term of office.
    pub term_ends: Option<NaiveDate>,
    /// The council's assessments, and which of them the plan draws on.
    pub sources: Vec<PlanSource>,
    /// The three phases, with their actions by start.
    pub phases: Vec<PhaseView>,
    /// All actions in time.
    pub timeline: Picture,
    /// What each role carries, the most loaded first.
    pub loads: Vec<RoleLoad>,
    /// What found no place, or cannot start.
    pub left_out: Vec<LeftOutAction>,
    /// What the council does not want.
    pub excluded: Vec<ActionName>,
    /// Advice that nobody asked for, and that can be included.
    pub others: Vec<ActionName>,
    /// Targets that no advice reaches: they need an action of the council's own.
    pub unreachable: Vec<UnreachableTarget>,
    /// Every role, by name.
    pub roles: Vec<RoleName>,
}

/// What the plan keeps to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PlanLimits {
    /// Its first day.
    pub start: NaiveDate,
    /// How long it lasts, 3 to 48 months.
    pub months: u8,
    /// Days on which the town hall is closed.
    pub closed: Vec<ClosedDays>,
}

/// An assessment the plan can draw on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PlanSource {
    /// Which assessment.
    pub assessment: AssessmentId,
    /// Its name.
    pub title: String,
    /// The round whose gaps count: the newest with anything settled.
    pub round: String,
    /// Its open gaps.
    pub gaps: usize,
    /// Whether the plan draws on it.
    pub drawn: bool,
}

/// One part of the plan.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct PhaseView {
    /// Which part.
    pub phase: Phase,
    /// By start.
    pub actions: Vec<ActionView>,
}

/// One action in its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ActionView {
    /// Which action.
    pub key: ActionKey,
    /// What is done.
    pub title: String,
    /// The item it improves.
    pub item: Option<ItemId>,
    /// That item's name.
    pub item_name: String,
    /// The assessment that asked for it; empty for an own action.
    pub assessment: String,
    /// Where the item stands.
    pub level: Option<Level>,
    /// The level it helps to reach.
    pub reaches: Option<Level>,
    /// A Monday.
    pub start: NaiveDate,
    /// A Friday.
    pub end: NaiveDate,
    /// Working weeks.
    pub weeks: u8,
    /// The one role that carries it.
    pub role: RoleId,
    /// That role's name.
    pub role_name: String,
    /// What it costs.
    pub cost: CostBand,
    /// The day the council fixed.
    pub fixed: Option<NaiveDate>,
    /// What must be finished before.
    pub needs: Vec<ActionName>,
    /// What waits for it.
    pub unlocks: Vec<ActionName>,
    /// Whether it is here only because others need it.
    pub added: bool,
    /// Why it is in the plan, in sentences.
    pub why: Vec<String>,
    /// Why not earlier, in a sentence.
    pub held_by: String,
    /// Whether the council thought of it itself.
    pub own: bool,
    /// Whether the council included it by hand.
    pub included: bool,
    /// Whether the council changed what the instrument proposes.
    pub edited: bool,
    /// The council's notes.
    pub note: String,
}

/// An action by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ActionName {
    /// Which action.
    pub key: ActionKey,
    /// What is done.
    pub title: String,
    /// The name of the item it improves.
    pub item_name: String,
}

/// An action that is not in the plan although it is wanted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LeftOutAction {
    /// Which action.
    #[serde(flatten)]
    pub action: ActionName,
    /// Why it is out and what would bring it in, in a sentence.
    pub why: String,
}

/// A target that no advice reaches.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct UnreachableTarget {
    /// Which item.
    pub item: ItemId,
    /// Its name.
    pub name: String,
    /// Where it should be.
    pub target: Level,
}

/// What a role carries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RoleLoad {
    /// Which role.
    pub role: RoleId,
    /// Its name.
    pub name: String,
    /// How many actions.
    pub actions: usize,
    /// Working weeks of all its actions together.
    pub weeks: usize,
}

/// What a role is called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RoleName {
    /// Which role.
    pub id: RoleId,
    /// Its name.
    pub name: String,
}

/// A change of what the plan keeps to.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct PlanWithin {
    /// Whose plan.
    pub council: CouncilId,
    /// What it keeps to from now on.
    pub limits: PlanLimits,
}

/// Which assessments the plan draws on.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct DrawOn {
    /// Whose plan.
    pub council: CouncilId,
    /// At least one.
    pub assessments: Vec<AssessmentId>,
}

/// Whether the council wants an action.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct ChooseAction {
    /// Whose plan.
    pub council: CouncilId,
    /// Which action.
    pub key: ActionKey,
    /// What is chosen.
    pub choice: Choice,
}

/// What the council chose about an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum Choice {
    /// As the gaps say.
    Suggested,
    /// In, whatever the gaps say.
    Included,
    /// Out, whatever the gaps say.
    Excluded,
}

/// A change to an action.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct EditAction {
    /// Whose plan.
    pub council: CouncilId,
    /// Which action.
    pub key: ActionKey,
    /// What is known of it from now on.
    pub sheet: ActionSheet,
}

/// What the council says about an action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ActionSheet {
    /// What is done; never empty.
    pub title: String,
    /// The one role that carries it.
    pub role: RoleId,
    /// Working weeks, 1 to 104.
    pub weeks: u8,
    /// What it costs.
    pub cost: CostBand,
    /// The council's notes; may be empty.
    pub note: String,
}

/// The day an action should start.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct MoveAction {
    /// Whose plan.
    pub council: CouncilId,
    /// Which action.
    pub key: ActionKey,
    /// Absent: as early as it fits.
    pub day: Option<NaiveDate>,
}

/// An action the council thought of itself.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct AddAction {
    /// Whose plan.
    pub council: CouncilId,
    /// What is done.
    pub sheet: ActionSheet,
    /// The item it improves, of any assessment the plan draws on.
    pub item: Option<ItemId>,
    /// What must be finished before.
    pub after: Vec<ActionKey>,
}

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
