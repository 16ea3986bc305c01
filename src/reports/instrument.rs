//! A questionnaire as the content of a document to be read whole.

use cabildo_domain::{Instrument, Purpose, recommendation::CostBand};
use cabildo_report::{
    document::Document,
    reports::instrument::{DimensionText, InstrumentContent, ItemText, lay_out},
};
use cabildo_store::Reader;
use cabildo_text::Text;

use super::{PaperSize, ReportRequest};
use crate::{
    app::Desk,
    crosswalk::WhyAsked,
    error::Result,
    instruments::{AdviceText, InstrumentItem, OfInstrument, Reading},
};

/// A questionnaire, whole; on the paper of the first council's country, if there is one.
///
/// # Errors
/// It is not installed.
pub(super) fn document(desk: &Desk, db: &Reader<'_>, of: &OfInstrument, request: &ReportRequest) -> Result<Document> {
    let version = match of.version {
        Some(version) => version,
        None => db.newest_version(&of.id)?,
    };
    let instrument = desk.library.instrument(db, &of.id, version)?;
    let words = desk.library.words(db, &of.id, version, desk.text.language())?;
    let text = &desk.text;
    let country = db.list_councils()?.into_iter().next().map(|it| it.country).unwrap_or_default();
    let levels = db.level_names(&instrument.scale.id, text.language().code())?;
    let dimensions = Reading::of(desk, db, &instrument, &words)?.dimensions();
    let content = InstrumentContent {
        title: (words.title.clone(), version),
        about: words.about.clone(),
        source: words.source.clone(),
        produced: desk.clock.here(),
        paper: request.paper.unwrap_or_else(|| PaperSize::customary(&country)).into(),
        counts: text.report_instrument_counts(
            instrument.recommendations.len(),
            instrument.dimensions.len(),
            instrument.items.iter().filter(|item| item.is_answered()).count(),
        ),
        levels: levels.into_iter().map(|(level, name)| (level.0, name)).collect(),
        dimensions: dimensions
            .into_iter()
            .map(|it| DimensionText {
                name: it.name,
                items: it.items.iter().map(|item| self::item(&instrument, item, text)).collect(),
            })
            .collect(),
    };
    Ok(lay_out(&content, text))
}

fn item(instrument: &Instrument, item: &InstrumentItem, text: &Text) -> ItemText {
    let level = |it: &crate::responses::LevelText| (it.level.0, it.shade, it.text.clone());
    ItemText {
        // Topics are asked twice, and the ids only tell that apart; their names do so in words.
        name: (
            if instrument.purpose == Purpose::Exchange { String::new() } else { item.id.to_string() },
            item.name.clone(),
        ),
        question: item.question.clone(),
        help: item.help.clone(),
        levels: item.levels.iter().map(level).collect(),
        names_only: instrument.item(&item.id).is_some_and(|it| it.worded_levels().is_empty()),
        choices: item.choices.clone(),
        evidence: item.evidence.clone(),
        why: why(&item.why, text),
        advice: item.advice.iter().map(|it| (it.title.clone(), effort(it, text))).collect(),
    }
}

/// "Competencia; 1.2 Gestión estratégica…; ODS 16.6 Instituciones…".
fn why(why: &WhyAsked, text: &Text) -> String {
    let named = why.strategies.iter().map(|it| format!("{} {}", it.id, it.name));
    let targets = why.sdg_targets.iter().map(|it| text.report_sdg_target(&it.id, &it.name));
    let plain = |it: &crate::crosswalk::Linked| it.name.clone();
    let all = why.principles.iter().map(plain).chain(named).chain(targets).chain(why.topics.iter().map(plain));
    all.collect::<Vec<_>>().join("; ")
}

fn effort(advice: &AdviceText, text: &Text) -> String {
    let cost = match advice.cost {
        CostBand::Low => text.common_cost_low(),
        CostBand::Medium => text.common_cost_medium(),
        CostBand::High => text.common_cost_high(),
    };
    let mut about = format!("{}.", text.report_instrument_effort(cost.to_lowercase(), &advice.role, advice.weeks));
    if !advice.first_step.is_empty() {
        about.push(' ');
        about.push_str(&advice.first_step);
    }
    about
}
