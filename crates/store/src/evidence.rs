//! `evidence_file` and `evidence`: files that back an answer or what a group settled.
//!
//! Each file lies here once, under the SHA-256 of its content, however often it
//! is used. Nothing is thrown away: a use that was removed keeps its row.

use cabildo_domain::{EvidenceId, ItemId, RespondentId, RoundId};
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Row, params};

use crate::{
    column::{count, maybe_date, maybe_moment, moment, uuid, written, written_day},
    error::{StoreError, found},
    store::{Reader, Writer},
};

/// One use of a file as evidence, without its content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttachedFile {
    /// Which use.
    pub id: EvidenceId,
    /// In which round.
    pub round: RoundId,
    /// About what.
    pub item: ItemId,
    /// Whose answer it backs; absent: what the group settles.
    pub respondent: Option<RespondentId>,
    /// SHA-256 of the content, 64 small hexadecimal digits.
    pub hash: String,
    /// What the file is by its content: `pdf`, `jpeg`, `docx`…
    pub kind: String,
    /// Bytes.
    pub size: usize,
    /// What the person calls it; at first, the name of the file.
    pub name: String,
    /// Which office keeps the document; may be empty.
    pub owner: String,
    /// The last day on which it says what is so.
    pub valid_until: Option<NaiveDate>,
    /// When it was attached.
    pub at: DateTime<Utc>,
    /// Since when it no longer counts.
    pub removed_at: Option<DateTime<Utc>>,
}

// `content` is the one long column: nothing that stands behind it is read here.
const COLUMNS: &str = "SELECT evidence.id, round, item, respondent, file, kind, size, name, owner, valid_until, at,
    removed_at FROM evidence JOIN evidence_file ON hash = file";

impl Reader<'_> {
    /// Every file that backs something in a round, by item and moment; without what was removed and without the
    /// sheets that were set aside.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn evidence_of(&self, round: RoundId) -> Result<Vec<AttachedFile>, StoreError> {
        let sql = format!(
            "{COLUMNS} WHERE round = ?1 AND removed_at IS NULL AND (respondent IS NULL OR respondent NOT IN
                 (SELECT id FROM respondent WHERE round = ?1 AND set_aside_at IS NOT NULL))
             ORDER BY item, at, evidence.id"
        );
        self.all(&sql, [round.to_string()], attached_file)
    }

    /// Every file that backs one person's answers, by item and moment; also what was removed.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn evidence_of_respondent(&self, respondent: RespondentId) -> Result<Vec<AttachedFile>, StoreError> {
        let sql = format!("{COLUMNS} WHERE respondent = ?1 ORDER BY item, at, evidence.id");
        self.all(&sql, [respondent.to_string()], attached_file)
    }

    /// Every file that the group itself attached in a round, by item and moment; also what was removed.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn evidence_of_group(&self, round: RoundId) -> Result<Vec<AttachedFile>, StoreError> {
        let sql = format!("{COLUMNS} WHERE round = ?1 AND respondent IS NULL ORDER BY item, at, evidence.id");
        self.all(&sql, [round.to_string()], attached_file)
    }

    /// One use of a file, also if it was removed.
    ///
    /// # Errors
    /// There is none, or the disk refuses.
    pub fn one_evidence(&self, id: EvidenceId) -> Result<AttachedFile, StoreError> {
        let row = self.maybe(&format!("{COLUMNS} WHERE evidence.id = ?1"), [id.to_string()], attached_file)?;
        found(row, "evidence", id)
    }

    /// What is in a file.
    ///
    /// # Errors
    /// There is no file with that hash, or the disk refuses.
    pub fn evidence_content(&self, hash: &str) -> Result<Vec<u8>, StoreError> {
        let row = self.maybe("SELECT content FROM evidence_file WHERE hash = ?1", [hash], |row| row.get("content"))?;
        found(row, "evidence file", hash)
    }

    /// Whether the file with that hash is here.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn has_evidence_file(&self, hash: &str) -> Result<bool, StoreError> {
        Ok(self.maybe("SELECT 1 FROM evidence_file WHERE hash = ?1", [hash], |_| Ok(()))?.is_some())
    }
}

impl Writer<'_> {
    /// Keeps a file under its hash; one that is there already stays as it is.
    ///
    /// # Errors
    /// It is empty, the hash is none, or the disk refuses.
    pub fn put_evidence_file(
        &self,
        hash: &str,
        kind: &str,
        content: &[u8],
        at: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        self.run(
            "INSERT INTO evidence_file (hash, kind, size, content, added_at) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (hash) DO NOTHING",
            params![hash, kind, i64::try_from(content.len()).ok(), content, written(at)],
        )?;
        Ok(())
    }

    /// Keeps one use of a file, or what is said about it now.
    ///
    /// # Errors
    /// There is no such file, or the person does not answer in that round, or the disk refuses.
    pub fn put_evidence(&self, it: &AttachedFile) -> Result<(), StoreError> {
        self.run(
            "INSERT INTO evidence (id, round, item, respondent, file, name, owner, valid_until, at, removed_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
             ON CONFLICT (id) DO UPDATE SET name = excluded.name, owner = excluded.owner,
                 valid_until = excluded.valid_until, removed_at = excluded.removed_at",
            params![
                it.id.to_string(),
                it.round.to_string(),
                it.item.as_str(),
                it.respondent.map(|id| id.to_string()),
                it.hash,
                it.name,
                it.owner,
                it.valid_until.map(written_day),
                written(it.at),
                it.removed_at.map(written),
            ],
        )?;
        Ok(())
    }
}

fn attached_file(row: &Row<'_>) -> rusqlite::Result<AttachedFile> {
    let respondent: Option<String> = row.get("respondent")?;
    Ok(AttachedFile {
        id: EvidenceId(uuid(row, "id")?),
        round: RoundId(uuid(row, "round")?),
        item: ItemId(row.get("item")?),
        respondent: respondent.is_some().then(|| uuid(row, "respondent").map(RespondentId)).transpose()?,
        hash: row.get("file")?,
        kind: row.get("kind")?,
        size: count(row, "size")?,
        name: row.get("name")?,
        owner: row.get("owner")?,
        valid_until: maybe_date(row, "valid_until")?,
        at: moment(row, "at")?,
        removed_at: maybe_moment(row, "removed_at")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Respondent, Store, sample};

    const CONTENT: &[u8] = b"Acta 14";

    fn hash() -> String {
        "0a".repeat(32)
    }

    fn evidence(number: u128, item: &str, respondent: Option<RespondentId>) -> AttachedFile {
        AttachedFile {
            id: EvidenceId(sample::id(number)),
            round: sample::round().id,
            item: item.into(),
            respondent,
            hash: hash(),
            kind: "pdf".to_owned(),
            size: CONTENT.len(),
            name: "Acta 14".to_owned(),
            owner: "Secretaría".to_owned(),
            valid_until: "2027-03-31".parse().ok(),
            at: sample::moment(5),
            removed_at: None,
        }
    }

    fn with_file() -> Store {
        let mut store = sample::with_round();
        store.write(|db| db.put_evidence_file(&hash(), "pdf", CONTENT, sample::moment(5))).unwrap();
        store
    }

    #[test]
    fn a_file_lies_here_once_however_often_it_is_used() {
        let mut store = with_file();
        let ana = Some(sample::respondent().id);
        let uses = [evidence(1, "A-1", ana), evidence(2, "A-1", None), evidence(3, "A-2", ana)];
        let again = store.write(|db| {
            db.put_evidence_file(&hash(), "png", b"something else", sample::moment(9))?;
            uses.iter().try_for_each(|it| db.put_evidence(it))
        });
        again.unwrap();
        let db = store.read();
        assert_eq!(db.evidence_content(&hash()).unwrap(), CONTENT, "the first one stays");
        assert_eq!(db.evidence_of(sample::round().id).unwrap(), uses);
        assert_eq!(db.evidence_of_respondent(sample::respondent().id).unwrap(), [uses[0].clone(), uses[2].clone()]);
        assert_eq!(db.evidence_of_group(sample::round().id).unwrap(), [uses[1].clone()]);
        let files = db.all("SELECT count(*) FROM evidence_file", (), |row| row.get::<_, i64>(0)).unwrap();
        assert_eq!(files, [1]);
    }

    #[test]
    fn what_was_removed_no_longer_counts_and_comes_back_as_it_was() {
        let mut store = with_file();
        let kept = AttachedFile { name: "Acta del 3 de marzo".to_owned(), ..evidence(1, "A-1", None) };
        let removed = AttachedFile { removed_at: Some(sample::moment(6)), ..kept.clone() };
        for now in [&evidence(1, "A-1", None), &removed] {
            store.write(|db| db.put_evidence(now)).unwrap();
        }
        assert_eq!(store.read().evidence_of(sample::round().id).unwrap(), []);
        assert_eq!(store.read().one_evidence(removed.id).unwrap(), removed);
        store.write(|db| db.put_evidence(&kept)).unwrap();
        assert_eq!(store.read().evidence_of(sample::round().id).unwrap(), [kept]);
    }

    #[test]
    fn evidence_of_a_sheet_that_was_set_aside_does_not_count() {
        let mut store = with_file();
        let aside = Respondent { set_aside_at: Some(sample::moment(7)), ..sample::respondent() };
        let its = evidence(1, "A-1", Some(aside.id));
        store.write(|db| db.put_evidence(&its).and_then(|()| db.put_respondent(&aside))).unwrap();
        assert_eq!(store.read().evidence_of(aside.round).unwrap(), []);
        assert_eq!(store.read().evidence_of_respondent(aside.id).unwrap(), [its], "and is kept");
    }

    #[test]
    fn evidence_without_a_file_or_for_somebody_elsewhere_is_refused() {
        let mut store = sample::with_round();
        assert!(store.write(|db| db.put_evidence(&evidence(1, "A-1", None))).is_err(), "no such file");
        let empty = store.write(|db| db.put_evidence_file(&hash(), "pdf", b"", sample::moment(1)));
        assert!(empty.is_err(), "nothing is no evidence");
        let mut store = with_file();
        let stranger = evidence(1, "A-1", Some(RespondentId(sample::id(77))));
        assert!(store.write(|db| db.put_evidence(&stranger)).is_err(), "nobody of this round");
        let missing = store.read().one_evidence(EvidenceId(sample::id(1)));
        assert!(matches!(missing, Err(StoreError::NoSuch { what: "evidence", .. })));
    }
}
