//! `logo`: what stands on a council's reports beside its name.

use cabildo_domain::{CouncilId, LogoId};
use chrono::{DateTime, Utc};
use rusqlite::{Row, params};

use crate::{
    column::{count, maybe_moment, moment, uuid, written},
    error::{StoreError, found},
    store::{Reader, Writer},
};

/// A logo of a council, without its points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    /// Which one.
    pub id: LogoId,
    /// Whose.
    pub council: CouncilId,
    /// Its place among the council's logos, from 0; who has the same stands by the moment of adding.
    pub position: usize,
    /// What the person calls it; at first, the name of the file.
    pub name: String,
    /// What it shows, for those who hear it; may be empty.
    pub says: String,
    /// What the original is by its content: `png`, `jpeg` or `svg`.
    pub kind: String,
    /// When it was added.
    pub at: DateTime<Utc>,
    /// Since when it is no longer shown.
    pub removed_at: Option<DateTime<Utc>>,
}

const COLUMNS: &str = "SELECT id, council, position, name, says, kind, added_at, removed_at FROM logo";

impl Reader<'_> {
    /// The logos of a council in their order, without those that were removed.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn logos_of(&self, council: CouncilId) -> Result<Vec<Logo>, StoreError> {
        let sql = format!("{COLUMNS} WHERE council = ?1 AND removed_at IS NULL ORDER BY position, added_at, id");
        self.all(&sql, [council.to_string()], logo)
    }

    /// The logo of that id, removed or not.
    ///
    /// # Errors
    /// There is none, or the disk refuses.
    pub fn one_logo(&self, id: LogoId) -> Result<Logo, StoreError> {
        found(self.maybe(&format!("{COLUMNS} WHERE id = ?1"), [id.to_string()], logo)?, "logo", id)
    }

    /// A logo as it is painted: PNG.
    ///
    /// # Errors
    /// There is none, or the disk refuses.
    pub fn logo_picture(&self, id: LogoId) -> Result<Vec<u8>, StoreError> {
        let sql = "SELECT picture FROM logo WHERE id = ?1";
        found(self.maybe(sql, [id.to_string()], |row| row.get("picture"))?, "logo", id)
    }

    /// The file a logo was taken from, byte by byte.
    ///
    /// # Errors
    /// There is none, or the disk refuses.
    pub fn logo_original(&self, id: LogoId) -> Result<Vec<u8>, StoreError> {
        let sql = "SELECT original FROM logo WHERE id = ?1";
        found(self.maybe(sql, [id.to_string()], |row| row.get("original"))?, "logo", id)
    }
}

impl Writer<'_> {
    /// Keeps a new logo: how it is painted, and the file it was taken from.
    ///
    /// # Errors
    /// There is no such council, the name or a file is empty, the id is taken, or the disk refuses.
    pub fn add_logo(&self, it: &Logo, picture: &[u8], original: &[u8]) -> Result<(), StoreError> {
        self.run(
            "INSERT INTO logo (id, council, position, name, says, kind, added_at, removed_at, picture, original)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
            params![
                it.id.to_string(),
                it.council.to_string(),
                i64::try_from(it.position).ok(),
                it.name,
                it.says,
                it.kind,
                written(it.at),
                it.removed_at.map(written),
                picture,
                original,
            ],
        )?;
        Ok(())
    }

    /// Keeps what is said about a logo now, where it stands and whether it is shown.
    ///
    /// # Errors
    /// There is none, the name is empty, or the disk refuses.
    pub fn put_logo(&self, it: &Logo) -> Result<(), StoreError> {
        let sql = "UPDATE logo SET position = ?2, name = ?3, says = ?4, removed_at = ?5 WHERE id = ?1";
        let position = i64::try_from(it.position).ok();
        let changed =
            self.run(sql, params![it.id.to_string(), position, it.name, it.says, it.removed_at.map(written)])?;
        found((changed > 0).then_some(()), "logo", it.id)
    }
}

fn logo(row: &Row<'_>) -> rusqlite::Result<Logo> {
    Ok(Logo {
        id: LogoId(uuid(row, "id")?),
        council: CouncilId(uuid(row, "council")?),
        position: count(row, "position")?,
        name: row.get("name")?,
        says: row.get("says")?,
        kind: row.get("kind")?,
        at: moment(row, "added_at")?,
        removed_at: maybe_moment(row, "removed_at")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    fn logo(number: u128, position: usize) -> Logo {
        Logo {
            id: LogoId(sample::id(number)),
            council: sample::council(1).id,
            position,
            name: format!("Escudo {number}"),
            says: String::new(),
            kind: "png".to_owned(),
            at: sample::moment(5),
            removed_at: None,
        }
    }

    #[test]
    fn logos_stand_in_their_order_and_keep_the_file_they_came_from() {
        let mut store = sample::with_round();
        let both = [logo(81, 0), logo(82, 1)];
        for it in both.iter().rev() {
            store.write(|db| db.add_logo(it, b"painted", b"original")).unwrap();
        }
        let db = store.read();
        assert_eq!(db.logos_of(both[0].council).unwrap(), both);
        assert_eq!(db.logo_picture(both[0].id).unwrap(), b"painted");
        assert_eq!(db.logo_original(both[0].id).unwrap(), b"original");
    }

    #[test]
    fn a_logo_that_was_removed_comes_back_as_it_was() {
        let mut store = sample::with_round();
        let kept = logo(81, 0);
        let removed = Logo { removed_at: Some(sample::moment(6)), says: "Escudo".to_owned(), ..kept.clone() };
        store.write(|db| db.add_logo(&kept, b"p", b"o")).unwrap();
        store.write(|db| db.put_logo(&removed)).unwrap();
        assert!(store.read().logos_of(kept.council).unwrap().is_empty(), "it is shown no longer");
        assert_eq!(store.read().one_logo(kept.id).unwrap(), removed);
        store.write(|db| db.put_logo(&kept)).unwrap();
        assert_eq!(store.read().logos_of(kept.council).unwrap(), [kept]);
    }

    #[test]
    fn a_logo_is_somebodys_and_has_a_name_and_something_to_see() {
        let mut store = sample::with_round();
        let stranger = Logo { council: CouncilId(sample::id(99)), ..logo(81, 0) };
        assert!(store.write(|db| db.add_logo(&stranger, b"p", b"o")).is_err(), "nobody's");
        assert!(store.write(|db| db.add_logo(&logo(81, 0), b"", b"o")).is_err(), "nothing to paint");
        let nameless = Logo { name: String::new(), ..logo(81, 0) };
        assert!(store.write(|db| db.add_logo(&nameless, b"p", b"o")).is_err(), "no name");
        let missing = store.write(|db| db.put_logo(&logo(82, 0)));
        assert!(matches!(missing, Err(StoreError::NoSuch { what: "logo", .. })));
    }
}
