//! What is known of each action, whoever thought of it.

use std::collections::{BTreeMap, BTreeSet};

use cabildo_domain::{
    ActionField, ActionKey, ItemId, Level, RoleId,
    gap::Gap,
    recommendation::{Advised, CostBand, Recommendation},
};
use cabildo_store::{Action, Budget, RecommendationWording, Roadmap};

use super::sources::Source;

/// What is known of one action, whoever thought of it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Sheet {
    /// What is done.
    pub(crate) title: String,
    /// The item it improves.
    pub(crate) item: Option<ItemId>,
    /// That item's name.
    pub(crate) item_name: String,
    /// The assessments that asked for it.
    pub(crate) assessment: String,
    /// Where the item stands.
    pub(crate) level: Option<Level>,
    /// The level it helps to reach.
    pub(crate) reaches: Option<Level>,
    /// Who carries it.
    pub(crate) role: RoleId,
    /// Working weeks.
    pub(crate) weeks: u8,
    /// Hours a week.
    pub(crate) hours: u16,
    /// What it costs.
    pub(crate) cost: CostBand,
    /// What it costs in the plan's currency; absent for high cost of which nobody has said how much.
    pub(crate) amount: Option<u64>,
    /// Where the money comes from; may be empty.
    pub(crate) source: String,
    /// What the instrument says of it; empty for an own action.
    pub(crate) words: RecommendationWording,
    /// The gap it closes.
    pub(crate) gap: Option<Gap>,
    /// What it was added for.
    pub(crate) added_for: BTreeSet<ActionKey>,
    /// What must be finished before.
    pub(crate) after: BTreeSet<ActionKey>,
    /// Every item it serves, its own first.
    pub(crate) serves: Vec<Served>,
    /// The council's row about it, if there is one.
    pub(crate) kept: Option<Action>,
}

/// An item an action serves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Served {
    /// Which of the plan's sources, by place.
    pub(crate) source: usize,
    /// Which item.
    pub(crate) item: ItemId,
    /// The level it helps to reach.
    pub(crate) reaches: Level,
    /// Whether the council said so itself.
    pub(crate) said: bool,
}

/// What is reckoned with while nobody has said more, and the council's rows.
pub(super) struct Known<'a> {
    pub(super) roadmap: &'a Roadmap,
    pub(super) sources: &'a [Source],
    pub(super) kept: &'a [Action],
    /// What pays for actions of which nobody has said it.
    pub(super) usual_source: &'a str,
}

impl Known<'_> {
    /// The sheet of a recommendation of one of the sources.
    pub(super) fn advised(&self, at: usize, recommendation: &Recommendation, advised: &Advised) -> Sheet {
        let source = &self.sources[at];
        let key = source.key(&recommendation.id);
        let kept = self.kept.iter().find(|it| it.key() == key);
        let title = || source.words.recommendation(&recommendation.id).to_owned();
        let cost = kept.and_then(|it| it.cost).unwrap_or(recommendation.cost);
        let own =
            Served { source: at, item: recommendation.item.clone(), reaches: recommendation.reaches, said: false };
        Sheet {
            title: kept.and_then(|it| it.title.clone()).unwrap_or_else(title),
            item: Some(recommendation.item.clone()),
            item_name: source.words.item(&recommendation.item).name.clone(),
            assessment: source.title.clone(),
            level: source.levels.get(&recommendation.item).copied(),
            reaches: Some(recommendation.reaches),
            role: kept.and_then(|it| it.role.clone()).unwrap_or_else(|| recommendation.role.clone()),
            weeks: kept.and_then(|it| it.weeks).unwrap_or(recommendation.weeks.most).max(1),
            hours: self.hours(kept),
            cost,
            amount: self.amount(kept, cost),
            source: self.source(kept),
            words: source.words.advice(&recommendation.id).clone(),
            gap: advised.gap.clone(),
            added_for: advised.added_for.iter().map(|id| source.key(id)).collect(),
            after: advised.after.iter().map(|id| source.key(id)).collect(),
            serves: std::iter::once(own).chain(self.said(kept)).collect(),
            kept: kept.cloned(),
        }
    }

    /// The sheet of an action the council thought of itself; none while it says too little.
    pub(super) fn own(&self, action: &Action) -> Option<Sheet> {
        let has = |it: &&(usize, &Source)| {
            it.1.drawn && action.item.as_ref().is_some_and(|item| it.1.instrument.item(item).is_some())
        };
        let source = self.sources.iter().enumerate().find(|it| has(&it));
        let gap = source.and_then(|(_, it)| it.gap(action.item.as_ref()?)).cloned();
        let level = source.and_then(|(_, it)| it.levels.get(action.item.as_ref()?)).copied();
        let reaches = action.reaches.or(gap.as_ref().map(|gap| gap.target.level));
        let own = source.and_then(|(at, _)| {
            Some(Served { source: at, item: action.item.clone()?, reaches: reaches?, said: false })
        });
        let cost = action.cost?;
        Some(Sheet {
            title: action.title.clone()?,
            item_name: source
                .and_then(|(_, it)| Some(it.words.item(action.item.as_ref()?).name.clone()))
                .unwrap_or_default(),
            assessment: source.map(|(_, it)| it.title.clone()).unwrap_or_default(),
            item: action.item.clone(),
            level,
            reaches,
            role: action.role.clone()?,
            weeks: action.weeks?.max(1),
            hours: self.hours(Some(action)),
            cost,
            amount: self.amount(Some(action), cost),
            source: self.source(Some(action)),
            words: RecommendationWording::default(),
            gap,
            added_for: BTreeSet::new(),
            after: action.after.clone(),
            serves: own.into_iter().chain(self.said(Some(action))).collect(),
            kept: Some(action.clone()),
        })
    }

    fn hours(&self, kept: Option<&Action>) -> u16 {
        kept.and_then(|it| it.hours).unwrap_or(self.roadmap.action_hours)
    }

    fn source(&self, kept: Option<&Action>) -> String {
        let said = kept.and_then(|it| it.source.as_deref()).filter(|it| !it.is_empty());
        said.unwrap_or(self.usual_source).to_owned()
    }

    /// What the council said, else what is reckoned with for that cost. High cost must be said.
    fn amount(&self, kept: Option<&Action>, cost: CostBand) -> Option<u64> {
        let usual = match cost {
            CostBand::Low => Some(self.roadmap.low_amount),
            CostBand::Medium => Some(self.roadmap.medium_amount),
            CostBand::High => None,
        };
        kept.and_then(|it| it.amount).or(usual)
    }

    /// What else it serves, as the council says, in the assessments the plan draws on.
    fn said(&self, kept: Option<&Action>) -> Vec<Served> {
        let serves = kept.map(|it| it.serves.as_slice()).unwrap_or_default();
        let places = |it: &cabildo_store::Serves| {
            let drawn = self.sources.iter().enumerate().filter(|(_, source)| source.drawn);
            let of_it = drawn.filter(|(_, source)| source.instrument.id == it.instrument);
            let known = of_it.filter(|(_, source)| source.instrument.item(&it.item).is_some());
            known
                .map(|(at, _)| Served { source: at, item: it.item.clone(), reaches: it.reaches, said: true })
                .collect::<Vec<_>>()
        };
        serves.iter().flat_map(places).collect()
    }
}

impl Sheet {
    /// The same action asked for once more: it is done once, for all of them, and as urgent as for the
    /// one that needs it most. What the council wrote about the first stands; of the weeks the higher count.
    pub(super) fn join(&mut self, other: Self) {
        let urgency = |gap: &Option<Gap>| gap.as_ref().map_or(0.0, |gap| gap.priority);
        if urgency(&other.gap) > urgency(&self.gap) {
            self.gap = other.gap;
            self.level = other.level;
            self.reaches = other.reaches;
            self.item = other.item;
            self.item_name = other.item_name;
        }
        if self.kept.is_none() {
            self.weeks = self.weeks.max(other.weeks);
        }
        self.added_for.extend(other.added_for);
        self.after.extend(other.after);
        self.serves.extend(other.serves);
        if !self.assessment.split("; ").any(|it| it == other.assessment) {
            self.assessment = format!("{}; {}", self.assessment, other.assessment);
        }
    }

    /// What stands in a field, and whether the instrument proposes it.
    pub(crate) fn field(&self, field: ActionField) -> (String, bool) {
        if let Some(text) = self.kept.as_ref().and_then(|it| it.fields.get(&field)) {
            return (text.clone(), false);
        }
        let proposed = match field {
            ActionField::Product => self.words.product.clone(),
            ActionField::Indicator => self.words.indicator.clone(),
            ActionField::FirstStep => self.words.first_step.clone(),
            ActionField::Baseline
            | ActionField::Aim
            | ActionField::Success
            | ActionField::SuccessFactor
            | ActionField::Inform
            | ActionField::Service
            | ActionField::Partners
            | ActionField::Risks
            | ActionField::Groups
            | ActionField::Decisions
            | ActionField::Proof
            | ActionField::CanvasProblem
            | ActionField::CanvasPeople
            | ActionField::CanvasQuestion
            | ActionField::CanvasIdea
            | ActionField::CanvasTest
            | ActionField::CanvasLearned => String::new(),
        };
        let is_proposed = !proposed.is_empty();
        (proposed, is_proposed)
    }
}

/// What pays for an action of which nobody has said it: the money without a name, else the source with most money in
/// all years together.
///
/// So a council that names its only source, and nothing else, has money for its actions.
pub(super) fn usual_source(budgets: &[Budget]) -> &str {
    let mut sums: BTreeMap<&str, u64> = BTreeMap::new();
    for it in budgets {
        *sums.entry(&it.source).or_default() += it.amount;
    }
    let most = sums.into_iter().max_by_key(|&(name, sum)| (name.is_empty(), sum, std::cmp::Reverse(name)));
    most.map_or("", |(name, _)| name)
}

/// Every action the plan chooses from, by key. What is the same in several assessments is there once.
pub(super) fn candidates(known: &Known<'_>) -> BTreeMap<ActionKey, Sheet> {
    let mut sheets: BTreeMap<ActionKey, Sheet> = BTreeMap::new();
    for (at, source) in known.sources.iter().enumerate().filter(|(_, source)| source.drawn) {
        for (id, advised) in &source.advice.advised {
            let Some(recommendation) = source.instrument.recommendation(id) else { continue };
            add(&mut sheets, source.key(id), known.advised(at, recommendation, advised));
        }
    }
    for action in known.kept.iter().filter(|it| it.recommendation.is_none()) {
        if action.choice != cabildo_store::Choice::Excluded
            && let Some(sheet) = known.own(action)
        {
            sheets.insert(action.key(), sheet);
        }
    }
    join_twins(&mut sheets);
    let there: BTreeSet<ActionKey> = sheets.keys().cloned().collect();
    sheets.values_mut().for_each(|sheet| sheet.after.retain(|key| there.contains(key)));
    sheets
}

fn add(sheets: &mut BTreeMap<ActionKey, Sheet>, key: ActionKey, sheet: Sheet) {
    match sheets.get_mut(&key) {
        Some(known) => known.join(sheet),
        None => {
            sheets.insert(key, sheet);
        }
    }
}

/// Advice of different instruments that is one piece of work becomes one action, under the first key of its group.
fn join_twins(sheets: &mut BTreeMap<ActionKey, Sheet>) {
    let mut now_called: BTreeMap<ActionKey, ActionKey> = BTreeMap::new();
    for group in crate::same_actions::groups() {
        let mut there = group.iter().filter(|key| sheets.contains_key(key));
        let Some(first) = there.next().cloned() else { continue };
        for twin in there.cloned().collect::<Vec<_>>() {
            if let Some(sheet) = sheets.remove(&twin) {
                add(sheets, first.clone(), sheet);
                now_called.insert(twin, first.clone());
            }
        }
    }
    let called = |key: ActionKey| now_called.get(&key).cloned().unwrap_or(key);
    for (key, sheet) in sheets.iter_mut() {
        sheet.after = std::mem::take(&mut sheet.after).into_iter().map(called).filter(|it| it != key).collect();
        sheet.added_for = std::mem::take(&mut sheet.added_for).into_iter().map(called).filter(|it| it != key).collect();
    }
}
