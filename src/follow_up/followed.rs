//! Every action that is followed, and how it stood on one day.

use std::collections::BTreeMap;

use cabildo_domain::{
    ActionKey, ActionState, CouncilId, RoleId,
    follow_up::{Aim, Due, Month, Place, Promise, Step, Urgency, achieved, standing},
};
use cabildo_store::{AgreedPlan, Progress, Reader};
use cabildo_text::Text;
use chrono::NaiveDate;

use super::{FollowGroup, FollowUpView, FollowedAction, MonthName, NextReview, ProgressView, told};
use crate::{
    app::Desk,
    error::Result,
    roadmap::{ActionName, Draft},
};

/// A council's plan and how it stood on one day.
pub(crate) struct Following<'a> {
    /// The plan now.
    pub(super) draft: &'a Draft,
    /// The day from which all is seen.
    pub(super) day: NaiveDate,
    /// The plans that were agreed until then, the newest first.
    pub(super) agreed: Vec<AgreedPlan>,
    /// What is followed: what is in the plan, and what was done or stopped although it no longer is.
    pub(super) actions: Vec<Followed>,
    /// The roles by name.
    pub(super) roles: BTreeMap<RoleId, String>,
}

/// One action that is followed.
pub(crate) struct Followed {
    /// Which.
    pub(super) key: ActionKey,
    /// What is done.
    pub(super) title: String,
    /// The name of the item it improves; may be empty.
    pub(super) item_name: String,
    /// Who carries it.
    pub(super) role: RoleId,
    /// When, and how it stands.
    pub(super) place: Place,
    /// Whether it is in the plan now.
    pub(super) in_plan: bool,
    /// What was noted until that day, the oldest first.
    pub(super) notes: Vec<Progress>,
}

/// How many actions are overdue, and how many end soon; none before a plan was agreed or somebody noted how one goes.
///
/// # Errors
/// The disk refuses.
pub(crate) fn waiting(desk: &Desk, db: &Reader<'_>, council: CouncilId) -> Result<(usize, usize)> {
    if db.standings_of(council)?.is_empty() {
        return Ok((0, 0));
    }
    // What keeps a plan from being worked out, the roadmap says.
    let Ok(draft) = Draft::of(desk, db, council) else { return Ok((0, 0)) };
    let following = Following::on(desk, db, &draft, desk.clock.today())?;
    let due = following.actions.iter().map(|it| it.place.due(following.day));
    Ok(due.fold((0, 0), |(overdue, soon), due| match due {
        Due::Overdue { .. } => (overdue + 1, soon),
        Due::Soon { .. } => (overdue, soon + 1),
        Due::Later => (overdue, soon),
    }))
}

impl<'a> Following<'a> {
    /// How a plan stood on a day.
    ///
    /// # Errors
    /// The disk refuses.
    pub(crate) fn on(desk: &Desk, db: &Reader<'_>, draft: &'a Draft, day: NaiveDate) -> Result<Self> {
        let mut agreed = db.agreed_plans_of(draft.council.id)?;
        agreed.retain(|plan| plan.day <= day);
        let mut notes: BTreeMap<ActionKey, Vec<Progress>> = BTreeMap::new();
        for note in db.progress_of(draft.council.id)?.into_iter().filter(|note| note.day <= day) {
            notes.entry(note.key.clone()).or_default().push(note);
        }
        let roles = db.role_names(desk.text.language().code())?;
        let mut following = Self { draft, day, agreed, actions: vec![], roles };
        for placed in &draft.placed {
            let notes = notes.remove(&placed.key).unwrap_or_default();
            following.follow(&placed.key, Some((placed.start, placed.end)), notes);
        }
        for (key, notes) in notes {
            following.follow(&key, None, notes);
        }
        Ok(following)
    }

    /// Follows an action: one of the plan, or one of which something was noted and that is known from an agreement.
    fn follow(&mut self, key: &ActionKey, placed: Option<(NaiveDate, NaiveDate)>, notes: Vec<Progress>) {
        let steps: Vec<Step> = notes.iter().map(|it| Step { state: it.state, day: it.day }).collect();
        let promised = self.agreed.first().and_then(|plan| plan.actions.iter().find(|it| it.key == *key));
        let stands = standing(promised.is_some(), &steps);
        let earlier = self.agreed.iter().flat_map(|plan| &plan.actions).find(|it| it.key == *key);
        // What is over has the dates it was given, not those on which it happened.
        let given = earlier.map(|it| (it.start, it.last_day));
        let dates = if stands.state.is_over() { given.or(placed) } else { placed };
        let happened = stands.ended.map(|ended| (stands.begun.unwrap_or(ended).min(ended), ended));
        let Some((start, last_day)) = dates.or(happened) else {
            return;
        };
        let sheet = self.draft.sheets.get(key);
        let title = self.draft.title(key);
        let Some(role) = sheet.map(|it| it.role.clone()).or_else(|| earlier.map(|it| it.role.clone())) else {
            return;
        };
        self.actions.push(Followed {
            key: key.clone(),
            title: if title.is_empty() { earlier.map(|it| it.title.clone()).unwrap_or_default() } else { title },
            item_name: sheet
                .map(|it| it.item_name.clone())
                .or_else(|| earlier.map(|it| it.item_name.clone()))
                .unwrap_or_default(),
            role,
            place: Place { start, last_day, stands },
            in_plan: placed.is_some(),
            notes,
        });
    }

    /// One of the actions.
    pub(super) fn action(&self, key: &ActionKey) -> Option<&Followed> {
        self.actions.iter().find(|it| it.key == *key)
    }

    /// The view of all of it.
    pub(super) fn view(&self, desk: &Desk) -> Result<FollowUpView> {
        let text = &desk.text;
        let group = |urgency: Urgency| {
            let mut actions: Vec<&Followed> =
                self.actions.iter().filter(|it| it.place.urgency(self.day) == urgency).collect();
            if urgency == Urgency::Over {
                actions.sort_by_key(|it| std::cmp::Reverse(it.place.stands.ended));
            } else {
                actions.sort_by_key(|it| (it.place.last_day, it.place.start));
            }
            let actions: Vec<FollowedAction> = actions.into_iter().map(|it| self.row(it, text)).collect();
            (!actions.is_empty()).then(|| FollowGroup { urgency, name: told::urgency(text, urgency), actions })
        };
        let months = self.months(text);
        let month = Month::of(self.day).to_string();
        Ok(FollowUpView {
            council: self.draft.council.id,
            today: self.day,
            agreed: self.agreed.first().map(|plan| plan.day),
            groups: Urgency::ALL.into_iter().filter_map(group).collect(),
            achieved: told::achieved(self, &achieved(&self.promises(), self.day), text),
            reviews: self.reviews(),
            month: months.iter().find(|it| it.id == month).or(months.first()).map_or(month, |it| it.id.clone()),
            months,
        })
    }

    /// One action as a row.
    pub(super) fn row(&self, it: &Followed, text: &Text) -> FollowedAction {
        let Place { start, last_day, stands } = it.place;
        FollowedAction {
            key: it.key.clone(),
            title: it.title.clone(),
            item_name: it.item_name.clone(),
            role: it.role.clone(),
            role_name: self.role(&it.role),
            start,
            last_day,
            state: stands.state,
            begun: stands.begun,
            ended: stands.ended,
            due: it.place.due(self.day),
            late_to_begin: it.place.late_to_begin(self.day),
            says: told::place(text, &it.place, self.day),
            last: it.notes.last().map(ProgressView::of),
            next_review: self.next_review(it),
        }
    }

    pub(super) fn role(&self, role: &RoleId) -> String {
        self.roles.get(role).cloned().unwrap_or_default()
    }

    fn next_review(&self, it: &Followed) -> Option<NaiveDate> {
        let chosen = self.draft.kept(&it.key).and_then(|kept| kept.review);
        it.place.next_review(chosen, self.day)
    }

    /// The days on which the council looks at actions again, the next first.
    fn reviews(&self) -> Vec<NextReview> {
        let mut days: BTreeMap<NaiveDate, Vec<ActionName>> = BTreeMap::new();
        for it in &self.actions {
            if let Some(day) = self.next_review(it) {
                let name = ActionName { key: it.key.clone(), title: it.title.clone(), item_name: it.item_name.clone() };
                days.entry(day).or_default().push(name);
            }
        }
        days.into_iter().map(|(day, actions)| NextReview { day, actions }).collect()
    }

    /// What was promised: the newest agreement; without one, the plan now. What was agreed and fell out of the plan is
    /// promised still, unless it was stopped.
    fn promises(&self) -> Vec<Promise> {
        let agreed = self.agreed.first().map(|plan| plan.actions.as_slice()).unwrap_or_default();
        let of = |key: &ActionKey, last_day: NaiveDate| Promise {
            key: key.clone(),
            last_day,
            stands: self.action(key).map(|it| it.place.stands).unwrap_or_default(),
            aims: self.aims(key),
        };
        if agreed.is_empty() {
            return self.actions.iter().map(|it| of(&it.key, it.place.last_day)).collect();
        }
        agreed.iter().map(|it| of(&it.key, it.last_day)).collect()
    }

    fn aims(&self, key: &ActionKey) -> Vec<Aim> {
        let serves = self.draft.sheets.get(key).map(|sheet| sheet.serves.as_slice()).unwrap_or_default();
        let aim = |it: &crate::roadmap::Served| Aim {
            instrument: self.draft.sources[it.source].instrument.id.clone(),
            item: it.item.clone(),
            reaches: it.reaches,
        };
        serves.iter().map(aim).collect()
    }

    /// The months of the plan up to one after today.
    fn months(&self, text: &Text) -> Vec<MonthName> {
        let first = Month::of(self.draft.limits.start.min(self.day));
        let last = Month::of(self.day).next();
        let months = std::iter::successors(Some(first), |month| Some(month.next()));
        months.take_while(|month| *month <= last).map(|month| month_name(text, month)).collect()
    }
}

/// A month by name.
pub(super) fn month_name(text: &Text, month: Month) -> MonthName {
    MonthName { id: month.to_string(), name: text.month_and_year(month.first_day()) }
}

/// Whether an action is no longer promised.
pub(super) fn is_stopped(it: &Followed) -> bool {
    it.place.stands.state == ActionState::Stopped
}
