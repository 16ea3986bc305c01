//! `objective` and `action_objective`: what other plans want, and which actions serve it.

use std::collections::BTreeSet;

use cabildo_domain::{ActionKey, CouncilId, ObjectiveId, PlanScope};
use chrono::{DateTime, Utc};
use rusqlite::{Row, params};

use crate::{
    column::{uuid, word, written},
    error::{StoreError, found},
    store::{Reader, Writer},
};

/// What a local, regional, national or international plan wants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Objective {
    /// Which one.
    pub id: ObjectiveId,
    /// Who wants to align with it.
    pub council: CouncilId,
    /// Whose plan it stands in.
    pub scope: PlanScope,
    /// That plan's name; never empty.
    pub plan: String,
    /// What it says; never empty.
    pub text: String,
    /// The actions that serve it, whether or not they are in the council's plan today.
    pub actions: BTreeSet<ActionKey>,
}

const COLUMNS: &str = "SELECT id, council, scope, plan, text FROM objective";

impl Reader<'_> {
    /// The objectives a council wants to align with: the nearest plan first, and what was removed left out.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn objectives_of(&self, council: CouncilId) -> Result<Vec<Objective>, StoreError> {
        let sql = format!("{COLUMNS} WHERE council = ?1 AND removed_at IS NULL ORDER BY id");
        let mut objectives = self.all(&sql, [council.to_string()], objective)?;
        // Stable: within one plan they stay as they were entered.
        objectives.sort_by(|a, b| (a.scope, &a.plan).cmp(&(b.scope, &b.plan)));
        objectives.into_iter().map(|it| self.with_actions(it)).collect()
    }

    /// The objective of that id, removed or not.
    ///
    /// # Errors
    /// There is none, or the disk refuses.
    pub fn one_objective(&self, id: ObjectiveId) -> Result<Objective, StoreError> {
        let objective = self.maybe(&format!("{COLUMNS} WHERE id = ?1"), [id.to_string()], objective)?;
        self.with_actions(found(objective, "objective", id)?)
    }

    fn with_actions(&self, objective: Objective) -> Result<Objective, StoreError> {
        let sql = "SELECT action_key FROM action_objective WHERE objective = ?1";
        let keys = self.all(sql, [objective.id.to_string()], |row| Ok(ActionKey(row.get("action_key")?)))?;
        Ok(Objective { actions: keys.into_iter().collect(), ..objective })
    }
}

impl Writer<'_> {
    /// Keeps an objective and the actions that serve it, in place of what was known of it. If it was removed, it is
    /// there again.
    ///
    /// # Errors
    /// There is no such council, a name or the text is empty, or the disk refuses.
    pub fn put_objective(&self, objective: &Objective) -> Result<(), StoreError> {
        let id = objective.id.to_string();
        self.run(
            "INSERT INTO objective (id, council, scope, plan, text, removed_at) VALUES (?1, ?2, ?3, ?4, ?5, NULL)
             ON CONFLICT (id) DO UPDATE SET scope = excluded.scope, plan = excluded.plan, text = excluded.text,
                 removed_at = NULL",
            params![id, objective.council.to_string(), scope_word(objective.scope), objective.plan, objective.text],
        )?;
        self.run("DELETE FROM action_objective WHERE objective = ?1", [&id])?;
        for key in &objective.actions {
            self.run(
                "INSERT INTO action_objective (objective, action_key) VALUES (?1, ?2)",
                params![id, key.as_str()],
            )?;
        }
        Ok(())
    }

    /// Shows an objective no longer. It is kept, and [`Writer::put_objective`] brings it back.
    ///
    /// # Errors
    /// There is none, or the disk refuses.
    pub fn remove_objective(&self, id: ObjectiveId, at: DateTime<Utc>) -> Result<(), StoreError> {
        let sql = "UPDATE objective SET removed_at = ?2 WHERE id = ?1";
        let removed = self.run(sql, params![id.to_string(), written(at)])?;
        found((removed > 0).then_some(()), "objective", id)
    }
}

fn objective(row: &Row<'_>) -> rusqlite::Result<Objective> {
    Ok(Objective {
        id: ObjectiveId(uuid(row, "id")?),
        council: CouncilId(uuid(row, "council")?),
        scope: word(row, "scope", &SCOPES, scope_word)?,
        plan: row.get("plan")?,
        text: row.get("text")?,
        actions: BTreeSet::new(),
    })
}

const SCOPES: [PlanScope; 4] = [PlanScope::Local, PlanScope::Regional, PlanScope::National, PlanScope::International];

fn scope_word(scope: PlanScope) -> &'static str {
    match scope {
        PlanScope::Local => "local",
        PlanScope::Regional => "regional",
        PlanScope::National => "national",
        PlanScope::International => "international",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    fn wanted(number: u128, scope: PlanScope, keys: &[&str]) -> Objective {
        Objective {
            id: ObjectiveId(sample::id(number)),
            council: sample::council(1).id,
            scope,
            plan: "Plan de desarrollo".to_owned(),
            text: "Que cada barrio tenga un punto de internet".to_owned(),
            actions: keys.iter().map(|key| (*key).into()).collect(),
        }
    }

    #[test]
    fn objectives_come_back_with_their_actions_the_nearest_plan_first() {
        let mut store = sample::with_round();
        let (far, near) = (wanted(61, PlanScope::National, &[]), wanted(62, PlanScope::Local, &["small/A-1.1"]));
        store.write(|db| [&far, &near].into_iter().try_for_each(|it| db.put_objective(it))).unwrap();
        assert_eq!(store.read().objectives_of(near.council).unwrap(), [near.clone(), far.clone()]);
        let other = Objective { text: "Otra".to_owned(), actions: ["own/x".into()].into(), ..near };
        store.write(|db| db.put_objective(&other)).unwrap();
        assert_eq!(store.read().one_objective(other.id).unwrap(), other, "in place of what was known");
    }

    #[test]
    fn a_removed_objective_can_be_brought_back() {
        let mut store = sample::with_round();
        let it = wanted(61, PlanScope::Regional, &["small/A-1.1"]);
        store.write(|db| db.put_objective(&it)).unwrap();
        store.write(|db| db.remove_objective(it.id, sample::moment(5))).unwrap();
        assert!(store.read().objectives_of(it.council).unwrap().is_empty());
        let kept = store.read().one_objective(it.id).unwrap();
        store.write(|db| db.put_objective(&kept)).unwrap();
        assert_eq!(store.read().objectives_of(it.council).unwrap(), [it]);
    }

    #[test]
    fn what_nobody_entered_cannot_be_removed() {
        let mut store = sample::with_round();
        let unknown = ObjectiveId(sample::id(99));
        let refused = store.write(|db| db.remove_objective(unknown, sample::moment(5)));
        assert!(matches!(refused, Err(StoreError::NoSuch { what: "objective", .. })));
        let empty = Objective { text: String::new(), ..wanted(61, PlanScope::Local, &[]) };
        assert!(store.write(|db| db.put_objective(&empty)).is_err(), "an objective says something");
    }
}
