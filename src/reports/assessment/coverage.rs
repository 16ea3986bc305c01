//! What the items of a round bear on, and every question whole.

use cabildo_domain::Level;
use cabildo_report::reports::assessment::{AnnexContent, CoveredContent};
use cabildo_text::Text;

use super::without_level;
use crate::{
    crosswalk::{Crosswalk, LinkKind},
    results::{Findings, LinkResult},
};

/// Where everything of a kind stands that items of this round bear on.
pub(super) fn covered(findings: &Findings, crosswalk: &Crosswalk, kind: LinkKind) -> Vec<CoveredContent> {
    let numbered = match kind {
        LinkKind::Principle | LinkKind::Topic => false,
        LinkKind::Strategy | LinkKind::SdgTarget => true,
    };
    let content = |it: LinkResult| CoveredContent {
        id: if numbered { it.id } else { String::new() },
        name: it.name,
        level: it.level.map(|level| level.0),
        lowest: it.lowest.map(|it| (it.name, it.level.0)),
        coverage: (it.coverage.answered, it.coverage.of),
    };
    findings.by_link(crosswalk, kind).into_iter().map(content).collect()
}

/// Every question with the text of all its levels, by dimension.
pub(super) fn annex(findings: &Findings, text: &Text) -> Vec<(String, Vec<AnnexContent>)> {
    let hand = &findings.hand;
    let item = |item: &cabildo_domain::Item| {
        let words = hand.words.item(&item.id);
        let settled = findings.settled.get(&item.id);
        let agreed: Option<Level> = settled.and_then(|it| it.outcome.level());
        AnnexContent {
            name: words.name.clone(),
            question: words.question.clone(),
            levels: words.levels.iter().map(|(level, words)| (level.0, words.clone())).collect(),
            agreed: agreed.map(|level| level.0),
            without_level: if agreed.is_some() { String::new() } else { without_level(settled, text) },
        }
    };
    let of_dimension = |dimension: &cabildo_domain::Dimension| {
        let items: Vec<AnnexContent> = hand.to_agree().filter(|it| it.dimension == dimension.id).map(item).collect();
        (hand.words.dimension(&dimension.id).to_owned(), items)
    };
    hand.instrument.dimensions.iter().map(of_dimension).filter(|(_, items)| !items.is_empty()).collect()
}
