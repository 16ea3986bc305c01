//! What the screens of keying in paper sheets show and send.

use cabildo_domain::{
    Answer, DimensionId, ItemId, RespondentId, RoundId,
    keying::{Reading, Turn},
};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    assessments::RoundHead,
    respondents::TableCard,
    responses::{LevelText, Takes},
};

/// The paper sheets of a round, and how far each is. Nothing of what is answered.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct KeyingView {
    /// Which round.
    pub head: RoundHead,
    /// By code.
    pub sheets: Vec<PaperCard>,
    /// What each table can answer, in a form that is split by dimension; else empty.
    pub tables: Vec<TableCard>,
}

/// A paper sheet as a line in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PaperCard {
    /// Whose.
    pub id: RespondentId,
    /// The code that stands on it.
    pub code: String,
    /// Where the person works; may be empty.
    pub area: String,
    /// The name of the one dimension it answers; empty where everybody answers all.
    pub table: String,
    /// How far it is.
    pub state: PaperState,
}

/// How far a paper sheet is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "camelCase")]
#[ts(export)]
pub enum PaperState {
    /// Nobody has keyed in anything.
    NotBegun,
    /// The first turn is not through.
    Begun,
    /// The first turn is through, the second is not.
    KeyedOnce,
    /// Both turns are through and read differently.
    Differences {
        /// How many nobody has decided yet.
        open: usize,
    },
    /// Its answers count.
    Done,
}

/// A sheet to key in.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct OpenPaper {
    /// In which round.
    pub round: RoundId,
    /// The code that stands on it, in small or capital letters; a new one makes a new sheet.
    pub code: String,
    /// The one dimension a new sheet answers, in a form that is split by dimension.
    #[serde(default)]
    pub dimension: Option<DimensionId>,
}

/// What there is to do with a sheet.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "to", rename_all = "camelCase")]
#[ts(export)]
pub enum PaperOpened {
    /// To key it in, for the first or the second time.
    Key {
        /// The sheet.
        sheet: Box<KeyingSheet>,
    },
    /// To decide where the two turns differ.
    Decide {
        /// What is open.
        differences: Box<DifferencesView>,
    },
}

/// A sheet in the turn that is keyed in now. Of the other turn nothing is here.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct KeyingSheet {
    /// Which round.
    pub head: RoundHead,
    /// Whose sheet.
    pub respondent: RespondentId,
    /// The code that stands on it.
    pub code: String,
    /// Which turn.
    pub turn: Turn,
    /// What can be marked on it, in its order.
    pub dimensions: Vec<KeyingDimension>,
    /// How many of its questions are not keyed in: numbers, words, days and several choices.
    pub left_out: usize,
    /// What this turn read so far.
    pub answers: Reading,
}

/// Items that stand together on a sheet.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct KeyingDimension {
    /// Its name.
    pub name: String,
    /// In the order of the sheet.
    pub items: Vec<KeyingItem>,
}

/// One line of a sheet.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct KeyingItem {
    /// Which item.
    pub id: ItemId,
    /// Its place on the sheet, from 1.
    pub number: usize,
    /// Its name.
    pub name: String,
    /// What can be marked: a level, or one of a list.
    pub takes: Takes,
    /// What each level looks like, from the lowest; empty where no level is asked for.
    pub levels: Vec<LevelText>,
    /// Whether "not a municipal competence" can be marked.
    pub shared: bool,
}

/// What is marked at an item of a sheet.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct KeyAnswer {
    /// Whose sheet.
    pub respondent: RespondentId,
    /// In which turn.
    pub turn: Turn,
    /// About what.
    pub item: ItemId,
    /// What is marked; absent: nothing. A reason may be empty: paper has none.
    pub answer: Option<Answer>,
}

/// A mark that is on the disk.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Keyed {
    /// About what.
    pub item: ItemId,
    /// What is kept now.
    pub answer: Option<Answer>,
    /// Since when.
    pub at: DateTime<Utc>,
}

/// A turn of a sheet.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[ts(export)]
pub struct OfTurn {
    /// Whose sheet.
    pub respondent: RespondentId,
    /// Which turn.
    pub turn: Turn,
}

/// Where the two turns of a sheet differ.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct DifferencesView {
    /// Which round.
    pub head: RoundHead,
    /// Whose sheet.
    pub respondent: RespondentId,
    /// The code that stands on it.
    pub code: String,
    /// What nobody has decided yet, in the order of the sheet; empty: the sheet counts.
    pub open: Vec<DifferenceView>,
    /// How many differences there were.
    pub of: usize,
}

/// A line of a sheet that the two turns read differently.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct DifferenceView {
    /// Which line.
    pub item: KeyingItem,
    /// What the first turn read; absent where it saw nothing marked.
    pub first: Option<Answer>,
    /// What the second turn read; absent where it saw nothing marked.
    pub second: Option<Answer>,
}

/// What is really marked where the two turns differ.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct DecideDifference {
    /// Whose sheet.
    pub respondent: RespondentId,
    /// About what.
    pub item: ItemId,
    /// What is marked; absent: nothing.
    pub answer: Option<Answer>,
}
