//! A plan worked out from what the groups settled and what the council chose.
//!
//! Nothing of it is kept: the same answers and choices give the same plan.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use cabildo_domain::{
    ActionKey, AssessmentId, CouncilId, Instrument, InstrumentId, ItemId, Level, RecommendationId, RoleId, Scale,
    gap::{Gap, gaps},
    recommendation::{Advice, Advised, CostBand, Recommendation, Situation, recommend},
    roadmap::{Limits, Schedule, Task, schedule},
};
use cabildo_store::{Action, Choice, InstrumentWording, Reader, RecommendationWording, Roadmap};
use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use super::USUAL_MONTHS;
use crate::{app::Desk, assessments::RoundInHand, consensus::levels, error::Result};

/// Everything the plan of a council is made of.
pub(crate) struct Draft {
    /// Whose.
    pub(crate) council: CouncilId,
    /// What it keeps to.
    pub(crate) limits: Limits,
    /// How many months that is.
    pub(crate) months: u8,
    /// The council's assessments with something settled.
    pub(crate) sources: Vec<Source>,
    /// What the council chose, edited or thought of itself.
    pub(crate) kept: Vec<Action>,
    /// What is to be placed.
    pub(crate) tasks: Vec<Task>,
    /// What is known of each of them.
    pub(crate) sheets: BTreeMap<ActionKey, Sheet>,
    /// Where they stand.
    pub(crate) schedule: Schedule,
}

/// An assessment the plan can draw on.
pub(crate) struct Source {
    /// Which assessment.
    pub(crate) assessment: AssessmentId,
    /// Its name.
    pub(crate) title: String,
    /// What it is about, where its instrument is answered once for each; may be empty.
    subject: String,
    /// The name of the newest round with anything settled.
    pub(crate) round: String,
    /// What is asked.
    pub(crate) instrument: Arc<Instrument>,
    /// In which words.
    pub(crate) words: Arc<InstrumentWording>,
    /// Where its items stand.
    pub(crate) levels: BTreeMap<ItemId, Level>,
    /// Its open gaps, the most urgent first.
    pub(crate) gaps: Vec<Gap>,
    /// What its instrument advises; empty if the plan does not draw on it.
    pub(crate) advice: Advice,
    /// Whether the plan draws on it.
    pub(crate) drawn: bool,
    closed: bool,
}

/// What is known of one action, whoever thought of it.
#[derive(Debug, Clone)]
pub(crate) struct Sheet {
    /// What is done.
    pub(crate) title: String,
    /// The item it improves.
    pub(crate) item: Option<ItemId>,
    /// That item's name.
    pub(crate) item_name: String,
    /// The assessment that asked for it.
    pub(crate) assessment: String,
    /// Where the item stands.
    pub(crate) level: Option<Level>,
    /// The level it helps to reach.
    pub(crate) reaches: Option<Level>,
    /// Who carries it.
    pub(crate) role: RoleId,
    /// Working weeks.
    pub(crate) weeks: u8,
    /// What it costs.
    pub(crate) cost: CostBand,
    /// What the instrument says of it; empty for an own action.
    pub(crate) words: RecommendationWording,
    /// The gap it closes.
    pub(crate) gap: Option<Gap>,
    /// What it was added for.
    pub(crate) added_for: BTreeSet<ActionKey>,
    /// The council's row about it, if there is one.
    pub(crate) kept: Option<Action>,
}

impl Draft {
    /// The plan of a council, from what is kept now.
    ///
    /// # Errors
    /// There is no such council, or its actions wait for each other.
    pub(crate) fn of(desk: &Desk, db: &Reader<'_>, council: CouncilId) -> Result<Self> {
        db.one_council(council)?;
        let (limits, months) = limits(desk, db, council)?;
        let kept = db.actions_of(council)?;
        let mut sources = sources(desk, db, council)?;
        for source in sources.iter_mut().filter(|source| source.drawn) {
            source.advice = source.advise(&kept);
        }
        let mut draft = Self {
            council,
            limits,
            months,
            sources,
            kept,
            tasks: vec![],
            sheets: BTreeMap::new(),
            schedule: Schedule::default(),
        };
        draft.add_advised();
        draft.add_own();
        draft.schedule = schedule(&draft.tasks, &draft.limits)?;
        Ok(draft)
    }

    /// What an action is called, wherever it stands.
    pub(crate) fn title(&self, key: &ActionKey) -> String {
        match self.sheets.get(key) {
            Some(sheet) => sheet.title.clone(),
            None => self.sheet_of_advice(key).map(|sheet| sheet.title).unwrap_or_default(),
        }
    }

    /// The instrument and the recommendation a key stands for.
    pub(crate) fn advice_of(&self, key: &ActionKey) -> Option<(InstrumentId, RecommendationId)> {
        let (source, recommendation) = self.find_advice(key)?;
        Some((source.instrument.id.clone(), recommendation.id.clone()))
    }

    /// What the instrument says of a recommendation, planned or not.
    pub(crate) fn sheet_of_advice(&self, key: &ActionKey) -> Option<Sheet> {
        let (source, recommendation) = self.find_advice(key)?;
        let kept = self.kept.iter().find(|it| it.key() == *key);
        Some(source.sheet(recommendation, &Advised::default(), kept))
    }

    /// The scale on which an advised action moves its item.
    pub(crate) fn scale_of(&self, key: &ActionKey) -> Option<&Scale> {
        Some(&self.find_advice(key)?.0.instrument.scale)
    }

    fn find_advice(&self, key: &ActionKey) -> Option<(&Source, &Recommendation)> {
        let (instrument, recommendation) = key.as_str().split_once('/')?;
        let source = self.sources.iter().find(|it| it.drawn && it.instrument.id.as_str() == instrument)?;
        Some((source, source.instrument.recommendation(&recommendation.into())?))
    }

    fn add_advised(&mut self) {
        for source in self.sources.iter().filter(|source| source.drawn) {
            for (id, advised) in &source.advice.advised {
                let Some(recommendation) = source.instrument.recommendation(id) else { continue };
                let key = source.key(id);
                let kept = self.kept.iter().find(|it| it.key() == key);
                let sheet = source.sheet(recommendation, advised, kept);
                if let Some(known) = self.sheets.get_mut(&key) {
                    known.join(sheet, self.tasks.iter_mut().find(|task| task.key == key));
                    continue;
                }
                self.tasks.push(Task {
                    role: sheet.role.clone(),
                    weeks: sheet.weeks,
                    after: advised.after.iter().map(|first| source.key(first)).collect(),
                    priority: advised.gap.as_ref().map_or(0.0, |gap| gap.priority),
                    level: sheet.level.unwrap_or(source.instrument.scale.lowest),
                    fixed: kept.and_then(|it| it.fixed),
                    key: key.clone(),
                });
                self.sheets.insert(key, sheet);
            }
        }
    }

    fn add_own(&mut self) {
        let planned: BTreeSet<ActionKey> = self.tasks.iter().map(|task| task.key.clone()).collect();
        let own = |it: &&Action| it.recommendation.is_none() && it.choice != Choice::Excluded;
        let own: Vec<Action> = self.kept.iter().filter(own).cloned().collect();
        let own_keys: BTreeSet<ActionKey> = own.iter().map(Action::key).collect();
        for action in own {
            let (Some(title), Some(role)) = (action.title.clone(), action.role.clone()) else { continue };
            let source = self.sources.iter().find(|source| {
                source.drawn && action.item.as_ref().is_some_and(|item| source.instrument.item(item).is_some())
            });
            let gap = source.and_then(|it| it.gaps.iter().find(|gap| Some(&gap.item) == action.item.as_ref()));
            let level = source.and_then(|it| it.levels.get(action.item.as_ref()?)).copied();
            self.tasks.push(Task {
                key: action.key(),
                role: role.clone(),
                weeks: action.weeks.unwrap_or(1),
                after: action
                    .after
                    .iter()
                    .filter(|first| planned.contains(first) || own_keys.contains(first))
                    .cloned()
                    .collect(),
                priority: gap.map_or(0.0, |gap| gap.priority),
                level: level.unwrap_or(Level(0)),
                fixed: action.fixed,
            });
            let item_name = |source: &Source| Some(source.words.item(action.item.as_ref()?).name.clone());
            let sheet = Sheet {
                title,
                item_name: source.and_then(item_name).unwrap_or_default(),
                assessment: source.map(|it| it.title.clone()).unwrap_or_default(),
                item: action.item.clone(),
                level,
                reaches: None,
                role,
                weeks: action.weeks.unwrap_or(1),
                cost: action.cost.unwrap_or(CostBand::Low),
                words: RecommendationWording::default(),
                gap: gap.cloned(),
                added_for: BTreeSet::new(),
                kept: Some(action.clone()),
            };
            self.sheets.insert(action.key(), sheet);
        }
    }
}

impl Sheet {
    /// The same action asked for by another service: it is done once, for all
    /// of them, and is as urgent as for the one that needs it most.
    fn join(&mut self, other: Self, task: Option<&mut Task>) {
        if let (Some(task), Some(gap)) = (task, &other.gap)
            && gap.priority > task.priority
        {
            task.priority = gap.priority;
            self.gap = other.gap.clone();
            self.level = other.level;
        }
        self.added_for.extend(other.added_for);
        self.assessment = format!("{}; {}", self.assessment, other.assessment);
    }
}

impl Source {
    fn key(&self, id: &RecommendationId) -> ActionKey {
        ActionKey::advised(&self.instrument.id, id)
    }

    fn advise(&self, kept: &[Action]) -> Advice {
        let (included, excluded) = decided(kept, &self.instrument.id);
        recommend(&Situation {
            instrument: &self.instrument,
            levels: &self.levels,
            gaps: &self.gaps,
            consensus_closed: self.closed,
            included: &included,
            excluded: &excluded,
        })
    }

    fn sheet(&self, recommendation: &Recommendation, advised: &Advised, kept: Option<&Action>) -> Sheet {
        let title = || self.words.recommendation(&recommendation.id).to_owned();
        Sheet {
            title: kept.and_then(|it| it.title.clone()).unwrap_or_else(title),
            item: Some(recommendation.item.clone()),
            item_name: self.words.item(&recommendation.item).name.clone(),
            assessment: self.title.clone(),
            level: self.levels.get(&recommendation.item).copied(),
            reaches: Some(recommendation.reaches),
            role: kept.and_then(|it| it.role.clone()).unwrap_or_else(|| recommendation.role.clone()),
            weeks: kept.and_then(|it| it.weeks).unwrap_or(recommendation.weeks.most),
            cost: kept.and_then(|it| it.cost).unwrap_or(recommendation.cost),
            words: self.words.advice(&recommendation.id).clone(),
            gap: advised.gap.clone(),
            added_for: advised.added_for.iter().map(|id| self.key(id)).collect(),
            kept: kept.cloned(),
        }
    }
}

/// What of an instrument's advice the council wants whatever the gaps say, and what it does not want.
pub(crate) fn decided(
    kept: &[Action],
    instrument: &InstrumentId,
) -> (BTreeSet<RecommendationId>, BTreeSet<RecommendationId>) {
    let chosen = |choice: Choice| {
        let of_this = kept.iter().filter(|it| it.instrument.as_ref() == Some(instrument) && it.choice == choice);
        of_this.filter_map(|it| it.recommendation.clone()).collect()
    };
    (chosen(Choice::Included), chosen(Choice::Excluded))
}

/// The assessments with something settled. Of several with the same instrument and subject
/// the plan draws on the newest, unless the council says otherwise.
fn sources(desk: &Desk, db: &Reader<'_>, council: CouncilId) -> Result<Vec<Source>> {
    let chosen = db.sources_of(council)?;
    let mut sources: Vec<Source> = Vec::new();
    for assessment in db.assessments_of(council)? {
        for round in db.rounds_of(assessment.id)?.into_iter().rev() {
            let settled = db.consensus_of(round.id)?;
            if settled.is_empty() {
                continue;
            }
            let hand = RoundInHand::take(desk, db, round.id)?;
            if !hand.instrument.purpose.plans() {
                break;
            }
            let levels = levels(&settled);
            sources.push(Source {
                gaps: gaps(&hand.instrument.scale, &levels, &db.targets_of(assessment.id)?),
                closed: settled.len() == hand.items(),
                assessment: assessment.id,
                title: assessment.name.clone(),
                subject: assessment.subject.clone(),
                round: round.name,
                instrument: hand.instrument,
                words: hand.words,
                levels,
                advice: Advice::default(),
                drawn: chosen.is_empty() || chosen.contains(&assessment.id),
            });
            break;
        }
    }
    let mut seen = BTreeSet::new();
    for source in sources.iter_mut().rev().filter(|source| source.drawn) {
        source.drawn = seen.insert((source.instrument.id.clone(), source.subject.to_lowercase()));
    }
    Ok(sources)
}

/// What the plan keeps to: what the council said, else two years from next Monday.
fn limits(desk: &Desk, db: &Reader<'_>, council: CouncilId) -> Result<(Limits, u8)> {
    let usual = || Roadmap { council, start: next_monday(desk.clock.today()), months: USUAL_MONTHS };
    let Roadmap { start, months, .. } = db.find_roadmap(council)?.unwrap_or_else(usual);
    let closed = db.closed_days_of(council)?;
    let end = start.checked_add_months(Months::new(u32::from(months))).unwrap_or(NaiveDate::MAX) - Days::new(1);
    Ok((Limits { start, end, closed }, months))
}

fn next_monday(today: NaiveDate) -> NaiveDate {
    let past = u64::from(today.weekday().days_since(Weekday::Mon));
    today + Days::new(7 - past)
}
