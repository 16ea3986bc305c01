//! What the days and the state in one row mean together.
//!
//! Of what has begun or is over, days are facts and go into the follow-up; of anything else they are the plan's. The
//! plan has a start and whole weeks: another last day means another number of weeks.

use cabildo_domain::{ActionKey, ActionState, follow_up::Standing};
use cabildo_store::Progress;
use chrono::NaiveDate;

use super::Preparing;
use crate::{
    error::Error,
    roadmap::{
        accept,
        files::{asks::PlanValue, cell::Why},
    },
};

/// The days, weeks and state of one row, each with the place of its cell.
#[derive(Default)]
pub(super) struct Dates {
    start: Option<(usize, NaiveDate)>,
    end: Option<(usize, NaiveDate)>,
    weeks: Option<u8>,
    state: Option<(usize, ActionState)>,
    /// What the sheet newly says in the notes: what shows that it is done, or why it was stopped.
    note: Option<String>,
    stands: Standing,
    /// Which cells are not taken, and why.
    pub(super) refused: Vec<(usize, Why)>,
}

impl Dates {
    pub(super) fn of(preparing: &Preparing<'_>, key: &ActionKey, values: &[(usize, &PlanValue)]) -> Self {
        let mut dates = Self { stands: preparing.draft.standing(key), ..Self::default() };
        for (at, value) in values {
            match value {
                PlanValue::Start { day } => dates.start = Some((*at, *day)),
                PlanValue::End { day } => dates.end = Some((*at, *day)),
                PlanValue::Weeks { weeks } => dates.weeks = Some(*weeks),
                PlanValue::State { state } => dates.state = Some((*at, *state)),
                PlanValue::Note { text } => dates.note = Some(text.trim().to_owned()).filter(|it| !it.is_empty()),
                PlanValue::Title { .. }
                | PlanValue::Hours { .. }
                | PlanValue::Role { .. }
                | PlanValue::Supports { .. }
                | PlanValue::Amount { .. }
                | PlanValue::Source { .. }
                | PlanValue::Cost { .. }
                | PlanValue::Needs { .. }
                | PlanValue::Field { .. }
                | PlanValue::Action { .. } => {}
            }
        }
        dates
    }

    /// What goes into the follow-up. Days that say since when are used up.
    pub(super) fn steps(&mut self, preparing: &Preparing<'_>, key: &ActionKey) -> Vec<Progress> {
        let Some((at, state)) = self.state else { return vec![] };
        let untouched = |it: ActionState| matches!(it, ActionState::Proposed | ActionState::Agreed);
        let text = preparing.text;
        let refused = match state {
            ActionState::Proposed | ActionState::Agreed if untouched(self.stands.state) => {
                Some(text.planfiles_why_agreed())
            }
            ActionState::Done if self.note.is_none() => Some(text.planfiles_why_nothing_shows()),
            ActionState::Stopped if self.note.is_none() => Some(text.planfiles_why_no_reason()),
            ActionState::Proposed
            | ActionState::Agreed
            | ActionState::UnderWay
            | ActionState::Blocked
            | ActionState::Done
            | ActionState::Stopped => None,
        };
        if let Some(why) = refused {
            self.refused.push((at, why));
            return vec![];
        }
        let row = |state: ActionState, day: NaiveDate| Progress {
            key: key.clone(),
            state,
            day,
            note: String::new(),
            shown_by: String::new(),
            at: preparing.now,
        };
        let note = self.note.clone().unwrap_or_default();
        match state {
            ActionState::Proposed | ActionState::Agreed => vec![row(ActionState::Proposed, preparing.today)],
            ActionState::Blocked => vec![Progress { note, ..row(state, preparing.today) }],
            ActionState::UnderWay => vec![row(state, self.begun(preparing).unwrap_or(preparing.today))],
            ActionState::Done | ActionState::Stopped => {
                let end = self.end.take_if(|(_, day)| *day <= preparing.today);
                let day = end.map_or(preparing.today, |(_, day)| day);
                let begun = self.begun(preparing).map(|begun| row(ActionState::UnderWay, begun.min(day)));
                let (note, shown_by) =
                    if state == ActionState::Done { (String::new(), note) } else { (note, String::new()) };
                begun.into_iter().chain([Progress { note, shown_by, ..row(state, day) }]).collect()
            }
        }
    }

    /// The day in the sheet on which it began, if it had not begun before.
    fn begun(&mut self, preparing: &Preparing<'_>) -> Option<NaiveDate> {
        let start = self.start.take_if(|(_, day)| *day <= preparing.today && self.stands.begun.is_none());
        start.map(|(_, day)| day)
    }

    /// How many weeks it takes from now on, as its last day says, with the place of its cell.
    pub(super) fn weeks(&mut self, preparing: &Preparing<'_>, key: &ActionKey) -> Option<(usize, u8)> {
        let (at, end) = self.end?;
        match self.weeks_until(preparing, key, end) {
            Ok(weeks) => weeks.map(|weeks| (at, weeks)),
            Err(why) => {
                self.refused.push((at, why));
                None
            }
        }
    }

    /// None if it takes as many as before, and only its start moves.
    fn weeks_until(&self, preparing: &Preparing<'_>, key: &ActionKey, end: NaiveDate) -> Result<Option<u8>, Why> {
        let (draft, text) = (preparing.draft, preparing.text);
        self.not_over(preparing)?;
        let from = match (self.start, draft.place(key)) {
            (Some((_, day)), _) => day,
            (None, Some(place)) => place.start,
            // A new action that says only its end: from the weeks, if it has them.
            (None, None) => return Ok(None),
        };
        inside(preparing, end)?;
        let span = draft.weeks.touched_by(from, end).len();
        let weeks = u8::try_from(span).unwrap_or(u8::MAX);
        let now = draft.sheets.get(key).map(|sheet| sheet.weeks);
        match self.weeks {
            Some(said) if said != weeks => Err(text.planfiles_why_weeks_and_end()),
            Some(_) => Ok(None),
            None if now == Some(weeks) && self.start.is_some() => Ok(None),
            None if now == Some(weeks) => {
                let ends = draft.place(key).map(|it| text.long_date(it.end)).unwrap_or_default();
                Err(text.planfiles_why_whole_weeks(ends))
            }
            None => accept::weeks(weeks).map(|()| Some(weeks)).map_err(|error| error.explain(text)),
        }
    }

    /// The day on which it should start, with the place of its cell.
    pub(super) fn start(&mut self, preparing: &Preparing<'_>) -> Option<(usize, NaiveDate)> {
        let (at, day) = self.start?;
        let begins = self.state.is_some_and(|(_, state)| state == ActionState::UnderWay || state.is_over());
        let can = if begins || self.stands.begun.is_some() {
            Err(preparing.text.planfiles_why_begun())
        } else {
            self.not_over(preparing).and_then(|()| inside(preparing, day))
        };
        match can {
            Ok(()) => Some((at, day)),
            Err(why) => {
                self.refused.push((at, why));
                None
            }
        }
    }

    /// The days of what is done are facts.
    fn not_over(&self, preparing: &Preparing<'_>) -> Result<(), Why> {
        let ends = self.state.is_some_and(|(_, state)| state.is_over());
        if ends || self.stands.state.is_over() {
            return Err(preparing.text.planfiles_why_begun());
        }
        Ok(())
    }
}

fn inside(preparing: &Preparing<'_>, day: NaiveDate) -> Result<(), Why> {
    let (start, end) = (preparing.draft.limits.start, preparing.draft.limits.end);
    if (start..=end).contains(&day) {
        Ok(())
    } else {
        Err(Error::DayOutsidePlan { day, start, end }.explain(preparing.text))
    }
}
