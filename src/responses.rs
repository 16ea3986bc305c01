//! One person's questionnaire.

use cabildo_domain::{
    AnswersOf, Asks, ChoiceId, ChoiceListId, DimensionId, Item, ItemId, Level, RespondentId, Response, Scale,
    response::Said,
};
use cabildo_store::{ItemWording, Respondent};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    App,
    assessments::{RoundHead, RoundInHand},
    crosswalk::{Crosswalk, WhyAsked},
    error::{Error, Result},
    home::DimensionProgress,
    respondents::{OfRespondent, RespondentCard},
    results::wants_evidence_from,
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
#[serde(rename_all = "camelCase")]
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
    /// What it takes for an answer.
    pub takes: Takes,
    /// What each level looks like, from the lowest; empty where no level is asked for.
    pub levels: Vec<LevelText>,
    /// Whether the person is told that it is still open before they finish.
    pub required: bool,
    /// What an answer must satisfy, in words; may be empty.
    pub rule: String,
    /// Why it is asked: what it bears on.
    pub why: WhyAsked,
    /// What would back an answer; the first one is hint 1.
    pub evidence: Vec<String>,
    /// From this level on somebody should have seen evidence; absent where no level is asked for.
    pub wants_evidence_from: Option<Level>,
    /// Whether "not a municipal competence" may be answered.
    pub shared: bool,
    /// What this person said so far.
    pub said: Said,
    /// When, if at all.
    pub at: Option<DateTime<Utc>>,
}

/// What an item takes for an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum Takes {
    /// A step of a scale.
    Level {
        /// Whether the levels have no texts of their own, only the names of the scale.
        names_only: bool,
    },
    /// One of these.
    Choice {
        /// In the order they are offered.
        choices: Vec<ChoiceText>,
    },
    /// Any of these.
    Choices {
        /// In the order they are offered.
        choices: Vec<ChoiceText>,
    },
    /// A number.
    Number {
        /// Whether it may have a fraction.
        decimal: bool,
    },
    /// Words.
    Text,
    /// A day.
    Date,
    /// Nothing: it is only read.
    Note,
}

/// A choice in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ChoiceText {
    /// Which.
    pub id: ChoiceId,
    /// What it says.
    pub name: String,
}

/// What a level looks like for one item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LevelText {
    /// The step.
    pub level: Level,
    /// Its description.
    pub text: String,
    /// Its colour, 1 to 5, whatever the scale: the same on screens and on paper.
    pub shade: u8,
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
    /// Items with an answer, of those that are asked.
    pub answered: usize,
    /// Items that are asked.
    pub of: usize,
    /// What is asked now, where answers decide on what else is asked.
    pub asked: Option<Vec<AskedDimension>>,
}

/// One person's questionnaire.
///
/// # Errors
/// There is no such respondent, or the sheet is not open.
pub fn answering(app: &App, of: OfRespondent) -> Result<AnsweringView> {
    let (desk, db) = (&app.desk, app.store.read());
    let respondent = db.one_respondent(of.respondent)?;
    let hand = RoundInHand::take(desk, &db, respondent.round)?;
    hand.must_be_readable(&respondent)?;
    let responses = db.responses_by(of.respondent)?;
    let sheet = Sheet::of(&hand, &respondent, &responses);
    let crosswalk = desk.library.crosswalk(&db, desk.text.language())?;
    Ok(AnsweringView {
        dimensions: sheet.dimensions(&crosswalk),
        respondent: RespondentCard::with(&hand, &respondent, &sheet),
        head: hand.head(desk, &db)?,
    })
}

/// Keeps what one person says about one item; what was there goes to history.
///
/// When this answers, the response is on the disk.
///
/// # Errors
/// The sheet is not open, the round is closed, or the instrument does not accept it; nothing is changed.
pub fn record_response(app: &mut App, record: RecordResponse) -> Result<Recorded> {
    let db = app.store.read();
    let respondent = db.one_respondent(record.respondent)?;
    let hand = RoundInHand::take(&app.desk, &db, respondent.round)?;
    hand.must_be_open()?;
    hand.must_be_readable(&respondent)?;
    let before = db.responses_by(respondent.id)?;
    let facts = Sheet::of(&hand, &respondent, &before).facts;
    hand.instrument.accept(hand.form(), &record.item, &record.said, &facts)?;
    let response =
        Response { respondent: respondent.id, item: record.item, said: record.said, at: app.desk.clock.now() };
    app.store.write(|db| Ok::<_, Error>(db.put_response(respondent.round, &response)?))?;
    let db = app.store.read();
    let now = db.responses_by(respondent.id)?;
    let sheet = Sheet::of(&hand, &respondent, &now);
    let (answered, of) = sheet.progress();
    let crosswalk = app.desk.library.crosswalk(&db, app.desk.text.language())?;
    let asked = hand.instrument.has_conditions().then(|| sheet.dimensions(&crosswalk));
    Ok(Recorded { item: response.item, said: response.said, at: response.at, answered, of, asked })
}

/// One person's sheet: what is asked of them after what they said so far.
pub(crate) struct Sheet<'a> {
    hand: &'a RoundInHand,
    table: Option<&'a DimensionId>,
    responses: &'a [Response],
    facts: AnswersOf<'a>,
}

impl<'a> Sheet<'a> {
    /// The sheet of a respondent, with everything they said in the round.
    pub(crate) fn of(hand: &'a RoundInHand, respondent: &'a Respondent, responses: &'a [Response]) -> Self {
        let answer = |it: &'a Response| Some((&it.item, it.said.answer.as_ref()?));
        let answers = responses.iter().filter_map(answer).collect();
        let facts = AnswersOf { instrument: &hand.instrument, answers };
        Self { hand, table: respondent.dimension.as_ref(), responses, facts }
    }

    /// What the person said before, for conditions and rules.
    pub(crate) fn facts(self) -> AnswersOf<'a> {
        self.facts
    }

    /// What is asked, in the instrument's order.
    pub(crate) fn asked(&self) -> impl Iterator<Item = &'a Item> {
        let items = self.hand.instrument.items_of_form(self.hand.form());
        items
            .filter(|item| self.table.is_none_or(|table| item.dimension == *table))
            .filter(|item| self.hand.instrument.is_asked(item, &self.facts))
    }

    /// How many items have an answer, and how many want one.
    pub(crate) fn progress(&self) -> (usize, usize) {
        let wanted: Vec<&Item> = self.asked().filter(|item| item.is_answered()).collect();
        let answered = wanted.iter().filter(|item| self.facts.answers.contains_key(&item.id)).count();
        (answered, wanted.len())
    }

    /// The first item that still wants an answer.
    pub(crate) fn next(&self) -> Option<&'a Item> {
        self.asked().find(|item| item.is_answered() && !self.facts.answers.contains_key(&item.id))
    }

    /// How far the sheet is, in each dimension that is asked about.
    pub(crate) fn progress_by_dimension(&self) -> Vec<DimensionProgress> {
        let progress = |id: &DimensionId| {
            let wanted: Vec<&Item> = self.asked().filter(|item| item.dimension == *id && item.is_answered()).collect();
            let answered = wanted.iter().filter(|item| self.facts.answers.contains_key(&item.id)).count();
            DimensionProgress { name: self.hand.words.dimension(id).to_owned(), answered, of: wanted.len() }
        };
        let dimensions = self.hand.instrument.dimensions.iter().map(|it| progress(&it.id));
        dimensions.filter(|it| it.of > 0).collect()
    }

    fn dimensions(&self, crosswalk: &Crosswalk) -> Vec<AskedDimension> {
        let said = |item: &Item| self.responses.iter().find(|it| it.item == item.id);
        let dimension = |id: &DimensionId| AskedDimension {
            id: id.clone(),
            name: self.hand.words.dimension(id).to_owned(),
            items: self
                .asked()
                .filter(|item| item.dimension == *id)
                .map(|item| self.item(item, said(item), crosswalk))
                .collect(),
        };
        let dimensions = self.hand.instrument.dimensions.iter().map(|it| dimension(&it.id));
        dimensions.filter(|it| !it.items.is_empty()).collect()
    }

    fn item(&self, item: &Item, response: Option<&Response>, crosswalk: &Crosswalk) -> AskedItem {
        let words = self.hand.words.item(&item.id);
        AskedItem {
            id: item.id.clone(),
            name: words.name.clone(),
            question: words.question.clone(),
            help: words.help.clone(),
            takes: self.takes(item),
            levels: LevelText::all(item.scale().unwrap_or(&self.hand.instrument.scale), words),
            required: item.required,
            rule: words.rule.clone(),
            why: crosswalk.why(&self.hand.instrument, item),
            evidence: words.evidence.clone(),
            wants_evidence_from: item.scale().and_then(wants_evidence_from),
            shared: item.shared,
            said: response.map(|it| it.said.clone()).unwrap_or_default(),
            at: response.map(|it| it.at),
        }
    }

    /// What an item takes for an answer, after what the person said before.
    pub(crate) fn takes(&self, item: &Item) -> Takes {
        let choices = |list: &ChoiceListId| -> Vec<ChoiceText> {
            let offered = self.hand.instrument.choices_for(item, &self.facts).into_iter();
            offered
                .map(|it| ChoiceText { id: it.id.clone(), name: self.hand.words.choice(list, &it.id).to_owned() })
                .collect()
        };
        match &item.asks {
            Asks::Level { own_texts, .. } => Takes::Level { names_only: !own_texts },
            Asks::Choice { list, several: false, .. } => Takes::Choice { choices: choices(list) },
            Asks::Choice { list, several: true, .. } => Takes::Choices { choices: choices(list) },
            Asks::Number { decimal } => Takes::Number { decimal: *decimal },
            Asks::Text => Takes::Text,
            Asks::Date => Takes::Date,
            // A calculation is not asked.
            Asks::Note | Asks::Calculation { .. } => Takes::Note,
        }
    }
}

impl LevelText {
    /// What each level of an item looks like, from the lowest.
    pub(crate) fn all(scale: &Scale, words: &ItemWording) -> Vec<Self> {
        let of = |(level, text): &(Level, String)| Self {
            level: *level,
            text: text.clone(),
            shade: scale.on_five_steps(*level),
        };
        words.levels.iter().map(of).collect()
    }
}
