//! How the plan went between two days.

use cabildo_domain::{
    ActionField, ActionState, CouncilId, InstrumentId, ItemId,
    follow_up::{Place, Urgency},
};
use cabildo_store::Reader;
use chrono::NaiveDate;

use super::{
    FollowedAction, ProgressView,
    followed::{Followed, Following},
};
use crate::{app::Desk, error::Result, roadmap::Draft};

/// How the plan went between two days, seen from the last of them.
pub(crate) struct Between {
    /// Actions that were done in that time, the first one first.
    pub(crate) done: Vec<BetweenAction>,
    /// Actions somebody works on, with time left.
    pub(crate) under_way: Vec<BetweenAction>,
    /// Actions that should be over or should have begun.
    pub(crate) late: Vec<BetweenAction>,
    /// Actions somebody wants to work on and cannot.
    pub(crate) blocked: Vec<BetweenAction>,
    /// Actions that were given up in that time.
    pub(crate) stopped: Vec<BetweenAction>,
    /// Actions that begin later.
    pub(crate) to_begin: Vec<BetweenAction>,
    /// In which currency amounts are.
    pub(crate) currency: String,
}

/// One action, and what is known of it.
pub(crate) struct BetweenAction {
    /// How it stands.
    pub(crate) row: FollowedAction,
    /// The items it serves.
    pub(crate) serves: Vec<(InstrumentId, ItemId)>,
    /// What was noted in that time, the oldest first.
    pub(crate) notes: Vec<ProgressView>,
    /// What was learned from testing it, as its canvas says; may be empty.
    pub(crate) learned: String,
    /// What it was to cost; absent where nobody said.
    pub(crate) amount: Option<u64>,
}

impl Between {
    /// How the plan of a council went from one day to another, or to today if that is to come.
    ///
    /// # Errors
    /// There is no such council, or its plan cannot be worked out.
    pub(crate) fn of(
        desk: &Desk,
        db: &Reader<'_>,
        council: CouncilId,
        (from, to): (NaiveDate, NaiveDate),
    ) -> Result<Self> {
        let draft = Draft::of(desk, db, council)?;
        let day = to.min(desk.clock.today());
        let following = Following::on(desk, db, &draft, day)?;
        let mut between = Self {
            done: vec![],
            under_way: vec![],
            late: vec![],
            blocked: vec![],
            stopped: vec![],
            to_begin: vec![],
            currency: draft.roadmap.currency.clone(),
        };
        for action in &following.actions {
            if let Some(list) = between.list_of(&action.place, (from, day)) {
                list.push(action_of(desk, &following, action, from));
            }
        }
        between.done.sort_by_key(|it| (it.row.ended, it.row.start));
        for list in [&mut between.late, &mut between.under_way, &mut between.blocked, &mut between.stopped] {
            list.sort_by_key(|it| (it.row.last_day, it.row.start));
        }
        between.to_begin.sort_by_key(|it| (it.row.start, it.row.last_day));
        Ok(between)
    }

    /// Where an action belongs; nowhere if it was over before.
    fn list_of(&mut self, place: &Place, (from, day): (NaiveDate, NaiveDate)) -> Option<&mut Vec<BetweenAction>> {
        match place.urgency(day) {
            Urgency::Over => {
                let then = place.stands.ended.is_some_and(|ended| ended >= from);
                let list = if place.stands.state == ActionState::Done { &mut self.done } else { &mut self.stopped };
                then.then_some(list)
            }
            Urgency::Blocked => Some(&mut self.blocked),
            Urgency::Overdue | Urgency::LateToBegin => Some(&mut self.late),
            Urgency::UnderWay => Some(&mut self.under_way),
            Urgency::Soon => match place.stands.state {
                ActionState::UnderWay => Some(&mut self.under_way),
                ActionState::Proposed
                | ActionState::Agreed
                | ActionState::Blocked
                | ActionState::Done
                | ActionState::Stopped => Some(&mut self.to_begin),
            },
            Urgency::ToBegin => Some(&mut self.to_begin),
        }
    }
}

fn action_of(desk: &Desk, following: &Following<'_>, action: &Followed, from: NaiveDate) -> BetweenAction {
    let draft = following.draft;
    let sheet = draft.sheets.get(&action.key);
    let serves = sheet.map(|sheet| sheet.serves.as_slice()).unwrap_or_default();
    let agreed = following.agreed.first().and_then(|plan| plan.actions.iter().find(|it| it.key == action.key));
    BetweenAction {
        row: following.row(action, &desk.text),
        serves: serves.iter().map(|it| (draft.sources[it.source].instrument.id.clone(), it.item.clone())).collect(),
        notes: action.notes.iter().filter(|it| it.day >= from).map(ProgressView::of).collect(),
        learned: sheet.map(|sheet| sheet.field(ActionField::CanvasLearned).0).unwrap_or_default(),
        amount: sheet.map_or_else(|| agreed.and_then(|it| it.amount), |sheet| sheet.amount),
    }
}
