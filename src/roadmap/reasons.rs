//! Why an action is in the plan, why not earlier, and why another is out: the
//! same sentences on the screen and on paper.

use cabildo_domain::{
    ActionKey,
    recommendation::{Blocked, Need},
    roadmap::{Hold, LeftOut, Placed},
};
use cabildo_text::Text;

use super::draft::{Draft, Sheet, Source};

/// Why an action is in the plan.
pub(super) fn why(draft: &Draft, sheet: &Sheet, unlocks: &[ActionKey], text: &Text) -> Vec<String> {
    let mut sentences = Vec::new();
    if let Some(gap) = &sheet.gap {
        let steps = gap.target.level.0 - gap.level.0;
        sentences.push(text.roadmap_why_gap(&sheet.item_name, steps));
        if gap.target.importance > cabildo_domain::gap::MIDDLE {
            sentences.push(text.roadmap_why_important(gap.target.importance));
        }
    }
    let added_for: Vec<String> = sheet.added_for.iter().map(|key| draft.title(key)).collect();
    if !added_for.is_empty() && sheet.gap.is_none() {
        sentences.push(text.roadmap_why_needed(text.list(&added_for)));
    }
    if sheet.kept.as_ref().is_some_and(|it| it.choice == cabildo_store::Choice::Included) {
        sentences.push(text.roadmap_why_chosen());
    }
    if let (Some(first), false) = (unlocks.first(), unlocks.is_empty()) {
        sentences.push(match unlocks.len() {
            1 => text.roadmap_why_unlocks_one(draft.title(first)),
            more => text.roadmap_why_unlocks_more(draft.title(first), more - 1),
        });
    }
    sentences
}

/// Why an action does not start earlier.
pub(super) fn held_by(draft: &Draft, placed: &Placed, role: &str, text: &Text) -> String {
    match &placed.held_by {
        Hold::Nothing => text.roadmap_held_by_nothing(),
        Hold::After(first) => text.roadmap_held_by_need(draft.title(first)),
        Hold::RoleBusy => text.roadmap_held_by_role(role),
        Hold::Fixed => text.roadmap_held_by_date(),
        Hold::FixedTooEarly(first) => text.roadmap_held_too_early(draft.title(first)),
    }
}

/// Why an action found no place, and what would bring it in.
pub(super) fn left_out(draft: &Draft, why: &LeftOut, text: &Text) -> String {
    match why {
        LeftOut::NoRoom => text.roadmap_out_no_room(),
        LeftOut::Without(first) => text.roadmap_out_without(draft.title(first)),
    }
}

/// Why advice cannot begin, and what would let it.
pub(super) fn blocked(source: &Source, why: &Blocked, text: &Text) -> String {
    let Blocked::NeedUnmet(needs) = why;
    let written: Vec<String> = needs
        .iter()
        .map(|need| match need {
            Need::ItemAt(item, level) => text.roadmap_need_level(&source.words.item(item).name, level.0),
            Need::Done(id) => text.roadmap_need_done(source.words.recommendation(id)),
            Need::ConsensusClosed => text.roadmap_need_consensus(),
        })
        .collect();
    text.roadmap_out_needs(text.list_or(&written))
}
