//! How a plan goes, in words that screens and paper share.

use cabildo_domain::{
    ActionState,
    follow_up::{Achieved, Change, Due, ItemAim, MonthPart, Place, Urgency},
};
use cabildo_text::Text;
use chrono::NaiveDate;

use super::{AchievedView, ItemAimView, followed::Following};

/// What a group of actions is called.
pub(super) fn urgency(text: &Text, urgency: Urgency) -> String {
    match urgency {
        Urgency::Overdue => text.followup_group_overdue(),
        Urgency::Blocked => text.followup_group_blocked(),
        Urgency::LateToBegin => text.followup_group_late(),
        Urgency::Soon => text.followup_group_soon(),
        Urgency::UnderWay => text.followup_group_under_way(),
        Urgency::ToBegin => text.followup_group_to_begin(),
        Urgency::Over => text.followup_group_over(),
    }
}

/// What a heading of the monthly review is called.
pub(super) fn month_part(text: &Text, part: MonthPart) -> String {
    match part {
        MonthPart::Overdue => text.followup_group_overdue(),
        MonthPart::Blocked => text.followup_group_blocked(),
        MonthPart::UnderWay => text.followup_group_under_way(),
        MonthPart::ShouldBegin => text.followup_part_should_begin(),
        MonthPart::Done => text.followup_part_done(),
        MonthPart::Stopped => text.followup_part_stopped(),
    }
}

/// How an action stands, in a word or two.
pub(crate) fn state(text: &Text, state: ActionState) -> String {
    match state {
        ActionState::Proposed => text.roadmap_state_proposed(),
        ActionState::Agreed => text.roadmap_state_agreed(),
        ActionState::UnderWay => text.roadmap_state_under_way(),
        ActionState::Blocked => text.roadmap_state_blocked(),
        ActionState::Done => text.roadmap_state_done(),
        ActionState::Stopped => text.roadmap_state_stopped(),
    }
}

/// What is due, late or done; empty if there is time.
pub(super) fn place(text: &Text, place: &Place, day: NaiveDate) -> String {
    if let Some(ended) = place.stands.ended {
        return if place.stands.state == ActionState::Done && ended > place.last_day {
            text.followup_says_done_late(days(ended, place.last_day))
        } else {
            String::new()
        };
    }
    match (place.due(day), place.late_to_begin(day)) {
        (Due::Overdue { days }, _) => text.followup_says_overdue(days),
        (Due::Soon { .. } | Due::Later, Some(days)) => text.followup_says_late_to_begin(days),
        (Due::Soon { days }, None) => text.followup_says_soon(days),
        (Due::Later, None) => String::new(),
    }
}

fn days(later: NaiveDate, day: NaiveDate) -> u32 {
    u32::try_from(later.signed_duration_since(day).num_days()).unwrap_or_default()
}

/// What is different at an action, in a sentence.
pub(super) fn change(text: &Text, following: &Following<'_>, change: &Change, currency: &str) -> String {
    match change {
        Change::Added => text.followup_change_added(),
        Change::Dropped => text.followup_change_dropped(),
        Change::Later { weeks } => text.followup_change_later(*weeks),
        Change::Earlier { weeks } => text.followup_change_earlier(*weeks),
        Change::Longer { weeks } => text.followup_change_longer(*weeks),
        Change::Shorter { weeks } => text.followup_change_shorter(*weeks),
        Change::Role { from, to } => text.followup_change_role(following.role(from), following.role(to)),
        Change::Amount { from, to } => {
            text.followup_change_amount(money(text, *from, currency), money(text, *to, currency))
        }
    }
}

/// An amount in its currency, or that nobody has said it.
pub(super) fn money(text: &Text, amount: Option<u64>, currency: &str) -> String {
    match amount {
        Some(amount) => text.followup_money(text.number(amount), currency),
        None => text.followup_money_unknown(),
    }
}

/// What was planned and what came of it.
pub(super) fn achieved(following: &Following<'_>, sum: &Achieved, text: &Text) -> AchievedView {
    let (items_planned, items_kept) = (sum.items_planned(), sum.items_kept());
    let mut sentences = vec![text.followup_achieved_actions(sum.kept, sum.planned)];
    if sum.done > sum.kept {
        sentences.push(text.followup_achieved_ahead(sum.done - sum.kept));
    }
    if items_planned > 0 {
        sentences.push(text.followup_achieved_items(items_kept, items_planned));
    }
    if sum.stopped > 0 {
        sentences.push(text.followup_achieved_stopped(sum.stopped));
    }
    let mut items: Vec<&ItemAim> = sum.items.iter().collect();
    items.sort_by_key(|it| it.planned.is_none() || it.worked_for >= it.planned);
    AchievedView {
        actions: sum.actions,
        planned: sum.planned,
        done: sum.done,
        items_planned,
        items_kept,
        sentences,
        items: items.into_iter().filter_map(|it| item(following, it)).collect(),
    }
}

fn item(following: &Following<'_>, aim: &ItemAim) -> Option<ItemAimView> {
    let of_it = |source: &&crate::roadmap::Source| source.drawn && source.instrument.id == aim.instrument;
    let source = following.draft.sources.iter().find(of_it)?;
    Some(ItemAimView {
        name: source.words.item(&aim.item).name.clone(),
        assessment: source.title.clone(),
        level: source.levels.get(&aim.item).copied(),
        planned: aim.planned,
        worked_for: aim.worked_for,
        at_end: aim.at_end,
    })
}
