//! What comes in and goes out about evidence.

use cabildo_domain::{EvidenceId, ItemId, RespondentId, RoundId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The place of evidence: an item on somebody's sheet, or in the meeting.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct OfItemEvidence {
    /// In which round.
    pub round: RoundId,
    /// About what.
    pub item: ItemId,
    /// On whose sheet; absent: what the group sees together.
    pub respondent: Option<RespondentId>,
}

/// A file that somebody attaches.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct Attach {
    /// In which round.
    pub round: RoundId,
    /// About what.
    pub item: ItemId,
    /// Whose answer it backs; absent: what the group settles.
    pub respondent: Option<RespondentId>,
    /// Whether a photo is kept as it is, however large, with all that the camera wrote into it.
    pub original: bool,
}

/// One use of a file.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[ts(export)]
pub struct OfEvidence {
    /// Which one.
    pub evidence: EvidenceId,
}

/// What is said about a file from now on.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct EditEvidence {
    /// Which one.
    pub evidence: EvidenceId,
    /// What it is called.
    pub name: String,
    /// Which office keeps the document; may be empty.
    pub owner: String,
    /// The last day on which it says what is so.
    pub valid_until: Option<NaiveDate>,
}

/// The same file for another item of the same sheet, or of the meeting.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct ReuseEvidence {
    /// Which one.
    pub evidence: EvidenceId,
    /// What else it backs.
    pub item: ItemId,
}

/// The files that back one item.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct EvidenceView {
    /// In the order they were attached.
    pub files: Vec<EvidenceCard>,
    /// Where else a file can be used: the other items of the sheet, or of the meeting.
    pub others: Vec<EvidenceItem>,
    /// The most a file may weigh, in words.
    pub largest: String,
    /// What a photo is made to weigh, in words.
    pub photo: String,
}

/// An item that a file may back too.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct EvidenceItem {
    /// Which one.
    pub id: ItemId,
    /// Its name.
    pub name: String,
}

/// A file that backs something.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct EvidenceCard {
    /// Which use of the file.
    pub id: EvidenceId,
    /// What it is called.
    pub name: String,
    /// How its name ends, in capitals: `PDF`.
    pub kind: String,
    /// How large it is, in words: `312 kB`.
    pub size: String,
    /// Which office keeps the document; may be empty.
    pub owner: String,
    /// The last day on which it says what is so.
    pub valid_until: Option<NaiveDate>,
    /// Whether that day has gone by.
    pub expired: bool,
    /// Who attached it, as far as that may be said.
    pub from: EvidenceFrom,
    /// Whether it may hold programs, so that opening it asks first.
    pub risky: bool,
    /// Whether it can be changed and removed here.
    pub changeable: bool,
    /// What else the same file backs here.
    pub also: Vec<ItemId>,
}

/// Who attached a file, as far as that may be said: individual answers have no names in the group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum EvidenceFrom {
    /// Whoever fills in this sheet.
    You,
    /// Somebody, with an answer of their own.
    Answer,
    /// The group, when it met.
    Meeting,
}

/// A file that was attached just now.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct AttachedView {
    /// Everything that backs the item now.
    pub evidence: EvidenceView,
    /// The one that was attached.
    pub added: EvidenceCard,
    /// What the photo weighed before it was made smaller, in words; absent where it is as it was.
    pub was: Option<String>,
    /// Whether this very file backed the item already.
    pub before: bool,
}
