//! Accepted cells → the rows that follow from them, before anything is written.

use std::collections::BTreeMap;

use cabildo_domain::{ActionId, ActionKey, ActionState, RoleId, recommendation::CostBand};
use cabildo_exchange::plan::{Column, PlanFile};
use cabildo_store::{Action, Choice, Progress};
use cabildo_text::Text;
use chrono::{DateTime, NaiveDate, Utc};

use super::{
    asks::{PlanCell, PlanValue},
    cell::{Checking, Why},
};
use crate::{Ids, roadmap::draft::Draft};

mod dates;

use dates::Dates;

/// What cells are compared with.
pub(super) struct Preparing<'a> {
    /// The plan of now.
    pub(super) draft: &'a Draft,
    /// The same as files have it.
    pub(super) file: &'a PlanFile,
    pub(super) roles: &'a BTreeMap<RoleId, String>,
    pub(super) text: &'a Text,
    pub(super) today: NaiveDate,
    pub(super) now: DateTime<Utc>,
}

/// What follows from cells.
#[derive(Default)]
pub(super) struct Prepared {
    /// Rows of actions that become different or are new.
    pub(super) actions: Vec<Action>,
    /// Days on which actions should start; whether they can, the plan says.
    pub(super) starts: Vec<Start>,
    /// How actions go from now on.
    pub(super) progress: Vec<Progress>,
    /// Which cells are not taken, by place, and why.
    pub(super) refused: Vec<(usize, Why)>,
}

/// A day on which an action should start.
pub(super) struct Start {
    /// The place of the cell that says so.
    pub(super) cell: usize,
    pub(super) day: NaiveDate,
    /// The row of the action.
    pub(super) action: Action,
}

impl Preparing<'_> {
    /// The rows that follow from these cells.
    pub(super) fn prepare(&self, cells: &[PlanCell], ids: &mut Ids) -> Prepared {
        let mut prepared = Prepared::default();
        let mut checking = Checking::new(self.draft, self.roles, self.text);
        let mut by_action: BTreeMap<&ActionKey, Vec<(usize, &PlanValue)>> = BTreeMap::new();
        for (at, cell) in cells.iter().enumerate() {
            match (&cell.key, &cell.value) {
                (None, PlanValue::Action { title, values }) => {
                    let action = Action::untouched(ActionId(ids.next()), self.draft.council.id);
                    if let Err(why) = self.new_action(&mut prepared, &mut checking, action, (at, title, values)) {
                        prepared.refused.push((at, why));
                    }
                }
                (Some(key), value) => match self.still_holds(key, cell) {
                    Ok(()) => by_action.entry(key).or_default().push((at, value)),
                    Err(why) => prepared.refused.push((at, why)),
                },
                (None, _) => prepared.refused.push((at, self.text.planfiles_why_unknown_key())),
            }
        }
        for (key, values) in by_action {
            let Some(action) = self.row(key) else {
                let gone = values.iter().map(|(at, _)| (*at, self.text.planfiles_why_unknown_key()));
                prepared.refused.extend(gone);
                continue;
            };
            self.known_action(&mut prepared, &mut checking, action, &values);
        }
        prepared.refused.sort_by_key(|(at, _)| *at);
        prepared
    }

    /// Whether the plan still says what it said when the sheet was compared with it.
    fn still_holds(&self, key: &ActionKey, cell: &PlanCell) -> Result<(), Why> {
        let action = self.file.actions.iter().find(|it| it.key == key.as_str());
        let action = action.ok_or_else(|| self.text.planfiles_why_unknown_key())?;
        let column = match &cell.value {
            PlanValue::Action { .. } => Column::Key,
            value => value.column(),
        };
        if action.written(&column) == cell.before { Ok(()) } else { Err(self.text.planfiles_why_meanwhile()) }
    }

    /// The kept row of an action; for advice nobody has touched yet, a new one.
    fn row(&self, key: &ActionKey) -> Option<Action> {
        if let Some(kept) = self.draft.kept(key) {
            return Some(kept.clone());
        }
        let (instrument, recommendation) = self.draft.advice_of(key)?;
        let council = self.draft.council.id;
        let mut action = Action::untouched(ActionId::of_advice(council, &instrument, &recommendation), council);
        action.instrument = Some(instrument);
        action.recommendation = Some(recommendation);
        Some(action)
    }

    fn known_action(
        &self,
        prepared: &mut Prepared,
        checking: &mut Checking<'_>,
        mut action: Action,
        values: &[(usize, &PlanValue)],
    ) {
        let before = action.clone();
        for (at, value) in values {
            if let Err(why) = checking.write(&mut action, value) {
                prepared.refused.push((*at, why));
            }
        }
        let mut dates = Dates::of(self, &action.key(), values);
        prepared.progress.extend(dates.steps(self, &action.key()));
        if let Some((at, weeks)) = dates.weeks(self, &action.key())
            && let Err(why) = checking.weeks(&mut action, weeks)
        {
            prepared.refused.push((at, why));
        }
        let start = dates.start(self);
        prepared.refused.append(&mut dates.refused);
        prepared.starts.extend(start.map(|(cell, day)| Start { cell, day, action: action.clone() }));
        if action != before {
            prepared.actions.push(action);
        }
    }

    /// A new action is taken whole or not at all.
    fn new_action(
        &self,
        prepared: &mut Prepared,
        checking: &mut Checking<'_>,
        mut action: Action,
        (at, title, values): (usize, &String, &[PlanValue]),
    ) -> Result<(), Why> {
        action.choice = Choice::Included;
        action.cost = Some(CostBand::Low);
        checking.write(&mut action, &PlanValue::Title { text: title.clone() })?;
        // Who carries it is known before anybody helps.
        let is_role = |it: &&PlanValue| matches!(it, PlanValue::Role { .. });
        for value in values.iter().filter(is_role).chain(values.iter().filter(|it| !is_role(it))) {
            checking.write(&mut action, value)?;
        }
        if action.role.is_none() {
            return Err(self.text.planfiles_why_no_role());
        }
        let placed: Vec<(usize, &PlanValue)> =
            values.iter().filter(|it| !is_untouched_state(it)).map(|value| (at, value)).collect();
        let mut dates = Dates::of(self, &action.key(), &placed);
        let steps = dates.steps(self, &action.key());
        let weeks = dates.weeks(self, &action.key());
        action.weeks = action.weeks.or(weeks.map(|(_, weeks)| weeks));
        if action.weeks.is_none() {
            return Err(self.text.planfiles_why_no_weeks());
        }
        let start = dates.start(self);
        if let Some((_, why)) = dates.refused.into_iter().next() {
            return Err(why);
        }
        prepared.progress.extend(steps);
        prepared.starts.extend(start.map(|(cell, day)| Start { cell, day, action: action.clone() }));
        prepared.actions.push(action);
        Ok(())
    }
}

/// What a new action is anyway.
fn is_untouched_state(value: &PlanValue) -> bool {
    matches!(value, PlanValue::State { state: ActionState::Proposed | ActionState::Agreed })
}
