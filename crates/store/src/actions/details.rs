//! Actions as they are read, with everything that hangs on them, and how that is kept.

use std::collections::{BTreeMap, BTreeSet};

use cabildo_domain::{ActionField, ActionId, ActionKey, CouncilId, InstrumentId, ItemId, Level, RoleId};
use rusqlite::{Row, params};

use super::{Action, COLUMNS, Serves, action};
use crate::{
    column::{PARTS, part_word, uuid, word},
    error::StoreError,
    store::{Reader, Writer},
};

impl Reader<'_> {
    /// Everything a council decided about actions, the first decision first: a query a table, however many there are.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn actions_of(&self, council: CouncilId) -> Result<Vec<Action>, StoreError> {
        let council = council.to_string();
        let mut actions = self.all(&format!("{COLUMNS} WHERE council = ?1 ORDER BY id"), [&council], action)?;
        let place: BTreeMap<ActionId, usize> = actions.iter().enumerate().map(|(at, it)| (it.id, at)).collect();
        let of_them = |columns: &str, table: &str| {
            format!(
                "SELECT {table}.action, {columns} FROM {table} JOIN action ON action.id = {table}.action WHERE council = ?1"
            )
        };
        let of = |row: &Row<'_>| uuid(row, "action").map(ActionId);
        for (id, key) in self.all(&of_them("action_after.after_key", "action_after"), [&council], |row| {
            Ok((of(row)?, ActionKey(row.get("after_key")?)))
        })? {
            actions[place[&id]].after.insert(key);
        }
        for (id, field, text) in
            self.all(&of_them("action_field.field, action_field.text", "action_field"), [&council], |row| {
                Ok((of(row)?, word(row, "field", &ActionField::ALL, ActionField::as_str)?, row.get("text")?))
            })?
        {
            actions[place[&id]].fields.insert(field, text);
        }
        for (id, role, part) in
            self.all(&of_them("action_part.role, action_part.part", "action_part"), [&council], |row| {
                Ok((of(row)?, RoleId(row.get("role")?), word(row, "part", &PARTS, part_word)?))
            })?
        {
            actions[place[&id]].parts.insert(role, part);
        }
        let serves = of_them("action_serves.instrument, action_serves.item, action_serves.reaches", "action_serves")
            + " ORDER BY action_serves.instrument, action_serves.item";
        for (id, serves) in self.all(&serves, [&council], |row| {
            let (instrument, item) = (InstrumentId(row.get("instrument")?), ItemId(row.get("item")?));
            Ok((of(row)?, Serves { instrument, item, reaches: Level(row.get("reaches")?) }))
        })? {
            actions[place[&id]].serves.push(serves);
        }
        // Ids of advice are a function of it; before they were, two computers could each decide about it.
        let mut seen = BTreeSet::new();
        actions.retain(|action| seen.insert(action.key()));
        Ok(actions)
    }
}

impl Writer<'_> {
    /// Keeps everything that hangs on an action, in place of what did.
    pub(super) fn put_details(&self, action: &Action) -> Result<(), StoreError> {
        let id = action.id.to_string();
        for table in ["action_after", "action_field", "action_part", "action_serves"] {
            self.run(&format!("DELETE FROM {table} WHERE action = ?1"), [&id])?;
        }
        for key in &action.after {
            self.run("INSERT INTO action_after (action, after_key) VALUES (?1, ?2)", params![id, key.as_str()])?;
        }
        for (field, text) in &action.fields {
            let sql = "INSERT INTO action_field (action, field, text) VALUES (?1, ?2, ?3)";
            self.run(sql, params![id, field.as_str(), text])?;
        }
        for (role, part) in &action.parts {
            let sql = "INSERT INTO action_part (action, role, part) VALUES (?1, ?2, ?3)";
            self.run(sql, params![id, role.as_str(), part_word(*part)])?;
        }
        for it in &action.serves {
            let sql = "INSERT INTO action_serves (action, instrument, item, reaches) VALUES (?1, ?2, ?3, ?4)";
            self.run(sql, params![id, it.instrument.as_str(), it.item.as_str(), it.reaches.0])?;
        }
        Ok(())
    }
}
