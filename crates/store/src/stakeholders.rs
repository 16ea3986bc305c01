//! `stakeholder`: who has to do with a council's plan.

use cabildo_domain::{CouncilId, Part, RoleId, StakeholderId};
use chrono::{DateTime, Utc};
use rusqlite::{Row, params};

use crate::{
    column::{PARTS, maybe_word, part_word, uuid, written},
    error::{StoreError, found},
    store::{Reader, Writer},
};

/// Somebody who has to do with a council's plan: in the committee that follows it, or because it concerns them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stakeholder {
    /// Who.
    pub id: StakeholderId,
    /// Whose plan it is.
    pub council: CouncilId,
    /// A person or a group; never empty.
    pub name: String,
    /// Where they belong to; may be empty.
    pub organisation: String,
    /// Which role of the town hall, if one.
    pub role: Option<RoleId>,
    /// Whether they follow the plan in the committee.
    pub committee: bool,
    /// What they have to do with the plan.
    pub part: Option<Part>,
    /// How much they care: 1 little, 2 some, 3 much.
    pub interest: Option<u8>,
    /// How much they can bring about: 1 little, 2 some, 3 much.
    pub influence: Option<u8>,
    /// Whatever else; may be empty.
    pub note: String,
}

const COLUMNS: &str =
    "SELECT id, council, name, organisation, role, committee, part, interest, influence, note FROM stakeholder";

impl Reader<'_> {
    /// Who has to do with a council's plan: the committee first, then by name; who was removed is left out.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn stakeholders_of(&self, council: CouncilId) -> Result<Vec<Stakeholder>, StoreError> {
        let sql = format!(
            "{COLUMNS} WHERE council = ?1 AND removed_at IS NULL ORDER BY committee DESC, name COLLATE NOCASE, id"
        );
        self.all(&sql, [council.to_string()], stakeholder)
    }

    /// The stakeholder of that id, removed or not.
    ///
    /// # Errors
    /// There is none, or the disk refuses.
    pub fn one_stakeholder(&self, id: StakeholderId) -> Result<Stakeholder, StoreError> {
        found(self.maybe(&format!("{COLUMNS} WHERE id = ?1"), [id.to_string()], stakeholder)?, "stakeholder", id)
    }
}

impl Writer<'_> {
    /// Keeps who has to do with a plan, in place of what was known of them. Who was removed is there again.
    ///
    /// # Errors
    /// There is no such council or role, the name is empty, interest or influence is not 1 to 3, or the disk refuses.
    pub fn put_stakeholder(&self, it: &Stakeholder) -> Result<(), StoreError> {
        self.run(
            "INSERT INTO stakeholder (id, council, name, organisation, role, committee, part, interest, influence,
                 note, removed_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, NULL)
             ON CONFLICT (id) DO UPDATE SET name = excluded.name, organisation = excluded.organisation,
                 role = excluded.role, committee = excluded.committee, part = excluded.part,
                 interest = excluded.interest, influence = excluded.influence, note = excluded.note,
                 removed_at = NULL",
            params![
                it.id.to_string(),
                it.council.to_string(),
                it.name,
                it.organisation,
                it.role.as_ref().map(RoleId::as_str),
                it.committee,
                it.part.map(part_word),
                it.interest,
                it.influence,
                it.note,
            ],
        )?;
        Ok(())
    }

    /// Shows a stakeholder no longer. They are kept, and [`Writer::put_stakeholder`] brings them back.
    ///
    /// # Errors
    /// There is none, or the disk refuses.
    pub fn remove_stakeholder(&self, id: StakeholderId, at: DateTime<Utc>) -> Result<(), StoreError> {
        let sql = "UPDATE stakeholder SET removed_at = ?2 WHERE id = ?1";
        let removed = self.run(sql, params![id.to_string(), written(at)])?;
        found((removed > 0).then_some(()), "stakeholder", id)
    }
}

fn stakeholder(row: &Row<'_>) -> rusqlite::Result<Stakeholder> {
    Ok(Stakeholder {
        id: StakeholderId(uuid(row, "id")?),
        council: CouncilId(uuid(row, "council")?),
        name: row.get("name")?,
        organisation: row.get("organisation")?,
        role: row.get::<_, Option<String>>("role")?.map(RoleId),
        committee: row.get("committee")?,
        part: maybe_word(row, "part", &PARTS, part_word)?,
        interest: row.get("interest")?,
        influence: row.get("influence")?,
        note: row.get("note")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    fn somebody(number: u128, name: &str, committee: bool) -> Stakeholder {
        Stakeholder {
            id: StakeholderId(sample::id(number)),
            council: sample::council(1).id,
            name: name.to_owned(),
            organisation: "Junta de vecinos".to_owned(),
            role: committee.then(|| "TIC".into()),
            committee,
            part: Some(Part::Consulted),
            interest: Some(3),
            influence: None,
            note: String::new(),
        }
    }

    #[test]
    fn the_committee_comes_first_and_everybody_by_name() {
        let mut store = sample::with_round();
        let people = [somebody(71, "Zoila", true), somebody(72, "ana", false), somebody(73, "Berta", false)];
        for it in people.iter().rev() {
            store.write(|db| db.put_stakeholder(it)).unwrap();
        }
        assert_eq!(store.read().stakeholders_of(people[0].council).unwrap(), people);
        let changed = Stakeholder { part: None, influence: Some(1), ..people[1].clone() };
        store.write(|db| db.put_stakeholder(&changed)).unwrap();
        assert_eq!(store.read().one_stakeholder(changed.id).unwrap(), changed, "in place of what was known");
    }

    #[test]
    fn who_was_removed_can_be_brought_back() {
        let mut store = sample::with_round();
        let it = somebody(71, "Zoila", true);
        store.write(|db| db.put_stakeholder(&it)).unwrap();
        store.write(|db| db.remove_stakeholder(it.id, sample::moment(5))).unwrap();
        assert!(store.read().stakeholders_of(it.council).unwrap().is_empty());
        let kept = store.read().one_stakeholder(it.id).unwrap();
        store.write(|db| db.put_stakeholder(&kept)).unwrap();
        assert_eq!(store.read().stakeholders_of(it.council).unwrap(), [it]);
    }

    #[test]
    fn interest_is_one_of_three_steps() {
        let mut store = sample::with_round();
        let it = Stakeholder { interest: Some(4), ..somebody(71, "Zoila", true) };
        assert!(store.write(|db| db.put_stakeholder(&it)).is_err());
        let unknown = StakeholderId(sample::id(99));
        let refused = store.write(|db| db.remove_stakeholder(unknown, sample::moment(5)));
        assert!(matches!(refused, Err(StoreError::NoSuch { what: "stakeholder", .. })));
    }
}
