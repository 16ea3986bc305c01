//! What the council can do, by dimension and item; never as one grade.

use std::collections::{BTreeMap, BTreeSet};

use cabildo_domain::{
    DimensionId, Item, ItemId, Level, Purpose, Response, RoundId, Scale,
    consensus::{Outcome, lower_median},
    gap::{Gap, Target, gaps},
    response::Backing,
    score::{Score, has_dissent, score},
};
use cabildo_store::{Assessment, Reader};
use serde::Deserialize;
use ts_rs::TS;

use crate::{
    App,
    app::Desk,
    assessments::{RoundCard, RoundInHand},
    consensus::{SettledItems, levels},
    crosswalk::LinkKind,
    error::{Error, Result},
    evidence, pictures,
};

mod links;
mod perceptions;
mod rounds;
mod views;

pub(crate) use rounds::Earlier;
pub use views::*;

/// A round, and the earlier one to compare it with.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[ts(export)]
pub struct ResultsOf {
    /// Which round.
    pub round: RoundId,
    /// Absent: the round before, if there is one.
    pub before: Option<RoundId>,
}

/// From this level of five on an item counts as a strength.
const STRONG: u8 = 4;
/// Above this level of five somebody should have seen evidence.
const BELIEVED: u8 = 3;

/// The lowest level of a scale for which somebody should have seen evidence.
pub(crate) fn wants_evidence_from(scale: &Scale) -> Option<Level> {
    scale.levels().find(|level| scale.on_five_steps(*level) > BELIEVED)
}

/// The profile of a round.
///
/// # Errors
/// There is no such round.
pub fn results(app: &App, of: ResultsOf) -> Result<ResultsView> {
    let db = app.store.read();
    let findings = Findings::of(&app.desk, &db, of)?;
    let dimensions = findings.dimensions();
    let head = findings.hand.head(&app.desk, &db)?;
    let crosswalk = app.desk.library.crosswalk(&db, app.desk.text.language())?;
    Ok(ResultsView {
        radar: pictures::radar(&app.desk, &findings.hand, &dimensions),
        bars: pictures::bars(&app.desk, &findings.hand, &dimensions),
        before: findings.before.as_ref().map(|it| RoundCard::of(&it.round)),
        compared: findings.compared(),
        weighted: findings.hand.has_weights().then_some(findings.hand.assessment.weighted),
        map: findings.map(),
        strengths: findings.strengths(),
        gaps: findings.open_gaps(),
        principles: findings.by_link(&crosswalk, LinkKind::Principle),
        sdg_targets: findings.by_link(&crosswalk, LinkKind::SdgTarget),
        perceptions: findings.perceptions(&db)?,
        beside: findings.beside(&app.desk, &db)?,
        dimensions,
        head,
    })
}

/// Whether items count by their weight from now on, in all rounds of an assessment.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[ts(export)]
pub struct WeighItems {
    /// The round people look at.
    pub round: RoundId,
    /// On or off.
    pub on: bool,
}

/// Whether items count by their weight from now on.
///
/// # Errors
/// There is no such round.
pub fn weigh_items(app: &mut App, weigh: WeighItems) -> Result<ResultsView> {
    let round = app.store.read().one_round(weigh.round)?;
    let assessment = Assessment { weighted: weigh.on, ..app.store.read().one_assessment(round.assessment)? };
    app.store.write(|db| Ok::<_, Error>(db.put_assessment(&assessment)?))?;
    results(app, ResultsOf { round: weigh.round, before: None })
}

/// Everything a round says, before it is put on a screen or on paper.
pub(crate) struct Findings {
    /// The round.
    pub(crate) hand: RoundInHand,
    /// What was settled in it.
    pub(crate) settled: SettledItems,
    /// What everybody said.
    pub(crate) responses: Vec<Response>,
    /// Items with a file that the group may open.
    pub(crate) attached: BTreeSet<ItemId>,
    /// Where the council wants to be.
    pub(crate) targets: BTreeMap<ItemId, Target>,
    /// The earlier round.
    pub(crate) before: Option<Earlier>,
}

impl Findings {
    /// What a round says, compared with the round asked for or the one before.
    ///
    /// # Errors
    /// There is no such round.
    pub(crate) fn of(desk: &Desk, db: &Reader<'_>, of: ResultsOf) -> Result<Self> {
        let agreed = Self::agreed(desk, db, of)?;
        let responses = if agreed.hand.round.revealed_at.is_some() { db.responses_of(of.round)? } else { vec![] };
        Ok(Self { responses, ..agreed })
    }

    /// The same without what everybody said.
    ///
    /// # Errors
    /// As [`Findings::of`].
    pub(crate) fn agreed(desk: &Desk, db: &Reader<'_>, of: ResultsOf) -> Result<Self> {
        let hand = RoundInHand::take(desk, db, of.round)?;
        match hand.instrument.purpose {
            Purpose::Maturity => {}
            Purpose::Reflection => return Err(Error::NothingToAgree),
            Purpose::Exchange => return Err(Error::NoProfile),
        }
        let mut earlier = db.rounds_of(hand.assessment.id)?;
        earlier.retain(|it| it.number < hand.round.number && of.before.is_none_or(|id| id == it.id));
        let before = match earlier.pop() {
            Some(round) => Some(Earlier::of(desk, db, &hand, round)?),
            None => None,
        };
        Ok(Self {
            settled: db.consensus_of(of.round)?,
            responses: vec![],
            attached: evidence::items_with_files(db, &hand.round)?,
            targets: db.targets_of(hand.assessment.id)?,
            before,
            hand,
        })
    }

    /// What a round says by itself: nothing is compared with it, and nobody looks at what backs it.
    pub(crate) fn alone(hand: RoundInHand, settled: SettledItems, targets: BTreeMap<ItemId, Target>) -> Self {
        Self { hand, settled, targets, responses: vec![], attached: BTreeSet::new(), before: None }
    }

    /// The same round by itself, if other levels were settled in it.
    pub(crate) fn with(&self, settled: SettledItems) -> Self {
        Self::alone(self.hand.clone(), settled, self.targets.clone())
    }

    /// The gaps that are open, the most urgent first.
    pub(crate) fn gaps(&self) -> Vec<Gap> {
        gaps(&self.hand.instrument.scale, &levels(&self.settled), &self.targets)
    }

    /// What each dimension shows.
    pub(crate) fn dimensions(&self) -> Vec<DimensionResult> {
        let (then, alike) = match &self.before {
            Some(it) => {
                let mut alike = self.settled.clone();
                alike.retain(|item, _| !it.left_out.contains(item));
                (self.score(&it.settled), self.score(&alike))
            }
            None => (vec![], vec![]),
        };
        let level = |scores: &[Score], id: &DimensionId| scores.iter().find(|it| it.dimension == *id)?.standing.level;
        self.score(&self.settled)
            .into_iter()
            .map(|now| {
                let before = level(&then, &now.dimension);
                let change = level(&alike, &now.dimension).zip(before);
                self.dimension(now, before, change.map(|(now, then)| now.0.cast_signed() - then.0.cast_signed()))
            })
            .collect()
    }

    fn score(&self, settled: &SettledItems) -> Vec<Score> {
        score(&self.hand.instrument, self.hand.form(), settled, self.hand.assessment.weighted)
    }

    /// What could not be compared, where the earlier round was answered in another version.
    pub(crate) fn compared(&self) -> Option<Compared> {
        let earlier = self.before.as_ref().filter(|it| it.round.version != self.hand.round.version)?;
        Some(Compared {
            from: earlier.round.version,
            to: self.hand.round.version,
            items: self.hand.to_agree().count() - earlier.left_out.len(),
            left_out: earlier.left_out.iter().map(|item| self.item_name(item)).collect(),
        })
    }

    fn dimension(&self, now: Score, before: Option<Level>, change: Option<i8>) -> DimensionResult {
        let Score { dimension: id, standing: now } = now;
        DimensionResult {
            name: self.hand.words.dimension(&id).to_owned(),
            lowest: now.lowest.map(|(item, level)| ItemLevel { name: self.item_name(&item), item, level }),
            change,
            target: lower_median(&self.targets_of(&id)),
            id,
            level: now.level,
            coverage: now.coverage,
            dissent: now.dissent,
            without_information: now.without_information,
            before,
        }
    }

    /// The targets of a dimension's items that have a level, the lowest first.
    pub(crate) fn targets_of(&self, dimension: &DimensionId) -> Vec<Level> {
        let items = self.hand.to_agree().filter(|item| item.dimension == *dimension);
        let target = |item: &Item| Some(self.target(&item.id, self.level(&item.id)?).level);
        let mut targets: Vec<Level> = items.filter_map(target).collect();
        targets.sort_unstable();
        targets
    }

    /// The items of a dimension that have a level, with that level and their target.
    pub(crate) fn standing_in(&self, dimension: &DimensionId) -> Vec<(ItemId, Level, Target)> {
        let items = self.hand.to_agree().filter(|item| item.dimension == *dimension);
        let stands = items.filter_map(|item| Some((item.id.clone(), self.level(&item.id)?)));
        stands.map(|(item, level)| (item.clone(), level, self.target(&item, level))).collect()
    }

    /// Where every item should be, said or not.
    pub(crate) fn aims(&self) -> BTreeMap<ItemId, Target> {
        let usual = levels(&self.settled).into_iter().map(|(item, level)| (self.target(&item, level), item));
        self.targets.clone().into_iter().chain(usual.map(|(target, item)| (item, target))).collect()
    }

    fn level(&self, item: &ItemId) -> Option<Level> {
        self.settled.get(item)?.outcome.level()
    }

    fn target(&self, item: &ItemId, stands: Level) -> Target {
        let usual = || Target::usual(&self.hand.instrument.scale, stands);
        self.targets.get(item).copied().unwrap_or_else(usual)
    }

    /// What an item is called.
    pub(crate) fn item_name(&self, item: &ItemId) -> String {
        self.hand.words.item(item).name.clone()
    }

    /// Every item, by dimension.
    pub(crate) fn map(&self) -> Vec<MapRow> {
        let asked: Vec<&Item> = self.hand.to_agree().collect();
        let row = |dimension: &DimensionId| MapRow {
            dimension: dimension.clone(),
            name: self.hand.words.dimension(dimension).to_owned(),
            items: asked.iter().filter(|it| it.dimension == *dimension).map(|it| self.map_item(it)).collect(),
        };
        let rows = self.hand.instrument.dimensions.iter().map(|it| row(&it.id));
        rows.filter(|row| !row.items.is_empty()).collect()
    }

    fn map_item(&self, item: &Item) -> MapItem {
        let settled = self.settled.get(&item.id);
        let outcome = settled.map(|it| it.outcome);
        let level = outcome.and_then(Outcome::level);
        let then = self.before.as_ref().and_then(|it| it.settled.get(&item.id));
        MapItem {
            item: item.id.clone(),
            name: self.item_name(&item.id),
            outcome,
            before: then.and_then(|it| it.outcome.level()),
            dissent: settled.is_some_and(has_dissent),
            unbacked: self.is_unbacked(&item.id, level),
        }
    }

    /// Whether an item stands above 3 although nobody has seen evidence.
    pub(crate) fn is_unbacked(&self, item: &ItemId, level: Option<Level>) -> bool {
        level.zip(wants_evidence_from(&self.hand.instrument.scale)).is_some_and(|(level, from)| level >= from)
            && !self.backing(item).is_enough()
    }

    /// The best evidence anybody named or attached for an item.
    pub(crate) fn backing(&self, item: &ItemId) -> Backing {
        if self.attached.contains(item) {
            return Backing::Attached;
        }
        let named = self.responses.iter().filter(|it| it.item == *item).map(|it| it.said.evidence.backing());
        named.max().unwrap_or(Backing::None)
    }

    /// Items that stand high, in the order they are asked.
    pub(crate) fn strong(&self) -> impl Iterator<Item = (&Item, Level)> {
        let scale = &self.hand.instrument.scale;
        let leveled = self.hand.to_agree().filter_map(|item| Some((item, self.level(&item.id)?)));
        leveled.filter(|(_, level)| scale.on_five_steps(*level) >= STRONG)
    }

    /// What the council does well, the best first.
    pub(crate) fn strengths(&self) -> Vec<Strength> {
        let strength = |(item, level): (&Item, Level)| Strength {
            backing: self.backing(&item.id),
            item: item.id.clone(),
            name: self.item_name(&item.id),
            level,
        };
        let mut strong: Vec<Strength> = self.strong().map(strength).collect();
        strong.sort_by(|a, b| b.level.cmp(&a.level).then(b.backing.cmp(&a.backing)));
        strong
    }

    /// What is below its target, the most urgent first.
    pub(crate) fn open_gaps(&self) -> Vec<OpenGap> {
        let open = |gap: Gap| OpenGap {
            name: self.item_name(&gap.item),
            dimension: match self.hand.instrument.item(&gap.item) {
                Some(item) => self.hand.words.dimension(&item.dimension).to_owned(),
                None => String::new(),
            },
            ambitious: gap.target.level.0 > gap.level.0 + 1,
            item: gap.item,
            level: gap.level,
            target: gap.target,
            priority: gap.priority,
        };
        self.gaps().into_iter().map(open).collect()
    }
}
