//! The agreed levels seen by what items bear on: governance principles and SDG targets.

use cabildo_domain::{Item, score::standing_of};

use super::{Findings, ItemLevel, LinkResult};
use crate::crosswalk::{Crosswalk, LinkKind};

impl Findings {
    /// The items of this round that bear on something, in the order they are asked.
    pub(crate) fn items_on(&self, crosswalk: &Crosswalk, kind: LinkKind, id: &str) -> Vec<&Item> {
        let instrument = &self.hand.instrument;
        let bears = |item: &&Item| crosswalk.why(instrument, item).of_kind(kind).iter().any(|it| it.id == id);
        self.hand.to_agree().filter(bears).collect()
    }

    /// Where everything of a kind stands that items of this round bear on, in the source's order.
    pub(crate) fn by_link(&self, crosswalk: &Crosswalk, kind: LinkKind) -> Vec<LinkResult> {
        let instrument = &self.hand.instrument;
        let asked: Vec<(&Item, Vec<String>)> = self
            .hand
            .to_agree()
            .map(|item| (item, crosswalk.why(instrument, item).of_kind(kind).into_iter().map(|it| it.id).collect()))
            .collect();
        let result = |link: crate::crosswalk::Linked| {
            let bearing = asked.iter().filter(|(_, links)| links.contains(&link.id));
            let items: Vec<&Item> = bearing.map(|(item, _)| *item).collect();
            let standing = standing_of(&items, &self.settled, self.hand.assessment.weighted);
            standing.is_something().then(|| LinkResult {
                level: standing.level,
                lowest: standing.lowest.map(|(item, level)| ItemLevel { name: self.item_name(&item), item, level }),
                coverage: standing.coverage,
                id: link.id,
                name: link.name,
            })
        };
        crosswalk.all(kind).into_iter().filter_map(result).collect()
    }
}
