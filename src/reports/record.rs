//! What a group agreed as the content of its record.

use std::collections::{BTreeMap, BTreeSet};

use cabildo_domain::{
    Item, Level, RoundId,
    consensus::{Consensus, Outcome},
    score::has_dissent,
};
use cabildo_report::{
    document::Document,
    reports::record::{RecordContent, RecordItem, lay_out},
};
use cabildo_store::{EarlierConsensus, Reader};
use cabildo_text::Text;

use super::{ReportRequest, assessment::without_level};
use crate::{app::Desk, error::Result, results::Findings};

/// The record of a round.
///
/// # Errors
/// There is no such round, or it is sealed.
pub(super) fn document(desk: &Desk, db: &Reader<'_>, round: RoundId, request: &ReportRequest) -> Result<Document> {
    let findings = super::revealed(desk, db, round, request)?;
    let hand = &findings.hand;
    let council = super::council(db, hand.assessment.council)?;
    let text = &desk.text;
    let names: BTreeMap<Level, String> =
        hand.level_names(desk, db)?.into_iter().map(|it| (it.level, it.name)).collect();
    let present = everybody(&findings);
    let days: BTreeSet<_> = findings.settled.values().map(|it| desk.clock.day_of(it.at)).collect();
    let of_dimension = |id: &cabildo_domain::Dimension| {
        let items = hand.to_agree().filter(|it| it.dimension == id.id);
        let items: Vec<RecordItem> = items.map(|it| item(&findings, it, &names, &present, text)).collect();
        (hand.words.dimension(&id.id).to_owned(), items)
    };
    let changed = db.earlier_consensus_of(round)?;
    let content = RecordContent {
        origin: super::origin(desk, &council, request),
        logos: super::logos_of(db, council.id, request)?,
        title: hand.assessment.name.clone(),
        instrument: hand.words.title.clone(),
        round: hand.round.name.clone(),
        days: days.into_iter().map(|day| text.long_date(day)).collect(),
        agreed: (findings.settled.len(), hand.items()),
        dimensions: hand.instrument.dimensions.iter().map(of_dimension).filter(|it| !it.1.is_empty()).collect(),
        changed: changed.iter().map(|it| (findings.item_name(&it.consensus.item), change(desk, it))).collect(),
        present,
    };
    Ok(lay_out(&content, text))
}

/// Who was there when anything was agreed, each once.
fn everybody(findings: &Findings) -> Vec<String> {
    let mut found: Vec<String> = vec![];
    let mut settled: Vec<&Consensus> = findings.settled.values().collect();
    settled.sort_by_key(|it| it.at);
    let written = settled.iter().map(|it| it.present.as_str()).chain([findings.hand.round.present.as_str()]);
    for name in written.flat_map(str::lines).map(str::trim).filter(|it| !it.is_empty()) {
        if !found.iter().any(|it| it == name) {
            found.push(name.to_owned());
        }
    }
    found
}

fn item(
    findings: &Findings,
    item: &Item,
    names: &BTreeMap<Level, String>,
    present: &[String],
    text: &Text,
) -> RecordItem {
    let settled = findings.settled.get(&item.id);
    let level = settled.and_then(|it| it.outcome.level());
    let shade = |level: Level| findings.hand.instrument.scale.on_five_steps(level);
    let there: Vec<&str> = settled.map(|it| it.present.lines().map(str::trim).collect()).unwrap_or_default();
    let there: Vec<&str> = there.into_iter().filter(|it| !it.is_empty()).collect();
    let others = !there.is_empty() && there.len() < present.len();
    RecordItem {
        name: findings.item_name(&item.id),
        stands: match level {
            Some(level) => Ok((level.0, shade(level), names.get(&level).cloned().unwrap_or_default())),
            None => Err(without_level(settled, text)),
        },
        reason: settled.map(|it| it.reason.clone()).unwrap_or_default(),
        dissent: settled.filter(|it| has_dissent(it)).map(|it| it.dissent.clone()),
        divided: settled.is_some_and(|it| matches!(it.outcome, Outcome::NoConsensus { .. })),
        evidence_wanted: settled.is_some_and(|it| it.evidence_wanted),
        present: if others { there.join("; ") } else { String::new() },
    }
}

/// What was agreed before, and why that is no longer so.
fn change(desk: &Desk, earlier: &EarlierConsensus) -> String {
    let text = &desk.text;
    let day = text.long_date(desk.clock.day_of(earlier.replaced_at));
    let said = match earlier.consensus.outcome.level() {
        Some(level) => text.record_changed_level(day, level.0),
        None => text.record_changed_none(day),
    };
    if earlier.why.trim().is_empty() { said } else { format!("{said} {}", text.record_changed_why(earlier.why.trim())) }
}
