//! What the instrument advises for the gaps of a council.
//!
//! [`recommend`] takes the gaps, picks the recommendations that lead to each
//! target, and adds what those need first. Every piece of advice knows why it
//! is there; what cannot be advised is said as well.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    gap::Gap,
    ids::{ItemId, RecommendationId, RoleId},
    instrument::Instrument,
    scale::Level,
};

/// Advice an instrument gives for an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recommendation {
    /// Unique in the instrument and the same in every version.
    pub id: RecommendationId,
    /// The item it improves.
    pub item: ItemId,
    /// The level it helps to reach.
    pub reaches: Level,
    /// Whether that level is our own proposal because the source gives none.
    pub reaches_own_proposal: bool,
    /// How long it takes.
    pub weeks: Weeks,
    /// How much it costs.
    pub cost: CostBand,
    /// Who carries it.
    pub role: RoleId,
    /// What must be true before; one of them is enough. Empty: nothing.
    pub needs: Vec<Need>,
}

/// Calendar weeks with part-time staff, an estimate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Weeks {
    /// When all goes well.
    pub least: u8,
    /// What the plan counts with.
    pub most: u8,
}

/// What an action costs, as a band because currencies and scales differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum CostBand {
    /// Staff time and ordinary supplies.
    Low,
    /// A budget line or an outside service.
    Medium,
    /// Works, a post or outside finance.
    High,
}

/// What must be true before an action can start.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Need {
    /// An item stands at a level or higher.
    ItemAt(ItemId, Level),
    /// Another recommendation is done.
    Done(RecommendationId),
    /// The group has agreed on every item of the round.
    ConsensusClosed,
}

/// What the council decided about advice, and how it stands.
pub struct Situation<'a> {
    /// The questionnaire that advises.
    pub instrument: &'a Instrument,
    /// The settled level of each item that has one.
    pub levels: &'a BTreeMap<ItemId, Level>,
    /// The open gaps, the most urgent first.
    pub gaps: &'a [Gap],
    /// Whether the group has agreed on every item.
    pub consensus_closed: bool,
    /// Recommendations the council wants whatever the gaps say.
    pub included: &'a BTreeSet<RecommendationId>,
    /// Recommendations the council does not want.
    pub excluded: &'a BTreeSet<RecommendationId>,
}

/// What [`recommend`] finds.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Advice {
    /// What to do, by id.
    pub advised: BTreeMap<RecommendationId, Advised>,
    /// What would help but cannot be done, and why.
    pub blocked: BTreeMap<RecommendationId, Blocked>,
    /// Gaps whose target no recommendation reaches: the council needs an own action.
    pub unreachable: Vec<ItemId>,
}

/// One recommendation that is advised, and why.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Advised {
    /// The gap it closes, unless it is only needed by others.
    pub gap: Option<Gap>,
    /// The recommendations that cannot start without it, where it was added for them.
    pub added_for: BTreeSet<RecommendationId>,
    /// The recommendations that must be done before it.
    pub after: BTreeSet<RecommendationId>,
}

/// Why a wanted recommendation is not advised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Blocked {
    /// None of its needs is met, and nothing that is allowed would meet one.
    NeedUnmet(Vec<Need>),
}

/// The advice for a situation.
///
/// For each gap: every recommendation above the item's level, up to the first
/// that reaches the target. Needs are met by the settled level, else by an
/// advised recommendation; failing both, the one with fewest weeks, then lowest
/// cost, then id, is added and marked. No recommendation meets its own need.
pub fn recommend(situation: &Situation<'_>) -> Advice {
    let (wanted, unreachable) = wanted(situation);
    let mut choice = Choice { situation, wanted: &wanted, advice: Advice { unreachable, ..Advice::default() } };
    for id in in_order(situation, &wanted) {
        if let Err(blocked) = choice.choose(&id, &mut Vec::new()) {
            choice.advice.blocked.insert(id, blocked);
        }
    }
    choice.advice
}

/// What the gaps and the council ask for, and the gaps nothing closes.
fn wanted(situation: &Situation<'_>) -> (BTreeMap<RecommendationId, Option<Gap>>, Vec<ItemId>) {
    let mut wanted: BTreeMap<_, _> = situation.included.iter().map(|id| (id.clone(), None)).collect();
    let mut unreachable = Vec::new();
    for gap in situation.gaps {
        let of_item = || situation.instrument.recommendations.iter().filter(|it| it.item == gap.item);
        let first_that_reaches = of_item().map(|it| it.reaches).filter(|reach| *reach >= gap.target.level).min();
        if first_that_reaches.is_none() {
            unreachable.push(gap.item.clone());
        }
        let far_enough = first_that_reaches.unwrap_or(gap.target.level);
        for it in of_item().filter(|it| it.reaches > gap.level && it.reaches <= far_enough) {
            wanted.insert(it.id.clone(), Some(gap.clone()));
        }
    }
    wanted.retain(|id, _| !situation.excluded.contains(id));
    (wanted, unreachable)
}

/// The most urgent gap first, then lower reach, then id: what comes first gets
/// its needs first.
fn in_order(situation: &Situation<'_>, wanted: &BTreeMap<RecommendationId, Option<Gap>>) -> Vec<RecommendationId> {
    let mut order: Vec<(usize, Level, RecommendationId)> = wanted
        .iter()
        .filter_map(|(id, gap)| {
            let recommendation = situation.instrument.recommendation(id)?;
            let place = |gap: &Gap| situation.gaps.iter().position(|it| it.item == gap.item);
            let urgency = gap.as_ref().and_then(place).unwrap_or(usize::MAX);
            Some((urgency, recommendation.reaches, id.clone()))
        })
        .collect();
    order.sort();
    order.into_iter().map(|(_, _, id)| id).collect()
}

/// Choosing recommendations one by one, each with what it needs.
struct Choice<'a> {
    situation: &'a Situation<'a>,
    wanted: &'a BTreeMap<RecommendationId, Option<Gap>>,
    advice: Advice,
}

impl Choice<'_> {
    /// Chooses one recommendation and whatever it needs. `waiting` holds those
    /// that wait for it; meeting one of them again would be a circle.
    fn choose(&mut self, id: &RecommendationId, waiting: &mut Vec<RecommendationId>) -> Result<(), Blocked> {
        if self.advice.advised.contains_key(id) {
            return Ok(());
        }
        let Some(recommendation) = self.situation.instrument.recommendation(id) else {
            return Err(Blocked::NeedUnmet(vec![]));
        };
        waiting.push(id.clone());
        let after = self.meet_one_of(&recommendation.needs, waiting);
        waiting.pop();
        let after = after.ok_or_else(|| Blocked::NeedUnmet(recommendation.needs.clone()))?;
        for first in &after {
            if !self.wanted.contains_key(first) {
                self.advice.advised.entry(first.clone()).or_default().added_for.insert(id.clone());
            }
        }
        let advised = self.advice.advised.entry(id.clone()).or_default();
        advised.gap = self.wanted.get(id).cloned().flatten();
        advised.after = after;
        Ok(())
    }

    /// What must be done first so that one of the needs is met; none if all fail.
    fn meet_one_of(
        &mut self,
        needs: &[Need],
        waiting: &mut Vec<RecommendationId>,
    ) -> Option<BTreeSet<RecommendationId>> {
        if needs.is_empty() || needs.iter().any(|need| self.is_met(need)) {
            return Some(BTreeSet::new());
        }
        for need in needs {
            for candidate in self.that_would_meet(need) {
                if waiting.contains(&candidate) {
                    continue;
                }
                if self.choose(&candidate, waiting).is_ok() {
                    return Some([candidate].into());
                }
            }
        }
        None
    }

    fn is_met(&self, need: &Need) -> bool {
        match need {
            Need::ItemAt(item, level) => self.situation.levels.get(item).is_some_and(|stands| stands >= level),
            Need::Done(_) => false,
            Need::ConsensusClosed => self.situation.consensus_closed,
        }
    }

    /// The recommendations that would meet a need: advised and wanted ones
    /// first, then fewest weeks, lowest cost, id.
    fn that_would_meet(&self, need: &Need) -> Vec<RecommendationId> {
        let instrument = self.situation.instrument;
        let mut candidates: Vec<&Recommendation> = match need {
            Need::ItemAt(item, level) => {
                instrument.recommendations.iter().filter(|it| it.item == *item && it.reaches >= *level).collect()
            }
            Need::Done(id) => instrument.recommendation(id).into_iter().collect(),
            Need::ConsensusClosed => vec![],
        };
        candidates.retain(|it| !self.situation.excluded.contains(&it.id));
        candidates.sort_by_key(|it| {
            let at_hand = self.advice.advised.contains_key(&it.id) || self.wanted.contains_key(&it.id);
            (!at_hand, it.weeks.most, it.cost, it.id.clone())
        });
        candidates.into_iter().map(|it| it.id.clone()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Dimension, Item, Scale,
        gap::{Target, gaps},
    };

    fn advice_of(id: &str, item: &str, reaches: u8, needs: Vec<Need>) -> Recommendation {
        Recommendation {
            id: id.into(),
            item: item.into(),
            reaches: Level(reaches),
            reaches_own_proposal: false,
            weeks: Weeks { least: 1, most: reaches },
            cost: CostBand::Low,
            role: "TIC".into(),
            needs,
        }
    }

    fn instrument(recommendations: Vec<Recommendation>) -> Instrument {
        let scale = Scale::new("maturity", 1, 5);
        Instrument {
            dimensions: vec![Dimension { id: "D".into(), principle: None }],
            items: vec![Item::level("A", "D", &scale), Item::level("B", "D", &scale)],
            recommendations,
            ..Instrument::new("small", scale)
        }
    }

    fn levels(pairs: &[(&str, u8)]) -> BTreeMap<ItemId, Level> {
        pairs.iter().map(|(item, level)| ((*item).into(), Level(*level))).collect()
    }

    fn advise(instrument: &Instrument, levels: &BTreeMap<ItemId, Level>, excluded: &[&str]) -> Advice {
        let none = BTreeSet::new();
        recommend(&Situation {
            instrument,
            levels,
            gaps: &gaps(&instrument.scale, levels, &BTreeMap::new()),
            consensus_closed: false,
            included: &none,
            excluded: &excluded.iter().map(|id| (*id).into()).collect(),
        })
    }

    #[test]
    fn a_gap_gets_all_advice_up_to_the_first_that_reaches_the_target() {
        let small = instrument(vec![
            advice_of("A.1", "A", 1, vec![]),
            advice_of("A.3", "A", 3, vec![]),
            advice_of("A.5", "A", 5, vec![]),
        ]);
        let advice = advise(&small, &levels(&[("A", 1)]), &[]);
        let ids: Vec<&str> = advice.advised.keys().map(RecommendationId::as_str).collect();
        assert_eq!(ids, ["A.3"], "A.1 leads nowhere new, A.5 beyond the target of level 2");
    }

    #[test]
    fn what_is_needed_first_is_added_and_marked() {
        let small = instrument(vec![
            advice_of("A.2", "A", 2, vec![Need::ItemAt("B".into(), Level(2))]),
            advice_of("B.2", "B", 2, vec![]),
            advice_of("B.3", "B", 3, vec![]),
        ]);
        let advice = advise(&small, &levels(&[("A", 1)]), &[]);
        let added = &advice.advised[&RecommendationId::from("B.2")];
        assert_eq!(added.added_for, ["A.2".into()].into(), "the shortest that meets the need, for A.2");
        assert_eq!(added.gap, None, "B itself was not assessed");
        assert_eq!(advice.advised[&RecommendationId::from("A.2")].after, ["B.2".into()].into());
    }

    #[test]
    fn a_need_met_by_the_agreed_level_adds_nothing() {
        let small = instrument(vec![
            advice_of("A.2", "A", 2, vec![Need::ItemAt("B".into(), Level(2))]),
            advice_of("B.2", "B", 2, vec![]),
        ]);
        let advice = advise(&small, &levels(&[("A", 1), ("B", 5)]), &[]);
        assert_eq!(advice.advised.len(), 1, "B stands at 5 already");
    }

    #[test]
    fn advice_whose_need_is_excluded_is_blocked_and_says_so() {
        let need = Need::ItemAt("B".into(), Level(2));
        let small = instrument(vec![advice_of("A.2", "A", 2, vec![need.clone()]), advice_of("B.2", "B", 2, vec![])]);
        let advice = advise(&small, &levels(&[("A", 1)]), &["B.2"]);
        assert_eq!(advice.blocked[&RecommendationId::from("A.2")], Blocked::NeedUnmet(vec![need]));
        assert!(advice.advised.is_empty(), "nothing can start");
    }

    #[test]
    fn two_that_need_each_other_are_blocked_instead_of_turning_in_circles() {
        let small = instrument(vec![
            advice_of("A.2", "A", 2, vec![Need::Done("B.2".into())]),
            advice_of("B.2", "B", 2, vec![Need::Done("A.2".into())]),
        ]);
        let advice = advise(&small, &levels(&[("A", 1), ("B", 1)]), &[]);
        assert_eq!(advice.blocked.len(), 2, "each waits for the other");
    }

    #[test]
    fn a_recommendation_never_meets_its_own_need() {
        let small = instrument(vec![
            advice_of("A.3", "A", 3, vec![Need::ItemAt("A".into(), Level(2))]),
            advice_of("A.2", "A", 2, vec![]),
        ]);
        let target = Target { level: Level(3), importance: 3, feasibility: 3 };
        let stands = levels(&[("A", 1)]);
        let advice = recommend(&Situation {
            instrument: &small,
            levels: &stands,
            gaps: &gaps(&small.scale, &stands, &[("A".into(), target)].into()),
            consensus_closed: false,
            included: &BTreeSet::new(),
            excluded: &BTreeSet::new(),
        });
        let after = &advice.advised[&RecommendationId::from("A.3")].after;
        assert_eq!(*after, ["A.2".into()].into(), "A.2 comes first");
    }

    #[test]
    fn a_target_that_nothing_reaches_is_said() {
        let small = instrument(vec![advice_of("B.2", "B", 2, vec![])]);
        let advice = advise(&small, &levels(&[("A", 1)]), &[]);
        assert_eq!(advice.unreachable, ["A".into()], "the council needs an action of its own");
    }
}
