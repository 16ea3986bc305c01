//! What a package holds or brought, counted and in words.

use std::collections::BTreeMap;

use cabildo_domain::revision::{Revision, rows_that_stand};
use cabildo_store::Taken;
use cabildo_text::Text;

use super::{CountView, Counted};

/// How many of what.
pub(super) type Counts = BTreeMap<Counted, usize>;

/// What a row of a table counts as.
fn counted(kind: &str) -> Counted {
    match kind {
        "council" | "logo" => Counted::Council,
        "assessment" => Counted::Assessments,
        "round" => Counted::Rounds,
        "respondent" => Counted::Respondents,
        "response" => Counted::Answers,
        "consensus" => Counted::Agreements,
        "target" => Counted::Targets,
        "action" => Counted::Actions,
        "progress" => Counted::Progress,
        "workshop" => Counted::Workshops,
        "evidence" => Counted::Evidence,
        _ => Counted::Rest,
    }
}

/// The rows that stand by these revisions, counted.
pub(super) fn of_revisions(revisions: &[Revision]) -> Counts {
    let mut counts = Counts::new();
    for (kind, _) in rows_that_stand(revisions) {
        *counts.entry(counted(kind)).or_default() += 1;
    }
    counts
}

/// The rows that became others, counted.
pub(super) fn of_taken(taken: &Taken) -> Counts {
    let mut counts = Counts::new();
    for (kind, rows) in &taken.kinds {
        *counts.entry(counted(kind)).or_default() += rows.new + rows.changed + rows.gone;
    }
    counts.retain(|_, count| *count > 0);
    counts
}

/// The counts in words, in the order in which people think of them.
pub(super) fn in_words(counts: &Counts, text: &Text) -> Vec<CountView> {
    counts
        .iter()
        .map(|(what, count)| CountView { what: *what, count: *count, says: says(*what, *count, text) })
        .collect()
}

fn says(what: Counted, count: usize, text: &Text) -> String {
    match what {
        Counted::Instruments => text.packages_count_instruments(count),
        Counted::Council => text.packages_count_council(count),
        Counted::Assessments => text.packages_count_assessments(count),
        Counted::Rounds => text.packages_count_rounds(count),
        Counted::Respondents => text.packages_count_respondents(count),
        Counted::Answers => text.packages_count_answers(count),
        Counted::Agreements => text.packages_count_agreements(count),
        Counted::Targets => text.packages_count_targets(count),
        Counted::Actions => text.packages_count_actions(count),
        Counted::Progress => text.packages_count_progress(count),
        Counted::Workshops => text.packages_count_workshops(count),
        Counted::Evidence => text.packages_count_evidence(count),
        Counted::Rest => text.packages_count_rest(count),
    }
}

/// The word under which a count is kept.
fn word(what: Counted) -> String {
    serde_json::to_value(what).ok().and_then(|it| it.as_str().map(str::to_owned)).unwrap_or_default()
}

/// The counts as they are kept.
pub(super) fn kept(counts: &Counts) -> serde_json::Value {
    counts
        .iter()
        .map(|(what, count)| (word(*what), serde_json::Value::from(*count)))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

/// The counts that were kept.
pub(super) fn read(kept: &serde_json::Value) -> Counts {
    let count = |what: &Counted| Some((*what, usize::try_from(kept.get(word(*what))?.as_u64()?).ok()?));
    Counted::ALL.iter().filter_map(count).collect()
}
