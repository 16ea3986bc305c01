//! Everything a council decided about its plan, taken and put back as one, and the dates that were found for it.

use std::collections::BTreeMap;

use cabildo_domain::{ActionKey, AssessmentId, CouncilId, RoleId, roadmap::ClosedDays};
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::params;

use crate::{
    actions::Action,
    column::{date, moment, written, written_day},
    error::StoreError,
    roadmaps::{Absence, Budget, Roadmap},
    store::{Reader, Writer},
};

/// Everything a council decided about its plan, and the dates that were found for it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Planning {
    /// When it begins and what is reckoned with; absent until somebody has said it.
    pub roadmap: Option<Roadmap>,
    /// Days on which the town hall is closed.
    pub closed: Vec<ClosedDays>,
    /// The assessments it draws on; none chosen means all.
    pub sources: Vec<AssessmentId>,
    /// The hours a week of the roles of which somebody has said them.
    pub role_hours: Vec<(RoleId, u16)>,
    /// When roles are away.
    pub absences: Vec<Absence>,
    /// Money by source and year; none at all means that money sets no limit.
    pub budgets: Vec<Budget>,
    /// What was decided about actions, the first decision first.
    pub actions: Vec<Action>,
    /// The Monday on which each placed action starts.
    pub places: BTreeMap<ActionKey, NaiveDate>,
}

/// How good any plan can be at most.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanBound {
    /// Of everything the plan depends on; if it no longer fits, the bound says nothing.
    pub fingerprint: String,
    /// What no plan can exceed, in points.
    pub bound: u64,
    /// When it was worked out.
    pub at: DateTime<Utc>,
}

impl Reader<'_> {
    /// Everything a council decided about its plan.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn planning_of(&self, council: CouncilId) -> Result<Planning, StoreError> {
        let sql = "SELECT action_key, start FROM place WHERE council = ?1";
        let places =
            self.all(sql, [council.to_string()], |row| Ok((ActionKey(row.get("action_key")?), date(row, "start")?)))?;
        Ok(Planning {
            roadmap: self.find_roadmap(council)?,
            closed: self.closed_days_of(council)?,
            sources: self.sources_of(council)?,
            role_hours: self.role_hours_of(council)?,
            absences: self.absences_of(council)?,
            budgets: self.budgets_of(council)?,
            actions: self.actions_of(council)?,
            places: places.into_iter().collect(),
        })
    }

    /// How good any plan of a council can be at most, as last worked out.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn find_plan_bound(&self, council: CouncilId) -> Result<Option<PlanBound>, StoreError> {
        let sql = "SELECT fingerprint, bound, at FROM plan_bound WHERE council = ?1";
        self.maybe(sql, [council.to_string()], |row| {
            Ok(PlanBound { fingerprint: row.get("fingerprint")?, bound: row.get("bound")?, at: moment(row, "at")? })
        })
    }
}

impl Writer<'_> {
    /// Puts everything a council decided about its plan back as it was.
    ///
    /// # Errors
    /// There is no such council, or the disk refuses.
    pub fn put_planning(&self, council: CouncilId, planning: &Planning) -> Result<(), StoreError> {
        match &planning.roadmap {
            Some(roadmap) => self.put_roadmap(roadmap)?,
            None => self.remove_roadmap(council)?,
        }
        self.put_closed_days(council, &planning.closed)?;
        self.put_sources(council, &planning.sources)?;
        self.put_role_hours(council, &planning.role_hours)?;
        self.put_absences(council, &planning.absences)?;
        self.put_budgets(council, &planning.budgets)?;
        for action in self.actions_of(council)? {
            if !planning.actions.iter().any(|it| it.id == action.id) {
                self.remove_action(action.id)?;
            }
        }
        for action in &planning.actions {
            self.put_action(action)?;
        }
        self.put_places(council, &planning.places)
    }

    /// Keeps the dates that were found, in place of all earlier ones.
    ///
    /// # Errors
    /// There is no such council, or the disk refuses.
    pub fn put_places(&self, council: CouncilId, places: &BTreeMap<ActionKey, NaiveDate>) -> Result<(), StoreError> {
        self.run("DELETE FROM place WHERE council = ?1", [council.to_string()])?;
        for (key, start) in places {
            self.run(
                "INSERT INTO place (council, action_key, start) VALUES (?1, ?2, ?3)",
                params![council.to_string(), key.as_str(), written_day(*start)],
            )?;
        }
        Ok(())
    }

    /// Keeps how good any plan can be at most, in place of what was known before.
    ///
    /// # Errors
    /// There is no such council, or the disk refuses.
    pub fn put_plan_bound(&self, council: CouncilId, bound: &PlanBound) -> Result<(), StoreError> {
        self.run(
            "INSERT INTO plan_bound (council, fingerprint, bound, at) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (council) DO UPDATE SET fingerprint = excluded.fingerprint, bound = excluded.bound,
                 at = excluded.at",
            params![council.to_string(), bound.fingerprint, bound.bound, written(bound.at)],
        )?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use cabildo_domain::ActionId;

    use super::*;
    use crate::{Choice, sample};

    fn monday(week: u64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2027, 1, 4).unwrap() + chrono::Days::new(7 * week)
    }

    #[test]
    fn a_plan_is_put_back_as_it_was_taken() {
        let mut store = sample::with_round();
        let council = sample::council(1).id;
        let own = Action { id: ActionId(sample::id(42)), ..sample::own_action() };
        let before = Planning {
            roadmap: Some(sample::roadmap()),
            role_hours: vec![("TIC".into(), 20)],
            actions: vec![own.clone()],
            places: [(own.key(), monday(2))].into(),
            ..Planning::default()
        };
        store.write(|db| db.put_planning(council, &before)).unwrap();
        assert_eq!(store.read().planning_of(council).unwrap(), before);
        let late = Action { id: ActionId(sample::id(43)), ..own.clone() };
        store
            .write(|db| {
                db.put_action(&Action { choice: Choice::Excluded, ..own })?;
                db.put_action(&late)?;
                db.put_places(council, &[(late.key(), monday(0))].into())?;
                db.put_role_hours(council, &[])
            })
            .unwrap();
        store.write(|db| db.put_planning(council, &before)).unwrap();
        assert_eq!(store.read().planning_of(council).unwrap(), before, "what came later is gone");
        store.write(|db| db.put_planning(council, &Planning::default())).unwrap();
        assert_eq!(store.read().planning_of(council).unwrap(), Planning::default(), "nobody has planned");
    }

    #[test]
    fn the_bound_that_was_last_worked_out_stands() {
        let mut store = sample::with_round();
        let council = sample::council(1).id;
        assert_eq!(store.read().find_plan_bound(council).unwrap(), None);
        let bound = |bound| PlanBound { fingerprint: "f".to_owned(), bound, at: sample::moment(1) };
        store.write(|db| db.put_plan_bound(council, &bound(7))).unwrap();
        store.write(|db| db.put_plan_bound(council, &bound(9))).unwrap();
        assert_eq!(store.read().find_plan_bound(council).unwrap(), Some(bound(9)));
    }
}
