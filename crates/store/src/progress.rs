//! `progress`: how actions go. Rows are added, never changed.

use std::collections::BTreeMap;

use cabildo_domain::{
    ActionKey, ActionState, CouncilId,
    follow_up::{Standing, Step, standing},
};
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::params;

use crate::{
    column::{date, moment, word, written, written_day},
    error::StoreError,
    store::{Reader, Writer},
};

/// What was said about an action as it went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// Which action.
    pub key: ActionKey,
    /// How it stands from then on; [`ActionState::Proposed`] opens it again.
    pub state: ActionState,
    /// Since when.
    pub day: NaiveDate,
    /// What was said; why, if it was stopped.
    pub note: String,
    /// What shows that it is done.
    pub shown_by: String,
    /// When it was written down.
    pub at: DateTime<Utc>,
}

impl Reader<'_> {
    /// Everything that was said about a council's actions as they went, in the order in which it was written.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn progress_of(&self, council: CouncilId) -> Result<Vec<Progress>, StoreError> {
        let sql = "SELECT action_key, state, day, note, shown_by, at FROM progress WHERE council = ?1
             ORDER BY at, day, state, note, shown_by, action_key";
        self.all(sql, [council.to_string()], |row| {
            Ok(Progress {
                key: ActionKey(row.get("action_key")?),
                state: word(row, "state", &STATES, state_word)?,
                day: date(row, "day")?,
                note: row.get("note")?,
                shown_by: row.get("shown_by")?,
                at: moment(row, "at")?,
            })
        })
    }

    /// How each action stands that was agreed or about which something was said.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn standings_of(&self, council: CouncilId) -> Result<BTreeMap<ActionKey, Standing>, StoreError> {
        let sql = "SELECT action_key FROM agreed_action WHERE plan =
                       (SELECT id FROM agreed_plan WHERE council = ?1 ORDER BY day DESC, at DESC, id DESC LIMIT 1)";
        let agreed = self.all(sql, [council.to_string()], |row| Ok(ActionKey(row.get("action_key")?)))?;
        let mut steps: BTreeMap<ActionKey, Vec<Step>> = agreed.iter().cloned().map(|key| (key, vec![])).collect();
        for it in self.progress_of(council)? {
            steps.entry(it.key).or_default().push(Step { state: it.state, day: it.day });
        }
        Ok(steps.into_iter().map(|(key, steps)| (key.clone(), standing(agreed.contains(&key), &steps))).collect())
    }
}

impl Writer<'_> {
    /// Writes down how an action goes.
    ///
    /// # Errors
    /// There is no such council, a stop has no reason, nothing shows that it is done, or the disk refuses.
    pub fn add_progress(&self, council: CouncilId, progress: &Progress) -> Result<(), StoreError> {
        self.run(
            "INSERT INTO progress (council, action_key, state, day, note, shown_by, at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![
                council.to_string(),
                progress.key.as_str(),
                state_word(progress.state),
                written_day(progress.day),
                progress.note,
                progress.shown_by,
                written(progress.at),
            ],
        )?;
        Ok(())
    }
}

const STATES: [ActionState; 5] =
    [ActionState::Proposed, ActionState::UnderWay, ActionState::Blocked, ActionState::Done, ActionState::Stopped];

fn state_word(state: ActionState) -> &'static str {
    match state {
        ActionState::Proposed | ActionState::Agreed => "open",
        ActionState::UnderWay => "under-way",
        ActionState::Blocked => "blocked",
        ActionState::Done => "done",
        ActionState::Stopped => "stopped",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    fn noted(state: ActionState, note: &str, shown_by: &str) -> Progress {
        Progress {
            key: "small/A-1.1".into(),
            state,
            day: sample::moment(0).date_naive(),
            note: note.to_owned(),
            shown_by: shown_by.to_owned(),
            at: sample::moment(if state == ActionState::Done { 2 } else { 1 }),
        }
    }

    #[test]
    fn how_an_action_goes_is_kept_step_by_step() {
        let mut store = sample::with_round();
        let council = sample::council(1).id;
        let steps = [noted(ActionState::UnderWay, "", ""), noted(ActionState::Done, "", "Acta 12")];
        for step in &steps {
            store.write(|db| db.add_progress(council, step)).unwrap();
        }
        assert_eq!(store.read().progress_of(council).unwrap(), steps);
        let stands = store.read().standings_of(council).unwrap()[&steps[0].key];
        assert_eq!((stands.state, stands.begun), (ActionState::Done, Some(steps[0].day)));
    }

    #[test]
    fn a_stop_needs_a_reason_and_what_is_done_something_that_shows_it() {
        let mut store = sample::with_round();
        let council = sample::council(1).id;
        assert!(store.write(|db| db.add_progress(council, &noted(ActionState::Stopped, "", ""))).is_err());
        assert!(store.write(|db| db.add_progress(council, &noted(ActionState::Done, "Listo", ""))).is_err());
    }
}
