//! What a council offers to others and what it needs, topic by topic.

use std::collections::BTreeMap;

use cabildo_domain::{CouncilId, ItemId, Level, Purpose, Scale, TopicId, exchange::suggest};
use cabildo_store::Reader;
use serde::Serialize;
use ts_rs::TS;

use crate::{
    App,
    app::Desk,
    assessments::{LevelName, OfRound, RoundHead, RoundInHand},
    consensus::levels,
    error::{Error, Result},
};

/// The scale on which a council says what it offers. Source: the exchange map.
const OFFER: &str = "offer";

/// What a council offers and needs.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ExchangeView {
    /// Which round.
    pub head: RoundHead,
    /// By what is offered, then by what is needed, the highest first.
    pub topics: Vec<TopicView>,
}

/// One topic.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct TopicView {
    /// Which one.
    pub id: TopicId,
    /// Its name.
    pub name: String,
    /// What the council agreed to offer.
    pub offer: Option<LevelName>,
    /// What the council agreed it needs.
    pub need: Option<LevelName>,
    /// What its other assessments suggest.
    pub suggestion: Option<SuggestionView>,
}

/// What the levels of other assessments suggest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SuggestionView {
    /// On the scale of offers.
    pub offer: LevelName,
    /// On the scale of needs.
    pub need: LevelName,
    /// From how many agreed items.
    pub items: usize,
}

/// What a council offers and needs.
///
/// # Errors
/// There is no such round, or the instrument is another one.
pub fn exchange(app: &App, of: OfRound) -> Result<ExchangeView> {
    let db = app.store.read();
    let hand = RoundInHand::take(&app.desk, &db, of.round)?;
    if hand.instrument.purpose != Purpose::Exchange {
        return Err(Error::Bug("not an exchange".to_owned()));
    }
    let settled = levels(&db.consensus_of(of.round)?);
    let standing = standing(&app.desk, &db, hand.assessment.council)?;
    let names = Steps::of(&app.desk, &db, &hand)?;
    let mut topics = Vec::new();
    for topic in db.topics(app.desk.text.language().code())? {
        let items: Vec<_> = hand.to_agree().filter(|item| item.topics.contains(&topic.id)).collect();
        if items.is_empty() {
            continue;
        }
        let agreed = |offered: bool| {
            let item = items.iter().find(|item| is_offer(item.scale()) == offered)?;
            settled.get(&item.id).map(|level| names.of_level(offered, *level))
        };
        let linked = standing.get(&topic.id).map_or(&[][..], Vec::as_slice);
        let pairs: Vec<(Level, &Scale)> = linked.iter().map(|(level, scale)| (*level, scale)).collect();
        let suggestion = suggest(&pairs).map(|it| SuggestionView {
            offer: names.of_level(true, it.offer),
            need: names.of_level(false, it.need),
            items: linked.len(),
        });
        topics.push(TopicView { offer: agreed(true), need: agreed(false), suggestion, id: topic.id, name: topic.name });
    }
    let rank = |it: &Option<LevelName>| it.as_ref().map_or(0, |at| at.level.0);
    topics.sort_by_key(|it| std::cmp::Reverse((rank(&it.offer), rank(&it.need))));
    Ok(ExchangeView { head: hand.head(&app.desk, &db)?, topics })
}

fn is_offer(scale: Option<&Scale>) -> bool {
    scale.is_some_and(|scale| scale.id.as_str() == OFFER)
}

/// Where the items of a council's other assessments stand that bear on each topic.
fn standing(desk: &Desk, db: &Reader<'_>, council: CouncilId) -> Result<BTreeMap<TopicId, Vec<(Level, Scale)>>> {
    let mut standing: BTreeMap<TopicId, Vec<(Level, Scale)>> = BTreeMap::new();
    for assessment in db.assessments_of(council)? {
        let Some(round) = db.rounds_of(assessment.id)?.pop() else { continue };
        let hand = RoundInHand::take(desk, db, round.id)?;
        if hand.instrument.purpose != Purpose::Maturity {
            continue;
        }
        let settled: BTreeMap<ItemId, Level> = levels(&db.consensus_of(round.id)?);
        for item in &hand.instrument.items {
            let (Some(level), Some(scale)) = (settled.get(&item.id), item.scale()) else { continue };
            for topic in &item.topics {
                standing.entry(topic.clone()).or_default().push((*level, scale.clone()));
            }
        }
    }
    Ok(standing)
}

/// The names of the steps of offers and needs.
struct Steps {
    offers: Vec<LevelName>,
    needs: Vec<LevelName>,
}

impl Steps {
    fn of(desk: &Desk, db: &Reader<'_>, hand: &RoundInHand) -> Result<Self> {
        let names = |offered: bool| -> Result<Vec<LevelName>> {
            let scale = hand.to_agree().filter_map(|item| item.scale()).find(|scale| is_offer(Some(scale)) == offered);
            match scale {
                Some(scale) => Ok(LevelName::all(scale, db.level_names(&scale.id, desk.text.language().code())?)),
                None => Ok(vec![]),
            }
        };
        Ok(Self { offers: names(true)?, needs: names(false)? })
    }

    fn of_level(&self, offered: bool, level: Level) -> LevelName {
        let names = if offered { &self.offers } else { &self.needs };
        let known = names.iter().find(|it| it.level == level);
        known.cloned().unwrap_or_else(|| LevelName { level, name: String::new(), shade: 1 })
    }
}
