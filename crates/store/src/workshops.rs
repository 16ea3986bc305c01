//! `workshop`, `workshop_block` and `signatory`: the day on which people meet, its agenda, and who signs its papers.

use cabildo_domain::{
    AssessmentId, BlockId, CouncilId, WorkshopId,
    workshop::{Mode, TimeOfDay},
};
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Row, params};

use crate::{
    column::{count, date, not_that, uuid, word, written, written_day},
    error::{StoreError, found},
    store::{Reader, Writer},
};

/// A day on which people meet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Workshop {
    /// Which one.
    pub id: WorkshopId,
    /// Whose.
    pub council: CouncilId,
    /// What is worked on, if that is one assessment.
    pub assessment: Option<AssessmentId>,
    /// What it is called; never empty.
    pub title: String,
    /// What it is about; may be empty.
    pub topics: String,
    /// Where it takes place; may be empty.
    pub place: String,
    /// On which day.
    pub day: NaiveDate,
    /// When it begins.
    pub starts: TimeOfDay,
    /// When it ends.
    pub ends: TimeOfDay,
    /// Minutes that are certified, where these are not all from beginning to end.
    pub counted: Option<u16>,
    /// Percent of these minutes that earn a certificate.
    pub least: u8,
    /// Whether people meet in a room.
    pub mode: Mode,
    /// Who invites, one to a line.
    pub organisers: String,
    /// Who leads it, one to a line.
    pub facilitators: String,
}

/// A block of an agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// Which one.
    pub id: BlockId,
    /// How long it lasts, in minutes.
    pub minutes: u16,
    /// What is done; never empty.
    pub title: String,
    /// How it is done; may be empty.
    pub about: String,
    /// With what; may be empty.
    pub materials: String,
}

/// Somebody who signs the certificates of a workshop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signatory {
    /// Who; never empty.
    pub name: String,
    /// In which role; may be empty.
    pub role: String,
}

const COLUMNS: &str = "SELECT id, council, assessment, title, topics, place, day, starts, ends, counted, least, mode,
     organisers, facilitators FROM workshop";

impl Reader<'_> {
    /// The workshops of a council, the latest first; what was removed is left out.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn workshops_of(&self, council: CouncilId) -> Result<Vec<Workshop>, StoreError> {
        let sql =
            format!("{COLUMNS} WHERE council = ?1 AND removed_at IS NULL ORDER BY day DESC, starts DESC, id DESC");
        self.all(&sql, [council.to_string()], workshop)
    }

    /// The workshop of that id, removed or not.
    ///
    /// # Errors
    /// There is none, or the disk refuses.
    pub fn one_workshop(&self, id: WorkshopId) -> Result<Workshop, StoreError> {
        found(self.maybe(&format!("{COLUMNS} WHERE id = ?1"), [id.to_string()], workshop)?, "workshop", id)
    }

    /// The agenda of a workshop, in order.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn agenda_of(&self, workshop: WorkshopId) -> Result<Vec<Block>, StoreError> {
        let sql = "SELECT id, minutes, title, about, materials FROM workshop_block
             WHERE workshop = ?1 AND removed_at IS NULL ORDER BY position, id";
        self.all(sql, [workshop.to_string()], |row| {
            Ok(Block {
                id: BlockId(uuid(row, "id")?),
                minutes: row.get("minutes")?,
                title: row.get("title")?,
                about: row.get("about")?,
                materials: row.get("materials")?,
            })
        })
    }

    /// The workshop a block was made for, if there is such a block, removed or not.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn find_workshop_of_block(&self, block: BlockId) -> Result<Option<WorkshopId>, StoreError> {
        let sql = "SELECT workshop FROM workshop_block WHERE id = ?1";
        self.maybe(sql, [block.to_string()], |row| Ok(WorkshopId(uuid(row, "workshop")?)))
    }

    /// Who signs the certificates of a workshop, from left to right.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn signatories_of(&self, workshop: WorkshopId) -> Result<Vec<Signatory>, StoreError> {
        let sql = "SELECT name, role FROM signatory WHERE workshop = ?1 ORDER BY position";
        self.all(sql, [workshop.to_string()], |row| Ok(Signatory { name: row.get("name")?, role: row.get("role")? }))
    }
}

impl Writer<'_> {
    /// Keeps what is known of a workshop, in place of what was. If it was removed, it is there again.
    ///
    /// # Errors
    /// There is no such council or assessment, the title is empty, a number is out of range, or the disk refuses.
    pub fn put_workshop(&self, it: &Workshop) -> Result<(), StoreError> {
        self.run(
            "INSERT INTO workshop (id, council, assessment, title, topics, place, day, starts, ends, counted, least,
                 mode, organisers, facilitators, removed_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, NULL)
             ON CONFLICT (id) DO UPDATE SET assessment = excluded.assessment, title = excluded.title,
                 topics = excluded.topics, place = excluded.place, day = excluded.day, starts = excluded.starts,
                 ends = excluded.ends, counted = excluded.counted, least = excluded.least, mode = excluded.mode,
                 organisers = excluded.organisers, facilitators = excluded.facilitators, removed_at = NULL",
            params![
                it.id.to_string(),
                it.council.to_string(),
                it.assessment.map(|it| it.to_string()),
                it.title,
                it.topics,
                it.place,
                written_day(it.day),
                it.starts.minutes(),
                it.ends.minutes(),
                it.counted,
                it.least,
                mode_word(it.mode),
                it.organisers,
                it.facilitators,
            ],
        )?;
        Ok(())
    }

    /// Shows a workshop no longer. It is kept, and [`Writer::put_workshop`] brings it back.
    ///
    /// # Errors
    /// There is none, or the disk refuses.
    pub fn remove_workshop(&self, id: WorkshopId, at: DateTime<Utc>) -> Result<(), StoreError> {
        let sql = "UPDATE workshop SET removed_at = ?2 WHERE id = ?1";
        let removed = self.run(sql, params![id.to_string(), written(at)])?;
        found((removed > 0).then_some(()), "workshop", id)
    }

    /// Keeps these blocks, in this order, as the agenda of a workshop. Those that are not among them are shown no
    /// longer and stay kept; named again, they are there again.
    ///
    /// # Errors
    /// There is no such workshop, a title is empty, a block is longer than a day, or the disk refuses.
    pub fn put_agenda(&self, workshop: WorkshopId, agenda: &[Block], at: DateTime<Utc>) -> Result<(), StoreError> {
        let whose = workshop.to_string();
        let sql = "UPDATE workshop_block SET removed_at = ?2 WHERE workshop = ?1 AND removed_at IS NULL";
        self.run(sql, params![whose, written(at)])?;
        for (position, block) in agenda.iter().enumerate() {
            self.run(
                "INSERT INTO workshop_block (id, workshop, position, minutes, title, about, materials, removed_at)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, NULL)
                 ON CONFLICT (id) DO UPDATE SET position = excluded.position, minutes = excluded.minutes,
                     title = excluded.title, about = excluded.about, materials = excluded.materials,
                     removed_at = NULL",
                params![
                    block.id.to_string(),
                    whose,
                    position,
                    block.minutes,
                    block.title,
                    block.about,
                    block.materials,
                ],
            )?;
        }
        Ok(())
    }

    /// Keeps who signs the certificates of a workshop, from left to right, in place of who did.
    ///
    /// # Errors
    /// There is no such workshop, a name is empty, there are more than three, or the disk refuses.
    pub fn put_signatories(&self, workshop: WorkshopId, signatories: &[Signatory]) -> Result<(), StoreError> {
        self.run("DELETE FROM signatory WHERE workshop = ?1", [workshop.to_string()])?;
        for (position, it) in signatories.iter().enumerate() {
            let sql = "INSERT INTO signatory (workshop, position, name, role) VALUES (?1, ?2, ?3, ?4)";
            self.run(sql, params![workshop.to_string(), position, it.name, it.role])?;
        }
        Ok(())
    }
}

fn workshop(row: &Row<'_>) -> rusqlite::Result<Workshop> {
    let assessment: Option<String> = row.get("assessment")?;
    let assessment = assessment.map(|_| uuid(row, "assessment")).transpose()?;
    Ok(Workshop {
        id: WorkshopId(uuid(row, "id")?),
        council: CouncilId(uuid(row, "council")?),
        assessment: assessment.map(AssessmentId),
        title: row.get("title")?,
        topics: row.get("topics")?,
        place: row.get("place")?,
        day: date(row, "day")?,
        starts: time(row, "starts")?,
        ends: time(row, "ends")?,
        counted: row.get("counted")?,
        least: row.get("least")?,
        mode: word(row, "mode", &Mode::ALL, mode_word)?,
        organisers: row.get("organisers")?,
        facilitators: row.get("facilitators")?,
    })
}

fn time(row: &Row<'_>, column: &str) -> rusqlite::Result<TimeOfDay> {
    let minutes = u16::try_from(count(row, column)?).map_err(|error| not_that(row, column, error))?;
    let none = || not_that(row, column, rusqlite::types::FromSqlError::OutOfRange(minutes.into()));
    TimeOfDay::from_minutes(minutes).ok_or_else(none)
}

fn mode_word(mode: Mode) -> &'static str {
    match mode {
        Mode::InPerson => "in-person",
        Mode::Remote => "remote",
        Mode::Mixed => "mixed",
    }
}

#[cfg(test)]
mod tests {
    use std::slice;

    use super::*;
    use crate::sample;

    fn block(number: u128, title: &str) -> Block {
        Block {
            id: BlockId(sample::id(number)),
            minutes: 20,
            title: title.to_owned(),
            about: "En silencio".to_owned(),
            materials: String::new(),
        }
    }

    #[test]
    fn workshops_come_back_the_latest_first() {
        let mut store = sample::with_round();
        let first = sample::workshop(81);
        let later = Workshop {
            day: first.day.succ_opt().unwrap(),
            counted: Some(120),
            assessment: None,
            mode: Mode::Mixed,
            ..sample::workshop(82)
        };
        store.write(|db| [&first, &later].into_iter().try_for_each(|it| db.put_workshop(it))).unwrap();
        assert_eq!(store.read().workshops_of(first.council).unwrap(), [later, first]);
    }

    #[test]
    fn a_removed_workshop_can_be_brought_back_whole() {
        let mut store = sample::with_round();
        let it = sample::workshop(81);
        let agenda = [block(90, "Apertura")];
        store.write(|db| db.put_workshop(&it)).unwrap();
        store.write(|db| db.put_agenda(it.id, &agenda, sample::moment(1))).unwrap();
        store.write(|db| db.remove_workshop(it.id, sample::moment(5))).unwrap();
        assert!(store.read().workshops_of(it.council).unwrap().is_empty());
        let kept = store.read().one_workshop(it.id).unwrap();
        store.write(|db| db.put_workshop(&kept)).unwrap();
        assert_eq!(store.read().workshops_of(it.council).unwrap(), slice::from_ref(&it));
        assert_eq!(store.read().agenda_of(it.id).unwrap(), agenda, "with its agenda");
        let unknown = WorkshopId(sample::id(99));
        let refused = store.write(|db| db.remove_workshop(unknown, sample::moment(5)));
        assert!(matches!(refused, Err(StoreError::NoSuch { what: "workshop", .. })));
    }

    #[test]
    fn a_block_that_was_left_out_is_kept_and_can_stand_elsewhere() {
        let mut store = sample::with_round();
        let it = sample::workshop(81);
        let (opening, talk) = (block(90, "Apertura"), block(91, "Conversar"));
        store.write(|db| db.put_workshop(&it)).unwrap();
        let mut put = |agenda: &[Block]| {
            store.write(|db| db.put_agenda(it.id, agenda, sample::moment(5))).unwrap();
            store.read().agenda_of(it.id).unwrap()
        };
        assert_eq!(put(&[opening.clone(), talk.clone()]), [opening.clone(), talk.clone()]);
        assert_eq!(put(slice::from_ref(&talk)), slice::from_ref(&talk));
        assert_eq!(put(&[talk.clone(), opening.clone()]), [talk, opening]);
        assert_eq!(store.read().find_workshop_of_block(BlockId(sample::id(90))).unwrap(), Some(it.id));
    }

    #[test]
    fn at_most_three_sign() {
        let mut store = sample::with_round();
        let it = sample::workshop(81);
        let who = |name: &str| Signatory { name: name.to_owned(), role: "Alcaldesa".to_owned() };
        store.write(|db| db.put_workshop(&it)).unwrap();
        let three = ["Ana", "Luis", "Eva"].map(who);
        store.write(|db| db.put_signatories(it.id, &three)).unwrap();
        assert_eq!(store.read().signatories_of(it.id).unwrap(), three);
        let four = ["Ana", "Luis", "Eva", "Paz"].map(who);
        assert!(store.write(|db| db.put_signatories(it.id, &four)).is_err());
        assert_eq!(store.read().signatories_of(it.id).unwrap(), three, "what is refused changes nothing");
    }
}
