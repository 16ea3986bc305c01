//! One person's questionnaire.

use std::collections::BTreeMap;

use cabildo_domain::{DimensionId, Item, ItemId, Level, RespondentId, Response, response::Said};
use cabildo_store::{ItemWording, Reader};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    App,
    app::Desk,
    assessments::{RoundHead, RoundInHand},
    error::{Error, Result},
    respondents::{OfRespondent, RespondentCard},
};

/// A questionnaire, as one person sees it.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct AnsweringView {
    /// Which round.
    pub head: RoundHead,
    /// Who answers.
    pub respondent: RespondentCard,
    /// In the order they are asked.
    pub dimensions: Vec<AskedDimension>,
}

/// Items that belong together.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct AskedDimension {
    /// Which dimension.
    pub id: DimensionId,
    /// Its name.
    pub name: String,
    /// In the order they are asked.
    pub items: Vec<AskedItem>,
}

/// One item with its words and what this person said.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct AskedItem {
    /// Which item.
    pub id: ItemId,
    /// Its name.
    pub name: String,
    /// What is asked.
    pub question: String,
    /// What exactly is looked at.
    pub help: String,
    /// What each level looks like, from the lowest.
    pub levels: Vec<LevelText>,
    /// What would back an answer; the first one is hint 1.
    pub evidence: Vec<String>,
    /// Whether "not a municipal competence" may be answered.
    pub shared: bool,
    /// What this person said so far.
    pub said: Said,
    /// When, if at all.
    pub at: Option<DateTime<Utc>>,
}

/// What a level looks like for one item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LevelText {
    /// The step.
    pub level: Level,
    /// Its description.
    pub text: String,
}

/// What one person says about one item.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export)]
pub struct RecordResponse {
    /// Who says it.
    pub respondent: RespondentId,
    /// About what.
    pub item: ItemId,
    /// What.
    pub said: Said,
}

/// A response that is on the disk.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Recorded {
    /// About what.
    pub item: ItemId,
    /// What is kept now.
    pub said: Said,
    /// Since when.
    pub at: DateTime<Utc>,
    /// Items with an answer.
    pub answered: usize,
    /// Items the form asks.
    pub of: usize,
}

/// One person's questionnaire.
///
/// # Errors
/// There is no such respondent.
pub fn answering(app: &App, of: OfRespondent) -> Result<AnsweringView> {
    questionnaire(&app.desk, &app.store.read(), of)
}

/// The same, inside another look-up.
///
/// # Errors
/// As [`answering`].
pub(crate) fn questionnaire(desk: &Desk, db: &Reader<'_>, of: OfRespondent) -> Result<AnsweringView> {
    let respondent = db.one_respondent(of.respondent)?;
    let hand = RoundInHand::take(desk, db, respondent.round)?;
    let mut said: BTreeMap<ItemId, Response> =
        db.responses_by(of.respondent)?.into_iter().map(|it| (it.item.clone(), it)).collect();
    let asked: Vec<&Item> = hand.instrument.items_of_form(hand.assessment.form.as_ref()).collect();
    let dimensions = hand.instrument.dimensions.iter().map(|dimension| AskedDimension {
        id: dimension.id.clone(),
        name: hand.words.dimension(&dimension.id).to_owned(),
        items: asked
            .iter()
            .filter(|item| item.dimension == dimension.id)
            .map(|item| AskedItem::of(item, hand.words.item(&item.id), said.remove(&item.id)))
            .collect(),
    });
    Ok(AnsweringView {
        dimensions: dimensions.filter(|dimension| !dimension.items.is_empty()).collect(),
        respondent: RespondentCard::of(db, &respondent, asked.len())?,
        head: hand.head(desk, db)?,
    })
}

/// Keeps what one person says about one item; what was there goes to history.
///
/// When this answers, the response is on the disk.
///
/// # Errors
/// The round is closed, or the instrument does not accept it; nothing is changed.
pub fn record_response(app: &mut App, record: RecordResponse) -> Result<Recorded> {
    let db = app.store.read();
    let respondent = db.one_respondent(record.respondent)?;
    let hand = RoundInHand::take(&app.desk, &db, respondent.round)?;
    hand.must_be_open()?;
    hand.instrument.accept(hand.assessment.form.as_ref(), &record.item, &record.said)?;
    let response =
        Response { respondent: respondent.id, item: record.item, said: record.said, at: app.desk.clock.now() };
    let answered = app.store.write(|db| {
        db.put_response(respondent.round, &response)?;
        Ok::<_, Error>(db.answered_by(respondent.id)?)
    })?;
    Ok(Recorded { item: response.item, said: response.said, at: response.at, answered, of: hand.items() })
}

impl AskedItem {
    fn of(item: &Item, words: &ItemWording, response: Option<Response>) -> Self {
        let at = response.as_ref().map(|it| it.at);
        Self {
            id: item.id.clone(),
            name: words.name.clone(),
            question: words.question.clone(),
            help: words.help.clone(),
            levels: LevelText::all(words),
            evidence: words.evidence.clone(),
            shared: item.shared,
            said: response.map(|it| it.said).unwrap_or_default(),
            at,
        }
    }
}

impl LevelText {
    /// What each level of an item looks like, from the lowest.
    pub(crate) fn all(words: &ItemWording) -> Vec<Self> {
        words.levels.iter().map(|(level, text)| Self { level: *level, text: text.clone() }).collect()
    }
}
