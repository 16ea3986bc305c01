//! `certificate`: what was made out, with its folio. Put once, cancelled perhaps, never deleted.

use cabildo_domain::{
    AttendeeId, CertificateId, CouncilId, WorkshopId,
    workshop::{CertificateKind, Folio},
};
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Row, params};

use crate::{
    column::{date, maybe_moment, moment, uuid, word, written, written_day},
    error::{StoreError, found},
    store::{Reader, Writer},
};

/// A certificate as it was made out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certificate {
    /// Which one.
    pub id: CertificateId,
    /// Whose folio it has.
    pub council: CouncilId,
    /// For which workshop.
    pub workshop: WorkshopId,
    /// For whom.
    pub attendee: AttendeeId,
    /// What it says they did.
    pub kind: CertificateKind,
    /// Its number.
    pub folio: Folio,
    /// The name on it; never empty.
    pub name: String,
    /// The day on it.
    pub day: NaiveDate,
    /// Its check code.
    pub code: String,
    /// When it was made out.
    pub at: DateTime<Utc>,
    /// What was made out in its place, and when, if it was cancelled.
    pub cancelled: Option<(CertificateId, DateTime<Utc>)>,
}

const COLUMNS: &str = "SELECT id, council, workshop, attendee, kind, year, number, name, day, code, at, replaced_by,
     cancelled_at FROM certificate";

impl Reader<'_> {
    /// The certificates of a workshop, those that were cancelled too, in the order of their folios.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn certificates_of(&self, workshop: WorkshopId) -> Result<Vec<Certificate>, StoreError> {
        let sql = format!("{COLUMNS} WHERE workshop = ?1 ORDER BY year, number, id");
        self.all(&sql, [workshop.to_string()], certificate)
    }

    /// The certificate of that id, cancelled or not.
    ///
    /// # Errors
    /// There is none, or the disk refuses.
    pub fn one_certificate(&self, id: CertificateId) -> Result<Certificate, StoreError> {
        found(self.maybe(&format!("{COLUMNS} WHERE id = ?1"), [id.to_string()], certificate)?, "certificate", id)
    }

    /// The certificate of that folio, cancelled or not, if the council made one out.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn find_certificate(&self, council: CouncilId, folio: Folio) -> Result<Option<Certificate>, StoreError> {
        let sql = format!(
            "{COLUMNS} WHERE council = ?1 AND year = ?2 AND number = ?3
             ORDER BY cancelled_at IS NOT NULL, id LIMIT 1"
        );
        self.maybe(&sql, params![council.to_string(), folio.year, folio.number], certificate)
    }

    /// The last number a council gave in a year.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn last_folio(&self, council: CouncilId, year: i32) -> Result<Option<u32>, StoreError> {
        let sql = "SELECT max(number) AS number FROM certificate WHERE council = ?1 AND year = ?2";
        let last = self.maybe(sql, params![council.to_string(), year], |row| row.get("number"))?;
        Ok(last.flatten())
    }
}

impl Writer<'_> {
    /// Keeps a certificate that is made out now.
    ///
    /// # Errors
    /// The folio was given already, there is no such workshop or attendee, or the disk refuses.
    pub fn put_certificate(&self, it: &Certificate) -> Result<(), StoreError> {
        self.run(
            "INSERT INTO certificate (id, council, workshop, attendee, kind, year, number, name, day, code, at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
            params![
                it.id.to_string(),
                it.council.to_string(),
                it.workshop.to_string(),
                it.attendee.to_string(),
                kind_word(it.kind),
                it.folio.year,
                it.folio.number,
                it.name,
                written_day(it.day),
                it.code,
                written(it.at),
            ],
        )?;
        Ok(())
    }

    /// Cancels a certificate for another that was made out in its place.
    ///
    /// # Errors
    /// It is not there or cancelled already, there is no such other, or the disk refuses.
    pub fn cancel_certificate(
        &self,
        id: CertificateId,
        replaced_by: CertificateId,
        at: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let sql = "UPDATE certificate SET replaced_by = ?2, cancelled_at = ?3 WHERE id = ?1 AND cancelled_at IS NULL";
        let cancelled = self.run(sql, params![id.to_string(), replaced_by.to_string(), written(at)])?;
        found((cancelled > 0).then_some(()), "certificate", id)
    }
}

fn certificate(row: &Row<'_>) -> rusqlite::Result<Certificate> {
    let cancelled_at = maybe_moment(row, "cancelled_at")?;
    let replaced = |at| Ok::<_, rusqlite::Error>((CertificateId(uuid(row, "replaced_by")?), at));
    Ok(Certificate {
        id: CertificateId(uuid(row, "id")?),
        council: CouncilId(uuid(row, "council")?),
        workshop: WorkshopId(uuid(row, "workshop")?),
        attendee: AttendeeId(uuid(row, "attendee")?),
        kind: word(row, "kind", &CertificateKind::ALL, kind_word)?,
        folio: Folio { year: row.get("year")?, number: row.get("number")? },
        name: row.get("name")?,
        day: date(row, "day")?,
        code: row.get("code")?,
        at: moment(row, "at")?,
        cancelled: cancelled_at.map(replaced).transpose()?,
    })
}

fn kind_word(kind: CertificateKind) -> &'static str {
    match kind {
        CertificateKind::Participation => "participation",
        CertificateKind::Facilitation => "facilitation",
        CertificateKind::Trainer => "trainer",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Store, sample};

    fn with_attendee() -> Store {
        let mut store = sample::with_round();
        store.write(|db| db.put_workshop(&sample::workshop(81))).unwrap();
        store.write(|db| db.put_attendee(&sample::attendee(91, "Zoila"))).unwrap();
        store
    }

    fn certificate(id: u128, number: u32) -> Certificate {
        let workshop = sample::workshop(81);
        Certificate {
            id: CertificateId(sample::id(id)),
            council: workshop.council,
            workshop: workshop.id,
            attendee: sample::attendee(91, "Zoila").id,
            kind: CertificateKind::Participation,
            folio: Folio { year: 2026, number },
            name: "Zoila".to_owned(),
            day: workshop.day,
            code: "ACDE-3467".to_owned(),
            at: sample::moment(9),
            cancelled: None,
        }
    }

    #[test]
    fn the_last_folio_says_which_is_next() {
        let mut store = with_attendee();
        let council = sample::council(1).id;
        assert_eq!(store.read().last_folio(council, 2026).unwrap(), None);
        store.write(|db| db.put_certificate(&certificate(95, 7))).unwrap();
        assert_eq!(store.read().last_folio(council, 2026).unwrap(), Some(7));
        assert_eq!(store.read().last_folio(council, 2027).unwrap(), None, "each year begins anew");
        assert_eq!(store.read().one_certificate(CertificateId(sample::id(95))).unwrap(), certificate(95, 7));
    }

    #[test]
    fn of_two_certificates_of_one_folio_the_smaller_id_that_stands_is_found() {
        let mut store = with_attendee();
        let both = [certificate(95, 7), certificate(96, 7)];
        store.write(|db| both.iter().rev().try_for_each(|it| db.put_certificate(it))).unwrap();
        let (council, folio) = (both[0].council, both[0].folio);
        assert_eq!(store.read().find_certificate(council, folio).unwrap().as_ref(), Some(&both[0]));
        store.write(|db| db.cancel_certificate(both[0].id, both[1].id, sample::moment(12))).unwrap();
        assert_eq!(store.read().find_certificate(council, folio).unwrap().as_ref(), Some(&both[1]));
    }

    #[test]
    fn a_cancelled_certificate_stays_and_names_the_one_in_its_place() {
        let mut store = with_attendee();
        let (wrong, right) = (certificate(95, 7), certificate(96, 8));
        store.write(|db| [&wrong, &right].into_iter().try_for_each(|it| db.put_certificate(it))).unwrap();
        store.write(|db| db.cancel_certificate(wrong.id, right.id, sample::moment(12))).unwrap();
        let cancelled = Certificate { cancelled: Some((right.id, sample::moment(12))), ..wrong.clone() };
        assert_eq!(store.read().certificates_of(wrong.workshop).unwrap(), [cancelled.clone(), right.clone()]);
        assert_eq!(store.read().find_certificate(wrong.council, wrong.folio).unwrap(), Some(cancelled));
        let again = store.write(|db| db.cancel_certificate(wrong.id, right.id, sample::moment(13)));
        assert!(matches!(again, Err(StoreError::NoSuch { what: "certificate", .. })), "once");
    }
}
