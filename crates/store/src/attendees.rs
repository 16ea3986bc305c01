//! `attendee`: who attends a workshop.

use cabildo_domain::{AttendeeId, WorkshopId, workshop::Presence};
use chrono::{DateTime, Utc};
use rusqlite::{Row, params};

use crate::{
    column::{maybe_word, uuid, written},
    error::{StoreError, found},
    store::{Reader, Writer},
};

/// Somebody who attends a workshop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attendee {
    /// Who.
    pub id: AttendeeId,
    /// Which workshop.
    pub workshop: WorkshopId,
    /// Name and surnames; never empty.
    pub name: String,
    /// What they do where they work; may be empty.
    pub role: String,
    /// Where they belong to; may be empty.
    pub organisation: String,
    /// Which part of the town that is: town hall, neighbourhood, business; may be empty.
    pub sector: String,
    /// How they attended; absent until somebody says so.
    pub presence: Option<Presence>,
    /// Minutes they were there, where that is neither all nor nothing and somebody noted it.
    pub attended: Option<u16>,
}

const COLUMNS: &str = "SELECT id, workshop, name, role, organisation, sector, presence, attended FROM attendee";

impl Reader<'_> {
    /// Who attends a workshop, in the order in which they were entered; who was removed is left out.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn attendees_of(&self, workshop: WorkshopId) -> Result<Vec<Attendee>, StoreError> {
        let sql = format!("{COLUMNS} WHERE workshop = ?1 AND removed_at IS NULL ORDER BY id");
        self.all(&sql, [workshop.to_string()], attendee)
    }

    /// The attendee of that id, removed or not.
    ///
    /// # Errors
    /// There is none, or the disk refuses.
    pub fn one_attendee(&self, id: AttendeeId) -> Result<Attendee, StoreError> {
        found(self.maybe(&format!("{COLUMNS} WHERE id = ?1"), [id.to_string()], attendee)?, "attendee", id)
    }
}

impl Writer<'_> {
    /// Keeps what is known of an attendee, in place of what was. Who was removed is there again.
    ///
    /// # Errors
    /// There is no such workshop, the name is empty, or the disk refuses.
    pub fn put_attendee(&self, it: &Attendee) -> Result<(), StoreError> {
        self.run(
            "INSERT INTO attendee (id, workshop, name, role, organisation, sector, presence, attended, removed_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, NULL)
             ON CONFLICT (id) DO UPDATE SET name = excluded.name, role = excluded.role,
                 organisation = excluded.organisation, sector = excluded.sector, presence = excluded.presence,
                 attended = excluded.attended, removed_at = NULL",
            params![
                it.id.to_string(),
                it.workshop.to_string(),
                it.name,
                it.role,
                it.organisation,
                it.sector,
                it.presence.map(presence_word),
                it.attended,
            ],
        )?;
        Ok(())
    }

    /// Shows an attendee no longer. They are kept, and [`Writer::put_attendee`] brings them back.
    ///
    /// # Errors
    /// There is none, or the disk refuses.
    pub fn remove_attendee(&self, id: AttendeeId, at: DateTime<Utc>) -> Result<(), StoreError> {
        let sql = "UPDATE attendee SET removed_at = ?2 WHERE id = ?1";
        let removed = self.run(sql, params![id.to_string(), written(at)])?;
        found((removed > 0).then_some(()), "attendee", id)
    }
}

fn attendee(row: &Row<'_>) -> rusqlite::Result<Attendee> {
    Ok(Attendee {
        id: AttendeeId(uuid(row, "id")?),
        workshop: WorkshopId(uuid(row, "workshop")?),
        name: row.get("name")?,
        role: row.get("role")?,
        organisation: row.get("organisation")?,
        sector: row.get("sector")?,
        presence: maybe_word(row, "presence", &Presence::ALL, presence_word)?,
        attended: row.get("attended")?,
    })
}

fn presence_word(presence: Presence) -> &'static str {
    match presence {
        Presence::Present => "present",
        Presence::Partial => "partial",
        Presence::Late => "late",
        Presence::Excused => "excused",
        Presence::Absent => "absent",
        Presence::Withdrew => "withdrew",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    #[test]
    fn who_attends_stands_in_the_order_of_the_list_and_can_be_brought_back() {
        let mut store = sample::with_round();
        let workshop = sample::workshop(81);
        let (zoila, ana) = (sample::attendee(91, "Zoila"), sample::attendee(92, "Ana"));
        store.write(|db| db.put_workshop(&workshop)).unwrap();
        store.write(|db| [&zoila, &ana].into_iter().try_for_each(|it| db.put_attendee(it))).unwrap();
        let late = Attendee { presence: Some(Presence::Late), attended: Some(70), ..ana };
        store.write(|db| db.put_attendee(&late)).unwrap();
        assert_eq!(store.read().attendees_of(workshop.id).unwrap(), [zoila.clone(), late.clone()]);
        store.write(|db| db.remove_attendee(zoila.id, sample::moment(5))).unwrap();
        assert_eq!(store.read().attendees_of(workshop.id).unwrap(), std::slice::from_ref(&late));
        let kept = store.read().one_attendee(zoila.id).unwrap();
        store.write(|db| db.put_attendee(&kept)).unwrap();
        assert_eq!(store.read().attendees_of(workshop.id).unwrap(), [zoila, late]);
    }

    #[test]
    fn nobody_attends_without_a_name_or_a_workshop() {
        let mut store = sample::with_round();
        let nobody = sample::attendee(91, "Zoila");
        assert!(store.write(|db| db.put_attendee(&nobody)).is_err(), "there is no such workshop");
        store.write(|db| db.put_workshop(&sample::workshop(81))).unwrap();
        assert!(store.write(|db| db.put_attendee(&Attendee { name: String::new(), ..nobody })).is_err());
    }
}
