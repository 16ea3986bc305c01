//! `agreed_plan` and `agreed_action`: the plan as it was agreed. Put once, never changed.

use cabildo_domain::{ActionKey, AgreedPlanId, CouncilId, RoleId};
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Row, params};

use crate::{
    column::{date, moment, uuid, written, written_day},
    error::StoreError,
    store::{Reader, Writer},
};

/// A plan as it was agreed on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgreedPlan {
    /// Which agreement.
    pub id: AgreedPlanId,
    /// Whose.
    pub council: CouncilId,
    /// On which day.
    pub day: NaiveDate,
    /// Who signs, one to a line.
    pub signatories: String,
    /// What was said; may be empty.
    pub note: String,
    /// Its first day.
    pub start: NaiveDate,
    /// Its last day.
    pub last_day: NaiveDate,
    /// In which money: `USD`.
    pub currency: String,
    /// When it was written down.
    pub at: DateTime<Utc>,
    /// What is done in it, what begins first first.
    pub actions: Vec<AgreedAction>,
}

/// An action as it was agreed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgreedAction {
    /// Which action.
    pub key: ActionKey,
    /// What is done, as it read on that day.
    pub title: String,
    /// The item it improves, as it read on that day; may be empty.
    pub item_name: String,
    /// Who carries it.
    pub role: RoleId,
    /// Its first day.
    pub start: NaiveDate,
    /// Its last day.
    pub last_day: NaiveDate,
    /// Hours a week.
    pub hours: u16,
    /// What it costs, in the plan's currency; absent if nobody had said.
    pub amount: Option<u64>,
}

impl Reader<'_> {
    /// The plans a council agreed, the newest first. The first one counts.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn agreed_plans_of(&self, council: CouncilId) -> Result<Vec<AgreedPlan>, StoreError> {
        let sql = "SELECT id, council, day, signatories, note, start, last_day, currency, at FROM agreed_plan
             WHERE council = ?1 ORDER BY day DESC, at DESC, id DESC";
        let mut plans = self.all(sql, [council.to_string()], agreed_plan)?;
        for plan in &mut plans {
            plan.actions = self.agreed_actions_of(plan.id)?;
        }
        Ok(plans)
    }

    fn agreed_actions_of(&self, plan: AgreedPlanId) -> Result<Vec<AgreedAction>, StoreError> {
        let sql = "SELECT action_key, title, item_name, role, start, last_day, hours, amount FROM agreed_action
             WHERE plan = ?1 ORDER BY start, action_key";
        self.all(sql, [plan.to_string()], |row| {
            Ok(AgreedAction {
                key: ActionKey(row.get("action_key")?),
                title: row.get("title")?,
                item_name: row.get("item_name")?,
                role: RoleId(row.get("role")?),
                start: date(row, "start")?,
                last_day: date(row, "last_day")?,
                hours: row.get("hours")?,
                amount: row.get("amount")?,
            })
        })
    }
}

impl Writer<'_> {
    /// Keeps a plan as it was agreed, beside those agreed before.
    ///
    /// # Errors
    /// There is no such council, that agreement is kept already, or the disk refuses.
    pub fn put_agreed_plan(&self, plan: &AgreedPlan) -> Result<(), StoreError> {
        self.run(
            "INSERT INTO agreed_plan (id, council, day, signatories, note, start, last_day, currency, at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            params![
                plan.id.to_string(),
                plan.council.to_string(),
                written_day(plan.day),
                plan.signatories,
                plan.note,
                written_day(plan.start),
                written_day(plan.last_day),
                plan.currency,
                written(plan.at),
            ],
        )?;
        for action in &plan.actions {
            self.run(
                "INSERT INTO agreed_action (plan, action_key, title, item_name, role, start, last_day, hours, amount)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                params![
                    plan.id.to_string(),
                    action.key.as_str(),
                    action.title,
                    action.item_name,
                    action.role.as_str(),
                    written_day(action.start),
                    written_day(action.last_day),
                    action.hours,
                    action.amount,
                ],
            )?;
        }
        Ok(())
    }
}

fn agreed_plan(row: &Row<'_>) -> rusqlite::Result<AgreedPlan> {
    Ok(AgreedPlan {
        id: AgreedPlanId(uuid(row, "id")?),
        council: CouncilId(uuid(row, "council")?),
        day: date(row, "day")?,
        signatories: row.get("signatories")?,
        note: row.get("note")?,
        start: date(row, "start")?,
        last_day: date(row, "last_day")?,
        currency: row.get("currency")?,
        at: moment(row, "at")?,
        actions: Vec::new(),
    })
}

#[cfg(test)]
mod tests {
    use cabildo_domain::ActionState;

    use super::*;
    use crate::sample;

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2027, month, day).unwrap()
    }

    fn agreed(number: u128, on: NaiveDate, keys: &[&str]) -> AgreedPlan {
        let action = |(at, key): (u32, &&str)| AgreedAction {
            key: (*key).into(),
            title: format!("Acción {key}"),
            item_name: "Conectividad".to_owned(),
            role: "TIC".into(),
            start: day(3, 1 + at),
            last_day: day(4, 30),
            hours: 13,
            amount: (at == 0).then_some(500),
        };
        AgreedPlan {
            id: AgreedPlanId(sample::id(number)),
            council: sample::council(1).id,
            day: on,
            signatories: "Ana Rojas\nLuis Paz".to_owned(),
            note: String::new(),
            start: day(2, 1),
            last_day: day(12, 31),
            currency: "BOB".to_owned(),
            at: sample::moment(1),
            actions: (0..).zip(keys).map(action).collect(),
        }
    }

    #[test]
    fn every_agreement_is_kept_as_it_was_and_the_newest_comes_first() {
        let mut store = sample::with_round();
        let (old, new) = (agreed(51, day(2, 1), &["small/A-2.1"]), agreed(52, day(5, 3), &["small/A-1.1", "own/x"]));
        for plan in [&new, &old] {
            store.write(|db| db.put_agreed_plan(plan)).unwrap();
        }
        assert_eq!(store.read().agreed_plans_of(new.council).unwrap(), [new, old]);
    }

    #[test]
    fn an_agreement_is_never_changed() {
        let mut store = sample::with_round();
        let plan = agreed(51, day(2, 1), &["small/A-1.1"]);
        store.write(|db| db.put_agreed_plan(&plan)).unwrap();
        let changed = AgreedPlan { note: "Otra cosa".to_owned(), ..plan.clone() };
        assert!(store.write(|db| db.put_agreed_plan(&changed)).is_err());
        assert_eq!(store.read().agreed_plans_of(plan.council).unwrap(), [plan]);
    }

    #[test]
    fn what_stands_in_the_newest_agreement_is_agreed() {
        let mut store = sample::with_round();
        for plan in [agreed(51, day(2, 1), &["small/A-2.1"]), agreed(52, day(5, 3), &["small/A-1.1"])] {
            store.write(|db| db.put_agreed_plan(&plan)).unwrap();
        }
        let stands = store.read().standings_of(sample::council(1).id).unwrap();
        assert_eq!(stands.len(), 1, "what was agreed earlier counts no more");
        assert_eq!(stands[&"small/A-1.1".into()].state, ActionState::Agreed);
    }
}
