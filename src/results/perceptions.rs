//! Where areas of the municipality see an item differently.

use std::{cmp::Reverse, collections::BTreeMap};

use cabildo_domain::{
    RespondentId,
    perception::{PerceptionGap, Voice, perception_gap},
};
use cabildo_store::Reader;

use super::{AreaView, Findings, Perception};
use crate::error::Result;

impl Findings {
    /// Items that areas see differently, the farthest apart first; none before the round is revealed.
    ///
    /// # Errors
    /// The disk refuses.
    pub(super) fn perceptions(&self, db: &Reader<'_>) -> Result<Vec<Perception>> {
        if self.hand.round.revealed_at.is_none() {
            return Ok(vec![]);
        }
        let people = db.respondents_of(self.hand.round.id)?;
        let areas: BTreeMap<RespondentId, &str> = people.iter().map(|it| (it.id, it.area.as_str())).collect();
        let mut found = Vec::new();
        for item in self.hand.to_agree() {
            let said = self.responses.iter().filter(|it| it.item == item.id);
            let voices: Vec<Voice<'_>> = said
                .filter_map(|it| {
                    let level = it.said.answer.as_ref()?.level();
                    Some(Voice { area: areas.get(&it.respondent).copied().unwrap_or_default(), level })
                })
                .collect();
            let scale = item.scale().unwrap_or(&self.hand.instrument.scale);
            if let Some(gap) = perception_gap(scale, &voices) {
                found.push((item, gap));
            }
        }
        // Stable: what is equally far apart stays in the order it is asked.
        found.sort_by_key(|(_, gap)| Reverse(gap.distance));
        let view = |(item, gap): (&cabildo_domain::Item, PerceptionGap)| Perception {
            item: item.id.clone(),
            name: self.item_name(&item.id),
            areas: gap.areas.into_iter().map(|it| AreaView { area: it.area, level: it.level }).collect(),
        };
        Ok(found.into_iter().map(view).collect())
    }
}
