//! A newer version of a questionnaire: what it keeps, and how an assessment moves to it.

use std::collections::{BTreeMap, BTreeSet};

use cabildo_domain::{AssessmentId, Instrument, Item, ItemId};
use cabildo_store::{Assessment, InstrumentWording, ItemWording, Reader, Round};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    App,
    app::Desk,
    assessments::OfRound,
    error::{Error, Result},
    respondents::{self, RespondentsView},
};

/// One assessment.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[ts(export)]
pub struct OfAssessment {
    /// Which one.
    pub assessment: AssessmentId,
}

/// What a move to the newest version would do, before anybody does it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct MoveView {
    /// Which assessment.
    pub assessment: AssessmentId,
    /// Its name.
    pub title: String,
    /// The version it is in, and the newest.
    pub from: u32,
    /// The newest version.
    pub to: u32,
    /// Every item of both versions that is not simply kept, in the newer one's order.
    pub changes: Vec<ItemChangeView>,
    /// Items that stay word for word.
    pub kept: usize,
    /// Answers and agreements of the open round that would go to history.
    pub to_history: usize,
}

/// What happens to an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ItemChangeView {
    /// Which item.
    pub item: ItemId,
    /// Its name in the newer version, or in the older one where it is dropped.
    pub name: String,
    /// What happens to it.
    pub change: ItemChange,
    /// What was asked; empty for a new one.
    pub before: String,
    /// What is asked; empty for a dropped one.
    pub now: String,
}

/// How an item of one version stands to the other version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum ItemChange {
    /// Word for word the same where it matters for an answer.
    Kept,
    /// Other words for the same levels: answers are kept and can be compared.
    Reworded,
    /// Its levels say something else: answers are kept, and not compared.
    LevelsReworded,
    /// It takes another kind of answer: answers go to history.
    Replaced,
    /// It is no longer asked: answers go to history.
    Dropped,
    /// It was not asked before.
    New,
}

impl ItemChange {
    /// Whether an answer to the one is an answer to the other.
    fn keeps_answers(self) -> bool {
        match self {
            Self::Kept | Self::Reworded | Self::LevelsReworded => true,
            Self::Replaced | Self::Dropped | Self::New => false,
        }
    }

    /// Whether levels of the one can be set beside levels of the other.
    pub(crate) fn is_comparable(self) -> bool {
        match self {
            Self::Kept | Self::Reworded => true,
            Self::LevelsReworded | Self::Replaced | Self::Dropped | Self::New => false,
        }
    }
}

/// One version of an instrument, in words.
pub(crate) type Version<'a> = (&'a Instrument, &'a InstrumentWording);

/// How every item of two versions stands, by stable id.
pub(crate) fn changes(before: Version<'_>, now: Version<'_>) -> BTreeMap<ItemId, ItemChange> {
    let ids: BTreeSet<&ItemId> = before.0.items.iter().chain(&now.0.items).map(|item| &item.id).collect();
    let change = |id: &ItemId| match (before.0.item(id), now.0.item(id)) {
        (Some(old), Some(new)) => item_change((old, before.1.item(id)), (new, now.1.item(id))),
        (Some(_), None) => ItemChange::Dropped,
        (None, Some(_) | None) => ItemChange::New,
    };
    ids.into_iter().map(|id| (id.clone(), change(id))).collect()
}

fn item_change(before: (&Item, &ItemWording), now: (&Item, &ItemWording)) -> ItemChange {
    if before.0.asks != now.0.asks {
        ItemChange::Replaced
    } else if before.1.levels != now.1.levels {
        ItemChange::LevelsReworded
    } else if before.1 != now.1 {
        ItemChange::Reworded
    } else {
        ItemChange::Kept
    }
}

/// What a move to the newest version would do.
///
/// # Errors
/// The assessment is unknown, or in the newest version already.
pub fn preview_move(app: &App, of: OfAssessment) -> Result<MoveView> {
    let db = app.store.read();
    let plan = Move::of(&app.desk, &db, of.assessment)?;
    plan.view(&app.desk, &db)
}

/// Moves an assessment to the newest version of its questionnaire.
///
/// The open round goes along: answers to items that stay are kept, the others
/// go to history. Closed rounds stay as they were.
///
/// # Errors
/// As [`preview_move`].
pub fn move_assessment(app: &mut App, of: OfAssessment) -> Result<RespondentsView> {
    let db = app.store.read();
    let plan = Move::of(&app.desk, &db, of.assessment)?;
    let leaving = plan.leaving(&app.desk, &db)?;
    let now = app.desk.clock.now();
    let form = plan.form(&app.desk, &db)?;
    app.store.write(|db| {
        if let Some(round) = &plan.open {
            for item in &leaving {
                db.remove_responses(round.id, item, now)?;
                db.remove_consensus(round.id, item, now, "")?;
            }
        }
        let open = plan.open.as_ref().map(|it| it.id);
        Ok::<_, Error>(db.move_assessment(&plan.assessment, open, (plan.to, form.as_ref()), now)?)
    })?;
    let round = app.newest_round(of.assessment)?;
    respondents::respondents(app, OfRound { round })
}

/// Which assessment goes where.
struct Move {
    assessment: Assessment,
    to: u32,
    open: Option<Round>,
}

impl Move {
    fn of(desk: &Desk, db: &Reader<'_>, id: AssessmentId) -> Result<Self> {
        let assessment = db.one_assessment(id)?;
        let to = db.newest_version(&assessment.instrument)?;
        if to <= assessment.version {
            return Err(Error::NewestAlready);
        }
        desk.library.instrument(db, &assessment.instrument, to)?;
        let open = db.rounds_of(id)?.pop().filter(|round| round.closed_at.is_none());
        Ok(Self { assessment, to, open })
    }

    fn changes(&self, desk: &Desk, db: &Reader<'_>) -> Result<BTreeMap<ItemId, ItemChange>> {
        let (id, language) = (&self.assessment.instrument, desk.text.language());
        let before = desk.library.instrument(db, id, self.assessment.version)?;
        let words_before = desk.library.words(db, id, self.assessment.version, language)?;
        let now = desk.library.instrument(db, id, self.to)?;
        let words_now = desk.library.words(db, id, self.to, language)?;
        Ok(changes((&before, &words_before), (&now, &words_now)))
    }

    /// The items whose answers cannot go along.
    fn leaving(&self, desk: &Desk, db: &Reader<'_>) -> Result<Vec<ItemId>> {
        let changes = self.changes(desk, db)?;
        Ok(changes.into_iter().filter(|(_, change)| !change.keeps_answers()).map(|(item, _)| item).collect())
    }

    /// The form of that name, if the newer version has one; else everything is asked.
    fn form(&self, desk: &Desk, db: &Reader<'_>) -> Result<Option<cabildo_domain::FormId>> {
        let newer = desk.library.instrument(db, &self.assessment.instrument, self.to)?;
        Ok(self.assessment.form.clone().filter(|form| newer.forms.contains_key(form)))
    }

    fn view(&self, desk: &Desk, db: &Reader<'_>) -> Result<MoveView> {
        let (id, language) = (&self.assessment.instrument, desk.text.language());
        let words_before = desk.library.words(db, id, self.assessment.version, language)?;
        let words_now = desk.library.words(db, id, self.to, language)?;
        let newer = desk.library.instrument(db, id, self.to)?;
        let changes = self.changes(desk, db)?;
        let place = |item: &ItemId| newer.items.iter().position(|it| it.id == *item).unwrap_or(usize::MAX);
        let mut changed: Vec<ItemChangeView> = changes
            .iter()
            .filter(|(_, change)| **change != ItemChange::Kept)
            .map(|(item, change)| {
                let (before, now) = (words_before.item(item), words_now.item(item));
                let name = if now.name.is_empty() { &before.name } else { &now.name };
                ItemChangeView {
                    item: item.clone(),
                    name: name.clone(),
                    change: *change,
                    before: before.question.clone(),
                    now: now.question.clone(),
                }
            })
            .collect();
        changed.sort_by_key(|it| place(&it.item));
        Ok(MoveView {
            assessment: self.assessment.id,
            title: self.assessment.name.clone(),
            from: self.assessment.version,
            to: self.to,
            kept: changes.len() - changed.len(),
            changes: changed,
            to_history: self.to_history(desk, db)?,
        })
    }

    fn to_history(&self, desk: &Desk, db: &Reader<'_>) -> Result<usize> {
        let Some(round) = &self.open else { return Ok(0) };
        let leaving = self.leaving(desk, db)?;
        let responses = db.responses_of(round.id)?.iter().filter(|it| leaving.contains(&it.item)).count();
        let settled = db.consensus_of(round.id)?.keys().filter(|it| leaving.contains(it)).count();
        Ok(responses + settled)
    }
}
