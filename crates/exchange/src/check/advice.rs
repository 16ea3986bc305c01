//! Recommendations: what they improve, how far, how long, who, and what they need.

use std::collections::BTreeMap;

use cabildo_domain::{
    Item, Level, Scale,
    recommendation::{CostBand, Need, Recommendation, Weeks},
};

use super::Checking;
use crate::{
    draft::DraftRecommendation,
    field::Field,
    place::{Placed, Written},
    problem::{Fault, Thing},
};

/// The bands of cost, as authors write them.
const COSTS: &[&str] = &["low", "medium", "high"];
/// Two years; a plan is no longer.
const MOST_WEEKS: u8 = 104;
/// A need that a round meets, and no level.
pub(crate) const CONSENSUS: &str = "consensus closed";

impl Checking<'_> {
    pub(super) fn recommendations(&mut self, items: &[Item]) -> Vec<Recommendation> {
        let scales: BTreeMap<&str, &Scale> =
            items.iter().filter_map(|item| Some((item.id.as_str(), item.scale()?))).collect();
        self.draft.recommendations.iter().map(|draft| self.recommendation(draft, &scales)).collect()
    }

    fn recommendation(&mut self, draft: &DraftRecommendation, scales: &BTreeMap<&str, &Scale>) -> Recommendation {
        let place = &draft.id.place;
        let item = self.required(draft.item.as_ref(), Field::Item, place);
        let scale = item.and_then(|id| self.scale_of(id, scales));
        let reaches = self.required(draft.reaches.as_ref(), Field::Reaches, place);
        let (least, most) = scale.map_or((0, u8::MAX), |it| (it.lowest.0 + 1, it.highest.0));
        let reaches = reaches.and_then(|it| self.small_number(it, Field::Reaches, least..=most));
        let role = self.required(draft.role.as_ref(), Field::Role, place);
        if let Some(role) = role {
            let known = self.known.roles.iter().map(String::as_str);
            self.is_known(Thing::Role, role, known);
        }
        self.required(draft.cost.as_ref(), Field::Cost, place);
        Recommendation {
            id: draft.id.text().into(),
            item: item.map_or("", |it| it.text()).into(),
            reaches: Level(reaches.unwrap_or(0)),
            reaches_own_proposal: self.truth(draft.reaches_own_proposal.as_ref(), Field::ReachesOwnProposal),
            weeks: self.weeks(draft),
            cost: match self.one_of(draft.cost.as_ref().filter(|it| !it.text().is_empty()), Field::Cost, COSTS) {
                1 => CostBand::Medium,
                2 => CostBand::High,
                _ => CostBand::Low,
            },
            role: role.map_or("", |it| it.text()).into(),
            needs: draft.needs.iter().filter_map(|need| self.need(need, scales)).collect(),
        }
    }

    /// The scale of an item that is named; if it has none, says so.
    fn scale_of<'b>(&mut self, id: &Written, scales: &BTreeMap<&str, &'b Scale>) -> Option<&'b Scale> {
        let scale = scales.get(id.text()).copied();
        if self.is_item(id) && scale.is_none() {
            self.problem(&id.place, Fault::NoLevels { item: id.value.clone() });
        }
        scale
    }

    fn weeks(&mut self, draft: &DraftRecommendation) -> Weeks {
        let number = |it: &Written| it.text().trim().parse().ok().filter(|it| (1..=MOST_WEEKS).contains(it));
        let numbers: Vec<Option<u8>> = draft.weeks.iter().map(number).collect();
        if let [Some(least), Some(most)] = numbers[..]
            && least <= most
        {
            return Weeks { least, most };
        }
        if draft.weeks.is_empty() {
            self.problem(&draft.id.place, Fault::Missing { field: Field::Weeks });
        } else {
            let bad = numbers.iter().position(Option::is_none).unwrap_or(0);
            let written: Vec<&str> = draft.weeks.iter().map(Written::text).collect();
            self.problem(&draft.weeks[bad].place, Fault::Weeks { written: written.join(", ") });
        }
        Weeks { least: 1, most: 1 }
    }

    /// `ITEM >= n`, another recommendation's id, or `consensus closed`.
    fn need(&mut self, written: &Written, scales: &BTreeMap<&str, &Scale>) -> Option<Need> {
        let text = written.text().trim();
        if text == CONSENSUS {
            return Some(Need::ConsensusClosed);
        }
        if let Some((item, level)) = text.split_once(">=") {
            let item = Placed::new(item.trim().to_owned(), written.place.clone());
            let scale = self.scale_of(&item, scales)?;
            let level = level.trim().parse().ok().map(Level).filter(|level| scale.has(*level));
            if level.is_none() {
                let (lowest, highest) = (scale.lowest.0, scale.highest.0);
                self.problem(&written.place, Fault::NeedOutsideScale { item: item.value.clone(), lowest, highest });
            }
            return Some(Need::ItemAt(item.text().into(), level?));
        }
        if self.recommendations.contains(text) {
            return Some(Need::Done(text.into()));
        }
        self.problem(&written.place, Fault::NotANeed { written: written.value.clone() });
        None
    }
}

/// A need, as authors write it.
pub(crate) fn need_text(need: &Need) -> String {
    match need {
        Need::ItemAt(item, level) => format!("{item} >= {level}"),
        Need::Done(id) => id.to_string(),
        Need::ConsensusClosed => CONSENSUS.to_owned(),
    }
}
