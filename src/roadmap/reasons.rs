//! Why an action is in the plan, why not earlier, why another is out and what a move would break:
//! the same sentences on the screen and on paper, from the numbers the planner reckons with.

use std::collections::BTreeSet;

use cabildo_domain::{
    ActionKey,
    recommendation::{Blocked, Need},
};
use cabildo_planner::{Hold, Out, Reasons, Violation};
use cabildo_text::Text;
use chrono::Datelike;

use super::{draft::Draft, sheets::Sheet, sources::Source};

/// Turns what the planner knows about one plan into sentences.
pub(super) struct Teller<'a> {
    draft: &'a Draft,
    text: &'a Text,
    /// What every role is called.
    roles: &'a std::collections::BTreeMap<cabildo_domain::RoleId, String>,
    /// Absent where there is no week to work in.
    reasons: Option<Reasons<'a>>,
}

impl<'a> Teller<'a> {
    pub(super) fn new(
        draft: &'a Draft,
        text: &'a Text,
        roles: &'a std::collections::BTreeMap<cabildo_domain::RoleId, String>,
    ) -> Self {
        Self { draft, text, roles, reasons: Reasons::of(&draft.problem, &draft.plan).ok() }
    }

    /// Why an action is in the plan.
    pub(super) fn why(&self, sheet: &Sheet, unlocks: &[ActionKey]) -> Vec<String> {
        let text = self.text;
        let mut sentences = Vec::new();
        let mut told = BTreeSet::new();
        for served in &sheet.serves {
            let source = &self.draft.sources[served.source];
            let Some(gap) = source.gap(&served.item) else { continue };
            if !told.insert((source.assessment, &served.item)) {
                continue;
            }
            let steps = gap.target.level.0 - gap.level.0;
            sentences.push(text.roadmap_why_gap(&source.words.item(&served.item).name, steps));
            if gap.target.importance > cabildo_domain::gap::MIDDLE {
                sentences.push(text.roadmap_why_important(gap.target.importance));
            }
        }
        let added_for: Vec<String> = sheet.added_for.iter().map(|key| self.quoted(key)).collect();
        if !added_for.is_empty() && sheet.gap.is_none() {
            sentences.push(text.roadmap_why_needed(text.list(&added_for)));
        }
        if sheet.kept.as_ref().is_some_and(|it| it.choice == cabildo_store::Choice::Included) {
            sentences.push(text.roadmap_why_chosen());
        }
        if let Some(first) = unlocks.first() {
            sentences.push(match unlocks.len() {
                1 => text.roadmap_why_unlocks_one(self.draft.title(first)),
                more => text.roadmap_why_unlocks_more(self.draft.title(first), more - 1),
            });
        }
        sentences
    }

    /// Why an action does not start earlier: everything that stands against it, in one sentence.
    pub(super) fn held_by(&self, key: &ActionKey) -> String {
        let text = self.text;
        if let Some(begun) = self.draft.standing(key).begun {
            return text.roadmap_held_by_begun(text.long_date(begun));
        }
        let holds = self.reasons.as_ref().and_then(|it| it.holds(key.as_str()).ok()).unwrap_or_default();
        let mut sentences: Vec<String> = Vec::new();
        for hold in &holds {
            let sentence = self.hold(hold);
            if !sentences.contains(&sentence) {
                sentences.push(sentence);
            }
        }
        sentences.join(" ")
    }

    fn hold(&self, hold: &Hold) -> String {
        let text = self.text;
        match hold {
            Hold::Nothing => text.roadmap_held_by_nothing(),
            Hold::Free => text.roadmap_held_by_habit(),
            Hold::Fixed => text.roadmap_held_by_date(),
            Hold::NotBefore(week) => text.roadmap_held_not_before(text.long_date(self.draft.weeks.start(*week))),
            Hold::Need(first) => text.roadmap_held_by_need(self.draft.title(&first.as_str().into())),
            Hold::Hands { resource, with, .. } if with.is_empty() => text.roadmap_held_by_absence(self.role(resource)),
            Hold::Hands { resource, with, .. } => text.roadmap_held_by_role(self.titles(with), self.role(resource)),
            Hold::Money { source, from, short } => {
                text.roadmap_held_by_money(self.amount(*short), self.money_of(source, *from))
            }
        }
    }

    /// Why an action found no place, and what would bring it in.
    pub(super) fn left_out(&self, key: &ActionKey) -> String {
        let text = self.text;
        let has_hours =
            |role: &cabildo_domain::RoleId| super::problem::hours_of(self.draft, role).iter().any(|hours| *hours > 0);
        if let Some(sheet) = self.draft.sheets.get(key).filter(|sheet| !has_hours(&sheet.role)) {
            return text.roadmap_out_no_hours(self.role(sheet.role.as_str()));
        }
        if self.draft.standing(key).state == cabildo_domain::ActionState::Stopped {
            return text.roadmap_out_stopped();
        }
        match self.reasons.as_ref().and_then(|it| it.outs(key.as_str()).ok()) {
            None => text.roadmap_out_no_room(),
            Some(Out::Never) => text.roadmap_out_excluded(),
            Some(Out::Closed) => text.roadmap_out_closed(),
            Some(Out::NothingToGain { by }) if by.is_empty() => match self.needed_by(key) {
                waiting if waiting.is_empty() => text.roadmap_out_no_use(),
                waiting => text.roadmap_out_only_for(self.text.list(&waiting)),
            },
            Some(Out::NothingToGain { by }) => text.roadmap_out_served(self.titles(&by)),
            Some(Out::Without(first)) => text.roadmap_out_without(self.draft.title(&first.as_str().into())),
            Some(Out::TooLong { periods, left }) => text.roadmap_out_too_long(left, periods),
            Some(Out::Late) => text.roadmap_out_late(),
            Some(Out::Lacks { hands, money, with, .. }) => {
                let hours = hands.iter().map(|(role, hours)| text.roadmap_lacks_hours(*hours, self.role(role)));
                let amounts = money.iter().map(|((source, from), short)| {
                    text.roadmap_lacks_money(self.amount(*short), self.money_of(source, *from))
                });
                let lacks: Vec<String> = hours.chain(amounts).collect();
                let with: Vec<&String> = with.keys().collect();
                match (lacks.is_empty(), with.is_empty()) {
                    (true, _) => text.roadmap_out_fits(),
                    (false, true) => text.roadmap_out_lacks(text.list(&lacks)),
                    (false, false) => text.roadmap_out_lacks_with(self.titles(with), text.list(&lacks)),
                }
            }
        }
    }

    /// What moving an action would break, a sentence for each thing.
    pub(super) fn breaks(&self, moved: &ActionKey, violations: &[Violation]) -> Vec<String> {
        let text = self.text;
        let mut roles = BTreeSet::new();
        let mut sentences = Vec::new();
        for violation in violations {
            sentences.extend(match violation {
                Violation::NeedNotMet { action, any_of } if action == moved.as_str() => {
                    any_of.first().map(|first| text.roadmap_breaks_need(self.draft.title(&first.as_str().into())))
                }
                Violation::NeedNotMet { action, .. } => {
                    Some(text.roadmap_breaks_needed(self.draft.title(&action.as_str().into())))
                }
                // The first week says it; the others say the same.
                Violation::TooManyHands { resource, .. } if !roles.insert(resource) => None,
                Violation::TooManyHands { resource, period, used, there, with } => {
                    let others: Vec<&String> = with.iter().filter(|it| *it != moved.as_str()).collect();
                    let week = text.short_date(self.draft.weeks.start(*period));
                    let role = self.role(resource);
                    Some(if others.is_empty() {
                        text.roadmap_breaks_absence(role, week)
                    } else {
                        text.roadmap_breaks_hours(self.titles(others), role, *there, *used, week)
                    })
                }
                Violation::Overspent { source, from, spent, amount, .. } => {
                    let (there, spent) =
                        (u64::try_from(*amount).unwrap_or(0), u64::try_from(*spent).unwrap_or(u64::MAX));
                    Some(text.roadmap_breaks_money(
                        self.money_of(source, *from),
                        self.amount(spent),
                        self.amount(there),
                    ))
                }
                Violation::NoBudget { .. } => Some(text.roadmap_breaks_no_money()),
                Violation::EndsAfterPlan(_) => Some(text.roadmap_breaks_end(text.long_date(self.draft.limits.end))),
                Violation::TooLate(_) => Some(text.roadmap_breaks_due()),
                Violation::StartsClosed(_) => Some(text.roadmap_out_closed()),
                Violation::TooEarly(_) => Some(text.roadmap_breaks_past()),
                Violation::Excluded(_) => Some(text.roadmap_out_excluded()),
                Violation::NotWhereFixed(_) | Violation::Missing(_) | Violation::Unknown(_) => None,
            });
        }
        sentences.dedup();
        sentences
    }

    /// An amount in the plan's currency.
    pub(super) fn amount(&self, amount: u64) -> String {
        self.text.roadmap_amount(self.text.number(amount), &self.draft.roadmap.currency)
    }

    /// "2027", or "Cooperación, 2027".
    fn money_of(&self, source: &str, from: usize) -> String {
        let year = self.draft.weeks.start(from).year().to_string();
        if source.is_empty() { year } else { self.text.roadmap_source_year(source, year) }
    }

    /// The actions outside the plan for which this one was added.
    fn needed_by(&self, key: &ActionKey) -> Vec<String> {
        let waits = self.draft.sheets.iter().filter(|(_, sheet)| sheet.after.contains(key));
        waits.map(|(waiting, _)| self.quoted(waiting)).collect()
    }

    fn role(&self, role: &str) -> String {
        self.roles.get(&role.into()).cloned().unwrap_or_else(|| role.to_owned())
    }

    fn quoted(&self, key: &ActionKey) -> String {
        self.text.roadmap_quoted(self.draft.title(key))
    }

    fn titles<'k>(&self, keys: impl IntoIterator<Item = &'k String>) -> String {
        let titles: Vec<String> = keys.into_iter().map(|key| self.quoted(&key.as_str().into())).collect();
        self.text.list(&titles)
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
