//! The assessments a plan can draw on, with their gaps and what their instruments advise.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use cabildo_domain::{
    ActionKey, AssessmentId, CouncilId, Instrument, InstrumentId, ItemId, Level, RecommendationId,
    gap::{Gap, Target, gaps},
    recommendation::{Advice, Situation, recommend},
};
use cabildo_store::{Action, Choice, InstrumentWording, Reader};

use crate::{
    app::Desk,
    assessments::RoundInHand,
    consensus::{SettledItems, levels},
    error::Result,
};

/// An assessment the plan can draw on.
pub(crate) struct Source {
    /// The round whose gaps count, the newest with anything settled, with everything needed to understand it.
    pub(crate) hand: RoundInHand,
    /// Which assessment.
    pub(crate) assessment: AssessmentId,
    /// Its name.
    pub(crate) title: String,
    /// What it is about, where its instrument is answered once for each; may be empty.
    subject: String,
    /// The name of that round.
    pub(crate) round: String,
    /// What is asked.
    pub(crate) instrument: Arc<Instrument>,
    /// In which words.
    pub(crate) words: Arc<InstrumentWording>,
    /// What was settled in that round.
    pub(crate) settled: SettledItems,
    /// Where the council wants to be, where it has said so.
    pub(crate) targets: BTreeMap<ItemId, Target>,
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

impl Source {
    /// The key of one of its recommendations.
    pub(crate) fn key(&self, id: &RecommendationId) -> ActionKey {
        ActionKey::advised(&self.instrument.id, id)
    }

    /// The open gap of an item.
    pub(crate) fn gap(&self, item: &ItemId) -> Option<&Gap> {
        self.gaps.iter().find(|gap| gap.item == *item)
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
///
/// # Errors
/// The disk refuses.
pub(super) fn sources(
    desk: &Desk,
    db: &Reader<'_>,
    council: CouncilId,
    chosen: &[AssessmentId],
    kept: &[Action],
) -> Result<Vec<Source>> {
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
            let targets = db.targets_of(assessment.id)?;
            sources.push(Source {
                gaps: gaps(&hand.instrument.scale, &levels, &targets),
                closed: settled.len() == hand.items(),
                assessment: assessment.id,
                title: assessment.name.clone(),
                subject: assessment.subject.clone(),
                round: round.name,
                instrument: hand.instrument.clone(),
                words: hand.words.clone(),
                hand,
                settled,
                targets,
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
    for source in sources.iter_mut().filter(|source| source.drawn) {
        source.advice = source.advise(kept);
    }
    Ok(sources)
}
