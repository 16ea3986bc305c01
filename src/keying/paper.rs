//! One paper sheet at hand.

use cabildo_domain::{
    Answer, Asks, Dimension, Item, ItemId, Response, Way,
    keying::{Difference, Reading, Turn, differences, settle},
    response::{ResponseError, Said},
};
use cabildo_store::{Reader, Respondent, Writer};
use chrono::{DateTime, Utc};

use super::views::{DifferenceView, KeyingDimension, KeyingItem, PaperState};
use crate::{
    app::Desk,
    assessments::RoundInHand,
    error::{Error, Result},
    responses::{LevelText, Sheet, Takes},
};

/// A paper sheet with the round it belongs to.
pub(super) struct Paper {
    pub(super) hand: RoundInHand,
    pub(super) respondent: Respondent,
    /// The turns that were gone through, in order.
    turns: Vec<Turn>,
}

impl Paper {
    /// Takes a sheet in hand.
    ///
    /// # Errors
    /// Whoever answers does not do so on paper.
    pub(super) fn take(desk: &Desk, db: &Reader<'_>, respondent: Respondent) -> Result<Self> {
        if respondent.way != Way::Paper {
            return Err(Error::NotOnPaper(respondent.code));
        }
        let hand = RoundInHand::take(desk, db, respondent.round)?;
        let turns = db.keyed_turns_of(respondent.round)?.remove(&respondent.id).unwrap_or_default();
        Ok(Self { hand, respondent, turns })
    }

    /// Every sheet of a round, by code.
    ///
    /// # Errors
    /// The disk refuses.
    pub(super) fn all(db: &Reader<'_>, hand: &RoundInHand) -> Result<Vec<Self>> {
        let mut turns = db.keyed_turns_of(hand.round.id)?;
        let on_paper = db.respondents_of(hand.round.id)?.into_iter().filter(|it| it.way == Way::Paper);
        let sheet = |respondent: Respondent| Self {
            hand: hand.clone(),
            turns: turns.remove(&respondent.id).unwrap_or_default(),
            respondent,
        };
        Ok(on_paper.map(sheet).collect())
    }

    /// The turn to key in now; none after both.
    pub(super) fn turn(&self) -> Option<Turn> {
        Turn::next(&self.turns)
    }

    /// Refuses anything but the turn to key in now, in an open round.
    ///
    /// # Errors
    /// The round is closed, or another turn comes now, or none.
    pub(super) fn must_be_in(&self, turn: Turn) -> Result<()> {
        self.hand.must_be_open()?;
        if self.turn() == Some(turn) { Ok(()) } else { Err(Error::TurnOver(self.respondent.code.clone())) }
    }

    /// Refuses to show a sheet that counts: it is sealed like every other.
    ///
    /// # Errors
    /// It counts.
    pub(super) fn must_not_count(&self) -> Result<()> {
        match self.respondent.finished_at {
            Some(_) => Err(Error::SheetKeyed(self.respondent.code.clone())),
            None => Ok(()),
        }
    }

    /// How far it is; `begun`: whether anything was keyed in.
    ///
    /// # Errors
    /// The disk refuses.
    pub(super) fn state(&self, db: &Reader<'_>, begun: bool) -> Result<PaperState> {
        Ok(match self.turn() {
            Some(Turn::First) if begun => PaperState::Begun,
            Some(Turn::First) => PaperState::NotBegun,
            Some(Turn::Second) => PaperState::KeyedOnce,
            None if self.respondent.finished_at.is_some() => PaperState::Done,
            None => PaperState::Differences { open: self.settled(db)?.err().map_or(0, |open| open.len()) },
        })
    }

    /// What can be marked on the sheet. Paper asks everything, whatever was answered before.
    pub(super) fn items(&self) -> impl Iterator<Item = &Item> + Clone {
        self.all_items().filter(|item| is_keyed(item))
    }

    fn all_items(&self) -> impl Iterator<Item = &Item> + Clone {
        let table = self.respondent.dimension.as_ref();
        let items: Vec<&Item> = self.hand.instrument.items_of_form(self.hand.form()).collect();
        items.into_iter().filter(move |item| table.is_none_or(|table| item.dimension == *table))
    }

    /// How many questions of the sheet are not keyed in.
    pub(super) fn left_out(&self) -> usize {
        self.all_items().filter(|item| item.is_answered() && !is_keyed(item)).count()
    }

    /// The lines of the sheet in the order they are printed.
    pub(super) fn dimensions(&self, reading: &Reading) -> Vec<KeyingDimension> {
        let items = self.lines(reading);
        let of = |dimension: &Dimension| KeyingDimension {
            name: self.hand.words.dimension(&dimension.id).to_owned(),
            items: items.iter().filter(|(item, _)| item.dimension == dimension.id).map(|(_, it)| it.clone()).collect(),
        };
        self.hand.instrument.dimensions.iter().map(of).filter(|it| !it.items.is_empty()).collect()
    }

    fn lines(&self, reading: &Reading) -> Vec<(&Item, KeyingItem)> {
        let responses = self.responses(reading, "", self.respondent.created_at);
        let sheet = Sheet::of(&self.hand, &self.respondent, &responses);
        let order = self.hand.instrument.dimensions.iter();
        let items = order.flat_map(|it| self.items().filter(|item| item.dimension == it.id));
        items.zip(1..).map(|(item, number)| (item, self.line(item, number, sheet.takes(item)))).collect()
    }

    fn line(&self, item: &Item, number: usize, takes: Takes) -> KeyingItem {
        let words = self.hand.words.item(&item.id);
        KeyingItem {
            id: item.id.clone(),
            number,
            name: words.name.clone(),
            takes,
            levels: LevelText::all(item.scale().unwrap_or(&self.hand.instrument.scale), words),
            shared: item.shared,
        }
    }

    /// Checks a mark as every answer is checked.
    ///
    /// # Errors
    /// The sheet does not have the item, or it takes no such answer.
    pub(super) fn accept(&self, item: &ItemId, answer: Option<&Answer>, before: &Reading, reason: &str) -> Result<()> {
        let said = Said { answer: answer.map(|it| with_reason(it, reason)), ..Said::default() };
        let responses = self.responses(before, reason, self.respondent.created_at);
        let facts = Sheet::of(&self.hand, &self.respondent, &responses).facts();
        self.hand.instrument.accept(self.hand.form(), item, &said, &facts)?;
        match self.items().any(|it| it.id == *item) {
            true => Ok(()),
            false => Err(ResponseError::OtherKind { item: item.clone() }.into()),
        }
    }

    /// The one sheet that the turns and decisions make, or what is open.
    ///
    /// # Errors
    /// The disk refuses.
    pub(super) fn settled(&self, db: &Reader<'_>) -> Result<std::result::Result<Reading, Vec<Difference>>> {
        let [first, second] = self.readings(db)?;
        let decided = db.keyed_decisions(self.respondent.id)?;
        Ok(settle(self.items().map(|it| &it.id), &first, &second, &decided))
    }

    /// How many lines the turns read differently, decided or not.
    ///
    /// # Errors
    /// The disk refuses.
    pub(super) fn differing(&self, db: &Reader<'_>) -> Result<usize> {
        let [first, second] = self.readings(db)?;
        Ok(differences(self.items().map(|it| &it.id), &first, &second).len())
    }

    fn readings(&self, db: &Reader<'_>) -> Result<[Reading; 2]> {
        let of = |turn| db.keyed_answers(self.respondent.id, turn);
        Ok([of(Turn::First)?, of(Turn::Second)?])
    }

    /// Differences as the screen shows them, with the choices that the first turn's answers leave.
    ///
    /// # Errors
    /// The disk refuses.
    pub(super) fn shown(&self, db: &Reader<'_>, open: Vec<Difference>) -> Result<Vec<DifferenceView>> {
        let lines = self.lines(&db.keyed_answers(self.respondent.id, Turn::First)?);
        let line = |id: &ItemId| lines.iter().find(|(item, _)| item.id == *id).map(|(_, line)| line.clone());
        let view = |it: Difference| Some(DifferenceView { item: line(&it.item)?, first: it.first, second: it.second });
        Ok(open.into_iter().filter_map(view).collect())
    }

    /// From now on the sheet counts like every other.
    ///
    /// # Errors
    /// The disk refuses.
    pub(super) fn count(&self, db: &Writer<'_>, reading: &Reading, reason: &str, at: DateTime<Utc>) -> Result<()> {
        for response in self.responses(reading, reason, at) {
            db.put_response(self.respondent.round, &response)?;
        }
        Ok(db.put_respondent(&Respondent { finished_at: Some(at), ..self.respondent.clone() })?)
    }

    fn responses(&self, reading: &Reading, reason: &str, at: DateTime<Utc>) -> Vec<Response> {
        let response = |(item, answer): (&ItemId, &Answer)| Response {
            respondent: self.respondent.id,
            item: item.clone(),
            said: Said { answer: Some(with_reason(answer, reason)), ..Said::default() },
            at,
        };
        reading.iter().map(response).collect()
    }
}

/// Levels and one of a list are keyed in with one key; other answers are typed on the screen of answering.
pub(crate) fn is_keyed(item: &Item) -> bool {
    match &item.asks {
        Asks::Level { .. } | Asks::Choice { several: false, .. } => true,
        Asks::Choice { several: true, .. }
        | Asks::Number { .. }
        | Asks::Text
        | Asks::Date
        | Asks::Note
        | Asks::Calculation { .. } => false,
    }
}

/// The answer as it counts: paper has no reason, so this one stands in where none was typed.
fn with_reason(answer: &Answer, otherwise: &str) -> Answer {
    let or = |reason: &str| if reason.trim().is_empty() { otherwise.to_owned() } else { reason.to_owned() };
    match answer {
        Answer::NotApplicable { reason } => Answer::NotApplicable { reason: or(reason) },
        Answer::NotOurs { reason } => Answer::NotOurs { reason: or(reason) },
        Answer::Level { .. }
        | Answer::Choice { .. }
        | Answer::Choices { .. }
        | Answer::Number { .. }
        | Answer::Text { .. }
        | Answer::Date { .. }
        | Answer::Unknown => answer.clone(),
    }
}
