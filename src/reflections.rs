//! Questionnaires that people answer for themselves: their own answers for
//! their eyes alone, and for a group only how answers are spread.

use cabildo_domain::{
    DimensionId, Item, ItemId, Level, Purpose, Response, consensus::lower_median, instrument::SMALLEST_GROUP,
};
use serde::Serialize;
use ts_rs::TS;

use crate::{
    App,
    assessments::{OfRound, RoundHead, RoundInHand},
    error::{Error, Result},
    respondents::OfRespondent,
};

/// Fewer answers than this of a dimension show no tendency.
/// Source: "at least 3 of 4" of the mindsets instrument.
const ENOUGH: usize = 3;

/// What one person said, turned so that high is wanted, for that person alone.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ReflectionView {
    /// Which round.
    pub head: RoundHead,
    /// The person's code.
    pub code: String,
    /// In the instrument's order.
    pub dimensions: Vec<OwnDimension>,
}

/// One dimension of a person's own answers.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct OwnDimension {
    /// Its name.
    pub name: String,
    /// The names of the steps, from the lowest.
    pub steps: Vec<String>,
    /// The lower median of the answers; absent with fewer than three.
    pub level: Option<Level>,
    /// Which of the steps that is, from 0.
    pub place: Option<u8>,
    /// How many were answered.
    pub answered: usize,
    /// How many are asked.
    pub of: usize,
    /// What could be tried; where the answers are low first.
    pub practices: Vec<String>,
}

/// How a group's answers are spread, never as a level.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct SpreadView {
    /// Which round.
    pub head: RoundHead,
    /// How many people have finished.
    pub people: usize,
    /// How many more have to finish before anything is shown.
    pub missing: usize,
    /// In the instrument's order; empty while people are missing or the round is sealed.
    pub dimensions: Vec<DimensionSpread>,
}

/// How the answers to one dimension are spread.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct DimensionSpread {
    /// Its name.
    pub name: String,
    /// The names of the steps, from the lowest.
    pub steps: Vec<String>,
    /// In the order they are asked.
    pub items: Vec<ItemSpread>,
    /// What the group could try: practices of the items with the lowest answers.
    pub practices: Vec<String>,
}

/// How the answers to one item are spread.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ItemSpread {
    /// Which item.
    pub item: ItemId,
    /// What was asked.
    pub question: String,
    /// Whether a high answer is the unwanted one.
    pub reversed: bool,
    /// How many people gave each answer, from the lowest; all zero while fewer than five answered it.
    pub people: Vec<usize>,
}

/// What one person said, for that person alone.
///
/// # Errors
/// There is no such respondent, the instrument is for agreeing, or the person
/// has finished, which closes the sheet.
pub fn reflection(app: &App, of: OfRespondent) -> Result<ReflectionView> {
    let db = app.store.read();
    let respondent = db.one_respondent(of.respondent)?;
    let hand = RoundInHand::take(&app.desk, &db, respondent.round)?;
    must_reflect(&hand)?;
    hand.must_be_readable(&respondent)?;
    let responses = db.responses_by(of.respondent)?;
    let dimensions = hand.instrument.dimensions.iter().map(|it| own_dimension(app, &hand, &it.id, &responses));
    Ok(ReflectionView {
        dimensions: dimensions.collect::<Result<_>>()?,
        code: respondent.code.clone(),
        head: hand.head(&app.desk, &db)?,
    })
}

/// How a group's answers are spread, from five people on, once the round is revealed.
///
/// # Errors
/// There is no such round, or the instrument is for agreeing.
pub fn spread(app: &App, of: OfRound) -> Result<SpreadView> {
    let db = app.store.read();
    let hand = RoundInHand::take(&app.desk, &db, of.round)?;
    must_reflect(&hand)?;
    let respondents = db.respondents_of(of.round)?;
    let done: Vec<_> = respondents.iter().filter(|it| it.finished_at.is_some()).map(|it| it.id).collect();
    let missing = SMALLEST_GROUP.saturating_sub(done.len());
    let mut dimensions = vec![];
    if missing == 0 && hand.round.revealed_at.is_some() {
        let mut responses = db.responses_of(of.round)?;
        responses.retain(|it| done.contains(&it.respondent));
        for dimension in &hand.instrument.dimensions {
            dimensions.push(spread_of(app, &hand, &dimension.id, &responses)?);
        }
    }
    Ok(SpreadView { people: done.len(), missing, dimensions, head: hand.head(&app.desk, &db)? })
}

fn must_reflect(hand: &RoundInHand) -> Result<()> {
    match hand.instrument.purpose {
        Purpose::Reflection => Ok(()),
        Purpose::Maturity | Purpose::Exchange => Err(Error::Bug("not a reflection".to_owned())),
    }
}

fn items_of<'a>(hand: &'a RoundInHand, dimension: &'a DimensionId) -> Vec<&'a Item> {
    let asked = hand.instrument.items_of_form(hand.form());
    asked.filter(|item| item.dimension == *dimension && item.scale().is_some()).collect()
}

/// The names of the steps the items of a dimension are answered on.
fn steps(app: &App, items: &[&Item]) -> Result<Vec<String>> {
    let Some(scale) = items.first().and_then(|item| item.scale()) else { return Ok(vec![]) };
    let names = app.store.read().level_names(&scale.id, app.desk.text.language().code())?;
    Ok(names.into_iter().map(|(_, name)| name).collect())
}

fn own_dimension(
    app: &App,
    hand: &RoundInHand,
    dimension: &DimensionId,
    responses: &[Response],
) -> Result<OwnDimension> {
    let items = items_of(hand, dimension);
    let level = |item: &&Item| {
        let said = responses.iter().find(|it| it.item == item.id)?.said.answer.as_ref()?;
        Some(item.counts_as(said.level()?))
    };
    let counted: Vec<(&Item, Level)> = items.iter().filter_map(|item| Some((*item, level(item)?))).collect();
    let levels: Vec<Level> = counted.iter().map(|(_, level)| *level).collect();
    let level = if levels.len() < ENOUGH { None } else { lower_median(&levels) };
    let lowest = items.first().and_then(|item| item.scale()).map(|scale| scale.lowest);
    Ok(OwnDimension {
        name: hand.words.dimension(dimension).to_owned(),
        steps: steps(app, &items)?,
        place: level.zip(lowest).map(|(level, lowest)| level.0.saturating_sub(lowest.0)),
        level,
        answered: levels.len(),
        of: items.len(),
        practices: practices(hand, &counted),
    })
}

fn spread_of(
    app: &App,
    hand: &RoundInHand,
    dimension: &DimensionId,
    responses: &[Response],
) -> Result<DimensionSpread> {
    let items = items_of(hand, dimension);
    let mut spread = Vec::new();
    let mut middles = Vec::new();
    for item in &items {
        let Some(scale) = item.scale() else { continue };
        let said = responses.iter().filter(|it| it.item == item.id);
        let levels: Vec<Level> = said.filter_map(|it| it.said.answer.as_ref()?.level()).collect();
        let told = levels.len() >= SMALLEST_GROUP;
        let people =
            scale.levels().map(|level| if told { levels.iter().filter(|it| **it == level).count() } else { 0 });
        spread.push(ItemSpread {
            item: item.id.clone(),
            question: hand.words.item(&item.id).question.clone(),
            reversed: item.counts_as(scale.highest) != scale.highest,
            people: people.collect(),
        });
        let counted: Vec<Level> = levels.iter().map(|level| item.counts_as(*level)).collect();
        middles.extend(lower_median(&counted).filter(|_| told).map(|middle| (*item, middle)));
    }
    Ok(DimensionSpread {
        name: hand.words.dimension(dimension).to_owned(),
        steps: steps(app, &items)?,
        items: spread,
        practices: practices(hand, &middles),
    })
}

/// How many practices are suggested at once.
const A_FEW: usize = 2;

/// What could be tried: the advice of the items that stand in the lower half of their scale, the lowest first.
fn practices(hand: &RoundInHand, counted: &[(&Item, Level)]) -> Vec<String> {
    let middle = |item: &Item| item.scale().map_or(0, |it| (it.lowest.0 + it.highest.0) / 2);
    let mut low: Vec<&(&Item, Level)> = counted.iter().filter(|(item, level)| level.0 <= middle(item)).collect();
    low.sort_by_key(|(_, level)| *level);
    let advice =
        low.iter().flat_map(|(item, _)| hand.instrument.recommendations.iter().filter(|it| it.item == item.id));
    advice.take(A_FEW).map(|it| hand.words.recommendation(&it.id).to_owned()).collect()
}
