//! What is known of a council as a learning city: what it agreed, and what it does.

use cabildo_domain::{DimensionId, ItemId, RoundId};
use cabildo_report::document::Rich;
use cabildo_store::{Council, Reader};
use cabildo_text::Text;
use chrono::NaiveDate;

use super::instrument;
use crate::{
    app::Desk,
    error::Result,
    follow_up::{Between, BetweenAction, state_words},
    results::{Findings, ResultsOf},
};

/// How many names a sentence holds.
const NAMED: usize = 4;

/// What is known of a council as a learning city.
pub(super) struct Known {
    /// What the newest revealed round says; absent without one.
    findings: Option<Findings>,
    /// How the plan went until today; absent where none can be worked out.
    plan: Option<Between>,
}

impl Known {
    /// Gathers what is known.
    ///
    /// # Errors
    /// The disk refuses.
    pub(super) fn of(desk: &Desk, db: &Reader<'_>, council: &Council) -> Result<Self> {
        let findings = match newest_round(db, council)? {
            Some(round) => Some(Findings::of(desk, db, ResultsOf { round, before: None })?),
            None => None,
        };
        // What keeps a plan from being worked out, the roadmap says.
        let plan = Between::of(desk, db, council.id, (NaiveDate::MIN, desk.clock.today())).ok();
        Ok(Self { findings, plan })
    }

    /// Where the words come from.
    pub(super) fn comes_from(&self, text: &Text) -> String {
        match &self.findings {
            Some(it) => text.dossier_comes_from(&it.hand.assessment.name, &it.hand.round.name),
            None => text.dossier_comes_from_nothing(),
        }
    }

    /// Where the council stands, in a paragraph; nothing without an assessment.
    pub(super) fn standing(&self, text: &Text) -> Vec<Rich> {
        let Some(findings) = &self.findings else { return vec![] };
        let dimensions = findings.dimensions();
        let levels = || dimensions.iter().filter_map(|it| it.level);
        let (Some(lowest), Some(highest)) = (levels().min(), levels().max()) else { return vec![] };
        let at = |level| {
            let names = dimensions.iter().filter(|it| it.level == Some(level)).map(|it| it.name.clone());
            text.list(&names.collect::<Vec<_>>())
        };
        let said = if lowest == highest {
            text.report_lead_all(highest.0)
        } else {
            let highest = text.report_lead_highest(highest.0, at(highest));
            format!("{highest} {}", text.report_lead_lowest(lowest.0, at(lowest)))
        };
        vec![Rich::from(said)]
    }

    /// What is done and planned, in two paragraphs at most.
    pub(super) fn actions(&self, text: &Text) -> Vec<Rich> {
        let named = |actions: Vec<&BetweenAction>| -> Vec<String> {
            actions.into_iter().map(|it| it.row.title.trim_end_matches('.').to_owned()).collect()
        };
        let Some(plan) = &self.plan else { return vec![] };
        let of = |actions: &[&Vec<BetweenAction>]| -> Vec<String> {
            named(actions.iter().flat_map(|list| list.iter()).filter(|it| serves(it, None)).take(NAMED).collect())
        };
        let lists = [
            (text.dossier_done(), of(&[&plan.done])),
            (text.dossier_under_way(), of(&[&plan.under_way, &plan.blocked])),
            (text.dossier_planned(), of(&[&plan.late, &plan.to_begin])),
        ];
        let lists = lists.into_iter().filter(|(_, titles)| !titles.is_empty());
        lists.map(|(label, titles)| labelled(label, titles.join("; "))).collect()
    }

    /// What the council could show others: the areas in which it stands high.
    pub(super) fn expertise(&self, text: &Text) -> Vec<Rich> {
        let Some(findings) = &self.findings else { return vec![] };
        let names: Vec<String> = findings.strengths().into_iter().take(NAMED).map(|it| it.name).collect();
        if names.is_empty() { vec![] } else { vec![labelled(text.dossier_strengths(), names.join("; "))] }
    }

    /// What is below its target, the most urgent first.
    pub(super) fn gaps(&self) -> Vec<String> {
        self.findings.as_ref().map(|it| it.open_gaps().into_iter().map(|gap| gap.name).collect()).unwrap_or_default()
    }

    /// What is known of one area: its level now and before, what the group said, and what was done.
    pub(super) fn of_area(&self, area: &str, text: &Text) -> Vec<Rich> {
        let Some(findings) = &self.findings else { return vec![] };
        let area = DimensionId(area.to_owned());
        let mut said = vec![];
        if let Some(it) = findings.dimensions().into_iter().find(|it| it.id == area)
            && let Some(level) = it.level
        {
            said.push(Rich::from(match it.before.filter(|_| it.change.is_some()) {
                Some(before) => text.dossier_level_since(before.0, level.0),
                None => text.dossier_level(level.0),
            }));
        }
        let items: Vec<ItemId> =
            findings.hand.to_agree().filter(|it| it.dimension == area).map(|it| it.id.clone()).collect();
        for item in &items {
            let reason = findings.settled.get(item).map(|it| it.reason.trim()).filter(|it| !it.is_empty());
            said.extend(reason.map(|reason| labelled(format!("{}.", findings.item_name(item)), reason.to_owned())));
        }
        let done = self.plan.iter().flat_map(|plan| &plan.done).filter(|it| serves(it, Some(&items)));
        said.extend(done.map(|it| done_words(it, text)));
        said
    }
}

/// The newest round of the council's assessment as a learning city that everybody may read.
fn newest_round(db: &Reader<'_>, council: &Council) -> Result<Option<RoundId>> {
    let mut newest = None;
    for assessment in db.assessments_of(council.id)?.iter().filter(|it| it.instrument == instrument()) {
        let rounds = db.rounds_of(assessment.id)?;
        let revealed = rounds.into_iter().filter(|round| round.revealed_at.is_some());
        newest = newest.into_iter().chain(revealed).max_by_key(|round| round.started_at);
    }
    Ok(newest.map(|round| round.id))
}

/// Whether an action serves any of these items, or any item of a learning city.
fn serves(action: &BetweenAction, items: Option<&[ItemId]>) -> bool {
    let ours = instrument();
    action.serves.iter().any(|(of, item)| *of == ours && items.is_none_or(|items| items.contains(item)))
}

fn labelled(label: String, words: String) -> Rich {
    Rich::new().strong(format!("{label} ")).plain(words)
}

/// What was done, when, and what shows it.
fn done_words(it: &BetweenAction, text: &Text) -> Rich {
    let day = it.row.ended.map(|day| text.long_date(day)).unwrap_or_else(|| state_words(text, it.row.state));
    let shown_by = it.row.last.as_ref().map(|it| it.shown_by.trim()).unwrap_or_default();
    let shown = if shown_by.is_empty() { String::new() } else { format!(" {}.", text.followup_shown(shown_by)) };
    labelled(format!("{}.", it.row.title.trim_end_matches('.')), format!("{}{shown}", text.dossier_done_on(day)))
}
