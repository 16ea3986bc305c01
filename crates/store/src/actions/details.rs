//! What hangs on an action: what comes before it, its texts, who has a part in it, and what else it serves.

use cabildo_domain::{ActionField, ActionKey, InstrumentId, ItemId, Level, RoleId};
use rusqlite::params;

use super::{Action, Serves};
use crate::{
    column::{PARTS, part_word, word},
    error::StoreError,
    store::{Reader, Writer},
};

impl Reader<'_> {
    /// The same action with everything that hangs on it.
    pub(super) fn with_details(&self, action: Action) -> Result<Action, StoreError> {
        let id = action.id.to_string();
        let after = self.all("SELECT after_key FROM action_after WHERE action = ?1", [&id], |row| {
            Ok(ActionKey(row.get("after_key")?))
        })?;
        let fields = self.all("SELECT field, text FROM action_field WHERE action = ?1", [&id], |row| {
            Ok((word(row, "field", &ActionField::ALL, ActionField::as_str)?, row.get("text")?))
        })?;
        let parts = self.all("SELECT role, part FROM action_part WHERE action = ?1", [&id], |row| {
            Ok((RoleId(row.get("role")?), word(row, "part", &PARTS, part_word)?))
        })?;
        let sql = "SELECT instrument, item, reaches FROM action_serves WHERE action = ?1 ORDER BY instrument, item";
        let serves = self.all(sql, [&id], |row| {
            Ok(Serves {
                instrument: InstrumentId(row.get("instrument")?),
                item: ItemId(row.get("item")?),
                reaches: Level(row.get("reaches")?),
            })
        })?;
        Ok(Action {
            after: after.into_iter().collect(),
            fields: fields.into_iter().collect(),
            parts: parts.into_iter().collect(),
            serves,
            ..action
        })
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
