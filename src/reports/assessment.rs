//! A round as the content of its report.

use std::collections::BTreeMap;

use cabildo_domain::{
    Item, Level, RoundId,
    consensus::{Consensus, Outcome},
    response::Backing,
    score::has_dissent,
};
use cabildo_report::{
    charts::item_map::{Chip, ItemMap, ItemRow},
    document::Document,
    reports::assessment::{AssessmentContent, DimensionContent, GapContent, ItemContent, StrengthContent, lay_out},
};
use cabildo_store::{ItemWording, Reader, Respondent};
use cabildo_text::Text;

use super::{ReportRequest, for_programs};
use crate::{
    app::Desk,
    crosswalk::LinkKind,
    error::Result,
    pictures,
    results::{DimensionResult, Findings},
};

mod coverage;

/// Fewer people than this are never shown as a group of their own.
const SMALLEST_GROUP: usize = 3;

/// The report of a round, compared with the round before.
///
/// # Errors
/// There is no such round, or it is sealed.
pub(super) fn document(desk: &Desk, db: &Reader<'_>, round: RoundId, request: &ReportRequest) -> Result<Document> {
    let include = request.include;
    let findings = super::revealed(desk, db, round, request)?;
    let crosswalk = desk.library.crosswalk(db, desk.text.language())?;
    let covered = |kind: LinkKind| coverage::covered(&findings, &crosswalk, kind);
    let council = super::council(db, findings.hand.assessment.council)?;
    let dimensions = findings.dimensions();
    let text = &desk.text;
    let says = text.results_radar_says(pictures::profile_says(text, &dimensions), &findings.hand.assessment.name);
    let levels: BTreeMap<Level, String> =
        findings.hand.level_names(desk, db)?.into_iter().map(|it| (it.level, it.name)).collect();
    let scale = &findings.hand.instrument.scale;
    let people = db.respondents_of(round)?;
    let answered: Vec<&Respondent> =
        people.iter().filter(|it| findings.responses.iter().any(|said| said.respondent == it.id)).collect();
    let content = AssessmentContent {
        origin: super::origin(desk, &council, request),
        title: findings.hand.assessment.name.clone(),
        instrument: (findings.hand.words.title.clone(), findings.hand.words.source.clone()),
        round: findings.hand.round.name.clone(),
        before: findings.before.as_ref().map(|it| it.round.name.clone()),
        areas: areas(&answered, text),
        people: answered.len(),
        items: findings.hand.items(),
        agreed: findings.settled.len(),
        profile: pictures::profile_of(text, &findings.hand, &dimensions, says),
        map: item_map(&findings, text),
        dimensions: dimensions
            .iter()
            .map(|it| dimension(&findings, it, &levels, text))
            .map(|it| if include.reasons { it } else { without_reasons(it) })
            .collect(),
        strengths: strengths(&findings, text),
        levels: levels.iter().map(|(level, name)| (level.0, scale.on_five_steps(*level), name.clone())).collect(),
        gaps: gaps(&findings),
        principles: covered(LinkKind::Principle),
        strategies: covered(LinkKind::Strategy),
        sdg_targets: covered(LinkKind::SdgTarget),
        participants: include.participants,
        annex: if include.annex { coverage::annex(&findings, text) } else { vec![] },
    };
    let mut document = lay_out(&content, text);
    let data = for_programs::assessment::data(desk, db, &council, &findings, answered.len(), request.include)?;
    for_programs::put_into(&mut document, &data, text)?;
    Ok(document)
}

/// How many people answered in each area; small areas go together, and nothing
/// is told apart if the rest would be small itself.
fn areas(people: &[&Respondent], text: &Text) -> Vec<(String, usize)> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for person in people {
        *counts.entry(person.area.trim()).or_default() += 1;
    }
    let is_large = |(area, count): &(&&str, &usize)| !area.is_empty() && **count >= SMALLEST_GROUP;
    let mut large: Vec<(String, usize)> =
        counts.iter().filter(is_large).map(|(area, count)| ((*area).to_owned(), *count)).collect();
    let rest = people.len() - large.iter().map(|(_, count)| count).sum::<usize>();
    if rest > 0 && rest < SMALLEST_GROUP {
        return vec![];
    }
    if rest > 0 && !large.is_empty() {
        large.push((text.report_other_areas(), rest));
    }
    large
}

fn item_map(findings: &Findings, text: &Text) -> ItemMap {
    let (rows, scale) = (findings.map(), &findings.hand.instrument.scale);
    let chip = |it: &crate::results::MapItem| Chip {
        level: it.outcome.and_then(Outcome::level).map(|level| (level.0, scale.on_five_steps(level))),
        dissent: it.dissent,
    };
    let numerals = |chips: &[Chip]| {
        let numeral = |chip: &Chip| chip.level.map_or_else(|| "–".to_owned(), |(level, _)| level.to_string());
        chips.iter().map(numeral).collect::<Vec<_>>().join(" ")
    };
    let rows: Vec<ItemRow> =
        rows.into_iter().map(|row| ItemRow { chips: row.items.iter().map(chip).collect(), name: row.name }).collect();
    let said: Vec<String> = rows.iter().map(|row| format!("{} {}", row.name, numerals(&row.chips))).collect();
    ItemMap { title: text.report_map(), says: text.report_map_says(said.join("; ")), rows }
}

fn dimension(
    findings: &Findings,
    result: &DimensionResult,
    levels: &BTreeMap<Level, String>,
    text: &Text,
) -> DimensionContent {
    let hand = &findings.hand;
    let asked = hand.to_agree();
    DimensionContent {
        name: result.name.clone(),
        level: result.level.map(|level| level.0),
        change: result.change,
        lowest: result.lowest.as_ref().map(|it| (it.name.clone(), it.level.0)),
        coverage: (result.coverage.answered, result.coverage.of),
        dissent: result.dissent,
        without_information: result.without_information,
        target: result.target.map(|level| level.0),
        items: asked.filter(|it| it.dimension == result.id).map(|it| item(findings, it, levels, text)).collect(),
    }
}

fn item(findings: &Findings, item: &Item, levels: &BTreeMap<Level, String>, text: &Text) -> ItemContent {
    let words = findings.hand.words.item(&item.id);
    let settled = findings.settled.get(&item.id);
    let level = settled.and_then(|it| it.outcome.level());
    let described = |level: Level| words.levels.iter().find(|(step, _)| *step == level).map(|(_, text)| text.clone());
    ItemContent {
        name: words.name.clone(),
        question: words.question.clone(),
        stands: match level {
            Some(level) => Ok((level.0, levels.get(&level).cloned().unwrap_or_default())),
            None => Err(without_level(settled, text)),
        },
        describes: level.and_then(described).unwrap_or_default(),
        reason: settled.map(|it| it.reason.clone()).unwrap_or_default(),
        dissent: settled.map(|it| it.dissent.clone()).unwrap_or_default(),
        has_dissent: settled.is_some_and(has_dissent),
        evidence: evidence(findings, item, words),
        unbacked: findings.is_unbacked(&item.id, level),
    }
}

/// The same without why the group agreed and what speaks against it.
fn without_reasons(mut dimension: DimensionContent) -> DimensionContent {
    for item in &mut dimension.items {
        (item.reason, item.dissent, item.has_dissent) = (String::new(), String::new(), false);
    }
    dimension
}

/// Why an item has no level.
pub(super) fn without_level(settled: Option<&Consensus>, text: &Text) -> String {
    match settled.map(|it| it.outcome) {
        None => text.results_not_settled(),
        Some(Outcome::NotApplicable) => text.results_not_applicable(),
        Some(Outcome::NotOurs) => text.consensus_not_ours(),
        Some(Outcome::NoInformation | Outcome::Agreed { .. } | Outcome::NoConsensus { .. }) => {
            text.results_without_information()
        }
    }
}

/// The evidence hints that somebody has seen.
fn evidence(findings: &Findings, item: &Item, words: &ItemWording) -> Vec<String> {
    let said = || findings.responses.iter().filter(|it| it.item == item.id);
    let is_seen =
        |hint: usize| said().any(|it| it.said.evidence.seen.iter().any(|seen| usize::from(*seen) == hint + 1));
    words.evidence.iter().enumerate().filter(|(hint, _)| is_seen(*hint)).map(|(_, words)| words.clone()).collect()
}

fn strengths(findings: &Findings, text: &Text) -> Vec<StrengthContent> {
    let hand = &findings.hand;
    let dimension = |item: &Item| hand.words.dimension(&item.dimension).to_owned();
    let content = |it: crate::results::Strength| StrengthContent {
        dimension: hand.instrument.item(&it.item).map(dimension).unwrap_or_default(),
        name: it.name,
        level: it.level.0,
        backing: match it.backing {
            Backing::Attached => text.results_evidence_attached(),
            Backing::Seen => text.results_with_evidence(),
            Backing::Stated => text.results_evidence_stated(),
            Backing::None => text.results_evidence_none(),
        },
    };
    findings.strengths().into_iter().map(content).collect()
}

fn gaps(findings: &Findings) -> Vec<GapContent> {
    let content = |gap: crate::results::OpenGap| GapContent {
        name: gap.name,
        dimension: gap.dimension,
        levels: (gap.level.0, gap.target.level.0),
        weights: (gap.target.importance, gap.target.feasibility),
    };
    findings.open_gaps().into_iter().map(content).collect()
}
