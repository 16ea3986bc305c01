//! What an assessment report says, as data.

use cabildo_domain::{Item, consensus::Outcome, gap::Target};
use cabildo_store::{Council, Reader};

use super::{
    AboutData, AssessmentData, CouncilData, DimensionData, InstrumentData, ItemData, OutcomeData, ReportData,
    RoundData, SCHEMA, StepData, TargetData, whole_seconds,
};
use crate::{
    app::Desk,
    error::Result,
    reports::Include,
    results::{DimensionResult, Findings},
};

/// The data of a round's report.
///
/// # Errors
/// The disk refuses.
pub(in crate::reports) fn data(
    desk: &Desk,
    db: &Reader<'_>,
    council: &Council,
    findings: &Findings,
    people: usize,
    include: Include,
) -> Result<ReportData> {
    let hand = &findings.hand;
    let round = |it: &cabildo_store::Round| RoundData { number: it.number, name: it.name.clone() };
    let steps = hand.level_names(desk, db)?.into_iter().map(|it| StepData { level: it.level, name: it.name });
    let about = AssessmentData {
        title: hand.assessment.name.clone(),
        instrument: InstrumentData {
            id: hand.assessment.instrument.clone(),
            version: hand.round.version,
            title: hand.words.title.clone(),
        },
        round: round(&hand.round),
        before: findings.before.as_ref().filter(|_| include.comparison).map(|it| round(&it.round)),
        people,
        scale: steps.collect(),
        dimensions: findings.dimensions().iter().map(|it| dimension(findings, it, include)).collect(),
    };
    Ok(ReportData {
        schema: SCHEMA,
        made: whole_seconds(desk.clock.here()),
        language: desk.text.language(),
        council: CouncilData {
            name: council.name.clone(),
            country: council.country.clone(),
            region: council.region.clone(),
        },
        about: AboutData::Assessment(about),
    })
}

fn dimension(findings: &Findings, result: &DimensionResult, include: Include) -> DimensionData {
    let asked = findings.hand.to_agree().filter(|it| it.dimension == result.id);
    DimensionData {
        id: result.id.clone(),
        name: result.name.clone(),
        level: result.level,
        before: result.before.filter(|_| include.comparison),
        target: result.target,
        items: asked.map(|it| item(findings, it, include)).collect(),
    }
}

fn item(findings: &Findings, item: &Item, include: Include) -> ItemData {
    let settled = findings.settled.get(&item.id);
    let told = |words: &str| if include.reasons { words.to_owned() } else { String::new() };
    let target = |it: &Target| TargetData { level: it.level, importance: it.importance, feasibility: it.feasibility };
    ItemData {
        id: item.id.clone(),
        name: findings.hand.words.item(&item.id).name.clone(),
        outcome: outcome(settled.map(|it| it.outcome)),
        level: settled.and_then(|it| it.outcome.level()),
        reason: settled.map(|it| told(&it.reason)).unwrap_or_default(),
        dissent: settled.map(|it| told(&it.dissent)).unwrap_or_default(),
        target: findings.targets.get(&item.id).map(target),
    }
}

fn outcome(settled: Option<Outcome>) -> OutcomeData {
    match settled {
        None => OutcomeData::Open,
        Some(Outcome::Agreed { .. }) => OutcomeData::Agreed,
        Some(Outcome::NoConsensus { .. }) => OutcomeData::NoConsensus,
        Some(Outcome::NoInformation) => OutcomeData::NoInformation,
        Some(Outcome::NotApplicable) => OutcomeData::NotApplicable,
        Some(Outcome::NotOurs) => OutcomeData::NotOurs,
    }
}
